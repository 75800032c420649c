### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = مساري
path-greeting = مرحبًا
path-next = الخطوة التالية
path-timeline = ما كان وما سيكون
path-empty = لا شيء هنا بعد. هنا ستظهر طلبات مشاركتك والقرارات والحجوزات، والأحدث أولًا.
path-see-programmes = عرض البرامج
path-see-activities = عرض الأنشطة
path-see-sites = عرض المقرات
path-see-booking = عرض الحجز
path-see-application = عرض طلب المشاركة
path-see-decision = عرض القرار
path-continue = متابعة طلب المشاركة

## Che cosa viene ora

path-begin = اختيار نقطة البداية
path-begin-text = يمكنك قراءة قواعد أحد البرامج والتحقق بنفسك من أنه مناسب لك، أو حجز نشاط مفتوح للجميع.
path-complete = إكمال طلب المشاركة
path-complete-text = بدأته ولم يتم إرساله بعد. ما كتبته محفوظ.
path-attend = الحضور إلى النشاط
path-attend-text = { $moment }، { $site }.
path-interview = الحضور إلى الموعد الأول
path-interview-text = طلب مشاركتك مقبول. لك اختيار اليوم والساعة: في المقر أو بالهاتف أو بالفيديو.
path-decision = انتظار القرار
path-decision-text = أحد موظفي المقر يقرأ طلب مشاركتك. عند صدور القرار نكتب إليك مع ذكر السبب.
path-request-text = يقرر أحد موظفي المقر بشأن طلب الحجز. عند صدور القرار نكتب إليك مع ذكر السبب.
path-place = انتظار مقعد
path-place-text = رقمك في قائمة الانتظار { $position }. عندما يأتي دورك، نحتفظ لك بمقعد بعض الوقت ونكتب إليك.
path-after = ما يمكنك فعله الآن

## Che cosa è stato

path-event-begun = بدأت طلب المشاركة
path-event-sent = تم إرسال طلب المشاركة
path-event-decided = القرار
path-event-position = الرقم { $position } في القائمة.
path-event-called-off = أُلغي النشاط.
