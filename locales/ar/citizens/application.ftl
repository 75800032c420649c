### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = طلب المشاركة: { $programme }
application-start-text = المبادرة منك: لا أحد يستدعيك، ولا حاجة إلى أن يطلب غيرك ذلك عنك. يلزم نحو عشر دقائق. يمكنك التوقف والمتابعة في أي وقت: كل ما كتبته محفوظ.
application-start-needed = ماذا يلزمك
application-start-check = هل هذا البرنامج مناسب لك؟
application-closed-title = تقديم الطلبات مغلق
application-closed-text = يقبل هذا البرنامج طلبات المشاركة من { $from } إلى { $until }. إذا بدأت طلبًا، فهو محفوظ.

## L’elenco delle cose da fare

application-tasks-title = طلب مشاركتك
application-tasks-progress = الأجزاء المكتملة: { $done } من { $all }. يمكنك التوقف والمتابعة في أي وقت: كل شيء محفوظ.
application-tasks-person = 1. من أنت
application-tasks-work = 2. وضعك
application-tasks-no-questions = لا يحتاج هذا البرنامج إلى أجوبة أخرى.
application-tasks-send = 3. المراجعة والإرسال
application-tasks-incomplete = ما زال هناك شيء ناقص. القائمة أدناه تبيّن ما هو.
application-status-done = مكتمل
application-status-to-do = للإكمال
application-status-to-correct = للتصحيح
application-status-optional = اختياري
application-status-not-yet = غير ممكن بعد
application-give-up = حذف هذه المسودة
application-save-later = الحفظ والمتابعة لاحقًا
application-change = تعديل: { $part }

## Le parti

application-name = الاسم
application-name-question = ما اسمك؟
application-name-hint = كما في وثائقك، بأي أبجدية.
application-given-name = الاسم
application-family-name = اسم العائلة
application-family-name-hint = إذا كان لك اسم واحد فقط، يُكتب هنا.
application-birth-date = تاريخ الميلاد
application-birthplace = مكان الميلاد
application-birthplace-question = أين وُلدت؟
birthplace-hint = البلدية الإيطالية (Comune) باسمها في ذلك الوقت، أو الدولة. ويمكن إضافة المدينة: Fès، المغرب.
birthplace-empty = يُرجى كتابة البلدية (Comune)، أو الدولة لمن وُلد خارج إيطاليا
place-choose = يُرجى اختيار المكان المقصود
place-suggestions = هل المقصود أحد هذه الأماكن؟
birthplace-other = لا شيء من هذه: أختار الدولة أدناه
birthplace-unknown = لا نعرف هذا المكان. يُرجى اختيار الدولة التي يقع فيها، أو تصحيح الاسم
birthplace-state = في أي دولة يقع؟
birthplace-state-hint = فقط لمن وُلد خارج إيطاليا. الاسم الذي كتبته يبقى اسمًا للمدينة.
birthplace-state-choose = اختيار الدولة
birthplace-state-missing = يُرجى اختيار الدولة التي يقع فيها المكان
birthplace-today = { $then }، اليوم { $now }
birthplace-abroad = { $then }، اليوم خارج إيطاليا
birthplace-former = { $name } (لم يعد موجودًا)
application-place-unknown = لا نجد هذا المكان. يُرجى التأكد من طريقة كتابته.
application-codice-fiscale = Codice fiscale (الرقم الضريبي)
application-codice-fiscale-question = ما هو الـ codice fiscale (الرقم الضريبي) الخاص بك؟
application-codice-fiscale-hint = مكتوب على بطاقة tessera sanitaria (البطاقة الصحية). إذا لم يكن لديك، يمكن ترك الخانة فارغة: تقديم الطلب ممكن مع ذلك.
application-codice-fiscale-disagrees = هذا الرقم لا يوافق ما كتبته في: { $details }. يُرجى مراجعة الرقم، أو تصحيح ما كتبته.
application-residence = محل السكن والعنوان
application-residence-question = أين محل سكنك؟
application-municipality = البلدية (Comune)
application-municipality-hint = البلدية الإيطالية المسجل فيها محل سكنك رسميًا (residenza).
application-district = الدائرة (circoscrizione)
application-district-hint = يُكتب الرقم إذا كان سكنك في: { $places }
application-district-missing = يُرجى كتابة رقم دائرتك: فهو مهم لهذا البرنامج
application-district-problem = يُرجى كتابة رقم الدائرة، مثلًا 2
application-address = الشارع ورقم البيت
application-phone = الهاتف
application-phone-question = على أي رقم هاتف نجدك؟
application-phone-hint = رقم من بلد آخر يبدأ بـ + ورمز البلد.
application-language = اللغة
application-language-question = بأي لغة نكتب إليك؟
application-referral-source = كيف عرفت بالبرنامج
application-referral-source-question = كيف عرفت بالبرنامج؟
application-referral-source-hint = يساعدنا ذلك على الوصول إلى من يحتاج إلينا. ولا يغيّر شيئًا في طلبك.
referral-source-job-centre = من centro per l’impiego (مركز التشغيل) أو من مكتبنا
referral-source-social-services = من الخدمات الاجتماعية في البلدية
referral-source-association = من جمعية أو نقابة أو patronato (مكتب يساعد في المعاملات) أو كنيسة
referral-source-school = من مدرسة أو مؤسسة تدريب
referral-source-word-of-mouth = من أصدقاء أو أقارب أو زملاء
referral-source-poster = من ملصق أو منشور
referral-source-internet = من الإنترنت أو مواقع التواصل
referral-source-press = من الصحف أو الإذاعة أو التلفزيون
referral-source-other = بطريقة أخرى
referral-source-unsaid = أفضّل عدم الإجابة

