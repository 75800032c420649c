# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = Përshëndetje, { $name },
mail-closing = Me respekt
mail-subject-for = { $subject } – për { $name }
mail-help = Ky është një mesazh automatik. Keni nevojë për ndihmë? Shkruani në këtë adresë: { $email }.
mail-label-reference = Numri i referencës
mail-label-activity = Aktiviteti
mail-label-programme = Programi
mail-label-when = Kur
mail-label-where = Ku
mail-label-note = Për t’u ditur
mail-label-position = Vendi juaj në listë
mail-label-received = U mor
mail-label-erased = U fshinë
mail-label-contact = Pyetje
mail-label-changed = Çfarë ndryshon
mail-label-changed-place = Vendi
mail-reason = Zyra shkruan: { $reason }
mail-was = Ishte: { $when }
mail-is = Tani është: { $when }
mail-dropped = Nuk mbahet më: { $when }
mail-added = Seancë e re: { $when }
mail-ways-other-dates = Shihni datat e tjera të këtij aktiviteti
mail-ways-counselling = Rezervoni një takim me një këshilltar
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } është kodi juaj i hyrjes
mail-sign-in-code-subject-without = Kodi juaj për të hyrë
mail-sign-in-code-heading = Kodi juaj është { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Shkruajeni në faqen ku e kërkuat. Vlen për një minutë.
   *[other] Shkruajeni në faqen ku e kërkuat. Vlen për { $minutes } minuta.
}
mail-sign-in-code-link = E lexoni këtë mesazh në një pajisje tjetër? Nëse kodin e kërkuat ju, hapni lidhjen dhe vazhdoni atje.
mail-sign-in-code-action = Vazhdoni pa kod
mail-sign-in-code-secret = Mos ia jepni këtë kod askujt. Ne nuk jua kërkojmë kurrë me telefon ose me mesazh.
mail-sign-in-code-closing = Nuk keni kërkuar një kod? Atëherë nuk keni nevojë të bëni asgjë: pa kodin nuk hyn dot askush.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Vendi juaj u rezervua: { $title }
mail-booking-confirmed-heading = Vendi juaj u rezervua
mail-booking-confirmed-next = Ju presim. Shtoni skedarin e bashkëngjitur në kalendarin tuaj, që të mos e harroni.
mail-booking-cannot-come = Nëse nuk vini dot, anuloni rezervimin, që të mund të vijë dikush tjetër.
mail-booking-cancel-until = Mund ta anuloni { $until }.
mail-booking-action = Shihni ose anuloni rezervimin

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = Jeni në listën e pritjes: { $title }
mail-booking-waiting-heading = Jeni në listën e pritjes
mail-booking-waiting-full = Tani të gjitha vendet janë zënë.
mail-booking-waiting-next = Kur lirohet një vend dhe ju vjen radha, e mbajmë për ju për pak kohë dhe ju shkruajmë: atëherë na thoni nëse e doni. Lista mbaron kur mbyllen rezervimet.
mail-booking-waiting-leave = Nëse nuk doni më të vini, dilni nga lista: kush është pas jush kalon përpara.
mail-booking-waiting-action = Shihni vendin në listë ose dilni nga lista

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Ndryshoi ora ose vendi: { $title }
mail-booking-changed-heading = Ora ose vendi kanë ndryshuar
mail-booking-changed-next = Më poshtë shihni si ishte dhe si është tani. Rezervimi juaj vlen ende: nuk keni nevojë të bëni asgjë.
mail-booking-changed-calendar = Shtoni skedarin e bashkëngjitur në kalendarin tuaj: i korrigjon datat dhe heq ato që nuk janë më.
mail-booking-reworded-subject = Ka të reja për aktivitetin tuaj: { $title }
mail-booking-reworded-heading = Ka të reja për aktivitetin tuaj
mail-booking-reworded-next = Në faqen e rezervimit tuaj shihni si është tani. Ora dhe vendi mbeten njësoj: nuk keni nevojë të bëni asgjë.

## Una prenotazione annullata

mail-booking-cancelled-subject = Rezervimi u anulua: { $title }
mail-booking-cancelled-heading = E anuluat rezervimin
mail-booking-cancelled-next = Nuk keni më një vend në këtë aktivitet. Nëse e kishit shtuar në kalendarin tuaj, skedari i bashkëngjitur e heq.
mail-booking-cancelled-waiting = Nuk jeni më në listën e pritjes për këtë aktivitet.
mail-booking-cancelled-requested = E tërhoqët kërkesën tuaj: nuk marrim asnjë vendim.
mail-booking-cancelled-again = Ndërruat mendje? Mund të rezervoni përsëri sa kohë rezervimet janë të hapura.
mail-booking-cancelled-action = Shihni të gjitha aktivitetet

## Un’attività annullata dall’ufficio

mail-called-off-subject = Nuk mbahet: { $title }
mail-called-off-heading = Aktiviteti nuk mbahet
mail-called-off-what = Na vjen keq: na u desh ta anulonim këtë aktivitet. Nuk mund të rezervohet më.
mail-called-off-site-closed = Në ato ditë qendra është e mbyllur.
mail-called-off-too-few = Kishin rezervuar tepër pak persona.
mail-called-off-calendar = Nëse është në kalendarin tuaj, skedari i bashkëngjitur e heq.
mail-called-off-waiting = Nuk kishit ende një vend: nuk keni nevojë të bëni asgjë.
mail-called-off-other-dates = I njëjti aktivitet mbahet në data të tjera: mund të rezervoni një prej tyre.
mail-called-off-now = Shihni aktivitetet e tjera, ose flisni me një këshilltar se çfarë të bëni tani.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = E anuluam rezervimin tuaj: { $title }
mail-cancelled-by-office-heading = Zyra e anuloi rezervimin tuaj
mail-cancelled-by-office-what = Nuk keni më një rezervim për këtë aktivitet. Aktiviteti mbahet pa ju.
mail-cancelled-by-office-now = Nëse nuk është e drejtë, ose nëse nuk e kuptoni arsyen, telefononi në qendër ose i shkruani: e gjeni më poshtë.

