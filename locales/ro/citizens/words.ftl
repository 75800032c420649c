### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = Întâlnire
kind-lab = Atelier
kind-course = Curs
kind-thematic-event = Eveniment tematic

## Di che cosa parlano le attività

topic-agriculture-and-food = Agricultură și alimentație
topic-construction = Construcții
topic-care-and-health = Îngrijire și sănătate
topic-tourism = Turism, hoteluri și restaurante
topic-manufacturing = Industrie
topic-logistics = Transporturi și depozite
topic-trade = Magazine și comerț
topic-digital = Meserii digitale
topic-culture = Cultură și spectacol
topic-legal-and-fiscal = Drepturile angajaților și taxele
topic-relational = Relațiile cu ceilalți
topic-transversal = Competențe utile în orice meserie

## I servizi dei programmi

service-counselling = Întâlniri de consiliere
service-orientation = Orientare spre muncă și formare
service-diagnosis = Prima analiză a situației dumneavoastră
service-competence-assessment = Bilanțul competențelor
service-transversal-lab = Ateliere despre competențe utile în orice meserie
service-relational-lab = Ateliere despre relațiile cu ceilalți
service-legal-fiscal-lab = Ateliere despre drepturile angajaților și taxe
service-thematic-event = Evenimente tematice despre munca din zonă
service-spazio-imprese = Spazio Imprese: întâlniri cu firmele
service-course = Cursuri
service-traineeship = Tirocini (stagii de practică)
service-in-house-training = Formare în firmă, cu un mentor
service-placement = Recomandare către firme și ajutor la început

## A che punto è una candidatura

application-state-draft = De trimis
application-state-submitted = Trimisă
application-state-under-review = În examinare
application-state-awaiting-reply = În așteptarea răspunsului
application-state-admitted = Acceptată
application-state-not-admitted = Neacceptată
application-state-withdrawn = Retrasă

## Perché una candidatura non è accolta

decision-reason-rule-not-met = Nu îndepliniți condițiile programului.
decision-reason-facts-not-verified = Nu am putut verifica ceva din ce ați declarat.
decision-reason-incomplete = Din candidatură lipsește ceva ce am cerut.
decision-reason-programme-full = Programul nu mai are locuri.
decision-reason-other = Din alt motiv, explicat aici.

## Che cosa si può fare dopo una decisione

next-step-first-interview = Rezervați prima întâlnire: alegeți ziua și ora.
next-step-book-activity = Rezervați o activitate.
next-step-complete-and-apply-again = Completați ce lipsește și depuneți din nou candidatura.
next-step-other-programmes = Vedeți celelalte programe.
next-step-contact-office = Contactați sediul.

## A che punto è una prenotazione

booking-state-confirmed = Confirmată
booking-state-requested = De decis
booking-state-waiting = Pe lista de așteptare
booking-state-offered = Loc oferit
booking-state-cancelled = Anulată

## Se si può prenotare

enrolment-not-yet = Se poate rezerva de { $opens }
enrolment-open = Rezervări deschise
enrolment-closed = Rezervări închise
enrolment-started = A început deja
enrolment-cancelled = Nu va avea loc

## Che cosa si chiede a una persona prima della candidatura

detail-name = Prenume și nume
detail-birth-date = Data nașterii
detail-birthplace = Locul nașterii
detail-residence = Localitatea de reședință (comune)
detail-address = Adresă

## Che cosa una persona accetta

purpose-privacy-notice = Informarea privind datele personale, citită
purpose-declaration = Declarația că răspunsurile sunt adevărate
purpose-news = Știri prin e-mail
