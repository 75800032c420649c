### Le presenze, per chi è venuto: il codice di ingresso, promemoria, attestati, che cosa dicono i partecipanti.

## Quanto tempo

attendance-of = { $attended } de { $all }

## La pagina della prenotazione

attendance-code-title = Tu código de entrada
attendance-code-about = Muestra este código cuando llegues, en el teléfono o en papel. También puedes decirlo en voz alta.
attendance-code-image = Código QR con tu código de entrada
attendance-after-title = Tu asistencia
attendance-after-attended = Has asistido { $attended } de { $all }.
attendance-certificate-download = Descargar el certificado (PDF)
attendance-feedback-link = Cuenta cómo fue

## Che cosa dicono i partecipanti

attendance-feedback-title = ¿Cómo fue?
attendance-feedback-about = Basta un minuto. Quien trabaja en la oficina lee las respuestas sin saber de quién son.
attendance-feedback-rating = ¿Cuánto te ha gustado esta actividad?
attendance-feedback-rating-1 = Nada
attendance-feedback-rating-2 = Poco
attendance-feedback-rating-3 = Regular
attendance-feedback-rating-4 = Bastante
attendance-feedback-rating-5 = Mucho
attendance-feedback-missing = Elige cuánto te ha gustado
attendance-feedback-comment = ¿Qué está bien así y qué hay que cambiar?
attendance-feedback-comment-hint = 200 caracteres como máximo. No escribas nombres.
attendance-feedback-send = Enviar
attendance-feedback-thanks = Gracias. Hemos recibido tu respuesta.

## I promemoria

attendance-mail-subject = Recordatorio: { $title }
attendance-mail-heading = Te esperamos pronto
attendance-mail-begins = Tu actividad empieza el { $when }.
attendance-mail-code = En la página de la reserva está tu código de entrada. Muéstralo cuando llegues.
attendance-mail-call = Si no puedes venir, llama a la sede.
attendance-mail-action = Ver la reserva

## L’attestato

certificate-title = Certificado de asistencia
certificate-number = Número { $number }
certificate-of = Se certifica que la persona indicada abajo ha asistido a esta actividad.
certificate-birth-date = Fecha de nacimiento
certificate-hours-words = { $length } ({ $words })
certificate-issued = { $place }, { $date }
certificate-teacher = { $name }, docente
certificate-signature-printed = El nombre impreso sustituye a la firma a mano (artículo 3, apartado 2, del decreto legislativo italiano 39/1993).
certificate-qr-image = Código QR que lleva a la comprobación de este certificado
certificate-with-birth-date = Descargar con la fecha de nacimiento (PDF)
certificate-check-number = Número
certificate-check-issued-on = Fecha de emisión
certificate-check-name = Nombre
certificate-activity = Actividad
certificate-days = Fechas
certificate-from-to = del { $first } al { $last }
certificate-hours = Tiempo de asistencia
certificate-site = Sede
certificate-code = Código de verificación
certificate-verify-at = Se puede comprobar si este certificado es auténtico en la dirección:
certificate-no-signature = El código de verificación sustituye a la firma.

## La verifica di un attestato

certificate-check-title = Comprobar un certificado
certificate-check-about = Aquí puedes comprobar si un certificado de asistencia lo ha emitido esta oficina.
certificate-check-code = Código de verificación
certificate-check-code-hint = Está impreso en el certificado, por ejemplo PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Comprobar
certificate-genuine = El certificado es auténtico
certificate-not-genuine = Este certificado no existe
certificate-not-genuine-about = Compara el código con el del certificado. Si es igual, el certificado no lo ha emitido esta oficina o ya no vale.

## Le durate in parole

hours-in-words = { $hours ->
    [one] una hora
   *[other] { $words } horas
}
minutes-in-words = { $minutes ->
    [one] un minuto
   *[other] { $words } minutos
}
