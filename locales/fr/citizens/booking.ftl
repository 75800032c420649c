### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = Réserver une place
booking-intro = Il ne faut ni compte ni mot de passe. Nous envoyons un code à votre adresse e-mail : avec ce code, la place est à vous.
booking-check-title = Vérifier et réserver
booking-given-name = Prénom
booking-family-name = Nom de famille
booking-name-hint = Dans n’importe quel alphabet. Si vous n’avez qu’un seul nom, écrivez-le comme nom de famille.
booking-email = Adresse e-mail
booking-email-hint = Nous envoyons le code et la confirmation à cette adresse.
booking-your-name = Votre nom
booking-other-name = Vous êtes dans un compte avec un autre nom. Si vous réservez pour une autre personne, choisissez « Réserver pour une autre personne ». Si le nom n’est pas correct, corrigez-le dans vos données.
booking-your-email = Votre adresse e-mail
booking-places-free = { $count ->
    [one] Il y a { $count } place libre
   *[other] Il y a { $count } places libres
}
booking-places-full = Toutes les places sont prises. Vous seriez au numéro { $position } de la liste d’attente.
booking-waiting-explained = Quand une place se libère et que c’est votre tour, nous la gardons un moment pour vous et nous vous écrivons. La liste prend fin à la fermeture des réservations.
booking-cancel-until = Vous pouvez annuler vous-même { $until }.
booking-cancel-no-more = Si vous réservez maintenant, vous ne pourrez annuler que par téléphone, auprès de l’agence.
booking-privacy = Nous utilisons votre nom et votre adresse seulement pour cette réservation : pour la confirmer et pour vous prévenir si quelque chose change.
booking-privacy-link = Lire les informations sur les données personnelles
booking-send-code = Recevoir le code
booking-book = Réserver la place
booking-wait = Entrer en liste d’attente

## Il codice

booking-code-title = Écrivez le code pour réserver

## Perché non c’è posto

booking-refused-title = Vous ne pouvez pas réserver cette activité maintenant
booking-refused-closed = Les réservations sont fermées
booking-refused-closed-text = Vous ne pouvez plus réserver ici. Téléphonez à l’agence : il y a peut-être une autre solution.
booking-refused-started = Cela a déjà commencé
booking-refused-started-text = Vous ne pouvez plus réserver cette activité. Regardez les autres : il y en a peut-être une sur le même thème.
booking-refused-cancelled = Elle n’aura pas lieu
booking-refused-cancelled-text = Cette activité est annulée. Si vous aviez réservé, vous n’avez pas besoin d’annuler la réservation.
booking-refused-not-yet = Les réservations ne sont pas encore ouvertes
booking-refused-not-yet-text = Vous pouvez réserver à partir du { $opens }.
booking-refused-appointment-text = Vous avez un rendez-vous à la même heure, le { $starts }. Pour venir ici, annulez ou déplacez d’abord ce rendez-vous.
booking-refused-already = Vous avez déjà réservé cette activité
booking-refused-already-text = Elle est ci-dessous : vous pouvez la revoir ou l’annuler.
booking-refused-overlap = Vous avez une autre réservation à la même heure
booking-refused-overlap-text = Vous avez réservé « { $title } », le { $starts }. Pour venir ici, annulez d’abord cette réservation.
booking-refused-changed = L’activité a changé pendant que vous réserviez
booking-refused-changed-text = Rechargez la page et regardez ce qui est nouveau.
booking-refused-staff = Vous utilisez un compte de l’équipe
booking-refused-staff-text = Chaque personne réserve sa propre place. Déconnectez-vous si vous voulez en réserver une pour vous.
booking-refused-signed-in = Le code était juste et vous êtes dans votre compte : pour réserver autre chose, il ne vous faut pas de nouveau code.
booking-refused-limit = Vous avez déjà le nombre maximum de réservations : { $most }
booking-refused-limit-text = Les demandes et les listes d’attente comptent aussi. La limite existe pour qu’il y ait des places pour tout le monde. Annulez ce dont vous n’avez plus besoin, ou demandez à l’agence : une personne de l’équipe peut réserver pour vous.
booking-see-all = Voir tout ce que vous avez réservé
booking-see-appointment = Voir le rendez-vous
booking-see-booking = Voir la réservation
booking-other-activities = Voir les autres activités
booking-again = Réserver de nouveau
booking-other-dates = Voir les autres dates

## La prenotazione

booking-page-title = Votre réservation
booking-confirmed-title = La place est à vous
booking-waiting-title = Vous êtes en liste d’attente
booking-cancelled-title = La réservation est annulée
booking-ended-title = Cette réservation n’est plus valable
booking-called-off-title = L’activité n’a pas lieu
booking-past-title = Cette activité est terminée
booking-reference = Votre numéro de référence
booking-next-title = Ce qui se passe maintenant
booking-next-mail = Les détails et un fichier pour le calendrier sont envoyés à { $email }. Si rien n’arrive, gardez cette page ou le numéro de référence : la place est à vous dans tous les cas.
booking-next-come = Venez quelques minutes avant et dites votre nom ou le numéro de référence.
booking-next-cancel = Si vous ne pouvez pas venir, annulez { $until }, pour qu’une autre personne puisse venir.
booking-next-position = Vous êtes au numéro { $position } de la liste.
booking-next-leave = Si vous ne voulez plus venir, sortez de la liste : les personnes après vous avancent.
booking-list-over-title = Vous n’avez pas eu de place
booking-list-over = La liste d’attente est terminée : les réservations sont fermées. Vous n’avez rien à faire.
booking-request-over = L’activité a commencé et il n’y a pas eu de décision sur votre demande. Vous n’avez rien à faire.
booking-next-cancelled = Vous n’avez plus de place. Vous pouvez réserver de nouveau tant que les réservations sont ouvertes.
booking-next-called-off = On ne peut pas la réserver de nouveau. Regardez les autres activités : il y en a peut-être une sur le même thème.
booking-what = Activité
booking-when = Quand
booking-where = Où
booking-who = Au nom de
booking-standing = État
booking-bring = Ce qu’il faut apporter et savoir
booking-access = Comment entrer
booking-contact = Vos questions
booking-print-hint = Vous pouvez imprimer cette page ou en garder l’adresse : elle montre toujours où en est la réservation.
booking-cancel-link = Annuler la réservation
booking-leave-link = Sortir de la liste d’attente
booking-to-path = Aller à mon parcours

## Disdire

booking-cancel-title = Voulez-vous annuler la réservation ?
booking-leave-title = Voulez-vous sortir de la liste d’attente ?
booking-cancel-what = La place est tout de suite libre pour d’autres personnes. On ne peut pas revenir en arrière : vous pouvez réserver de nouveau seulement tant que les réservations sont ouvertes, et vous devrez peut-être attendre.
booking-leave-what = Les personnes après vous avancent. Si vous changez d’avis, vous réservez de nouveau et vous attendez à la fin de la liste.
booking-cancel-act = Oui, annuler la réservation
booking-leave-act = Oui, sortir de la liste
booking-cancel-keep = Non, ne rien changer
booking-late-title = Il est trop tard pour annuler ici
booking-late-text = Vous pouviez annuler vous-même jusqu’au { $deadline }. Si vous ne pouvez pas venir, téléphonez à l’agence, pour que quelqu’un d’autre puisse venir :
booking-attended-text = Votre présence à cette activité est déjà notée : on ne peut plus annuler. Si vous ne pouvez plus venir, téléphonez à l’agence :
