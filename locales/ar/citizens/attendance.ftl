### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } من أصل { $all }

## La pagina della prenotazione

attendance-code-title = رمز الدخول إلى النشاط
attendance-code-about = يُرجى إظهار هذا الرمز عند الوصول، على الهاتف أو على ورقة. ويمكن أيضًا قوله شفويًا.
attendance-code-image = رمز QR فيه رمز الدخول إلى النشاط
attendance-after-title = حضورك
attendance-after-attended = حضورك: { $attended } من أصل { $all }.
attendance-certificate-download = تنزيل الشهادة (PDF)
attendance-feedback-link = ما رأيك في النشاط؟

## Che cosa dicono i partecipanti

attendance-feedback-title = كيف كان النشاط؟
attendance-feedback-about = تكفي دقيقة واحدة. موظفو المكتب يقرؤون الأجوبة دون أن يعرفوا أصحابها.
attendance-feedback-rating = إلى أي حد أعجبك هذا النشاط؟
attendance-feedback-rating-1 = لم يعجبني أبدًا
attendance-feedback-rating-2 = أعجبني قليلًا
attendance-feedback-rating-3 = متوسط
attendance-feedback-rating-4 = أعجبني
attendance-feedback-rating-5 = أعجبني كثيرًا
attendance-feedback-missing = يُرجى اختيار إلى أي حد أعجبك
attendance-feedback-comment = ما الجيد الذي يجب أن يبقى، وما الذي يجب تغييره؟
attendance-feedback-comment-hint = 200 حرف على الأكثر. يُرجى عدم كتابة أسماء.
attendance-feedback-send = إرسال
attendance-feedback-thanks = شكرًا. وصلنا جوابك.

## I promemoria

attendance-mail-subject = تذكير: { $title }
attendance-mail-heading = ننتظرك قريبًا
attendance-mail-begins = يبدأ نشاطك { $when }.
attendance-mail-code = رمز الدخول إلى النشاط موجود في صفحة الحجز. يُرجى إظهاره عند الوصول.
attendance-mail-call = إذا تعذّر عليك الحضور، يُرجى الاتصال بالمقر.
attendance-mail-action = عرض الحجز

## L’attestato

certificate-title = شهادة حضور
certificate-number = الرقم { $number }
certificate-of = يشهد المكتب بأن الشخص المذكور أدناه حضر النشاط المبيّن.
certificate-birth-date = تاريخ الميلاد
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }، { $date }
certificate-teacher = التدريس: { $name }
certificate-signature-printed = الاسم المطبوع يحل محل التوقيع بخط اليد (المرسوم التشريعي الإيطالي 39/1993، المادة 3، الفقرة 2).
certificate-qr-image = رمز QR يؤدي إلى التحقق من هذه الشهادة
certificate-with-birth-date = تنزيل مع تاريخ الميلاد (PDF)
certificate-check-number = الرقم
certificate-check-issued-on = تاريخ الإصدار
certificate-check-name = الاسم
certificate-activity = النشاط
certificate-days = التواريخ
certificate-from-to = من { $first } إلى { $last }
certificate-hours = مدة الحضور
certificate-site = المقر
certificate-code = رمز التحقق
certificate-verify-at = يمكن التحقق من صحة هذه الشهادة على العنوان:
certificate-no-signature = رمز التحقق يحل محل التوقيع.

## La verifica di un attestato

certificate-check-title = التحقق من شهادة
certificate-check-about = هنا يمكن التحقق من أن شهادة حضور صدرت عن هذا المكتب.
certificate-check-code = رمز التحقق
certificate-check-code-hint = مطبوع على الشهادة، مثلًا PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = التحقق
certificate-genuine = الشهادة صحيحة
certificate-not-genuine = هذه الشهادة غير موجودة
certificate-not-genuine-about = يُرجى مقارنة الرمز بالرمز المطبوع على الشهادة. إذا كان مطابقًا، فالشهادة لم تصدر عن هذا المكتب أو لم تعد صالحة.

## Le durate in parole

hours-in-words =
    { $hours ->
        [zero] { $words } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $words } ساعات
        [many] { $words } ساعة
       *[other] { $words } ساعة
    }
minutes-in-words =
    { $minutes ->
        [zero] { $words } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $words } دقائق
        [many] { $words } دقيقة
       *[other] { $words } دقيقة
    }
