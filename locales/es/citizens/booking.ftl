### Prenotare un posto, rivedere la prenotazione, disdirla.

## Che cosa si chiede

booking-title = Reserva una plaza
booking-intro = No hacen falta ni cuenta ni contraseña. Enviamos un código a tu correo electrónico: con él, la plaza es tuya.
booking-check-title = Revisa y reserva
booking-given-name = Nombre
booking-family-name = Apellidos
booking-name-hint = En cualquier alfabeto. Si tienes un solo nombre, escríbelo como apellido.
booking-email = Correo electrónico
booking-email-hint = A esta dirección enviamos el código y la confirmación.
booking-your-name = Tu nombre
booking-other-name = Has entrado con otro nombre. Si reservas para otra persona, elige «Reservar para otra persona». Si el nombre está mal, corrígelo en tus datos.
booking-your-email = Tu correo electrónico
booking-places-free = { $count ->
    [one] Hay una plaza libre
   *[other] Hay { $count } plazas libres
}
booking-places-full = Todas las plazas están ocupadas. Tendrías el número { $position } de la lista de espera.
booking-waiting-explained = Cuando una plaza queda libre y es tu turno, la guardamos un tiempo para ti y te escribimos. La lista termina cuando se cierran las reservas.
booking-cancel-until = Puedes anular por tu cuenta { $until }.
booking-cancel-no-more = Si reservas ahora, solo puedes anular llamando por teléfono a la sede.
booking-privacy = Usamos tu nombre y tu dirección solo para esta reserva: para confirmarla y para avisarte si algo cambia.
booking-privacy-link = Leer el aviso de privacidad
booking-send-code = Envíame el código
booking-book = Reservar la plaza
booking-wait = Entrar en la lista de espera

## Il codice

booking-code-title = Escribe el código para reservar

## Perché non c’è posto

booking-refused-title = Ahora no puedes reservar esta actividad
booking-refused-closed = Las reservas están cerradas
booking-refused-closed-text = Ya no puedes reservar aquí. Llama a la sede: quizá hay otra manera.
booking-refused-started = Ya ha empezado
booking-refused-started-text = Ya no puedes reservar esta actividad. Mira las otras: quizá hay una sobre el mismo tema.
booking-refused-cancelled = No se hará
booking-refused-cancelled-text = Esta actividad se ha anulado. Si habías reservado, no tienes que anular la reserva.
booking-refused-not-yet = Las reservas aún no están abiertas
booking-refused-not-yet-text = Puedes reservar desde el { $opens }.
booking-refused-appointment-text = Tienes una cita a la misma hora, el { $starts }. Para venir aquí, primero anula o cambia esa cita.
booking-refused-already = Ya has reservado esta actividad
booking-refused-already-text = La encuentras abajo: puedes verla o anularla.
booking-refused-overlap = Tienes otra reserva a la misma hora
booking-refused-overlap-text = Has reservado «{ $title }», el { $starts }. Para venir aquí, primero anula esa reserva.
booking-refused-changed = La actividad ha cambiado mientras reservabas
booking-refused-changed-text = Vuelve a cargar la página y mira qué hay de nuevo.
booking-refused-staff = Has entrado con una cuenta del equipo
booking-refused-staff-text = Cada persona reserva su propia plaza. Sal de la cuenta si quieres reservar una para ti.
booking-refused-signed-in = El código era correcto y ya estás en tu cuenta: para reservar otra cosa no necesitas un código nuevo.
booking-refused-limit = Ya tienes el número máximo de reservas: { $most }
booking-refused-limit-text = Cuentan también las peticiones y las listas de espera. El límite sirve para que haya plazas para todas las personas. Anula lo que ya no necesitas, o pregunta en la sede: una persona del equipo puede reservar por ti.
booking-see-all = Ver todo lo que has reservado
booking-see-appointment = Ver la cita
booking-see-booking = Ver la reserva
booking-other-activities = Ver las otras actividades
booking-again = Reservar de nuevo
booking-other-dates = Ver las otras fechas

## La prenotazione

booking-page-title = Tu reserva
booking-confirmed-title = La plaza es tuya
booking-waiting-title = Estás en la lista de espera
booking-cancelled-title = La reserva está anulada
booking-ended-title = Esta reserva ya no es válida
booking-called-off-title = La actividad no se hace
booking-past-title = Esta actividad ha terminado
booking-reference = Tu número de referencia
booking-next-title = Qué pasa ahora
booking-next-mail = Los detalles y un archivo para el calendario se envían a { $email }. Si no llega nada, guarda esta página o el número de referencia: la plaza es tuya de todos modos.
booking-next-come = Ven unos minutos antes y di tu nombre o el número de referencia.
booking-next-cancel = Si no puedes venir, anula { $until }, para que pueda venir otra persona.
booking-next-position = Tienes el número { $position } de la lista.
booking-next-leave = Si ya no quieres venir, sal de la lista: quien está detrás de ti avanza.
booking-list-over-title = No has conseguido plaza
booking-list-over = La lista de espera ha terminado: las reservas están cerradas. No tienes que hacer nada.
booking-request-over = La actividad ha empezado y no ha habido una decisión sobre tu petición. No tienes que hacer nada.
booking-next-cancelled = Ya no tienes plaza. Puedes reservar de nuevo mientras las reservas estén abiertas.
booking-next-called-off = No se puede reservar de nuevo. Mira las otras actividades: quizá alguna es sobre el mismo tema.
booking-what = Actividad
booking-when = Cuándo
booking-where = Dónde
booking-who = A nombre de
booking-standing = Estado
booking-bring = Qué traer y saber
booking-access = Cómo se entra
booking-contact = Preguntas
booking-print-hint = Puedes imprimir esta página o guardar su dirección: siempre muestra cómo va la reserva.
booking-cancel-link = Anular la reserva
booking-leave-link = Salir de la lista de espera
booking-to-path = Ir a mi recorrido

## Disdire

booking-cancel-title = ¿Quieres anular la reserva?
booking-leave-title = ¿Quieres salir de la lista de espera?
booking-cancel-what = La plaza queda libre enseguida para otras personas. No se puede volver atrás: puedes reservar de nuevo solo mientras las reservas estén abiertas, y quizá tendrás que esperar.
booking-leave-what = Quien está detrás de ti avanza. Si cambias de idea, reservas de nuevo y esperas al final de la lista.
booking-cancel-act = Sí, anular la reserva
booking-leave-act = Sí, salir de la lista
booking-cancel-keep = No, dejar todo como está
booking-late-title = Es tarde para anular desde aquí
booking-late-text = Podías anular por tu cuenta hasta el { $deadline }. Si no puedes venir, llama a la sede, para que pueda venir otra persona:
booking-attended-text = Tu asistencia a esta actividad ya está anotada: ya no se puede anular. Si ya no puedes venir, llama a la sede:
