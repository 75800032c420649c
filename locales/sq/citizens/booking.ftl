### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = Rezervoni një vend
booking-intro = Nuk duhet as llogari, as fjalëkalim. Dërgojmë një kod në adresën tuaj të emailit: me të vendi është i juaji.
booking-check-title = Kontrolloni dhe rezervoni
booking-given-name = Emri
booking-family-name = Mbiemri
booking-name-hint = Në çfarëdo alfabeti. Nëse keni vetëm një emër, shkruajeni si mbiemër.
booking-email = Adresa e emailit
booking-email-hint = Në këtë adresë dërgojmë kodin dhe konfirmimin.
booking-your-name = Emri juaj
booking-other-name = Me këtë hyrje emri është tjetër. Nëse rezervoni për një person tjetër, zgjidhni “Rezervoni për një person tjetër”. Nëse emri është gabim, korrigjojeni te të dhënat tuaja.
booking-your-email = Adresa juaj e emailit
booking-places-free = { $count ->
    [one] Ka një vend të lirë
   *[other] Ka { $count } vende të lira
}
booking-places-full = Të gjitha vendet janë zënë. Do të kishit numrin { $position } në listën e pritjes.
booking-waiting-explained = Kur lirohet një vend dhe ju vjen radha, e mbajmë për ju për pak kohë dhe ju shkruajmë. Lista mbaron kur mbyllen rezervimet.
booking-cancel-until = Mund ta anuloni vetë { $until }.
booking-cancel-no-more = Nëse rezervoni tani, mund ta anuloni vetëm duke telefonuar në qendër.
booking-privacy = Emrin dhe adresën tuaj i përdorim vetëm për këtë rezervim: për ta konfirmuar dhe për t’ju njoftuar nëse ndryshon diçka.
booking-privacy-link = Lexoni njoftimin e privatësisë
booking-send-code = Ma dërgoni kodin
booking-book = Rezervoni vendin
booking-wait = Hyni në listën e pritjes

## Il codice

booking-code-title = Shkruani kodin për të rezervuar

## Perché non c’è posto

booking-refused-title = Tani nuk mund ta rezervoni këtë aktivitet
booking-refused-closed = Rezervimet janë mbyllur
booking-refused-closed-text = Nuk mund të rezervoni më vetë. Telefononi në qendër: ndoshta ka një mënyrë tjetër.
booking-refused-started = Ka filluar tashmë
booking-refused-started-text = Nuk mund ta rezervoni më këtë aktivitet. Shihni të tjerat: ndoshta ka një për të njëjtën temë.
booking-refused-cancelled = Nuk do të mbahet
booking-refused-cancelled-text = Ky aktivitet është anuluar. Nëse kishit rezervuar, nuk keni nevojë ta anuloni rezervimin.
booking-refused-not-yet = Rezervimet nuk janë hapur ende
booking-refused-not-yet-text = Mund të rezervoni duke filluar nga kjo kohë: { $opens }.
booking-refused-appointment-text = Keni një takim në të njëjtën orë: { $starts }. Për të ardhur këtu, së pari anuloni ose zhvendosni atë takim.
booking-refused-already = E keni rezervuar tashmë këtë aktivitet
booking-refused-already-text = E gjeni më poshtë: mund ta shihni përsëri ose ta anuloni.
booking-refused-overlap = Keni një rezervim tjetër në të njëjtën orë
booking-refused-overlap-text = Keni rezervuar “{ $title }”: { $starts }. Për të ardhur këtu, së pari anuloni atë rezervim.
booking-refused-changed = Aktiviteti ndryshoi ndërsa po rezervonit
booking-refused-changed-text = Ringarkoni faqen dhe shihni çfarë ka të re.
booking-refused-staff = Keni hyrë me një llogari të personelit
booking-refused-staff-text = Çdo person rezervon vendin e vet. Dilni nga llogaria, nëse doni të rezervoni një për veten.
booking-refused-signed-in = Kodi ishte i saktë dhe keni hyrë në llogari: për të rezervuar diçka tjetër nuk ju duhet një kod i ri.
booking-refused-limit = Keni tashmë numrin më të madh të rezervimeve: { $most }
booking-refused-limit-text = Numërohen edhe kërkesat dhe listat e pritjes. Kufiri është që të ketë vende për të gjithë. Anuloni çfarë nuk ju duhet më, ose pyesni në qendër: një këshilltar mund të rezervojë për ju.
booking-see-all = Shihni gjithçka që keni rezervuar
booking-see-appointment = Shihni takimin
booking-see-booking = Shihni rezervimin
booking-other-activities = Shihni aktivitetet e tjera
booking-again = Rezervoni përsëri
booking-other-dates = Shihni datat e tjera

