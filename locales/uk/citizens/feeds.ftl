### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = Заходи – { $office }
feeds-private-name = Бронювання і консультації – { $office }
feeds-staff-name = Випуски заходів і консультації – { $office }
feeds-cancelled = Скасовано: { $title }
feeds-waiting = Список очікування: { $title }
feeds-requested = Чекає на рішення: { $title }
feeds-offered = Треба підтвердити: { $title }
feeds-appointment-cancelled = Скасовано: { $service }
feeds-by-phone = Телефоном
feeds-lead = Найближчі заходи наших відділень: практикуми, курси, події.
feeds-entry = { $when }, { $site }

## Nel catalogo

feeds-title = Стежте за заходами
feeds-intro = Нові дати та зміни надходять самі. Фільтри за видом, темою, відділенням і мовою залишаються.
feeds-subscribe = Додати в мій календар
feeds-calendar = Файл календаря (ICS)
feeds-rss = Потік RSS
feeds-json = Потік JSON
feeds-embed-link = Показати список на вашому сайті

## Il mio calendario

feeds-own-title = Мій календар
feeds-own-text = Ваші бронювання — у календарі вашого телефону. Там вони оновлюються самі.
feeds-own-link = Налаштувати мій календар
feeds-own-how = Портал створює таємну адресу. Ви один раз даєте її своєму календарю. Потім календар сам перевіряє новини кожні кілька годин.
feeds-own-secret = Хто знає цю адресу, бачить календар без входу. Не давайте її нікому.
feeds-own-create = Створити адресу
feeds-own-created = Ось ваша адреса
feeds-own-once = Скопіюйте її зараз: ми не зберігаємо копії й не зможемо показати її знову.
feeds-own-address = Адреса календаря
feeds-own-open = Відкрити в моєму календарі
feeds-own-since = Адресу створено: { $date }
feeds-own-used = Останній запит календаря: { $date }
feeds-own-never-used = Жоден календар ще не звертався за цією адресою.
feeds-own-replace-title = Загубили адресу, або її знають інші?
feeds-own-replace-text = Створіть нову. Стара одразу перестане працювати.
feeds-own-replace = Створити нову адресу
feeds-own-revoke-title = Вона вам більше не потрібна?
feeds-own-revoke-text = Без адреси ваш календар більше не показуватиме новин. На порталі нічого не зміниться.
feeds-own-revoke = Скасувати адресу
feeds-own-revoked = Адресу скасовано.
feeds-own-again = Адресу вже створено. Її показали лише один раз. Якщо ви її не скопіювали, створіть нову.

## L’elenco per altri siti

feeds-embed-title = Список на вашому сайті
feeds-embed-intro = Муніципалітети, школи та організації можуть показувати наші найближчі заходи на своїх сторінках. Список завжди актуальний, не використовує кукі й не виконує скриптів.
feeds-embed-choose = Що показує список
feeds-embed-most = Скільки заходів щонайбільше
feeds-embed-make = Підготувати код
feeds-embed-code = Код для вашої сторінки
feeds-embed-code-hint = Скопіюйте його в HTML вашої сторінки, туди, де має бути список.
feeds-embed-look = Переглянути список
feeds-embed-addresses = Для комп’ютерних програм
feeds-embed-addresses-text = Той самий вибір для тих, хто хоче читати його власною комп’ютерною програмою.
feeds-embed-frame = Найближчі заходи
feeds-embed-none = Зараз немає запланованих заходів.
feeds-embed-all = Усі заходи
