### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Réserver un rendez-vous pour une personne
desk-next-phone = Nous n’avons pas d’adresse e-mail pour vous : imprimez ou gardez cette page. Si quelque chose change, nous vous téléphonons.
