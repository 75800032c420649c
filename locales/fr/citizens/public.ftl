### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = Le travail vient par morceaux. Votre parcours, non.
public-home-lead = Conseil, ateliers, événements et tirocini (stages) pour les personnes qui passent d’un contrat court à un autre. Lisez les règles, vérifiez vous-même, candidatez.
public-home-programmes = Voir les programmes
public-home-activities = Trouver une activité
public-home-next = Prochaines activités
public-home-all-activities = Toutes les activités
public-home-how = Comment ça marche
public-step-check = Vérifiez vous-même
public-step-check-text = Quelques questions, et nous n’enregistrons rien. Vous voyez tout de suite quelle règle est respectée et laquelle ne l’est pas.
public-step-apply = Candidatez
public-step-apply-text = Vous candidatez quand vous voulez. Personne ne vous convoque.
public-step-answer = Lisez la réponse
public-step-answer-text = Que ce soit oui ou non, vous recevez le motif par écrit et l’étape suivante.
public-step-path = Suivez le parcours
public-step-path-text = Rendez-vous, ateliers, événements : tout au même endroit, l’étape suivante en haut.

## Programmi

public-programmes-lead = Chaque programme a ses règles, écrites en entier. Choisissez-en un et vérifiez s’il est pour vous.
public-programmes-all = Tous les programmes
public-opening-not-yet = Pas encore ouvert
public-opening-from = à partir du { $day }
public-opening-open = Ouvert
public-opening-until = jusqu’au { $day }
public-opening-closed = Fermé
public-opening-since = depuis le { $day }

## La scheda di un programma

public-index = Sommaire de la page
public-check = Vérifier si c’est pour vous
public-check-hint = Quelques questions, sans inscription. Nous n’enregistrons pas vos réponses.
public-apply = Candidater
public-section-addressed = Pour qui
public-section-how-to = Comment faire
public-section-needed = Ce qu’il faut
public-section-achieved = Ce que vous obtenez
public-section-times = Délais et dates limites
public-section-access = Utiliser le service
public-section-conditions = Conditions du service
public-section-contacts = Nous contacter
public-rule-title = La règle que nous appliquons, mot pour mot
public-rule-everybody = Le programme est ouvert à tout le monde.
public-services = Les services
public-appointment = Réserver un rendez-vous avec une personne de l’équipe
public-at-a-site = Dans une agence
public-service-type = Service pour l’emploi

## Sedi

public-sites-title = Nos agences
public-sites-lead = Les services, les règles et les temps d’attente sont les mêmes partout : choisissez l’agence la plus pratique pour vous.
public-sites-link = Adresses et téléphones des agences
public-site-closed = Fermé du { $first } au { $last }
public-site-closed-on = Fermé le { $day }
public-site-closed-title = Jours de fermeture
public-site-activities = Activités à { $site }
public-site-hours = Quand ont lieu les rendez-vous
public-site-hours-about = Nous recevons sur rendez-vous. Pour venir à un autre moment, appelez d’abord.
public-site-hours-none = Pour le moment, il n’y a pas d’horaires de rendez-vous ici.
public-site-here = Ce que vous pouvez faire ici
public-site-first = premier jour libre : { $day }
public-site-full = aucun jour libre pour le moment
public-site-book = Réserver un rendez-vous ici
public-site-next = Les prochaines activités ici
public-site-contact = Où nous sommes et comment nous joindre
public-site-description = { $site }, { $address } : téléphone, comment venir, quand ont lieu les rendez-vous et ce que vous pouvez faire ici.

## Che cosa dice chi legge una pagina

public-feedback-title = Les informations de cette page sont-elles claires ?
public-feedback-stars = { $stars ->
    [one] { $stars } étoile sur 5
   *[other] { $stars } étoiles sur 5
}
public-feedback-missing = Choisissez un nombre d’étoiles.
public-feedback-liked = Qu’est-ce qui vous a plu le plus ?
public-feedback-liked-clear = Les indications étaient claires
public-feedback-liked-complete = Les indications étaient complètes
public-feedback-liked-orientation = Je comprenais toujours que j’avançais correctement
public-feedback-liked-technical = Je n’ai pas eu de problèmes techniques
public-feedback-hard = Où avez-vous eu le plus de difficultés ?
public-feedback-hard-clear = Parfois, les indications n’étaient pas claires
public-feedback-hard-complete = Parfois, les indications n’étaient pas complètes
public-feedback-hard-orientation = Parfois, je ne comprenais pas si j’avançais correctement
public-feedback-hard-technical = J’ai eu des problèmes techniques
public-feedback-other = Autre
public-feedback-comment = Voulez-vous ajouter d’autres détails ?
public-feedback-comment-hint = 200 caractères au maximum. N’écrivez pas votre nom ou d’autres données personnelles.
public-feedback-too-much = Nous avons déjà reçu beaucoup de réponses de votre connexion. Réessayez dans une heure.
public-feedback-thanks = Merci. Votre réponse nous aide à écrire plus clairement.

