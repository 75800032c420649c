### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = 为他人预约面谈
desk-next-phone = 我们没有您的邮箱：请打印或保存这个页面。如有变化，我们会给您打电话。
