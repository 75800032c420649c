### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = Мої дані

## Dati

account-details-title = Що ви нам повідомили
account-details-intro = Щоб забронювати захід, ці дані не потрібні. Для заявки ми запитаємо те, що для неї потрібно.
account-details-empty = Кожне поле можна залишити порожнім.
account-details-edit-title = Змінити ваші дані
account-details-saved = Ваші дані збережено.
account-missing = Ще не вказано
account-email = Електронна пошта
account-email-hint = На вашу електронну пошту ми надсилаємо коди й листи.
account-email-changed = Вашу електронну пошту змінено. Відтепер ви входите з новою адресою. На стару ми надіслали повідомлення.
account-email-title = Змінити електронну пошту
account-email-now = Зараз ми пишемо вам на:
account-email-new = Нова електронна пошта
account-email-new-hint = Ми надішлемо туди код, щоб упевнитися, що адреса ваша.
account-email-then = Адреса зміниться, коли ви введете код. На стару ми надішлемо повідомлення. Посилання в уже надісланих листах відкриватимуться лише після входу, а на інших ваших пристроях треба буде увійти знову. Усе, що ви забронювали, залишиться.
account-email-send = Надіслати код
account-email-code-title = Введіть код, надісланий на нову адресу
account-email-act = Змінити адресу
account-email-same = Це вже ваша адреса. Напишіть нову
account-email-other-record = З цією адресою вже є акаунт на ваше ім’я. Щоб їх об’єднати, напишіть до офісу: { $office }
account-name = Ім’я та прізвище
account-birth-date = Дата народження
account-birthplace = Місце народження
account-codice-fiscale = Codice fiscale (податковий код)
account-codice-fiscale-hint = 16 літер і цифр, як на картці tessera sanitaria (медична картка). Якщо коду не маєте, залиште порожнім.
account-codice-fiscale-disagrees = Цей codice fiscale не збігається з тим, що ви написали: { $details }. Перевірте
account-residence = Муніципалітет проживання (Comune)
account-residence-hint = Наприклад: Torino. Якщо є два муніципалітети з однаковою назвою, додайте провінцію: Samone (TO).
account-district = Номер району (circoscrizione)
account-district-hint = Лише там, де в місті є райони з номерами.
account-district-wrong = Напишіть номер району цифрою, наприклад 2
account-address = Адреса
account-address-hint = Вулиця й номер або інше місце, куди вам можна надіслати листа.
account-phone = Телефон
account-phone-hint = Для номера іншої країни спершу напишіть + і код країни.

## Lingua

account-language-title = Мова
account-language-label = Якою мовою вам писати?
account-language-hint = Після збереження ці сторінки теж будуть цією мовою.
account-language-save = Зберегти мову
account-language-unknown = Виберіть одну з мов

## Sessioni

account-sessions-title = Де ви увійшли
account-sessions-intro = Якщо якогось пристрою ви не впізнаєте, закрийте там вхід.
account-session-device = Пристрій
account-session-seen = Останнє використання
account-session-actions = Дії
account-session-this = Цей
account-session-unknown-device = Невідомий пристрій
account-session-end = Вийти там
account-sessions-end-others = Вийти на всіх інших
account-sessions-ended = Там вхід закрито.

account-links-title = Посилання в наших листах
account-links-intro = Хто має наш лист, може без входу відкрити бронювання чи консультацію з цього листа і скасувати їх. Ви переслали лист або його хтось прочитав? Заблокуйте посилання. Те, що ви забронювали, залишиться. У наступних листах будуть нові посилання.
account-links-revoke = Заблокувати всі посилання
account-links-revoked = Хто відкриє посилання з уже надісланих листів, тепер мусить увійти.

account-readings-title = Хто читав ваші дані
account-readings-about = Портал записує, коли хтось із працівників офісу відкриває щось ваше.
account-readings-none = Поки що ніхто не читав.
account-readings-show = Показати останні випадки
account-readings-application = відкрито вашу заявку
account-readings-applications = відкрито список, у якому є ваша заявка
account-readings-booking = відкрито ваше бронювання
account-readings-appointment = відкрито вашу консультацію
account-readings-participants = відкрито список учасників, у якому є й ви
account-readings-downloaded = завантажено список учасників, у якому є й ви
account-readings-erasure = відкрито ваш запит на видалення даних
account-readings-calls = відкрито список людей, яким треба зателефонувати, у якому є й ви
account-readings-log = шукали вас у журналі дій
account-readings-desk = вас знайшли у приймальні (sportello) за вашою електронною поштою або телефоном
account-readings-found = вас знайшли під час пошуку людини
account-readings-viewed = відкрито сторінку з вашими даними
account-readings-corrected = виправлено ваші дані: { $details }
account-readings-restored = повернено вашу попередню електронну пошту

## Esportazione

account-export-title = Заберіть свої дані
account-export-text = Один файл з усім, що портал зберігає про вас: дані, згоди, заявки з відповідями, бронювання, входи і що робили з вашими даними. Його можуть прочитати інші програми.
account-export-link = Завантажити ваші дані (JSON)

## Cancellazione

account-erasure-title = Видаліть свої дані
account-erasure-text = Ви можете попросити нас видалити ваші дані. Частину з них закон велить зберігати кілька років.
account-erasure-link = Попросити про видалення
account-erasure-asked = Ви попросили видалити ваші дані: { $moment }. Працівник відділення відповість вам протягом місяця. Реєстраційний номер: { $reference }.
account-erasure-page-title = Хочете видалити ваші дані?
account-erasure-what-title = Що ми видаляємо
account-erasure-what-details = ваші дані, телефон, адресу та входи
account-erasure-what-bookings = бронювання заходів разом із вашим ім’ям
account-erasure-what-drafts = заявки, які ви не надіслали
account-erasure-kept-title = Що ми мусимо зберегти і чому
account-erasure-kept-applications = Надіслані заявки та рішення: державна установа повинна мати змогу пояснити свої рішення (GDPR, стаття 17, пункт 3, літери b та e).
account-erasure-kept-log = Журнал, хто що зробив: він захищає і вас.
account-erasure-how-title = Що буде далі
account-erasure-how = Ми підтвердимо запит листом. Працівник відділення відповість вам протягом місяця (GDPR, стаття 12, пункт 3). До того часу нічого не зміниться: бронювання залишаться, якщо ви їх не скасуєте.
account-erasure-act = Прошу видалити мої дані
account-erasure-keep = Ні, зберегти все
