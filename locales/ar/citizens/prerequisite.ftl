### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = يلزم أولًا حضور:
prerequisite-refused = يلزم أولًا حضور نشاط آخر
prerequisite-refused-text = الحجز لمن سبق له حضور «{ $activity }» بالقدر الكافي للحصول على الشهادة. إذا حضرته ولم يظهر ذلك هنا، يُرجى الاتصال بالمقر.
prerequisite-next = عرض وقت إقامته
