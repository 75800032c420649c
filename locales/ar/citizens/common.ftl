### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = خدمات لمن عمله متقطع
page-title = { $title } – Imprecario
page-title-error = خطأ: { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = الانتقال إلى المحتوى
frame-navigation = القائمة الرئيسية
frame-breadcrumb = مسار التصفح
frame-listen = استمع
frame-stop-listening = أوقف القراءة
frame-language = اللغة
frame-menu = القائمة
frame-close = إغلاق
frame-signed-in = مساحتك
frame-demo-title = عرض تجريبي
frame-demo = عرض تجريبي: بيانات غير حقيقية.
frame-mailbox = صندوق البريد
nav-home = الرئيسية
nav-programmes = البرامج
nav-activities = الأنشطة
nav-counselling = المواعيد
nav-sites = المقرات
nav-path = مساري
nav-help = المساعدة
nav-account = بياناتي
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
footer-questions = أسئلة متكررة
footer-report = الإبلاغ عن خلل
footer-privacy = بيان الخصوصية
footer-accessibility = بيان سهولة الوصول
footer-legal = ملاحظات قانونية

## Pulsanti e link

action-start = بدء
action-continue = متابعة
action-back = رجوع
action-save = حفظ
action-send = إرسال
action-change = تعديل
action-cancel = إلغاء
action-filter = عرض النتائج
action-clear-filters = إزالة كل خيارات التصفية
action-download-calendar = إضافة إلى التقويم

## Moduli

form-problem-title = هناك مشكلة
form-optional = اختياري
form-step = الخطوة { $step } من { $steps }
date-day = اليوم
date-month = الشهر
date-year = السنة
form-yes = نعم
form-no = لا
form-unknown = لا أعرف

## Pagine di elenchi lunghi

pages-navigation = صفحات النتائج
pages-previous = السابقة
pages-next = التالية
pages-position = الصفحة { $page } من { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }: { $value }
format-time-range = من { $start } إلى { $end }
format-session = { $date }، { $times }
format-moment = { $date }، الساعة { $time }
format-until = حتى { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}
format-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
format-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
