### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = Primo colloquio
counselling-service-first-interview-about = Ci conosciamo e decidiamo insieme come andare avanti. Per chi viene la prima volta.
counselling-service-orientation = Orientamento
counselling-service-orientation-about = A che punto sei, quali lavori e corsi sono alla tua portata.
counselling-service-counselling = Consulenza
counselling-service-counselling-about = Un aiuto su qualcosa di avviato: un contratto, una candidatura, un progetto.
counselling-service-diagnosis = Bilancio delle competenze
counselling-service-diagnosis-about = Mettiamo in fila ciò che sai fare, anche quello che hai imparato fuori dal lavoro.
counselling-state-booked = Prenotato
counselling-state-cancelled = Non si tiene
counselling-state-attended = Svolto
counselling-state-missed = Assente

## Scegliere

counselling-title = Prenota un colloquio
counselling-lead = Parla con un operatore: in sede, per telefono o in video. È gratis e dura meno di un’ora.
counselling-see-next = Vedi le prime date libere in ogni sede
counselling-choose-service = Di che cosa hai bisogno?
counselling-choose-place = Dove vuoi parlare?
counselling-place-any = La prima sede libera
counselling-place-phone = Per telefono: ti chiamiamo noi
counselling-place-video = In video: ti mandiamo un link
counselling-place-first = Prima data libera: { $date }
counselling-place-none = Nessuna data libera nei prossimi { $days } giorni
counselling-choose-language = In che lingua?
counselling-choose-slot = Quando vuoi venire?
counselling-week = Settimana da { $first } a { $last }
counselling-weeks = Settimane
counselling-week-earlier = Settimana prima
counselling-week-later = Settimana dopo
counselling-week-none = In questa settimana non ci sono orari liberi.
counselling-week-first = Vai alla prima data libera, { $date }
counselling-days = Giorni con orari liberi
counselling-days-about = Sotto ogni giorno sta quanti orari sono liberi. Scegli un giorno per vederli.
counselling-day-free = { $count ->
    [one] { $date }: un orario libero
   *[other] { $date }: { $count } orari liberi
}
counselling-day-none = { $date }: nessun orario libero
counselling-times-free = { $count ->
    [one] un orario libero
   *[other] { $count } orari liberi
}
counselling-day-chosen = scelto
counselling-month-earlier = Mese prima
counselling-month-later = Mese dopo
counselling-chosen = Hai scelto
counselling-none = Nessun orario libero nei prossimi { $days } giorni. Scegli un altro luogo o telefona a una sede.
counselling-missing-service = Scegli di che cosa hai bisogno
counselling-missing-place = Scegli dove
counselling-missing-language = Scegli una lingua
counselling-missing-slot = Scegli un orario
counselling-so-far = Le tue scelte
counselling-change-what = Modifica: { $what }

## Controllare e prenotare

counselling-check-title = Controlla e prenota
counselling-what = Servizio
counselling-where = Dove
counselling-when = Quando
counselling-language = Lingua
counselling-about = Di che cosa vuoi parlare
counselling-about-hint = Poche parole aiutano l’operatore a prepararsi. Al massimo 200 caratteri.
counselling-phone = Il tuo numero di telefono
counselling-phone-hint = Ti chiamiamo a questo numero.
counselling-terms = Puoi spostarlo o disdirlo da te fino a { $hours } ore prima.
counselling-terms-missed = Chi manca a più di { $allowed } colloqui in { $days } giorni senza avvisare prenota i successivi per telefono.
counselling-book = Prenota il colloquio
counselling-code-title = Scrivi il codice per prenotare
counselling-taken = Qualcuno è arrivato prima: questo orario non è più libero. Scegline un altro.
counselling-taken-none = Qualcuno è arrivato prima: questo orario non è più libero e in questa settimana non ce ne sono altri. Torna indietro e scegli un’altra settimana.
counselling-other-slots = Orari ancora liberi
counselling-overlaps-appointment = In quell’orario hai un altro colloquio, { $starts }. Scegli un altro orario, o disdici prima quello.
counselling-overlaps-activity = In quell’orario hai prenotato «{ $title }», { $starts }. Scegli un altro orario, o disdici prima quella prenotazione.
counselling-needs-operator = Ora prenoti con un operatore
counselling-needs-operator-text = Negli ultimi { $days } giorni hai saltato più di { $allowed } colloqui senza avvisare. Telefona a una sede: un operatore prenota con te.
counselling-at-limit = Hai già il numero massimo di colloqui: { $most }
counselling-at-limit-text = Il limite serve perché ci sia tempo per tutti. Vuoi un altro giorno o un’altra ora? Sposta un colloquio che hai già. Oppure disdici un colloquio che non ti serve più, o telefona a una sede: un operatore può prenotare per te.
counselling-staff = Hai fatto l’accesso come operatore
counselling-staff-text = Ogni persona prenota il proprio colloquio. Esci, se vuoi prenotarne uno per te.
counselling-to-sites = Vedi le sedi e i numeri di telefono

