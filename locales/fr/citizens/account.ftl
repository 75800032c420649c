### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = Mes données

## Dati

account-details-title = Ce que vous nous avez dit
account-details-intro = Pour réserver une activité, rien de tout cela n’est nécessaire. La candidature demande ce dont elle a besoin.
account-details-empty = Vous pouvez laisser chaque champ vide.
account-details-edit-title = Modifier vos données
account-details-saved = Vos données sont enregistrées.
account-missing = Pas encore indiqué
account-email = Adresse e-mail
account-email-hint = Nous envoyons les codes et les messages à votre adresse e-mail.
account-email-changed = Votre adresse e-mail a changé. À partir de maintenant, connectez-vous avec la nouvelle. Nous avons envoyé un message à l’ancienne.
account-email-title = Changer votre adresse e-mail
account-email-now = Maintenant, nous vous écrivons à :
account-email-new = Nouvelle adresse e-mail
account-email-new-hint = Nous y envoyons un code, pour vérifier qu’elle est à vous.
account-email-then = Quand vous écrivez le code, l’adresse change. Nous envoyons un message à l’ancienne adresse. Pour ouvrir les liens des e-mails déjà envoyés, il faut alors se connecter, et vos autres appareils sont déconnectés. Vos réservations restent.
account-email-send = Envoyer le code
account-email-code-title = Écrivez le code envoyé à la nouvelle adresse
account-email-act = Changer l’adresse
account-email-same = C’est déjà votre adresse. Écrivez la nouvelle
account-email-other-record = Avec cette adresse, il y a déjà un compte à votre nom. Pour les réunir, écrivez au bureau : { $office }
account-name = Prénom et nom
account-birth-date = Date de naissance
account-birthplace = Lieu de naissance
account-codice-fiscale = Codice fiscale (code fiscal)
account-codice-fiscale-hint = 16 lettres et chiffres, comme sur la carte de santé (tessera sanitaria). Si vous n’en avez pas, laissez vide.
account-codice-fiscale-disagrees = Ce codice fiscale dit autre chose que ce que vous avez écrit : { $details }. Vérifiez
account-residence = Commune de résidence
account-residence-hint = Par exemple : Torino. Si deux communes ont le même nom, ajoutez la province : Samone (TO).
account-district = Numéro d’arrondissement (circoscrizione)
account-district-hint = Seulement si la commune a des arrondissements avec un numéro.
account-district-wrong = Écrivez l’arrondissement en chiffres, par exemple 2
account-address = Adresse
account-address-hint = Rue et numéro, ou un autre endroit où vous recevez votre courrier.
account-phone = Téléphone
account-phone-hint = Pour un autre pays, écrivez d’abord + et l’indicatif.

## Lingua

account-language-title = Langue
account-language-label = Dans quelle langue vous écrire ?
account-language-hint = Après l’enregistrement, c’est aussi la langue de ces pages.
account-language-save = Enregistrer la langue
account-language-unknown = Choisissez une des langues

## Sessioni

account-sessions-title = Où votre compte est ouvert
account-sessions-intro = Si vous ne reconnaissez pas un appareil, fermez son accès.
account-session-device = Appareil
account-session-seen = Dernière utilisation
account-session-actions = Action
account-session-this = Celui-ci
account-session-unknown-device = Appareil inconnu
account-session-end = Fermer cet accès
account-sessions-end-others = Fermer tous les autres accès
account-sessions-ended = L’accès est fermé sur cet appareil.

account-links-title = Les liens dans nos e-mails
account-links-intro = Toute personne qui a un de nos e-mails peut ouvrir la réservation ou le rendez-vous dont il parle, et l’annuler, sans se connecter. Vous avez transféré un e-mail, ou quelqu’un l’a lu ? Bloquez les liens. Ce que vous avez réservé reste. Les prochains e-mails auront de nouveaux liens.
account-links-revoke = Bloquer tous les liens
account-links-revoked = Pour ouvrir un lien des e-mails déjà envoyés, il faut maintenant se connecter.

account-readings-title = Qui a lu vos données
account-readings-about = Le portail note quand une personne du bureau ouvre quelque chose qui vous concerne.
account-readings-none = Aucune lecture pour le moment.
account-readings-show = Voir les dernières fois
account-readings-application = a ouvert votre candidature
account-readings-applications = a ouvert une liste où figure votre candidature
account-readings-booking = a ouvert une de vos réservations
account-readings-appointment = a ouvert un de vos rendez-vous
account-readings-participants = a ouvert une liste de participants où vous figurez
account-readings-downloaded = a téléchargé une liste de participants où vous figurez
account-readings-erasure = a ouvert votre demande d’effacement
account-readings-calls = a ouvert la liste des appels à faire, où vous figurez
account-readings-log = a fait une recherche sur vous dans le registre des actions
account-readings-desk = a trouvé vos données au guichet (sportello) avec votre adresse e-mail ou votre téléphone
account-readings-found = vous a trouvé dans une recherche de personnes
account-readings-viewed = a ouvert la page avec vos données
account-readings-corrected = a corrigé vos données : { $details }
account-readings-restored = a rétabli votre ancienne adresse e-mail

## Esportazione

account-export-title = Emporter vos données
account-export-text = Un seul fichier avec tout ce que le portail conserve sur vous : données, consentements, candidatures avec les réponses, réservations, sessions et ce qui a été fait avec vos données. D’autres logiciels savent le lire.
account-export-link = Télécharger vos données (JSON)

## Cancellazione

account-erasure-title = Effacer vos données
account-erasure-text = Vous pouvez nous demander d’effacer vos données. La loi nous oblige à en garder une partie pendant quelques années.
account-erasure-link = Demander l’effacement
account-erasure-asked = Vous avez demandé l’effacement de vos données : { $moment }. Une personne de l’agence vous répond dans un délai d’un mois. Numéro de référence : { $reference }.
account-erasure-page-title = Voulez-vous faire effacer vos données ?
account-erasure-what-title = Ce que nous effaçons
account-erasure-what-details = vos données, le téléphone, l’adresse et les sessions
account-erasure-what-bookings = les réservations des activités, ainsi que votre nom
account-erasure-what-drafts = les candidatures jamais envoyées
account-erasure-kept-title = Ce que nous devons conserver, et pourquoi
account-erasure-kept-applications = Les candidatures envoyées et les décisions : un service public doit pouvoir expliquer ce qu’il décide (RGPD, article 17, paragraphe 3, points b et e).
account-erasure-kept-log = Le registre de qui a fait quoi : il vous protège aussi.
account-erasure-how-title = Ce qui se passe ensuite
account-erasure-how = Nous confirmons la demande par e-mail. Une personne de l’agence vous répond dans un délai d’un mois (RGPD, article 12, paragraphe 3). Jusque-là, rien ne change : les réservations restent, sauf si vous les annulez.
account-erasure-act = Je demande l’effacement de mes données
account-erasure-keep = Non, tout garder
