# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c'è in ogni e-mail

mail-greeting = Ciao { $name },
mail-closing = Un saluto
mail-help = Questo è un messaggio automatico. Hai bisogno di aiuto? Scrivi a questo indirizzo: { $email }.
mail-label-reference = Codice
mail-label-activity = Attività
mail-label-programme = Programma
mail-label-when = Quando
mail-label-where = Dove
mail-label-note = Da sapere
mail-label-position = Il tuo posto in lista
mail-label-received = Ricevuta
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } è il tuo codice per entrare
mail-sign-in-code-subject-without = Il tuo codice di accesso
mail-sign-in-code-heading = Il tuo codice è { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Scrivilo nella pagina dove l'hai chiesto. Vale per un minuto.
   *[other] Scrivilo nella pagina dove l'hai chiesto. Vale per { $minutes } minuti.
}
mail-sign-in-code-secret = Non dare questo codice a nessuno. Noi non te lo chiediamo mai per telefono o per messaggio.
mail-sign-in-code-closing = Non hai chiesto un codice? Allora non devi fare niente: senza il codice nessuno può entrare.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Il tuo posto è prenotato: { $title }
mail-booking-confirmed-heading = Il tuo posto è prenotato
mail-booking-confirmed-next = Ti aspettiamo. Aggiungi il file allegato al tuo calendario, così non lo dimentichi.
mail-booking-cannot-come = Se non puoi venire, annulla la prenotazione: il posto va a una persona che aspetta.
mail-booking-cancel-until = Puoi annullare { $until }.
mail-booking-action = Vedi o annulla la prenotazione

## Una prenotazione in lista d'attesa

mail-booking-waiting-subject = Sei in lista d'attesa: { $title }
mail-booking-waiting-heading = Sei in lista d'attesa
mail-booking-waiting-full = In questo momento i posti sono tutti occupati.
mail-booking-waiting-next = Quando si libera un posto e tocca a te, lo teniamo per te per un po’ e ti scriviamo: allora ci dici se lo vuoi.
mail-booking-waiting-leave = Se non vuoi più venire, lascia la lista: chi è dopo di te va avanti.
mail-booking-waiting-action = Vedi il tuo posto o lascia la lista

## Una prenotazione che passa dalla lista d'attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Orario o luogo cambiati: { $title }
mail-booking-changed-heading = Orario o luogo sono cambiati
mail-booking-changed-next = Qui sotto trovi come è adesso. La tua prenotazione resta com’era: non devi fare niente.
mail-booking-changed-calendar = Aggiungi il file allegato al tuo calendario: sostituisce quello di prima.
mail-booking-reworded-subject = Novità sulla tua attività: { $title }
mail-booking-reworded-heading = Ci sono novità sulla tua attività
mail-word = L’ufficio ti scrive: { $word }

## Una prenotazione annullata

mail-booking-cancelled-subject = Prenotazione annullata: { $title }
mail-booking-cancelled-heading = La tua prenotazione è annullata
mail-booking-cancelled-next = Non hai più una prenotazione per questa attività. Se l'avevi aggiunta al tuo calendario, il file allegato la toglie.
mail-booking-cancelled-waiting = Non sei più in lista d'attesa per questa attività.
mail-booking-cancelled-again = Puoi prenotare di nuovo finché le iscrizioni sono aperte.
mail-booking-cancelled-action = Vedi tutte le attività

## Candidature

mail-application-received-subject = Abbiamo ricevuto la tua candidatura: { $programme }
mail-application-received-heading = Abbiamo ricevuto la tua candidatura
mail-application-received-next = Una persona dell'ufficio la leggerà. Appena c'è una decisione ti scriviamo, con il motivo. Non devi fare niente.
mail-application-received-action = Vedi la tua candidatura
mail-application-admitted-subject = Sei nel programma: { $programme }
mail-application-admitted-heading = Sei nel programma
mail-application-admitted-next = Abbiamo letto la tua candidatura: puoi partecipare al programma. Qui sotto trovi il prossimo passo.
mail-application-admitted-next-step = Prossimo passo
mail-application-admitted-explanation = Che cosa scrive l’ufficio
mail-application-admitted-action = Vedi la decisione
mail-application-not-admitted-subject = La decisione sulla tua candidatura: { $programme }
mail-application-not-admitted-heading = La tua candidatura non è stata accolta
mail-application-not-admitted-next = Abbiamo letto la tua candidatura. Questa volta non puoi partecipare al programma. Qui sotto trovi il motivo e che cosa puoi fare ora.
mail-application-not-admitted-reason = Motivo
mail-application-not-admitted-next-step = Che cosa puoi fare ora
mail-application-not-admitted-wrong = Pensi che ci sia un errore? Scrivici e indica il codice.
mail-application-not-admitted-action = Vedi la decisione
mail-application-withdrawn-subject = Hai ritirato la tua candidatura: { $programme }
mail-application-withdrawn-heading = La tua candidatura è ritirata
mail-application-withdrawn-next = Hai ritirato la tua candidatura. Non la guardiamo più e non prendiamo una decisione.
mail-application-withdrawn-again = Se cambi idea, puoi candidarti di nuovo finché il programma è aperto.
mail-application-withdrawn-action = Vedi i programmi

## Una richiesta di cancellazione

mail-erasure-requested-subject = Abbiamo ricevuto la tua richiesta di cancellare i dati
mail-erasure-requested-heading = Abbiamo ricevuto la tua richiesta
mail-erasure-requested-next = Ci hai chiesto di cancellare i tuoi dati. Una persona dell'ufficio ti risponde entro un mese. Alcuni dati dobbiamo conservarli per legge: la risposta ti dirà quali e perché.
mail-erasure-requested-not-you = Non l'hai chiesto tu? Scrivici subito e indica il codice.
mail-erasure-requested-action = Vai al tuo account