## Il colloquio

counselling-page-title = Il tuo colloquio
counselling-booked-title = Il colloquio è prenotato
counselling-cancelled-title = Questo colloquio non si tiene
counselling-past-title = Questo colloquio è passato
counselling-operator = Con
counselling-phone-call = Ti chiamiamo al { $phone }
counselling-video-link = L’operatore ti manda il link per e-mail
counselling-next-mail = I dettagli e un file per il calendario vanno a { $email }. Se non arriva nulla, conserva questa pagina o il riferimento. Il colloquio è tuo lo stesso.
counselling-next-change = Se non puoi venire, spostalo o disdicilo { $until }. Qualcun altro aspetta un orario libero.
counselling-next-call = È tardi per spostarlo o disdirlo da qui. Se non puoi venire, telefona alla sede.
counselling-next-missed = Non hai partecipato e non avevi avvisato. Chi manca a più di { $allowed } colloqui in { $days } giorni prenota i successivi per telefono.
counselling-earlier = Prima era
counselling-move-link = Sposta il colloquio
counselling-cancel-link = Disdici il colloquio
counselling-another = Prenota un altro colloquio
counselling-moved-title = Il colloquio è spostato
counselling-moved-from-to = Era { $before }. Ora è { $now }.

## Spostare e disdire

counselling-move-title = Sposta il colloquio
counselling-move-about = Finché non hai scelto, il colloquio resta dov’è: { $moment }.
counselling-move-act = Sposta a questo orario
counselling-move-elsewhere = Spostalo in un’altra sede
counselling-move-keep = No, lascialo dov’è
counselling-cancel-title = Vuoi disdire il colloquio?
counselling-cancel-what = L’orario è subito libero per qualcun altro. Se cambi idea prenoti di nuovo.
counselling-cancel-act = Sì, disdici
counselling-cancel-keep = No, lascia tutto com’è
counselling-late-title = È tardi per cambiarlo da qui
counselling-late-text = Potevi spostarlo o disdirlo da te fino a { $deadline }. Se non puoi venire, telefona alla sede:

## Le prime date libere

counselling-next-title = Prime date libere
counselling-next-lead = Lo stesso servizio ovunque: dove si aspetta meno, per ogni colloquio. Per telefono e in video non importa dove abiti.
counselling-next-place = Dove
counselling-next-date = Prima data libera
counselling-next-waiting = Giorni di attesa
counselling-next-none = nessuna entro { $days } giorni

## Su altre pagine

counselling-home-title = Parla con un operatore
counselling-home-first = Primo giorno libero: { $day }.
counselling-home-text = In sede, per telefono o in video, in più lingue: scegli tu il giorno e l’ora. Un operatore fa insieme a te tutto quello che puoi fare qui.
counselling-path-meet = Vieni al colloquio
counselling-path-see = Vedi il colloquio

## Mail

counselling-mail-booked-subject = Colloquio prenotato: { $title }
counselling-mail-booked-heading = Il colloquio è prenotato
counselling-mail-booked-next = Ti aspettiamo. Qui trovi i dettagli; il file allegato li mette nel tuo calendario.
counselling-mail-begins = Il tuo colloquio comincia { $when }.
counselling-mail-change-until = Se non puoi venire, spostalo o disdicilo { $until }.
counselling-mail-action = Vedi il colloquio
counselling-mail-moved-subject = Colloquio spostato: { $title }
counselling-mail-moved-heading = Il colloquio è stato spostato
counselling-mail-moved-next = Qui sotto trovi com’era e com’è adesso. Il file allegato corregge il tuo calendario.
counselling-mail-cancelled-subject = Colloquio disdetto: { $title }
counselling-mail-cancelled-heading = Hai disdetto il colloquio
counselling-mail-by-office-subject = Abbiamo annullato il tuo colloquio: { $title }
counselling-mail-by-office-heading = L’ufficio ha annullato il tuo colloquio
counselling-mail-cancelled-by-office = L’ufficio ha dovuto annullarlo. Il file allegato lo toglie dal tuo calendario. Puoi prenotarne un altro quando vuoi.
counselling-mail-cancelled-next = L’hai disdetto tu. Il file allegato lo toglie dal tuo calendario. Puoi prenotarne un altro quando vuoi.
counselling-mail-book-again = Prenota un altro colloquio
counselling-mail-phone = Per telefono: ti chiamiamo al { $phone }
counselling-mail-video = In video: l’operatore ti manda il link per e-mail
counselling-mail-operator = Con { $operator }
