### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = موعد
kind-lab = ورشة
kind-course = دورة
kind-thematic-event = فعالية حول موضوع

## Di che cosa parlano le attività

topic-agriculture-and-food = الزراعة والغذاء
topic-construction = البناء
topic-care-and-health = الرعاية والصحة
topic-tourism = السياحة والفنادق والمطاعم
topic-manufacturing = الصناعة
topic-logistics = النقل والمستودعات
topic-trade = المتاجر والتجارة
topic-digital = المهن الرقمية
topic-culture = الثقافة والعروض
topic-legal-and-fiscal = حقوق العمل والضرائب
topic-relational = التعامل مع الآخرين
topic-transversal = مهارات مفيدة في كل مهنة

## I servizi dei programmi

service-counselling = مواعيد مع أحد الموظفين
service-orientation = التوجيه إلى العمل والتدريب
service-diagnosis = تحليل أول لوضعك
service-competence-assessment = جرد المهارات
service-transversal-lab = ورشات حول مهارات مفيدة في كل مهنة
service-relational-lab = ورشات حول العلاقات مع الآخرين
service-legal-fiscal-lab = ورشات حول حقوق العمل والضرائب
service-thematic-event = فعاليات حول العمل في المنطقة
service-spazio-imprese = Spazio Imprese: لقاءات مع الشركات
service-course = دورات
service-traineeship = Tirocinio (تدريب عملي)
service-in-house-training = تدريب داخل الشركة، مع مرشد
service-placement = تقديمك إلى الشركات والمساعدة على البدء

## A che punto è una candidatura

application-state-draft = لم يُرسل بعد
application-state-submitted = أُرسل
application-state-under-review = قيد النظر
application-state-awaiting-reply = في انتظار الرد
application-state-admitted = مقبول
application-state-not-admitted = غير مقبول
application-state-withdrawn = مسحوب

## Perché una candidatura non è accolta

decision-reason-rule-not-met = شروط البرنامج غير متوفرة فيك.
decision-reason-facts-not-verified = لم نتمكن من التحقق من شيء أقررت به.
decision-reason-incomplete = في طلب المشاركة ينقص شيء طلبناه.
decision-reason-programme-full = لم تعد في البرنامج مقاعد.
decision-reason-other = لسبب آخر، مشروح هنا.

## Che cosa si può fare dopo una decisione

next-step-first-interview = حجز الموعد الأول: لك اختيار اليوم والساعة.
next-step-book-activity = حجز نشاط.
next-step-complete-and-apply-again = إكمال الناقص وتقديم الطلب من جديد.
next-step-other-programmes = الاطلاع على البرامج الأخرى.
next-step-contact-office = الاتصال بالمقر.

## A che punto è una prenotazione

booking-state-confirmed = مؤكد
booking-state-requested = بانتظار القرار
booking-state-waiting = في قائمة الانتظار
booking-state-offered = مقعد معروض
booking-state-cancelled = ملغى

## Se si può prenotare

enrolment-not-yet = الحجز ابتداءً من { $opens }
enrolment-open = الحجز مفتوح
enrolment-closed = الحجز مغلق
enrolment-started = بدأ بالفعل
enrolment-cancelled = لن يُقام

## Che cosa si chiede a una persona prima della candidatura

detail-name = الاسم واسم العائلة
detail-birth-date = تاريخ الميلاد
detail-birthplace = مكان الميلاد
detail-residence = بلدية السكن (Comune)
detail-address = العنوان

## Che cosa una persona accetta

purpose-privacy-notice = تمت قراءة بيان الخصوصية
purpose-declaration = إقرار بأن الأجوبة صحيحة
purpose-news = أخبار بالبريد الإلكتروني
