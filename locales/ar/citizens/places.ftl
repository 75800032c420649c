### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = هل ينطبق هذا عليك أيضًا؟
places-claim-hint = بعض المقاعد مخصصة لبعض الفئات. يُرجى وضع علامة على ما ينطبق عليك: هذا إقرار تحت مسؤوليتك. ويمكن أيضًا عدم وضع أي علامة.
places-claim-non-native-speakers = لغتي الأولى ليست الإيطالية
places-claim-social-services = أرسلتني الخدمات الاجتماعية
places-claim-young-people = عمري أقل من 30 سنة
places-claim-long-term-unemployed = أنا دون عمل منذ أكثر من سنة
places-claim-care-duties = أرعى أولادًا أو أقارب
places-claim-career-starters = أبدأ الآن حياتي العملية
places-claim-free = { $count ->
    [zero] لا يوجد الآن مقعد شاغر
    [one] يوجد مقعد شاغر واحد
    [two] يوجد مقعدان شاغران
    [few] توجد { $count } مقاعد شاغرة
    [many] يوجد { $count } مقعدًا شاغرًا
   *[other] يوجد { $count } مقعد شاغر
}
places-set-aside = { $count ->
    [zero] لا مقاعد أخرى شاغرة لبعض الفئات.
    [one] يوجد مقعد آخر شاغر، لكن لبعض الفئات فقط: تُذكر الفئة عند الحجز.
    [two] يوجد مقعدان آخران شاغران، لكن لبعض الفئات فقط: تُذكر الفئة عند الحجز.
    [few] توجد { $count } مقاعد أخرى شاغرة، لكن لبعض الفئات فقط: تُذكر الفئة عند الحجز.
    [many] يوجد { $count } مقعدًا آخر شاغرًا، لكن لبعض الفئات فقط: تُذكر الفئة عند الحجز.
   *[other] يوجد { $count } مقعد آخر شاغر، لكن لبعض الفئات فقط: تُذكر الفئة عند الحجز.
}
places-only-set-aside = { $count ->
    [zero] لا مقاعد شاغرة
    [one] مقعد شاغر واحد، مخصص لبعض الفئات
    [two] مقعدان شاغران، مخصصان لبعض الفئات
    [few] { $count } مقاعد شاغرة، مخصصة لبعض الفئات
    [many] { $count } مقعدًا شاغرًا، مخصصة لبعض الفئات
   *[other] { $count } مقعد شاغر، مخصصة لبعض الفئات
}
places-set-aside-hint = عند الحجز نسألك: هل ينطبق هذا عليك أيضًا؟ إذا لم ينطبق، يُضاف اسمك إلى قائمة الانتظار.
places-book-or-wait = الحجز أو الانضمام إلى القائمة
places-approval-title = تُعطى المقاعد بناءً على طلب
places-approval-text = يُرسَل طلب الحجز أولًا. ثم يقرر أحد موظفي المقر ونكتب إليك مع ذكر السبب.
places-request-act = إرسال طلب الحجز
places-programme-only = الحجز فقط لمن قُبل في البرنامج «{ $programme }».
places-not-admitted = هذا لمن قُبل في أحد البرامج
places-not-admitted-text = للحجز يلزم القبول في البرنامج «{ $programme }». يمكنك قراءة القواعد وتقديم طلب المشاركة.
places-see-programme = عرض البرنامج

## Un posto offerto

places-offer-title = يوجد مقعد لك
places-offer-until = نحتفظ به لك { $until }. ثم ينتقل إلى شخص آخر.
places-offer-question = هل هذا المقعد يناسبك؟
places-offer-accept = نعم، آخذ المقعد
places-offer-decline = لا، أتركه
places-offer-answer = الرد على العرض
places-offer-choose = يُرجى تحديد الجواب: أخذ المقعد أو تركه.
places-offer-gone = لم يعد المقعد محفوظًا لك
places-offer-gone-text = انتهى وقت الرد، أو سبق أن أجبت. في صفحة الحجز يظهر الوضع الحالي.
places-offer-overlap = حجزت أيضًا «{ $title }»، { $starts }، في الوقت نفسه. لأخذ هذا المقعد، يجب أولًا إلغاء ذلك الحجز.
places-offer-overlap-appointment = لديك موعد في الوقت نفسه، { $starts }. لأخذ هذا المقعد، يجب أولًا إلغاء ذلك الموعد أو نقله.
places-next-offer = عندما يأتي دورك نحتفظ لك بمقعد بعض الوقت ونكتب إلى { $email }.
places-requested-title = وصلنا طلب الحجز
places-next-requested = يقرر أحد موظفي المقر. ونكتب إلى { $email } مع ذكر السبب.
places-next-withdraw = إذا لم تعد لديك رغبة في الحضور، يُرجى سحب طلب الحجز.
places-withdraw-link = سحب طلب الحجز
places-withdraw-title = سحب طلب الحجز؟
places-withdraw-what = إذا غيّرت رأيك، يمكنك إرسال طلب جديد.
places-withdraw-act = نعم، سحب الطلب
places-ended-declined = تركت المقعد: ذهب إلى شخص آخر.
places-ended-expired = لم يصلنا جوابك في الوقت المحدد: ذهب المقعد إلى شخص آخر.
places-ended-not-approved = لم يقبل المقر طلب الحجز. إذا كان السبب غير معروف لديك، يُرجى سؤال المقر.
places-ended-staff = ألغى المقر حجزك. لمعرفة السبب، يُرجى الاتصال بالمقر.

## I messaggi

places-mail-offered-subject = يوجد مقعد لك: { $title }
places-mail-offered-next = شغر مقعد وجاء دورك. يُرجى إخبارنا هل هو مناسب لك: بفتح الصفحة والرد.
places-mail-requested-subject = وصلنا طلب الحجز: { $title }
places-mail-requested-next = يقرر أحد موظفي المقر. فور صدور قرار نكتب إليك مع ذكر السبب. لا حاجة إلى فعل أي شيء.
places-mail-requested-action = عرض طلب الحجز أو سحبه
places-mail-not-approved-subject = طلب الحجز غير مقبول: { $title }
places-mail-not-approved-heading = طلب الحجز غير مقبول
places-mail-not-approved-reason = السبب
places-mail-not-approved-next = يمكنك الاطلاع على الأنشطة الأخرى. إذا كان السبب غير واضح، يمكنك الرد على هذه الرسالة.
places-mail-ended-subject = ذهب المقعد إلى شخص آخر: { $title }
places-mail-ended-heading = ذهب المقعد إلى شخص آخر
places-mail-ended-again = لم يعد اسمك في القائمة. إذا كانت لديك رغبة في الحضور، يمكنك الحجز من جديد ما دام الحجز مفتوحًا.

## Il percorso

places-path-offer = الرد مطلوب: يوجد مقعد لك
