### Verificare da soli se un programma fa per sé.

check-start = Verifica se è per te
check-privacy = Nessuno vede le tue risposte. Quando chiudi questa scheda, spariscono.
check-caption = { $count ->
    [one] { $programme } · ultima domanda
   *[other] { $programme } · ancora { $count } domande al massimo
}
check-unknown = Non lo so
check-rule-changed-title = La regola di questo programma è cambiata
check-rule-changed-text = È cambiata mentre rispondevi. Le tue risposte ci sono ancora. Ti chiediamo di nuovo solo quello che serve.

## Il risultato

check-result-title = La tua verifica: { $programme }
check-met-title = { $programme } è per te
check-met-text = Secondo le tue risposte rispetti le condizioni. Puoi candidarti.
check-not-met-title = { $programme } oggi non è per te
check-not-met-text = Ecco perché, e che cosa puoi fare adesso.
check-unknown-title = Non possiamo ancora dirlo
check-unknown-text = Mancano alcune risposte. Quando le sai, modificale qui.
check-reasons = Perché
check-rule = La regola intera
check-answer-given = Risposta:
check-answers = Le tue risposte
check-change-answer = Modifica la risposta: { $question }
check-next = Che cosa puoi fare adesso
check-carry = Candidati con queste risposte
check-carry-anyway = Candidati lo stesso
check-carry-anyway-text = Puoi candidarti lo stesso: l’ufficio legge ogni candidatura e decide.
check-carry-unknown-text = Puoi cominciare la candidatura adesso. Lì ritrovi queste domande.
check-closed = Questo programma accetta candidature dal { $from } al { $until }.
check-others = Altri programmi che possono fare per te
check-again = Ricomincia la verifica

## Tutti i programmi insieme

check-every-start = Trova quello che fa per te
check-every-lead = Poche domande, una volta sola, per tutti i programmi aperti.
check-every-programme = Tutti i programmi
check-every-so-far = Vedi il risultato fin qui
check-every-result-title = Quello che fa per te
check-every-met = Per te ({ $count })
check-every-unknown = Forse ({ $count })
check-every-not-met = Non adesso ({ $count })
check-every-missing = Con le risposte date non lo sappiamo ancora. Puoi rispondere adesso:
check-every-nothing = Con queste risposte oggi nessun programma è per te. Qui sotto leggi perché, e che cosa puoi fare.
check-every-closed = Oggi nessun programma accetta candidature. Nella pagina dei programmi leggi quando aprono.
check-every-talk = Non sei d’accordo o hai un dubbio? Un operatore guarda con te la tua situazione.
check-other-districts = { $municipality }, in un’altra circoscrizione
