### Persone: trovarle, la loro pagina, correggere i loro dati.

people-title = Persone
people-find = Cerca una persona
people-find-hint = Nome, telefono, indirizzo e-mail, codice fiscale, riferimento o codice di ingresso. Un piccolo errore di battitura non importa.
people-find-act = Cerca
people-slip = In questo riferimento c’è un errore. Controlla le lettere e i numeri
people-none-title = Non abbiamo trovato nessuno
people-none-text = Controlla quello che hai scritto, o prova con un altro dato. Trovi solo le persone che puoi vedere.
people-more = Ce ne sono altre. Scrivi qualcosa in più, per esempio nome e cognome.
people-person = Persona
people-contact = Contatti
people-last-contact = Ultima prenotazione

## La pagina di una persona

people-writes-in = Le scriviamo in
people-spoken = Parla
people-by-mail = Riceve le nostre e-mail
people-shares-address = Altre persone usano lo stesso indirizzo.
people-in-care-of = Affidata a
people-code-disagrees = Il codice fiscale dice altro: { $details }.
people-coming = Che cosa ha in programma
people-past = Che cosa ha fatto
people-nothing = Niente.
people-what = Che cosa
people-when = Quando
people-where = Dove
people-state = Stato
people-attended =
    { $noted ->
        [one] Presente a { $present } incontro su { $noted }
       *[other] Presente a { $present } incontri su { $noted }
    }
people-calls = Telefonate
people-call-until = Da fare, { $until }
people-mails = E-mail non arrivate
people-book = Prenota un’attività
people-book-appointment = Prenota un colloquio
people-correct = Correggi i dati
people-restore = Rimetti l’indirizzo di prima

## Correggere i dati

people-correct-title = Correggi i dati di una persona
people-correct-about = La persona riceve un messaggio che dice quali dati sono cambiati e perché, o una telefonata se non ha un’e-mail. Quello che ha dichiarato in una candidatura resta com’era.
people-correct-act = Salva la correzione
people-reason = Motivo
people-reason-hint = La persona lo legge. Per esempio: data letta sulla carta d’identità.
people-reason-missing = Scrivi perché
people-changed-meanwhile = Qualcuno ha cambiato questi dati mentre scrivevi. Controlla e salva di nuovo
people-unchanged = Non è cambiato niente
people-stored = Adesso è registrato:

## Rimettere l’indirizzo di prima

people-restore-title = Rimetti l’indirizzo e-mail di prima
people-restore-about = Fallo solo se la persona non ha cambiato l’indirizzo da sola e hai verificato chi è. Avvisiamo tutti e due gli indirizzi. Tutti i dispositivi escono dall’account. Puoi farlo fino a: { $until }.
people-address-before = Indirizzo di prima
people-address-after = Indirizzo di adesso
people-restore-reason-hint = Resta nel registro delle azioni. Per esempio: è venuta con il documento.
people-restore-act = Rimetti l’indirizzo
