### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = حجز مقعد
booking-intro = لا حاجة إلى حساب ولا إلى كلمة سر. نرسل رمزًا إلى بريدك الإلكتروني: به يصبح المقعد لك.
booking-check-title = المراجعة والحجز
booking-given-name = الاسم
booking-family-name = اسم العائلة
booking-name-hint = بأي أبجدية. إذا كان لك اسم واحد فقط، يُكتب في خانة اسم العائلة.
booking-email = البريد الإلكتروني
booking-email-hint = إلى هذا العنوان نرسل الرمز والتأكيد.
booking-your-name = اسمك
booking-other-name = الاسم في هذا الدخول مختلف. للحجز لشخص آخر، يُرجى اختيار «الحجز لشخص آخر». وإذا كان الاسم خطأ، يُرجى تصحيحه في بياناتك.
booking-your-email = بريدك الإلكتروني
booking-places-free = { $count ->
    [zero] لا يوجد مقعد شاغر
    [one] يوجد مقعد شاغر واحد
    [two] يوجد مقعدان شاغران
    [few] توجد { $count } مقاعد شاغرة
    [many] يوجد { $count } مقعدًا شاغرًا
   *[other] يوجد { $count } مقعد شاغر
}
booking-places-full = كل المقاعد محجوزة. سيكون رقمك في قائمة الانتظار { $position }.
booking-waiting-explained = عندما يشغر مقعد ويأتي دورك، نحتفظ به لك بعض الوقت ونكتب إليك. تنتهي القائمة عند إغلاق الحجز.
booking-cancel-until = يمكنك الإلغاء بنفسك { $until }.
booking-cancel-no-more = إذا حجزت الآن، فلا يمكنك الإلغاء إلا بالاتصال بالمقر هاتفيًا.
booking-privacy = نستخدم اسمك وعنوانك لهذا الحجز فقط: لتأكيده ولإخبارك إذا تغيّر شيء.
booking-privacy-link = قراءة بيان الخصوصية
booking-send-code = إرسال الرمز إليّ
booking-book = حجز المقعد
booking-wait = الانضمام إلى قائمة الانتظار

## Il codice

booking-code-title = كتابة الرمز للحجز

## Perché non c’è posto

booking-refused-title = لا يمكنك الآن حجز هذا النشاط
booking-refused-closed = الحجز مغلق
booking-refused-closed-text = لم يعد بإمكانك الحجز بنفسك. يُرجى الاتصال بالمقر: قد توجد طريقة أخرى.
booking-refused-started = بدأ النشاط
booking-refused-started-text = لم يعد بإمكانك حجز هذا النشاط. يمكن الاطلاع على الأنشطة الأخرى: قد يوجد نشاط في الموضوع نفسه.
booking-refused-cancelled = لن يُقام
booking-refused-cancelled-text = أُلغي هذا النشاط. إذا كان لديك حجز، فلا حاجة إلى إلغائه.
booking-refused-not-yet = لم يُفتح الحجز بعد
booking-refused-not-yet-text = يمكنك الحجز ابتداءً من { $opens }.
booking-refused-appointment-text = لديك موعد في الوقت نفسه، { $starts }. للحضور هنا، يجب أولًا إلغاء ذلك الموعد أو نقله.
booking-refused-already = سبق أن حجزت هذا النشاط
booking-refused-already-text = حجزك أدناه: يمكنك مراجعته أو إلغاؤه.
booking-refused-overlap = لديك حجز آخر في الوقت نفسه
booking-refused-overlap-text = حجزت «{ $title }»، { $starts }. للحضور هنا، يجب أولًا إلغاء ذلك الحجز.
booking-refused-changed = تغيّر النشاط أثناء الحجز
booking-refused-changed-text = يُرجى تحديث الصفحة لرؤية الجديد.
booking-refused-staff = سجّلت الدخول بصفة موظف
booking-refused-staff-text = كل شخص يحجز مقعده بنفسه. لحجز مقعد لك أنت، يجب تسجيل الخروج أولًا.
booking-refused-signed-in = كان الرمز صحيحًا وتم تسجيل دخولك: لحجز نشاط آخر لا حاجة إلى رمز جديد.
booking-refused-limit = بلغت أكبر عدد ممكن من الحجوزات: { $most }
booking-refused-limit-text = تُحسب أيضًا الطلبات وقوائم الانتظار. هذا الحد موجود لكي تكفي المقاعد الجميع. يمكنك إلغاء ما لم تعد لك حاجة إليه، أو سؤال المقر: يمكن لأحد الموظفين أن يحجز لك.
booking-see-all = عرض كل ما حجزته
booking-see-appointment = عرض الموعد
booking-see-booking = عرض الحجز
booking-other-activities = عرض الأنشطة الأخرى
booking-again = الحجز من جديد
booking-other-dates = عرض المواعيد الأخرى

