### Consulenza, per lo staff: la giornata, i colloqui, gli orari, le assenze, le chiusure.

## Che cosa si offre

counselling-mode-in-person = In sede
counselling-mode-phone = Per telefono
counselling-mode-video = In video

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
counselling-staff-hours-link = Orari
counselling-staff-absences-link = Assenze
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
counselling-staff-message-hint = La persona la legge nel messaggio o la sente quando la chiamiamo. Nella sua lingua, se puoi.
counselling-staff-cancel-about = La persona può prenotare un altro colloquio.
counselling-staff-cancel-act = Annulla il colloquio
counselling-staff-cancel-missing = Scrivi alla persona perché

## Operatori: orari

counselling-hours-title = Orari
counselling-hours-lead = Da questi orari il portale ricava i colloqui che le persone possono prenotare. Quando un orario finisce, ciò che è prenotato resta.
counselling-hours-none = Non hai ancora orari: nessuno può prenotare con te.
counselling-hours-when = Orario
counselling-hours-validity = Validità
counselling-hours-from = da { $first }
counselling-hours-from-until = da { $first } a { $last }
counselling-hours-once = solo { $day }
counselling-hours-slots = Colloqui
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
counselling-hours-length = Minuti di un colloquio
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
counselling-problem-slot-too-short = Un colloquio dura almeno { $minutes } minuti
counselling-problem-slot-longer-than-hours = Un colloquio con i suoi minuti liberi non sta nell’orario
counselling-problem-no-service = Scegli almeno un servizio
counselling-problem-no-mode = Scegli almeno un modo
counselling-problem-validity = L’ultimo giorno viene prima del primo

## Operatori: assenze e chiusure

counselling-absences-title = Assenze
counselling-absences-lead = In questo tempo nessuno può prenotare. Il motivo resta di chi manca.
counselling-absences-none = Nessuna assenza in vista.
counselling-absences-add = Aggiungi un’assenza
counselling-absences-starts = Inizio
counselling-absences-ends = Fine
counselling-absences-remove = Togli
counselling-date = Data
counselling-time = Ora
counselling-time-skipped = Gli orologi saltano quest’ora: inizia l’ora legale
counselling-affected = In programma o prenotato in questo tempo:
counselling-affected-none = In questo tempo non c’è nulla di prenotato.
counselling-closures-title = Chiusure delle sedi
counselling-closures-lead = In questi giorni lì non riceve nessuno. Le feste nazionali e patronali sono già note.
counselling-closures-none = Nessuna chiusura in vista.
counselling-closures-add = Chiudi per alcuni giorni
counselling-closures-every-site = Tutte le sedi
counselling-closures-remove = Riapri
counselling-patron-title = Feste patronali
counselling-patron-lead = Ogni anno in questo giorno la sede non riceve. Se la festa cambia data di anno in anno, scrivi una chiusura.
counselling-patron-change = Cambia la festa di una sede
counselling-patron-day = Festa patronale
counselling-patron-day-hint = L’anno non conta. Lascia vuoto se la sede non ne ha.
counselling-patron-none = Nessuna
counselling-patron-not-every-year = Scegli un giorno che c’è ogni anno
