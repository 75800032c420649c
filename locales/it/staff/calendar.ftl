### Il calendario degli operatori.

calendar-title = Calendario
calendar-views = Viste
calendar-view-day = Giorno
calendar-view-week = Settimana
calendar-view-month = Mese
calendar-view-agenda = Agenda
calendar-moves = Altri giorni
calendar-previous = Prima
calendar-next = Dopo
calendar-to-today = Vai a oggi
calendar-today = Oggi
calendar-date = Giorno
calendar-site = Sede
calendar-room = Sala
calendar-room-of = { $room }, { $site }
calendar-kind = Tipo
calendar-operator = Chi
calendar-day = Giorno
calendar-week = Settimana
calendar-morning = Mattina
calendar-afternoon = Pomeriggio
calendar-evening = Sera
calendar-when = Ora
calendar-activity = Attività
calendar-where = Dove
calendar-places = Posti occupati
calendar-marks = Da notare
calendar-period = dal { $first } al { $last }
calendar-week-of = { $first } – { $last }
calendar-taken = { $confirmed } posti occupati su { $capacity }
calendar-sessions = { $count ->
    [0] Nessun incontro
    [one] Un incontro
   *[other] { $count } incontri
}
calendar-appointments = { $count ->
    [0] nessun colloquio
    [one] un colloquio
   *[other] { $count } colloqui
}
calendar-count = { $sessions }, { $appointments }
calendar-nothing = Niente in questo giorno.
calendar-none-title = Niente in questi giorni
calendar-none-text = Cambia i filtri o vai ad altri giorni.

## La griglia oraria

calendar-layouts = Disposizione
calendar-layout-grid = Griglia oraria
calendar-layout-table = Tabella
calendar-grid-about = Trascina un incontro per spostarlo, il suo bordo inferiore per allungarlo; trascina su uno spazio vuoto per una nuova attività. Prima di salvare vedi che cosa cambia.
calendar-grid-keys = Con la tastiera, su un incontro: le frecce lo spostano, Maiusc con le frecce su e giù lo accorcia e lo allunga, Invio prosegue, Esc lo lascia dov’è.
calendar-new-on = Nuova attività, { $date }
calendar-updated = Nel frattempo è cambiato qualcosa: ora il calendario è aggiornato.

## Che cosa deve saltare all’occhio

calendar-mark-called-off = Annullato
calendar-mark-draft = Bozza
calendar-mark-conflict = Conflitto: sala o docente già occupati
calendar-mark-teaches = Conflitto: alla stessa ora tiene un’attività
calendar-mark-room-missing = Senza sala
calendar-mark-teacher-missing = Senza docente
calendar-mark-full = Completo
calendar-mark-waiting = { $count ->
    [one] Una persona in attesa
   *[other] { $count } persone in attesa
}

## Giorni festivi

calendar-holiday = Giorno festivo: { $name }
calendar-closed = Chiuso: { $site } ({ $reason })
calendar-holiday-new-year = Capodanno
calendar-holiday-epiphany = Epifania
calendar-holiday-easter = Pasqua
calendar-holiday-easter-monday = lunedì dell’Angelo
calendar-holiday-liberation-day = Liberazione
calendar-holiday-labour-day = festa del lavoro
calendar-holiday-republic-day = festa della Repubblica
calendar-holiday-assumption = Ferragosto
calendar-holiday-saint-francis = San Francesco
calendar-holiday-all-saints = Ognissanti
calendar-holiday-immaculate-conception = Immacolata Concezione
calendar-holiday-christmas = Natale
calendar-holiday-saint-stephen = Santo Stefano
