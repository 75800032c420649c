### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = Mis datos

## Dati

account-details-title = Lo que nos has dicho
account-details-intro = Para reservar una actividad no hace falta nada de esto. La solicitud pide lo que necesita.
account-details-empty = Puedes dejar vacío cualquier campo.
account-details-edit-title = Modificar tus datos
account-details-saved = Tus datos están guardados.
account-missing = Aún sin indicar
account-email = Correo electrónico
account-email-hint = A tu correo electrónico enviamos los códigos y los mensajes.
account-email-changed = Tu correo electrónico ha cambiado. Desde ahora entras con el nuevo. Al antiguo hemos enviado un aviso.
account-email-title = Cambiar tu correo electrónico
account-email-now = Ahora te escribimos a:
account-email-new = Nuevo correo electrónico
account-email-new-hint = Enviamos allí un código, para comprobar que es tuyo.
account-email-then = Cuando escribas el código, la dirección cambia. A la antigua enviamos un aviso. Los enlaces de los correos ya enviados se abren solo después de entrar en la cuenta, y en tus otros dispositivos hay que entrar de nuevo. Tus reservas se mantienen.
account-email-send = Enviar el código
account-email-code-title = Escribe el código enviado a la nueva dirección
account-email-act = Cambiar la dirección
account-email-same = Ya es tu dirección. Escribe la nueva
account-email-other-record = Con esta dirección ya hay una cuenta a tu nombre. Para unirlas, escribe a la oficina: { $office }
account-name = Nombre y apellidos
account-birth-date = Fecha de nacimiento
account-birthplace = Lugar de nacimiento
account-codice-fiscale = Codice fiscale (código fiscal)
account-codice-fiscale-hint = 16 letras y cifras, como en la tarjeta sanitaria (tessera sanitaria). Si no lo tienes, déjalo vacío.
account-codice-fiscale-disagrees = Este codice fiscale dice algo distinto de lo que has escrito: { $details }. Revísalo
account-residence = Municipio de residencia
account-residence-hint = Por ejemplo: Torino. Si dos municipios tienen el mismo nombre, añade la provincia: Samone (TO).
account-district = Número del distrito (circoscrizione)
account-district-hint = Solo si el municipio tiene distritos con número.
account-district-wrong = Escribe el distrito como número, por ejemplo 2
account-address = Dirección
account-address-hint = Calle y número, u otro lugar donde te llegue una carta.
account-phone = Teléfono
account-phone-hint = Para otro país, escribe antes + y el prefijo.

## Lingua

account-language-title = Idioma
account-language-label = ¿En qué idioma te escribimos?
account-language-hint = Después de guardar, es también el idioma de estas páginas.
account-language-save = Guardar el idioma
account-language-unknown = Elige uno de los idiomas

## Sessioni

account-sessions-title = Dónde está abierta tu cuenta
account-sessions-intro = Si no reconoces alguno, ciérralo.
account-session-device = Dispositivo
account-session-seen = Último uso
account-session-actions = Acciones
account-session-this = Este
account-session-unknown-device = Dispositivo desconocido
account-session-end = Salir de ahí
account-sessions-end-others = Salir de todos los demás
account-sessions-ended = El acceso de ahí está cerrado.

account-links-title = Los enlaces de nuestros correos
account-links-intro = Quien tiene un correo nuestro puede abrir la reserva o la cita de la que habla, y anularla, sin entrar en la cuenta. ¿Has reenviado un correo, o alguien lo ha leído? Bloquea los enlaces. Lo que has reservado se queda. Los próximos correos tendrán enlaces nuevos.
account-links-revoke = Bloquear todos los enlaces
account-links-revoked = Quien abre un enlace de los correos ya enviados ahora tiene que entrar en la cuenta.

account-readings-title = Quién ha leído tus datos
account-readings-about = El portal anota cuándo una persona de la oficina abre algo tuyo.
account-readings-none = No consta ninguna lectura.
account-readings-show = Ver las últimas veces
account-readings-application = abrió tu solicitud
account-readings-applications = abrió una lista en la que está tu solicitud
account-readings-booking = abrió una reserva tuya
account-readings-appointment = abrió una cita tuya
account-readings-participants = abrió una lista de participantes en la que también estás tú
account-readings-downloaded = descargó una lista de participantes en la que también estás tú
account-readings-erasure = abrió tu petición de borrado
account-readings-calls = abrió la lista de llamadas por hacer, en la que estás
account-readings-log = te buscó en el registro de acciones
account-readings-desk = te encontró en la ventanilla (sportello) con tu correo electrónico o tu teléfono
account-readings-found = te encontró al buscar a una persona
account-readings-viewed = abrió la página con tus datos
account-readings-corrected = corrigió tus datos: { $details }
account-readings-restored = puso de nuevo tu correo electrónico de antes

## Esportazione

account-export-title = Llévate tus datos
account-export-text = Un solo archivo con todo lo que el portal guarda sobre ti: datos, consentimientos, solicitudes con las respuestas, reservas, sesiones y lo que se ha hecho con tus datos. Otros programas informáticos saben leerlo.
account-export-link = Descargar tus datos (JSON)

## Cancellazione

account-erasure-title = Borrar tus datos
account-erasure-text = Puedes pedirnos que borremos tus datos. Por ley, tenemos que guardar una parte durante algunos años.
account-erasure-link = Pedir el borrado
account-erasure-asked = Has pedido el borrado de tus datos: { $moment }. Una persona de la sede te responde en el plazo de un mes. Número de referencia: { $reference }.
account-erasure-page-title = ¿Quieres que borremos tus datos?
account-erasure-what-title = Qué borramos
account-erasure-what-details = tus datos, el teléfono, la dirección y las sesiones
account-erasure-what-bookings = las reservas de las actividades, junto con tu nombre
account-erasure-what-drafts = las solicitudes que nunca enviaste
account-erasure-kept-title = Qué tenemos que guardar, y por qué
account-erasure-kept-applications = Las solicitudes enviadas y las decisiones: una oficina pública tiene que poder explicar lo que decide (RGPD, artículo 17, apartado 3, letras b y e).
account-erasure-kept-log = El registro de quién hizo qué: también te protege a ti.
account-erasure-how-title = Cómo sigue
account-erasure-how = Confirmamos la petición por correo electrónico. Una persona de la sede te responde en el plazo de un mes (RGPD, artículo 12, apartado 3). Hasta entonces no cambia nada: las reservas siguen, si no las anulas.
account-erasure-act = Pido el borrado de mis datos
account-erasure-keep = No, guardar todo
