### Per chi è un programma: domande, condizioni, motivi ed errori delle risposte.

## Domande, una per ogni fatto, e il suggerimento sotto ciascuna

question-income = Скільки ви заробили у { $year } році до сплати податків?
question-income-hint = Додайте всі роботи того року. Суми є в документі Certificazione Unica (довідка про доходи). Наприклад: 8.500,00
question-contracts = Скільки трудових договорів або призначень через агентство (missioni) ви підписали у { $year } році?
question-contracts-hint = Рахуйте всі договори, і короткі теж. Якщо не підписали жодного, напишіть 0.
question-months-worked = Скільки всього місяців ви працювали у { $year } році?
question-months-worked-hint = Пів місяця теж рахується: для семи з половиною місяців напишіть 7,5
question-birth-date = Коли ви народилися?
question-birth-date-hint = Наприклад: 27 3 1998
question-residence = Де ви живете?
question-residence-hint = Виберіть місце, де ви офіційно зареєстровані (residenza).
question-employment-state = Чи працюєте ви сьогодні?
question-employment-state-hint = Виберіть те, що підходить вам найбільше.
question-months-unemployed = Скільки місяців за останні { $window ->
    [one] { $window } місяць
    [few] { $window } місяці
    [many] { $window } місяців
   *[other] { $window } місяця
} ви не мали роботи й шукали її?
question-months-unemployed-hint = Рахуйте повні місяці. Вони не мусять бути поспіль.
question-education = Яка ваша найвища освіта?
question-education-hint = Освіта з іншої країни теж рахується.
question-years-since-school = Скільки повних років минуло, відколи ви перестали вчитися?
question-years-since-school-hint = Школа, професійне навчання або університет. Якщо минуло менше року, напишіть 0.
question-months-inactive = Скільки місяців ви не працюєте й не шукаєте роботи?
question-months-inactive-hint = Якщо сьогодні ви працюєте або шукаєте роботу, напишіть 0.
question-dependent-children = Скільки дітей ви утримуєте?
question-dependent-children-hint = Якщо дітей на утриманні не маєте, напишіть 0.
question-alone-with-children = У вас є діти на утриманні, і ви дбаєте про них без партнера чи партнерки?
question-alone-with-children-hint = Дайте відповідь «так», якщо жоден інший дорослий у вашій сім’ї не утримує їх разом із вами.
question-referred-by-social-services = Вас направляють соціальні служби?
question-referred-by-social-services-hint = Дайте відповідь «так», якщо вами опікується соціальний працівник чи працівниця і від них ви знаєте про цю програму.
question-mobility-list = Чи є ви в lista di mobilità (список мобільності)?
question-mobility-list-hint = Це список людей, яких підприємство звільнило разом з іншими.
question-dismissed-without-benefit = Ви втратили роботу і не отримуєте допомоги?
question-dismissed-without-benefit-hint = Дайте відповідь «ні», якщо ви отримуєте NASpI або іншу допомогу через втрату роботи.
question-banca-dati = Чи є ви в Banca Dati Lavoro?
question-banca-dati-hint = Це архів резюме району (circoscrizione), у якому підприємства шукають людей.
question-woman = Ви жінка?
question-woman-hint = Ми питаємо, бо місця в цій програмі — лише для жінок.

## Scelte delle domande che offrono un elenco

choice-residence-district = { $municipality }, район { $number } (circoscrizione)
choice-residence-elsewhere = В іншому місці
choice-employment-employed = Я маю роботу або призначення через агентство
choice-employment-self-employed = Я працюю на себе
choice-employment-unemployed = Я не маю роботи і шукаю її
choice-employment-seeking-first-job = Я шукаю першу роботу
choice-employment-inactive = Я не працюю і не шукаю роботи
choice-education-0 = Без освіти або незакінчена початкова школа
choice-education-1 = Початкова школа
choice-education-2 = Неповна середня школа (scuola media)
choice-education-3 = Повна середня освіта або професійна кваліфікація
choice-education-4 = Технічне навчання після школи (IFTS)
choice-education-5 = Вищий технічний інститут (ITS)
choice-education-6 = Бакалавр
choice-education-7 = Магістр
choice-education-8 = Докторський ступінь

## Che cosa chiede una regola, chiunque riguardi: negli elenchi di condizioni e per ciò che non è ancora noto

