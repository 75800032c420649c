### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = El trabajo llega a trozos. Tu recorrido, no.
public-home-lead = Asesoramiento, talleres, eventos y tirocini (prácticas) para quien pasa de un contrato corto a otro. Lee las reglas, comprueba por tu cuenta, da el paso.
public-home-programmes = Ver los programas
public-home-activities = Buscar una actividad
public-home-next = Próximas actividades
public-home-all-activities = Todas las actividades
public-home-how = Cómo funciona
public-step-check = Comprueba por tu cuenta
public-step-check-text = Pocas preguntas, y no guardamos nada. Ves enseguida qué regla se cumple y cuál no.
public-step-apply = Presenta la solicitud
public-step-apply-text = La presentas cuando tú quieres. Nadie te convoca.
public-step-answer = Lee la respuesta
public-step-answer-text = Sea sí o no, recibes el motivo por escrito y el paso siguiente.
public-step-path = Sigue el recorrido
public-step-path-text = Citas, talleres, eventos: todo en un lugar, el paso siguiente arriba.

## Programmi

public-programmes-lead = Cada programa tiene sus reglas, escritas por completo. Elige uno y comprueba si es para ti.
public-programmes-all = Todos los programas
public-opening-not-yet = Aún no abierto
public-opening-from = desde el { $day }
public-opening-open = Abierto
public-opening-until = hasta el { $day }
public-opening-closed = Cerrado
public-opening-since = desde el { $day }

## La scheda di un programma

public-index = Índice de la página
public-check = Comprueba si es para ti
public-check-hint = Pocas preguntas, sin registrarte. No guardamos tus respuestas.
public-apply = Presentar la solicitud
public-section-addressed = Para quién es
public-section-how-to = Cómo se hace
public-section-needed = Qué hace falta
public-section-achieved = Qué se obtiene
public-section-times = Tiempos y plazos
public-section-access = Usar el servicio
public-section-conditions = Condiciones del servicio
public-section-contacts = Contactos
public-rule-title = La regla que aplicamos, palabra por palabra
public-rule-everybody = El programa está abierto a todas las personas.
public-services = Los servicios
public-appointment = Reservar una cita con una persona del equipo
public-at-a-site = En una sede
public-service-type = Servicio para el empleo

## Sedi

public-sites-title = Nuestras sedes
public-sites-lead = Los servicios, las reglas y los tiempos de espera son iguales en todas partes: elige la sede que te sea más cómoda.
public-sites-link = Direcciones y teléfonos de las sedes
public-site-closed = Cerrado del { $first } al { $last }
public-site-closed-on = Cerrado el { $day }
public-site-closed-title = Días de cierre
public-site-activities = Actividades en { $site }
public-site-hours = Cuándo son las citas
public-site-hours-about = Atendemos con cita. Para venir en otro momento, llama antes.
public-site-hours-none = Por ahora no hay horarios de citas aquí.
public-site-here = Qué puedes hacer aquí
public-site-first = primer día libre: { $day }
public-site-full = por ahora no hay días libres
public-site-book = Reservar una cita aquí
public-site-next = Las próximas actividades aquí
public-site-contact = Dónde estamos y cómo encontrarnos
public-site-description = { $site }, { $address }: teléfono, cómo llegar, cuándo son las citas y qué puedes hacer aquí.

## Che cosa dice chi legge una pagina

