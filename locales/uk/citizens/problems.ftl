### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = Напишіть щось тут
problem-text-too-long = Напишіть не більше ніж { $max ->
    [one] { $max } знак
    [few] { $max } знаки
    [many] { $max } знаків
   *[other] { $max } знака
}

## Nomi

problem-name-empty = Напишіть ім’я
problem-family-name-empty = Напишіть прізвище
problem-name-no-letter = Напишіть ім’я літерами

## Indirizzi e-mail

problem-email-empty = Напишіть вашу електронну пошту
problem-email-too-long = Ця адреса задовга. Перевірте її
problem-email-no-at = Бракує знака @. Напишіть адресу повністю, наприклад name@example.org
problem-email-character = В адресі є пробіл, наголос або знак, якого в адресах не буває
problem-email-local-part = Перевірте те, що стоїть перед @
problem-email-domain = Перевірте те, що стоїть після @, наприклад example.org
problem-email-meant = Ви написали { $domain }: можливо, це { $meant }? Виправте адресу. Якщо вона правильна, натисніть кнопку ще раз.

## Numeri di telefono

problem-phone-empty = Напишіть номер телефону
problem-phone-character = Напишіть номер лише цифрами
problem-phone-too-short = У цьому номері бракує цифр
problem-phone-too-long = У цьому номері забагато цифр
problem-phone-not-italian = Це не італійський номер. Для іншої країни спершу напишіть + і код країни
problem-phone-country-code = Перевірте код країни після +

## Codici fiscali

problem-codice-fiscale-empty = Напишіть ваш codice fiscale (податковий код)
problem-codice-fiscale-length = Codice fiscale має 16 літер і цифр
problem-codice-fiscale-character = Якась літера чи цифра не на своєму місці. Порівняйте код із вашою карткою
problem-codice-fiscale-check-character = Якась літера чи цифра неправильна. Порівняйте код із вашою карткою
problem-codice-fiscale-date = Дня народження з цього коду не існує. Порівняйте код із вашою карткою
problem-codice-fiscale-birthplace = Місця народження з цього коду не існує. Порівняйте код із вашою карткою

## Comuni

problem-municipality-empty = Напишіть муніципалітет (Comune)
problem-municipality-unknown = Немає італійського муніципалітету з такою назвою. Перевірте назву
problem-municipality-ambiguous = Є кілька муніципалітетів із такою назвою. Напишіть, який: { $names }
