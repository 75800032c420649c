### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } sur { $all }

## La pagina della prenotazione

attendance-code-title = Votre code d’entrée
attendance-code-about = Montrez ce code à votre arrivée, sur le téléphone ou sur papier. Vous pouvez aussi le dire à voix haute.
attendance-code-image = Code QR avec votre code d’entrée
attendance-after-title = Votre présence
attendance-after-attended = Votre participation : { $attended } sur { $all }.
attendance-certificate-download = Télécharger l’attestation (PDF)
attendance-feedback-link = Dire comment c’était

## Che cosa dicono i partecipanti

attendance-feedback-title = Comment c’était ?
attendance-feedback-about = Une minute suffit. Les personnes du bureau lisent les réponses sans savoir qui les a écrites.
attendance-feedback-rating = Cette activité vous a-t-elle plu ?
attendance-feedback-rating-1 = Pas du tout
attendance-feedback-rating-2 = Peu
attendance-feedback-rating-3 = Moyennement
attendance-feedback-rating-4 = Assez
attendance-feedback-rating-5 = Beaucoup
attendance-feedback-missing = Choisissez si elle vous a plu
attendance-feedback-comment = Qu’est-ce qui va bien et que faut-il changer ?
attendance-feedback-comment-hint = 200 caractères au maximum. N’écrivez pas de noms.
attendance-feedback-send = Envoyer
attendance-feedback-thanks = Merci. Nous avons reçu votre réponse.

## I promemoria

attendance-mail-subject = Rappel : { $title }
attendance-mail-heading = Nous vous attendons bientôt
attendance-mail-begins = Votre activité commence le { $when }.
attendance-mail-code = Sur la page de la réservation, vous trouvez votre code d’entrée. Montrez-le à votre arrivée.
attendance-mail-call = Si vous ne pouvez pas venir, appelez l’agence.
attendance-mail-action = Voir la réservation

## L’attestato

certificate-title = Attestation de présence
certificate-number = Numéro { $number }
certificate-of = Nous attestons que la personne indiquée ci-dessous a participé à l’activité indiquée.
certificate-birth-date = Date de naissance
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }, { $date }
certificate-teacher = Enseignement : { $name }
certificate-signature-printed = Le nom imprimé remplace la signature à la main (article 3, alinéa 2, du décret législatif italien 39/1993).
certificate-qr-image = Code QR qui mène à la vérification de cette attestation
certificate-with-birth-date = Télécharger avec la date de naissance (PDF)
certificate-check-number = Numéro
certificate-check-issued-on = Date de délivrance
certificate-check-name = Nom
certificate-activity = Activité
certificate-days = Jours
certificate-from-to = du { $first } au { $last }
certificate-hours = Temps de présence
certificate-site = Agence
certificate-code = Code de vérification
certificate-verify-at = On peut vérifier si cette attestation est authentique à l’adresse :
certificate-no-signature = Le code de vérification remplace la signature.

## La verifica di un attestato

certificate-check-title = Vérifier une attestation
certificate-check-about = Ici, vous pouvez vérifier si une attestation de présence a été délivrée par ce bureau.
certificate-check-code = Code de vérification
certificate-check-code-hint = Il est imprimé sur l’attestation, par exemple PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Vérifier
certificate-genuine = L’attestation est authentique
certificate-not-genuine = Cette attestation n’existe pas
certificate-not-genuine-about = Comparez le code avec celui de l’attestation. S’il est identique, l’attestation n’a pas été délivrée par ce bureau ou n’est plus valable.

## Le durate in parole

hours-in-words = { $hours ->
    [one] une heure
   *[other] { $words } heures
}
minutes-in-words = { $minutes ->
    [one] une minute
   *[other] { $words } minutes
}
