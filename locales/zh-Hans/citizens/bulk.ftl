### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = 服务点关闭，但活动照常举行：{ $title }
bulk-mail-heading = 活动照常举行
bulk-mail-closed = 在这个活动的某一天，服务点关闭。活动照常举行，时间见下面。
bulk-mail-reason = 关闭原因：{ $reason }

bulk-mail-appointment-subject = 服务点关闭，但您的面谈照常进行：{ $title }
bulk-mail-appointment-heading = 您的面谈照常进行
bulk-mail-appointment-closed = 您面谈那天，服务点关闭。面谈照常进行，时间见下面。

## Una sede che alla fine è aperta

bulk-mail-open-subject = 服务点最终照常开放：{ $title }
bulk-mail-open-heading = 服务点最终照常开放
bulk-mail-open = 我们曾写信告诉您，服务点在{ $first }至{ $last }关闭。现在服务点照常开放。
bulk-mail-open-still = 您的预约保持现状：时间和地点见下面。
bulk-mail-open-gone = 因关闭而取消的，不会自动恢复。如果您还想来，可以重新预约。
bulk-mail-open-action = 重新预约
