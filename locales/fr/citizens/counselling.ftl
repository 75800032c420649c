### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = Premier rendez-vous
counselling-service-first-interview-about = Nous faisons connaissance et décidons ensemble comment avancer. Pour les personnes qui viennent pour la première fois.
counselling-service-orientation = Orientation professionnelle
counselling-service-orientation-about = Où vous en êtes, quels emplois et quels cours sont à votre portée.
counselling-service-counselling = Conseil
counselling-service-counselling-about = Une aide pour quelque chose de déjà commencé : un contrat, une candidature, un projet.
counselling-service-diagnosis = Bilan de compétences
counselling-service-diagnosis-about = Nous mettons en ordre ce que vous savez faire, y compris ce que vous avez appris en dehors du travail.
counselling-state-booked = Réservé
counselling-state-cancelled = Annulé
counselling-state-attended = A eu lieu
counselling-state-missed = Absence

## Scegliere

counselling-title = Réserver un rendez-vous
counselling-lead = Parlez avec une personne de l’équipe : à l’agence, par téléphone ou en vidéo. C’est gratuit et cela dure moins d’une heure.
counselling-see-next = Voir les premières dates libres de chaque agence
counselling-choose-service = De quoi avez-vous besoin ?
counselling-choose-place = Où voulez-vous parler ?
counselling-place-any = La première agence libre
counselling-place-phone = Par téléphone : nous vous appelons
counselling-place-video = En vidéo : nous vous envoyons un lien
counselling-place-first = Première date libre : { $date }
counselling-place-none = Aucune date libre dans les { $days } prochains jours
counselling-choose-language = Dans quelle langue ?
counselling-choose-slot = Quand voulez-vous venir ?
counselling-week = Semaine du { $first } au { $last }
counselling-weeks = Semaines
counselling-week-earlier = Semaine précédente
counselling-week-later = Semaine suivante
counselling-week-none = Cette semaine, il n’y a pas d’horaire libre.
counselling-week-first = Aller à la première date libre, { $date }
counselling-days = Jours avec des horaires libres
counselling-days-about = Sous chaque jour, vous voyez combien d’horaires sont libres. Choisissez un jour pour les voir.
counselling-day-free = { $count ->
    [one] { $date } : { $count } horaire libre
   *[other] { $date } : { $count } horaires libres
}
counselling-day-none = { $date } : aucun horaire libre
counselling-times-free = { $count ->
    [one] { $count } horaire libre
   *[other] { $count } horaires libres
}
counselling-day-chosen = choisi
counselling-month-earlier = Mois précédent
counselling-month-later = Mois suivant
counselling-chosen = Votre choix
counselling-none = Aucun horaire libre dans les { $days } prochains jours. Choisissez un autre lieu ou téléphonez à une agence.
counselling-missing-service = Choisissez ce dont vous avez besoin
counselling-missing-place = Choisissez où
counselling-missing-language = Choisissez une langue
counselling-missing-slot = Choisissez un horaire
counselling-so-far = Vos choix
counselling-change-what = Modifier : { $what }

## Controllare e prenotare

counselling-check-title = Vérifier et réserver
counselling-what = Type de rendez-vous
counselling-where = Où
counselling-when = Quand
counselling-language = Langue
counselling-about = De quoi voulez-vous parler
counselling-about-hint = Quelques mots aident la personne de l’équipe à se préparer. 200 caractères au maximum.
counselling-phone = Votre numéro de téléphone
counselling-phone-hint = Nous vous appelons à ce numéro.
counselling-terms = Vous pouvez le déplacer ou l’annuler vous-même jusqu’à { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } avant.
counselling-terms-missed = Après plus de { $allowed } rendez-vous manqués sans prévenir en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, il faut réserver les suivants par téléphone.
counselling-book = Réserver le rendez-vous
counselling-code-title = Écrivez le code pour réserver
counselling-taken = Quelqu’un a été plus rapide : cet horaire n’est plus libre. Choisissez-en un autre.
counselling-taken-none = Quelqu’un a été plus rapide : cet horaire n’est plus libre et il n’y en a pas d’autre cette semaine. Revenez en arrière et choisissez une autre semaine.
counselling-other-slots = Horaires encore libres
counselling-overlaps-appointment = À cette heure, vous avez un autre rendez-vous, le { $starts }. Choisissez un autre horaire, ou annulez d’abord cet autre rendez-vous.
counselling-overlaps-activity = À cette heure, vous avez réservé « { $title } », le { $starts }. Choisissez un autre horaire, ou annulez d’abord cette réservation.
counselling-needs-operator = Maintenant, vous réservez avec une personne de l’équipe
counselling-needs-operator-text = Ces { $days ->
        [one] { $days } dernier jour
       *[other] { $days } derniers jours
    }, vous avez manqué plus de { $allowed } rendez-vous sans prévenir. Téléphonez à une agence : une personne de l’équipe réserve avec vous.
counselling-at-limit = Vous avez déjà le nombre maximum de rendez-vous : { $most }
counselling-at-limit-text = La limite existe pour qu’il y ait du temps pour tout le monde. Vous voulez un autre jour ou une autre heure ? Déplacez un rendez-vous que vous avez déjà. Ou annulez un rendez-vous dont vous n’avez plus besoin, ou téléphonez à une agence : une personne de l’équipe peut réserver pour vous.
counselling-staff = Vous utilisez un compte de l’équipe
counselling-staff-text = Chaque personne réserve son propre rendez-vous. Déconnectez-vous si vous voulez en réserver un pour vous.
counselling-to-sites = Voir les agences et les numéros de téléphone

