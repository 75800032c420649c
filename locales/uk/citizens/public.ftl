### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = Робота — уривками. Ваш шлях — ні.
public-home-lead = Консультації, практикуми, події та tirocinio (стажування) для тих, хто переходить від одного короткого договору до іншого. Прочитайте правила, перевірте самі, подайте заявку.
public-home-programmes = Переглянути програми
public-home-activities = Знайти захід
public-home-next = Найближчі заходи
public-home-all-activities = Усі заходи
public-home-how = Як це працює
public-step-check = Перевірте самі
public-step-check-text = Кілька запитань, і ми нічого не зберігаємо. Ви одразу бачите, яке правило виконано, а яке ні.
public-step-apply = Подайте заявку
public-step-apply-text = Ви подаєте заявку, коли хочете. Ніхто вас не викликає.
public-step-answer = Прочитайте відповідь
public-step-answer-text = Так чи ні, ви отримаєте письмову причину і наступний крок.
public-step-path = Ідіть своїм шляхом
public-step-path-text = Консультації, практикуми, події: усе в одному місці, наступний крок угорі.

## Programmi

public-programmes-lead = Кожна програма має свої правила, записані повністю. Виберіть програму і перевірте, чи вона для вас.
public-programmes-all = Усі програми
public-opening-not-yet = Ще не відкрито
public-opening-from = з { $day }
public-opening-open = Відкрито
public-opening-until = до { $day }
public-opening-closed = Закрито
public-opening-since = з { $day }

## La scheda di un programma

public-index = Зміст сторінки
public-check = Перевірити, чи це для вас
public-check-hint = Кілька запитань, без реєстрації. Ваших відповідей ми не зберігаємо.
public-apply = Подати заявку
public-section-addressed = Для кого
public-section-how-to = Що робити
public-section-needed = Що потрібно
public-section-achieved = Що ви отримаєте
public-section-times = Час і крайні терміни
public-section-access = Скористатися послугою
public-section-conditions = Умови послуги
public-section-contacts = Контакти
public-rule-title = Правило, за яким ми вирішуємо, слово в слово
public-rule-everybody = Програма відкрита для всіх.
public-services = Послуги
public-appointment = Забронювати консультацію з фахівцем
public-at-a-site = У відділенні
public-service-type = Послуга з пошуку роботи

## Sedi

public-sites-title = Наші відділення
public-sites-lead = Послуги, правила й час очікування всюди однакові: виберіть відділення, яке вам зручніше.
public-sites-link = Адреси й телефони відділень
public-site-closed = Зачинено: { $first } – { $last }
public-site-closed-on = Зачинено: { $day }
public-site-closed-title = Коли зачинено
public-site-activities = Заходи: { $site }
public-site-hours = Коли проводять консультації
public-site-hours-about = Ми приймаємо за записом. Щоб прийти в інший час, спершу зателефонуйте.
public-site-hours-none = Наразі годин для консультацій тут немає.
public-site-here = Що можна зробити тут
public-site-first = перший вільний день: { $day }
public-site-full = вільних днів наразі немає
public-site-book = Забронювати консультацію тут
public-site-next = Найближчі заходи тут
public-site-contact = Де ми і як нас знайти
public-site-description = { $site }, { $address }: телефон, як дістатися, коли проводять консультації та що можна зробити тут.

## Che cosa dice chi legge una pagina

public-feedback-title = Наскільки зрозуміла інформація на цій сторінці?
public-feedback-stars = { $stars ->
    [one] { $stars } зірка з 5
    [few] { $stars } зірки з 5
    [many] { $stars } зірок із 5
   *[other] { $stars } зірки з 5
}
public-feedback-missing = Виберіть кількість зірок.
public-feedback-liked = Що вам сподобалося найбільше?
public-feedback-liked-clear = Вказівки були зрозумілі
public-feedback-liked-complete = Вказівки були повні
public-feedback-liked-orientation = Завжди було зрозуміло, що я роблю все правильно
public-feedback-liked-technical = Технічних проблем не було
public-feedback-hard = Що було найважче?
public-feedback-hard-clear = Іноді вказівки були незрозумілі
public-feedback-hard-complete = Іноді вказівки були неповні
public-feedback-hard-orientation = Іноді було незрозуміло, чи я роблю все правильно
public-feedback-hard-technical = Були технічні проблеми
public-feedback-other = Інше
public-feedback-comment = Хочете щось додати?
public-feedback-comment-hint = Щонайбільше 200 знаків. Не пишіть свого імені чи інших особистих даних.
public-feedback-too-much = З вашого з’єднання ми вже отримали багато відповідей. Спробуйте через годину.
public-feedback-thanks = Дякуємо. Ваша відповідь допомагає нам писати зрозуміліше.