## Candidature

mail-application-received-subject = E morëm aplikimin tuaj: { $programme }
mail-application-received-heading = E morëm aplikimin tuaj
mail-application-received-next = Një person i zyrës do ta lexojë. Sapo të ketë një vendim, ju shkruajmë, bashkë me arsyen. Nuk keni nevojë të bëni asgjë.
mail-application-received-action = Shihni aplikimin tuaj
mail-application-admitted-subject = Jeni në program: { $programme }
mail-application-admitted-heading = Jeni në program
mail-application-admitted-next = E lexuam aplikimin tuaj: mund të merrni pjesë në program. Më poshtë gjeni hapin tjetër.
mail-application-admitted-next-step = Hapi tjetër
mail-application-admitted-explanation = Çfarë shkruan zyra
mail-application-admitted-action = Shihni vendimin
mail-application-not-admitted-subject = Vendimi për aplikimin tuaj: { $programme }
mail-application-not-admitted-heading = Aplikimi juaj nuk u pranua
mail-application-not-admitted-next = E lexuam aplikimin tuaj. Këtë herë nuk mund të merrni pjesë në program. Më poshtë gjeni arsyen dhe çfarë mund të bëni tani.
mail-application-not-admitted-reason = Arsyeja
mail-application-not-admitted-next-step = Çfarë mund të bëni tani
mail-application-not-admitted-action = Shihni vendimin
mail-application-withdrawn-subject = E tërhoqët aplikimin tuaj: { $programme }
mail-application-withdrawn-heading = Aplikimi juaj u tërhoq
mail-application-withdrawn-next = E tërhoqët aplikimin tuaj. Nuk e shohim më dhe nuk marrim vendim.
mail-application-withdrawn-again = Nëse ndërroni mendje, mund të aplikoni përsëri sa kohë programi është i hapur.
mail-application-withdrawn-action = Shihni programet

## Una richiesta di cancellazione

mail-erasure-requested-subject = E morëm kërkesën tuaj për fshirjen e të dhënave
mail-erasure-requested-heading = E morëm kërkesën tuaj
mail-erasure-requested-next = Na kërkuat t’i fshijmë të dhënat tuaja. Një person i zyrës ju përgjigjet brenda një muaji. Disa të dhëna duhet t’i ruajmë sipas ligjit: përgjigjja do t’ju thotë cilat dhe pse.
mail-erasure-requested-not-you = Nuk e kërkuat ju? Na shkruani menjëherë dhe na thoni numrin e referencës.
mail-erasure-requested-action = Shkoni te llogaria juaj

mail-erased-subject = Të dhënat tuaja u fshinë
mail-erased-heading = Të dhënat tuaja u fshinë
mail-erased-gone = Siç kërkuat, i fshimë të dhënat tuaja: emrin, datëlindjen, adresat, telefonin, hyrjet. Ky është e-maili i fundit.
mail-erased-kept = Sipas ligjit ruajmë aplikimet e dërguara me vendimet e tyre, dhe regjistrin se kush çfarë bëri. Nëse doni të dini më shumë, përgjigjuni këtij e-maili dhe na thoni numrin e referencës.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } është kodi për adresën tuaj të re
mail-address-code-subject-without = Kodi për adresën tuaj të re
mail-address-code-about = Keni kërkuar ta përdorni këtë adresë emaili për llogarinë tuaj. Kodi shërben vetëm për këtë.
mail-address-code-closing = Nuk e kërkuat ju? Atëherë nuk keni nevojë të bëni asgjë: pa kodin nuk e përdor dot askush adresën tuaj.
mail-address-changed-subject = Adresa juaj e emailit ka ndryshuar
mail-address-changed-what = Llogaria juaj tani ka një adresë tjetër emaili. Në këtë adresë nuk shkruajmë më, dhe me të nuk hyhet më në llogarinë tuaj. Lidhjet në emailet që keni marrë këtu nuk hapen më pa hyrë në llogari. Nëse e ndryshuat ju, nuk keni nevojë të bëni asgjë.
mail-address-changed-not-you = Nuk e ndryshuat ju? Shkruani menjëherë te { $office }. Një person i zyrës kontrollon dhe jua kthen llogarinë.
mail-address-restored-subject = Adresa juaj e mëparshme e emailit vlen përsëri
mail-address-restored-what = Llogaria juaj ka përsëri adresën e emailit që kishte para ndryshimit të fundit. Zyra e ktheu, sepse ndryshimi nuk ishte i saktë. Të gjitha pajisjet kanë dalë nga llogaria, dhe lidhjet në emailet e dërguara më parë hapen vetëm pasi të hyni. Nëse përdorni kalendarin personal, krijoni një adresë të re.
mail-details-corrected-subject = Zyra korrigjoi të dhënat tuaja
mail-details-corrected-what = Një person i zyrës korrigjoi të dhënat që kemi për ju. Ajo që keni deklaruar në një aplikim mbetet siç ishte.
mail-details-corrected-wrong = Nuk është e saktë? Shkruani te { $office }.
