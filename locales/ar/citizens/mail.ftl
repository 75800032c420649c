# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = مرحبًا { $name }،
mail-closing = مع التحية
mail-subject-for = { $subject } – لـ { $name }
mail-help = هذه رسالة آلية. هل تلزمك مساعدة؟ يمكنك الكتابة إلى هذا العنوان: { $email }.
mail-label-reference = الرقم المرجعي
mail-label-activity = النشاط
mail-label-programme = البرنامج
mail-label-when = متى
mail-label-where = أين
mail-label-note = للعلم
mail-label-position = مكانك في القائمة
mail-label-received = تاريخ الاستلام
mail-label-erased = تاريخ الحذف
mail-label-contact = للأسئلة
mail-label-changed = ما الذي يتغيّر
mail-label-changed-place = المكان
mail-reason = يكتب المكتب: { $reason }
mail-was = كان: { $when }
mail-is = الآن: { $when }
mail-dropped = لم يعد يُعقد: { $when }
mail-added = لقاء جديد: { $when }
mail-ways-other-dates = عرض التواريخ الأخرى لهذا النشاط
mail-ways-counselling = حجز موعد مع أحد الموظفين
mail-session = { $date }، { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } هو رمز دخولك
mail-sign-in-code-subject-without = رمز الدخول الخاص بك
mail-sign-in-code-heading = رمزك هو { $code }
mail-sign-in-code-use = { $minutes ->
    [zero] يُكتب في الصفحة التي طلبته فيها. مدة صلاحيته { $minutes } دقيقة.
    [one] يُكتب في الصفحة التي طلبته فيها. مدة صلاحيته دقيقة واحدة.
    [two] يُكتب في الصفحة التي طلبته فيها. مدة صلاحيته دقيقتان.
    [few] يُكتب في الصفحة التي طلبته فيها. مدة صلاحيته { $minutes } دقائق.
    [many] يُكتب في الصفحة التي طلبته فيها. مدة صلاحيته { $minutes } دقيقة.
   *[other] يُكتب في الصفحة التي طلبته فيها. مدة صلاحيته { $minutes } دقيقة.
}
mail-sign-in-code-link = هل تقرأ هذه الرسالة على جهاز آخر؟ إذا كان طلب الرمز منك، يُرجى فتح الرابط والمتابعة من هناك.
mail-sign-in-code-action = المتابعة دون رمز
mail-sign-in-code-secret = يُرجى عدم إعطاء هذا الرمز لأي أحد. نحن لا نطلبه أبدًا بالهاتف أو برسالة.
mail-sign-in-code-closing = هل طلب الرمز شخص غيرك؟ إذن لا حاجة إلى فعل أي شيء: دون الرمز لا يمكن لأحد الدخول.

## Una prenotazione con il posto

mail-booking-confirmed-subject = تم حجز مقعدك: { $title }
mail-booking-confirmed-heading = تم حجز مقعدك
mail-booking-confirmed-next = ننتظرك. يمكنك إضافة الملف المرفق إلى تقويمك كي لا يُنسى الموعد.
mail-booking-cannot-come = إذا تعذّر عليك الحضور، يُرجى إلغاء الحجز لكي يتمكن شخص آخر من الحضور.
mail-booking-cancel-until = يمكنك الإلغاء { $until }.
mail-booking-action = عرض الحجز أو إلغاؤه

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = اسمك في قائمة الانتظار: { $title }
mail-booking-waiting-heading = اسمك في قائمة الانتظار
mail-booking-waiting-full = كل المقاعد محجوزة في الوقت الحالي.
mail-booking-waiting-next = عندما يشغر مقعد ويأتي دورك، نحتفظ به لك بعض الوقت ونكتب إليك: عندئذ يمكنك قبوله أو تركه. تنتهي القائمة عند إغلاق الحجز.
mail-booking-waiting-leave = إذا لم تعد لديك رغبة في الحضور، يُرجى الخروج من القائمة: فيتقدم من هم بعدك.
mail-booking-waiting-action = عرض مكانك أو الخروج من القائمة

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = تغيّر الوقت أو المكان: { $title }
mail-booking-changed-heading = تغيّر الوقت أو المكان
mail-booking-changed-next = أدناه ما كان وما هو الآن. حجزك باقٍ وصالح: لا حاجة إلى فعل أي شيء.
mail-booking-changed-calendar = يُرجى إضافة الملف المرفق إلى تقويمك: فهو يصحّح التواريخ ويزيل ما لم يعد موجودًا منها.
mail-booking-reworded-subject = جديد عن نشاطك: { $title }
mail-booking-reworded-heading = هناك جديد عن نشاطك
mail-booking-reworded-next = في صفحة حجزك يظهر الوضع الآن. الوقت والمكان كما هما: لا حاجة إلى فعل أي شيء.

