### Carrying out requests to erase somebody’s data.

erasure-title = Cancellare i dati?
erasure-goes-title = Che cosa va via
erasure-goes-record = nome, data e luogo di nascita, codice fiscale, residenza, indirizzi, telefono
erasure-goes-access = accessi, link nelle e-mail, calendario privato, e-mail non partite, telefonate da fare
erasure-goes-words = candidature mai inviate, argomento e telefono dei colloqui, che cosa serviva per partecipare
erasure-stays-title = Che cosa resta
erasure-stays-figures = Prenotazioni, colloqui e presenze restano senza nome, per i numeri.
erasure-stays-law = Le candidature inviate restano come sono state dichiarate, con le decisioni, e resta il registro delle azioni (GDPR, articolo 17, paragrafo 3, lettere b ed e).
erasure-told = La persona riceve un’ultima e-mail, se ha un indirizzo. Non si può annullare.
erasure-act = Cancella i dati
erasure-unsettled-title = Prima c’è qualcosa da sistemare
erasure-unsettled-bookings = { $count ->
    [one] una prenotazione di un’attività che non è finita: disdicila
   *[other] { $count } prenotazioni di attività che non sono finite: disdicile
}
erasure-unsettled-appointments = { $count ->
    [one] un colloquio da fare: disdicilo
   *[other] { $count } colloqui da fare: disdicili
}
erasure-unsettled-applications = { $count ->
    [one] una candidatura senza decisione: decidila
   *[other] { $count } candidature senza decisione: decidile
}
erasure-unsettled-in-care = { $count ->
    [one] una persona che le è affidata: serve qualcuno che agisca per lei
   *[other] { $count } persone che le sono affidate: serve qualcuno che agisca per loro
}