## Il colloquio

counselling-page-title = Votre rendez-vous
counselling-booked-title = Le rendez-vous est réservé
counselling-cancelled-title = Le rendez-vous est annulé
counselling-past-title = Ce rendez-vous est passé
counselling-operator = Avec
counselling-phone-call = Nous vous appelons au { $phone }
counselling-video-link = La personne de l’équipe vous envoie le lien par e-mail
counselling-next-mail = Les détails et un fichier pour le calendrier sont envoyés à { $email }. Si rien n’arrive, gardez cette page ou le numéro de référence : votre rendez-vous est réservé dans tous les cas.
counselling-next-change = Si vous ne pouvez pas venir, déplacez-le ou annulez-le { $until } : quelqu’un d’autre attend un horaire libre.
counselling-next-call = Il est trop tard pour le déplacer ou l’annuler ici. Si vous ne pouvez pas venir, téléphonez à l’agence.
counselling-next-missed = Vous n’avez pas participé et vous n’aviez pas prévenu. Après plus de { $allowed } rendez-vous manqués en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, il faut réserver les suivants par téléphone.
counselling-earlier = Avant, c’était
counselling-move-link = Déplacer le rendez-vous
counselling-cancel-link = Annuler le rendez-vous
counselling-another = Réserver un autre rendez-vous
counselling-moved-title = Le rendez-vous est déplacé
counselling-moved-from-to = C’était { $before }. C’est maintenant { $now }.

## Spostare e disdire

counselling-move-title = Déplacer le rendez-vous
counselling-move-about = Tant que vous n’avez pas choisi, le rendez-vous ne change pas : { $moment }.
counselling-move-act = Déplacer à cet horaire
counselling-move-elsewhere = Le déplacer dans une autre agence
counselling-move-keep = Non, ne pas le déplacer
counselling-cancel-title = Voulez-vous annuler le rendez-vous ?
counselling-cancel-what = L’horaire est tout de suite libre pour quelqu’un d’autre. Si vous changez d’avis, vous réservez de nouveau.
counselling-cancel-act = Oui, annuler
counselling-cancel-keep = Non, ne rien changer
counselling-late-title = Il est trop tard pour le changer ici
counselling-late-text = Vous pouviez le déplacer ou l’annuler vous-même jusqu’au { $deadline }. Si vous ne pouvez pas venir, téléphonez à l’agence :

## Le prime date libere

counselling-next-title = Premières dates libres
counselling-next-lead = Le même service partout : voici où l’on attend le moins, pour chaque rendez-vous. Par téléphone et en vidéo, peu importe où vous habitez.
counselling-next-place = Où
counselling-next-date = Première date libre
counselling-next-waiting = Jours d’attente
counselling-next-none = aucune dans les { $days } prochains jours

## Su altre pagine

counselling-home-title = Parlez avec une personne de l’équipe
counselling-home-first = Premier jour libre : { $day }.
counselling-home-text = En agence, par téléphone ou en vidéo, en plusieurs langues : vous choisissez le jour et l’heure. Une personne de l’équipe fait avec vous tout ce que vous pouvez faire ici.
counselling-path-meet = Venez au rendez-vous
counselling-path-see = Voir le rendez-vous

## Mail

counselling-mail-booked-subject = Rendez-vous réservé : { $title }
counselling-mail-booked-heading = Le rendez-vous est réservé
counselling-mail-booked-next = Nous vous attendons. Voici les détails ; le fichier joint les met dans votre calendrier.
counselling-mail-begins = Votre rendez-vous commence le { $when }.
counselling-mail-change-until = Si vous ne pouvez pas venir, déplacez-le ou annulez-le { $until }.
counselling-mail-action = Voir le rendez-vous
counselling-mail-moved-subject = Rendez-vous déplacé : { $title }
counselling-mail-moved-heading = Le rendez-vous a été déplacé
counselling-mail-moved-next = Vous trouvez ci-dessous comment c’était et comment c’est maintenant. Le fichier joint corrige votre calendrier.
counselling-mail-cancelled-subject = Rendez-vous annulé : { $title }
counselling-mail-cancelled-heading = Le rendez-vous est annulé
counselling-mail-by-office-subject = Nous avons annulé votre rendez-vous : { $title }
counselling-mail-by-office-heading = Le bureau a annulé votre rendez-vous
counselling-mail-cancelled-by-office = Le bureau a dû l’annuler. Le fichier joint l’enlève de votre calendrier. Vous pouvez en réserver un autre quand vous voulez.
counselling-mail-cancelled-next = Vous l’avez annulé. Le fichier joint l’enlève de votre calendrier. Vous pouvez en réserver un autre quand vous voulez.
counselling-mail-book-again = Réserver un autre rendez-vous
counselling-mail-phone = Par téléphone : nous vous appelons au { $phone }
counselling-mail-video = En vidéo : la personne de l’équipe vous envoie le lien par e-mail
counselling-mail-operator = Avec { $operator }
