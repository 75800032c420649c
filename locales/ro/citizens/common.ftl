### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = Servicii pentru cine lucrează cu întreruperi
page-title = { $title } – Imprecario
page-title-error = Eroare: { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = Săriți la conținut
frame-navigation = Meniul principal
frame-breadcrumb = Unde vă aflați
frame-listen = Ascultă
frame-stop-listening = Oprește citirea
frame-language = Limbă
frame-menu = Meniu
frame-close = Închideți
frame-signed-in = Zona dumneavoastră
frame-demo-title = Demonstrație
frame-demo = Demonstrație: date inventate.
frame-mailbox = Cutia poștală
nav-home = Acasă
nav-programmes = Programe
nav-activities = Activități
nav-counselling = Întâlniri
nav-sites = Sedii
nav-path = Parcursul meu
nav-help = Ajutor
nav-account = Datele mele
nav-sign-in = Intrați în cont
nav-sign-out = Ieșiți
footer-questions = Întrebări frecvente
footer-report = Anunțați o problemă
footer-privacy = Informare privind datele personale
footer-accessibility = Declarație de accesibilitate
footer-legal = Informații juridice

## Pulsanti e link

action-start = Începeți
action-continue = Continuați
action-back = Înapoi
action-save = Salvați
action-send = Trimiteți
action-change = Modificați
action-cancel = Renunțați
action-filter = Vedeți rezultatele
action-clear-filters = Scoateți toate filtrele
action-download-calendar = Adăugați în calendar

## Moduli

form-problem-title = Este o problemă
form-optional = opțional
form-step = Pasul { $step } din { $steps }
date-day = Ziua
date-month = Luna
date-year = Anul
form-yes = Da
form-no = Nu
form-unknown = Nu știu

## Pagine di elenchi lunghi

pages-navigation = Pagini de rezultate
pages-previous = Pagina dinainte
pages-next = Pagina următoare
pages-position = Pagina { $page } din { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }: { $value }
format-time-range = orele { $start }–{ $end }
format-session = { $date }, { $times }
format-moment = { $date }, ora { $time }
format-until = până { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [one] o secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}
format-minutes = { $minutes ->
    [one] un minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
format-hours = { $hours ->
    [one] o oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}
