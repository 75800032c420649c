### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Забронювати консультацію для людини
desk-next-phone = Ми не маємо вашої електронної пошти: роздрукуйте або збережіть цю сторінку. Якщо щось зміниться, ми вам зателефонуємо.
