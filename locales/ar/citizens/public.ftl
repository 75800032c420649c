### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = العمل متقطع. أما مسارك فلا.
public-home-lead = استشارات وورشات وفعاليات وtirocinio (تدريب عملي) لمن ينتقل من عقد قصير إلى آخر. البداية بقراءة القواعد، ثم التحقق بنفسك، ثم تقديم الطلب.
public-home-programmes = عرض البرامج
public-home-activities = البحث عن نشاط
public-home-next = الأنشطة القادمة
public-home-all-activities = كل الأنشطة
public-home-how = كيف يعمل الموقع
public-step-check = التحقق بنفسك
public-step-check-text = أسئلة قليلة، ولا نحفظ شيئًا. يظهر فورًا أي شرط متوفر وأيها غير متوفر.
public-step-apply = تقديم الطلب
public-step-apply-text = تقديم الطلب في الوقت الذي يناسبك. لا أحد يستدعيك.
public-step-answer = قراءة الجواب
public-step-answer-text = نعم أو لا، يصلك السبب مكتوبًا والخطوة التالية.
public-step-path = متابعة مسارك
public-step-path-text = مواعيد وورشات وفعاليات: كل شيء في مكان واحد، والخطوة التالية في الأعلى.

## Programmi

public-programmes-lead = لكل برنامج قواعده، مكتوبة كاملة. يمكنك اختيار برنامج والتحقق من أنه مناسب لك.
public-programmes-all = كل البرامج
public-opening-not-yet = لم يُفتح بعد
public-opening-from = ابتداءً من { $day }
public-opening-open = مفتوح
public-opening-until = حتى { $day }
public-opening-closed = مغلق
public-opening-since = منذ { $day }

## La scheda di un programma

public-index = محتوى الصفحة
public-check = التحقق: هل هو مناسب لك؟
public-check-hint = أسئلة قليلة، دون تسجيل. لا نحفظ أجوبتك.
public-apply = تقديم طلب المشاركة
public-section-addressed = لمن هذا البرنامج
public-section-how-to = ما العمل
public-section-needed = ما يلزم
public-section-achieved = ما الفائدة
public-section-times = الأوقات والمهلة
public-section-access = الوصول إلى الخدمة
public-section-conditions = شروط الخدمة
public-section-contacts = الاتصال
public-rule-title = القاعدة التي نطبقها، كلمة كلمة
public-rule-everybody = البرنامج مفتوح للجميع.
public-services = الخدمات
public-appointment = حجز موعد مع أحد الموظفين
public-at-a-site = في أحد المقرات
public-service-type = خدمة للعمل

## Sedi

public-sites-title = مقراتنا
public-sites-lead = العرض والقواعد ومدة الانتظار هي نفسها في كل مكان: يمكنك اختيار المقر الأنسب لك.
public-sites-link = عناوين المقرات وهواتفها
public-site-closed = مغلق من { $first } إلى { $last }
public-site-closed-on = مغلق: { $day }
public-site-closed-title = أيام الإغلاق
public-site-activities = الأنشطة في { $site }
public-site-hours = أوقات المواعيد
public-site-hours-about = نستقبلكم بموعد. للحضور في وقت آخر، يُرجى الاتصال أولًا.
public-site-hours-none = لا توجد هنا أوقات للمواعيد في الوقت الحالي.
public-site-here = ما يمكنك عمله هنا
public-site-first = أول يوم متاح: { $day }
public-site-full = لا توجد أيام متاحة الآن
public-site-book = حجز موعد هنا
public-site-next = الأنشطة القادمة هنا
public-site-contact = أين نحن وكيف تصل إلينا
public-site-description = { $site }، { $address }: الهاتف وطريقة الوصول وأوقات المواعيد وما يمكنك عمله هنا.

## Che cosa dice chi legge una pagina

public-feedback-title = ما مدى وضوح المعلومات في هذه الصفحة؟
public-feedback-stars = { $stars ->
    [zero] { $stars } نجمة من 5
    [one] نجمة واحدة من 5
    [two] نجمتان من 5
    [few] { $stars } نجوم من 5
    [many] { $stars } نجمة من 5
   *[other] { $stars } نجمة من 5
}
public-feedback-missing = يُرجى اختيار عدد النجوم.
public-feedback-liked = ما أكثر ما أعجبك؟
public-feedback-liked-clear = كانت التوجيهات واضحة
public-feedback-liked-complete = كانت التوجيهات كاملة
public-feedback-liked-orientation = كنت أعرف دائمًا أن خطواتي صحيحة
public-feedback-liked-technical = لم أواجه مشاكل تقنية
public-feedback-hard = أين كانت أكبر الصعوبات؟
public-feedback-hard-clear = أحيانًا لم تكن التوجيهات واضحة
public-feedback-hard-complete = أحيانًا لم تكن التوجيهات كاملة
public-feedback-hard-orientation = أحيانًا لم أكن أعرف هل خطواتي صحيحة
public-feedback-hard-technical = واجهت مشاكل تقنية
public-feedback-other = شيء آخر
public-feedback-comment = هل لديك تفاصيل أخرى؟
public-feedback-comment-hint = 200 حرف على الأكثر. يُرجى عدم كتابة اسمك أو بيانات شخصية أخرى.
public-feedback-too-much = وصلتنا من اتصالك أجوبة كثيرة. يُرجى المحاولة بعد ساعة.
public-feedback-thanks = شكرًا. جوابك يساعدنا على الكتابة بوضوح أكبر.