## Una prenotazione annullata

mail-booking-cancelled-subject = أُلغي الحجز: { $title }
mail-booking-cancelled-heading = ألغيت الحجز
mail-booking-cancelled-next = لم يعد لديك مقعد في هذا النشاط. إذا أضفته من قبل إلى تقويمك، فالملف المرفق يزيله.
mail-booking-cancelled-waiting = لم يعد اسمك في قائمة الانتظار لهذا النشاط.
mail-booking-cancelled-requested = سحبت طلب الحجز: لن نتخذ أي قرار.
mail-booking-cancelled-again = هل غيّرت رأيك؟ يمكنك الحجز من جديد ما دام الحجز مفتوحًا.
mail-booking-cancelled-action = عرض كل الأنشطة

## Un’attività annullata dall’ufficio

mail-called-off-subject = لا يُقام: { $title }
mail-called-off-heading = النشاط لا يُقام
mail-called-off-what = نأسف: اضطررنا إلى إلغاء هذا النشاط. لم يعد الحجز ممكنًا.
mail-called-off-site-closed = المقر مغلق في تلك الأيام.
mail-called-off-too-few = كان عدد من حجزوا أقل من اللازم.
mail-called-off-calendar = إذا كان النشاط في تقويمك، فالملف المرفق يزيله.
mail-called-off-waiting = لم يكن لديك مقعد بعد: لا حاجة إلى فعل أي شيء.
mail-called-off-other-dates = يُقام النشاط نفسه في تواريخ أخرى: يمكنك حجز أحدها.
mail-called-off-now = يمكنك الاطلاع على الأنشطة الأخرى، أو الحديث مع أحد الموظفين عما يمكن فعله الآن.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = ألغينا حجزك: { $title }
mail-cancelled-by-office-heading = ألغى المكتب حجزك
mail-cancelled-by-office-what = لم يعد لديك حجز لهذا النشاط. ويُقام النشاط من دونك.
mail-cancelled-by-office-now = إذا لم يكن هذا صحيحًا، أو إذا كان السبب غير واضح، يُرجى الاتصال بالمقر أو الكتابة إليه: بياناته أدناه.

## Candidature

mail-application-received-subject = وصلنا طلب مشاركتك: { $programme }
mail-application-received-heading = وصلنا طلب مشاركتك
mail-application-received-next = سيقرؤه أحد موظفي المكتب. فور صدور قرار نكتب إليك مع ذكر السبب. لا حاجة إلى فعل أي شيء.
mail-application-received-action = عرض طلب مشاركتك
mail-application-admitted-subject = تم قبولك في البرنامج: { $programme }
mail-application-admitted-heading = تم قبولك في البرنامج
mail-application-admitted-next = قرأنا طلبك: يمكنك المشاركة في البرنامج. أدناه الخطوة التالية.
mail-application-admitted-next-step = الخطوة التالية
mail-application-admitted-explanation = ما يكتبه المكتب
mail-application-admitted-action = عرض القرار
mail-application-not-admitted-subject = القرار بشأن طلب مشاركتك: { $programme }
mail-application-not-admitted-heading = طلب مشاركتك غير مقبول
mail-application-not-admitted-next = قرأنا طلبك. هذه المرة لا يمكنك المشاركة في البرنامج. أدناه السبب وما يمكنك فعله الآن.
mail-application-not-admitted-reason = السبب
mail-application-not-admitted-next-step = ما يمكنك فعله الآن
mail-application-not-admitted-action = عرض القرار
mail-application-withdrawn-subject = سحبت طلب مشاركتك: { $programme }
mail-application-withdrawn-heading = تم سحب طلب مشاركتك
mail-application-withdrawn-next = سحبت طلب مشاركتك. لن ننظر فيه بعد الآن ولن نتخذ قرارًا.
mail-application-withdrawn-again = إذا غيّرت رأيك، يمكنك تقديم طلب من جديد ما دام البرنامج مفتوحًا.
mail-application-withdrawn-action = عرض البرامج

