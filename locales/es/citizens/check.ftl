### Verificare da soli se un programma fa per sé.

check-start = Comprueba si es para ti
check-privacy = Nadie ve tus respuestas. Desaparecen cuando cierras esta pestaña.
check-caption = { $count ->
    [one] { $programme } · última pregunta
   *[other] { $programme } · { $count } preguntas más como máximo
}
check-unknown = No lo sé
check-rule-changed-title = La regla de este programa ha cambiado
check-rule-changed-text = Ha cambiado mientras respondías. Tus respuestas siguen aquí. Solo te preguntamos de nuevo lo que hace falta.

## Il risultato

check-result-title = Tu comprobación: { $programme }
check-met-title = { $programme } es para ti
check-met-text = Según tus respuestas, cumples las condiciones. Puedes presentar la solicitud.
check-not-met-title = { $programme } hoy no es para ti
check-not-met-text = Aquí está el porqué, y qué puedes hacer ahora.
check-unknown-title = Aún no podemos decirlo
check-unknown-text = Faltan algunas respuestas. Cuando las sepas, modifícalas aquí.
check-reasons = Por qué
check-rule = La regla completa
check-answer-given = Respuesta:
check-answers = Tus respuestas
check-change-answer = Modificar la respuesta: { $question }
check-next = Qué puedes hacer ahora
check-carry = Presentar la solicitud con estas respuestas
check-carry-anyway = Presentar la solicitud igualmente
check-carry-anyway-text = Puedes presentar la solicitud igualmente: la oficina lee cada solicitud y decide.
check-carry-unknown-text = Puedes empezar la solicitud ahora. Allí vuelves a encontrar estas preguntas.
check-closed = Este programa acepta solicitudes del { $from } al { $until }.
check-others = Otros programas que pueden ser para ti
check-again = Empezar de nuevo la comprobación

## All programmes together

check-every-start = Encuentra lo que es para ti
check-every-lead = Pocas preguntas, una sola vez, para todos los programas abiertos.
check-every-programme = Todos los programas
check-every-so-far = Ver el resultado hasta aquí
check-every-result-title = Lo que es para ti
check-every-met = Para ti ({ $count })
check-every-unknown = Quizás ({ $count })
check-every-not-met = Ahora no ({ $count })
check-every-missing = Con las respuestas dadas todavía no lo sabemos. Puedes responder ahora:
check-every-nothing = Con estas respuestas hoy ningún programa es para ti. Aquí abajo lees por qué y qué puedes hacer.
check-every-closed = Hoy ningún programa acepta solicitudes. En la página de programas lees cuándo abren.
check-every-talk = ¿No estás de acuerdo o tienes una duda? Una persona del equipo mira tu situación contigo.
check-other-districts = { $municipality }, en otro distrito (circoscrizione)
