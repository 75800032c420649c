### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = Чи стосується це й вас?
places-claim-hint = Деякі місця — лише для певних груп. Позначте те, що стосується вас: ви заявляєте це під свою відповідальність. Можна нічого не позначати.
places-claim-non-native-speakers = Моя рідна мова — не італійська
places-claim-social-services = Мене направили соціальні служби
places-claim-young-people = Мені менше 30 років
places-claim-long-term-unemployed = Я не маю роботи понад рік
places-claim-care-duties = Я доглядаю дітей або рідних
places-claim-career-starters = Я тільки починаю працювати
places-claim-free = { $count ->
    [0] Зараз вільного місця немає
    [one] Є { $count } вільне місце
    [few] Є { $count } вільні місця
    [many] Є { $count } вільних місць
   *[other] Є { $count } вільного місця
}
places-set-aside = { $count ->
    [one] Ще { $count } місце вільне, але лише для певних груп: про це ви скажете, коли бронюватимете.
    [few] Ще { $count } місця вільні, але лише для певних груп: про це ви скажете, коли бронюватимете.
    [many] Ще { $count } місць вільні, але лише для певних груп: про це ви скажете, коли бронюватимете.
   *[other] Ще { $count } місця вільні, але лише для певних груп: про це ви скажете, коли бронюватимете.
}
places-only-set-aside = { $count ->
    [one] { $count } вільне місце, лише для певних груп
    [few] { $count } вільні місця, лише для певних груп
    [many] { $count } вільних місць, лише для певних груп
   *[other] { $count } вільного місця, лише для певних груп
}
places-set-aside-hint = Коли ви бронюватимете, ми запитаємо, чи це стосується й вас. Якщо ні, ви станете у список очікування.
places-book-or-wait = Забронювати або стати у список
places-approval-title = Місця надають за запитом
places-approval-text = Ви надсилаєте запит. Працівник відділення вирішує, і ми напишемо вам та пояснимо причину.
places-request-act = Надіслати запит
places-programme-only = Забронювати можуть лише люди, прийняті до програми «{ $programme }».
places-not-admitted = Це для тих, кого прийнято до програми
places-not-admitted-text = Забронювати можна, лише якщо вас прийнято до програми «{ $programme }». Ви можете прочитати правила і подати заявку.
places-see-programme = Переглянути програму

## Un posto offerto

places-offer-title = Для вас є місце
places-offer-until = Ми тримаємо його для вас { $until }. Потім воно перейде до іншої людини.
places-offer-question = Хочете це місце?
places-offer-accept = Так, беру місце
places-offer-decline = Ні, відмовляюся
places-offer-answer = Відповісти на пропозицію
places-offer-choose = Скажіть, чи хочете це місце.
places-offer-gone = Ми більше не тримаємо це місце для вас
places-offer-gone-text = Час на відповідь минув, або ви вже відповіли. На сторінці бронювання видно, як є тепер.
places-offer-overlap = Ви також забронювали «{ $title }» на той самий час: { $starts }. Щоб узяти це місце, спершу скасуйте те бронювання.
places-offer-overlap-appointment = У той самий час у вас консультація: { $starts }. Щоб узяти це місце, спершу скасуйте або перенесіть її.
places-next-offer = Коли буде ваша черга, ми якийсь час потримаємо місце для вас і напишемо на { $email }.
places-requested-title = Ми отримали ваш запит
places-next-requested = Працівник відділення вирішує. Ми напишемо на { $email } і пояснимо причину.
places-next-withdraw = Якщо ви більше не хочете прийти, відкличте запит.
places-withdraw-link = Відкликати запит
places-withdraw-title = Хочете відкликати запит?
places-withdraw-what = Якщо передумаєте, надішлете новий запит.
places-withdraw-act = Так, відкликати запит
places-ended-declined = Ви відмовилися від місця: воно перейшло до іншої людини.
places-ended-expired = Ви не відповіли вчасно: місце перейшло до іншої людини.
places-ended-not-approved = Відділення не схвалило вашого запиту. Якщо ви не знаєте причини, запитайте у відділенні.
places-ended-staff = Відділення скасувало ваше бронювання. Щоб дізнатися чому, зателефонуйте до відділення.

## I messaggi

places-mail-offered-subject = Для вас є місце: { $title }
places-mail-offered-next = Звільнилося місце, і тепер ваша черга. Скажіть, чи хочете його: відкрийте сторінку і дайте відповідь.
places-mail-requested-subject = Ми отримали ваш запит: { $title }
places-mail-requested-next = Працівник відділення вирішує. Щойно буде рішення, ми напишемо вам і пояснимо причину. Нічого робити не треба.
places-mail-requested-action = Переглянути або відкликати запит
places-mail-not-approved-subject = Ваш запит не схвалено: { $title }
places-mail-not-approved-heading = Ваш запит не схвалено
places-mail-not-approved-reason = Причина
places-mail-not-approved-next = Ви можете переглянути інші заходи. Якщо причина вам не зрозуміла, дайте відповідь на цей лист.
places-mail-ended-subject = Місце перейшло до іншої людини: { $title }
places-mail-ended-heading = Місце перейшло до іншої людини
places-mail-ended-again = Вас більше немає у списку. Якщо хочете прийти, можна забронювати знову, поки бронювання відкрите.

## Il percorso

places-path-offer = Дайте відповідь: для вас є місце
