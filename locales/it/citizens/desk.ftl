### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Prenota un appuntamento per una persona
desk-next-phone = Non abbiamo un tuo indirizzo e-mail: stampa o conserva questa pagina. Se cambia qualcosa ti telefoniamo.
