### Cercare quello che si è prenotato senza indirizzo e-mail.

find-title = Busca lo que has reservado
find-about = Necesitas el número de referencia, que está en tu hoja, y tu número de teléfono o tu fecha de nacimiento. No hace falta un correo electrónico.
find-reference = Tu número de referencia
find-reference-hint = Por ejemplo PRE-7K3M-9QXB o COL-7K3M-9QXR
find-reference-wrong = Escribe el número de referencia que está en tu hoja. Empieza por PRE o COL y después tiene ocho letras y cifras
find-reference-mistyped = En este número de referencia hay un error al escribir. Revisa cada letra y cada cifra
find-phone = Tu número de teléfono
find-phone-hint = El que nos diste cuando reservaste. Si no nos diste ninguno, déjalo vacío y escribe la fecha de nacimiento.
find-birth-date = O tu fecha de nacimiento
find-nothing-known = Escribe tu número de teléfono o tu fecha de nacimiento
find-unknown = Con estos datos no encontramos nada. Revisa el número de referencia y el número de teléfono o la fecha de nacimiento, o llama a la sede: su número está en tu hoja
find-too-many = Ha habido muchos intentos. Puedes probar de nuevo dentro de { $wait }. Lo que has escrito se queda aquí
find-submit = Buscar
find-link = ¿No tienes correo electrónico? Con tu número de referencia, busca lo que has reservado
