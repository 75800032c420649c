### Un’attività che chiede di averne frequentata prima un’altra.

## Per chi prenota

prerequisite-asked = Спершу треба відвідати:
prerequisite-refused = Спершу потрібен інший захід
prerequisite-refused-text = Забронювати можуть ті, хто вже відвідав «{ $activity }» настільки, що цього вистачає для сертифіката. Якщо ви його відвідали, а тут цього не видно, зателефонуйте до відділення.
prerequisite-next = Переглянути, коли він відбудеться
