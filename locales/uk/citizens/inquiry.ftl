### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = Дайте відповідь офісу
inquiry-path-text = Офіс чекає на вашу відповідь, перш ніж вирішити. Останній день для відповіді: { $date }.
inquiry-next = Офіс попросив вас про щось і чекає на вашу відповідь. Потім він вирішить і напише вам.
inquiry-missing-title = Що просить у вас офіс
inquiry-missing-about = Останній день для відповіді: { $date }. Після цього офіс вирішить на основі того, що має.
inquiry-notice-title = Офіс має намір не схвалити вашу заявку
inquiry-notice-reply = Це ще не рішення. Прочитайте причини: якщо ви не згодні, напишіть про це. Останній день для відповіді: { $date }. Офіс її врахує (стаття 10-bis італійського закону 241/1990).
inquiry-late = Останній день для відповіді був: { $date }. Ви ще можете відповісти, поки офіс не вирішив.
inquiry-earlier = Запитання і відповіді
inquiry-replied = Ваша відповідь: { $moment }

## La risposta

inquiry-reply-link = Відповісти
inquiry-reply-title = Відповісти офісу
inquiry-reply = Відповідь
inquiry-reply-hint = Якщо треба показати документи, які не можна описати тут, прийдіть до відділення або напишіть до офісу і вкажіть реєстраційний номер заявки.
inquiry-reply-missing = Напишіть свою відповідь
inquiry-reply-other-question = Відколи ви відкрили цю сторінку, офіс запитав про інше. Прочитайте запитання вище: написане вами збережено
inquiry-reply-send = Надіслати відповідь

## I messaggi

inquiry-question = Що просить офіс
inquiry-reasons = Причини
inquiry-due-on = Останній день для відповіді
inquiry-mail-missing-subject = Нам ще дещо потрібно: { $programme }
inquiry-mail-missing-heading = Нам ще дещо потрібно
inquiry-mail-missing-about = Перш ніж вирішити щодо вашої заявки, ми просимо у вас те, що написано нижче. Останній день для відповіді: { $date }.
inquiry-mail-notice-subject = Перед рішенням щодо вашої заявки: { $programme }
inquiry-mail-notice-heading = Ми маємо намір не схвалити вашу заявку
inquiry-mail-notice-about = Це ще не рішення. Нижче прочитайте причини. Якщо ви не згодні або якщо чогось бракує, напишіть нам про це. Останній день для відповіді: { $date }. Ми її врахуємо (стаття 10-bis італійського закону 241/1990).
inquiry-mail-corrected = Ми виправили рішення, про яке ми вас повідомили. Чому: { $why }

## Il ricorso

inquiry-appeal = Як оскаржити рішення
inquiry-appeal-terms = Це рішення можна оскаржити в регіональному адміністративному суді (Tribunale amministrativo regionale) протягом 60 днів або подати надзвичайну скаргу Президентові Італійської Республіки (ricorso straordinario) протягом 120 днів. Строк рахується від дня, коли ви дізналися про рішення.
