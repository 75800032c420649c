### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = Mon parcours
path-greeting = Bonjour
path-next = L’étape suivante
path-timeline = Ce qui s’est passé et ce qui viendra
path-empty = Il n’y a encore rien ici. Vous y trouverez les candidatures, les décisions et les réservations, en commençant par la plus récente.
path-see-programmes = Voir les programmes
path-see-activities = Voir les activités
path-see-sites = Voir les agences
path-see-booking = Voir la réservation
path-see-application = Voir la candidature
path-see-decision = Voir la décision
path-continue = Continuer la candidature

## Che cosa viene ora

path-begin = Choisissez par où commencer
path-begin-text = Lisez les règles d’un programme et vérifiez vous-même s’il est pour vous, ou réservez une activité ouverte à tout le monde.
path-complete = Terminez la candidature
path-complete-text = Vous l’avez commencée et vous ne l’avez pas encore envoyée. Ce que vous avez écrit est conservé.
path-attend = Venez à l’activité
path-attend-text = { $moment }, { $site }.
path-interview = Venez au premier rendez-vous
path-interview-text = Votre candidature est acceptée. Vous choisissez le jour et l’heure : à l’agence, par téléphone ou en vidéo.
path-decision = Attendez la décision
path-decision-text = Une personne de l’agence lit votre candidature. Quand il y a une décision, nous vous écrivons, avec le motif.
path-request-text = Une personne de l’agence décide de votre demande. Quand il y a une décision, nous vous écrivons, avec le motif.
path-place = Attendez une place
path-place-text = Vous êtes au numéro { $position } de la liste d’attente. Quand c’est votre tour, nous gardons une place un moment pour vous et nous vous écrivons.
path-after = Ce que vous pouvez faire maintenant

## Che cosa è stato

path-event-begun = Candidature commencée
path-event-sent = Candidature envoyée
path-event-decided = Décision
path-event-position = Numéro { $position } de la liste.
path-event-called-off = L’activité a été annulée.
