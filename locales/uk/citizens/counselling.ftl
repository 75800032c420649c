### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = Перша консультація
counselling-service-first-interview-about = Ми знайомимося і разом вирішуємо, як діяти далі. Для тих, хто приходить уперше.
counselling-service-orientation = Профорієнтація
counselling-service-orientation-about = На якому ви етапі, які роботи та курси вам доступні.
counselling-service-counselling = Супровід
counselling-service-counselling-about = Допомога з тим, що вже почато: договір, заявка, план.
counselling-service-diagnosis = Огляд ваших умінь
counselling-service-diagnosis-about = Разом складаємо список того, що ви вмієте, зокрема й того, чого навчилися поза роботою.
counselling-state-booked = Заброньовано
counselling-state-cancelled = Скасовано
counselling-state-attended = Відбулася
counselling-state-missed = Вас не було

## Scegliere

counselling-title = Забронювати консультацію
counselling-lead = Поговоріть із фахівцем: у відділенні, телефоном або через відео. Це безкоштовно і триває менше години.
counselling-see-next = Переглянути найближчі вільні дати в кожному відділенні
counselling-choose-service = Що вам потрібно?
counselling-choose-place = Де ви хочете поговорити?
counselling-place-any = Перше вільне відділення
counselling-place-phone = Телефоном: ми вам зателефонуємо
counselling-place-video = Через відео: ми надішлемо вам посилання
counselling-place-first = Найближча вільна дата: { $date }
counselling-place-none = Вільних дат протягом { $days ->
    [one] найближчого { $days } дня
    [few] найближчих { $days } днів
    [many] найближчих { $days } днів
   *[other] найближчих { $days } дня
} немає
counselling-choose-language = Якою мовою?
counselling-choose-slot = Коли ви хочете прийти?
counselling-week = Тиждень: { $first } – { $last }
counselling-weeks = Тижні
counselling-week-earlier = Попередній тиждень
counselling-week-later = Наступний тиждень
counselling-week-none = На цьому тижні немає вільного часу.
counselling-week-first = До найближчої вільної дати: { $date }
counselling-days = Дні з вільним часом
counselling-days-about = Під кожним днем указано, скільки є вільних варіантів часу. Виберіть день, щоб побачити їх.
counselling-day-free = { $count ->
    [one] { $date }: { $count } вільний варіант часу
    [few] { $date }: { $count } вільні варіанти часу
    [many] { $date }: { $count } вільних варіантів часу
   *[other] { $date }: { $count } вільного варіанта часу
}
counselling-day-none = { $date }: вільного часу немає
counselling-times-free = { $count ->
    [one] { $count } вільний варіант часу
    [few] { $count } вільні варіанти часу
    [many] { $count } вільних варіантів часу
   *[other] { $count } вільного варіанта часу
}
counselling-day-chosen = вибрано
counselling-month-earlier = Попередній місяць
counselling-month-later = Наступний місяць
counselling-chosen = Ви вибрали
counselling-none = Вільного часу протягом { $days ->
    [one] найближчого { $days } дня
    [few] найближчих { $days } днів
    [many] найближчих { $days } днів
   *[other] найближчих { $days } дня
} немає. Виберіть інше місце або зателефонуйте до відділення.
counselling-missing-service = Виберіть, що вам потрібно
counselling-missing-place = Виберіть де
counselling-missing-language = Виберіть мову
counselling-missing-slot = Виберіть час
counselling-so-far = Ваш вибір
counselling-change-what = Змінити: { $what }

## Controllare e prenotare

counselling-check-title = Перевірте й забронюйте
counselling-what = Послуга
counselling-where = Де
counselling-when = Коли
counselling-language = Мова
counselling-about = Про що ви хочете поговорити
counselling-about-hint = Кілька слів допоможуть фахівцеві підготуватися. Щонайбільше 200 знаків.
counselling-phone = Ваш номер телефону
counselling-phone-hint = Ми зателефонуємо на цей номер.
counselling-terms = Самостійно перенести або скасувати консультацію можна не пізніше ніж за { $hours ->
    [one] { $hours } годину
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
} до початку.
counselling-terms-missed = Хто за { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} без попередження пропустив більше ніж { $allowed ->
    [one] { $allowed } консультацію
    [few] { $allowed } консультації
    [many] { $allowed } консультацій
   *[other] { $allowed } консультації
}, бронює наступні телефоном.
counselling-book = Забронювати консультацію
counselling-code-title = Введіть код, щоб забронювати
counselling-taken = Хтось вас випередив: цей час уже зайнятий. Виберіть інший.
counselling-taken-none = Хтось вас випередив: цей час уже зайнятий, а іншого вільного часу на цьому тижні немає. Поверніться назад і виберіть інший тиждень.
counselling-other-slots = Час, який ще вільний
counselling-overlaps-appointment = У цей час у вас інша консультація: { $starts }. Виберіть інший час або спершу скасуйте її.
counselling-overlaps-activity = На цей час ви забронювали «{ $title }»: { $starts }. Виберіть інший час або спершу скасуйте те бронювання.
counselling-needs-operator = Тепер ви бронюєте разом із фахівцем
counselling-needs-operator-text = За останні { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} ви без попередження пропустили більше ніж { $allowed ->
    [one] { $allowed } консультацію
    [few] { $allowed } консультації
    [many] { $allowed } консультацій
   *[other] { $allowed } консультації
}. Зателефонуйте до відділення: фахівець забронює разом із вами.
counselling-at-limit = У вас уже найбільша можлива кількість консультацій: { $most }
counselling-at-limit-text = Обмеження потрібне, щоб часу вистачало всім. Хочете інший день чи іншу годину? Перенесіть консультацію, яку вже маєте. Або скасуйте ту, що вам більше не потрібна, або зателефонуйте до відділення: фахівець може забронювати для вас.
counselling-staff = Ви увійшли як фахівець
counselling-staff-text = Кожна людина бронює консультацію для себе. Вийдіть, якщо хочете забронювати консультацію собі.
counselling-to-sites = Переглянути відділення та номери телефонів

