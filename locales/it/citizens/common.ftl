### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = Servizi per chi lavora in modo discontinuo
page-title = { $title } – Imprecario
page-title-error = Errore: { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = Vai al contenuto
frame-navigation = Navigazione principale
frame-breadcrumb = Percorso di navigazione
frame-listen = Ascolta
frame-stop-listening = Ferma la lettura
frame-language = Lingua
frame-menu = Menu
frame-close = Chiudi
frame-signed-in = La tua area
frame-demo-title = Dimostrazione
frame-demo = Dimostrazione: dati inventati.
frame-mailbox = Casella di posta
nav-home = Home
nav-programmes = Programmi
nav-activities = Attività
nav-counselling = Colloqui
nav-sites = Sedi
nav-path = Il mio percorso
nav-help = Aiuto
nav-account = I miei dati
nav-sign-in = Accedi
nav-sign-out = Esci
footer-questions = Domande frequenti
footer-report = Segnala un disservizio
footer-privacy = Informativa sulla privacy
footer-accessibility = Dichiarazione di accessibilità
footer-legal = Note legali

## Pulsanti e link

action-start = Inizia
action-continue = Continua
action-back = Indietro
action-save = Salva
action-send = Invia
action-change = Modifica
action-cancel = Torna senza salvare
action-filter = Mostra i risultati
action-clear-filters = Rimuovi tutti i filtri
action-download-calendar = Aggiungi al calendario

## Moduli

form-problem-title = C’è un problema
form-optional = facoltativo
form-step = Passo { $step } di { $steps }
date-day = Giorno
date-month = Mese
date-year = Anno
form-yes = Sì
form-no = No
form-unknown = Non lo so

## Pagine di elenchi lunghi

pages-navigation = Pagine dei risultati
pages-previous = Precedente
pages-next = Successiva
pages-position = Pagina { $page } di { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }: { $value }
format-time-range = ore { $start }–{ $end }
format-session = { $date }, { $times }
format-moment = { $date }, ore { $time }
format-until = fino a { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [one] 1 secondo
   *[other] { $seconds } secondi
}
format-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minuti
}
format-hours = { $hours ->
    [one] 1 ora
   *[other] { $hours } ore
}
