### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = La sede está cerrada, pero la actividad se hace: { $title }
bulk-mail-heading = La actividad se hace igualmente
bulk-mail-closed = La sede está cerrada un día de esta actividad. La actividad se hace igualmente, en los horarios que ves abajo.
bulk-mail-reason = Motivo del cierre: { $reason }

bulk-mail-appointment-subject = La sede está cerrada, pero tu cita se mantiene: { $title }
bulk-mail-appointment-heading = Tu cita se mantiene
bulk-mail-appointment-closed = El día de tu cita la sede está cerrada. La cita se mantiene, a la hora que ves abajo.

## Una sede che alla fine è aperta

bulk-mail-open-subject = Al final la sede está abierta: { $title }
bulk-mail-open-heading = Al final la sede está abierta
bulk-mail-open = Te habíamos escrito que la sede iba a estar cerrada del { $first } al { $last }. Al final está abierta.
bulk-mail-open-still = Tu reserva queda como está ahora: abajo ves cuándo y dónde.
bulk-mail-open-gone = Lo que se anuló por el cierre no vuelve solo. Si todavía quieres venir, puedes reservar de nuevo.
bulk-mail-open-action = Reservar de nuevo
