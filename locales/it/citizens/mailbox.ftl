### The demonstration’s mailbox.

mailbox-about = Le e-mail che il portale ha scritto a persone inventate. Niente esce da questo computer.
mailbox-authenticator = Il codice di adesso per l’app di autenticazione dello staff inventato:
mailbox-empty = Ancora nessuna e-mail. Chiedi un codice per accedere e torna qui.
