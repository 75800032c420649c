### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = Candidature : { $programme }
application-start-text = C’est vous qui faites le premier pas : personne ne vous convoque et personne d’autre n’a besoin de demander pour vous. Il faut environ dix minutes. Vous pouvez vous arrêter et reprendre quand vous voulez : ce que vous écrivez est enregistré.
application-start-needed = Ce qu’il vous faut
application-start-check = Vous ne savez pas si c’est pour vous ?
application-closed-title = Les candidatures sont fermées
application-closed-text = Ce programme accepte les candidatures du { $from } au { $until }. Si vous avez commencé une candidature, elle reste enregistrée.

## L’elenco delle cose da fare

application-tasks-title = Votre candidature
application-tasks-progress = Parties terminées : { $done } sur { $all }. Vous pouvez vous arrêter et reprendre quand vous voulez : tout est enregistré.
application-tasks-person = 1. Qui vous êtes
application-tasks-work = 2. Votre situation
application-tasks-no-questions = Pour ce programme, il ne faut pas d’autres réponses.
application-tasks-send = 3. Vérifier et envoyer
application-tasks-incomplete = Il manque encore quelque chose. La liste ci-dessous montre quoi.
application-status-done = Terminé
application-status-to-do = À faire
application-status-to-correct = À corriger
application-status-optional = Facultatif
application-status-not-yet = Pas encore possible
application-give-up = Supprimer ce brouillon
application-save-later = Enregistrer et continuer plus tard
application-change = Modifier : { $part }

## Le parti

application-name = Nom
application-name-question = Comment vous appelez-vous ?
application-name-hint = Comme sur vos papiers, dans n’importe quel alphabet.
application-given-name = Prénom
application-family-name = Nom de famille
application-family-name-hint = Si vous n’avez qu’un seul nom, écrivez-le ici.
application-birth-date = Date de naissance
application-birthplace = Lieu de naissance
application-birthplace-question = Quel est votre lieu de naissance ?
birthplace-hint = La commune italienne avec son nom de l’époque, ou le pays. Vous pouvez ajouter la ville : Fès, Maroc.
birthplace-empty = Écrivez la commune, ou le pays si votre lieu de naissance est à l’étranger
place-choose = Choisissez le lieu que vous voulez dire
place-suggestions = Voulez-vous dire un de ces lieux ?
birthplace-other = Aucun de ces lieux : je choisis le pays ci-dessous
birthplace-unknown = Nous ne connaissons pas ce lieu. Choisissez dans quel pays il se trouve, ou corrigez le nom
birthplace-state = Dans quel pays se trouve-t-il ?
birthplace-state-hint = Seulement si votre lieu de naissance est à l’étranger. Le nom que vous avez écrit reste comme ville.
birthplace-state-choose = Choisissez le pays
birthplace-state-missing = Choisissez le pays où il se trouve
birthplace-today = { $then }, aujourd’hui { $now }
birthplace-abroad = { $then }, aujourd’hui à l’étranger
birthplace-former = { $name } (n’existe plus)
application-place-unknown = Nous ne trouvons pas ce lieu. Vérifiez comment il est écrit.
application-codice-fiscale = Codice fiscale (code fiscal)
application-codice-fiscale-question = Quel est votre codice fiscale (code fiscal) ?
application-codice-fiscale-hint = Il est sur la carte de santé (tessera sanitaria). Si vous n’en avez pas, laissez vide : vous pouvez candidater quand même.
application-codice-fiscale-disagrees = Ce code ne correspond pas à ce que vous avez écrit pour : { $details }. Vérifiez le code, ou corrigez ce que vous avez écrit.
application-residence = Résidence (residenza) et adresse
application-residence-question = Où habitez-vous ?
application-municipality = Commune
application-municipality-hint = Celle de votre résidence officielle (residenza), en Italie.
application-district = Arrondissement (circoscrizione)
application-district-hint = Écrivez le numéro si vous habitez à : { $places }
application-district-missing = Écrivez le numéro de votre arrondissement : il compte pour ce programme
application-district-problem = Écrivez le numéro de l’arrondissement, par exemple 2
application-address = Rue et numéro
application-phone = Téléphone
application-phone-question = À quel numéro de téléphone pouvons-nous vous joindre ?
application-phone-hint = Pour un autre pays, commencez par + et l’indicatif.
application-language = Langue
application-language-question = Dans quelle langue voulez-vous que nous vous écrivions ?
application-referral-source = Comment vous avez connu le programme
application-referral-source-question = Comment avez-vous connu le programme ?
application-referral-source-hint = Cela nous aide à toucher les personnes qui en ont besoin. Cela ne change rien pour votre candidature.
referral-source-job-centre = Par un centro per l’impiego (agence pour l’emploi) ou par notre bureau
referral-source-social-services = Par les services sociaux de la commune (Comune)
referral-source-association = Par une association, un syndicat, un bureau d’aide (patronato) ou une paroisse
referral-source-school = Par une école ou un organisme de formation
referral-source-word-of-mouth = Par des amis, de la famille ou des collègues
referral-source-poster = Par une affiche ou un dépliant
referral-source-internet = Sur internet ou sur les réseaux sociaux
referral-source-press = Par les journaux, la radio ou la télévision
referral-source-other = D’une autre façon
referral-source-unsaid = Je préfère ne pas le dire

