### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Rezervați o întâlnire pentru o persoană
desk-next-phone = Nu avem o adresă de e-mail a dumneavoastră: tipăriți sau păstrați această pagină. Dacă se schimbă ceva, vă sunăm.
