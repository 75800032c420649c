### Consulenza: scegliere un orario, il colloquio, gli orari degli operatori.

## Che cosa si offre

counselling-service-first-interview = Primo colloquio
counselling-service-first-interview-about = Ci conosciamo e decidiamo insieme come andare avanti. Per chi viene la prima volta.
counselling-service-orientation = Orientamento
counselling-service-orientation-about = A che punto sei, quali lavori e corsi sono alla tua portata.
counselling-service-counselling = Consulenza
counselling-service-counselling-about = Un aiuto su qualcosa di avviato: un contratto, una candidatura, un progetto.
counselling-service-diagnosis = Bilancio delle competenze
counselling-service-diagnosis-about = Mettiamo in fila ciò che sai fare, anche quello che hai imparato fuori dal lavoro.
counselling-mode-in-person = In sede
counselling-mode-phone = Per telefono
counselling-mode-video = In video
counselling-state-booked = Prenotato
counselling-state-cancelled = Annullato
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
counselling-place-video = In video: ti mandiamo un collegamento
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
counselling-staff = Hai fatto l’accesso come operatore
counselling-staff-text = Ogni persona prenota il proprio colloquio. Esci, se vuoi prenotarne uno per te.
counselling-to-sites = Vedi le sedi e i numeri di telefono

## Il colloquio

counselling-page-title = Il tuo colloquio
counselling-booked-title = Il colloquio è prenotato
counselling-cancelled-title = Il colloquio è annullato
counselling-past-title = Questo colloquio è passato
counselling-operator = Con
counselling-phone-call = Ti chiamiamo al { $phone }
counselling-video-link = L’operatore ti manda il collegamento per e-mail
counselling-next-mail = Abbiamo mandato i dettagli e un file per il calendario a { $email }.
counselling-next-change = Se non puoi venire, spostalo o disdicilo { $until }: qualcun altro aspetta un orario libero.
counselling-next-call = È tardi per spostarlo o disdirlo da qui. Se non puoi venire, telefona alla sede.
counselling-next-missed = Non hai partecipato e non avevi avvisato. Chi manca a più di { $allowed } colloqui in { $days } giorni prenota i successivi per telefono.
counselling-earlier = Prima era
counselling-move-link = Sposta il colloquio
counselling-cancel-link = Disdici il colloquio
counselling-another = Prenota un altro colloquio

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
counselling-home-text = In sede, per telefono o in video, in più lingue: scegli tu il giorno e l’ora.
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
counselling-mail-moved-next = Ecco quando è ora. Il file allegato corregge il tuo calendario.
counselling-mail-cancelled-subject = Colloquio annullato: { $title }
counselling-mail-cancelled-heading = Il colloquio è annullato
counselling-mail-cancelled-next = Non si terrà. Il file allegato lo toglie dal tuo calendario. Puoi prenotarne un altro quando vuoi.
counselling-mail-book-again = Prenota un altro colloquio
counselling-mail-phone = Per telefono: ti chiamiamo al { $phone }
counselling-mail-video = In video: l’operatore ti manda il collegamento per e-mail
counselling-mail-operator = Con { $operator }

## Operatori: la giornata

counselling-staff-nav = Colloqui
counselling-staff-day-title = Colloqui di { $date }
counselling-staff-day = Giorno
counselling-staff-day-before = Giorno prima
counselling-staff-day-after = Giorno dopo
counselling-staff-days = Giorni
counselling-staff-none = Nessun colloquio in questo giorno.
counselling-staff-whose = Di chi
counselling-staff-mine = I miei colloqui
counselling-staff-all = Di tutti
counselling-staff-time = Ora
counselling-staff-person = Persona
counselling-staff-operator = Operatore
counselling-staff-state = Stato
counselling-staff-hours-link = I miei orari
counselling-staff-absences-link = Le mie assenze
counselling-staff-closures-link = Chiusure

## Operatori: un colloquio

counselling-staff-reference = Riferimento
counselling-staff-contact = Contatti
counselling-staff-came = La persona è venuta
counselling-staff-did-not-come = La persona non è venuta
counselling-staff-not-begun = Com’è andato si annota quando è iniziato.
counselling-staff-move = Sposta
counselling-staff-cancel = Annulla
counselling-staff-move-title = Sposta un colloquio
counselling-staff-cancel-title = Annulla un colloquio
counselling-staff-message = Messaggio alla persona
counselling-staff-message-hint = Sta nella mail che riceve, nella sua lingua se puoi.
counselling-staff-cancel-about = La persona viene avvisata per mail e può prenotare un altro colloquio.
counselling-staff-cancel-act = Annulla il colloquio
counselling-staff-cancel-missing = Scrivi alla persona perché

