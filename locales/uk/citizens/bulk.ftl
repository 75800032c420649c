### Quello che sanno i partecipanti quando il personale lavora su molte attività insieme.

## Chiudere una sede

bulk-mail-subject = Відділення зачинене, але захід відбудеться: { $title }
bulk-mail-heading = Захід усе одно відбудеться
bulk-mail-closed = В один із днів цього заходу відділення зачинене. Захід усе одно відбудеться в той час, який ви бачите нижче.
bulk-mail-reason = Причина закриття: { $reason }

bulk-mail-appointment-subject = Відділення зачинене, але ваша консультація відбудеться: { $title }
bulk-mail-appointment-heading = Ваша консультація відбудеться
bulk-mail-appointment-closed = У день вашої консультації відділення зачинене. Консультація все одно відбудеться в час, указаний нижче.

## Una sede che alla fine è aperta

bulk-mail-open-subject = Відділення все ж буде відчинене: { $title }
bulk-mail-open-heading = Відділення все ж буде відчинене
bulk-mail-open = Ми писали вам, що відділення буде зачинене ({ $first } – { $last }). Воно все ж буде відчинене.
bulk-mail-open-still = Ваше бронювання залишається таким, як є тепер: нижче вказано, коли і де.
bulk-mail-open-gone = Те, що скасовано через закриття, саме не повертається. Якщо ви ще хочете прийти, можна забронювати знову.
bulk-mail-open-action = Забронювати знову
