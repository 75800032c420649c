### Verificare da soli se un programma fa per sé.

check-start = Verifica se è per te
check-privacy = Nessuno vede le tue risposte. Non vengono salvate.
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
