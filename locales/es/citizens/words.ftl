### Parole per i valori che il portale conserva: tipi, temi, stati, motivi.

## I tipi di attività

kind-counselling = Cita
kind-lab = Taller
kind-course = Curso
kind-thematic-event = Evento temático

## Di che cosa parlano le attività

topic-agriculture-and-food = Agricultura y alimentación
topic-construction = Construcción
topic-care-and-health = Cuidados y salud
topic-tourism = Turismo, hoteles y restaurantes
topic-manufacturing = Industria
topic-logistics = Transportes y almacenes
topic-trade = Tiendas y comercio
topic-digital = Oficios digitales
topic-culture = Cultura y espectáculos
topic-legal-and-fiscal = Derechos laborales e impuestos
topic-relational = Relaciones con otras personas
topic-transversal = Competencias útiles en cualquier oficio

## I servizi dei programmi

service-counselling = Citas de asesoramiento
service-orientation = Orientación al trabajo y a la formación
service-diagnosis = Primer análisis de tu situación
service-competence-assessment = Balance de competencias
service-transversal-lab = Talleres sobre competencias útiles en cualquier oficio
service-relational-lab = Talleres sobre las relaciones con las demás personas
service-legal-fiscal-lab = Talleres sobre derechos laborales e impuestos
service-thematic-event = Eventos temáticos sobre el trabajo de la zona
service-spazio-imprese = Spazio Imprese: encuentros con las empresas
service-course = Cursos
service-traineeship = Tirocini (prácticas)
service-in-house-training = Formación en la empresa, con tutor o tutora
service-placement = Recomendación a las empresas y ayuda para empezar

## A che punto è una candidatura

application-state-draft = Por enviar
application-state-submitted = Enviada
application-state-under-review = En estudio
application-state-awaiting-reply = En espera de respuesta
application-state-admitted = Aceptada
application-state-not-admitted = No aceptada
application-state-withdrawn = Retirada

## Perché una candidatura non è accolta

decision-reason-rule-not-met = No cumples las condiciones del programa.
decision-reason-facts-not-verified = No hemos podido comprobar algo que has declarado.
decision-reason-incomplete = En la solicitud falta algo que hemos pedido.
decision-reason-programme-full = El programa ya no tiene plazas.
decision-reason-other = Por otro motivo, explicado aquí.

## Che cosa si può fare dopo una decisione

next-step-first-interview = Reserva la primera cita: tú eliges el día y la hora.
next-step-book-activity = Reserva una actividad.
next-step-complete-and-apply-again = Completa lo que falta y presenta la solicitud de nuevo.
next-step-other-programmes = Mira los otros programas.
next-step-contact-office = Contacta con la sede.

## A che punto è una prenotazione

booking-state-confirmed = Confirmada
booking-state-requested = Por decidir
booking-state-waiting = En lista de espera
booking-state-offered = Plaza ofrecida
booking-state-cancelled = Anulada

## Se si può prenotare

enrolment-not-yet = Reservas desde el { $opens }
enrolment-open = Reservas abiertas
enrolment-closed = Reservas cerradas
enrolment-started = Ya ha empezado
enrolment-cancelled = No se hará

## Che cosa si chiede a una persona prima della candidatura

detail-name = Nombre y apellidos
detail-birth-date = Fecha de nacimiento
detail-birthplace = Lugar de nacimiento
detail-residence = Municipio de residencia
detail-address = Dirección

## Che cosa una persona accetta

purpose-privacy-notice = Aviso de privacidad leído
purpose-declaration = Declaración de que las respuestas son verdad
purpose-news = Noticias por correo electrónico
