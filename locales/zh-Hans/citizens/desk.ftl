### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = 为他人预约面谈
desk-next-phone = 我们没有您的邮箱：请打印或保存这个页面。如果我们有改动，会给您打电话。
desk-next-nothing = 我们既没有您的邮箱，也没有您的电话号码，所以有变化时无法通知您：请打印或保存这个页面，来之前请先问服务点。
desk-next-find = 要查看或取消预约，请打开{ $address }，并输入您的编号。
