### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = L’agence est fermée, mais l’activité a lieu : { $title }
bulk-mail-heading = L’activité a lieu quand même
bulk-mail-closed = L’agence est fermée un des jours de cette activité. L’activité a lieu quand même, aux heures indiquées ci-dessous.
bulk-mail-reason = Motif de la fermeture : { $reason }
