### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Rezervați o întâlnire pentru o persoană
desk-next-phone = Nu avem o adresă de e-mail a dumneavoastră: tipăriți sau păstrați această pagină. Dacă schimbăm ceva, vă sunăm.
desk-next-nothing = Nu avem nici o adresă de e-mail, nici un număr de telefon al dumneavoastră, deci nu vă putem anunța dacă se schimbă ceva: tipăriți sau păstrați această pagină și întrebați la sediu înainte de a veni.
desk-next-find = Ca să vedeți rezervarea sau să o anulați, mergeți la { $address } cu numărul de referință.
