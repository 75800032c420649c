### Persone: trovarle, la loro pagina, correggere i loro dati.

record-title = Persone
record-find = Cerca una persona
record-find-hint = Nome, telefono, indirizzo e-mail, codice fiscale, riferimento o codice di ingresso. Un piccolo errore di battitura non importa.
record-find-act = Cerca
record-slip = In questo riferimento c’è un errore. Controlla le lettere e i numeri
record-none-title = Non abbiamo trovato nessuno
record-none-text = Controlla quello che hai scritto, o prova con un altro dato. Trovi solo le persone che puoi vedere.
record-more = Ce ne sono altre. Scrivi qualcosa in più, per esempio nome e cognome.
record-person = Persona
record-open = Apri la sua pagina
record-contact = Contatti
record-last-contact = Ultima prenotazione

## La pagina di una persona

record-writes-in = Le scriviamo in
record-spoken = Parla
record-by-mail = Riceve le nostre e-mail
record-shares-address = Altre persone usano lo stesso indirizzo.
record-in-care-of = Affidata a
record-code-disagrees = Il codice fiscale dice altro: { $details }.
record-coming = Che cosa ha in programma
record-past = Che cosa ha fatto
record-nothing = Niente.
record-what = Che cosa
record-when = Quando
record-where = Dove
record-state = Stato
record-attended =
    { $noted ->
        [one] Presente a { $present } incontro su { $noted }
       *[other] Presente a { $present } incontri su { $noted }
    }
record-calls = Telefonate
record-call-until = Da fare, { $until }
record-mails = E-mail non arrivate
record-book = Prenota un’attività
record-book-appointment = Prenota un colloquio
record-correct = Correggi i dati
record-restore = Rimetti l’indirizzo di prima

## Correggere i dati

record-correct-title = Correggi i dati di una persona
record-correct-about = La persona riceve un messaggio che dice quali dati sono cambiati e perché, o una telefonata se non ha un’e-mail. Quello che ha dichiarato in una candidatura resta com’era.
record-correct-act = Salva la correzione
record-reason = Motivo
record-reason-hint = La persona lo legge. Per esempio: data letta sulla carta d’identità.
record-reason-missing = Scrivi perché
record-changed-meanwhile = Qualcuno ha cambiato questi dati mentre scrivevi. Controlla e salva di nuovo
record-unchanged = Non è cambiato niente
record-stored = Adesso è registrato:

## Rimettere l’indirizzo di prima

record-restore-title = Rimetti l’indirizzo e-mail di prima
record-restore-about = Fallo solo se la persona non ha cambiato l’indirizzo da sola e hai verificato chi è. Avvisiamo tutti e due gli indirizzi. Tutti i dispositivi escono dall’account. Puoi farlo fino a: { $until }.
record-address-before = Indirizzo di prima
record-address-after = Indirizzo di adesso
record-restore-reason-hint = Resta nel registro delle azioni. Per esempio: è venuta con il documento.
record-restore-act = Rimetti l’indirizzo
