### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = Colloquio
kind-lab = Laboratorio
kind-course = Corso
kind-thematic-event = Evento a tema

## Di che cosa parlano le attività

topic-agriculture-and-food = Agricoltura e alimentazione
topic-construction = Edilizia
topic-care-and-health = Cura e salute
topic-tourism = Turismo, alberghi e ristoranti
topic-manufacturing = Industria
topic-logistics = Trasporti e magazzini
topic-trade = Negozi e commercio
topic-digital = Mestieri digitali
topic-culture = Cultura e spettacolo
topic-legal-and-fiscal = Diritti del lavoro e tasse
topic-relational = Stare con gli altri
topic-transversal = Competenze utili in ogni mestiere

## I servizi dei programmi

service-counselling = Colloqui di counselling
service-orientation = Orientamento al lavoro e alla formazione
service-diagnosis = Prima analisi della tua situazione
service-competence-assessment = Bilancio di competenze
service-transversal-lab = Laboratori sulle competenze utili in ogni mestiere
service-relational-lab = Laboratori sulle relazioni con gli altri
service-legal-fiscal-lab = Laboratori su diritti del lavoro e tasse
service-thematic-event = Eventi a tema sul lavoro del territorio
service-spazio-imprese = Spazio Imprese: incontri con le aziende
service-course = Corsi
service-traineeship = Tirocini
service-in-house-training = Formazione in azienda, con un tutor
service-placement = Segnalazione alle aziende e aiuto a iniziare

## A che punto è una candidatura

application-state-draft = Da inviare
application-state-submitted = Inviata
application-state-under-review = In esame
application-state-awaiting-reply = In attesa di risposta
application-state-admitted = Accolta
application-state-not-admitted = Non accolta
application-state-withdrawn = Ritirata

## Perché una candidatura non è accolta

decision-reason-rule-not-met = Non soddisfi le condizioni del programma.
decision-reason-facts-not-verified = Non abbiamo potuto verificare qualcosa che hai dichiarato.
decision-reason-incomplete = Nella candidatura manca qualcosa che abbiamo chiesto.
decision-reason-programme-full = Il programma non ha più posti.
decision-reason-other = Per un altro motivo, spiegato qui.

## Che cosa si può fare dopo una decisione

next-step-first-interview = Prenota il primo colloquio: scegli tu il giorno e l’ora.
next-step-book-activity = Prenota un’attività.
next-step-complete-and-apply-again = Completa quello che manca e candidati di nuovo.
next-step-other-programmes = Guarda gli altri programmi.
next-step-contact-office = Contatta la sede.

## A che punto è una prenotazione

booking-state-confirmed = Confermata
booking-state-requested = Da decidere
booking-state-waiting = In lista d’attesa
booking-state-offered = Posto offerto
booking-state-cancelled = Non vale più

## Se si può prenotare

enrolment-not-yet = Si prenota da { $opens }
enrolment-open = Prenotazioni aperte
enrolment-closed = Prenotazioni chiuse
enrolment-started = Già iniziata
enrolment-cancelled = Non si terrà

## Che cosa si chiede a una persona prima della candidatura

detail-name = Nome e cognome
detail-birth-date = Data di nascita
detail-birthplace = Luogo di nascita
detail-residence = Comune di residenza
detail-address = Indirizzo

## Che cosa una persona accetta

purpose-privacy-notice = Informativa sulla privacy letta
purpose-declaration = Dichiarazione che le risposte sono vere
purpose-news = Notizie per e-mail