## Pagine informative

public-privacy-lead = Ce que nous conservons sur vous, pourquoi, pendant combien de temps et ce que vous pouvez demander.
public-privacy-who = Qui est responsable
public-privacy-who-text = { $office } décide de ce qui se passe avec vos données et répond à vos questions.
public-privacy-what = Ce que nous conservons, et pourquoi
public-privacy-what-visit = Si vous lisez seulement, ou si vous vérifiez si un programme est pour vous, nous ne conservons rien sur vous. Les réponses de la vérification restent sur votre appareil.
public-privacy-what-book = Si vous réservez, nous conservons votre nom, votre adresse e-mail et ce que vous avez réservé, pour vous donner la place et pour vous écrire à ce sujet.
public-privacy-what-apply = Si vous candidatez, nous conservons vos données et ce que vous déclarez, pour décider de la candidature et pour vous accompagner.
public-privacy-what-log = Nous notons quelle personne de l’équipe a vu ou changé votre dossier, et quand.
public-privacy-why = Ce qui nous le permet
public-privacy-why-text = Ce sont des services d’intérêt public (RGPD, article 6, paragraphe 1, point e). Vous recevez les nouvelles par e-mail seulement si vous êtes d’accord, et vous pouvez changer d’avis quand vous voulez.
public-privacy-long = Pendant combien de temps
public-privacy-long-text = Les codes d’accès, un jour. L’adresse réseau d’où vous demandez un code, 26 heures. Les messages envoyés, 30 jours. Une session que vous n’utilisez pas se termine après 14 jours, et après 2 heures sur un appareil que d’autres utilisent aussi. Les candidatures et les réservations, tant que nous vous accompagnons et comme le demande la loi sur les documents publics.
public-privacy-cookies = Les cookies
public-privacy-cookies-text = Quand vous demandez un code, un cookie lie le code à votre navigateur et dure une heure. Pendant une heure, nous gardons aussi ce que vous avez écrit. Quand vous vous connectez, un autre cookie maintient la connexion. Avant cela, il n’y en a pas. Pour les personnes qui travaillent au bureau, un troisième cookie reconnaît le navigateur pendant un an. Il n’y a ni services de statistiques, ni publicité, ni contenus d’autres sites. Les réponses de la vérification restent dans l’onglet du navigateur jusqu’à ce que vous le fermiez.
public-privacy-rights = Ce que vous pouvez demander
public-privacy-rights-text = Vous pouvez voir et corriger vos données, en emporter une copie et nous demander de les effacer : tout est sur la page « Mes données ». Vous pouvez aussi nous écrire. Si notre réponse ne vous satisfait pas, vous pouvez vous adresser à l’autorité Garante per la protezione dei dati personali.
public-privacy-demo = Ceci est une démonstration. Un bureau qui utilise ce portail met ici ses propres informations.

public-legal-lead = Comment vous pouvez utiliser ce que vous trouvez ici.
public-legal-content = Textes et données
public-legal-content-text = Si rien d’autre n’est écrit à côté, les textes et les données de ce portail peuvent être utilisés avec la licence Creative Commons Attribution 4.0 (CC BY 4.0).
public-legal-distances = Les distances entre les communes viennent des données de GeoNames, avec la même licence.
public-legal-software = Le logiciel
public-legal-software-text = Le portail est un logiciel libre sous la licence European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = Sur quoi vous pouvez compter
public-legal-liability-text = Nous tenons les informations à jour. La règle d’un programme que vous voyez ici est la règle que nous appliquons. La vérification que vous faites vous-même n’est pas une décision : la décision, c’est la réponse à votre candidature.
public-legal-declaration = Ce que vous déclarez
public-legal-declaration-text = Vous déclarez les faits sous votre responsabilité (décret du Président de la République DPR 445/2000, articles 46 et 47). Le bureau peut les contrôler. Les fausses déclarations ont des conséquences pénales.

