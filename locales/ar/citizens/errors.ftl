### Pages for what cannot be shown.

errors-not-found-title = هذه الصفحة غير موجودة
errors-not-found-text = ربما كُتب العنوان خطأ، أو لم يعد المطلوب موجودًا. وقد تكون صفحة لا يراها إلا الشخص المعني بها.
errors-forbidden-title = لم نتمكن من قبول الاستمارة
errors-forbidden-text = لم تصل من صفحة من هذا الموقع. يُرجى الرجوع وتحديث الصفحة ثم الإرسال من جديد.
errors-too-large-title = هذا كثير دفعة واحدة
errors-too-large-text = ما أرسلته أكبر مما يقبله الموقع. لم نحفظ شيئًا. يُرجى اختصار النصوص والمحاولة من جديد.
errors-unavailable-title = الموقع مشغول الآن
errors-unavailable-text = لم نحفظ شيئًا ولم يضع شيء. يُرجى الانتظار بضع ثوانٍ ثم تحديث الصفحة.
errors-bad-request-title = لم يفهم الموقع
errors-bad-request-text = هناك شيء ناقص فيما أرسله المتصفح. يُرجى الرجوع وتحديث الصفحة والمحاولة من جديد.
errors-defect-title = حدث خطأ ما
errors-defect-text = الخطأ منا وليس منك. لم نحفظ شيئًا. يُرجى المحاولة لاحقًا أو الاتصال بأحد مقراتنا.
errors-log-id = عند الاتصال بنا أو الكتابة إلينا، يُرجى ذكر رمز العملية:
errors-back-home = الذهاب إلى الصفحة الرئيسية
