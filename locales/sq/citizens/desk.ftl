### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Rezervoni një takim për një person
desk-next-phone = Nuk kemi adresën tuaj të emailit: shtypeni ose ruajeni këtë faqe. Nëse ndryshojmë diçka, ju telefonojmë.
desk-next-nothing = Nuk kemi as adresën tuaj të emailit, as numrin tuaj të telefonit, prandaj nuk mund t’ju njoftojmë nëse ndryshon diçka: shtypeni ose ruajeni këtë faqe, dhe pyesni qendrën para se të vini.
desk-next-find = Për ta parë ose anuluar rezervimin, shkoni te { $address } me numrin tuaj të referencës.
