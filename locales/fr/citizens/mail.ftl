# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = Bonjour { $name },
mail-closing = Cordialement
mail-subject-for = { $subject } – pour { $name }
mail-help = Ce message est automatique. Vous avez besoin d’aide ? Écrivez à cette adresse : { $email }.
mail-label-reference = Numéro de référence
mail-label-activity = Activité
mail-label-programme = Nom du programme
mail-label-when = Quand
mail-label-where = Où
mail-label-note = À savoir
mail-label-position = Votre rang sur la liste
mail-label-received = Reçue
mail-label-erased = Effacées
mail-label-contact = Vos questions
mail-label-changed = Ce qui change
mail-label-changed-place = Lieu
mail-reason = Le bureau écrit : { $reason }
mail-was = Avant : { $when }
mail-is = Maintenant : { $when }
mail-dropped = N’a plus lieu : { $when }
mail-added = Nouvelle séance : { $when }
mail-ways-other-dates = Voir les autres dates de cette activité
mail-ways-counselling = Réserver un rendez-vous avec une personne de l’équipe
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } est votre code d’accès
mail-sign-in-code-subject-without = Votre code d’accès
mail-sign-in-code-heading = Votre code est { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Écrivez-le sur la page où vous l’avez demandé. Il est valable { $minutes } minute.
   *[other] Écrivez-le sur la page où vous l’avez demandé. Il est valable { $minutes } minutes.
}
mail-sign-in-code-link = Vous lisez ce message sur un autre appareil ? Si c’est vous qui avez demandé le code, ouvrez le lien et continuez là.
mail-sign-in-code-action = Continuer sans code
mail-sign-in-code-secret = Ne donnez ce code à personne. Nous ne vous le demandons jamais par téléphone ou par message.
mail-sign-in-code-closing = Vous n’avez pas demandé de code ? Alors vous n’avez rien à faire : sans le code, personne ne peut entrer.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Votre place est réservée : { $title }
mail-booking-confirmed-heading = Votre place est réservée
mail-booking-confirmed-next = Nous vous attendons. Ajoutez le fichier joint à votre calendrier, pour ne pas oublier.
mail-booking-cannot-come = Si vous ne pouvez pas venir, annulez la réservation, pour qu’une autre personne puisse venir.
mail-booking-cancel-until = Vous pouvez annuler { $until }.
mail-booking-action = Voir ou annuler la réservation

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = Vous êtes en liste d’attente : { $title }
mail-booking-waiting-heading = Vous êtes en liste d’attente
mail-booking-waiting-full = En ce moment, toutes les places sont prises.
mail-booking-waiting-next = Quand une place se libère et que c’est votre tour, nous la gardons un moment pour vous et nous vous écrivons : vous nous dites alors si vous la voulez. La liste prend fin à la fermeture des réservations.
mail-booking-waiting-leave = Si vous ne voulez plus venir, sortez de la liste : les personnes après vous avancent.
mail-booking-waiting-action = Voir votre rang ou sortir de la liste

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Horaire ou lieu modifiés : { $title }
mail-booking-changed-heading = L’horaire ou le lieu ont changé
mail-booking-changed-next = Vous trouvez ci-dessous comment c’était et comment c’est maintenant. Votre réservation reste valable : vous n’avez rien à faire.
mail-booking-changed-calendar = Ajoutez le fichier joint à votre calendrier : il corrige les dates et enlève celles qui n’ont plus lieu.
mail-booking-reworded-subject = Du nouveau pour votre activité : { $title }
mail-booking-reworded-heading = Il y a du nouveau pour votre activité
mail-booking-reworded-next = La page de votre réservation montre comment c’est maintenant. L’horaire et le lieu restent les mêmes : vous n’avez rien à faire.

## Una prenotazione annullata

mail-booking-cancelled-subject = Réservation annulée : { $title }
mail-booking-cancelled-heading = Vous avez annulé la réservation
mail-booking-cancelled-next = Vous n’avez plus de place dans cette activité. Si vous l’aviez ajoutée à votre calendrier, le fichier joint l’enlève.
mail-booking-cancelled-waiting = Vous n’êtes plus en liste d’attente pour cette activité.
mail-booking-cancelled-requested = Vous avez retiré votre demande : nous ne prenons aucune décision.
mail-booking-cancelled-again = Vous avez changé d’avis ? Vous pouvez réserver de nouveau tant que les réservations sont ouvertes.
mail-booking-cancelled-action = Voir toutes les activités

## Un’attività annullata dall’ufficio

mail-called-off-subject = N’a pas lieu : { $title }
mail-called-off-heading = L’activité n’a pas lieu
mail-called-off-what = Nous sommes désolés : nous avons dû annuler cette activité. On ne peut plus la réserver.
mail-called-off-site-closed = Ces jours-là, l’agence est fermée.
mail-called-off-too-few = Trop peu de personnes avaient réservé.
mail-called-off-calendar = Si elle est dans votre calendrier, le fichier joint l’enlève.
mail-called-off-waiting = Vous n’aviez pas encore de place : vous n’avez rien à faire.
mail-called-off-other-dates = La même activité a lieu à d’autres dates : vous pouvez en réserver une.
mail-called-off-now = Regardez les autres activités, ou parlez avec une personne de l’équipe de ce que vous pouvez faire maintenant.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = Nous avons annulé votre réservation : { $title }
mail-cancelled-by-office-heading = Le bureau a annulé votre réservation
mail-cancelled-by-office-what = Vous n’avez plus de réservation pour cette activité. L’activité a lieu sans vous.
mail-cancelled-by-office-now = Si ce n’est pas juste, ou si vous ne comprenez pas le motif, appelez l’agence ou écrivez-lui : vous la trouvez ci-dessous.

