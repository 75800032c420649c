### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = المقر مغلق، لكن النشاط يُقام: { $title }
bulk-mail-heading = النشاط يُقام رغم ذلك
bulk-mail-closed = المقر مغلق في أحد أيام هذا النشاط. النشاط يُقام رغم ذلك، في الأوقات المبيّنة أدناه.
bulk-mail-reason = سبب الإغلاق: { $reason }

bulk-mail-appointment-subject = المقر مغلق، لكن موعدك باقٍ: { $title }
bulk-mail-appointment-heading = موعدك باقٍ
bulk-mail-appointment-closed = المقر مغلق في يوم موعدك. لكن الموعد باقٍ، في الوقت المبيّن أدناه.

## Una sede che alla fine è aperta

bulk-mail-open-subject = تغيّر الأمر، المقر سيكون مفتوحًا: { $title }
bulk-mail-open-heading = تغيّر الأمر: المقر سيكون مفتوحًا
bulk-mail-open = كتبنا إليك من قبل أن المقر سيكون مغلقًا من { $first } إلى { $last }. لكنه سيكون مفتوحًا.
bulk-mail-open-still = يبقى حجزك كما هو الآن: الوقت والمكان أدناه.
bulk-mail-open-gone = ما أُلغي بسبب الإغلاق لا يعود من تلقاء نفسه. إذا كانت لديك رغبة في الحضور، يمكنك الحجز من جديد.
bulk-mail-open-action = الحجز من جديد