## Pagine informative

public-privacy-lead = Що ми зберігаємо про вас, навіщо, як довго і про що ви можете попросити.
public-privacy-who = Хто відповідає
public-privacy-who-text = { $office } вирішує, що відбувається з вашими даними, і відповідає на ваші запитання.
public-privacy-what = Що ми зберігаємо і навіщо
public-privacy-what-visit = Якщо ви лише читаєте або перевіряєте, чи програма для вас, ми нічого про вас не зберігаємо. Відповіді перевірки залишаються на вашому пристрої.
public-privacy-what-book = Якщо ви бронюєте, ми зберігаємо ваше ім’я, вашу електронну пошту і те, що ви забронювали. Це потрібно, щоб дати вам місце і писати вам про нього.
public-privacy-what-apply = Якщо ви подаєте заявку, ми зберігаємо ваші дані і те, що ви заявляєте. Це потрібно, щоб вирішити щодо заявки і супроводжувати вас.
public-privacy-what-log = Ми записуємо, хто з фахівців бачив чи змінив вашу картку і коли.
public-privacy-why = Що нам це дозволяє
public-privacy-why-text = Це послуги суспільного інтересу (GDPR, стаття 6, пункт 1, літера e). Новини електронною поштою ви отримуєте, лише якщо погодилися, і можете передумати, коли захочете.
public-privacy-long = Як довго
public-privacy-long-text = Коди для входу — один день. Мережеву адресу, з якої ви просите код, — 26 годин. Надіслані листи — 30 днів. Вхід, яким ви не користуєтеся, закривається через 14 днів, а на пристрої, яким користуються й інші, — через 2 години. Заявки та бронювання ми зберігаємо, поки супроводжуємо вас і як велить закон про державні документи.
public-privacy-cookies = Кукі
public-privacy-cookies-text = Коли ви просите код, кукі пов’язує код із вашим браузером і діє годину. Протягом години ми зберігаємо й те, що ви написали. Коли ви входите, інший кукі підтримує вхід. До того їх немає. Для працівників офісу третій кукі впізнає браузер протягом року. Немає ні служб статистики, ні реклами, ні вмісту інших сайтів. Відповіді перевірки залишаються у вкладці браузера, доки ви її не закриєте.
public-privacy-rights = Про що ви можете попросити
public-privacy-rights-text = Ви можете переглянути й виправити ваші дані, забрати їхню копію і попросити нас видалити їх: усе це на сторінці «Мої дані». Можна також написати нам. Якщо наша відповідь вас не влаштовує, ви можете звернутися до Garante per la protezione dei dati personali (італійський орган захисту даних).
public-privacy-demo = Це демонстрація. Офіс, який користується цим порталом, розміщує тут власне повідомлення.

public-legal-lead = Як можна використовувати те, що ви тут знаходите.
public-legal-content = Тексти й дані
public-legal-content-text = Якщо поруч не написано інше, тексти й дані цього порталу можна використовувати за ліцензією Creative Commons Attribution 4.0 (CC BY 4.0).
public-legal-distances = Відстані між населеними пунктами взято з даних GeoNames за тією самою ліцензією.
public-legal-software = Програмне забезпечення
public-legal-software-text = Портал — вільне програмне забезпечення за ліцензією European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = На що ви можете покластися
public-legal-liability-text = Ми стежимо, щоб інформація була актуальна. Правило програми, яке ви тут бачите, — це правило, за яким ми вирішуємо. Ваша власна перевірка — це не рішення; рішення — це відповідь на вашу заявку.
public-legal-declaration = Що ви заявляєте
public-legal-declaration-text = Ви заявляєте факти під свою відповідальність (декрет Президента Республіки 445/2000, статті 46 і 47). Офіс може їх перевірити. За неправдиві заяви настає кримінальна відповідальність.

