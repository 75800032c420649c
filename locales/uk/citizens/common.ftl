### Parole generali: la cornice di ogni pagina, pulsanti, moduli, formati.

## Il portale

portal-name = Imprecario
portal-purpose = Послуги для тих, хто має непостійну роботу
page-title = { $title } – Imprecario
page-title-error = Помилка: { $title } – Imprecario

## La cornice di ogni pagina

frame-skip = До змісту
frame-navigation = Головне меню
frame-breadcrumb = Шлях до сторінки
frame-listen = Слухати
frame-stop-listening = Зупинити читання
frame-language = Мова
frame-menu = Меню
frame-close = Закрити
frame-signed-in = Ваш кабінет
frame-demo-title = Демонстрація
frame-demo = Демонстрація: дані вигадані.
frame-mailbox = Поштова скринька
nav-home = Головна
nav-programmes = Програми
nav-activities = Заходи
nav-counselling = Консультації
nav-sites = Відділення
nav-path = Мій шлях
nav-help = Допомога
nav-account = Мої дані
nav-sign-in = Увійти
nav-sign-out = Вийти
footer-questions = Часті запитання
footer-report = Повідомити про проблему
footer-privacy = Повідомлення про приватність
footer-accessibility = Декларація про доступність
footer-legal = Юридична інформація

## Pulsanti e link

action-start = Почати
action-continue = Продовжити
action-back = Назад
action-save = Зберегти
action-send = Надіслати
action-change = Змінити
action-cancel = Скасувати
action-filter = Показати результати
action-clear-filters = Зняти всі фільтри
action-download-calendar = Додати в календар

## Moduli

form-problem-title = Є проблема
form-optional = необов’язково
form-step = Крок { $step } з { $steps }
date-day = День
date-month = Місяць
date-year = Рік
form-yes = Так
form-no = Ні
form-unknown = Не знаю

## Pagine di elenchi lunghi

pages-navigation = Сторінки результатів
pages-previous = Попередня
pages-next = Наступна
pages-position = Сторінка { $page } із { $total }

## Formati: come si compongono date, orari, importi e durate

format-labelled = { $label }: { $value }
format-time-range = { $start }–{ $end }
format-session = { $date }, { $times }
format-moment = { $date }, { $time }
format-until = до такого часу: { $moment }
format-money = { $amount }{ "\u00A0" }€
format-seconds = { $seconds ->
    [one] { $seconds } секунда
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
}
format-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
format-hours = { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
}
