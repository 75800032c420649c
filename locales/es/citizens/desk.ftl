### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Reservar una cita para una persona
desk-next-phone = No tenemos un correo electrónico tuyo: imprime o guarda esta página. Si cambia algo, te llamamos por teléfono.