condition-income = { $relation ->
    [more_than] дохід за { $year } рік: більше ніж { $limit }
    [at_least] дохід за { $year } рік: не менше ніж { $limit }
    [less_than] дохід за { $year } рік: менше ніж { $limit }
   *[at_most] дохід за { $year } рік: не більше ніж { $limit }
}
condition-contracts = { $relation ->
    [more_than] договори або призначення у { $year } році: більше ніж { $limit }
    [at_least] договори або призначення у { $year } році: не менше ніж { $limit }
    [less_than] договори або призначення у { $year } році: менше ніж { $limit }
   *[at_most] договори або призначення у { $year } році: не більше ніж { $limit }
}
condition-months-worked = { $relation ->
    [more_than] місяці роботи у { $year } році: більше ніж { $limit }
    [at_least] місяці роботи у { $year } році: не менше ніж { $limit }
    [less_than] місяці роботи у { $year } році: менше ніж { $limit }
   *[at_most] місяці роботи у { $year } році: не більше ніж { $limit }
}
condition-birth-date = { $relation ->
    [more_than] вік у повних роках: більше ніж { $limit }
    [at_least] вік у повних роках: не менше ніж { $limit }
    [less_than] вік у повних роках: менше ніж { $limit }
   *[at_most] вік у повних роках: не більше ніж { $limit }
}
condition-residence = місце проживання — одне з цих: { $areas }
condition-employment-state = одна з таких ситуацій: { $states }
condition-months-unemployed = { $relation ->
    [more_than] місяці без роботи з останніх { $window }: більше ніж { $limit }
    [at_least] місяці без роботи з останніх { $window }: не менше ніж { $limit }
    [less_than] місяці без роботи з останніх { $window }: менше ніж { $limit }
   *[at_most] місяці без роботи з останніх { $window }: не більше ніж { $limit }
}
condition-education = { $relation ->
    [more_than] освіта вища, ніж ця: { $level }
    [at_least] освіта не нижча, ніж ця: { $level }
    [less_than] освіта нижча, ніж ця: { $level }
   *[at_most] освіта не вища, ніж ця: { $level }
}
condition-years-since-school = { $relation ->
    [more_than] повні роки після кінця навчання: більше ніж { $limit }
    [at_least] повні роки після кінця навчання: не менше ніж { $limit }
    [less_than] повні роки після кінця навчання: менше ніж { $limit }
   *[at_most] повні роки після кінця навчання: не більше ніж { $limit }
}
condition-months-inactive = { $relation ->
    [more_than] місяці без роботи і без пошуку роботи: більше ніж { $limit }
    [at_least] місяці без роботи і без пошуку роботи: не менше ніж { $limit }
    [less_than] місяці без роботи і без пошуку роботи: менше ніж { $limit }
   *[at_most] місяці без роботи і без пошуку роботи: не більше ніж { $limit }
}
condition-dependent-children = { $relation ->
    [more_than] діти на утриманні: більше ніж { $limit }
    [at_least] діти на утриманні: не менше ніж { $limit }
    [less_than] діти на утриманні: менше ніж { $limit }
   *[at_most] діти на утриманні: не більше ніж { $limit }
}
condition-alone-with-children = { $holds ->
    [true] діти на утриманні, без партнера чи партнерки
   *[false] немає дітей на утриманні, або є партнер чи партнерка
}
condition-referred-by-social-services = { $holds ->
    [true] направлення від соціальних служб
   *[false] без направлення від соціальних служб
}
condition-mobility-list = { $holds ->
    [true] запис у lista di mobilità (список мобільності)
   *[false] без запису в lista di mobilità (список мобільності)
}
condition-dismissed-without-benefit = { $holds ->
    [true] роботу втрачено, допомоги немає
   *[false] роботу не втрачено, або є допомога
}
condition-banca-dati = { $holds ->
    [true] запис у Banca Dati Lavoro
   *[false] без запису в Banca Dati Lavoro
}
condition-woman = { $holds ->
    [true] лише для жінок
   *[false] не лише для жінок
}

## Motivi: che cosa è vero della persona, detto a lei

