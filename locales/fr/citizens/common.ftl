### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = Services pour les personnes qui travaillent par intermittence
page-title = { $title } – Imprecario
page-title-error = Erreur : { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = Aller au contenu
frame-navigation = Menu principal
frame-breadcrumb = Où vous êtes
frame-listen = Écouter
frame-stop-listening = Arrêter la lecture
frame-language = Langue
frame-menu = Menu
frame-close = Fermer
frame-signed-in = Votre espace
frame-demo-title = Démonstration
frame-demo = Démonstration : données inventées.
frame-mailbox = Boîte aux lettres
nav-home = Accueil
nav-programmes = Nos programmes
nav-activities = Activités
nav-counselling = Rendez-vous
nav-sites = Agences
nav-path = Mon parcours
nav-help = Aide
nav-account = Mes données
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
footer-questions = Questions fréquentes
footer-report = Signaler un problème
footer-privacy = Informations sur les données personnelles
footer-accessibility = Déclaration d’accessibilité
footer-legal = Mentions légales

## Pulsanti e link

action-start = Commencer
action-continue = Continuer
action-back = Retour
action-save = Enregistrer
action-send = Envoyer
action-change = Modifier
action-cancel = Annuler
action-filter = Voir les résultats
action-clear-filters = Retirer tous les filtres
action-download-calendar = Ajouter au calendrier

## Moduli

form-problem-title = Il y a un problème
form-optional = facultatif
form-step = Étape { $step } sur { $steps }
date-day = Jour
date-month = Mois
date-year = Année
form-yes = Oui
form-no = Non
form-unknown = Je ne sais pas

## Pagine di elenchi lunghi

pages-navigation = Pages de résultats
pages-previous = Page précédente
pages-next = Page suivante
pages-position = Page { $page } sur { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label } : { $value }
format-time-range = de { $start } à { $end }
format-session = { $date }, { $times }
format-moment = { $date } à { $time }
format-until = jusqu’au { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
format-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
format-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
