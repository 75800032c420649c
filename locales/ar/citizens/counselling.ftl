### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = الموعد الأول
counselling-service-first-interview-about = نتعارف ونقرر معًا كيف نتابع. لمن يأتي أول مرة.
counselling-service-orientation = التوجيه المهني
counselling-service-orientation-about = أين وصلت، وما هي الأعمال والدورات التي في متناولك.
counselling-service-counselling = استشارة
counselling-service-counselling-about = مساعدة في أمر بدأته: عقد، أو طلب، أو مشروع.
counselling-service-diagnosis = جرد المهارات
counselling-service-diagnosis-about = نرتّب معًا كل مهاراتك، حتى ما تعلمته خارج العمل.
counselling-state-booked = محجوز
counselling-state-cancelled = ملغى
counselling-state-attended = تم
counselling-state-missed = غياب

## Scegliere

counselling-title = حجز موعد
counselling-lead = يمكنك الحديث مع أحد الموظفين: في المقر أو بالهاتف أو بالفيديو. مجاني ومدته أقل من ساعة.
counselling-see-next = عرض أول التواريخ الشاغرة في كل مقر
counselling-choose-service = ما الذي يلزمك؟
counselling-choose-place = أين يناسبك الحديث؟
counselling-place-any = أول مقر فيه موعد شاغر
counselling-place-phone = بالهاتف: نحن نتصل بك
counselling-place-video = بالفيديو: نرسل إليك رابطًا
counselling-place-first = أول تاريخ شاغر: { $date }
counselling-place-none = لا يوجد تاريخ شاغر خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من الآن
counselling-choose-language = بأي لغة؟
counselling-choose-slot = متى يناسبك الحضور؟
counselling-week = الأسبوع من { $first } إلى { $last }
counselling-weeks = الأسابيع
counselling-week-earlier = الأسبوع السابق
counselling-week-later = الأسبوع التالي
counselling-week-none = لا توجد أوقات شاغرة في هذا الأسبوع.
counselling-week-first = الذهاب إلى أول تاريخ شاغر، { $date }
counselling-days = الأيام التي فيها أوقات شاغرة
counselling-days-about = تحت كل يوم عدد الأوقات الشاغرة فيه. يُرجى اختيار يوم لرؤيتها.
counselling-day-free = { $count ->
    [zero] { $date }: لا أوقات شاغرة
    [one] { $date }: وقت شاغر واحد
    [two] { $date }: وقتان شاغران
    [few] { $date }: { $count } أوقات شاغرة
    [many] { $date }: { $count } وقتًا شاغرًا
   *[other] { $date }: { $count } وقت شاغر
}
counselling-day-none = { $date }: لا أوقات شاغرة
counselling-times-free = { $count ->
    [zero] لا أوقات شاغرة
    [one] وقت شاغر واحد
    [two] وقتان شاغران
    [few] { $count } أوقات شاغرة
    [many] { $count } وقتًا شاغرًا
   *[other] { $count } وقت شاغر
}
counselling-day-chosen = مختار
counselling-month-earlier = الشهر السابق
counselling-month-later = الشهر التالي
counselling-chosen = اخترت
counselling-none = لا توجد أوقات شاغرة خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من الآن. يُرجى اختيار مكان آخر أو الاتصال بأحد المقرات.
counselling-missing-service = يُرجى اختيار ما يلزمك
counselling-missing-place = يُرجى اختيار المكان
counselling-missing-language = يُرجى اختيار لغة
counselling-missing-slot = يُرجى اختيار وقت
counselling-so-far = اختياراتك
counselling-change-what = تعديل: { $what }

## Controllare e prenotare

