### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = يُرجى كتابة شيء هنا
problem-text-too-long = عدد الحروف الأقصى هنا: { $max }

## Nomi

problem-name-empty = يُرجى كتابة الاسم
problem-family-name-empty = يُرجى كتابة اسم العائلة
problem-name-no-letter = يُرجى كتابة الاسم بالحروف

## Indirizzi e-mail

problem-email-empty = يُرجى كتابة بريدك الإلكتروني
problem-email-too-long = هذا العنوان طويل جدًا. يُرجى مراجعته
problem-email-no-at = تنقص علامة @. يُرجى كتابة العنوان كاملًا، مثلًا name@example.org
problem-email-character = في العنوان فراغ أو حركة أو علامة لا تكون في العناوين
problem-email-local-part = يُرجى مراجعة ما قبل علامة @
problem-email-domain = يُرجى مراجعة ما بعد علامة @، مثلًا example.org
problem-email-meant = كتبت { $domain }: هل المقصود { $meant }؟ يُرجى تصحيح العنوان. وإذا كان صحيحًا، فيُرجى الضغط على الزر مرة أخرى.

## Numeri di telefono

problem-phone-empty = يُرجى كتابة رقم الهاتف
problem-phone-character = يُرجى كتابة الرقم بالأرقام فقط
problem-phone-too-short = هذا الرقم ناقص
problem-phone-too-long = في هذا الرقم أرقام زائدة
problem-phone-not-italian = هذا ليس رقمًا إيطاليًا. لرقم من بلد آخر يُكتب أولًا + ثم رمز البلد
problem-phone-country-code = يُرجى مراجعة رمز البلد بعد +

## Codici fiscali

problem-codice-fiscale-empty = يُرجى كتابة الـ codice fiscale (الرقم الضريبي)
problem-codice-fiscale-length = يتكوّن الـ codice fiscale من 16 حرفًا ورقمًا
problem-codice-fiscale-character = هناك حرف أو رقم في غير مكانه. يُرجى مقارنة الرقم ببطاقتك
problem-codice-fiscale-check-character = هناك حرف أو رقم خطأ. يُرجى مقارنة الرقم ببطاقتك
problem-codice-fiscale-date = يوم الميلاد في هذا الرقم غير موجود. يُرجى مقارنة الرقم ببطاقتك
problem-codice-fiscale-birthplace = مكان الميلاد في هذا الرقم غير موجود. يُرجى مقارنة الرقم ببطاقتك

## Comuni

problem-municipality-empty = يُرجى كتابة البلدية (Comune)
problem-municipality-unknown = لا توجد بلدية إيطالية بهذا الاسم. يُرجى مراجعة الاسم
problem-municipality-ambiguous = هناك عدة بلديات بهذا الاسم. يُرجى كتابة المقصودة: { $names }
