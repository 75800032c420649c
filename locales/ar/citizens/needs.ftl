### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = مترجم وأطفال
needs-lead = أخبر المقر بما تحتاج إليه كي تأتي.
needs-interpreter = هل تحتاج إلى مترجم؟
needs-brings-interpreter = يأتي معي شخص يترجم
needs-interpreter-for = مترجم: { $language }
needs-interpreter-unknown = اختر إجابة من القائمة.
needs-children = هل تأتي مع أطفال؟
needs-childcare = شخص يبقى مع الأطفال
needs-not-sure = يرى المقر طلبك. ليس مؤكدًا أنه يستطيع تلبيته. إذا كنت لا تستطيع المجيء بدونه فاتصل بالمقر.
needs-ask = اطلب مترجمًا أو رعاية للأطفال
needs-change = غيّر الطلب
needs-over = لم يعد الطلب ممكنًا: لقد بدأ أو انتهى أو أُلغي.