## La prenotazione

booking-page-title = Rezervimi juaj
booking-confirmed-title = Vendi është i juaji
booking-waiting-title = Jeni në listën e pritjes
booking-cancelled-title = Rezervimi është anuluar
booking-ended-title = Ky rezervim nuk vlen më
booking-called-off-title = Aktiviteti nuk mbahet
booking-past-title = Ky aktivitet ka mbaruar
booking-reference = Numri juaj i referencës
booking-next-title = Çfarë ndodh tani
booking-next-mail = Hollësitë dhe një skedar për kalendarin i dërgojmë te { $email }. Nëse nuk vjen asgjë, ruani këtë faqe ose numrin e referencës: vendi është gjithsesi i juaji.
booking-next-come = Ejani disa minuta më herët dhe thoni emrin tuaj ose numrin e referencës.
booking-next-cancel = Nëse nuk vini dot, anuloni rezervimin, që të mund të vijë dikush tjetër. Mund ta anuloni { $until }.
booking-next-position = Keni numrin { $position } në listë.
booking-next-leave = Nëse nuk doni më të vini, dilni nga lista: kush është pas jush kalon përpara.
booking-list-over-title = Nuk morët një vend
booking-list-over = Lista e pritjes ka mbaruar: rezervimet janë mbyllur. Nuk keni nevojë të bëni asgjë.
booking-request-over = Aktiviteti ka filluar dhe nuk pati një vendim për kërkesën tuaj. Nuk keni nevojë të bëni asgjë.
booking-next-cancelled = Nuk keni më një vend. Mund të rezervoni përsëri sa kohë rezervimet janë të hapura.
booking-next-called-off = Nuk mund të rezervoni përsëri. Shihni aktivitetet e tjera: ndoshta ka një për të njëjtën temë.
booking-what = Aktiviteti
booking-when = Kur
booking-where = Ku
booking-who = Në emër të
booking-standing = Gjendja
booking-bring = Çfarë të sillni dhe të dini
booking-access = Si hyhet
booking-contact = Pyetje
booking-print-hint = Mund ta shtypni këtë faqe ose ta ruani adresën e saj: tregon gjithmonë ku ka arritur rezervimi.
booking-cancel-link = Anuloni rezervimin
booking-leave-link = Dilni nga lista e pritjes
booking-to-path = Shkoni te rrugëtimi im

## Disdire

booking-cancel-title = Doni ta anuloni rezervimin?
booking-leave-title = Doni të dilni nga lista e pritjes?
booking-cancel-what = Vendi lirohet menjëherë për të tjerët. Nuk mund të kthehet mbrapsht: mund të rezervoni përsëri vetëm sa kohë rezervimet janë të hapura, dhe ndoshta do t’ju duhet të prisni.
booking-leave-what = Kush është pas jush kalon përpara. Nëse ndërroni mendje, rezervoni përsëri dhe prisni në fund të listës.
booking-cancel-act = Po, e anuloj rezervimin
booking-leave-act = Po, dal nga lista
booking-cancel-keep = Jo, e lë siç është
booking-late-title = Është vonë për ta anuluar këtu
booking-late-text = Mund ta anulonit vetë deri në këtë kohë: { $deadline }. Nëse nuk vini dot, telefononi në qendër, që të mund të vijë dikush tjetër:
booking-attended-text = Pjesëmarrja juaj në këtë aktivitet është shënuar tashmë: nuk mund të anulohet më. Nëse nuk vini dot më, telefononi në qendër:
