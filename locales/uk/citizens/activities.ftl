### Attività: il catalogo, la pagina di ogni edizione, i posti.

activities-title = Заходи
activities-lead = Тематичні події, практикуми, курси та консультації з фахівцем. Усе безкоштовно. Для тематичних подій не треба бути в програмі.
activities-results = Що ми знайшли
activities-found = { $count ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
}

## Filtri

activities-filters = Фільтри
activities-filters-active = Увімкнено: { $count }
activities-filter-kind = Вид
activities-filter-topic = Тема
activities-filter-site = Відділення
activities-filter-language = Мова спілкування
activities-filter-month = Місяць
activities-filter-free = Лише з вільними місцями
activities-every-kind = Усі види
activities-every-topic = Усі теми
activities-every-site = Усі відділення
activities-every-language = Усі мови
activities-every-month = Усі місяці
activities-filter-text = Що ви шукаєте
activities-filter-text-hint = Наприклад: кухня, комп’ютер, договір
activities-filter-near = Ваше місто або село
activities-filter-near-hint = Спочатку найближчі заходи
activities-filter-within = Як далеко
activities-every-distance = На будь-якій відстані
activities-within = До { $km } км
activities-filter-counselling = Консультацію з фахівцем бронюють окремо
activities-chips = Увімкнені фільтри
activities-chip-remove = Зняти фільтр:
activities-chip-near = Поруч: { $place }
activities-chip-activity = Лише один захід
activities-near-here = { $place }: у вибраному населеному пункті
activities-near-away = { $place }: приблизно { $km } км навпростець
activities-near-unknown = Ми не знаходимо «{ $name }». Перевірте, як написано назву.
activities-near-which = Можливо, це одне з цих місць:
activities-near-no-place = Ми не знаємо, як далеко { $place }. Напишіть сусіднє місто.

## Niente da mostrare

activities-none-title = З такими фільтрами заходів немає
activities-none-text = Зніміть якийсь фільтр або виберіть інший місяць.
activities-empty-title = Зараз немає запланованих заходів
activities-empty-text = Нові заходи з’являються тут, щойно їх призначено. А поки що перегляньте програми.

## Posti

activities-places-free = Вільні місця: { $free } із { $capacity }
activities-places-last = { $free ->
    [one] Останнє { $free } місце
    [few] Останні { $free } місця
    [many] Останні { $free } місць
   *[other] Останні { $free } місця
}
activities-places-full = { $waiting ->
    [0] Місць немає · можна стати у список очікування
    [one] Місць немає · у списку очікування { $waiting } людина
    [few] Місць немає · у списку очікування { $waiting } людини
    [many] Місць немає · у списку очікування { $waiting } людей
   *[other] Місць немає · у списку очікування { $waiting } людини
}

## La pagina di una edizione

activities-panel = Коли, де, місця
activities-from-to = { $first } – { $last }
activities-session-count = { $count ->
    [one] { $count } заняття
    [few] { $count } заняття
    [many] { $count } занять
   *[other] { $count } заняття
}
activities-sessions = Заняття
activities-sessions-together = Одне бронювання діє на всі.
activities-dress-code = Як одягтися
activities-spoken = Мови: { $languages }
activities-book = Забронювати місце
activities-join-waiting-list = Стати у список очікування
activities-waiting-hint = { $waiting ->
    [0] Усі місця зайняті. У списку очікування ви будете на першому місці. Якщо місце звільниться, ми якийсь час потримаємо його для вас і напишемо вам.
    [one] Усі місця зайняті, чекає { $waiting } людина. Якщо місце звільниться, коли буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам.
    [few] Усі місця зайняті, чекають { $waiting } людини. Якщо місце звільниться, коли буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам.
    [many] Усі місця зайняті, чекають { $waiting } людей. Якщо місце звільниться, коли буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам.
   *[other] Усі місця зайняті, чекають { $waiting } людини. Якщо місце звільниться, коли буде ваша черга, ми якийсь час потримаємо його для вас і напишемо вам.
}
activities-book-until = Забронювати можна до такого часу: { $moment }.
activities-cancel-until = Якщо ваші плани зміняться, місце можна звільнити до такого часу: { $moment }.
activities-not-yet = Бронювання відкриється: { $moment }.
activities-closed = Бронювання закрилося: { $moment }. Якщо ви все ж хочете прийти, зателефонуйте до відділення.
activities-started = Уже почалося: забронювати більше не можна.
activities-booked = Ви забронювали цей захід.
activities-see-booking = Переглянути ваше бронювання
activities-cancelled-title = Цей захід не відбудеться
activities-cancelled-text = Ми написали всім, хто забронював місце.
activities-see-others = Переглянути інші заходи

## Lingue in cui si può tenere un’attività

activities-language-it = італійська
activities-language-en = англійська
activities-language-fr = французька
activities-language-es = іспанська
activities-language-ro = румунська
activities-language-sq = албанська
activities-language-ar = арабська
activities-language-zh = китайська
activities-language-uk = українська
