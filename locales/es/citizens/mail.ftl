# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = Hola, { $name }:
mail-closing = Un saludo
mail-subject-for = { $subject } – para { $name }
mail-help = Este es un mensaje automático. ¿Necesitas ayuda? Escribe a esta dirección: { $email }.
mail-label-reference = Número de referencia
mail-label-activity = Actividad
mail-label-programme = Programa
mail-label-when = Cuándo
mail-label-where = Dónde
mail-label-note = Para saber
mail-label-position = Tu lugar en la lista
mail-label-received = Recibida
mail-label-erased = Borrados
mail-label-contact = Preguntas
mail-label-changed = Qué cambia
mail-label-changed-place = Lugar
mail-reason = La oficina escribe: { $reason }
mail-was = Antes: { $when }
mail-is = Ahora: { $when }
mail-dropped = Ya no se hace: { $when }
mail-added = Encuentro nuevo: { $when }
mail-ways-other-dates = Ver las otras fechas de esta actividad
mail-ways-counselling = Reservar una cita con una persona del equipo
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } es tu código de acceso
mail-sign-in-code-subject-without = Tu código de acceso
mail-sign-in-code-heading = Tu código es { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Escríbelo en la página donde lo pediste. Vale durante un minuto.
   *[other] Escríbelo en la página donde lo pediste. Vale durante { $minutes } minutos.
}
mail-sign-in-code-link = ¿Lees este mensaje en otro dispositivo? Si has pedido tú el código, abre el enlace y continúa desde ahí.
mail-sign-in-code-action = Continuar sin código
mail-sign-in-code-secret = No des este código a nadie. Nosotros nunca te lo pedimos por teléfono ni por mensaje.
mail-sign-in-code-closing = ¿No has pedido un código? Entonces no tienes que hacer nada: sin el código nadie puede entrar.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Tu plaza está reservada: { $title }
mail-booking-confirmed-heading = Tu plaza está reservada
mail-booking-confirmed-next = Te esperamos. Añade el archivo adjunto a tu calendario, así no se te olvida.
mail-booking-cannot-come = Si no puedes venir, anula la reserva, para que pueda venir otra persona.
mail-booking-cancel-until = Puedes anular { $until }.
mail-booking-action = Ver o anular la reserva

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = Estás en la lista de espera: { $title }
mail-booking-waiting-heading = Estás en la lista de espera
mail-booking-waiting-full = En este momento todas las plazas están ocupadas.
mail-booking-waiting-next = Cuando una plaza queda libre y es tu turno, la guardamos un tiempo para ti y te escribimos: entonces nos dices si la quieres. La lista termina cuando se cierran las reservas.
mail-booking-waiting-leave = Si ya no quieres venir, sal de la lista: quien está detrás de ti avanza.
mail-booking-waiting-action = Ver tu lugar o salir de la lista

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Cambio de horario o de lugar: { $title }
mail-booking-changed-heading = El horario o el lugar han cambiado
mail-booking-changed-next = Abajo ves cómo era y cómo es ahora. Tu reserva sigue siendo válida: no tienes que hacer nada.
mail-booking-changed-calendar = Añade el archivo adjunto a tu calendario: corrige las fechas y quita las que ya no se hacen.
mail-booking-reworded-subject = Novedades sobre tu actividad: { $title }
mail-booking-reworded-heading = Hay novedades sobre tu actividad
mail-booking-reworded-next = En la página de tu reserva ves cómo es ahora. El horario y el lugar son los mismos: no tienes que hacer nada.

## Una prenotazione annullata

mail-booking-cancelled-subject = Reserva anulada: { $title }
mail-booking-cancelled-heading = Has anulado la reserva
mail-booking-cancelled-next = Ya no tienes plaza en esta actividad. Si la habías añadido a tu calendario, el archivo adjunto la quita.
mail-booking-cancelled-waiting = Ya no estás en la lista de espera de esta actividad.
mail-booking-cancelled-requested = Has retirado tu petición: no tomamos ninguna decisión.
mail-booking-cancelled-again = ¿Has cambiado de idea? Puedes reservar de nuevo mientras las reservas estén abiertas.
mail-booking-cancelled-action = Ver todas las actividades

## Un’attività annullata dall’ufficio

mail-called-off-subject = No se hace: { $title }
mail-called-off-heading = La actividad no se hace
mail-called-off-what = Lo sentimos: hemos tenido que anular esta actividad. Ya no se puede reservar.
mail-called-off-site-closed = Esos días la sede está cerrada.
mail-called-off-too-few = Habían reservado demasiado pocas personas.
mail-called-off-calendar = Si está en tu calendario, el archivo adjunto la quita.
mail-called-off-waiting = Todavía no tenías plaza: no tienes que hacer nada.
mail-called-off-other-dates = La misma actividad se hace en otras fechas: puedes reservar una.
mail-called-off-now = Mira las otras actividades, o habla con una persona del equipo sobre qué hacer ahora.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = Hemos anulado tu reserva: { $title }
mail-cancelled-by-office-heading = La oficina ha anulado tu reserva
mail-cancelled-by-office-what = Ya no tienes una reserva para esta actividad. La actividad se hace sin ti.
mail-cancelled-by-office-now = Si no es correcto, o si no entiendes el motivo, llama o escribe a la sede: la encuentras abajo.

