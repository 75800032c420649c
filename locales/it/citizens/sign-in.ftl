### Accedere con un codice ricevuto per e-mail.

sign-in-title = Qual è il tuo indirizzo e-mail?
sign-in-email-label = Qual è il tuo indirizzo e-mail?
sign-in-email-hint = Ti mandiamo un codice a questo indirizzo. Non serve una password. Se è la prima volta, cominci da qui.
sign-in-send-code = Mandami il codice
sign-in-too-many = Ti abbiamo già mandato più codici. Aspetta un quarto d’ora e riprova.
sign-in-code-title = Scrivi il codice
sign-in-code-sent = Lo abbiamo mandato a:
sign-in-code-label = Codice di sei cifre
sign-in-code-hint = Vale 10 minuti. Se non arriva, guarda nella posta indesiderata.
sign-in-another-code = Manda un altro codice
sign-in-code-sent-again = Ti abbiamo mandato un nuovo codice. Vale solo l’ultimo.
sign-in-code-other-email = Usa un altro indirizzo
sign-in-wrong-code = { $tries ->
    [one] Non è il codice del nostro ultimo messaggio. Puoi provare ancora una volta.
   *[other] Non è il codice del nostro ultimo messaggio. Puoi provare ancora { $tries } volte.
}
sign-in-expired-code = Questo codice non vale più. Chiedine un altro.
sign-in-carry-title = Hai effettuato l’accesso
sign-in-carry-text = Quello che hai scritto c’è ancora.
sign-in-carry-continue = Continua con quello che ho scritto
