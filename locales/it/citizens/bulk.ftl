### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = La sede è chiusa, ma l’attività si svolge: { $title }
bulk-mail-heading = L’attività si svolge lo stesso
bulk-mail-closed = La sede è chiusa in un giorno di questa attività. L’attività si svolge lo stesso, agli orari che vedi qui sotto.
bulk-mail-reason = Motivo della chiusura: { $reason }
