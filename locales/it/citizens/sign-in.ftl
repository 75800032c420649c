### Accedere con un codice ricevuto per e-mail.

sign-in-title = Qual è il tuo indirizzo e-mail?
sign-in-email-label = Qual è il tuo indirizzo e-mail?
sign-in-email-hint = Ti mandiamo un codice a questo indirizzo. Non serve una password. Se è la prima volta, cominci da qui.
sign-in-send-code = Mandami il codice
sign-in-too-many = Abbiamo già mandato molti codici. Puoi chiederne un altro tra { $wait }.
sign-in-code-title = Scrivi il codice
sign-in-code-sent = Lo abbiamo mandato a:
sign-in-code-label = Codice ricevuto per e-mail
sign-in-code-hint = Vale 10 minuti. Se non arriva, guarda nella posta indesiderata.
sign-in-another-code = Manda un altro codice
sign-in-code-sent-again = Ti abbiamo mandato un altro messaggio con il codice.
sign-in-code-other-email = Usa un altro indirizzo
sign-in-wrong-code = { $tries ->
    [one] Non è il codice del nostro ultimo messaggio. Puoi provare ancora una volta.
   *[other] Non è il codice del nostro ultimo messaggio. Puoi provare ancora { $tries } volte.
}
sign-in-code-digits = Il codice ha { $digits } cifre. Controlla: non hai perso tentativi.
sign-in-expired-code = Questo codice non vale più. Chiedine un altro.
sign-in-wait = Il codice era sbagliato più volte. Puoi riprovare tra { $wait }. Quello che hai scritto resta qui.
sign-in-no-cookie = Il codice vale solo nel browser in cui l’hai chiesto, per 10 minuti. Permetti i cookie di questo sito e chiedi un altro codice da qui.
sign-in-carry-title = Hai effettuato l’accesso
sign-in-carry-text = Non si è perso niente. Continua da dove eri.
sign-in-carry-continue = Continua
sign-in-kept = Non si perde niente: dopo l’accesso continui da qui.
sign-in-again-title = Conferma che sei tu
sign-in-again-text = Quello che stai per fare riguarda tutti i tuoi dati. Ti mandiamo un codice a:
sign-in-shared = Chi usa questo dispositivo?
sign-in-shared-yes = Lo usano anche altre persone
sign-in-shared-hint = Per esempio in biblioteca o in aula. Quando hai finito, scegli «Esci». Se lo dimentichi, l’accesso finisce quando chiudi il browser, o dopo 2 ore senza usare il portale.

## La pagina che chiede il codice, e quella del link accanto

code-next-now = Non arriva? Puoi chiederne subito un altro.
code-next-in = Puoi chiederne un altro tra { $wait }.
code-ended = Il codice non vale più. Quello che hai scritto è ancora qui: chiedi un altro codice e continua.
code-link-title = Ancora un passo
code-link-text = Confermi con questo indirizzo:
code-link-ended-title = Questo link non vale più
code-link-ended-text = È già stato usato, oppure è passato troppo tempo. Torna alla pagina dove hai cominciato e chiedi un altro codice. Se non la trovi, ricomincia da qui.
code-begin-again = Ricomincia
code-done-title = È già fatto
code-done-text = Questo passo è già concluso. Puoi continuare.
code-not-here-title = Questa pagina non si apre qui
code-not-here-text = La pagina si apre per un’ora, e solo nel browser dove hai chiesto il codice. Permetti i cookie di questo sito. Su un altro dispositivo, apri il link nella nostra e-mail.