## Controllare e inviare

application-check-title = Vérifiez vos réponses
application-check-person = Qui vous êtes
application-check-answers = Vos réponses
application-check-result = Les conditions du programme
application-check-met = D’après vos réponses, vous remplissez les conditions.
application-check-not-met = D’après vos réponses, vous ne remplissez pas les conditions. Vous pouvez envoyer la candidature quand même : le bureau la lit et décide.
application-none = Rien
application-declare = Déclarer et envoyer
application-privacy-label = Informations sur les données personnelles
application-privacy-text = J’ai lu les informations sur les données personnelles.
application-privacy-link = Lire les informations sur les données personnelles
application-privacy-missing = Lisez les informations sur les données personnelles et cochez la case
application-declaration-label = Déclaration
application-declaration-text = Je déclare sous ma responsabilité que ce que j’ai écrit est vrai (articles 46 et 47 du DPR 445/2000). Je sais que les fausses déclarations sont punies par la loi (article 76).
application-declaration-missing = Cochez la case pour déclarer que ce que vous avez écrit est vrai
application-send = Envoyer la candidature
application-rule-changed-title = La règle de ce programme a changé
application-rule-changed-text = Elle a changé après que vous avez commencé. Rien de ce que vous avez écrit n’est perdu. Relisez les conditions avant d’envoyer.
application-declared-changed-title = Ce que vous déclarez a changé
application-declared-changed-text = Cela a changé après que vous avez ouvert cette page, peut-être dans une autre fenêtre ou à l’agence. Relisez tout avant d’envoyer.
application-rule-changed-new = Ces conditions sont nouvelles :

## La candidatura, rivista

application-sent-title = Candidature envoyée
application-reference = Votre numéro de référence
application-state-label = État :
application-decision = La décision
application-unmet = Les conditions que vous ne remplissez pas
application-other-year = À partir du { $date }, ce sont vos réponses sur { $year } qui comptent : si elles changent, vous pouvez candidater de nouveau.
application-look-again = Comment faire réexaminer la décision
application-look-again-text = Vous pensez qu’il y a une erreur ? Écrivez à { $email } ou venez à l’agence, avec le numéro de référence { $reference }, et demandez à faire réexaminer la décision. Responsable de la décision : { $office }. Pendant ce temps, le délai de recours court toujours.
application-book-first-interview = Réserver le premier rendez-vous
application-first-interview-about = Le rendez-vous est avec une personne du bureau. Il n’y a pas de date limite : plus tôt vous réservez, plus tôt vous commencez.
application-next = Ce qui se passe maintenant
application-next-submitted = Une personne de l’équipe lit votre candidature et décide. Nous vous écrivons par e-mail, et vous trouvez la décision ici.
application-next-under-review = Une personne de l’équipe est en train de lire votre candidature. Dès qu’elle a décidé, nous vous écrivons par e-mail, et vous trouvez la décision ici.
application-next-withdrawn = Vous pouvez candidater de nouveau tant que le programme accepte les candidatures.
application-to-bring = Ce qu’il faut apporter
application-history = Ce qui s’est passé
application-history-decision = Décision
application-declared = Ce que vous avez déclaré
application-declared-on = Valable pour le jour : { $date }.
application-print-hint = Pour conserver cette page, imprimez-la ou enregistrez-la en PDF avec votre navigateur.
application-to-path = Aller à mon parcours
application-withdraw = Retirer la candidature
application-withdraw-title = Voulez-vous retirer cette candidature ?
application-withdraw-text = Le bureau n’ira pas plus loin. Si vous changez d’avis, vous pouvez candidater de nouveau, tant que le programme accepte les candidatures.
application-withdraw-draft-title = Voulez-vous supprimer ce brouillon ?
application-withdraw-draft-text = Ce que vous avez écrit pour ce programme sera perdu. Vos données personnelles restent dans votre compte.
application-withdraw-keep = Non, garder