public-accessibility-lead = { $office } зобов’язується зробити цей портал доступним відповідно до закону від 9 січня 2004 року № 4.
public-accessibility-state = Стан відповідності
public-accessibility-state-text = Цей портал частково відповідає вимогам додатка A стандарту UNI CEI EN 301549 з причин, указаних нижче. Він створений так, щоб відповідати WCAG 2.2, рівень AA.
public-accessibility-gaps = Що недоступно
public-accessibility-gaps-tests = Портал ще не випробували люди, які щодня користуються програмами читання з екрана та іншими допоміжними засобами.
public-accessibility-gaps-languages = Деякі тексти програм і заходів є лише італійською. В інших мовах їх так і позначено, щоб програми читання з екрана вимовляли їх правильно.
public-accessibility-how = Як складено цю декларацію
public-accessibility-how-text = Цю декларацію складено на основі самооцінки ({ $date }): автоматичні перевірки кожної сторінки, а також перевірки з клавіатурою, зі збільшенням і без скриптів.
public-accessibility-feedback = Відгуки та контакти
public-accessibility-feedback-text = Вам щось завадило, або вам потрібен текст чи файл в іншій формі? Напишіть нам і вкажіть сторінку. Ми відповімо протягом 30 днів.
public-accessibility-enforcement = Куди поскаржитися
public-accessibility-enforcement-text = Якщо ми не відповіли протягом 30 днів або відповідь вас не влаштовує, ви можете звернутися до Difensore civico per il digitale (цифровий омбудсмен) при AgID.
public-accessibility-about = Про портал
public-accessibility-about-text = Сторінки працюють без скриптів, на малих екранах, зі збільшенням до 400{ "\u00A0" }% і на папері.

public-help-title = Допомога і контакти
public-help-lead = Запитайте нас або скажіть, що не працює.
public-help-fault = Повідомити про проблему
public-help-fault-text = На порталі щось неправильно, або якась сторінка не працює? Напишіть нам: яка сторінка, що ви робили, що сталося.
public-help-contact = Контакти
public-help-contact-text = З нами можна зв’язатися електронною поштою, а в кожному відділенні — телефоном і особисто.
public-help-q-account = Чи треба реєструватися?
public-help-a-account = Щоб читати й перевіряти, чи програма для вас, — ні. Щоб забронювати місце або подати заявку, введіть вашу електронну пошту і код, який ми надішлемо. Пароля немає.
public-help-q-cost = Скільки це коштує?
public-help-a-cost = Нічого. Усі послуги безкоштовні.
public-help-q-email = У мене немає електронної пошти. Що робити?
public-help-a-email = Прийдіть до відділення або до приймальні (sportello) вашого муніципалітету (Comune). Фахівець разом із вами подасть заявку, забронює місця і дасть вам папір із вашим реєстраційним номером. Із цим номером і вашим номером телефону ви можете переглянути і скасувати тут те, що забронювали.
public-help-q-several = Чи можна подати заявку на кілька програм?
public-help-a-several = Так. Кожна програма вирішує за своїми правилами.
public-help-q-cancel = Місце заброньовано, але прийти не вийде. Що робити?
public-help-a-cancel = Звільніть місце: на сторінці бронювання, за посиланням у нашому листі або за реєстраційним номером, який є на вашому папері. Місце перейде до того, хто чекає першим.
public-help-q-waiting = Як працює список очікування?
public-help-a-waiting = Хто раніше прийшов, той перший. Коли звільняється місце, ми пропонуємо його першій людині у списку: електронною поштою або телефоном, якщо вона не має електронної пошти.
public-help-q-language = Чи є хтось, хто говорить моєю мовою?
public-help-a-language = На сторінці кожного заходу сказано, якими мовами там говорять і чи є перекладач. У списку заходів можна вибрати мову.
