### Consulenza, per le persone: scegliere un orario, il colloquio.

## Che cosa si offre

counselling-service-first-interview = Primera cita
counselling-service-first-interview-about = Nos conocemos y decidimos contigo cómo seguir. Para quien viene por primera vez.
counselling-service-orientation = Orientación
counselling-service-orientation-about = En qué punto estás, qué trabajos y cursos están a tu alcance.
counselling-service-counselling = Asesoramiento
counselling-service-counselling-about = Ayuda con algo ya empezado: un contrato, una solicitud, un proyecto.
counselling-service-diagnosis = Balance de competencias
counselling-service-diagnosis-about = Ponemos en orden lo que sabes hacer, también lo que aprendiste fuera del trabajo.
counselling-state-booked = Reservada
counselling-state-cancelled = Anulada
counselling-state-attended = Realizada
counselling-state-missed = Ausencia

## Scegliere

counselling-title = Reserva una cita
counselling-lead = Habla con una persona del equipo: en la sede, por teléfono o por vídeo. Es gratis y dura menos de una hora.
counselling-see-next = Ver las primeras fechas libres en cada sede
counselling-choose-service = ¿Qué necesitas?
counselling-choose-place = ¿Dónde quieres hablar?
counselling-place-any = La primera sede libre
counselling-place-phone = Por teléfono: te llamamos
counselling-place-video = Por vídeo: te enviamos un enlace
counselling-place-first = Primera fecha libre: { $date }
counselling-place-none = Ninguna fecha libre en los próximos { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
counselling-choose-language = ¿En qué idioma?
counselling-choose-slot = ¿Cuándo quieres venir?
counselling-week = Semana del { $first } al { $last }
counselling-weeks = Semanas
counselling-week-earlier = Semana anterior
counselling-week-later = Semana siguiente
counselling-week-none = Esta semana no hay horarios libres.
counselling-week-first = Ir a la primera fecha libre, { $date }
counselling-days = Días con horarios libres
counselling-days-about = Debajo de cada día ves cuántos horarios están libres. Elige un día para verlos.
counselling-day-free = { $count ->
    [one] { $date }: un horario libre
   *[other] { $date }: { $count } horarios libres
}
counselling-day-none = { $date }: ningún horario libre
counselling-times-free = { $count ->
    [one] un horario libre
   *[other] { $count } horarios libres
}
counselling-day-chosen = elegido
counselling-month-earlier = Mes anterior
counselling-month-later = Mes siguiente
counselling-chosen = Has elegido
counselling-none = Ningún horario libre en los próximos { $days ->
        [one] { $days } día
       *[other] { $days } días
    }. Elige otro lugar o llama a una sede.
counselling-missing-service = Elige qué necesitas
counselling-missing-place = Elige dónde
counselling-missing-language = Elige un idioma
counselling-missing-slot = Elige un horario
counselling-so-far = Lo que has elegido
counselling-change-what = Modificar: { $what }

## Controllare e prenotare

counselling-check-title = Revisa y reserva
counselling-what = Servicio
counselling-where = Dónde
counselling-when = Cuándo
counselling-language = Idioma
counselling-about = De qué quieres hablar
counselling-about-hint = Pocas palabras ayudan a la persona del equipo a prepararse. 200 caracteres como máximo.
counselling-phone = Tu número de teléfono
counselling-phone-hint = Te llamamos a este número.
counselling-terms = Puedes cambiarla o anularla por tu cuenta hasta { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } antes.
counselling-terms-missed = Quien falta a más de { $allowed ->
        [one] { $allowed } cita
       *[other] { $allowed } citas
    } en { $days ->
        [one] { $days } día
       *[other] { $days } días
    } sin avisar reserva las siguientes por teléfono.
counselling-book = Reservar la cita
counselling-code-title = Escribe el código para reservar
counselling-taken = Alguien ha llegado antes: este horario ya no está libre. Elige otro.
counselling-taken-none = Alguien ha llegado antes: este horario ya no está libre y esta semana no hay otros. Vuelve atrás y elige otra semana.
counselling-other-slots = Horarios aún libres
counselling-overlaps-appointment = A esa hora tienes otra cita, el { $starts }. Elige otro horario, o anula antes esa cita.
counselling-overlaps-activity = A esa hora has reservado «{ $title }», el { $starts }. Elige otro horario, o anula antes esa reserva.
counselling-needs-operator = Ahora reservas con una persona del equipo
counselling-needs-operator-text = En los últimos { $days ->
        [one] { $days } día
       *[other] { $days } días
    } has faltado a más de { $allowed ->
        [one] { $allowed } cita
       *[other] { $allowed } citas
    } sin avisar. Llama a una sede: una persona del equipo reserva contigo.
counselling-at-limit = Ya tienes el número máximo de citas: { $most }
counselling-at-limit-text = El límite sirve para que haya tiempo para todas las personas. ¿Quieres otro día u otra hora? Cambia una cita que ya tienes. O anula una cita que ya no necesitas, o llama a una sede: una persona del equipo puede reservar por ti.
counselling-staff = Has entrado con una cuenta del equipo
counselling-staff-text = Cada persona reserva su propia cita. Sal de la cuenta si quieres reservar una para ti.
counselling-to-sites = Ver las sedes y los números de teléfono

## Il colloquio

counselling-page-title = Tu cita
counselling-booked-title = La cita está reservada
counselling-cancelled-title = La cita está anulada
counselling-past-title = Esta cita ya ha pasado
counselling-operator = Con
counselling-phone-call = Te llamamos al { $phone }
counselling-video-link = La persona del equipo te envía el enlace por correo electrónico
counselling-next-mail = Los detalles y un archivo para el calendario se envían a { $email }. Si no llega nada, guarda esta página o el número de referencia: la cita es tuya de todos modos.
counselling-next-change = Si no puedes venir, cámbiala o anúlala { $until }: otra persona espera un horario libre.
counselling-next-call = Es tarde para cambiarla o anularla desde aquí. Si no puedes venir, llama a la sede.
counselling-next-missed = No viniste y no habías avisado. Quien falta a más de { $allowed ->
        [one] { $allowed } cita
       *[other] { $allowed } citas
    } en { $days ->
        [one] { $days } día
       *[other] { $days } días
    } reserva las siguientes por teléfono.
counselling-earlier = Antes era
counselling-move-link = Cambiar la cita
counselling-cancel-link = Anular la cita
counselling-another = Reservar otra cita
counselling-moved-title = La cita ha cambiado de fecha
counselling-moved-from-to = Era { $before }. Ahora es { $now }.

## Spostare e disdire

counselling-move-title = Cambia la cita
counselling-move-about = Hasta que elijas, la cita queda como está: { $moment }.
counselling-move-act = Cambiar a este horario
counselling-move-elsewhere = Cambiarla a otra sede
counselling-move-keep = No, dejarla como está
counselling-cancel-title = ¿Quieres anular la cita?
counselling-cancel-what = El horario queda libre enseguida para otra persona. Si cambias de idea, reservas de nuevo.
counselling-cancel-act = Sí, anular
counselling-cancel-keep = No, dejar todo como está
counselling-late-title = Es tarde para cambiarla desde aquí
counselling-late-text = Podías cambiarla o anularla por tu cuenta hasta el { $deadline }. Si no puedes venir, llama a la sede:

## Le prime date libere

counselling-next-title = Primeras fechas libres
counselling-next-lead = El mismo servicio en todas partes: aquí ves dónde se espera menos, para cada cita. Por teléfono y por vídeo no importa dónde vives.
counselling-next-place = Dónde
counselling-next-date = Primera fecha libre
counselling-next-waiting = Días de espera
counselling-next-none = ninguna en { $days ->
        [one] { $days } día
       *[other] { $days } días
    }

## Su altre pagine

counselling-home-title = Habla con una persona del equipo
counselling-home-first = Primer día libre: { $day }.
counselling-home-text = En una sede, por teléfono o por vídeo, en varios idiomas: eliges el día y la hora. Una persona del equipo hace contigo todo lo que puedes hacer aquí.
counselling-path-meet = Ven a la cita
counselling-path-see = Ver la cita

## Mail

counselling-mail-booked-subject = Cita reservada: { $title }
counselling-mail-booked-heading = La cita está reservada
counselling-mail-booked-next = Te esperamos. Aquí están los detalles; el archivo adjunto los pone en tu calendario.
counselling-mail-begins = Tu cita empieza el { $when }.
counselling-mail-change-until = Si no puedes venir, cámbiala o anúlala { $until }.
counselling-mail-action = Ver la cita
counselling-mail-moved-subject = Cita cambiada: { $title }
counselling-mail-moved-heading = La cita ha cambiado de fecha
counselling-mail-moved-next = Abajo ves cómo era y cómo es ahora. El archivo adjunto corrige tu calendario.
counselling-mail-cancelled-subject = Cita anulada: { $title }
counselling-mail-cancelled-heading = La cita está anulada
counselling-mail-by-office-subject = Hemos anulado tu cita: { $title }
counselling-mail-by-office-heading = La oficina ha anulado tu cita
counselling-mail-cancelled-by-office = La oficina ha tenido que anularla. El archivo adjunto la quita de tu calendario. Puedes reservar otra cuando quieras.
counselling-mail-cancelled-next = La has anulado tú. El archivo adjunto la quita de tu calendario. Puedes reservar otra cuando quieras.
counselling-mail-book-again = Reservar otra cita
counselling-mail-phone = Por teléfono: te llamamos al { $phone }
counselling-mail-video = Por vídeo: la persona del equipo te envía el enlace por correo electrónico
counselling-mail-operator = Te atiende { $operator }
