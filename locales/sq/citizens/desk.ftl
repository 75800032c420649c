### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Rezervoni një takim për një person
desk-next-phone = Nuk kemi një adresë emaili tuajën: shtypeni ose ruajeni këtë faqe. Nëse ndryshon diçka, ju telefonojmë.
