### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = المقر مغلق، لكن النشاط يُقام: { $title }
bulk-mail-heading = النشاط يُقام رغم ذلك
bulk-mail-closed = المقر مغلق في أحد أيام هذا النشاط. النشاط يُقام رغم ذلك، في الأوقات المبيّنة أدناه.
bulk-mail-reason = سبب الإغلاق: { $reason }
