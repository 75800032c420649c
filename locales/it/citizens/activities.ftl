### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = Attività
activities-lead = Eventi a tema, laboratori, corsi e colloqui con un operatore. Sono gratuiti. Per gli eventi a tema non serve un programma.
activities-results = Che cosa abbiamo trovato
activities-found = { $count ->
    [one] Un’attività
   *[other] { $count } attività
}

## Filtri

activities-filters = Filtri
activities-filters-active = { $count } in uso
activities-filter-kind = Tipo
activities-filter-topic = Argomento
activities-filter-site = Sede
activities-filter-language = Lingua parlata
activities-filter-month = Mese
activities-filter-free = Solo con posti liberi
activities-every-kind = Tutti i tipi
activities-every-topic = Tutti gli argomenti
activities-every-site = Tutte le sedi
activities-every-language = Tutte le lingue
activities-every-month = Tutti i mesi
activities-filter-text = Che cosa cerchi
activities-filter-text-hint = Per esempio: cucina, computer, contratto
activities-filter-near = Il tuo comune
activities-filter-near-hint = Prima le attività più vicine
activities-filter-within = Quanto lontano
activities-every-distance = A qualsiasi distanza
activities-within = Entro { $km } km
activities-filter-counselling = Un colloquio con un operatore si prenota a parte
activities-chips = Filtri in uso
activities-chip-remove = Rimuovi il filtro:
activities-chip-near = Vicino a { $place }
activities-chip-activity = Una sola attività
activities-near-here = { $place }: nel comune che hai scelto
activities-near-away = { $place }: a circa { $km } km in linea d’aria
activities-near-unknown = Non troviamo il comune «{ $name }». Controlla come è scritto.
activities-near-which = Forse è uno di questi:
activities-near-no-place = Non sappiamo quanto dista { $place }. Scrivi un comune lì vicino.

## Niente da mostrare

activities-none-title = Nessuna attività con questi filtri
activities-none-text = Togli un filtro o scegli un altro mese.
activities-empty-title = In questo momento non ci sono attività in programma
activities-empty-text = Le nuove attività appaiono qui appena sono fissate. Intanto guarda i programmi.

## Posti

activities-places-free = { $free } posti liberi su { $capacity }
activities-places-last = { $free ->
    [one] Ultimo posto
   *[other] Ultimi { $free } posti
}
activities-places-full = { $waiting ->
    [0] Completo · puoi metterti in lista d’attesa
    [one] Completo · una persona in lista d’attesa
   *[other] Completo · { $waiting } persone in lista d’attesa
}

## La pagina di una edizione

activities-panel = Quando, dove, posti
activities-from-to = { $first } – { $last }
activities-session-count = { $count ->
    [one] Un incontro
   *[other] { $count } incontri
}
activities-sessions = Incontri
activities-sessions-together = Una sola prenotazione vale per tutti.
activities-dress-code = Come vestirsi
activities-spoken = Lingue: { $languages }
activities-book = Prenota un posto
activities-join-waiting-list = Mettiti in lista d’attesa
activities-waiting-hint = { $waiting ->
    [0] I posti sono tutti presi. Saresti la prima persona in lista d’attesa. Se un posto si libera lo teniamo per te per un po’ e ti scriviamo.
    [one] I posti sono tutti presi e una persona aspetta. Se un posto si libera quando tocca a te, lo teniamo per te per un po’ e ti scriviamo.
   *[other] I posti sono tutti presi e { $waiting } persone aspettano. Se un posto si libera quando tocca a te, lo teniamo per te per un po’ e ti scriviamo.
}
activities-book-until = Puoi prenotare fino a { $moment }.
activities-cancel-until = Se cambi programma, puoi restituire il posto fino a { $moment }.
activities-not-yet = Le prenotazioni aprono { $moment }.
activities-closed = Le prenotazioni si sono chiuse { $moment }. Se vuoi ancora venire, chiama la sede.
activities-started = È già cominciata: non si può più prenotare.
activities-booked = Hai prenotato questa attività.
activities-see-booking = Vedi la tua prenotazione
activities-cancelled-title = Questa attività non si tiene
activities-cancelled-text = Abbiamo scritto a tutte le persone che avevano prenotato.
activities-see-others = Guarda le altre attività

## Lingue in cui si può tenere un’attività

activities-language-it = italiano
activities-language-en = inglese
activities-language-fr = francese
activities-language-es = spagnolo
activities-language-ro = rumeno
activities-language-sq = albanese
activities-language-ar = arabo
activities-language-zh = cinese
activities-language-uk = ucraino