## Controllare e inviare

application-check-title = مراجعة أجوبتك
application-check-person = من أنت
application-check-answers = أجوبتك
application-check-result = شروط البرنامج
application-check-met = بحسب أجوبتك، تتوفر فيك الشروط.
application-check-not-met = بحسب أجوبتك، لا تتوفر فيك الشروط. يمكنك إرسال الطلب مع ذلك: المكتب يقرؤه ويقرر.
application-none = لا يوجد
application-declare = الإقرار والإرسال
application-privacy-label = بيان الخصوصية
application-privacy-text = قرأت بيان الخصوصية.
application-privacy-link = قراءة بيان الخصوصية
application-privacy-missing = يُرجى قراءة بيان الخصوصية ووضع العلامة في المربع
application-declaration-label = إقرار
application-declaration-text = أقرّ تحت مسؤوليتي بأن ما كتبته صحيح (المادتان 46 و47 من DPR 445/2000). وأعلم أن القانون يعاقب على الإقرارات الكاذبة (المادة 76).
application-declaration-missing = يُرجى وضع العلامة في المربع للإقرار بأن ما كتبته صحيح
application-send = إرسال طلب المشاركة
application-rule-changed-title = تغيّرت قاعدة هذا البرنامج
application-rule-changed-text = تغيّرت بعد أن بدأت. لم يضع شيء مما كتبته. يُرجى قراءة الشروط من جديد قبل الإرسال.
application-declared-changed-title = تغيّر ما تقرّ به
application-declared-changed-text = تغيّر بعد فتح هذه الصفحة، ربما في نافذة أخرى أو في المقر. يُرجى قراءة كل شيء من جديد قبل الإرسال.
application-rule-changed-new = هذه الشروط جديدة:

## La candidatura, rivista

application-sent-title = تم إرسال طلب المشاركة
application-reference = الرقم المرجعي
application-state-label = الحالة:
application-decision = القرار
application-unmet = الشروط غير المستوفاة
application-other-year = ابتداءً من { $date } تُحتسب إجاباتك عن سنة { $year }: إذا تغيّرت، يمكنك تقديم طلب المشاركة من جديد.
application-look-again = كيف تُطلب مراجعة القرار
application-look-again-text = هل هناك خطأ في رأيك؟ يُرجى الكتابة إلى { $email } أو الحضور إلى المقر، مع الرقم المرجعي { $reference }، وطلب مراجعة القرار. المسؤول عن القرار: { $office }. وفي هذه الأثناء تبقى مهلة الطعن سارية.
application-book-first-interview = حجز الموعد الأول
application-first-interview-about = الموعد مع أحد موظفي المكتب. لا توجد مهلة محددة: كلما كان الحجز أبكر، كانت البداية أبكر.
application-next = ماذا سيحدث الآن
application-next-submitted = يقرأ أحد الموظفين طلبك ويقرر. نكتب إليك بالبريد الإلكتروني، والقرار يظهر هنا أيضًا.
application-next-under-review = أحد الموظفين يقرأ طلبك الآن. فور صدور القرار نكتب إليك بالبريد الإلكتروني، والقرار يظهر هنا أيضًا.
application-next-withdrawn = يمكنك تقديم طلب من جديد ما دام البرنامج يقبل الطلبات.
application-to-bring = ما يجب إحضاره
application-history = ما حدث
application-history-decision = القرار
application-declared = ما أقررت به
application-declared-on = صالح ليوم: { $date }.
application-print-hint = للاحتفاظ بهذه الصفحة، يمكن طباعتها أو حفظها بصيغة PDF من المتصفح.
application-to-path = الذهاب إلى مساري
application-withdraw = سحب طلب المشاركة
application-withdraw-title = سحب هذا الطلب؟
application-withdraw-text = لن يتابع المكتب النظر فيه. إذا غيّرت رأيك، يمكنك تقديم طلب من جديد ما دام البرنامج يقبل الطلبات.
application-withdraw-draft-title = حذف هذه المسودة؟
application-withdraw-draft-text = ما كتبته لهذا البرنامج سيضيع. أما بياناتك الشخصية فتبقى في حسابك.
application-withdraw-keep = لا، إبقاؤه
