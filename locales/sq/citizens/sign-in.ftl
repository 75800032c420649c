### Accedere con un codice ricevuto per e-mail.

sign-in-title = Cila është adresa juaj e emailit?
sign-in-email-label = Cila është adresa juaj e emailit?
sign-in-email-hint = Ju dërgojmë një kod në këtë adresë. Nuk duhet fjalëkalim. Nëse është hera e parë, filloni këtu.
sign-in-send-code = Ma dërgoni kodin
sign-in-too-many = Kemi dërguar tashmë shumë kode. Para se të kërkoni një tjetër, prisni { $wait }.
sign-in-code-title = Shkruani kodin
sign-in-code-sent = E kemi dërguar te:
sign-in-code-label = Kodi që morët me email
sign-in-code-hint = Vlen 10 minuta. Nëse nuk vjen, shihni te mesazhet e padëshiruara.
sign-in-another-code = Dërgoni një kod tjetër
sign-in-code-sent-again = Ju kemi dërguar një mesazh tjetër me kodin.
sign-in-code-other-email = Përdorni një adresë tjetër
sign-in-wrong-code = { $tries ->
    [one] Nuk është kodi i mesazhit tonë të fundit. Mund të provoni edhe një herë.
   *[other] Nuk është kodi i mesazhit tonë të fundit. Mund të provoni edhe { $tries } herë.
}
sign-in-code-digits = Kodi ka { $digits } shifra. Kontrollojeni: kjo nuk u numërua si përpjekje.
sign-in-expired-code = Ky kod nuk vlen më. Kërkoni një tjetër.
sign-in-wait = Kodi ishte gabim disa herë. Prisni { $wait } dhe provoni përsëri. Çfarë keni shkruar mbetet këtu.
sign-in-no-cookie = Kodi vlen vetëm në shfletuesin ku e kërkuat, për 10 minuta. Lejoni cookie-t e kësaj faqeje dhe kërkoni një kod tjetër këtu.
sign-in-carry-title = Keni hyrë në llogari
sign-in-carry-text = Nuk ka humbur asgjë. Vazhdoni nga ku ishit.
sign-in-carry-continue = Vazhdoni
sign-in-kept = Nuk humbet asgjë: pasi të hyni në llogari, vazhdoni nga këtu.
sign-in-again-title = Konfirmoni që jeni ju
sign-in-again-text = Çfarë do të bëni ka të bëjë me të gjitha të dhënat tuaja. Ju dërgojmë një kod te:
sign-in-shared = Kush e përdor këtë pajisje?
sign-in-shared-yes = E përdorin edhe persona të tjerë
sign-in-shared-hint = Për shembull në bibliotekë ose në klasë. Kur të keni mbaruar, zgjidhni “Dilni”. Nëse e harroni, hyrja mbaron kur e mbyllni shfletuesin, ose pas 2 orësh pa e përdorur portalin.

## La pagina che chiede il codice, e quella del link accanto

code-next-now = Nuk vjen? Mund të kërkoni menjëherë një tjetër.
code-next-in = Para se të kërkoni një tjetër, prisni { $wait }.
code-ended = Kodi nuk vlen më. Çfarë keni shkruar është ende këtu: kërkoni një kod tjetër dhe vazhdoni.
code-link-title = Edhe një hap
code-link-text = Konfirmoni me këtë adresë:
code-link-ended-title = Kjo lidhje nuk vlen më
code-link-ended-text = Është përdorur tashmë, ose ka kaluar shumë kohë. Kthehuni te faqja ku filluat dhe kërkoni një kod tjetër. Nëse nuk e gjeni, filloni përsëri këtu.
code-begin-again = Filloni përsëri
code-done-title = Është bërë tashmë
code-done-text = Ky hap ka mbaruar. Mund të vazhdoni.
code-not-here-title = Kjo faqe nuk hapet këtu
code-not-here-text = Faqja hapet për një orë, dhe vetëm në shfletuesin ku e kërkuat kodin. Lejoni cookie-t e kësaj faqeje. Në një pajisje tjetër, hapni lidhjen në emailin tonë.
