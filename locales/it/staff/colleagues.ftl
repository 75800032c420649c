### Chi lavora nell’ufficio: inviti, ruoli, accessi.

## L’elenco

colleagues-title = Staff
colleagues-name = Nome
colleagues-role = Ruolo
colleagues-sites = Sedi
colleagues-state = Accesso
colleagues-active = Attivo
colleagues-inactive = Tolto
colleagues-action = Azione
colleagues-self = tu
colleagues-every-site = Tutte

## Gli inviti

colleagues-invite = Invita qualcuno
colleagues-invite-title = Invita nello staff
colleagues-invite-lead = La persona riceve un’e-mail con un link che vale 72 ore. La password e l’app di autenticazione le sceglie da sola: nessun altro le vede.
colleagues-invite-send = Manda l’invito
colleagues-email = Indirizzo e-mail di lavoro
colleagues-language = Lingua dell’e-mail e delle pagine
colleagues-email-taken = Una persona dello staff ha già questo indirizzo
colleagues-already-invited = Questo indirizzo ha già un invito: dall’elenco lo puoi mandare di nuovo
colleagues-invitations = Inviti non ancora accettati
colleagues-invitation-sent = Mandato
colleagues-invitation-until = Vale fino a
colleagues-invitation-expired = Scaduto
colleagues-invitation-renew = Manda di nuovo
colleagues-invitation-withdraw = Ritira
colleagues-invitation-for = a { $email }

## Ruolo e sedi

colleagues-role-question = Che cosa può fare?
colleagues-role-missing = Scegli il ruolo
colleagues-role-operator = Decide sulle candidature, riceve le persone, gestisce le attività di tutte le sedi.
colleagues-role-coordinator = Gestisce attività, sale e orari di alcune sedi. Le altre non le vede.
colleagues-role-administrator = Può fare tutto; in più gestisce lo staff, le sedi e il registro delle azioni.
colleagues-sites-hint = Contano solo per chi coordina.
colleagues-sites-missing = Scegli almeno una sede da coordinare
colleagues-site-gone = Una di queste sedi non c’è più: scegli di nuovo
colleagues-change-title = Modifica { $name }
colleagues-last-administrator = Nessun altro gestisce il portale: prima fai amministratore qualcun altro

## Accesso

colleagues-access-remove = Togli l’accesso
colleagues-access-give = Ridai l’accesso
colleagues-access-title = Accesso di { $name }
colleagues-access-active = Può entrare nel portale. Se togli l’accesso, le sue sessioni finiscono subito e dai suoi orari non si può più prenotare.
colleagues-access-inactive = Non può entrare nel portale. Se ridai l’accesso, entra con la password e l’app che aveva.
colleagues-holds = Che cosa deve ancora fare
colleagues-holds-nothing = Non ha colloqui prenotati né attività da tenere.
colleagues-holds-about = Niente si sposta da solo: affida a qualcun altro quello che resta.
colleagues-holds-absence = Inserisci un’assenza e affida tutto insieme
colleagues-holds-appointments = Colloqui
colleagues-holds-editions = Attività
colleagues-holds-next = prossimo incontro: { $date }

## Chi accetta un invito

colleagues-accept-title = Entra nello staff
colleagues-accept-lead = { $name }, scegli come entrare nel portale. Userai questo indirizzo:
colleagues-first-title = Il primo amministratore
colleagues-first-lead = Qui non lavora ancora nessuno. Chi compila questa pagina gestisce il portale e può invitare gli altri.
colleagues-first-name = Nome e cognome
colleagues-password = Scegli una password
colleagues-password-hint = Almeno { $min } caratteri. Vanno bene più parole che non c’entrano tra loro.
colleagues-password-again = Scrivi di nuovo la password
colleagues-password-differs = Le due password sono diverse
colleagues-password-short = Scrivi almeno { $min } caratteri
colleagues-password-long = Scrivi al massimo { $max } caratteri
colleagues-password-common = Molti usano questa password o una simile: scegli più parole che non c’entrano tra loro
colleagues-password-guessable = Questa password si indovina facilmente: scegli più parole che non c’entrano tra loro, senza nomi né date
colleagues-authenticator-title = App di autenticazione
colleagues-authenticator-about = Serve un’app che mostra codici di sei cifre, per esempio FreeOTP o Aegis. Inquadra il codice QR con l’app.
colleagues-authenticator-image = Codice QR per l’app di autenticazione
colleagues-authenticator-link = Apri l’app su questo dispositivo
colleagues-authenticator-typed = Se non puoi inquadrarlo, scrivi nell’app questa chiave:
colleagues-code = Codice che l’app mostra ora
colleagues-code-wrong = Il codice non corrisponde. Controlla l’ora del telefono e scrivi il codice che l’app mostra ora
colleagues-accept = Entra

## L’e-mail di invito

staff-mail-invited-subject = Invito a lavorare nel portale: { $office }
staff-mail-invited-heading = Un invito per te
staff-mail-invited-text = { $by } ti invita nello staff del portale ({ $office }).
staff-mail-invited-alone = Apri la pagina e scegli la password e l’app di autenticazione. Ti serve un telefono con un’app che mostra codici, per esempio FreeOTP o Aegis. Non dare il link ad altri: vale una volta sola.
staff-mail-invited-until = Vale fino a
staff-mail-invited-action = Accetta l’invito