## La prenotazione

booking-page-title = حجزك
booking-confirmed-title = المقعد لك
booking-waiting-title = اسمك في قائمة الانتظار
booking-cancelled-title = الحجز ملغى
booking-ended-title = لم يعد هذا الحجز صالحًا
booking-called-off-title = النشاط لا يُقام
booking-past-title = انتهى هذا النشاط
booking-reference = الرقم المرجعي
booking-next-title = ماذا سيحدث الآن
booking-next-mail = نرسل التفاصيل وملفًا للتقويم إلى { $email }. إذا لم يصلك شيء، يُرجى حفظ هذه الصفحة أو الرقم المرجعي: المقعد لك في كل حال.
booking-next-come = يُرجى الحضور قبل البداية بدقائق وذكر اسمك أو الرقم المرجعي.
booking-next-cancel = إذا تعذّر عليك الحضور، فلديك { $until } لإلغاء الحجز، لكي يتمكن شخص آخر من الحضور.
booking-next-position = رقمك في القائمة { $position }.
booking-next-leave = إذا لم تعد لديك رغبة في الحضور، يُرجى الخروج من القائمة: فيتقدم من هم بعدك.
booking-list-over-title = لم يتوفر لك مقعد
booking-list-over = انتهت قائمة الانتظار: الحجز مغلق. لا حاجة إلى فعل أي شيء.
booking-request-over = بدأ النشاط ولم يصدر قرار بشأن طلب الحجز. لا حاجة إلى فعل أي شيء.
booking-next-cancelled = لم يعد لك مقعد. يمكنك الحجز من جديد ما دام الحجز مفتوحًا.
booking-next-called-off = لا يمكن الحجز من جديد. يمكن الاطلاع على الأنشطة الأخرى: قد يوجد نشاط في الموضوع نفسه.
booking-what = النشاط
booking-when = متى
booking-where = أين
booking-who = باسم
booking-standing = الحالة
booking-bring = ما يجب إحضاره ومعرفته
booking-access = كيفية الدخول
booking-contact = أسئلة
booking-print-hint = يمكنك طباعة هذه الصفحة أو حفظ عنوانها: فهي تبيّن دائمًا حالة الحجز.
booking-cancel-link = إلغاء الحجز
booking-leave-link = الخروج من قائمة الانتظار
booking-to-path = الذهاب إلى مساري

## Disdire

booking-cancel-title = إلغاء الحجز؟
booking-leave-title = الخروج من قائمة الانتظار؟
booking-cancel-what = يصبح المقعد شاغرًا فورًا لغيرك. ولا يمكن التراجع: يمكنك الحجز من جديد فقط ما دام الحجز مفتوحًا، وربما يلزمك الانتظار.
booking-leave-what = يتقدم من هم بعدك. إذا غيّرت رأيك فعليك الحجز من جديد والانتظار في آخر القائمة.
booking-cancel-act = نعم، إلغاء الحجز
booking-leave-act = نعم، الخروج من القائمة
booking-cancel-keep = لا، إبقاء كل شيء كما هو
booking-late-title = فات وقت الإلغاء من هنا
booking-late-text = كان بإمكانك الإلغاء بنفسك حتى { $deadline }. إذا تعذّر عليك الحضور، يُرجى الاتصال بالمقر لكي يتمكن شخص آخر من الحضور:
booking-attended-text = حضورك في هذا النشاط مسجّل: لم يعد إلغاء الحجز ممكنًا. إذا تعذّر عليك الحضور بعد الآن، يُرجى الاتصال بالمقر:
