### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = Заявка: { $programme }
application-start-text = Ви подаєте заявку самі: ніхто вас не викликає, і ніхто не мусить просити за вас. Потрібно приблизно десять хвилин. Можна зупинитися й продовжити, коли захочете: усе, що ви пишете, зберігається.
application-start-needed = Що вам знадобиться
application-start-check = Не знаєте, чи це для вас?
application-closed-title = Прийом заявок закрито
application-closed-text = Ця програма приймає заявки лише в певний період ({ $from } – { $until }). Якщо ви вже почали заявку, її збережено.

## L’elenco delle cose da fare

application-tasks-title = Ваша заявка
application-tasks-progress = Заповнено частин: { $done } із { $all }. Можна зупинитися й продовжити, коли захочете: усе зберігається.
application-tasks-person = 1. Хто ви
application-tasks-work = 2. Ваша ситуація
application-tasks-no-questions = Для цієї програми інших відповідей не потрібно.
application-tasks-send = 3. Перевірте й надішліть
application-tasks-incomplete = Ще чогось бракує. Чого саме — у списку нижче.
application-status-done = Заповнено
application-status-to-do = Треба заповнити
application-status-to-correct = Треба виправити
application-status-optional = Необов’язково
application-status-not-yet = Ще не можна
application-give-up = Видалити цю чернетку
application-save-later = Зберегти й продовжити пізніше
application-change = Змінити: { $part }

## Le parti

application-name = Ім’я
application-name-question = Як вас звати?
application-name-hint = Як у ваших документах, будь-яким алфавітом.
application-given-name = Ім’я
application-family-name = Прізвище
application-family-name-hint = Якщо у вас лише одне ім’я, напишіть його тут.
application-birth-date = Дата народження
application-birthplace = Місце народження
application-birthplace-question = Де ви народилися?
birthplace-hint = Італійський муніципалітет (Comune) з тодішньою назвою або держава. За бажанням додайте місто: Fès, Марокко.
birthplace-empty = Напишіть муніципалітет (Comune) або державу, якщо ви народилися за кордоном
place-choose = Виберіть, яке саме місце
place-suggestions = Може, це одне з цих місць?
birthplace-other = Жодне з цих: виберу державу нижче
birthplace-unknown = Ми не знаємо цього місця. Виберіть, у якій воно державі, або виправте назву
birthplace-state = У якій це державі?
birthplace-state-hint = Лише якщо ви народилися за кордоном. Назва, яку ви написали, залишиться як місто.
birthplace-state-choose = Виберіть державу
birthplace-state-missing = Виберіть, у якій це державі
birthplace-today = { $then }, тепер { $now }
birthplace-abroad = { $then }, тепер за кордоном
birthplace-former = { $name } (більше не існує)
application-place-unknown = Ми не знаходимо цього місця. Перевірте, як воно написане.
application-codice-fiscale = Codice fiscale (податковий код)
application-codice-fiscale-question = Який у вас codice fiscale (податковий код)?
application-codice-fiscale-hint = Він є на картці tessera sanitaria (медична картка). Якщо коду не маєте, залиште порожнім: заявку все одно можна подати.
application-codice-fiscale-disagrees = Цей код не збігається з тим, що ви написали тут: { $details }. Перевірте код або виправте написане.
application-residence = Місце проживання та адреса
application-residence-question = Де ви живете?
application-municipality = Муніципалітет (Comune)
application-municipality-hint = Той, де ви офіційно зареєстровані в Італії (residenza).
application-district = Район (circoscrizione)
application-district-hint = Напишіть номер, якщо живете тут: { $places }
application-district-missing = Напишіть номер вашого району: для цієї програми він важливий
application-district-problem = Напишіть номер району, наприклад 2
application-address = Вулиця та номер будинку
application-phone = Телефон
application-phone-question = За яким номером телефону вас можна знайти?
application-phone-hint = Номер іншої країни починайте з + і коду країни.
application-language = Мова
application-language-question = Якою мовою нам вам писати?
application-referral-source = Звідки ви дізналися про програму
application-referral-source-question = Звідки ви дізналися про програму?
application-referral-source-hint = Це допомагає, щоб нас знайшли ті, кому ми потрібні. На вашу заявку це не впливає.
referral-source-job-centre = Від centro per l’impiego (центру зайнятості) або від нашого офісу
referral-source-social-services = Від соціальних служб муніципалітету
referral-source-association = Від громадської організації, профспілки, patronato (допомога з документами) або парафії
referral-source-school = Від школи чи навчального закладу
referral-source-word-of-mouth = Від друзів, родичів чи колег
referral-source-poster = З плаката чи листівки
referral-source-internet = З інтернету чи соцмереж
referral-source-press = З газет, радіо чи телебачення
referral-source-other = Іншим чином
referral-source-unsaid = Не хочу казати

## Controllare e inviare

application-check-title = Перевірте ваші відповіді
application-check-person = Хто ви
application-check-answers = Ваші відповіді
application-check-result = Умови програми
application-check-met = За вашими відповідями, умови виконано.
application-check-not-met = За вашими відповідями, умови не виконано. Заявку все одно можна надіслати: офіс прочитає її і вирішить.
application-none = Немає
application-declare = Заявити й надіслати
application-privacy-label = Повідомлення про приватність
application-privacy-text = Повідомлення про приватність мною прочитано.
application-privacy-link = Прочитати повідомлення про приватність
application-privacy-missing = Прочитайте повідомлення про приватність і поставте позначку
application-declaration-label = Декларація
application-declaration-text = Я заявляю під свою відповідальність: усе, що тут написано мною, — правда (статті 46 і 47 DPR 445/2000). Я знаю, що за неправдиві заяви закон карає (стаття 76).
application-declaration-missing = Поставте позначку, щоб заявити, що написане вами — правда
application-send = Надіслати заявку
application-rule-changed-title = Правило цієї програми змінилося
application-rule-changed-text = Воно змінилося після того, як ви почали. Усе, що ви написали, збереглося. Перед надсиланням прочитайте умови ще раз.
application-declared-changed-title = Те, що ви заявляєте, змінилося
application-declared-changed-text = Це змінилося після того, як ви відкрили цю сторінку, можливо, в іншому вікні або у відділенні. Перед надсиланням прочитайте все ще раз.
application-rule-changed-new = Нові умови:

## La candidatura, rivista

application-sent-title = Заявку надіслано
application-reference = Ваш реєстраційний номер
application-state-label = Стан:
application-decision = Рішення
application-unmet = Яких умов ви не виконуєте
application-other-year = З { $date } враховуються відповіді за { $year } рік: якщо вони зміняться, ви зможете подати заявку знову.
application-look-again = Як попросити переглянути рішення
application-look-again-text = Думаєте, що це помилка? Напишіть на { $email } або прийдіть у відділення з реєстраційним номером { $reference } і попросіть переглянути рішення. Відповідає за рішення: { $office }. Тим часом строк оскарження триває.
application-book-first-interview = Записатися на першу консультацію
application-first-interview-about = Консультацію проводить працівник офісу. Граничного строку немає: що раніше запишетеся, то раніше почнете.
application-next = Що буде далі
application-next-submitted = Фахівець прочитає вашу заявку і вирішить. Ми напишемо вам на електронну пошту, і рішення буде тут.
application-next-under-review = Фахівець читає вашу заявку. Щойно буде рішення, ми напишемо вам на електронну пошту, і рішення буде тут.
application-next-withdrawn = Ви можете подати заявку знову, поки програма їх приймає.
application-to-bring = Що взяти з собою
application-history = Що відбулося
application-history-decision = Рішення
application-declared = Що ви заявили
application-declared-on = Дійсно на день: { $date }
application-print-hint = Щоб зберегти цю сторінку, роздрукуйте її або збережіть як PDF у своєму браузері.
application-to-path = До мого шляху
application-withdraw = Відкликати заявку
application-withdraw-title = Хочете відкликати цю заявку?
application-withdraw-text = Офіс не розглядатиме її далі. Якщо передумаєте, можна подати заявку знову, поки програма їх приймає.
application-withdraw-draft-title = Хочете видалити цю чернетку?
application-withdraw-draft-text = Те, що ви написали для цієї програми, буде втрачено. Ваші особисті дані залишаться у вашому акаунті.
application-withdraw-keep = Ні, залишити