public-feedback-title = ¿Es clara la información de esta página?
public-feedback-stars = { $stars ->
    [one] 1 estrella de 5
   *[other] { $stars } estrellas de 5
}
public-feedback-missing = Elige un número de estrellas.
public-feedback-liked = ¿Qué es lo que más te ha gustado?
public-feedback-liked-clear = Las indicaciones eran claras
public-feedback-liked-complete = Las indicaciones eran completas
public-feedback-liked-orientation = Siempre entendía que iba bien
public-feedback-liked-technical = No tuve problemas técnicos
public-feedback-hard = ¿Dónde has tenido más dificultades?
public-feedback-hard-clear = A veces las indicaciones no eran claras
public-feedback-hard-complete = A veces las indicaciones no eran completas
public-feedback-hard-orientation = A veces no entendía si iba bien
public-feedback-hard-technical = Tuve problemas técnicos
public-feedback-other = Otra cosa
public-feedback-comment = ¿Quieres añadir más detalles?
public-feedback-comment-hint = 200 caracteres como máximo. No escribas tu nombre ni otros datos personales.
public-feedback-too-much = Desde tu conexión ya hemos recibido muchas respuestas. Prueba otra vez dentro de una hora.
public-feedback-thanks = Gracias. Tu respuesta nos ayuda a escribir con más claridad.

## Pagine informative

public-privacy-lead = Qué guardamos sobre ti, por qué, durante cuánto tiempo y qué puedes pedir.
public-privacy-who = Quién es responsable
public-privacy-who-text = { $office } decide qué pasa con tus datos y responde a tus preguntas.
public-privacy-what = Qué guardamos, y por qué
public-privacy-what-visit = Si solo lees, o compruebas si un programa es para ti, no guardamos nada sobre ti. Las respuestas de la comprobación se quedan en tu dispositivo.
public-privacy-what-book = Si reservas, guardamos tu nombre, tu correo electrónico y lo que has reservado, para darte la plaza y para escribirte lo que tiene que ver con ella.
public-privacy-what-apply = Si presentas una solicitud, guardamos tus datos y lo que declaras, para decidir sobre la solicitud y para acompañarte.
public-privacy-what-log = Anotamos qué persona del equipo ha visto o cambiado tu ficha, y cuándo.
public-privacy-why = Qué nos lo permite
public-privacy-why-text = Son servicios de interés público (RGPD, artículo 6, apartado 1, letra e). Las noticias por correo electrónico solo las recibes si estás de acuerdo, y puedes cambiar de idea cuando quieras.
public-privacy-long = Durante cuánto tiempo
public-privacy-long-text = Los códigos de acceso, un día. La dirección de red desde la que pides un código, 26 horas. Los mensajes enviados, 30 días. Una sesión que no usas termina después de 14 días; en un dispositivo que usan también otras personas, después de 2 horas. Las solicitudes y las reservas, mientras te acompañamos y como pide la ley sobre los documentos públicos.
public-privacy-cookies = Las cookies
public-privacy-cookies-text = Cuando pides un código, una cookie une el código a tu navegador y dura una hora. Durante una hora guardamos también lo que has escrito. Cuando entras en la cuenta, otra cookie mantiene el acceso. Antes no hay ninguna. Para quien trabaja en la oficina, una tercera cookie reconoce el navegador durante un año. No hay servicios de estadística, ni publicidad, ni contenidos de otros sitios. Las respuestas de la comprobación se quedan en la pestaña del navegador hasta que la cierras.
public-privacy-rights = Qué puedes pedir
public-privacy-rights-text = Puedes ver y corregir tus datos, llevarte una copia y pedirnos que los borremos: está todo en la página «Mis datos». También puedes escribirnos. Si nuestra respuesta no te convence, puedes dirigirte a la autoridad Garante per la protezione dei dati personali.
public-privacy-demo = Esta es una demostración. Una oficina que usa este portal pone aquí su propio aviso.

public-legal-lead = Cómo puedes usar lo que encuentras aquí.
public-legal-content = Textos y datos
public-legal-content-text = Si al lado no pone otra cosa, los textos y los datos de este portal se pueden usar con la licencia Creative Commons Atribución 4.0 (CC BY 4.0).
public-legal-distances = Las distancias entre municipios vienen de los datos de GeoNames, con la misma licencia.
public-legal-software = El software
public-legal-software-text = El portal es software libre con la licencia European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = En qué puedes confiar
public-legal-liability-text = Mantenemos la información al día. La regla de un programa que ves aquí es la regla que aplicamos. La comprobación que haces por tu cuenta no es una decisión: la decisión es la respuesta a tu solicitud.
public-legal-declaration = Lo que declaras
public-legal-declaration-text = Declaras los hechos bajo tu responsabilidad (decreto del Presidente de la República DPR 445/2000, artículos 46 y 47). La oficina puede comprobarlos. Las declaraciones falsas tienen consecuencias penales.

