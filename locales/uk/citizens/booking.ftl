### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = Забронювати місце
booking-intro = Ні акаунт, ні пароль не потрібні. Ми надішлемо код на вашу електронну пошту: з ним місце ваше.
booking-check-title = Перевірте й забронюйте
booking-given-name = Ім’я
booking-family-name = Прізвище
booking-name-hint = Будь-яким алфавітом. Якщо у вас лише одне ім’я, напишіть його як прізвище.
booking-email = Електронна пошта
booking-email-hint = На цю адресу ми надішлемо код і підтвердження.
booking-your-name = Ваше ім’я
booking-other-name = Ви увійшли з іншим іменем. Якщо бронюєте для іншої людини, виберіть «Забронювати для іншої людини». Якщо ім’я неправильне, виправте його у своїх даних.
booking-your-email = Ваша електронна пошта
booking-places-free = { $count ->
    [one] Є { $count } вільне місце
    [few] Є { $count } вільні місця
    [many] Є { $count } вільних місць
   *[other] Є { $count } вільного місця
}
booking-places-full = Усі місця зайняті. У списку очікування ви будете під номером { $position }.
booking-waiting-explained = Коли звільниться місце і буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам. Список закривається разом із бронюванням.
booking-cancel-until = Скасувати самостійно можна { $until }.
booking-cancel-no-more = Якщо бронюєте зараз, скасувати можна буде лише телефоном: треба буде подзвонити до відділення.
booking-privacy = Ваші ім’я та адресу ми використовуємо лише для цього бронювання: щоб підтвердити його і повідомити вас, якщо щось зміниться.
booking-privacy-link = Прочитати повідомлення про приватність
booking-send-code = Надіслати мені код
booking-book = Забронювати місце
booking-wait = Стати у список очікування

## Il codice

booking-code-title = Введіть код, щоб забронювати

## Perché non c’è posto

booking-refused-title = Зараз ви не можете забронювати цей захід
booking-refused-closed = Бронювання закрито
booking-refused-closed-text = Самостійно забронювати вже не можна. Зателефонуйте до відділення: можливо, є інший спосіб.
booking-refused-started = Уже почалося
booking-refused-started-text = Цей захід уже не можна забронювати. Перегляньте інші: можливо, є захід на ту саму тему.
booking-refused-cancelled = Не відбудеться
booking-refused-cancelled-text = Цей захід скасовано. Якщо ви мали бронювання, скасовувати його не треба.
booking-refused-not-yet = Бронювання ще не відкрито
booking-refused-not-yet-text = Забронювати можна з такого часу: { $opens }.
booking-refused-appointment-text = У вас консультація в той самий час: { $starts }. Щоб прийти сюди, спершу скасуйте або перенесіть її.
booking-refused-already = Ви вже забронювали цей захід
booking-refused-already-text = Він нижче: бронювання можна переглянути або скасувати.
booking-refused-overlap = У вас інше бронювання на той самий час
booking-refused-overlap-text = Ви забронювали «{ $title }»: { $starts }. Щоб прийти сюди, спершу скасуйте те бронювання.
booking-refused-changed = Захід змінився, поки ви бронювали
booking-refused-changed-text = Оновіть сторінку і перегляньте, що нового.
booking-refused-staff = Ви увійшли як фахівець
booking-refused-staff-text = Кожна людина бронює місце для себе. Вийдіть, якщо хочете забронювати місце собі.
booking-refused-signed-in = Код був правильний, і ви увійшли: щоб забронювати щось інше, новий код не потрібен.
booking-refused-limit = У вас уже найбільша можлива кількість бронювань: { $most }
booking-refused-limit-text = Запити та списки очікування теж рахуються. Обмеження потрібне, щоб місць вистачало всім. Скасуйте те, що вам більше не потрібно, або зверніться до відділення: фахівець може забронювати для вас.
booking-see-all = Переглянути все, що ви забронювали
booking-see-appointment = Переглянути консультацію
booking-see-booking = Переглянути бронювання
booking-other-activities = Переглянути інші заходи
booking-again = Забронювати знову
booking-other-dates = Переглянути інші дати

## La prenotazione

booking-page-title = Ваше бронювання
booking-confirmed-title = Місце ваше
booking-waiting-title = Ви у списку очікування
booking-cancelled-title = Бронювання скасовано
booking-ended-title = Це бронювання більше не дійсне
booking-called-off-title = Захід не відбудеться
booking-past-title = Цей захід закінчився
booking-reference = Ваш реєстраційний номер
booking-next-title = Що буде далі
booking-next-mail = Подробиці та файл для календаря ми надсилаємо на { $email }. Якщо нічого не прийде, збережіть цю сторінку або реєстраційний номер: місце все одно за вами.
booking-next-come = Прийдіть на кілька хвилин раніше і назвіть своє ім’я або реєстраційний номер.
booking-next-cancel = Якщо не зможете прийти, скасувати бронювання можна { $until }. Тоді зможе прийти хтось інший.
booking-next-position = Ви у списку під номером { $position }.
booking-next-leave = Якщо ви більше не хочете прийти, вийдіть зі списку: ті, хто за вами, просунуться вперед.
booking-list-over-title = Місця для вас не знайшлося
booking-list-over = Список очікування закрито: бронювання закінчилося. Нічого робити не треба.
booking-request-over = Захід почався, а рішення щодо вашого запиту не було. Нічого робити не треба.
booking-next-cancelled = У вас більше немає місця. Ви можете забронювати знову, поки бронювання відкрите.
booking-next-called-off = Забронювати знову не можна. Перегляньте інші заходи: можливо, є захід на ту саму тему.
booking-what = Захід
booking-when = Коли
booking-where = Де
booking-who = На чиє ім’я
booking-standing = Стан
booking-bring = Що взяти з собою і знати
booking-access = Як увійти
booking-contact = Запитання
booking-print-hint = Цю сторінку можна роздрукувати або зберегти її адресу: вона завжди показує стан бронювання.
booking-cancel-link = Скасувати бронювання
booking-leave-link = Вийти зі списку очікування
booking-to-path = До мого шляху

## Disdire

booking-cancel-title = Хочете скасувати бронювання?
booking-leave-title = Хочете вийти зі списку очікування?
booking-cancel-what = Місце одразу звільниться для інших. Повернути його не можна: забронювати знову можна, лише поки бронювання відкрите, і, можливо, доведеться чекати.
booking-leave-what = Ті, хто за вами, просунуться вперед. Якщо передумаєте, доведеться бронювати знову і чекати в кінці списку.
booking-cancel-act = Так, скасувати бронювання
booking-leave-act = Так, вийти зі списку
booking-cancel-keep = Ні, залишити все як є
booking-late-title = Скасувати тут уже пізно
booking-late-text = Скасувати самостійно можна було до такого часу: { $deadline }. Якщо не можете прийти, зателефонуйте до відділення, щоб міг прийти хтось інший:
booking-attended-text = Ваше відвідування цього заходу вже відмічено: скасувати бронювання більше не можна. Якщо більше не можете прийти, зателефонуйте до відділення:
