### Verificare da soli se un programma fa per sé.

check-start = التحقق: هل هو مناسب لك؟
check-privacy = لا أحد يرى أجوبتك. وهي تختفي عند إغلاق هذه الصفحة.
check-caption = { $count ->
    [zero] { $programme } · لا أسئلة أخرى
    [one] { $programme } · السؤال الأخير
    [two] { $programme } · سؤالان آخران على الأكثر
    [few] { $programme } · { $count } أسئلة أخرى على الأكثر
    [many] { $programme } · { $count } سؤالًا آخر على الأكثر
   *[other] { $programme } · { $count } سؤال آخر على الأكثر
}
check-unknown = لا أعرف
check-rule-changed-title = تغيّرت قاعدة هذا البرنامج
check-rule-changed-text = تغيّرت أثناء إجابتك. أجوبتك ما زالت هنا. نسألك من جديد عمّا يلزم فقط.

## Il risultato

check-result-title = نتيجة التحقق: { $programme }
check-met-title = { $programme }: مناسب لك
check-met-text = بحسب أجوبتك، تتوفر فيك الشروط. يمكنك تقديم طلب المشاركة.
check-not-met-title = { $programme }: غير مناسب لك اليوم
check-not-met-text = إليك السبب، وما يمكنك فعله الآن.
check-unknown-title = لا يمكننا الإجابة بعد
check-unknown-text = تنقص بعض الأجوبة. عند معرفتها، يمكنك تعديلها هنا.
check-reasons = السبب
check-rule = القاعدة كاملة
check-answer-given = الجواب:
check-answers = أجوبتك
check-change-answer = تعديل الجواب: { $question }
check-next = ما يمكنك فعله الآن
check-carry = تقديم طلب بهذه الأجوبة
check-carry-anyway = تقديم طلب رغم ذلك
check-carry-anyway-text = يمكنك تقديم طلب رغم ذلك: المكتب يقرأ كل طلب ويقرر.
check-carry-unknown-text = يمكنك بدء طلب المشاركة الآن. وفيه هذه الأسئلة نفسها.
check-closed = يقبل هذا البرنامج طلبات المشاركة من { $from } إلى { $until }.
check-others = برامج أخرى قد تناسبك
check-again = بدء التحقق من جديد

## All programmes together

check-every-start = البحث عمّا يناسبك
check-every-lead = أسئلة قليلة، مرة واحدة فقط، لكل البرامج المفتوحة.
check-every-programme = كل البرامج
check-every-so-far = عرض النتيجة حتى الآن
check-every-result-title = ما يناسبك
check-every-met = مناسب لك ({ $count })
check-every-unknown = ربما ({ $count })
check-every-not-met = ليس الآن ({ $count })
check-every-missing = لا يمكن معرفة ذلك بعد من الإجابات المعطاة. يمكنك الإجابة الآن:
check-every-nothing = وفق هذه الإجابات لا يوجد اليوم برنامج مناسب لك. في الأسفل السبب وما يمكنك فعله.
check-every-closed = لا يقبل أي برنامج اليوم طلبات مشاركة. في صفحة البرامج موعد فتحها.
check-every-talk = هل لديك اعتراض أو شك؟ يدرس أحد موظفينا وضعك معك.
check-other-districts = { $municipality }، في دائرة أخرى (circoscrizione)