counselling-check-title = المراجعة والحجز
counselling-what = الخدمة
counselling-where = أين
counselling-when = متى
counselling-language = اللغة
counselling-about = موضوع الحديث
counselling-about-hint = كلمات قليلة تساعد الموظف على الاستعداد. 200 حرف على الأكثر.
counselling-phone = رقم هاتفك
counselling-phone-hint = نتصل بك على هذا الرقم.
counselling-terms = يمكنك نقل الموعد أو إلغاؤه بنفسك، لكن قبل بدايته بمدة لا تقل عن { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
counselling-terms-missed = من غاب عن مواعيده دون إخبارنا أكثر من { $allowed ->
    [zero] { $allowed } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $allowed } مرات
    [many] { $allowed } مرة
   *[other] { $allowed } مرة
} خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} فعليه حجز المواعيد التالية بالهاتف.
counselling-book = حجز الموعد
counselling-code-title = كتابة الرمز للحجز
counselling-taken = سبقك شخص آخر: لم يعد هذا الوقت شاغرًا. يُرجى اختيار وقت آخر.
counselling-taken-none = سبقك شخص آخر: لم يعد هذا الوقت شاغرًا ولا توجد أوقات أخرى في هذا الأسبوع. يُرجى الرجوع واختيار أسبوع آخر.
counselling-other-slots = أوقات ما زالت شاغرة
counselling-overlaps-appointment = لديك في ذلك الوقت موعد آخر، { $starts }. يُرجى اختيار وقت آخر، أو إلغاء ذلك الموعد أولًا.
counselling-overlaps-activity = حجزت لذلك الوقت «{ $title }»، { $starts }. يُرجى اختيار وقت آخر، أو إلغاء ذلك الحجز أولًا.
counselling-needs-operator = الآن يكون الحجز مع أحد الموظفين
counselling-needs-operator-text = خلال آخر { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} غبت عن مواعيدك دون إخبارنا أكثر من { $allowed ->
    [zero] { $allowed } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $allowed } مرات
    [many] { $allowed } مرة
   *[other] { $allowed } مرة
}. يُرجى الاتصال بأحد المقرات: يحجز معك أحد الموظفين.
counselling-at-limit = بلغت أكبر عدد ممكن من المواعيد: { $most }
counselling-at-limit-text = هذا الحد موجود لكي يكفي الوقت الجميع. هل يناسبك يوم آخر أو ساعة أخرى؟ يمكنك نقل موعد لديك. أو إلغاء موعد لم تعد لك حاجة إليه، أو الاتصال بأحد المقرات: يمكن لأحد الموظفين أن يحجز لك.
counselling-staff = سجّلت الدخول بصفة موظف
counselling-staff-text = كل شخص يحجز موعده بنفسه. لحجز موعد لك أنت، يجب تسجيل الخروج أولًا.
counselling-to-sites = عرض المقرات وأرقام الهاتف

## Il colloquio

counselling-page-title = موعدك
counselling-booked-title = تم حجز الموعد
counselling-cancelled-title = الموعد ملغى
counselling-past-title = هذا الموعد قد مضى
counselling-operator = مع
counselling-phone-call = نتصل بك على الرقم { $phone }
counselling-video-link = يرسل إليك الموظف الرابط بالبريد الإلكتروني
counselling-next-mail = نرسل التفاصيل وملفًا للتقويم إلى { $email }. إذا لم يصلك شيء، يُرجى حفظ هذه الصفحة أو الرقم المرجعي: الموعد لك في كل حال.
counselling-next-change = إذا تعذّر عليك الحضور، فلديك { $until } لنقل الموعد أو إلغائه: هناك من ينتظر وقتًا شاغرًا.
counselling-next-call = فات وقت نقل الموعد أو إلغائه من هنا. إذا تعذّر عليك الحضور، يُرجى الاتصال بالمقر.
counselling-next-missed = غبت عن الموعد ولم يصلنا منك خبر. من غاب عن مواعيده أكثر من { $allowed ->
    [zero] { $allowed } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $allowed } مرات
    [many] { $allowed } مرة
   *[other] { $allowed } مرة
} خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} فعليه حجز المواعيد التالية بالهاتف.
counselling-earlier = كان من قبل
counselling-move-link = نقل الموعد
counselling-cancel-link = إلغاء الموعد
counselling-another = حجز موعد آخر
counselling-moved-title = تم نقل الموعد
counselling-moved-from-to = كان { $before }. أصبح { $now }.

