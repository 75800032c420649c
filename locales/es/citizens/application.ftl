### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = Solicitud: { $programme }
application-start-text = El paso lo das tú: nadie te convoca y no hace falta que otra persona lo pida por ti. Se tarda unos diez minutos. Puedes parar y seguir cuando quieras: lo que escribes se guarda.
application-start-needed = Qué necesitas
application-start-check = ¿No sabes si es para ti?
application-closed-title = Las solicitudes están cerradas
application-closed-text = Este programa acepta solicitudes del { $from } al { $until }. Si has empezado una solicitud, queda guardada.

## L’elenco delle cose da fare

application-tasks-title = Tu solicitud
application-tasks-progress = Partes completadas: { $done } de { $all }. Puedes parar y seguir cuando quieras: todo se guarda.
application-tasks-person = 1. Quién eres
application-tasks-work = 2. Tu situación
application-tasks-no-questions = Para este programa no hacen falta más respuestas.
application-tasks-send = 3. Revisar y enviar
application-tasks-incomplete = Aún falta algo. La lista de abajo muestra qué.
application-status-done = Completado
application-status-to-do = Por hacer
application-status-to-correct = Por corregir
application-status-optional = Opcional
application-status-not-yet = Aún no es posible
application-give-up = Eliminar este borrador
application-save-later = Guardar y seguir después
application-change = Modificar: { $part }

## Le parti

application-name = Nombre
application-name-question = ¿Cómo te llamas?
application-name-hint = Como en tus documentos, en cualquier alfabeto.
application-given-name = Nombre
application-family-name = Apellidos
application-family-name-hint = Si tienes un solo nombre, escríbelo aquí.
application-birth-date = Fecha de nacimiento
application-birthplace = Lugar de nacimiento
application-birthplace-question = ¿Dónde naciste?
birthplace-hint = El municipio italiano con el nombre que tenía entonces, o el país. Si quieres, añade la ciudad: Fez, Marruecos.
birthplace-empty = Escribe el municipio, o el país si naciste en el extranjero
place-choose = Elige a qué lugar te refieres
place-suggestions = ¿Te refieres a uno de estos?
birthplace-other = Ninguno de estos: elijo el país aquí abajo
birthplace-unknown = No conocemos este lugar. Elige en qué país está, o corrige el nombre
birthplace-state = ¿En qué país está?
birthplace-state-hint = Solo si naciste en el extranjero. El nombre que has escrito se queda como ciudad.
birthplace-state-choose = Elige el país
birthplace-state-missing = Elige el país en el que está
birthplace-today = { $then }, hoy { $now }
birthplace-abroad = { $then }, hoy en el extranjero
birthplace-former = { $name } (ya no existe)
application-place-unknown = No encontramos este lugar. Revisa cómo está escrito.
application-codice-fiscale = Codice fiscale (código fiscal)
application-codice-fiscale-question = ¿Cuál es tu codice fiscale (código fiscal)?
application-codice-fiscale-hint = Está en la tarjeta sanitaria (tessera sanitaria). Si no lo tienes, déjalo vacío: puedes presentar la solicitud igualmente.
application-codice-fiscale-disagrees = Este código no coincide con lo que has escrito en: { $details }. Revisa el código, o corrige lo que has escrito.
application-residence = Residencia (residenza) y dirección
application-residence-question = ¿Dónde vives?
application-municipality = Municipio
application-municipality-hint = El de tu residencia oficial (residenza), en Italia.
application-district = Distrito (circoscrizione)
application-district-hint = Escribe el número si vives en: { $places }
application-district-missing = Escribe el número de tu distrito: para este programa cuenta
application-district-problem = Escribe el número del distrito, por ejemplo 2
application-address = Calle y número
application-phone = Teléfono
application-phone-question = ¿En qué número de teléfono te encontramos?
application-phone-hint = Para otro país, empieza con + y el prefijo.
application-language = Idioma
application-language-question = ¿En qué idioma quieres que te escribamos?
application-referral-source = Cómo conociste el programa
application-referral-source-question = ¿Cómo conociste el programa?
application-referral-source-hint = Nos ayuda a llegar a quien lo necesita. No cambia nada para tu solicitud.
referral-source-job-centre = Por un centro per l’impiego (oficina de empleo) o por nuestra oficina
referral-source-social-services = Por los servicios sociales del municipio (Comune)
referral-source-association = Por una asociación, un sindicato, una oficina de ayuda (patronato) o una parroquia
referral-source-school = Por una escuela o un centro de formación
referral-source-word-of-mouth = Por amistades, familiares o colegas
referral-source-poster = Por un cartel o un folleto
referral-source-internet = En internet o en las redes sociales
referral-source-press = Por periódicos, radio o televisión
referral-source-other = De otra manera
referral-source-unsaid = Prefiero no decirlo

