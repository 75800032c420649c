# Ogni e-mail dice che cosa è successo, che cosa succede ora e dove guardare; le etichette della sua
# tabella sono comuni.

## Che cosa c’è in ogni e-mail

mail-greeting = Ciao { $name },
mail-closing = Un saluto
mail-subject-for = { $subject } – per { $name }
mail-help = Questo è un messaggio automatico. Hai bisogno di aiuto? Scrivi a questo indirizzo: { $email }.
mail-label-reference = Riferimento
mail-label-activity = Attività
mail-label-programme = Programma
mail-label-when = Quando
mail-label-where = Dove
mail-label-note = Da sapere
mail-label-position = Il tuo posto in lista
mail-label-received = Ricevuta
mail-label-erased = Cancellati
mail-label-contact = Domande
mail-label-changed = Che cosa cambia
mail-label-changed-place = Luogo
mail-reason = L’ufficio scrive: { $reason }
mail-was = Era: { $when }
mail-is = Adesso è: { $when }
mail-dropped = Non si tiene più: { $when }
mail-added = Nuovo incontro: { $when }
mail-ways-other-dates = Vedi le altre date di questa attività
mail-ways-counselling = Prenota un colloquio con un operatore
mail-session = { $date }, { $time }

## Il codice per entrare

mail-sign-in-code-subject = { $code } è il tuo codice per entrare
mail-sign-in-code-subject-without = Il tuo codice di accesso
mail-sign-in-code-heading = Il tuo codice è { $code }
mail-sign-in-code-use = { $minutes ->
    [one] Scrivilo nella pagina dove l’hai chiesto. Vale per un minuto.
   *[other] Scrivilo nella pagina dove l’hai chiesto. Vale per { $minutes } minuti.
}
mail-sign-in-code-link = Leggi questo messaggio su un altro dispositivo? Se hai chiesto tu il codice, apri il link e continua da lì.
mail-sign-in-code-action = Continua senza codice
mail-sign-in-code-secret = Non dare questo codice a nessuno. Noi non te lo chiediamo mai per telefono o per messaggio.
mail-sign-in-code-closing = Non hai chiesto un codice? Allora non devi fare niente: senza il codice nessuno può entrare.

## Una prenotazione con il posto

mail-booking-confirmed-subject = Il tuo posto è prenotato: { $title }
mail-booking-confirmed-heading = Il tuo posto è prenotato
mail-booking-confirmed-next = Ti aspettiamo. Aggiungi il file allegato al tuo calendario, così non lo dimentichi.
mail-booking-cannot-come = Se non puoi venire, disdici la prenotazione: così può venire un’altra persona.
mail-booking-cancel-until = Puoi disdire { $until }.
mail-booking-action = Vedi o disdici la prenotazione

## Una prenotazione in lista d’attesa

mail-booking-waiting-subject = Sei in lista d’attesa: { $title }
mail-booking-waiting-heading = Sei in lista d’attesa
mail-booking-waiting-full = In questo momento i posti sono tutti occupati.
mail-booking-waiting-next = Quando si libera un posto e tocca a te, lo teniamo per te per un po’ e ti scriviamo: allora ci dici se lo vuoi. La lista finisce quando chiudono le prenotazioni.
mail-booking-waiting-leave = Se non vuoi più venire, lascia la lista: chi è dopo di te va avanti.
mail-booking-waiting-action = Vedi il tuo posto o lascia la lista

## Una prenotazione che passa dalla lista d’attesa al posto

## Una prenotazione con orari o luogo cambiati

mail-booking-changed-subject = Orario o luogo cambiati: { $title }
mail-booking-changed-heading = Orario o luogo sono cambiati
mail-booking-changed-next = Qui sotto trovi com’era e com’è adesso. La tua prenotazione resta valida: non devi fare niente.
mail-booking-changed-calendar = Aggiungi il file allegato al tuo calendario. Corregge le date e toglie quelle che non ci sono più.
mail-booking-reworded-subject = Novità sulla tua attività: { $title }
mail-booking-reworded-heading = Ci sono novità sulla tua attività
mail-booking-reworded-next = Sulla pagina della tua prenotazione trovi com’è adesso. Orario e luogo restano gli stessi: non devi fare niente.

## Una prenotazione disdetta

mail-booking-cancelled-subject = Prenotazione disdetta: { $title }
mail-booking-cancelled-heading = Hai disdetto la prenotazione
mail-booking-cancelled-next = Non hai più un posto in questa attività. Se l’avevi aggiunta al tuo calendario, il file allegato la toglie.
mail-booking-cancelled-waiting = Non sei più in lista d’attesa per questa attività.
mail-booking-cancelled-requested = Hai ritirato la tua richiesta: non prendiamo nessuna decisione.
mail-booking-cancelled-again = Hai cambiato idea? Puoi prenotare di nuovo finché le prenotazioni sono aperte.
mail-booking-cancelled-action = Vedi tutte le attività

## Un’attività annullata dall’ufficio