## Operatori: orari

counselling-hours-title = I miei orari
counselling-hours-lead = Da questi orari il portale ricava gli appuntamenti che le persone possono prenotare. Quando un orario finisce, ciò che è prenotato resta.
counselling-hours-none = Non hai ancora orari: nessuno può prenotare con te.
counselling-hours-when = Orario
counselling-hours-validity = Validità
counselling-hours-from = da { $first }
counselling-hours-from-until = da { $first } a { $last }
counselling-hours-once = solo { $day }
counselling-hours-slots = Appuntamenti
counselling-hours-slots-of = { $minutes } minuti ciascuno
counselling-hours-action = Azione
counselling-hours-end = Termina con oggi
counselling-hours-add = Aggiungi orari
counselling-hours-repeat = Quanto spesso
counselling-hours-weekly = Ogni settimana, da questo giorno
counselling-hours-single = Solo in questo giorno
counselling-hours-first = Primo giorno
counselling-hours-first-hint = Il giorno della settimana è quello di questa data.
counselling-hours-last = Ultimo giorno
counselling-hours-last-hint = Vuoto: finché non lo termini.
counselling-hours-start = Dalle
counselling-hours-until = Alle
counselling-hours-length = Minuti di un appuntamento
counselling-hours-before = Minuti liberi prima
counselling-hours-after = Minuti liberi dopo
counselling-hours-minutes-wrong = Scrivi minuti interi, da 0 a 240
counselling-hours-site = Sede
counselling-hours-no-site = Nessuna sede: solo telefono e video
counselling-hours-services = Servizi
counselling-hours-modes = Come
counselling-hours-languages = Lingue
counselling-hours-languages-missing = Scegli almeno una lingua
counselling-hours-site-missing = Scegli una sede, o togli «In sede»
counselling-hours-first-past = Il primo giorno è passato
counselling-hours-overlap = In quell’orario ricevi già: la prima volta { $date }
counselling-problem-end-not-after-start = La fine deve venire dopo l’inizio
counselling-problem-slot-too-short = Un appuntamento dura almeno { $minutes } minuti
counselling-problem-slot-longer-than-hours = Un appuntamento con i suoi minuti liberi non sta nell’orario
counselling-problem-no-service = Scegli almeno un servizio
counselling-problem-no-mode = Scegli almeno un modo
counselling-problem-validity = L’ultimo giorno viene prima del primo

## Operatori: assenze e chiusure

counselling-absences-title = Le mie assenze
counselling-absences-lead = In questo tempo nessuno può prenotare con te. Il motivo resta tuo.
counselling-absences-none = Nessuna assenza in vista.
counselling-absences-add = Aggiungi un’assenza
counselling-absences-starts = Inizio
counselling-absences-ends = Fine
counselling-absences-remove = Togli
counselling-date = Data
counselling-time = Ora
counselling-time-skipped = Gli orologi saltano quest’ora: inizia l’ora legale
counselling-affected = Prenotati in questo tempo: da spostare o annullare
counselling-affected-none = In questo tempo non c’è nulla di prenotato.
counselling-closures-title = Chiusure delle sedi
counselling-closures-lead = In questi giorni lì non riceve nessuno. Le feste nazionali e patronali sono già note.
counselling-closures-none = Nessuna chiusura in vista.
counselling-closures-add = Chiudi per alcuni giorni
counselling-closures-every-site = Tutte le sedi
counselling-closures-reason = Motivo
counselling-closures-remove = Riapri
counselling-patron-title = Feste patronali
counselling-patron-lead = Ogni anno in questo giorno la sede non riceve. Se la festa cambia data di anno in anno, scrivi una chiusura.
counselling-patron-change = Cambia la festa di una sede
counselling-patron-day = Festa patronale
counselling-patron-day-hint = L’anno non conta. Lascia vuoto se la sede non ne ha.
counselling-patron-none = Nessuna
counselling-patron-not-every-year = Scegli un giorno che c’è ogni anno
