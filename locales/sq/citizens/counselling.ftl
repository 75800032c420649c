### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = Takimi i parë
counselling-service-first-interview-about = Njihemi dhe vendosim bashkë si të vazhdojmë. Për ata që vijnë për herë të parë.
counselling-service-orientation = Orientim
counselling-service-orientation-about = Ku jeni tani, cilat punë dhe kurse janë të mundshme për ju.
counselling-service-counselling = Këshillim
counselling-service-counselling-about = Ndihmë për diçka që ka filluar: një kontratë, një aplikim, një projekt.
counselling-service-diagnosis = Bilanci i aftësive
counselling-service-diagnosis-about = Vëmë në rregull çfarë dini të bëni, edhe çfarë keni mësuar jashtë punës.
counselling-state-booked = I rezervuar
counselling-state-cancelled = I anuluar
counselling-state-attended = U mbajt
counselling-state-missed = Mungesë

## Scegliere

counselling-title = Rezervoni një takim
counselling-lead = Flisni me një këshilltar: në qendër, me telefon ose me video. Është falas dhe zgjat më pak se një orë.
counselling-see-next = Shihni datat e para të lira në çdo qendër
counselling-choose-service = Për çfarë keni nevojë?
counselling-choose-place = Ku doni të flisni?
counselling-place-any = Qendra e parë e lirë
counselling-place-phone = Me telefon: ju telefonojmë ne
counselling-place-video = Me video: ju dërgojmë një lidhje
counselling-place-first = Data e parë e lirë: { $date }
counselling-place-none = Asnjë datë e lirë në { $days ->
        [one] { $days } ditën
       *[other] { $days } ditët
    } e ardhshme
counselling-choose-language = Në cilën gjuhë?
counselling-choose-slot = Kur doni të vini?
counselling-week = Java { $first } – { $last }
counselling-weeks = Javë
counselling-week-earlier = Java e mëparshme
counselling-week-later = Java tjetër
counselling-week-none = Në këtë javë nuk ka orare të lira.
counselling-week-first = Shkoni te data e parë e lirë: { $date }
counselling-days = Ditë me orare të lira
counselling-days-about = Nën çdo ditë shihni sa orare janë të lira. Zgjidhni një ditë për t’i parë.
counselling-day-free = { $count ->
    [one] { $date }: një orar i lirë
   *[other] { $date }: { $count } orare të lira
}
counselling-day-none = { $date }: asnjë orar i lirë
counselling-times-free = { $count ->
    [one] një orar i lirë
   *[other] { $count } orare të lira
}
counselling-day-chosen = e zgjedhur
counselling-month-earlier = Muaji i mëparshëm
counselling-month-later = Muaji tjetër
counselling-chosen = Keni zgjedhur
counselling-none = Asnjë orar i lirë në { $days ->
        [one] { $days } ditën
       *[other] { $days } ditët
    } e ardhshme. Zgjidhni një vend tjetër ose telefononi në një qendër.
counselling-missing-service = Zgjidhni për çfarë keni nevojë
counselling-missing-place = Zgjidhni ku
counselling-missing-language = Zgjidhni një gjuhë
counselling-missing-slot = Zgjidhni një orar
counselling-so-far = Zgjedhjet tuaja
counselling-change-what = Ndryshoni: { $what }

## Controllare e prenotare

counselling-check-title = Kontrolloni dhe rezervoni
counselling-what = Shërbimi
counselling-where = Ku
counselling-when = Kur
counselling-language = Gjuha
counselling-about = Për çfarë doni të flisni
counselling-about-hint = Pak fjalë e ndihmojnë këshilltarin të përgatitet. Jo më shumë se 200 shenja.
counselling-phone = Numri juaj i telefonit
counselling-phone-hint = Ju telefonojmë në këtë numër.
counselling-terms = Mund ta zhvendosni ose ta anuloni vetë deri { $hours ->
        [one] { $hours } orë
       *[other] { $hours } orë
    } më parë.
counselling-terms-missed = Kush mungon pa njoftuar në më shumë se { $allowed ->
        [one] { $allowed } takim
       *[other] { $allowed } takime
    } brenda { $days ->
        [one] { $days } dite
       *[other] { $days } ditësh
    }, takimet e ardhshme i rezervon me telefon.
counselling-book = Rezervoni takimin
counselling-code-title = Shkruani kodin për të rezervuar
counselling-taken = Dikush ishte më i shpejtë: ky orar nuk është më i lirë. Zgjidhni një tjetër.
counselling-taken-none = Dikush ishte më i shpejtë: ky orar nuk është më i lirë dhe në këtë javë nuk ka të tjerë. Kthehuni mbrapa dhe zgjidhni një javë tjetër.
counselling-other-slots = Orare ende të lira
counselling-overlaps-appointment = Në atë orë keni një takim tjetër: { $starts }. Zgjidhni një orar tjetër, ose anuloni së pari atë takim.
counselling-overlaps-activity = Në atë orë keni rezervuar “{ $title }”: { $starts }. Zgjidhni një orar tjetër, ose anuloni së pari atë rezervim.
counselling-needs-operator = Tani rezervoni me një këshilltar
counselling-needs-operator-text = Në { $days ->
        [one] { $days } ditën
       *[other] { $days } ditët
    } e fundit keni munguar pa njoftuar në më shumë se { $allowed ->
        [one] { $allowed } takim
       *[other] { $allowed } takime
    }. Telefononi në një qendër: një këshilltar rezervon bashkë me ju.
