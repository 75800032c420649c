### The demonstration’s mailbox.

mailbox-about = Los correos que el portal ha escrito a personas inventadas. Nada sale de este ordenador.
mailbox-authenticator = El código de ahora para la aplicación de autenticación del personal inventado:
mailbox-empty = Aún no hay ningún correo. Pide un código de acceso y vuelve aquí.
