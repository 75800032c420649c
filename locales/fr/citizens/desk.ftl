### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Réserver un rendez-vous pour une personne
desk-next-phone = Nous n’avons pas votre adresse e-mail : imprimez ou gardez cette page. Si nous changeons quelque chose, nous vous téléphonons.
desk-next-nothing = Nous n’avons ni votre adresse e-mail ni votre numéro de téléphone. Nous ne pouvons donc pas vous prévenir si quelque chose change : imprimez ou gardez cette page, et demandez à l’agence avant de venir.
desk-next-find = Pour voir la réservation ou l’annuler, allez sur { $address } avec votre numéro de référence.
