### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = Rendez-vous
kind-lab = Atelier
kind-course = Cours
kind-thematic-event = Événement à thème

## Di che cosa parlano le attività

topic-agriculture-and-food = Agriculture et alimentation
topic-construction = Bâtiment
topic-care-and-health = Soins et santé
topic-tourism = Tourisme, hôtels et restaurants
topic-manufacturing = Industrie
topic-logistics = Transports et entrepôts
topic-trade = Magasins et commerce
topic-digital = Métiers du numérique
topic-culture = Culture et spectacle
topic-legal-and-fiscal = Droits au travail et impôts
topic-relational = Relations avec les autres
topic-transversal = Compétences utiles dans tous les métiers

## I servizi dei programmi

service-counselling = Rendez-vous de conseil
service-orientation = Orientation vers le travail et la formation
service-diagnosis = Première analyse de votre situation
service-competence-assessment = Bilan de compétences
service-transversal-lab = Ateliers sur les compétences utiles dans tous les métiers
service-relational-lab = Ateliers sur les relations avec les autres
service-legal-fiscal-lab = Ateliers sur les droits au travail et les impôts
service-thematic-event = Événements à thème sur le travail de la région
service-spazio-imprese = Spazio Imprese : rencontres avec les entreprises
service-course = Cours
service-traineeship = Tirocini (stages)
service-in-house-training = Formation en entreprise, avec un tuteur
service-placement = Recommandation aux entreprises et aide pour commencer

## A che punto è una candidatura

application-state-draft = À envoyer
application-state-submitted = Envoyée
application-state-under-review = En cours de lecture
application-state-awaiting-reply = En attente de réponse
application-state-admitted = Acceptée
application-state-not-admitted = Non acceptée
application-state-withdrawn = Retirée

## Perché una candidatura non è accolta

decision-reason-rule-not-met = Vous ne remplissez pas les conditions du programme.
decision-reason-facts-not-verified = Nous n’avons pas pu vérifier quelque chose que vous avez déclaré.
decision-reason-incomplete = Dans la candidature, il manque quelque chose que nous avons demandé.
decision-reason-programme-full = Le programme n’a plus de places.
decision-reason-other = Pour un autre motif, expliqué ici.

## Che cosa si può fare dopo una decisione

next-step-first-interview = Réservez le premier rendez-vous : vous choisissez le jour et l’heure.
next-step-book-activity = Réservez une activité.
next-step-complete-and-apply-again = Complétez ce qui manque et candidatez de nouveau.
next-step-other-programmes = Regardez les autres programmes.
next-step-contact-office = Contactez l’agence.

## A che punto è una prenotazione

booking-state-confirmed = Confirmée
booking-state-requested = À décider
booking-state-waiting = En liste d’attente
booking-state-offered = Place proposée
booking-state-cancelled = Annulée

## Se si può prenotare

enrolment-not-yet = Réservations à partir du { $opens }
enrolment-open = Réservations ouvertes
enrolment-closed = Réservations fermées
enrolment-started = Déjà commencée
enrolment-cancelled = N’aura pas lieu

## Che cosa si chiede a una persona prima della candidatura

detail-name = Prénom et nom
detail-birth-date = Date de naissance
detail-birthplace = Lieu de naissance
detail-residence = Commune de résidence
detail-address = Adresse

## Che cosa una persona accetta

purpose-privacy-notice = Informations sur les données personnelles lues
purpose-declaration = Déclaration que les réponses sont vraies
purpose-news = Nouvelles par e-mail
