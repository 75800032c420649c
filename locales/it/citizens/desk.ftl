### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Prenota un colloquio per una persona
desk-next-phone = Non abbiamo un tuo indirizzo e-mail: stampa o conserva questa pagina. Se cambiamo qualcosa, ti telefoniamo.
desk-next-nothing = Non abbiamo né un tuo indirizzo e-mail né un tuo numero di telefono. Se qualcosa cambia, non possiamo avvisarti. Stampa o conserva questa pagina, e chiedi alla sede prima di venire.
desk-next-find = Per vedere la prenotazione o disdirla vai su { $address } con il tuo riferimento.
