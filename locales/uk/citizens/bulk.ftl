### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = Відділення зачинене, але захід відбудеться: { $title }
bulk-mail-heading = Захід усе одно відбудеться
bulk-mail-closed = В один із днів цього заходу відділення зачинене. Захід усе одно відбудеться в той час, який ви бачите нижче.
bulk-mail-reason = Причина закриття: { $reason }
