### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = Qendra është e mbyllur, por aktiviteti mbahet: { $title }
bulk-mail-heading = Aktiviteti mbahet gjithsesi
bulk-mail-closed = Qendra është e mbyllur në një ditë të këtij aktiviteti. Aktiviteti mbahet gjithsesi, në orët që shihni më poshtë.
bulk-mail-reason = Arsyeja e mbylljes: { $reason }
