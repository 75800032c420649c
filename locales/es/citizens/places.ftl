### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = ¿Es también tu caso?
places-claim-hint = Algunas plazas son solo para algunos grupos. Marca lo que es verdad para ti: lo declaras bajo tu responsabilidad. También puedes no marcar nada.
places-claim-non-native-speakers = Mi primera lengua no es el italiano
places-claim-social-services = Me envían los servicios sociales
places-claim-young-people = Tengo menos de 30 años
places-claim-long-term-unemployed = Estoy sin trabajo desde hace más de un año
places-claim-care-duties = Cuido a mis hijos o a familiares
places-claim-career-starters = Empiezo ahora a trabajar
places-claim-free = { $count ->
    [0] Ahora no hay ninguna plaza libre
    [one] Hay una plaza libre
   *[other] Hay { $count } plazas libres
}
places-set-aside = { $count ->
    [one] Otra plaza está libre, pero solo para algunos grupos: lo dices cuando reservas.
   *[other] Otras { $count } plazas están libres, pero solo para algunos grupos: lo dices cuando reservas.
}
places-only-set-aside = { $count ->
    [one] Una plaza libre, reservada a algunos grupos
   *[other] { $count } plazas libres, reservadas a algunos grupos
}
places-set-aside-hint = Cuando reservas te preguntamos si es también tu caso. Si no lo es, entras en la lista de espera.
places-book-or-wait = Reservar o apuntarse a la lista
places-approval-title = Para tener plaza hay que enviar una petición
places-approval-text = Envías una petición. Una persona de la sede decide y te escribimos, con el motivo.
places-request-act = Enviar la petición
places-programme-only = Solo pueden reservar las personas admitidas en el programa «{ $programme }».
places-not-admitted = Es para las personas admitidas en un programa
places-not-admitted-text = Para reservar, tu solicitud al programa «{ $programme }» tiene que estar aceptada. Puedes leer las reglas y presentar la solicitud.
places-see-programme = Ver el programa

## Un posto offerto

places-offer-title = Hay una plaza para ti
places-offer-until = La guardamos para ti { $until }. Después pasa a otra persona.
places-offer-question = ¿Quieres esta plaza?
places-offer-accept = Sí, quiero la plaza
places-offer-decline = No, la dejo
places-offer-answer = Responder a la oferta
places-offer-choose = Di si quieres la plaza.
places-offer-gone = La plaza ya no está guardada para ti
places-offer-gone-text = El tiempo para responder ha terminado, o ya has respondido. En la página de la reserva ves cómo está ahora.
places-offer-overlap = También has reservado «{ $title }», el { $starts }, a la misma hora. Para quedarte con esta plaza, primero anula esa reserva.
places-offer-overlap-appointment = A la misma hora tienes una cita, el { $starts }. Para quedarte con esta plaza, primero anula o cambia esa cita.
places-next-offer = Cuando es tu turno, guardamos una plaza un tiempo para ti y escribimos a { $email }.
places-requested-title = Hemos recibido tu petición
places-next-requested = Una persona de la sede decide. Escribimos a { $email }, con el motivo.
places-next-withdraw = Si ya no quieres venir, retira la petición.
places-withdraw-link = Retirar la petición
places-withdraw-title = ¿Quieres retirar la petición?
places-withdraw-what = Si cambias de idea, envías una petición nueva.
places-withdraw-act = Sí, retirar la petición
places-ended-declined = Has dejado la plaza: ha pasado a otra persona.
places-ended-expired = No has respondido a tiempo: la plaza ha pasado a otra persona.
places-ended-not-approved = La sede no ha aceptado tu petición. Si no sabes el motivo, pregúntalo en la sede.
places-ended-staff = La sede ha anulado tu reserva. Para saber por qué, llama a la sede.

## I messaggi

places-mail-offered-subject = Hay una plaza para ti: { $title }
places-mail-offered-next = Una plaza ha quedado libre y es tu turno. Dinos si la quieres: abre la página y responde.
places-mail-requested-subject = Hemos recibido tu petición: { $title }
places-mail-requested-next = Una persona de la sede decide. En cuanto haya una decisión te escribimos, con el motivo. No tienes que hacer nada.
places-mail-requested-action = Ver o retirar la petición
places-mail-not-approved-subject = Tu petición no está aceptada: { $title }
places-mail-not-approved-heading = Tu petición no está aceptada
places-mail-not-approved-reason = Motivo
places-mail-not-approved-next = Puedes mirar las otras actividades. Si no entiendes el motivo, responde a este mensaje.
places-mail-ended-subject = La plaza ha pasado a otra persona: { $title }
places-mail-ended-heading = La plaza ha pasado a otra persona
places-mail-ended-again = Ya no estás en la lista. Si quieres venir, puedes reservar de nuevo mientras las reservas estén abiertas.

## Il percorso

places-path-offer = Responde: hay una plaza para ti