## Candidature

mail-application-received-subject = Nous avons reçu votre candidature : { $programme }
mail-application-received-heading = Nous avons reçu votre candidature
mail-application-received-next = Une personne du bureau va la lire. Dès qu’il y a une décision, nous vous écrivons, avec le motif. Vous n’avez rien à faire.
mail-application-received-action = Voir votre candidature
mail-application-admitted-subject = Vous êtes dans le programme : { $programme }
mail-application-admitted-heading = Vous êtes dans le programme
mail-application-admitted-next = Nous avons lu votre candidature : vous pouvez participer au programme. Vous trouvez ci-dessous l’étape suivante.
mail-application-admitted-next-step = Étape suivante
mail-application-admitted-explanation = Ce que le bureau écrit
mail-application-admitted-action = Voir la décision
mail-application-not-admitted-subject = La décision sur votre candidature : { $programme }
mail-application-not-admitted-heading = Votre candidature n’a pas été acceptée
mail-application-not-admitted-next = Nous avons lu votre candidature. Cette fois, vous ne pouvez pas participer au programme. Vous trouvez ci-dessous le motif et ce que vous pouvez faire maintenant.
mail-application-not-admitted-reason = Motif
mail-application-not-admitted-next-step = Ce que vous pouvez faire maintenant
mail-application-not-admitted-action = Voir la décision
mail-application-withdrawn-subject = Vous avez retiré votre candidature : { $programme }
mail-application-withdrawn-heading = Votre candidature est retirée
mail-application-withdrawn-next = Vous avez retiré votre candidature. Nous ne la regardons plus et nous ne prenons pas de décision.
mail-application-withdrawn-again = Si vous changez d’avis, vous pouvez candidater de nouveau tant que le programme est ouvert.
mail-application-withdrawn-action = Voir les programmes

## Una richiesta di cancellazione

mail-erasure-requested-subject = Nous avons reçu votre demande d’effacer vos données
mail-erasure-requested-heading = Nous avons reçu votre demande
mail-erasure-requested-next = Vous nous avez demandé d’effacer vos données. Une personne du bureau vous répond dans un délai d’un mois. La loi nous oblige à conserver certaines données : la réponse vous dira lesquelles et pourquoi.
mail-erasure-requested-not-you = Ce n’est pas vous qui l’avez demandé ? Écrivez-nous tout de suite et indiquez le numéro de référence.
mail-erasure-requested-action = Aller à votre compte

mail-erased-subject = Vos données sont effacées
mail-erased-heading = Vos données sont effacées
mail-erased-gone = Comme vous l’avez demandé, nous avons effacé vos données : nom, date de naissance, adresses, téléphone, connexions. Ceci est le dernier e-mail.
mail-erased-kept = La loi nous oblige à conserver les candidatures envoyées avec leurs décisions, et le registre de qui a fait quoi. Pour en savoir plus, répondez à cet e-mail et indiquez le numéro de référence.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } est le code pour votre nouvelle adresse
mail-address-code-subject-without = Le code pour votre nouvelle adresse
mail-address-code-about = Vous avez demandé d’utiliser cette adresse e-mail pour votre compte. Le code sert seulement à cela.
mail-address-code-closing = Ce n’est pas vous qui l’avez demandé ? Alors vous n’avez rien à faire : sans le code, personne ne peut utiliser votre adresse.
mail-address-changed-subject = Votre adresse e-mail a changé
mail-address-changed-what = Votre compte a maintenant une autre adresse e-mail. Nous n’écrivons plus à cette adresse-ci, et elle n’ouvre plus votre compte. Pour ouvrir les liens des e-mails reçus ici, il faut maintenant se connecter. Si c’est vous qui l’avez changée, vous n’avez rien à faire.
mail-address-changed-not-you = Ce n’est pas vous qui l’avez changée ? Écrivez tout de suite à { $office }. Une personne du bureau vérifie et vous rend votre compte.
mail-address-restored-subject = Votre ancienne adresse e-mail est rétablie
mail-address-restored-what = Votre compte a de nouveau l’adresse e-mail d’avant le dernier changement. Le bureau l’a rétablie, car le changement n’était pas correct. Tous les appareils sont déconnectés, et les liens des e-mails déjà envoyés ne s’ouvrent qu’après connexion. Si vous utilisez le calendrier personnel, créez une nouvelle adresse.
mail-details-corrected-subject = Le bureau a corrigé vos données
mail-details-corrected-what = Une personne du bureau a corrigé les données que nous avons sur vous. Ce que vous avez déclaré dans une candidature reste inchangé.
mail-details-corrected-wrong = Ce n’est pas exact ? Écrivez à { $office }.