## Il colloquio

counselling-page-title = Ваша консультація
counselling-booked-title = Консультацію заброньовано
counselling-cancelled-title = Консультацію скасовано
counselling-past-title = Ця консультація вже минула
counselling-operator = З ким
counselling-phone-call = Ми зателефонуємо вам на номер { $phone }
counselling-video-link = Фахівець надішле вам посилання електронною поштою
counselling-next-mail = Подробиці та файл для календаря ми надсилаємо на { $email }. Якщо нічого не прийде, збережіть цю сторінку або реєстраційний номер: консультація все одно за вами.
counselling-next-change = Якщо не зможете прийти, перенести або скасувати консультацію можна { $until }. На вільний час чекає хтось інший.
counselling-next-call = Перенести або скасувати тут уже пізно. Якщо не можете прийти, зателефонуйте до відділення.
counselling-next-missed = Ви не прийшли і не попередили. Хто за { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} пропустив більше ніж { $allowed ->
    [one] { $allowed } консультацію
    [few] { $allowed } консультації
    [many] { $allowed } консультацій
   *[other] { $allowed } консультації
}, бронює наступні телефоном.
counselling-earlier = Раніше було
counselling-move-link = Перенести консультацію
counselling-cancel-link = Скасувати консультацію
counselling-another = Забронювати ще одну консультацію
counselling-moved-title = Консультацію перенесено
counselling-moved-from-to = Було: { $before }. Тепер: { $now }.

## Spostare e disdire

counselling-move-title = Перенести консультацію
counselling-move-about = Поки ви не вибрали, час консультації той самий: { $moment }.
counselling-move-act = Перенести на цей час
counselling-move-elsewhere = Перенести в інше відділення
counselling-move-keep = Ні, залишити як є
counselling-cancel-title = Хочете скасувати консультацію?
counselling-cancel-what = Цей час одразу стане вільним для когось іншого. Якщо передумаєте, можна забронювати знову.
counselling-cancel-act = Так, скасувати
counselling-cancel-keep = Ні, залишити все як є
counselling-late-title = Змінити тут уже пізно
counselling-late-text = Самостійно перенести або скасувати можна було до такого часу: { $deadline }. Якщо не можете прийти, зателефонуйте до відділення:

## Le prime date libere

counselling-next-title = Найближчі вільні дати
counselling-next-lead = Послуга всюди однакова: тут видно, де чекати менше, для кожної консультації. Для консультації телефоном або через відео не важливо, де ви живете.
counselling-next-place = Де
counselling-next-date = Найближча вільна дата
counselling-next-waiting = Скільки днів чекати
counselling-next-none = немає протягом { $days ->
    [one] найближчого { $days } дня
    [few] найближчих { $days } днів
    [many] найближчих { $days } днів
   *[other] найближчих { $days } дня
}

## Su altre pagine

counselling-home-title = Поговоріть із фахівцем
counselling-home-first = Перший вільний день: { $day }.
counselling-home-text = У відділенні, телефоном або через відео, кількома мовами: день і годину обираєте ви. Фахівець разом із вами зробить усе, що можна зробити тут.
counselling-path-meet = Приходьте на консультацію
counselling-path-see = Переглянути консультацію

## Mail

counselling-mail-booked-subject = Консультацію заброньовано: { $title }
counselling-mail-booked-heading = Консультацію заброньовано
counselling-mail-booked-next = Чекаємо на вас. Тут усі дані; доданий файл запише їх у ваш календар.
counselling-mail-begins = Ваша консультація починається: { $when }.
counselling-mail-change-until = Якщо не зможете прийти, перенести або скасувати консультацію можна { $until }.
counselling-mail-action = Переглянути консультацію
counselling-mail-moved-subject = Консультацію перенесено: { $title }
counselling-mail-moved-heading = Консультацію перенесено
counselling-mail-moved-next = Нижче вказано, як було і як є тепер. Доданий файл виправить ваш календар.
counselling-mail-cancelled-subject = Консультацію скасовано: { $title }
counselling-mail-cancelled-heading = Консультацію скасовано
counselling-mail-by-office-subject = Ми скасували вашу консультацію: { $title }
counselling-mail-by-office-heading = Офіс скасував вашу консультацію
counselling-mail-cancelled-by-office = Офіс мусив її скасувати. Доданий файл прибере її з вашого календаря. Ви можете забронювати іншу, коли захочете.
counselling-mail-cancelled-next = Ви її скасували. Доданий файл прибере її з вашого календаря. Ви можете забронювати іншу, коли захочете.
counselling-mail-book-again = Забронювати іншу консультацію
counselling-mail-phone = Телефоном: ми зателефонуємо вам на номер { $phone }
counselling-mail-video = Через відео: фахівець надішле вам посилання електронною поштою
counselling-mail-operator = Фахівець: { $operator }