counselling-at-limit = Keni tashmë numrin më të madh të takimeve: { $most }
counselling-at-limit-text = Kufiri është që të ketë kohë për të gjithë. Doni një ditë tjetër ose një orë tjetër? Zhvendosni një takim që keni. Ose anuloni një takim që nuk ju duhet më, ose telefononi në një qendër: një këshilltar mund të rezervojë për ju.
counselling-staff = Keni hyrë me një llogari të personelit
counselling-staff-text = Çdo person rezervon takimin e vet. Dilni nga llogaria, nëse doni të rezervoni një për veten.
counselling-to-sites = Shihni qendrat dhe numrat e telefonit

## Il colloquio

counselling-page-title = Takimi juaj
counselling-booked-title = Takimi u rezervua
counselling-cancelled-title = Takimi është anuluar
counselling-past-title = Ky takim ka kaluar
counselling-operator = Me
counselling-phone-call = Ju telefonojmë në { $phone }
counselling-video-link = Këshilltari ju dërgon lidhjen me email
counselling-next-mail = Hollësitë dhe një skedar për kalendarin i dërgojmë te { $email }. Nëse nuk vjen asgjë, ruani këtë faqe ose numrin e referencës: takimi është gjithsesi i juaji.
counselling-next-change = Nëse nuk vini dot, zhvendoseni ose anulojeni: dikush tjetër pret një orar të lirë. Mund ta bëni { $until }.
counselling-next-call = Është vonë për ta zhvendosur ose për ta anuluar këtu. Nëse nuk vini dot, telefononi në qendër.
counselling-next-missed = Nuk erdhët dhe nuk kishit njoftuar. Kush mungon në më shumë se { $allowed ->
        [one] { $allowed } takim
       *[other] { $allowed } takime
    } brenda { $days ->
        [one] { $days } dite
       *[other] { $days } ditësh
    }, takimet e ardhshme i rezervon me telefon.
counselling-earlier = Më parë ishte
counselling-move-link = Zhvendosni takimin
counselling-cancel-link = Anuloni takimin
counselling-another = Rezervoni një takim tjetër
counselling-moved-title = Takimi u zhvendos
counselling-moved-from-to = Ishte { $before }. Tani është { $now }.

## Spostare e disdire

counselling-move-title = Zhvendosni takimin
counselling-move-about = Derisa të zgjidhni, takimi mbetet siç është: { $moment }.
counselling-move-act = Zhvendoseni në këtë orar
counselling-move-elsewhere = Zhvendoseni në një qendër tjetër
counselling-move-keep = Jo, e lë siç është
counselling-cancel-title = Doni ta anuloni takimin?
counselling-cancel-what = Orari lirohet menjëherë për dikë tjetër. Nëse ndërroni mendje, rezervoni përsëri.
counselling-cancel-act = Po, e anuloj
counselling-cancel-keep = Jo, e lë siç është
counselling-late-title = Është vonë për ta ndryshuar këtu
counselling-late-text = Mund ta zhvendosnit ose ta anulonit vetë deri në këtë kohë: { $deadline }. Nëse nuk vini dot, telefononi në qendër:

## Le prime date libere

counselling-next-title = Datat e para të lira
counselling-next-lead = I njëjti shërbim kudo: këtu shihni ku pritet më pak, për çdo takim. Me telefon dhe me video nuk ka rëndësi ku banoni.
counselling-next-place = Ku
counselling-next-date = Data e parë e lirë
counselling-next-waiting = Ditë pritjeje
counselling-next-none = asnjë në { $days ->
        [one] { $days } ditën
       *[other] { $days } ditët
    } e ardhshme

## Su altre pagine

counselling-home-title = Flisni me një këshilltar
counselling-home-first = Dita e parë e lirë: { $day }.
counselling-home-text = Në qendër, me telefon ose me video, në disa gjuhë: ju zgjidhni ditën dhe orën. Një këshilltar bën bashkë me ju gjithçka që mund të bëni këtu.
counselling-path-meet = Ejani në takim
counselling-path-see = Shihni takimin

## Mail

counselling-mail-booked-subject = Takimi u rezervua: { $title }
counselling-mail-booked-heading = Takimi u rezervua
counselling-mail-booked-next = Ju presim. Këtu gjeni hollësitë; skedari i bashkëngjitur i vendos në kalendarin tuaj.
counselling-mail-begins = Takimi juaj fillon: { $when }.
counselling-mail-change-until = Nëse nuk vini dot, zhvendoseni ose anulojeni. Mund ta bëni { $until }.
counselling-mail-action = Shihni takimin
counselling-mail-moved-subject = Takimi u zhvendos: { $title }
counselling-mail-moved-heading = Takimi u zhvendos
counselling-mail-moved-next = Më poshtë shihni si ishte dhe si është tani. Skedari i bashkëngjitur e korrigjon kalendarin tuaj.
counselling-mail-cancelled-subject = Takimi u anulua: { $title }
counselling-mail-cancelled-heading = Takimi është anuluar
counselling-mail-by-office-subject = E anuluam takimin tuaj: { $title }
counselling-mail-by-office-heading = Zyra e anuloi takimin tuaj
counselling-mail-cancelled-by-office = Zyrës iu desh ta anulonte. Skedari i bashkëngjitur e heq nga kalendari juaj. Mund të rezervoni një tjetër kur të doni.
counselling-mail-cancelled-next = E anuluat ju. Skedari i bashkëngjitur e heq nga kalendari juaj. Mund të rezervoni një tjetër kur të doni.
counselling-mail-book-again = Rezervoni një takim tjetër
counselling-mail-phone = Me telefon: ju telefonojmë në { $phone }
counselling-mail-video = Me video: këshilltari ju dërgon lidhjen me email
counselling-mail-operator = Me { $operator }
