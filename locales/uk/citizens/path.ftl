### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = Мій шлях
path-greeting = Вітаємо,
path-next = Наступний крок
path-timeline = Що було і що буде
path-empty = Тут ще нічого немає. Тут будуть ваші заявки, рішення та бронювання, спочатку найновіші.
path-see-programmes = Переглянути програми
path-see-activities = Переглянути заходи
path-see-sites = Переглянути відділення
path-see-booking = Переглянути бронювання
path-see-application = Переглянути заявку
path-see-decision = Переглянути рішення
path-continue = Продовжити заявку

## Che cosa viene ora

path-begin = Виберіть, з чого почати
path-begin-text = Прочитайте правила програми і самі перевірте, чи вона для вас. Або забронюйте захід, відкритий для всіх.
path-complete = Завершіть заявку
path-complete-text = Ви її почали, але ще не надіслали. Те, що ви написали, збережено.
path-attend = Приходьте на захід
path-attend-text = { $moment }, { $site }.
path-interview = Приходьте на першу консультацію
path-interview-text = Вашу заявку схвалено. День і годину вибираєте ви: у відділенні, телефоном або через відео.
path-decision = Зачекайте на рішення
path-decision-text = Працівник відділення читає вашу заявку. Коли буде рішення, ми напишемо вам і пояснимо причину.
path-request-text = Працівник відділення вирішує щодо вашого запиту. Коли буде рішення, ми напишемо вам і пояснимо причину.
path-place = Зачекайте на місце
path-place-text = Ви у списку очікування під номером { $position }. Коли буде ваша черга, ми якийсь час потримаємо місце для вас і напишемо вам.
path-after = Що ви можете зробити тепер

## Che cosa è stato

path-event-begun = Заявку почато
path-event-sent = Заявку надіслано
path-event-decided = Рішення
path-event-position = Номер { $position } у списку.
path-event-called-off = Захід скасовано.
