### Telefonate da fare a chi non si raggiunge per e-mail.

calls-title = Telefonate da fare
calls-about = Queste persone non hanno un indirizzo e-mail, o il nostro messaggio non è arrivato. Nessun altro le avvisa: chiamale entro il termine indicato.
calls-none-title = Nessuno aspetta una telefonata
calls-none-text = Chi deve sapere qualcosa riceve un’e-mail o è già stato chiamato.
calls-person = Persona
calls-due = Da avvisare
calls-say = Che cosa dire
calls-tries = Tentativi
calls-result = Com’è andata
calls-outcome = Esito
calls-undo = Annulla
calls-closed-title = Chiuse negli ultimi sette giorni
calls-more = Queste sono le prime { $shown } di { $count }.
calls-no-phone = Il telefono non c’è più
calls-not-tried = Non ancora chiamata
calls-tried =
    { $tries ->
        [one] Non raggiunta una volta, { $at }
       *[other] Non raggiunta { $tries } volte, l’ultima { $at }
    }
calls-take-back-try = Togli l’ultimo tentativo
calls-accepted = Accetta
calls-declined = Rinuncia
calls-told = L’ho avvisata
calls-not-reached = Non raggiunta
calls-reason = Dille anche:
calls-read-more = Leggi di più
calls-not-open = Qualcuno ha fatto prima, o non serve più dirlo. Non abbiamo registrato nulla di tuo.
calls-no-place = Il posto non si può più dare: l’offerta è finita, o la persona ha un altro impegno a quell’ora. Non abbiamo registrato nulla.

## Che cosa dire

calls-say-offer = C’è un posto libero in «{ $title }», che comincia { $starts }. È tenuto per lei fino a { $until }. Chiedi se lo vuole.
calls-say-admitted = La sua richiesta per «{ $title }» è accolta: ha un posto. Comincia { $starts }.
calls-say-may-wait = La sua richiesta per «{ $title }» è accolta. Ora non ci sono posti liberi: è in lista d’attesa.
calls-say-not-admitted = La sua richiesta per «{ $title }» non è accolta.
calls-say-changed = «{ $title }» cambia date, orari o luogo. Comincia { $starts }, { $place }. Dille tutte le date e chiedi se può venire.
calls-say-called-off = «{ $title }», che doveva cominciare { $starts }, non si tiene.
calls-say-cancelled = Abbiamo annullato la sua prenotazione per «{ $title }», che comincia { $starts }.
calls-say-site-closed = La sede è chiusa, ma «{ $title }» si tiene lo stesso. Comincia { $starts }.
calls-say-site-opened = La sede alla fine è aperta. «{ $title }» si tiene: comincia { $starts }, { $place }.
calls-say-site-opened-without = La sede alla fine è aperta, ma la sua prenotazione ({ $what }, { $starts }) resta annullata. Chiedi se vuole prenotare di nuovo.
calls-say-appointment-site-closed = La sede è chiusa, ma il suo colloquio ({ $service }) si tiene lo stesso: { $starts }, { $place }, con { $operator }.
calls-say-appointment-site-opened = La sede alla fine è aperta. Il suo colloquio ({ $service }) si tiene: { $starts }, { $place }, con { $operator }.
calls-say-moved = Il suo colloquio ({ $service }) è spostato. Ora è { $starts }, { $place }, con { $operator }.
calls-say-appointment-cancelled = Il suo colloquio ({ $service }) di { $starts } con { $operator } non si tiene.
calls-say-too-few = «{ $title }», che doveva cominciare { $starts }, non si tiene: si sono prenotate troppo poche persone.
calls-say-decided = La sua candidatura a «{ $programme }» è decisa: { $decision }. Dille anche il resto, che è nella sua pagina.
calls-say-corrected = La decisione sulla sua candidatura a «{ $programme }» era sbagliata ed è corretta. Ora è: { $decision }. Chiedi scusa e dille il resto, che è nella sua pagina.
calls-say-asked = Nella sua candidatura a «{ $programme }» manca qualcosa. Dille che cosa: risponde entro { $until }.
calls-say-refusal = La sua candidatura a «{ $programme }» per ora non può essere accolta. Prima di decidere aspettiamo quello che ha da dire, entro { $until }.
calls-say-details-corrected = Abbiamo corretto dei suoi dati. Dille quali: sono nella sua pagina.
calls-say-mail = Il nostro messaggio «{ $subject }» non le è arrivato. Dille che cosa c’è scritto.

## Com’è finita

calls-ending-accepted = Ha accettato il posto
calls-ending-declined = Ha rinunciato al posto
calls-ending-told = È stata avvisata
calls-ending-answered = Chiusa da sola: all’offerta è stato risposto in un altro modo
calls-ending-ended = Chiusa da sola: la prenotazione o il colloquio è finito
calls-ending-replaced = Chiusa da sola: c’era qualcosa di più nuovo da dire
calls-past = Chiusa da sola: nessuno l’ha raggiunta in tempo
