### Accedere con un codice ricevuto per e-mail.

sign-in-title = ¿Cuál es tu correo electrónico?
sign-in-email-label = ¿Cuál es tu correo electrónico?
sign-in-email-hint = Te enviamos un código a esta dirección. No hace falta contraseña. Si es la primera vez, empieza aquí.
sign-in-send-code = Envíame el código
sign-in-too-many = Ya hemos enviado muchos códigos. Puedes pedir otro dentro de { $wait }.
sign-in-code-title = Escribe el código
sign-in-code-sent = Lo hemos enviado a:
sign-in-code-label = Código recibido por correo electrónico
sign-in-code-hint = Vale 10 minutos. Si no llega, mira en el correo no deseado.
sign-in-another-code = Enviar otro código
sign-in-code-sent-again = Te hemos enviado otro mensaje con el código.
sign-in-code-other-email = Usar otra dirección
sign-in-wrong-code = { $tries ->
    [one] No es el código de nuestro último mensaje. Puedes probar una vez más.
   *[other] No es el código de nuestro último mensaje. Puedes probar { $tries } veces más.
}
sign-in-code-digits = El código tiene { $digits } cifras. Revísalo: no has perdido intentos.
sign-in-expired-code = Este código ya no vale. Pide otro.
sign-in-wait = El código estaba mal varias veces. Puedes probar de nuevo dentro de { $wait }. Lo que has escrito se queda aquí.
sign-in-no-cookie = El código vale solo en el navegador donde lo pediste, durante 10 minutos. Permite las cookies de este sitio y pide otro código desde aquí.
sign-in-carry-title = Has entrado en tu cuenta
sign-in-carry-text = No se ha perdido nada. Continúa desde donde estabas.
sign-in-carry-continue = Continuar
sign-in-kept = No se pierde nada: después de entrar continúas desde aquí.
sign-in-again-title = Confirma que eres tú
sign-in-again-text = Lo que vas a hacer afecta a todos tus datos. Te enviamos un código a:
sign-in-shared = ¿Quién usa este dispositivo?
sign-in-shared-yes = Lo usan también otras personas
sign-in-shared-hint = Por ejemplo en la biblioteca o en clase. Cuando termines, elige «Salir». Si se te olvida, el acceso termina cuando cierras el navegador, o después de 2 horas sin usar el portal.

## La pagina che chiede il codice, e quella del link accanto

code-next-now = ¿No llega? Puedes pedir otro enseguida.
code-next-in = Puedes pedir otro dentro de { $wait }.
code-ended = El código ya no vale. Lo que has escrito sigue aquí: pide otro código y continúa.
code-link-title = Un paso más
code-link-text = Confirmas con esta dirección:
code-link-ended-title = Este enlace ya no vale
code-link-ended-text = Ya se ha usado, o ha pasado demasiado tiempo. Vuelve a la página donde empezaste y pide otro código. Si no la encuentras, empieza de nuevo aquí.
code-begin-again = Empezar de nuevo
code-done-title = Ya está hecho
code-done-text = Este paso ya ha terminado. Puedes continuar.
code-not-here-title = Esta página no se abre aquí
code-not-here-text = La página se abre durante una hora, y solo en el navegador donde pediste el código. Permite las cookies de este sitio. En otro dispositivo, abre el enlace de nuestro correo.
