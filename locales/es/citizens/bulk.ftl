### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = La sede está cerrada, pero la actividad se hace: { $title }
bulk-mail-heading = La actividad se hace igualmente
bulk-mail-closed = La sede está cerrada un día de esta actividad. La actividad se hace igualmente, en los horarios que ves abajo.
bulk-mail-reason = Motivo del cierre: { $reason }