## Pagine informative

public-privacy-lead = ماذا نحفظ عنك، ولماذا، وكم من الوقت، وماذا يمكنك طلبه.
public-privacy-who = من المسؤول
public-privacy-who-text = { $office } يقرر ما يحدث لبياناتك ويجيب عن أسئلتك.
public-privacy-what = ماذا نحفظ، ولماذا
public-privacy-what-visit = عند القراءة فقط، أو عند التحقق من أن برنامجًا مناسب لك، لا نحفظ عنك شيئًا. أجوبة التحقق تبقى على جهازك.
public-privacy-what-book = عند الحجز، نحفظ اسمك وبريدك الإلكتروني وما حجزته، لإعطائك المقعد وللكتابة إليك بشأنه.
public-privacy-what-apply = عند تقديم طلب مشاركة، نحفظ بياناتك وما أقررت به، لاتخاذ القرار بشأن الطلب ولمرافقتك.
public-privacy-what-log = نسجّل أي موظف اطّلع على ملفك أو غيّره، ومتى.
public-privacy-why = ما الذي يسمح لنا بذلك
public-privacy-why-text = هذه خدمات ذات مصلحة عامة (GDPR، المادة 6، الفقرة 1، الحرف e). أما الأخبار بالبريد الإلكتروني فلا تصلك إلا بموافقتك، ويمكنك تغيير رأيك في أي وقت.
public-privacy-long = كم من الوقت
public-privacy-long-text = رموز الدخول: يوم واحد. عنوان الشبكة الذي طُلب منه الرمز: 26 ساعة. الرسائل المرسلة: 30 يومًا. تسجيل الدخول الذي لا يُستخدم ينتهي بعد 14 يومًا، وعلى جهاز يستخدمه آخرون أيضًا بعد ساعتين. طلبات المشاركة والحجوزات: ما دمنا نرافقك، وكما يطلب القانون الخاص بالوثائق العامة.
public-privacy-cookies = ملفات تعريف الارتباط (cookie)
public-privacy-cookies-text = عند طلب رمز، يربط ملف cookie الرمز بمتصفحك لمدة ساعة. ونحتفظ أيضًا بما كتبته لمدة ساعة. وعند تسجيل الدخول، يحافظ ملف آخر على الدخول. وقبل ذلك لا توجد أي ملفات. ولموظفي المكتب ملف ثالث يتعرف على المتصفح لمدة سنة. لا توجد خدمات إحصاء ولا إعلانات ولا محتويات من مواقع أخرى. وتبقى أجوبة التحقق في صفحة المتصفح حتى إغلاقها.
public-privacy-rights = ماذا يمكنك طلبه
public-privacy-rights-text = يمكنك رؤية بياناتك وتصحيحها، وأخذ نسخة منها، وطلب حذفها: كل ذلك في صفحة «بياناتي». ويمكنك أيضًا الكتابة إلينا. إذا لم يكن جوابنا كافيًا، يمكنك التوجه إلى Garante per la protezione dei dati personali (الهيئة الإيطالية لحماية البيانات).
public-privacy-demo = هذا عرض تجريبي. المكتب الذي يستخدم هذا الموقع يضع هنا بيان الخصوصية الخاص به.

public-legal-lead = كيف يمكن استخدام الموجود هنا.
public-legal-content = النصوص والبيانات
public-legal-content-text = ما لم يُكتب غير ذلك بجانبها، يمكن استخدام نصوص هذا الموقع وبياناته بموجب رخصة Creative Commons Attribution 4.0 (CC BY 4.0).
public-legal-distances = المسافات بين البلديات مأخوذة من بيانات GeoNames بموجب الرخصة نفسها.
public-legal-software = البرنامج المعلوماتي
public-legal-software-text = هذا الموقع برنامج حر بموجب رخصة European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = ما يمكنك الاعتماد عليه
public-legal-liability-text = نحرص على تحديث المعلومات. قاعدة البرنامج المعروضة هنا هي القاعدة التي نطبقها. تحققك بنفسك ليس قرارًا: القرار هو الجواب على طلب مشاركتك.
public-legal-declaration = ما أقررت به
public-legal-declaration-text = الإقرار بالوقائع يكون تحت مسؤوليتك (مرسوم رئيس الجمهورية الإيطالية 445/2000، المادتان 46 و47). ويمكن للمكتب التحقق منها. وللإقرارات الكاذبة عواقب جنائية.

