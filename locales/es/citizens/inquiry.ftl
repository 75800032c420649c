### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = Responder a la oficina
inquiry-path-text = La oficina espera tu respuesta antes de decidir. Responde como muy tarde el { $date }.
inquiry-next = La oficina te ha pedido algo y espera tu respuesta. Después decide y te escribe.
inquiry-missing-title = Qué te pide la oficina
inquiry-missing-about = Responde como muy tarde el { $date }. Después, la oficina decide con lo que tiene.
inquiry-notice-title = La oficina piensa no aceptar tu solicitud
inquiry-notice-reply = Todavía no es una decisión. Lee los motivos: si no estás de acuerdo, escríbelo como muy tarde el { $date }. La oficina lo tiene en cuenta (artículo 10-bis de la ley italiana 241/1990).
inquiry-late = La fecha límite era el { $date }. Todavía puedes responder mientras la oficina no haya decidido.
inquiry-earlier = Preguntas y respuestas
inquiry-replied = Tu respuesta, { $moment }

## La risposta

inquiry-reply-link = Responder
inquiry-reply-title = Responder a la oficina
inquiry-reply = Respuesta
inquiry-reply-hint = Para documentos que no puedes describir aquí, pasa por la sede o escribe a la oficina con el número de referencia de la solicitud.
inquiry-reply-missing = Escribe tu respuesta
inquiry-reply-other-question = La oficina te ha preguntado otra cosa desde que abriste esta página. Léelo aquí arriba: lo que has escrito sigue aquí
inquiry-reply-send = Enviar la respuesta

## I messaggi

inquiry-question = Qué pide la oficina
inquiry-reasons = Motivos
inquiry-due-on = Fecha límite para responder
inquiry-mail-missing-subject = Todavía necesitamos algo: { $programme }
inquiry-mail-missing-heading = Todavía necesitamos algo
inquiry-mail-missing-about = Antes de decidir sobre tu solicitud te pedimos lo que lees abajo. Responde como muy tarde el { $date }.
inquiry-mail-notice-subject = Antes de la decisión sobre tu solicitud: { $programme }
inquiry-mail-notice-heading = Pensamos no aceptar tu solicitud
inquiry-mail-notice-about = Todavía no es una decisión. Abajo lees los motivos. Si no estás de acuerdo, o si falta algo, escríbelo como muy tarde el { $date }: lo tenemos en cuenta (artículo 10-bis de la ley italiana 241/1990).
inquiry-mail-corrected = Hemos corregido la decisión que te habíamos comunicado. Por qué: { $why }

## Il ricorso

inquiry-appeal = Cómo puedes recurrir
inquiry-appeal-terms = Contra esta decisión puedes recurrir ante el tribunal administrativo regional (Tribunale amministrativo regionale) en un plazo de 60 días, o presentar un recurso extraordinario (ricorso straordinario) ante el Presidente de la República Italiana en un plazo de 120 días. El plazo cuenta desde que supiste de la decisión.
