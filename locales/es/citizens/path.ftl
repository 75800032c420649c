### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = Mi recorrido
path-greeting = Hola,
path-next = El paso siguiente
path-timeline = Lo que ha pasado y lo que vendrá
path-empty = Aquí aún no hay nada. Encontrarás solicitudes, decisiones y reservas, empezando por la más reciente.
path-see-programmes = Ver los programas
path-see-activities = Ver las actividades
path-see-sites = Ver las sedes
path-see-booking = Ver la reserva
path-see-application = Ver la solicitud
path-see-decision = Ver la decisión
path-continue = Continuar la solicitud

## Che cosa viene ora

path-begin = Elige por dónde empezar
path-begin-text = Lee las reglas de un programa y comprueba por tu cuenta si es para ti, o reserva una actividad abierta a todas las personas.
path-complete = Completa la solicitud
path-complete-text = La has empezado y aún no la has enviado. Lo que has escrito está guardado.
path-attend = Ven a la actividad
path-attend-text = { $moment }, { $site }.
path-interview = Ven a la primera cita
path-interview-text = Tu solicitud está aceptada. Tú eliges el día y la hora: en la sede, por teléfono o por vídeo.
path-decision = Espera la decisión
path-decision-text = Una persona de la sede lee tu solicitud. Cuando haya una decisión te escribimos, con el motivo.
path-request-text = Una persona de la sede decide sobre tu petición. Cuando haya una decisión te escribimos, con el motivo.
path-place = Espera una plaza
path-place-text = Tienes el número { $position } de la lista de espera. Cuando es tu turno, guardamos una plaza un tiempo para ti y te escribimos.
path-after = Qué puedes hacer ahora

## Che cosa è stato

path-event-begun = Solicitud empezada
path-event-sent = Solicitud enviada
path-event-decided = Decisión
path-event-position = Número { $position } de la lista.
path-event-called-off = La actividad se ha anulado.
