# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c'è in ogni e-mail

mail-greeting = Вітаємо, { $name }!
mail-closing = З повагою
mail-help = Це автоматичний лист. Потрібна допомога? Напишіть на цю адресу: { $email }.
mail-label-reference = Реєстраційний номер
mail-label-activity = Захід
mail-label-programme = Програма
mail-label-when = Коли
mail-label-where = Де
mail-label-note = Варто знати
mail-label-position = Ваше місце у списку
mail-label-received = Отримано
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } — ваш код для входу
mail-sign-in-code-subject-without = Ваш код для входу
mail-sign-in-code-heading = Ваш код: { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Введіть його на сторінці, де ви його попросили. Він діє { $minutes } хвилину.
    [few] Введіть його на сторінці, де ви його попросили. Він діє { $minutes } хвилини.
    [many] Введіть його на сторінці, де ви його попросили. Він діє { $minutes } хвилин.
   *[other] Введіть його на сторінці, де ви його попросили. Він діє { $minutes } хвилини.
}
mail-sign-in-code-secret = Нікому не давайте цього коду. Ми ніколи не питаємо його телефоном чи в повідомленні.
mail-sign-in-code-closing = Ви не просили коду? Тоді нічого робити не треба: без коду ніхто не увійде.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Ваше місце заброньовано: { $title }
mail-booking-confirmed-heading = Ваше місце заброньовано
mail-booking-confirmed-next = Чекаємо на вас. Додайте файл із цього листа у свій календар, щоб не забути.
mail-booking-cannot-come = Якщо не можете прийти, скасуйте бронювання: місце дістанеться людині, яка чекає.
mail-booking-cancel-until = Скасувати можна { $until }.
mail-booking-action = Переглянути або скасувати бронювання

## Una prenotazione in lista d'attesa

mail-booking-waiting-subject = Ви у списку очікування: { $title }
mail-booking-waiting-heading = Ви у списку очікування
mail-booking-waiting-full = Зараз усі місця зайняті.
mail-booking-waiting-next = Коли звільниться місце і буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам. Тоді ви скажете, чи хочете його.
mail-booking-waiting-leave = Якщо ви більше не хочете прийти, вийдіть зі списку: ті, хто за вами, просунуться вперед.
mail-booking-waiting-action = Переглянути ваше місце або вийти зі списку

## Una prenotazione che passa dalla lista d'attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Змінилися час або місце: { $title }
mail-booking-changed-heading = Змінилися час або місце
mail-booking-changed-next = Нижче — як є тепер. Ваше бронювання залишається: нічого робити не треба.
mail-booking-changed-calendar = Додайте файл із цього листа у свій календар: він замінить попередній.

## Una prenotazione annullata

mail-booking-cancelled-subject = Бронювання скасовано: { $title }
mail-booking-cancelled-heading = Ваше бронювання скасовано
mail-booking-cancelled-next = Ви більше не маєте бронювання на цей захід. Якщо ви додали його у свій календар, файл із цього листа прибере його звідти.
mail-booking-cancelled-waiting = Ви більше не у списку очікування на цей захід.
mail-booking-cancelled-again = Ви можете забронювати знову, поки запис відкритий.
mail-booking-cancelled-action = Переглянути всі заходи

## Candidature

mail-application-received-subject = Ми отримали вашу заявку: { $programme }
mail-application-received-heading = Ми отримали вашу заявку
mail-application-received-next = Працівник офісу прочитає її. Щойно буде рішення, ми напишемо вам і пояснимо причину. Нічого робити не треба.
mail-application-received-action = Переглянути вашу заявку
mail-application-admitted-subject = Ви у програмі: { $programme }
mail-application-admitted-heading = Ви у програмі
mail-application-admitted-next = Ми прочитали вашу заявку: ви можете брати участь у програмі. Нижче — наступний крок.
mail-application-admitted-next-step = Наступний крок
mail-application-admitted-explanation = Що пише офіс
mail-application-admitted-action = Переглянути рішення
mail-application-not-admitted-subject = Рішення щодо вашої заявки: { $programme }
mail-application-not-admitted-heading = Вашу заявку не схвалено
mail-application-not-admitted-next = Ми прочитали вашу заявку. Цього разу ви не можете брати участь у програмі. Нижче — причина і що ви можете зробити тепер.
mail-application-not-admitted-reason = Причина
mail-application-not-admitted-next-step = Що ви можете зробити тепер
mail-application-not-admitted-wrong = Думаєте, що це помилка? Напишіть нам і вкажіть реєстраційний номер.
mail-application-not-admitted-action = Переглянути рішення
mail-application-withdrawn-subject = Ви відкликали вашу заявку: { $programme }
mail-application-withdrawn-heading = Вашу заявку відкликано
mail-application-withdrawn-next = Ви відкликали вашу заявку. Ми її більше не розглядаємо і не приймаємо рішення.
mail-application-withdrawn-again = Якщо передумаєте, можна подати заявку знову, поки програма відкрита.
mail-application-withdrawn-action = Переглянути програми

## Una richiesta di cancellazione

mail-erasure-requested-subject = Ми отримали ваш запит на видалення даних
mail-erasure-requested-heading = Ми отримали ваш запит
mail-erasure-requested-next = Ви попросили нас видалити ваші дані. Працівник офісу відповість вам протягом місяця. Деякі дані закон велить зберігати: у відповіді буде сказано, які саме і чому.
mail-erasure-requested-not-you = Це просили не ви? Одразу напишіть нам і вкажіть реєстраційний номер.
mail-erasure-requested-action = До вашого акаунта
