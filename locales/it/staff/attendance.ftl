### Le presenze, per lo staff: accoglienza, registri, foglio firme.

## Se una persona è venuta

attendance-present = Presente
attendance-absent = Assente
attendance-excused = Assente giustificata

## Che cosa dicono i partecipanti

attendance-feedback-results = Che cosa dicono i partecipanti
attendance-feedback-answers = { $count ->
    [0] Non ha ancora risposto nessuno.
    [one] Ha risposto una persona.
   *[other] Hanno risposto { $count } persone.
}
attendance-feedback-few = Perché nessuno si possa riconoscere, le risposte si vedono quando sono almeno { $count }.
attendance-feedback-how-many = Risposte
attendance-feedback-comments = Commenti

## Il registro

attendance-title-of = Presenze: { $title }
attendance-link = Presenze
attendance-sessions = Incontri
attendance-session = Incontro
attendance-people = Partecipanti
attendance-person = Persona
attendance-reference = Riferimento
attendance-time = Tempo frequentato
attendance-earned = Attestato
attendance-earned-yes = Maturato
attendance-earned-no = Non ancora
attendance-note = Segna le presenze
attendance-sheet = Foglio firme (PDF)
attendance-nobody = Nessuna persona ha un posto in questa attività.
attendance-save = Salva
attendance-save-others = Salva e segna presenti tutti gli altri
attendance-saved = Le presenze sono salvate.
attendance-history-noted = ha segnato le presenze
attendance-session-gone = Un incontro con le presenze già segnate non si può togliere
attendance-not-yet = Le presenze si possono segnare dal giorno dell’incontro.
attendance-people-hint = Per chi non scegli niente resta tutto com’è.

## L’accoglienza

attendance-check-in-title = Accoglienza
attendance-check-in-sessions = Incontri di oggi
attendance-check-in-none = Oggi non ci sono incontri.
attendance-check-in-code = Codice, riferimento o nome
attendance-check-in-code-hint = Il codice sotto il codice QR, il riferimento o una parte del nome. Maiuscole, spazi e trattini non contano.
attendance-check-in-submit = Segna presente
attendance-check-in-other = Un altro incontro
attendance-check-in-done = { $name }: presente (segnato { $time }).
attendance-check-in-not-a-code = In questa attività nessuno ha questo codice, riferimento o nome. Controlla che cosa hai scritto.
attendance-check-in-forged = Questo codice non è stato fatto dal portale. Cerca la persona nell’elenco delle presenze.
attendance-check-in-other-edition = Questo codice è per un’altra attività: «{ $title }».
attendance-check-in-cancelled = Questa prenotazione è annullata.
attendance-check-in-waiting = Questa persona è in lista d’attesa e non ha un posto.
attendance-check-in-list = Elenco delle presenze di questo incontro

## L’accoglienza con la fotocamera

attendance-scanner-open = Leggi i codici con la fotocamera
attendance-scanner-close = Spegni la fotocamera
attendance-scanner-video = Immagine della fotocamera: inquadra il codice QR
attendance-scanner-problem = La fotocamera non si può usare. Controlla il permesso nelle impostazioni del browser, oppure scrivi il codice.
attendance-scanner-list = Segnati con questo dispositivo
attendance-scanner-offline = Puoi continuare anche senza rete: i codici restano in questo browser e partono da soli quando la rete torna.
attendance-scanner-count = Codici ancora da inviare:
attendance-scanner-waiting = Da inviare
attendance-scanner-refused = Non registrato
attendance-scanner-signed-out = La tua sessione è scaduta. I codici restano in questo browser e partono dopo un nuovo accesso.
attendance-scanner-sign-in = Accedi di nuovo

## Il foglio firme

sheet-title = Foglio firme
sheet-number = N.
sheet-name = Cognome e nome
sheet-signature-in = Firma all’arrivo
sheet-signature-out = Firma all’uscita
sheet-operator = Firma di chi conduce
sheet-when = Quando
sheet-where = Dove
attendance-check-in-again = { $name } era già arrivata, { $at }. È contata una volta sola.
attendance-check-in-before = già arrivata, { $at }
attendance-check-in-unknown-reference = Nessuno ha prenotato con questo riferimento: controlla che cosa hai scritto
attendance-check-in-found = Persone con questo nome
attendance-check-in-more = Queste sono le prime. Scrivi di più del nome.
attendance-check-in-arrived = Chi è arrivato
attendance-check-in-count = Arrivate: { $arrived }. Mancano: { $missing }.
attendance-check-in-undo = Non è arrivata
