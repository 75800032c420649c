### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = L’agence est fermée, mais l’activité a lieu : { $title }
bulk-mail-heading = L’activité a lieu quand même
bulk-mail-closed = L’agence est fermée un des jours de cette activité. L’activité a lieu quand même, aux heures indiquées ci-dessous.
bulk-mail-reason = Motif de la fermeture : { $reason }

bulk-mail-appointment-subject = L’agence est fermée, mais votre rendez-vous est maintenu : { $title }
bulk-mail-appointment-heading = Votre rendez-vous est maintenu
bulk-mail-appointment-closed = Le jour de votre rendez-vous, l’agence est fermée. Le rendez-vous est maintenu, à l’heure indiquée ci-dessous.

## Una sede che alla fine è aperta

bulk-mail-open-subject = L’agence est finalement ouverte : { $title }
bulk-mail-open-heading = L’agence est finalement ouverte
bulk-mail-open = Nous vous avions écrit que l’agence serait fermée du { $first } au { $last }. Finalement, elle est ouverte.
bulk-mail-open-still = Votre réservation reste comme elle est maintenant : vous trouvez ci-dessous quand et où.
bulk-mail-open-gone = Ce qui a été annulé à cause de la fermeture ne revient pas tout seul. Si vous voulez encore venir, vous pouvez réserver de nouveau.
bulk-mail-open-action = Réserver de nouveau
