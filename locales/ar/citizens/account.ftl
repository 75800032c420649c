### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = بياناتي

## Dati

account-details-title = ما أخبرتنا به
account-details-intro = لحجز نشاط لا حاجة إلى أي من هذه البيانات. أما طلب المشاركة فنسأل فيه عمّا يلزم له.
account-details-empty = يمكنك ترك أي خانة فارغة.
account-details-edit-title = تعديل بياناتك
account-details-saved = تم حفظ بياناتك.
account-missing = لم يُذكر بعد
account-email = البريد الإلكتروني
account-email-hint = إلى بريدك الإلكتروني نرسل الرموز والرسائل.
account-email-changed = تم تغيير بريدك الإلكتروني. من الآن يكون دخولك بالعنوان الجديد. وأرسلنا إشعارًا إلى العنوان القديم.
account-email-title = تغيير بريدك الإلكتروني
account-email-now = نكتب إليك الآن على:
account-email-new = البريد الإلكتروني الجديد
account-email-new-hint = نرسل إليه رمزًا للتأكد من أنه لك.
account-email-then = يتغيّر العنوان بعد كتابة الرمز. ونرسل إشعارًا إلى العنوان القديم. الروابط في الرسائل المرسلة من قبل لا تُفتح إلا بعد تسجيل الدخول، ويُسجَّل الخروج من أجهزتك الأخرى. وكل ما حجزته يبقى.
account-email-send = إرسال الرمز
account-email-code-title = كتابة الرمز المرسل إلى العنوان الجديد
account-email-act = تغيير العنوان
account-email-same = هذا عنوانك الحالي. يُرجى كتابة العنوان الجديد
account-email-other-record = يوجد بهذا العنوان حساب آخر باسمك. لدمج الحسابين، يُرجى الكتابة إلى المكتب: { $office }
account-name = الاسم واسم العائلة
account-birth-date = تاريخ الميلاد
account-birthplace = مكان الميلاد
account-codice-fiscale = Codice fiscale (الرقم الضريبي)
account-codice-fiscale-hint = 16 حرفًا ورقمًا، كما في بطاقة tessera sanitaria (البطاقة الصحية). إذا لم يكن لديك، يمكن ترك الخانة فارغة.
account-codice-fiscale-disagrees = هذا الـ codice fiscale لا يوافق ما كتبته: { $details }. يُرجى المراجعة
account-residence = بلدية السكن (Comune)
account-residence-hint = مثال: Torino. إذا كانت هناك بلديتان بالاسم نفسه، تُضاف المقاطعة: Samone (TO).
account-district = رقم الدائرة (circoscrizione)
account-district-hint = فقط حيث توجد في البلدية دوائر مرقّمة.
account-district-wrong = يُرجى كتابة رقم الدائرة، مثلًا 2
account-address = العنوان
account-address-hint = الشارع والرقم، أو مكان آخر تصلك فيه رسالة.
account-phone = الهاتف
account-phone-hint = لرقم من بلد آخر يُكتب أولًا + ثم رمز البلد.

## Lingua

account-language-title = اللغة
account-language-label = بأي لغة نكتب إليك؟
account-language-hint = بعد الحفظ تصبح هذه أيضًا لغة هذه الصفحات.
account-language-save = حفظ اللغة
account-language-unknown = يُرجى اختيار إحدى اللغات

## Sessioni

account-sessions-title = أين سجّلت الدخول
account-sessions-intro = إذا كان أحدها غير معروف لديك، يمكنك إغلاقه.
account-session-device = الجهاز
account-session-seen = آخر استخدام
account-session-actions = إجراءات
account-session-this = هذا الجهاز
account-session-unknown-device = جهاز غير معروف
account-session-end = الخروج من هناك
account-sessions-end-others = الخروج من كل الأجهزة الأخرى
account-sessions-ended = أُغلق الدخول هناك.