## Una richiesta di cancellazione

mail-erasure-requested-subject = وصلنا طلبك لحذف البيانات
mail-erasure-requested-heading = وصلنا طلبك
mail-erasure-requested-next = طلبت منا حذف بياناتك. سيجيبك أحد موظفي المكتب خلال شهر. بعض البيانات يجب أن نحفظها بحكم القانون: وفي الجواب نذكر ما هي ولماذا.
mail-erasure-requested-not-you = هل صدر هذا الطلب عن غيرك؟ يُرجى الكتابة إلينا فورًا مع ذكر الرقم المرجعي.
mail-erasure-requested-action = الذهاب إلى حسابك

mail-erased-subject = حُذفت بياناتك
mail-erased-heading = حُذفت بياناتك
mail-erased-gone = حذفنا بياناتك كما طلبت: الاسم وتاريخ الميلاد والعناوين والهاتف وعمليات الدخول. هذه آخر رسالة إلكترونية.
mail-erased-kept = يلزمنا القانون بحفظ الطلبات المرسلة مع قراراتها، وسجلّ من فعل ماذا. لمعرفة المزيد يُرجى الرد على هذه الرسالة مع ذكر الرقم المرجعي.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } هو رمز عنوانك الجديد
mail-address-code-subject-without = رمز عنوانك الجديد
mail-address-code-about = طلبت استخدام هذا البريد الإلكتروني لحسابك. الرمز لهذا الغرض فقط.
mail-address-code-closing = هل صدر هذا الطلب عن غيرك؟ إذن لا حاجة إلى فعل أي شيء: دون الرمز لا يمكن لأحد استخدام عنوانك.
mail-address-changed-subject = تم تغيير بريدك الإلكتروني
mail-address-changed-what = أصبح لحسابك بريد إلكتروني آخر. لم نعد نكتب إلى هذا العنوان، ولم يعد الدخول إلى حسابك ممكنًا به. والروابط في الرسائل التي وصلتك هنا لا تُفتح بعد الآن دون تسجيل الدخول. إذا كان التغيير منك، فلا حاجة إلى فعل أي شيء.
mail-address-changed-not-you = هل غيّره شخص غيرك؟ يُرجى الكتابة فورًا إلى { $office }. يراجع أحد موظفي المكتب الأمر ويعيد إليك حسابك.
mail-address-restored-subject = أُعيد بريدك الإلكتروني السابق
mail-address-restored-what = عاد إلى حسابك البريد الإلكتروني الذي كان له قبل آخر تغيير. أعاده المكتب لأن التغيير لم يكن صحيحًا. تم تسجيل الخروج من كل الأجهزة، والروابط في الرسائل المرسلة سابقًا لا تُفتح إلا بعد تسجيل الدخول. ولاستعمال التقويم الشخصي يلزم إنشاء عنوان جديد.
mail-details-corrected-subject = صحّح المكتب بياناتك
mail-details-corrected-what = صحّح أحد موظفي المكتب البيانات التي لدينا عنك. وما ورد في إقرارك ضمن طلب المشاركة يبقى كما كان.
mail-details-corrected-wrong = هل هناك خطأ؟ يُرجى الكتابة إلى { $office }.
