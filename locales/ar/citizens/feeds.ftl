### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = الأنشطة – { $office }
feeds-private-name = الحجوزات والمواعيد – { $office }
feeds-staff-name = نسخ الأنشطة والمواعيد – { $office }
feeds-cancelled = أُلغي: { $title }
feeds-waiting = قائمة الانتظار: { $title }
feeds-requested = في انتظار القرار: { $title }
feeds-offered = في انتظار تأكيدك: { $title }
feeds-appointment-cancelled = أُلغي: { $service }
feeds-by-phone = بالهاتف
feeds-lead = الأنشطة القادمة في مقراتنا: ورشات ودورات وفعاليات.
feeds-entry = { $when }، { $site }

## Nel catalogo

feeds-title = متابعة الأنشطة
feeds-intro = المواعيد الجديدة والتغييرات تصل من تلقاء نفسها. وتبقى التصفية حسب النوع والموضوع والمقر واللغة.
feeds-subscribe = إضافة إلى تقويمي
feeds-calendar = ملف تقويم (ICS)
feeds-rss = خلاصة RSS
feeds-json = خلاصة JSON
feeds-embed-link = عرض القائمة في موقعك

## Il mio calendario

feeds-own-title = تقويمي
feeds-own-text = يمكنك رؤية حجوزاتك في تقويم الهاتف. وهناك تتحدّث من تلقاء نفسها.
feeds-own-link = إعداد تقويمي
feeds-own-how = ينشئ الموقع عنوانًا سريًا. يُعطى للتقويم مرة واحدة فقط. ثم يطلب التقويم آخر الأخبار كل بضع ساعات.
feeds-own-secret = من يعرف العنوان يرى التقويم دون تسجيل الدخول. يُرجى عدم إعطائه لغيرك.
feeds-own-create = إنشاء العنوان
feeds-own-created = هذا هو عنوانك
feeds-own-once = يُرجى نسخه الآن: لا نحتفظ بنسخة منه ولا يمكننا عرضه مرة أخرى.
feeds-own-address = عنوان التقويم
feeds-own-open = فتح في تقويمي
feeds-own-since = تاريخ إنشاء العنوان: { $date }.
feeds-own-used = آخر طلب من تقويم: { $date }.
feeds-own-never-used = لم يطلبه أي تقويم بعد.
feeds-own-replace-title = هل ضاع العنوان، أو عرفه غيرك؟
feeds-own-replace-text = يمكنك إنشاء عنوان جديد. ويتوقف القديم عن العمل فورًا.
feeds-own-replace = إنشاء عنوان جديد
feeds-own-revoke-title = هل لم تعد لك حاجة إليه؟
feeds-own-revoke-text = دون العنوان لا يعرض تقويمك أي جديد. أما في هذا الموقع فلا يتغير شيء.
feeds-own-revoke = إبطال العنوان
feeds-own-revoked = أُبطل العنوان.
feeds-own-again = سبق إنشاء العنوان. وقد عُرض مرة واحدة فقط. إذا لم يتم نسخه، يمكن إنشاء عنوان جديد.

## L’elenco per altri siti

feeds-embed-title = القائمة في موقعك
feeds-embed-intro = يمكن للبلديات والمدارس والجمعيات عرض أنشطتنا القادمة في صفحاتها. القائمة محدّثة دائمًا، ولا تستخدم ملفات تعريف الارتباط (cookie) ولا تشغّل برامج نصية.
feeds-embed-choose = ما تعرضه القائمة
feeds-embed-most = أكبر عدد من الأنشطة
feeds-embed-make = إعداد الكود
feeds-embed-code = الكود لصفحتك
feeds-embed-code-hint = يُنسخ في HTML صفحتك، في مكان القائمة.
feeds-embed-look = عرض القائمة
feeds-embed-addresses = لبرامج الكمبيوتر
feeds-embed-addresses-text = الاختيار نفسه لمن يفضّل قراءته ببرنامج كمبيوتر خاص به.
feeds-embed-frame = الأنشطة القادمة
feeds-embed-none = لا توجد أنشطة مقررة الآن.
feeds-embed-all = كل الأنشطة
