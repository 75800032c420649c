### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = Sediul este închis, dar activitatea are loc: { $title }
bulk-mail-heading = Activitatea are loc totuși
bulk-mail-closed = Sediul este închis într-o zi a acestei activități. Activitatea are loc totuși, la orele de mai jos.
bulk-mail-reason = Motivul închiderii: { $reason }

bulk-mail-appointment-subject = Sediul este închis, dar întâlnirea dumneavoastră rămâne: { $title }
bulk-mail-appointment-heading = Întâlnirea dumneavoastră rămâne
bulk-mail-appointment-closed = În ziua întâlnirii dumneavoastră sediul este închis. Întâlnirea rămâne, la ora de mai jos.

## Una sede che alla fine è aperta

bulk-mail-open-subject = Până la urmă sediul este deschis: { $title }
bulk-mail-open-heading = Până la urmă sediul este deschis
bulk-mail-open = V-am scris că sediul va fi închis în perioada { $first } – { $last }. Până la urmă este deschis.
bulk-mail-open-still = Rezervarea dumneavoastră rămâne așa cum este acum: mai jos găsiți când și unde.
bulk-mail-open-gone = Ce a fost anulat din cauza închiderii nu revine de la sine. Dacă mai vreți să veniți, puteți rezerva din nou.
bulk-mail-open-action = Rezervați din nou