mail-called-off-subject = Non si tiene: { $title }
mail-called-off-heading = L’attività non si tiene
mail-called-off-what = Ci dispiace: abbiamo dovuto annullare questa attività. Non si può più prenotare.
mail-called-off-site-closed = In quei giorni la sede è chiusa.
mail-called-off-too-few = Si erano prenotate troppo poche persone.
mail-called-off-calendar = Se è nel tuo calendario, il file allegato la toglie.
mail-called-off-waiting = Non avevi ancora un posto: non devi fare niente.
mail-called-off-other-dates = La stessa attività si tiene in altre date: puoi prenotarne una.
mail-called-off-now = Guarda le altre attività, o parla con un operatore di che cosa fare adesso.

## Una prenotazione annullata dall’ufficio

mail-cancelled-by-office-subject = Abbiamo annullato la tua prenotazione: { $title }
mail-cancelled-by-office-heading = L’ufficio ha annullato la tua prenotazione
mail-cancelled-by-office-what = Non hai più una prenotazione per questa attività. L’attività si tiene senza di te.
mail-cancelled-by-office-now = Se non è giusto, o se non capisci il motivo, chiama la sede o scrivile: la trovi qui sotto.

## Candidature

mail-application-received-subject = Abbiamo ricevuto la tua candidatura: { $programme }
mail-application-received-heading = Abbiamo ricevuto la tua candidatura
mail-application-received-next = Una persona dell’ufficio la leggerà. Appena c’è una decisione ti scriviamo, con il motivo. Non devi fare niente.
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
mail-application-not-admitted-action = Vedi la decisione
mail-application-withdrawn-subject = Hai ritirato la tua candidatura: { $programme }
mail-application-withdrawn-heading = La tua candidatura è ritirata
mail-application-withdrawn-next = Hai ritirato la tua candidatura. Non la guardiamo più e non prendiamo una decisione.
mail-application-withdrawn-again = Se cambi idea, puoi candidarti di nuovo finché il programma è aperto.
mail-application-withdrawn-action = Vedi i programmi

## Una richiesta di cancellazione

mail-erasure-requested-subject = Abbiamo ricevuto la tua richiesta di cancellare i dati
mail-erasure-requested-heading = Abbiamo ricevuto la tua richiesta
mail-erasure-requested-next = Ci hai chiesto di cancellare i tuoi dati. Una persona dell’ufficio ti risponde entro un mese. Alcuni dati dobbiamo conservarli per legge: la risposta ti dirà quali e perché.
mail-erasure-requested-not-you = Non l’hai chiesto tu? Scrivici subito e indica il riferimento.
mail-erasure-requested-action = Vai al tuo account

mail-erased-subject = I tuoi dati sono cancellati
mail-erased-heading = I tuoi dati sono cancellati
mail-erased-gone = Come hai chiesto, abbiamo cancellato i tuoi dati: nome, data di nascita, indirizzi, telefono, accessi. Questa è l’ultima e-mail.
mail-erased-kept = Per legge restano le candidature inviate con le decisioni, e il registro di chi ha fatto che cosa. Se vuoi sapere di più, rispondi a questa e-mail e indica il riferimento.

## Un nuovo indirizzo e-mail

mail-address-code-subject = { $code } è il codice per il tuo nuovo indirizzo
mail-address-code-subject-without = Il codice per il tuo nuovo indirizzo
mail-address-code-about = Hai chiesto di usare questo indirizzo e-mail per il tuo account. Il codice serve solo a questo.
mail-address-code-closing = Non l’hai chiesto tu? Allora non devi fare niente: senza il codice nessuno può usare il tuo indirizzo.
mail-address-changed-subject = Il tuo indirizzo e-mail è cambiato
mail-address-changed-what = Il tuo account ora ha un altro indirizzo e-mail. A questo indirizzo non scriviamo più, e da qui non si entra più nel tuo account. I link nelle e-mail che hai ricevuto qui non si aprono più senza accesso. Se l’hai cambiato tu, non devi fare niente.
mail-address-changed-not-you = Non l’hai cambiato tu? Scrivi subito a { $office }. Una persona dell’ufficio controlla e ti ridà il tuo account.
mail-address-restored-subject = Abbiamo rimesso il tuo indirizzo e-mail di prima
mail-address-restored-what = Il tuo account ha di nuovo l’indirizzo e-mail che aveva prima dell’ultima modifica. L’ufficio lo ha rimesso perché la modifica non era giusta. Tutti i dispositivi sono usciti dall’account e i link nelle e-mail già inviate si aprono solo dopo l’accesso. Se usi «Il mio calendario», crea un nuovo indirizzo.
mail-details-corrected-subject = L’ufficio ha corretto i tuoi dati
mail-details-corrected-what = Una persona dell’ufficio ha corretto i dati che abbiamo su di te. Quello che hai dichiarato in una candidatura resta com’era.
mail-details-corrected-wrong = Non è giusto? Scrivi a { $office }.