reason-income = { $relation ->
    [more_than] У { $year } році ви заробили більше ніж { $limit }.
    [at_least] У { $year } році ви заробили не менше ніж { $limit }.
    [less_than] У { $year } році ви заробили менше ніж { $limit }.
   *[at_most] У { $year } році ви заробили не більше ніж { $limit }.
}
reason-contracts = { $relation ->
    [more_than] Договори або призначення, які ви підписали у { $year } році: більше ніж { $limit }.
    [at_least] Договори або призначення, які ви підписали у { $year } році: не менше ніж { $limit }.
    [less_than] Договори або призначення, які ви підписали у { $year } році: менше ніж { $limit }.
   *[at_most] Договори або призначення, які ви підписали у { $year } році: не більше ніж { $limit }.
}
reason-months-worked = { $relation ->
    [more_than] Місяці, які ви працювали у { $year } році: більше ніж { $limit }.
    [at_least] Місяці, які ви працювали у { $year } році: не менше ніж { $limit }.
    [less_than] Місяці, які ви працювали у { $year } році: менше ніж { $limit }.
   *[at_most] Місяці, які ви працювали у { $year } році: не більше ніж { $limit }.
}
reason-birth-date = { $relation ->
    [more_than] Ваш вік у повних роках: більше ніж { $limit }.
    [at_least] Ваш вік у повних роках: не менше ніж { $limit }.
    [less_than] Ваш вік у повних роках: менше ніж { $limit }.
   *[at_most] Ваш вік у повних роках: не більше ніж { $limit }.
}
reason-residence = { $holds ->
    [true] Ви живете в одному з цих місць: { $areas }.
   *[false] Ви не живете в жодному з цих місць: { $areas }.
}
reason-employment-state = { $holds ->
    [true] Сьогодні ваша ситуація — одна з цих: { $states }.
   *[false] Сьогодні ваша ситуація не збігається з жодною з цих: { $states }.
}
reason-months-unemployed = { $relation ->
    [more_than] Місяці без роботи з останніх { $window }: у вас більше ніж { $limit }.
    [at_least] Місяці без роботи з останніх { $window }: у вас не менше ніж { $limit }.
    [less_than] Місяці без роботи з останніх { $window }: у вас менше ніж { $limit }.
   *[at_most] Місяці без роботи з останніх { $window }: у вас не більше ніж { $limit }.
}
reason-education = { $relation ->
    [more_than] Ваша освіта вища, ніж ця: { $level }.
    [at_least] Ваша освіта така або вища: { $level }.
    [less_than] Ваша освіта нижча, ніж ця: { $level }.
   *[at_most] Ваша освіта не вища, ніж ця: { $level }.
}
reason-years-since-school = { $relation ->
    [more_than] Повні роки, відколи ви перестали вчитися: більше ніж { $limit }.
    [at_least] Повні роки, відколи ви перестали вчитися: не менше ніж { $limit }.
    [less_than] Повні роки, відколи ви перестали вчитися: менше ніж { $limit }.
   *[at_most] Повні роки, відколи ви перестали вчитися: не більше ніж { $limit }.
}
reason-months-inactive = { $relation ->
    [more_than] Місяці, протягом яких ви не працюєте й не шукаєте роботи: більше ніж { $limit }.
    [at_least] Місяці, протягом яких ви не працюєте й не шукаєте роботи: не менше ніж { $limit }.
    [less_than] Місяці, протягом яких ви не працюєте й не шукаєте роботи: менше ніж { $limit }.
   *[at_most] Місяці, протягом яких ви не працюєте й не шукаєте роботи: не більше ніж { $limit }.
}
reason-dependent-children = { $relation ->
    [more_than] Діти на вашому утриманні: більше ніж { $limit }.
    [at_least] Діти на вашому утриманні: не менше ніж { $limit }.
    [less_than] Діти на вашому утриманні: менше ніж { $limit }.
   *[at_most] Діти на вашому утриманні: не більше ніж { $limit }.
}
reason-alone-with-children = { $holds ->
    [true] У вас є діти на утриманні, і ви дбаєте про них без партнера чи партнерки.
   *[false] У вас немає дітей на утриманні, або ви дбаєте про них не самі.
}
reason-referred-by-social-services = { $holds ->
    [true] Вас направляють соціальні служби.
   *[false] Соціальні служби вас не направляють.
}
reason-mobility-list = { $holds ->
    [true] Ви в lista di mobilità (список мобільності).
   *[false] Вас немає в lista di mobilità (список мобільності).
}
reason-dismissed-without-benefit = { $holds ->
    [true] Ви втратили роботу і не отримуєте допомоги.
   *[false] Ви не втратили роботу, або ви отримуєте допомогу.
}
reason-banca-dati = { $holds ->
    [true] Ви є в Banca Dati Lavoro.
   *[false] Вас немає в Banca Dati Lavoro.
}
reason-woman = { $holds ->
    [true] Ви жінка.
   *[false] Ви не жінка.
}
reason-unknown = Ми ще не знаємо: { $condition }.
reason-open-to-all = Ця програма відкрита для всіх.

## Come si uniscono le regole

rule-all = Усі ці умови:
rule-any = Хоча б одна з цих умов:
rule-not = Ця умова не має виконуватися:
outcome-met = Виконано
outcome-not-met = Не виконано
outcome-unknown = Ще не відомо

## Errori delle risposte

answer-error-missing = Дайте відповідь на це запитання
answer-error-choice = Виберіть одну з відповідей
answer-error-whole-number = Напишіть ціле число, наприклад 3
answer-error-half-months = Напишіть місяці числом, наприклад 8 або 7,5
answer-error-too-large = Напишіть число, не більше ніж { $largest }
answer-error-amount = Напишіть суму в євро, наприклад 8.500,00
answer-error-amount-separators = Перевірте крапки й коми в сумі. Наприклад: 8.500,00
answer-error-amount-thousands = Це тисячі чи центи? Напишіть, наприклад, 9.500 або 9,50
answer-error-amount-cents = Для центів напишіть щонайбільше дві цифри
answer-error-amount-negative = Напишіть суму від нуля
answer-error-amount-too-large = Ця сума завелика. Перевірте її
answer-error-date-incomplete = Напишіть день, місяць і рік
answer-error-date-number = Напишіть день, місяць і рік цифрами, наприклад 27 3 1998
answer-error-date-century = Напишіть рік чотирма цифрами, наприклад 1998
answer-error-date-range = Перевірте рік
answer-error-date-impossible = Такого дня немає. Перевірте день і місяць
answer-error-birth-future = Дата народження має бути в минулому
answer-error-birth-too-young = Щоб користуватися порталом самостійно, вам має бути не менше ніж { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
}
answer-error-birth-too-long-ago = Перевірте рік народження
