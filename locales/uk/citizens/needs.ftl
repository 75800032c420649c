### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = Перекладач і діти
needs-lead = Скажіть відділенню, що вам потрібно, щоб прийти.
needs-interpreter = Вам потрібен перекладач?
needs-brings-interpreter = Зі мною приходить людина, яка перекладає
needs-interpreter-for = Перекладач: { $language }
needs-interpreter-unknown = Виберіть відповідь зі списку.
needs-children = Ви приходите з дітьми?
needs-childcare = Хтось, хто побуде з дітьми
needs-not-sure = Відділення бачить ваше прохання. Немає певності, що його вдасться виконати. Якщо без цього ви не можете прийти, зателефонуйте у відділення.
needs-ask = Попросити перекладача або догляд за дітьми
needs-change = Змінити прохання
needs-over = Просити вже не можна: це почалося, закінчилося або скасовано.