public-accessibility-lead = يلتزم { $office } بجعل هذا الموقع سهل الوصول، وفقًا للقانون رقم 4 الصادر في 9 يناير 2004.
public-accessibility-state = حالة المطابقة
public-accessibility-state-text = هذا الموقع مطابق جزئيًا لمتطلبات الملحق A من المعيار UNI CEI EN 301549، للأسباب المذكورة أدناه. وهو مصمم لاحترام WCAG 2.2 بالمستوى AA.
public-accessibility-gaps = المحتويات غير سهلة الوصول
public-accessibility-gaps-tests = لم يجرّب الموقع بعد أشخاص يستخدمون كل يوم قارئات الشاشة وغيرها من الوسائل المساعدة.
public-accessibility-gaps-languages = بعض نصوص البرامج والأنشطة بالإيطالية فقط. وفي اللغات الأخرى يُشار إلى ذلك، لكي تنطقها قارئات الشاشة نطقًا صحيحًا.
public-accessibility-how = كيف أُعد هذا البيان
public-accessibility-how-text = أُعد هذا البيان { $date }. وهو قائم على تقييم ذاتي: فحوص آلية لكل صفحة وتجارب بلوحة المفاتيح، وبالتكبير، ودون برامج نصية.
public-accessibility-feedback = الملاحظات وكيفية الاتصال
public-accessibility-feedback-text = هل واجهت عائقًا، أو يلزمك محتوى بشكل آخر؟ يُرجى الكتابة إلينا مع ذكر الصفحة. نجيب خلال 30 يومًا.
public-accessibility-enforcement = إجراءات الشكوى
public-accessibility-enforcement-text = إذا لم نجب خلال 30 يومًا، أو لم يكن الجواب كافيًا، يمكنك التوجه إلى Difensore civico per il digitale (المدافع المدني الرقمي) لدى AgID.
public-accessibility-about = معلومات عن الموقع
public-accessibility-about-text = تعمل الصفحات دون برامج نصية، وعلى الشاشات الصغيرة، ومكبّرة حتى 400{ "\u00A0" }%، ومطبوعة.

public-help-title = المساعدة والاتصال
public-help-lead = لسؤالنا، أو لإخبارنا بما لا يعمل.
public-help-fault = الإبلاغ عن خلل
public-help-fault-text = هل في هذا الموقع شيء خطأ، أو صفحة لا تعمل؟ يُرجى الكتابة إلينا: أي صفحة، وماذا فعلت، وماذا حدث.
public-help-contact = الاتصال
public-help-contact-text = يمكنك الاتصال بنا بالبريد الإلكتروني، وفي كل مقر بالهاتف وشخصيًا.
public-help-q-account = هل يجب أن أسجّل نفسي؟
public-help-a-account = ليس للقراءة، ولا للتحقق من أن برنامجًا مناسب لك. للحجز أو لتقديم طلب، يُكتب بريدك الإلكتروني والرمز الذي نرسله. ولا توجد كلمة سر.
public-help-q-cost = كم التكلفة؟
public-help-a-cost = لا شيء. كل الخدمات مجانية.
public-help-q-email = ليس لدي بريد إلكتروني. ما العمل؟
public-help-a-email = يُرجى الحضور إلى أحد المقرات أو إلى الشباك (sportello) في بلديتك (Comune). يهتم أحد الموظفين معك بطلب المشاركة وبالحجوزات، ويعطيك ورقة فيها رقمك المرجعي. بالرقم المرجعي ورقم هاتفك يمكنك هنا عرض ما حجزته وإلغاؤه.
public-help-q-several = هل يمكنني تقديم طلب إلى أكثر من برنامج؟
public-help-a-several = نعم. كل برنامج يقرر حسب قواعده.
public-help-q-cancel = حجزت ولا يمكنني الحضور. ماذا أفعل؟
public-help-a-cancel = يُرجى ترك المقعد من صفحة الحجز، عن طريق الرابط في رسالتنا أو الرقم المرجعي الموجود على ورقتك. وينتقل إلى أول من ينتظر.
public-help-q-waiting = كيف تعمل قائمة الانتظار؟
public-help-a-waiting = من يصل أولًا يكون أولًا. عندما يشغر مقعد، نعرضه على الشخص الأول في القائمة: بالبريد الإلكتروني، أو بالهاتف لمن ليس له بريد إلكتروني.
public-help-q-language = هل هناك من يتكلم لغتي؟
public-help-a-language = في صفحة كل نشاط تُذكر لغات الحديث، وهل يوجد مترجم شفوي. وفي قائمة الأنشطة يمكنك اختيار لغة.