## Spostare e disdire

counselling-move-title = نقل الموعد
counselling-move-about = إلى أن يتم الاختيار، يبقى الموعد كما هو: { $moment }.
counselling-move-act = نقل إلى هذا الوقت
counselling-move-elsewhere = نقل إلى مقر آخر
counselling-move-keep = لا، إبقاؤه كما هو
counselling-cancel-title = إلغاء الموعد؟
counselling-cancel-what = يصبح الوقت شاغرًا فورًا لغيرك. إذا غيّرت رأيك، يمكنك الحجز من جديد.
counselling-cancel-act = نعم، إلغاء
counselling-cancel-keep = لا، إبقاء كل شيء كما هو
counselling-late-title = فات وقت التغيير من هنا
counselling-late-text = كان بإمكانك نقل الموعد أو إلغاؤه بنفسك حتى { $deadline }. إذا تعذّر عليك الحضور، يُرجى الاتصال بالمقر:

## Le prime date libere

counselling-next-title = أول التواريخ الشاغرة
counselling-next-lead = الخدمة نفسها في كل مكان: هنا يظهر أين يكون الانتظار أقصر، لكل نوع من المواعيد. وبالهاتف أو الفيديو لا يهم أين محل سكنك.
counselling-next-place = أين
counselling-next-date = أول تاريخ شاغر
counselling-next-waiting = أيام الانتظار
counselling-next-none = لا يوجد خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}

## Su altre pagine

counselling-home-title = الحديث مع أحد الموظفين
counselling-home-first = أول يوم متاح: { $day }.
counselling-home-text = في المقر أو بالهاتف أو بالفيديو، بعدة لغات: لك اختيار اليوم والساعة. ويساعدك أحد الموظفين في كل ما يمكن فعله هنا.
counselling-path-meet = الحضور إلى الموعد
counselling-path-see = عرض الموعد

## Mail

counselling-mail-booked-subject = تم حجز الموعد: { $title }
counselling-mail-booked-heading = تم حجز الموعد
counselling-mail-booked-next = ننتظرك. هنا التفاصيل؛ والملف المرفق يضعها في تقويمك.
counselling-mail-begins = يبدأ موعدك { $when }.
counselling-mail-change-until = إذا تعذّر عليك الحضور، فلديك { $until } لنقل الموعد أو إلغائه.
counselling-mail-action = عرض الموعد
counselling-mail-moved-subject = تم نقل الموعد: { $title }
counselling-mail-moved-heading = تم نقل الموعد
counselling-mail-moved-next = أدناه ما كان وما هو الآن. والملف المرفق يصحّح تقويمك.
counselling-mail-cancelled-subject = الموعد ملغى: { $title }
counselling-mail-cancelled-heading = الموعد ملغى
counselling-mail-by-office-subject = ألغينا موعدك: { $title }
counselling-mail-by-office-heading = ألغى المكتب موعدك
counselling-mail-cancelled-by-office = اضطر المكتب إلى إلغاء الموعد. والملف المرفق يزيله من تقويمك. يمكنك حجز موعد آخر في أي وقت.
counselling-mail-cancelled-next = أنت ألغيت الموعد. والملف المرفق يزيله من تقويمك. يمكنك حجز موعد آخر في أي وقت.
counselling-mail-book-again = حجز موعد آخر
counselling-mail-phone = بالهاتف: نتصل بك على الرقم { $phone }
counselling-mail-video = بالفيديو: يرسل إليك الموظف الرابط بالبريد الإلكتروني
counselling-mail-operator = مع { $operator }
