### Prenotato allo sportello: quello che ne vede la persona.

desk-appointment-title = Reservar una cita para una persona
desk-next-phone = No tenemos un correo electrónico tuyo: imprime o guarda esta página. Si cambiamos algo, te llamamos por teléfono.
desk-next-nothing = No tenemos ni un correo electrónico ni un número de teléfono tuyo, así que no podemos avisarte si algo cambia: imprime o guarda esta página, y pregunta a la sede antes de venir.
desk-next-find = Para ver la reserva o anularla, ve a { $address } con tu número de referencia.
