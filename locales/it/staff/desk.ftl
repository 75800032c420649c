### Prenotare per chi viene allo sportello o telefona.

desk-link = Prenota per una persona
desk-title = Prenota per una persona
desk-email = Indirizzo e-mail
desk-email-hint = A questo indirizzo mandiamo la conferma. Chi non ne ha uno riceve la conferma stampata.
desk-phone = Numero di telefono
desk-phone-called = Serve se non abbiamo già il numero della persona: a questo numero la chiamiamo.
desk-phone-missing = Scrivi il numero a cui chiamare la persona
desk-language = Lingua in cui scriviamo
desk-about = Di che cosa si parla
desk-groups = Che cosa dichiara la persona
desk-consent = Consenso
desk-consent-given = La persona ha ricevuto l’informativa sulla privacy e vuole essere prenotata.
desk-consent-missing = Prima di prenotare serve il consenso della persona
desk-act = Prenota
desk-made-by = Allo sportello: { $staff }
desk-to-call = Nessuna e-mail: da telefonare
desk-address-of-somebody-else = Questo indirizzo è di una persona con un altro nome. Lascia vuoto l’indirizzo, o scrivine un altro.
desk-already-booked = Questa persona ha già una prenotazione: { $reference }
desk-overlaps = Alla stessa ora questa persona ha già «{ $title }», { $starts }
desk-overlaps-appointment = Alla stessa ora questa persona ha già un appuntamento, { $starts }
desk-not-admitted = Questa persona non è ammessa al programma «{ $programme }»
desk-not-attended = Questa persona deve prima aver frequentato «{ $activity }»
desk-not-yet = Le prenotazioni aprono { $opens }
desk-closed = Ora non si può prenotare questa attività
