### Sale e docenti delle attività.

rooms-title = Sale
rooms-new = Nuova sala
rooms-change-title = Modifica la sala
rooms-site = Sede
rooms-site-choose = Scegli…
rooms-site-missing = Scegli la sede
rooms-name = Nome
rooms-capacity = Posti a sedere
rooms-equipment = Attrezzatura
rooms-equipment-hint = Per esempio: proiettore, 12 computer, impianto a induzione per l’ascolto.
rooms-none-title = Ancora nessuna sala
rooms-none-text = Aggiungi le sale delle tue sedi: il portale bada che nessuna sia occupata due volte.
rooms-name-taken = Questa sede ha già una sala con questo nome
rooms-action = Azione

## Nel modulo di un’attività

rooms-choose = Sala della sede
rooms-choice = { $site }: { $room } ({ $seats ->
    [one] un posto
   *[other] { $seats } posti
})
rooms-choose-none = Nessuna scelta
rooms-choose-hint = Un’attività pubblicata tiene libera la sua sala dalle altre.
rooms-text-hint = Se lasci vuoto, le persone leggono il nome della sala scelta sopra.
rooms-teacher = Docente
rooms-teacher-none = Ancora nessuno
rooms-unknown = Questa sala non è nella sede: scegline un’altra
rooms-teacher-unknown = Questa persona non c’è più: scegli qualcun altro
rooms-room-occupied = Alla stessa ora «{ $title }» ha bisogno di questa sala: { $starts }
rooms-teacher-occupied = Alla stessa ora questa persona tiene «{ $title }»: { $starts }
rooms-teacher-receives = Alla stessa ora questa persona ha un colloquio: { $starts }
rooms-free-instead = Libere a quelle ore e abbastanza grandi: { $rooms }
rooms-free-none = Nessun’altra sala della sede è libera a quelle ore e abbastanza grande.

## Nella pagina di un’attività

rooms-too-small = { $room } ha { $seats } posti a sedere e l’attività { $places } posti. Scegli una sala più grande o meno posti.
