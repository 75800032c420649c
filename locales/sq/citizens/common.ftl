### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = Shërbime për ata që punojnë me ndërprerje
page-title = { $title } – Imprecario
page-title-error = Gabim: { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = Kaloni te përmbajtja
frame-navigation = Menyja kryesore
frame-breadcrumb = Ku ndodheni
frame-listen = Dëgjo
frame-stop-listening = Ndal leximin
frame-language = Gjuha
frame-menu = Menyja
frame-close = Mbyllni
frame-signed-in = Hapësira juaj
frame-demo-title = Demonstrim
frame-demo = Demonstrim: të dhëna të shpikura.
frame-mailbox = Kutia postare
nav-home = Kreu
nav-programmes = Programe
nav-activities = Aktivitete
nav-counselling = Takime
nav-sites = Qendrat
nav-path = Rrugëtimi im
nav-help = Ndihmë
nav-account = Të dhënat e mia
nav-sign-in = Hyni
nav-sign-out = Dilni
footer-questions = Pyetje të shpeshta
footer-report = Njoftoni një problem
footer-privacy = Njoftimi i privatësisë
footer-accessibility = Deklarata e aksesueshmërisë
footer-legal = Shënime ligjore

## Pulsanti e link

action-start = Filloni
action-continue = Vazhdoni
action-back = Mbrapa
action-save = Ruani
action-send = Dërgoni
action-change = Ndryshoni
action-cancel = Hiqni dorë
action-filter = Shihni rezultatet
action-clear-filters = Hiqni të gjithë filtrat
action-download-calendar = Shtoni në kalendar

## Moduli

form-problem-title = Ka një problem
form-optional = jo e detyrueshme
form-step = Hapi { $step } nga { $steps }
date-day = Dita
date-month = Muaji
date-year = Viti
form-yes = Po
form-no = Jo
form-unknown = Nuk e di

## Pagine di elenchi lunghi

pages-navigation = Faqet e rezultateve
pages-previous = E mëparshmja
pages-next = Tjetra
pages-position = Faqja { $page } nga { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }: { $value }
format-time-range = ora { $start }–{ $end }
format-session = { $date }, { $times }
format-moment = { $date }, ora { $time }
format-until = deri në këtë kohë: { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [one] 1 sekondë
   *[other] { $seconds } sekonda
}
format-minutes = { $minutes ->
    [one] 1 minutë
   *[other] { $minutes } minuta
}
format-hours = { $hours ->
    [one] 1 orë
   *[other] { $hours } orë
}
