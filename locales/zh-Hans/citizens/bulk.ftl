### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = 服务点关闭，但活动照常举行：{ $title }
bulk-mail-heading = 活动照常举行
bulk-mail-closed = 在这个活动的某一天，服务点关闭。活动照常举行，时间见下面。
bulk-mail-reason = 关闭原因：{ $reason }
