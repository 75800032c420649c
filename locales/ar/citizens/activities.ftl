### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = الأنشطة
activities-lead = فعاليات حول موضوع، وورشات، ودورات، ومواعيد مع أحد الموظفين. كلها مجانية. والفعاليات حول موضوع لا يلزم لحضورها القبول في برنامج.
activities-results = ما وجدناه
activities-found = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطًا
   *[other] { $count } نشاط
}

## Filtri

activities-filters = تصفية
activities-filters-active = المستخدم منها: { $count }
activities-filter-kind = النوع
activities-filter-topic = الموضوع
activities-filter-site = المقر
activities-filter-language = لغة الحديث
activities-filter-month = الشهر
activities-filter-free = التي فيها مقاعد شاغرة فقط
activities-every-kind = كل الأنواع
activities-every-topic = كل المواضيع
activities-every-site = كل المقرات
activities-every-language = كل اللغات
activities-every-month = كل الشهور
activities-filter-text = عمّ تبحث
activities-filter-text-hint = مثلًا: مطبخ، حاسوب، عقد
activities-filter-near = بلديتك
activities-filter-near-hint = الأنشطة الأقرب أولًا
activities-filter-within = المسافة
activities-every-distance = أي مسافة
activities-within = في حدود { $km } كم
activities-filter-counselling = موعد مع أحد الموظفين يُحجز على حدة
activities-chips = خيارات التصفية المستخدمة
activities-chip-remove = إزالة خيار التصفية:
activities-chip-near = قرب { $place }
activities-chip-activity = نشاط واحد فقط
activities-near-here = { $place }: في البلدية المختارة
activities-near-away = { $place }: على بعد نحو { $km } كم في خط مستقيم
activities-near-unknown = لا نجد البلدية «{ $name }». يُرجى التحقق من كتابة الاسم.
activities-near-which = ربما هي إحدى هذه:
activities-near-no-place = لا نعرف كم تبعد { $place }. يُرجى كتابة بلدية قريبة منها.

## Niente da mostrare

activities-none-title = لا توجد أنشطة بهذه التصفية
activities-none-text = يمكن إزالة أحد خيارات التصفية أو اختيار شهر آخر.
activities-empty-title = لا توجد أنشطة مقررة في الوقت الحالي
activities-empty-text = الأنشطة الجديدة تظهر هنا فور تحديدها. وإلى ذلك الحين يمكن الاطلاع على البرامج.

## Posti

activities-places-free = المقاعد الشاغرة: { $free } من { $capacity }
activities-places-last = { $free ->
    [zero] لا مقاعد
    [one] المقعد الأخير
    [two] آخر مقعدين
    [few] آخر { $free } مقاعد
    [many] آخر { $free } مقعدًا
   *[other] آخر { $free } مقعد
}
activities-places-full = { $waiting ->
    [zero] اكتمل العدد · يمكنك الانضمام إلى قائمة الانتظار
    [one] اكتمل العدد · شخص واحد في قائمة الانتظار
    [two] اكتمل العدد · شخصان في قائمة الانتظار
    [few] اكتمل العدد · { $waiting } أشخاص في قائمة الانتظار
    [many] اكتمل العدد · { $waiting } شخصًا في قائمة الانتظار
   *[other] اكتمل العدد · { $waiting } شخص في قائمة الانتظار
}

## La pagina di una edizione

activities-panel = متى وأين والمقاعد
activities-from-to = من { $first } إلى { $last }
activities-session-count = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاءً
   *[other] { $count } لقاء
}
activities-sessions = اللقاءات
activities-sessions-together = حجز واحد يكفي لها كلها.
activities-dress-code = اللباس المناسب
activities-spoken = اللغات: { $languages }
activities-book = حجز مقعد
activities-join-waiting-list = الانضمام إلى قائمة الانتظار
activities-waiting-hint = { $waiting ->
    [zero] كل المقاعد محجوزة. سيكون اسمك الأول في قائمة الانتظار. إذا شغر مقعد، نحتفظ به لك بعض الوقت ونكتب إليك.
    [one] كل المقاعد محجوزة وشخص واحد ينتظر. إذا شغر مقعد وجاء دورك، نحتفظ به لك بعض الوقت ونكتب إليك.
    [two] كل المقاعد محجوزة وشخصان ينتظران. إذا شغر مقعد وجاء دورك، نحتفظ به لك بعض الوقت ونكتب إليك.
    [few] كل المقاعد محجوزة و{ $waiting } أشخاص ينتظرون. إذا شغر مقعد وجاء دورك، نحتفظ به لك بعض الوقت ونكتب إليك.
    [many] كل المقاعد محجوزة و{ $waiting } شخصًا ينتظرون. إذا شغر مقعد وجاء دورك، نحتفظ به لك بعض الوقت ونكتب إليك.
   *[other] كل المقاعد محجوزة و{ $waiting } شخص ينتظرون. إذا شغر مقعد وجاء دورك، نحتفظ به لك بعض الوقت ونكتب إليك.
}
activities-book-until = يمكنك الحجز حتى { $moment }.
activities-cancel-until = إذا تغيّرت خططك، يمكنك ترك المقعد حتى { $moment }.
activities-not-yet = يُفتح الحجز { $moment }.
activities-closed = أُغلق الحجز { $moment }. إذا كانت لديك رغبة في الحضور رغم ذلك، يُرجى الاتصال بالمقر.
activities-started = بدأ النشاط: لم يعد الحجز ممكنًا.
activities-booked = حجزت هذا النشاط.
activities-see-booking = عرض حجزك
activities-cancelled-title = لن يُقام هذا النشاط
activities-cancelled-text = كتبنا إلى كل من حجز.
activities-see-others = عرض الأنشطة الأخرى

## Lingue in cui si può tenere un’attività

activities-language-it = الإيطالية
activities-language-en = الإنجليزية
activities-language-fr = الفرنسية
activities-language-es = الإسبانية
activities-language-ro = الرومانية
activities-language-sq = الألبانية
activities-language-ar = العربية
activities-language-zh = الصينية
activities-language-uk = الأوكرانية
