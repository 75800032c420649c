### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = Консультація
kind-lab = Практикум
kind-course = Курс
kind-thematic-event = Тематична подія

## Di che cosa parlano le attività

topic-agriculture-and-food = Сільське господарство і харчування
topic-construction = Будівництво
topic-care-and-health = Догляд і здоров’я
topic-tourism = Туризм, готелі й ресторани
topic-manufacturing = Промисловість
topic-logistics = Транспорт і склади
topic-trade = Магазини й торгівля
topic-digital = Цифрові професії
topic-culture = Культура й вистави
topic-legal-and-fiscal = Трудові права й податки
topic-relational = Спілкування з людьми
topic-transversal = Уміння, корисні в кожній професії

## I servizi dei programmi

service-counselling = Консультації з фахівцем
service-orientation = Допомога у виборі роботи й навчання
service-diagnosis = Перший аналіз вашої ситуації
service-competence-assessment = Огляд ваших умінь
service-transversal-lab = Практикуми: уміння, корисні в кожній професії
service-relational-lab = Практикуми: спілкування з людьми
service-legal-fiscal-lab = Практикуми: трудові права й податки
service-thematic-event = Тематичні події про роботу в цій місцевості
service-spazio-imprese = Spazio Imprese: зустрічі з підприємствами
service-course = Курси
service-traineeship = Tirocinio (стажування)
service-in-house-training = Навчання на підприємстві з наставником
service-placement = Рекомендація підприємствам і допомога на початку

## A che punto è una candidatura

application-state-draft = Не надіслано
application-state-submitted = Надіслано
application-state-under-review = Розглядається
application-state-awaiting-reply = Чекає на відповідь
application-state-admitted = Схвалено
application-state-not-admitted = Не схвалено
application-state-withdrawn = Відкликано

## Perché una candidatura non è accolta

decision-reason-rule-not-met = Ви не відповідаєте умовам програми.
decision-reason-facts-not-verified = Ми не змогли перевірити щось із того, що ви заявили.
decision-reason-incomplete = У заявці бракує чогось, про що ми питали.
decision-reason-programme-full = У програмі більше немає місць.
decision-reason-other = З іншої причини, поясненої тут.

## Che cosa si può fare dopo una decisione

next-step-first-interview = Запишіться на першу консультацію: день і годину вибираєте ви.
next-step-book-activity = Забронюйте захід.
next-step-complete-and-apply-again = Додайте те, чого бракує, і подайте заявку знову.
next-step-other-programmes = Перегляньте інші програми.
next-step-contact-office = Зв’яжіться з відділенням.

## A che punto è una prenotazione

booking-state-confirmed = Підтверджено
booking-state-requested = Чекає на рішення
booking-state-waiting = У списку очікування
booking-state-offered = Місце запропоновано
booking-state-cancelled = Скасовано

## Se si può prenotare

enrolment-not-yet = Бронювання з такого часу: { $opens }
enrolment-open = Бронювання відкрите
enrolment-closed = Бронювання закрите
enrolment-started = Уже почалося
enrolment-cancelled = Не відбудеться

## Che cosa si chiede a una persona prima della candidatura

detail-name = Ім’я та прізвище
detail-birth-date = Дата народження
detail-birthplace = Місце народження
detail-residence = Муніципалітет проживання (Comune)
detail-address = Адреса

## Che cosa una persona accetta

purpose-privacy-notice = Повідомлення про приватність прочитано
purpose-declaration = Заява, що відповіді правдиві
purpose-news = Новини електронною поштою
