### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = Sediul este închis, dar activitatea are loc: { $title }
bulk-mail-heading = Activitatea are loc totuși
bulk-mail-closed = Sediul este închis într-o zi a acestei activități. Activitatea are loc totuși, la orele de mai jos.
bulk-mail-reason = Motivul închiderii: { $reason }
