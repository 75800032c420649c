### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = Takim
kind-lab = Punëtori
kind-course = Kurs
kind-thematic-event = Ngjarje tematike

## Di che cosa parlano le attività

topic-agriculture-and-food = Bujqësi dhe ushqim
topic-construction = Ndërtim
topic-care-and-health = Kujdes dhe shëndet
topic-tourism = Turizëm, hotele dhe restorante
topic-manufacturing = Industri
topic-logistics = Transport dhe magazina
topic-trade = Dyqane dhe tregti
topic-digital = Profesione digjitale
topic-culture = Kulturë dhe spektakël
topic-legal-and-fiscal = Të drejtat në punë dhe taksat
topic-relational = Marrëdhëniet me të tjerët
topic-transversal = Aftësi të dobishme në çdo profesion

## I servizi dei programmi

service-counselling = Takime këshillimi
service-orientation = Orientim për punën dhe formimin
service-diagnosis = Analiza e parë e gjendjes suaj
service-competence-assessment = Bilanci i aftësive
service-transversal-lab = Punëtori për aftësitë e dobishme në çdo profesion
service-relational-lab = Punëtori për marrëdhëniet me të tjerët
service-legal-fiscal-lab = Punëtori për të drejtat në punë dhe taksat
service-thematic-event = Ngjarje tematike për punën në zonë
service-spazio-imprese = Spazio Imprese: takime me firmat
service-course = Kurse
service-traineeship = Tirocini (praktika pune)
service-in-house-training = Formim në firmë, me një tutor
service-placement = Rekomandim te firmat dhe ndihmë për të filluar

## A che punto è una candidatura

application-state-draft = Për t’u dërguar
application-state-submitted = I dërguar
application-state-under-review = Në shqyrtim
application-state-awaiting-reply = Në pritje të përgjigjes
application-state-admitted = I pranuar
application-state-not-admitted = I papranuar
application-state-withdrawn = I tërhequr

## Perché una candidatura non è accolta

decision-reason-rule-not-met = Nuk i plotësoni kushtet e programit.
decision-reason-facts-not-verified = Nuk mundëm ta verifikojmë diçka që keni deklaruar.
decision-reason-incomplete = Në aplikim mungon diçka që kemi kërkuar.
decision-reason-programme-full = Programi nuk ka më vende.
decision-reason-other = Për një arsye tjetër, të shpjeguar këtu.

## Che cosa si può fare dopo una decisione

next-step-first-interview = Rezervoni takimin e parë: ditën dhe orën i zgjidhni ju.
next-step-book-activity = Rezervoni një aktivitet.
next-step-complete-and-apply-again = Plotësoni çfarë mungon dhe aplikoni përsëri.
next-step-other-programmes = Shihni programet e tjera.
next-step-contact-office = Kontaktoni qendrën.

## A che punto è una prenotazione

booking-state-confirmed = I konfirmuar
booking-state-requested = Për t’u vendosur
booking-state-waiting = Në listën e pritjes
booking-state-offered = Vend i ofruar
booking-state-cancelled = I anuluar

## Se si può prenotare

enrolment-not-yet = Rezervimi hapet: { $opens }
enrolment-open = Rezervime të hapura
enrolment-closed = Rezervime të mbyllura
enrolment-started = Ka filluar tashmë
enrolment-cancelled = Nuk do të mbahet

## Che cosa si chiede a una persona prima della candidatura

detail-name = Emri dhe mbiemri
detail-birth-date = Data e lindjes
detail-birthplace = Vendi i lindjes
detail-residence = Bashkia e vendbanimit (comune)
detail-address = Adresa

## Che cosa una persona accetta

purpose-privacy-notice = Njoftimi i privatësisë u lexua
purpose-declaration = Deklarata se përgjigjet janë të vërteta
purpose-news = Lajme me email