public-accessibility-lead = { $office } se compromete a que este portal sea accesible, según la ley italiana de 9 de enero de 2004, n.º 4.
public-accessibility-state = Estado de cumplimiento
public-accessibility-state-text = Este portal cumple en parte los requisitos del anexo A de la norma UNI CEI EN 301549, por los motivos que se indican abajo. Está construido para cumplir las WCAG 2.2, nivel AA.
public-accessibility-gaps = Contenidos no accesibles
public-accessibility-gaps-tests = El portal aún no lo han probado personas que usan cada día lectores de pantalla y otras ayudas.
public-accessibility-gaps-languages = Algunos textos de programas y actividades están solo en italiano. En los otros idiomas están marcados como tales, así los lectores de pantalla los pronuncian bien.
public-accessibility-how = Cómo se hizo la declaración
public-accessibility-how-text = Esta declaración se hizo el { $date }. Se basa en una autoevaluación: controles automáticos de cada página y pruebas con el teclado, con ampliación y sin scripts.
public-accessibility-feedback = Cómo escribirnos
public-accessibility-feedback-text = ¿Has encontrado un obstáculo, o necesitas un contenido en otra forma? Escríbenos e indica la página. Respondemos en un plazo de 30 días.
public-accessibility-enforcement = Si la respuesta no basta
public-accessibility-enforcement-text = Si no respondemos en 30 días, o si la respuesta no te convence, puedes dirigirte al Difensore civico per il digitale (defensor de los derechos digitales) de AgID.
public-accessibility-about = Sobre el portal
public-accessibility-about-text = Las páginas funcionan sin scripts, en pantallas pequeñas, ampliadas hasta el 400 % e impresas.

public-help-title = Ayuda y contactos
public-help-lead = Pregúntanos, o dinos qué no funciona.
public-help-fault = Avisar de un problema
public-help-fault-text = ¿Algo de este portal está mal, o una página no funciona? Escríbenos: qué página, qué hiciste, qué pasó.
public-help-contact = Contactos
public-help-contact-text = Nos encuentras por correo electrónico y, en cada sede, por teléfono y en persona.
public-help-q-account = ¿Tengo que registrarme?
public-help-a-account = No para leer, y no para comprobar si un programa es para ti. Para reservar o presentar una solicitud, escribes tu correo electrónico y el código que te enviamos. No hay contraseña.
public-help-q-cost = ¿Cuánto cuesta?
public-help-a-cost = Nada. Todos los servicios son gratis.
public-help-q-email = No tengo correo electrónico. ¿Qué hago?
public-help-a-email = Ven a una sede o a la ventanilla (sportello) de tu municipio (Comune). Una persona del equipo hace contigo la solicitud y las reservas, y te da una hoja con tu número de referencia. Con ese número y tu número de teléfono puedes ver y anular aquí lo que has reservado.
public-help-q-several = ¿Puedo presentar solicitudes a varios programas?
public-help-a-several = Sí. Cada programa decide según sus reglas.
public-help-q-cancel = He reservado y no puedo venir. ¿Qué hago?
public-help-a-cancel = Devuelve la plaza: desde la página de la reserva, con el enlace de nuestro correo o con el número de referencia que está en tu hoja. Pasa a la primera persona que espera.
public-help-q-waiting = ¿Cómo funciona la lista de espera?
public-help-a-waiting = Quien llega antes va antes. Cuando una plaza queda libre, la ofrecemos a la primera persona de la lista: por correo electrónico, o por teléfono si no tiene correo electrónico.
public-help-q-language = ¿Hay alguien que hable mi idioma?
public-help-a-language = La página de cada actividad dice qué idiomas se hablan y si hay intérprete. En la lista de actividades puedes elegir un idioma.
