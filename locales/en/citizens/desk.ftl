### Booked at the desk: what the person sees of it.

desk-appointment-title = Book an appointment for somebody
desk-next-phone = We have no e-mail address of yours: print or keep this page. We will call you if anything changes.
