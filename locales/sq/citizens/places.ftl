### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = A vlen edhe për ju?
places-claim-hint = Disa vende janë vetëm për disa grupe. Shënoni çfarë është e vërtetë për ju: e deklaroni nën përgjegjësinë tuaj. Mund edhe të mos shënoni asgjë.
places-claim-non-native-speakers = Gjuha ime e parë nuk është italishtja
places-claim-social-services = Më kanë dërguar shërbimet sociale
places-claim-young-people = Jam nën 30 vjeç
places-claim-long-term-unemployed = Jam pa punë prej më shumë se një viti
places-claim-care-duties = Kujdesem për fëmijë ose për familjarë
places-claim-career-starters = Tani filloj të punoj
places-claim-free = { $count ->
    [0] Tani nuk ka vend të lirë
    [one] Ka një vend të lirë
   *[other] Ka { $count } vende të lira
}
places-set-aside = { $count ->
    [one] Një vend tjetër është i lirë, por vetëm për disa grupe: e thoni kur rezervoni.
   *[other] { $count } vende të tjera janë të lira, por vetëm për disa grupe: e thoni kur rezervoni.
}
places-only-set-aside = { $count ->
    [one] Një vend i lirë, vetëm për disa grupe
   *[other] { $count } vende të lira, vetëm për disa grupe
}
places-set-aside-hint = Kur rezervoni, ju pyesim nëse vlen edhe për ju. Nëse jo, hyni në listën e pritjes.
places-book-or-wait = Rezervoni ose hyni në listë
places-approval-title = Vendet jepen me kërkesë
places-approval-text = Dërgoni një kërkesë. Një person i qendrës vendos dhe ne ju shkruajmë, bashkë me arsyen.
places-request-act = Dërgoni kërkesën
places-programme-only = Mund të rezervojnë vetëm personat e pranuar në programin “{ $programme }”.
places-not-admitted = Është për personat e pranuar në një program
places-not-admitted-text = Për të rezervuar duhet të jeni pranuar në programin “{ $programme }”. Mund të lexoni rregullat dhe të aplikoni.
places-see-programme = Shihni programin

## Un posto offerto

places-offer-title = Ka një vend për ju
places-offer-until = E mbajmë për ju { $until }. Pastaj i kalon një personi tjetër.
places-offer-question = E doni këtë vend?
places-offer-accept = Po, e marr vendin
places-offer-decline = Jo, e lë
places-offer-answer = Përgjigjuni ofertës
places-offer-choose = Thoni nëse e doni vendin.
places-offer-gone = Vendi nuk mbahet më për ju
places-offer-gone-text = Koha për t’u përgjigjur ka mbaruar, ose jeni përgjigjur tashmë. Në faqen e rezervimit shihni si është tani.
places-offer-overlap = Keni rezervuar edhe “{ $title }”, në të njëjtën orë: { $starts }. Për ta marrë këtë vend, anuloni së pari atë rezervim.
places-offer-overlap-appointment = Në të njëjtën orë keni një takim: { $starts }. Për ta marrë këtë vend, anuloni ose zhvendosni së pari atë takim.
places-next-offer = Kur ju vjen radha, mbajmë një vend për ju për pak kohë dhe shkruajmë te { $email }.
places-requested-title = E morëm kërkesën tuaj
places-next-requested = Një person i qendrës vendos. Shkruajmë te { $email }, bashkë me arsyen.
places-next-withdraw = Nëse nuk doni më të vini, tërhiqni kërkesën.
places-withdraw-link = Tërhiqni kërkesën
places-withdraw-title = Doni ta tërhiqni kërkesën?
places-withdraw-what = Nëse ndërroni mendje, dërgoni një kërkesë të re.
places-withdraw-act = Po, e tërheq kërkesën
places-ended-declined = E latë vendin: i shkoi një personi tjetër.
places-ended-expired = Nuk u përgjigjët në kohë: vendi i shkoi një personi tjetër.
places-ended-not-approved = Qendra nuk e pranoi kërkesën tuaj. Nëse nuk e dini arsyen, pyesni qendrën.
places-ended-staff = Qendra e anuloi rezervimin tuaj. Për të mësuar pse, telefononi në qendër.

## I messaggi

places-mail-offered-subject = Ka një vend për ju: { $title }
places-mail-offered-next = U lirua një vend dhe ju erdhi radha. Na thoni nëse e doni: hapni faqen dhe përgjigjuni.
places-mail-requested-subject = E morëm kërkesën tuaj: { $title }
places-mail-requested-next = Një person i qendrës vendos. Sapo të ketë një vendim, ju shkruajmë, bashkë me arsyen. Nuk keni nevojë të bëni asgjë.
places-mail-requested-action = Shihni ose tërhiqni kërkesën
places-mail-not-approved-subject = Kërkesa juaj nuk u pranua: { $title }
places-mail-not-approved-heading = Kërkesa juaj nuk u pranua
places-mail-not-approved-reason = Arsyeja
places-mail-not-approved-next = Mund të shihni aktivitetet e tjera. Nëse nuk e kuptoni arsyen, përgjigjuni këtij mesazhi.
places-mail-ended-subject = Vendi i shkoi një personi tjetër: { $title }
places-mail-ended-heading = Vendi i shkoi një personi tjetër
places-mail-ended-again = Nuk jeni më në listë. Nëse doni të vini, mund të rezervoni përsëri sa kohë rezervimet janë të hapura.

## Il percorso

places-path-offer = Përgjigjuni: ka një vend për ju