account-links-title = الروابط في رسائلنا
account-links-intro = من لديه إحدى رسائلنا يمكنه، دون تسجيل الدخول، أن يفتح الحجز أو الموعد المذكور فيها وأن يلغيه. هل أعدت إرسال رسالة إلى غيرك، أو قرأها أحد؟ يمكنك إيقاف الروابط. ما حجزته يبقى كما هو. وفي الرسائل القادمة روابط جديدة.
account-links-revoke = إيقاف كل الروابط
account-links-revoked = من يفتح رابطًا من الرسائل السابقة عليه الآن تسجيل الدخول.

account-readings-title = من قرأ بياناتك
account-readings-about = يسجّل الموقع كل مرة يفتح فيها أحد موظفي المكتب شيئًا يخصك.
account-readings-none = لم يقرأها أحد حتى الآن.
account-readings-show = عرض آخر المرات
account-readings-application = فتح طلب مشاركتك
account-readings-applications = فتح قائمة فيها طلب مشاركتك
account-readings-booking = فتح أحد حجوزاتك
account-readings-appointment = فتح أحد مواعيدك
account-readings-participants = فتح قائمة مشاركين فيها اسمك
account-readings-downloaded = تنزيل قائمة مشاركين فيها اسمك
account-readings-erasure = فتح طلبك لحذف البيانات
account-readings-calls = فتح قائمة المكالمات الهاتفية المطلوبة، وفيها اسمك
account-readings-log = البحث عنك في سجل الأعمال
account-readings-desk = العثور عليك في الشباك (sportello) عن طريق بريدك أو هاتفك
account-readings-found = العثور عليك عند البحث عن شخص
account-readings-viewed = فتح الصفحة التي فيها بياناتك
account-readings-corrected = تصحيح بياناتك: { $details }
account-readings-restored = إعادة بريدك الإلكتروني السابق

## Esportazione

account-export-title = أخذ بياناتك معك
account-export-text = ملف واحد فيه كل ما يحفظه الموقع عنك: البيانات والموافقات وطلبات المشاركة مع الأجوبة والحجوزات وتسجيلات الدخول وما جرى ببياناتك. ويمكن لبرامج أخرى قراءته.
account-export-link = تنزيل بياناتك (JSON)

## Cancellazione

account-erasure-title = حذف بياناتك
account-erasure-text = يمكنك طلب حذف بياناتك. جزء منها يجب حفظه بضع سنوات بحكم القانون.
account-erasure-link = طلب الحذف
account-erasure-asked = طلبت حذف بياناتك: { $moment }. سيجيبك أحد موظفي المقر خلال شهر. الرقم المرجعي: { $reference }.
account-erasure-page-title = حذف بياناتك؟
account-erasure-what-title = ما الذي نحذفه
account-erasure-what-details = بياناتك والهاتف والعنوان وتسجيلات الدخول
account-erasure-what-bookings = حجوزات الأنشطة، ومعها اسمك
account-erasure-what-drafts = طلبات المشاركة التي لم تُرسل
account-erasure-kept-title = ما الذي يجب أن نحفظه، ولماذا
account-erasure-kept-applications = طلبات المشاركة المرسلة والقرارات: يجب أن يستطيع أي مكتب عام أن يبيّن أسباب ما يقرره (GDPR، المادة 17، الفقرة 3، الحرفان b وe).
account-erasure-kept-log = سجل من فعل ماذا: وهو يحميك أنت أيضًا.
account-erasure-how-title = ماذا سيحدث
account-erasure-how = نؤكد الطلب برسالة إلكترونية. ثم يجيبك أحد موظفي المقر خلال شهر (GDPR، المادة 12، الفقرة 3). وحتى ذلك الوقت لا يتغير شيء: الحجوزات تبقى، إلا إذا ألغيتها.
account-erasure-act = أطلب حذف بياناتي
account-erasure-keep = لا، إبقاء كل شيء
