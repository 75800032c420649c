### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = الرد على المكتب
inquiry-path-text = ينتظر المكتب ردك قبل أن يقرر. آخر يوم للرد: { $date }.
inquiry-next = طلب منك المكتب شيئًا وينتظر ردك. بعد ذلك يقرر ويكتب إليك.
inquiry-missing-title = ما يطلبه منك المكتب
inquiry-missing-about = آخر يوم للرد: { $date }. بعد ذلك يقرر المكتب بناءً على ما لديه.
inquiry-notice-title = ينوي المكتب عدم قبول طلب مشاركتك
inquiry-notice-reply = ليس هذا قرارًا بعد. يُرجى قراءة الأسباب: إذا كان لك رأي مخالف، يمكنك كتابته. آخر يوم للرد: { $date }. ويأخذ المكتب ردك في الاعتبار (المادة 10-bis من القانون الإيطالي 241/1990).
inquiry-late = كان آخر يوم للرد: { $date }. ما زال بإمكانك الرد ما دام المكتب لم يقرر.
inquiry-earlier = الأسئلة والردود
inquiry-replied = ردك، { $moment }

## La risposta

inquiry-reply-link = الرد
inquiry-reply-title = الرد على المكتب
inquiry-reply = الرد
inquiry-reply-hint = للأوراق التي لا يمكن شرحها هنا، يُرجى الحضور إلى المقر أو الكتابة إلى المكتب مع ذكر الرقم المرجعي لطلب المشاركة.
inquiry-reply-missing = يُرجى كتابة ردك
inquiry-reply-other-question = طلب منك المكتب شيئًا آخر منذ فتح هذه الصفحة. يُرجى قراءته أعلاه: ما كُتب ما زال هنا
inquiry-reply-send = إرسال الرد

## I messaggi

inquiry-question = ما يطلبه المكتب
inquiry-reasons = الأسباب
inquiry-due-on = آخر يوم للرد
inquiry-mail-missing-subject = ما زال يلزمنا شيء: { $programme }
inquiry-mail-missing-heading = ما زال يلزمنا شيء
inquiry-mail-missing-about = قبل أن نقرر بشأن طلب مشاركتك، نطلب منك ما هو مكتوب أدناه. آخر يوم للرد: { $date }.
inquiry-mail-notice-subject = قبل القرار بشأن طلب مشاركتك: { $programme }
inquiry-mail-notice-heading = ننوي عدم قبول طلب مشاركتك
inquiry-mail-notice-about = ليس هذا قرارًا بعد. الأسباب أدناه. إذا كان لك رأي مخالف، أو إذا نقص شيء، يمكنك الكتابة إلينا. آخر يوم للرد: { $date }. ونأخذ ردك في الاعتبار (المادة 10-bis من القانون الإيطالي 241/1990).
inquiry-mail-corrected = صحّحنا القرار الذي أبلغناك به. السبب: { $why }

## Il ricorso

inquiry-appeal = كيف يمكنك الطعن في القرار
inquiry-appeal-terms = يمكنك الطعن في هذا القرار أمام المحكمة الإدارية الإقليمية (Tribunale amministrativo regionale) خلال 60 يومًا، أو تقديم تظلّم استثنائي إلى رئيس الجمهورية الإيطالية (ricorso straordinario) خلال 120 يومًا، من يوم علمك بالقرار.
