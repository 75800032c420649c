### Quello che sanno i partecipanti quando lo staff lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = La sede è chiusa, ma l’attività si svolge: { $title }
bulk-mail-heading = L’attività si svolge lo stesso
bulk-mail-closed = La sede è chiusa in un giorno di questa attività. L’attività si svolge lo stesso, agli orari che vedi qui sotto.
bulk-mail-reason = Motivo della chiusura: { $reason }

bulk-mail-appointment-subject = La sede è chiusa, ma il tuo colloquio resta: { $title }
bulk-mail-appointment-heading = Il tuo colloquio resta
bulk-mail-appointment-closed = Il giorno del tuo colloquio la sede è chiusa. Il colloquio resta, all’orario qui sotto.

## Una sede che alla fine è aperta

bulk-mail-open-subject = La sede alla fine è aperta: { $title }
bulk-mail-open-heading = La sede alla fine è aperta
bulk-mail-open = Ti avevamo scritto che la sede sarebbe stata chiusa dal { $first } al { $last }. Alla fine è aperta.
bulk-mail-open-still = La tua prenotazione resta com’è adesso: qui sotto trovi quando e dove.
bulk-mail-open-gone = Quello che è stato annullato per la chiusura non torna da solo. Se vuoi ancora venire, puoi prenotare di nuovo.
bulk-mail-open-action = Prenota di nuovo