## Candidature

mail-application-received-subject = Hemos recibido tu solicitud: { $programme }
mail-application-received-heading = Hemos recibido tu solicitud
mail-application-received-next = Una persona de la oficina la leerá. En cuanto haya una decisión te escribimos, con el motivo. No tienes que hacer nada.
mail-application-received-action = Ver tu solicitud
mail-application-admitted-subject = Estás en el programa: { $programme }
mail-application-admitted-heading = Estás en el programa
mail-application-admitted-next = Hemos leído tu solicitud: puedes participar en el programa. Abajo está el paso siguiente.
mail-application-admitted-next-step = Paso siguiente
mail-application-admitted-explanation = Lo que escribe la oficina
mail-application-admitted-action = Ver la decisión
mail-application-not-admitted-subject = La decisión sobre tu solicitud: { $programme }
mail-application-not-admitted-heading = Tu solicitud no ha sido aceptada
mail-application-not-admitted-next = Hemos leído tu solicitud. Esta vez no puedes participar en el programa. Abajo están el motivo y lo que puedes hacer ahora.
mail-application-not-admitted-reason = Motivo
mail-application-not-admitted-next-step = Qué puedes hacer ahora
mail-application-not-admitted-action = Ver la decisión
mail-application-withdrawn-subject = Has retirado tu solicitud: { $programme }
mail-application-withdrawn-heading = Tu solicitud está retirada
mail-application-withdrawn-next = Has retirado tu solicitud. Ya no la miramos y no tomamos una decisión.
mail-application-withdrawn-again = Si cambias de idea, puedes presentar otra solicitud mientras el programa esté abierto.
mail-application-withdrawn-action = Ver los programas

## Una richiesta di cancellazione

mail-erasure-requested-subject = Hemos recibido tu petición de borrar los datos
mail-erasure-requested-heading = Hemos recibido tu petición
mail-erasure-requested-next = Nos has pedido que borremos tus datos. Una persona de la oficina te responde en el plazo de un mes. Algunos datos los tenemos que guardar por ley: la respuesta te dirá cuáles y por qué.
mail-erasure-requested-not-you = ¿No lo has pedido tú? Escríbenos enseguida e indica el número de referencia.
mail-erasure-requested-action = Ir a tu cuenta

mail-erased-subject = Tus datos están borrados
mail-erased-heading = Tus datos están borrados
mail-erased-gone = Como nos has pedido, hemos borrado tus datos: nombre, fecha de nacimiento, direcciones, teléfono, accesos. Este es el último correo.
mail-erased-kept = Por ley guardamos las solicitudes enviadas con sus decisiones, y el registro de quién hizo qué. Si quieres saber más, responde a este correo e indica el número de referencia.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } es el código para tu nueva dirección
mail-address-code-subject-without = El código para tu nueva dirección
mail-address-code-about = Has pedido usar este correo electrónico para tu cuenta. El código sirve solo para esto.
mail-address-code-closing = ¿No lo has pedido tú? Entonces no tienes que hacer nada: sin el código nadie puede usar tu dirección.
mail-address-changed-subject = Tu correo electrónico ha cambiado
mail-address-changed-what = Tu cuenta tiene ahora otro correo electrónico. A esta dirección ya no escribimos, y desde aquí ya no se entra en tu cuenta. Los enlaces de los correos que recibiste aquí se abren solo después de entrar en la cuenta. Si lo has cambiado tú, no tienes que hacer nada.
mail-address-changed-not-you = ¿No lo has cambiado tú? Escribe enseguida a { $office }. Una persona de la oficina lo revisa y te devuelve tu cuenta.
mail-address-restored-subject = Tu correo electrónico de antes vuelve a valer
mail-address-restored-what = Tu cuenta tiene otra vez el correo electrónico de antes del último cambio. La oficina lo ha puesto de nuevo porque el cambio no era correcto. Todos los dispositivos han salido de la cuenta, y los enlaces de los correos ya enviados se abren solo después de entrar. Si usas el calendario personal, crea una dirección nueva.
mail-details-corrected-subject = La oficina ha corregido tus datos
mail-details-corrected-what = Una persona de la oficina ha corregido los datos que tenemos de ti. Lo que declaraste en una solicitud queda como estaba.
mail-details-corrected-wrong = ¿No es correcto? Escribe a { $office }.
