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
sign-in-code-sent-again = Te hemos enviado un código nuevo. Solo vale el último.
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
