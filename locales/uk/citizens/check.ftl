### Verificare da soli se un programma fa per sé.

check-start = Перевірити, чи це для вас
check-privacy = Ніхто не бачить ваших відповідей. Вони зникнуть, коли ви закриєте цю вкладку.
check-caption = { $count ->
    [1] { $programme } · останнє запитання
    [one] { $programme } · ще щонайбільше { $count } запитання
    [few] { $programme } · ще щонайбільше { $count } запитання
    [many] { $programme } · ще щонайбільше { $count } запитань
   *[other] { $programme } · ще щонайбільше { $count } запитання
}
check-unknown = Не знаю
check-rule-changed-title = Правило цієї програми змінилося
check-rule-changed-text = Воно змінилося, поки ви відповідали. Ваші відповіді збереглися. Ми ще раз запитаємо лише те, що потрібно.

## Il risultato

check-result-title = Ваша перевірка: { $programme }
check-met-title = { $programme }: це для вас
check-met-text = За вашими відповідями, умови виконано. Ви можете подати заявку.
check-not-met-title = { $programme }: сьогодні це не для вас
check-not-met-text = Ось чому і що ви можете зробити зараз.
check-unknown-title = Ми ще не можемо сказати
check-unknown-text = Бракує кількох відповідей. Коли знатимете їх, змініть тут.
check-reasons = Чому
check-rule = Усе правило
check-answer-given = Відповідь:
check-answers = Ваші відповіді
check-change-answer = Змінити відповідь: { $question }
check-next = Що ви можете зробити зараз
check-carry = Подати заявку з цими відповідями
check-carry-anyway = Усе одно подати заявку
check-carry-anyway-text = Ви все одно можете подати заявку: офіс читає кожну і вирішує.
check-carry-unknown-text = Заявку можна почати вже зараз. Там будуть ці самі запитання.
check-closed = Ця програма приймає заявки лише в певний період ({ $from } – { $until }).
check-others = Інші програми, які можуть вам підійти
check-again = Почати перевірку знову

## All programmes together

check-every-start = Знайдіть те, що вам підходить
check-every-lead = Кілька запитань, лише один раз, для всіх відкритих програм.
check-every-programme = Усі програми
check-every-so-far = Переглянути результат на цей момент
check-every-result-title = Те, що вам підходить
check-every-met = Для вас ({ $count })
check-every-unknown = Можливо ({ $count })
check-every-not-met = Не зараз ({ $count })
check-every-missing = За наданими відповідями ми ще не знаємо. Ви можете відповісти зараз:
check-every-nothing = З такими відповідями сьогодні жодна програма вам не підходить. Нижче написано чому і що ви можете зробити.
check-every-closed = Сьогодні жодна програма не приймає заявок. На сторінці програм написано, коли вони відкриються.
check-every-talk = Ви не згодні або маєте сумнів? Фахівець розгляне вашу ситуацію разом із вами.
check-other-districts = { $municipality }, в іншому районі (circoscrizione)