public-accessibility-lead = { $office } s’engage à rendre ce portail accessible, conformément à la loi italienne du 9 janvier 2004, n° 4.
public-accessibility-state = État de conformité
public-accessibility-state-text = Ce portail est partiellement conforme aux exigences de l’annexe A de la norme UNI CEI EN 301549, pour les motifs indiqués ci-dessous. Il est construit pour respecter les WCAG 2.2, niveau AA.
public-accessibility-gaps = Contenus non accessibles
public-accessibility-gaps-tests = Le portail n’a pas encore été essayé par des personnes qui utilisent chaque jour des lecteurs d’écran et d’autres aides.
public-accessibility-gaps-languages = Certains textes de programmes et d’activités sont seulement en italien. Dans les autres langues, ils sont marqués comme tels, pour que les lecteurs d’écran les prononcent bien.
public-accessibility-how = Comment la déclaration a été faite
public-accessibility-how-text = Cette déclaration a été faite le { $date }. Elle se base sur une auto-évaluation : contrôles automatiques de chaque page et essais avec le clavier, avec l’agrandissement et sans scripts.
public-accessibility-feedback = Comment nous écrire
public-accessibility-feedback-text = Vous avez rencontré un obstacle, ou vous avez besoin d’un contenu sous une autre forme ? Écrivez-nous et indiquez la page. Nous répondons dans un délai de 30 jours.
public-accessibility-enforcement = Si la réponse ne suffit pas
public-accessibility-enforcement-text = Si nous ne répondons pas dans un délai de 30 jours, ou si la réponse ne vous satisfait pas, vous pouvez vous adresser au Difensore civico per il digitale (défenseur des droits numériques) auprès de l’AgID.
public-accessibility-about = À propos du portail
public-accessibility-about-text = Les pages fonctionnent sans scripts, sur de petits écrans, agrandies jusqu’à 400 % et imprimées.

public-help-title = Aide et contacts
public-help-lead = Demandez-nous, ou dites-nous ce qui ne marche pas.
public-help-fault = Signaler un problème
public-help-fault-text = Quelque chose dans ce portail est faux, ou une page ne marche pas ? Écrivez-nous : quelle page, ce que vous avez fait, ce qui s’est passé.
public-help-contact = Nous contacter
public-help-contact-text = Vous pouvez nous joindre par e-mail et, dans chaque agence, par téléphone et sur place.
public-help-q-account = Dois-je m’inscrire ?
public-help-a-account = Pas pour lire, et pas pour vérifier si un programme est pour vous. Pour réserver ou candidater, vous écrivez votre adresse e-mail et le code que nous vous envoyons. Il n’y a pas de mot de passe.
public-help-q-cost = Combien cela coûte-t-il ?
public-help-a-cost = Rien. Tous les services sont gratuits.
public-help-q-email = Je n’ai pas d’adresse e-mail. Comment faire ?
public-help-a-email = Venez dans une agence ou au guichet (sportello) de votre commune (Comune). Une personne de l’équipe s’occupe avec vous de la candidature et des réservations, et vous donne une feuille avec votre numéro de référence. Avec ce numéro et votre numéro de téléphone, vous pouvez voir et annuler ici ce que vous avez réservé.
public-help-q-several = Puis-je candidater à plusieurs programmes ?
public-help-a-several = Oui. Chaque programme décide selon ses règles.
public-help-q-cancel = J’ai réservé et je ne peux pas venir. Que faire ?
public-help-a-cancel = Rendez la place : depuis la page de la réservation, avec le lien dans notre e-mail ou avec le numéro de référence qui est sur votre feuille. Elle passe à la première personne qui attend.
public-help-q-waiting = Comment fonctionne la liste d’attente ?
public-help-a-waiting = L’ordre d’inscription compte. Quand une place se libère, nous la proposons à la première personne de la liste : par e-mail, ou par téléphone si elle n’a pas d’adresse e-mail.
public-help-q-language = Y a-t-il quelqu’un qui parle ma langue ?
public-help-a-language = La page de chaque activité dit quelles langues sont parlées et s’il y a un interprète. Dans la liste des activités, vous pouvez choisir une langue.