## Controllare e inviare

application-check-title = Revisa tus respuestas
application-check-person = Quién eres
application-check-answers = Tus respuestas
application-check-result = Las condiciones del programa
application-check-met = Según tus respuestas, cumples las condiciones.
application-check-not-met = Según tus respuestas, no cumples las condiciones. Puedes enviar la solicitud igualmente: la oficina la lee y decide.
application-none = Nada
application-declare = Declarar y enviar
application-privacy-label = Aviso de privacidad
application-privacy-text = He leído el aviso de privacidad.
application-privacy-link = Leer el aviso de privacidad
application-privacy-missing = Lee el aviso de privacidad y marca la casilla
application-declaration-label = Declaración
application-declaration-text = Declaro bajo mi responsabilidad que lo que he escrito es verdad (artículos 46 y 47 del DPR 445/2000). Sé que la ley castiga las declaraciones falsas (artículo 76).
application-declaration-missing = Marca la casilla para declarar que lo que has escrito es verdad
application-send = Enviar la solicitud
application-rule-changed-title = La regla de este programa ha cambiado
application-rule-changed-text = Cambió después de que empezaras. No has perdido nada de lo que has escrito. Vuelve a leer las condiciones antes de enviar.
application-declared-changed-title = Lo que declaras ha cambiado
application-declared-changed-text = Cambió después de que abrieras esta página, quizá en otra ventana o en la sede. Vuelve a leer todo antes de enviar.
application-rule-changed-new = Estas condiciones son nuevas:

## La candidatura, rivista

application-sent-title = Solicitud enviada
application-reference = Tu número de referencia
application-state-label = Estado:
application-decision = La decisión
application-unmet = Qué condiciones no cumples
application-other-year = Desde el { $date } cuentan tus respuestas sobre { $year }: si cambian, puedes presentar la solicitud de nuevo.
application-look-again = Cómo pedir que se revise la decisión
application-look-again-text = ¿Crees que hay un error? Escribe a { $email } o ven a la sede, con el número de referencia { $reference }, y pide que se revise la decisión. Responsable: { $office }. Mientras tanto, el plazo para recurrir sigue corriendo.
application-book-first-interview = Reservar la primera cita
application-first-interview-about = La cita es con una persona de la oficina. No hay fecha límite: cuanto antes reserves, antes empiezas.
application-next = Qué pasa ahora
application-next-submitted = Una persona del equipo lee tu solicitud y decide. Te escribimos por correo electrónico, y encuentras la decisión aquí.
application-next-under-review = Una persona del equipo está leyendo tu solicitud. En cuanto decida te escribimos por correo electrónico, y encuentras la decisión aquí.
application-next-withdrawn = Puedes presentar otra solicitud mientras el programa acepte solicitudes.
application-to-bring = Qué traer
application-history = Qué ha pasado
application-history-decision = Decisión
application-declared = Qué has declarado
application-declared-on = Vale para el día: { $date }.
application-print-hint = Para guardar esta página, imprímela o guárdala como PDF con tu navegador.
application-to-path = Ir a mi recorrido
application-withdraw = Retirar la solicitud
application-withdraw-title = ¿Quieres retirar esta solicitud?
application-withdraw-text = La oficina no seguirá adelante. Si cambias de idea, puedes presentar otra solicitud, mientras el programa acepte solicitudes.
application-withdraw-draft-title = ¿Quieres eliminar este borrador?
application-withdraw-draft-text = Lo que has escrito para este programa se pierde. Tus datos personales se quedan en tu cuenta.
application-withdraw-keep = No, guardarla
