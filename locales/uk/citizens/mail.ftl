# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = Вітаємо, { $name }!
mail-closing = З повагою
mail-subject-for = { $subject } – для: { $name }
mail-help = Це автоматичний лист. Потрібна допомога? Напишіть на цю адресу: { $email }.
mail-label-reference = Реєстраційний номер
mail-label-activity = Захід
mail-label-programme = Програма
mail-label-when = Коли
mail-label-where = Де
mail-label-note = Варто знати
mail-label-position = Ваше місце у списку
mail-label-received = Отримано
mail-label-erased = Видалено
mail-label-contact = Запитання
mail-label-changed = Що змінюється
mail-label-changed-place = Місце проведення
mail-reason = Офіс пише: { $reason }
mail-was = Було: { $when }
mail-is = Тепер: { $when }
mail-dropped = Більше не відбудеться: { $when }
mail-added = Нове заняття: { $when }
mail-ways-other-dates = Переглянути інші дати цього заходу
mail-ways-counselling = Забронювати консультацію з фахівцем
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
mail-sign-in-code-link = Читаєте цей лист на іншому пристрої? Якщо код попросили ви, відкрийте посилання і продовжуйте звідти.
mail-sign-in-code-action = Продовжити без коду
mail-sign-in-code-secret = Нікому не давайте цього коду. Ми ніколи не питаємо його телефоном чи в повідомленні.
mail-sign-in-code-closing = Ви не просили коду? Тоді нічого робити не треба: без коду ніхто не увійде.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Ваше місце заброньовано: { $title }
mail-booking-confirmed-heading = Ваше місце заброньовано
mail-booking-confirmed-next = Чекаємо на вас. Додайте файл із цього листа у свій календар, щоб не забути.
mail-booking-cannot-come = Якщо не можете прийти, скасуйте бронювання, щоб міг прийти хтось інший.
mail-booking-cancel-until = Скасувати можна { $until }.
mail-booking-action = Переглянути або скасувати бронювання

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = Ви у списку очікування: { $title }
mail-booking-waiting-heading = Ви у списку очікування
mail-booking-waiting-full = Зараз усі місця зайняті.
mail-booking-waiting-next = Коли звільниться місце і буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам. Тоді ви скажете, чи хочете його. Список закривається разом із бронюванням.
mail-booking-waiting-leave = Якщо ви більше не хочете прийти, вийдіть зі списку: ті, хто за вами, просунуться вперед.
mail-booking-waiting-action = Переглянути ваше місце або вийти зі списку

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Змінилися час або місце: { $title }
mail-booking-changed-heading = Змінилися час або місце
mail-booking-changed-next = Нижче вказано, як було і як є тепер. Ваше бронювання дійсне: нічого робити не треба.
mail-booking-changed-calendar = Додайте файл із цього листа у свій календар: він виправить дати й прибере ті, яких більше немає.
mail-booking-reworded-subject = Новини про ваш захід: { $title }
mail-booking-reworded-heading = Є новини про ваш захід
mail-booking-reworded-next = На сторінці вашого бронювання видно, як є тепер. Час і місце ті самі: нічого робити не треба.

## Una prenotazione annullata

mail-booking-cancelled-subject = Бронювання скасовано: { $title }
mail-booking-cancelled-heading = Ви скасували бронювання
mail-booking-cancelled-next = Ви більше не маєте місця на цьому заході. Якщо ви додали його у свій календар, файл із цього листа прибере його звідти.
mail-booking-cancelled-waiting = Ви більше не у списку очікування на цей захід.
mail-booking-cancelled-requested = Ви відкликали свій запит: ми не приймаємо жодного рішення.
mail-booking-cancelled-again = Передумали? Ви можете забронювати знову, поки бронювання відкрите.
mail-booking-cancelled-action = Переглянути всі заходи

## Un’attività annullata dall’ufficio

mail-called-off-subject = Не відбудеться: { $title }
mail-called-off-heading = Захід не відбудеться
mail-called-off-what = Нам шкода: ми мусили скасувати цей захід. Забронювати його більше не можна.
mail-called-off-site-closed = У ці дні відділення зачинене.
mail-called-off-too-few = Забронювало надто мало людей.
mail-called-off-calendar = Якщо захід є у вашому календарі, доданий файл прибере його звідти.
mail-called-off-waiting = Ви ще не мали місця: нічого робити не треба.
mail-called-off-other-dates = Той самий захід відбудеться в інші дати: можна забронювати одну з них.
mail-called-off-now = Перегляньте інші заходи або порадьтеся з фахівцем, що робити тепер.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = Ми скасували ваше бронювання: { $title }
mail-cancelled-by-office-heading = Офіс скасував ваше бронювання
mail-cancelled-by-office-what = Ви більше не маєте бронювання на цей захід. Захід відбудеться без вас.
mail-cancelled-by-office-now = Якщо це неправильно або якщо причина незрозуміла, зателефонуйте чи напишіть до відділення: його дані нижче.

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

mail-erased-subject = Ваші дані видалено
mail-erased-heading = Ваші дані видалено
mail-erased-gone = Як ви просили, ми видалили ваші дані: ім’я, дату народження, адреси, телефон, входи. Це останній лист.
mail-erased-kept = За законом ми зберігаємо надіслані заявки з рішеннями та журнал того, хто що зробив. Якщо хочете знати більше, дайте відповідь на цей лист і вкажіть реєстраційний номер.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } — код для вашої нової адреси
mail-address-code-subject-without = Код для вашої нової адреси
mail-address-code-about = Ви попросили використовувати цю електронну пошту для вашого акаунта. Код потрібен лише для цього.
mail-address-code-closing = Це просили не ви? Тоді нічого робити не треба: без коду ніхто не зможе використати вашу адресу.
mail-address-changed-subject = Вашу електронну пошту змінено
mail-address-changed-what = Ваш акаунт тепер має іншу електронну пошту. На цю адресу ми більше не пишемо, і з нею більше не можна увійти у ваш акаунт. Посилання в листах, які ви тут отримали, без входу більше не відкриваються. Якщо адресу змінили ви, нічого робити не треба.
mail-address-changed-not-you = Її змінили не ви? Одразу напишіть на { $office }. Працівник офісу перевірить і поверне вам акаунт.
mail-address-restored-subject = Вашу попередню електронну пошту повернено
mail-address-restored-what = Ваш акаунт знову має електронну пошту, яка була до останньої зміни. Офіс повернув її, бо зміна була неправильною. На всіх пристроях здійснено вихід, а посилання в раніше надісланих листах відкриваються лише після входу. Якщо ви користуєтеся особистим календарем, створіть нову адресу.
mail-details-corrected-subject = Офіс виправив ваші дані
mail-details-corrected-what = Працівник офісу виправив дані, які ми маємо про вас. Те, що ви вказали в заявці, залишається без змін.
mail-details-corrected-wrong = Щось неправильно? Напишіть на { $office }.
