### Booked at the desk: what the person sees of it.

desk-appointment-title = Book an appointment for somebody
desk-next-phone = We have no e-mail address of yours: print or keep this page. If we change anything, we call you.
desk-next-nothing = We have neither an e-mail address nor a telephone number of yours, so we cannot tell you if anything changes: print or keep this page, and ask the site before you come.
# $address (String)
desk-next-find = To see it or cancel it, go to { $address } with your reference.
