### I posti, per chi prenota: gruppi dichiarati, offerte di un posto, e-mail.

## Che cosa riguarda chi prenota

places-claim-title = Riguarda anche te?
places-claim-hint = Alcuni posti sono riservati. Segna ciò che è vero per te: lo dichiari sotto la tua responsabilità. Puoi anche non segnare nulla.
places-claim-non-native-speakers = La mia prima lingua non è l’italiano
places-claim-social-services = Mi hanno inviato i servizi sociali
places-claim-young-people = Ho meno di 30 anni
places-claim-long-term-unemployed = Sono senza lavoro da più di un anno
places-claim-care-duties = Mi prendo cura di figli o familiari
places-claim-career-starters = Comincio ora a lavorare
places-claim-free = { $count ->
    [0] Ora non c’è un posto libero
    [one] C’è un posto libero
   *[other] Ci sono { $count } posti liberi
}
places-set-aside = { $count ->
    [one] Un altro posto è libero, ma solo per alcuni gruppi: lo dici quando prenoti.
   *[other] Altri { $count } posti sono liberi, ma solo per alcuni gruppi: lo dici quando prenoti.
}
places-only-set-aside = { $count ->
    [one] Un posto libero, riservato ad alcuni gruppi
   *[other] { $count } posti liberi, riservati ad alcuni gruppi
}
places-set-aside-hint = Quando prenoti ti chiediamo se riguarda anche te. Se non è così, entri in lista d’attesa.
places-book-or-wait = Prenota o mettiti in lista
places-approval-title = I posti si assegnano su richiesta
places-approval-text = Mandi una richiesta. Una persona della sede decide e ti scriviamo, con il motivo.
places-request-act = Manda la richiesta
places-programme-only = Possono prenotare solo le persone ammesse al programma «{ $programme }».
places-not-admitted = È per chi è ammesso a un programma
places-not-admitted-text = Per prenotare serve l’ammissione al programma «{ $programme }». Puoi leggere le regole e candidarti.
places-see-programme = Vedi il programma

## Un posto offerto

places-offer-title = C’è un posto per te
places-offer-until = Lo teniamo per te { $until }. Poi passa a un’altra persona.
places-offer-question = Vuoi questo posto?
places-offer-accept = Sì, prendo il posto
places-offer-decline = No, lo lascio
places-offer-answer = Rispondi all’offerta
places-offer-choose = Di’ se vuoi il posto.
places-offer-gone = Il posto non è più tenuto per te
places-offer-gone-text = Il tempo per rispondere è finito, o hai già risposto. Nella pagina della prenotazione vedi come sta ora.
places-offer-overlap = Hai prenotato anche «{ $title }», { $starts }, alla stessa ora. Per prendere questo posto, disdici prima quella prenotazione.
places-offer-overlap-appointment = Alla stessa ora hai un colloquio, { $starts }. Per prendere questo posto, disdici o sposta prima quello.
places-next-offer = Quando è il tuo turno teniamo un posto per te per un po’ e scriviamo a { $email }.
places-requested-title = Abbiamo ricevuto la tua richiesta
places-next-requested = Una persona della sede decide. Scriviamo a { $email }, con il motivo.
places-next-withdraw = Se non vuoi più venire, ritira la richiesta.
places-withdraw-link = Ritira la richiesta
places-withdraw-title = Vuoi ritirare la richiesta?
places-withdraw-what = Se cambi idea, mandi una nuova richiesta.
places-withdraw-act = Sì, ritira la richiesta
places-ended-declined = Hai lasciato il posto: è andato a un’altra persona.
places-ended-expired = Non hai risposto in tempo: il posto è andato a un’altra persona.
places-ended-not-approved = La sede non ha accolto la tua richiesta. Se non sai il motivo, chiedilo alla sede.
places-ended-staff = La sede ha annullato la tua prenotazione. Per capire perché, chiama la sede.

## I messaggi

places-mail-offered-subject = C’è un posto per te: { $title }
places-mail-offered-next = Si è liberato un posto e tocca a te. Dicci se lo vuoi: apri la pagina e rispondi.
places-mail-requested-subject = Abbiamo ricevuto la tua richiesta: { $title }
places-mail-requested-next = Una persona della sede decide. Appena c’è una decisione ti scriviamo, con il motivo. Non devi fare niente.
places-mail-requested-action = Vedi o ritira la richiesta
places-mail-not-approved-subject = La tua richiesta non è accolta: { $title }
places-mail-not-approved-heading = La tua richiesta non è accolta
places-mail-not-approved-reason = Motivo
places-mail-not-approved-next = Puoi guardare le altre attività. Se non capisci il motivo, rispondi a questo messaggio.
places-mail-ended-subject = Il posto è andato a un’altra persona: { $title }
places-mail-ended-heading = Il posto è andato a un’altra persona
places-mail-ended-again = Non sei più in lista. Se vuoi venire, puoi prenotare di nuovo finché le prenotazioni sono aperte.

## Il percorso

places-path-offer = Rispondi: c’è un posto per te
