### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } (усього: { $all })

## La pagina della prenotazione

attendance-code-title = Ваш код для входу на захід
attendance-code-about = Покажіть цей код, коли прийдете: на телефоні або на папері. Можна також просто його назвати.
attendance-code-image = QR-код із вашим кодом для входу на захід
attendance-after-title = Ваше відвідування
attendance-after-attended = Ви відвідали: { $attended } (усього: { $all }).
attendance-certificate-download = Завантажити сертифікат (PDF)
attendance-feedback-link = Розкажіть, як усе пройшло

## Che cosa dicono i partecipanti

attendance-feedback-title = Як усе пройшло?
attendance-feedback-about = Це займе хвилину. Працівники офісу читають відповіді й не знають, чиї вони.
attendance-feedback-rating = Чи сподобався вам цей захід?
attendance-feedback-rating-1 = Зовсім не сподобався
attendance-feedback-rating-2 = Мало сподобався
attendance-feedback-rating-3 = Так собі
attendance-feedback-rating-4 = Сподобався
attendance-feedback-rating-5 = Дуже сподобався
attendance-feedback-missing = Виберіть, наскільки вам сподобалося
attendance-feedback-comment = Що залишити як є, а що змінити?
attendance-feedback-comment-hint = Щонайбільше 200 знаків. Не пишіть імен.
attendance-feedback-send = Надіслати
attendance-feedback-thanks = Дякуємо. Ми отримали вашу відповідь.

## I promemoria

attendance-mail-subject = Нагадування: { $title }
attendance-mail-heading = Скоро чекаємо на вас
attendance-mail-begins = Ваш захід починається: { $when }.
attendance-mail-code = На сторінці бронювання є ваш код для входу на захід. Покажіть його, коли прийдете.
attendance-mail-call = Якщо не можете прийти, зателефонуйте до відділення.
attendance-mail-action = Переглянути бронювання

## L’attestato

certificate-title = Сертифікат про відвідування
certificate-number = Номер { $number }
certificate-of = Засвідчуємо, що вказана нижче особа відвідала вказаний захід.
certificate-birth-date = Дата народження
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }, { $date }
certificate-teacher = { $name }, викладає
certificate-signature-printed = Власноручний підпис замінює надруковане ім’я (італійський законодавчий декрет 39/1993, стаття 3, частина 2).
certificate-qr-image = QR-код, який веде до перевірки цього сертифіката
certificate-with-birth-date = Завантажити з датою народження (PDF)
certificate-check-number = Номер
certificate-check-issued-on = Дата видачі
certificate-check-name = Ім’я
certificate-activity = Захід
certificate-days = Дати
certificate-from-to = { $first } – { $last }
certificate-hours = Скільки часу відвідано
certificate-site = Відділення
certificate-code = Код перевірки
certificate-verify-at = Перевірити, чи цей сертифікат справжній, можна за адресою:
certificate-no-signature = Код перевірки замінює підпис.

## La verifica di un attestato

certificate-check-title = Перевірити сертифікат
certificate-check-about = Тут можна перевірити, чи сертифікат про відвідування видав цей офіс.
certificate-check-code = Код перевірки
certificate-check-code-hint = Він надрукований на сертифікаті, наприклад PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Перевірити
certificate-genuine = Сертифікат справжній
certificate-not-genuine = Такого сертифіката немає
certificate-not-genuine-about = Порівняйте код із тим, що на сертифікаті. Якщо він такий самий, то сертифікат видав не цей офіс або він уже не дійсний.

## Le durate in parole

hours-in-words =
    { $hours ->
        [one] { $words } година
        [few] { $words } години
        [many] { $words } годин
       *[other] { $words } години
    }
minutes-in-words =
    { $minutes ->
        [one] { $words } хвилина
        [few] { $words } хвилини
        [many] { $words } хвилин
       *[other] { $words } хвилини
    }
