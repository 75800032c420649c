### Pages for what cannot be shown.

errors-not-found-title = Esta página no existe
errors-not-found-text = Quizá la dirección está mal escrita, o lo que buscabas ya no está. También puede ser algo que solo puede ver la persona interesada.
errors-forbidden-title = No hemos podido aceptar el formulario
errors-forbidden-text = No viene de una página de este portal. Vuelve atrás, carga la página de nuevo y envíalo otra vez.
errors-too-large-title = Es demasiado de una sola vez
errors-too-large-text = Lo que has enviado es más grande de lo que el portal acepta. No hemos guardado nada. Acorta los textos y prueba otra vez.
errors-unavailable-title = El portal está ocupado en este momento
errors-unavailable-text = No hemos guardado nada y no se ha perdido nada. Espera unos segundos y vuelve a cargar la página.
errors-bad-request-title = El portal no ha entendido
errors-bad-request-text = Falta algo en lo que ha enviado tu navegador. Vuelve atrás, carga la página de nuevo y prueba otra vez.
errors-defect-title = Algo ha salido mal
errors-defect-text = Es culpa nuestra, no tuya. No hemos guardado nada. Prueba más tarde o llama a una de nuestras sedes.
errors-log-id = Si nos llamas o nos escribes, dinos este código:
errors-back-home = Ir a la página de inicio
