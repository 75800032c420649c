### Che cosa non va in quello che lo staff ha scritto in un campo.

## Riferimenti di candidature e prenotazioni

problem-reference-prefix = Scrivi il riferimento con le sue prime tre lettere, per esempio IMP
problem-reference-length = Dopo le prime lettere il riferimento ha 8 lettere e cifre
problem-reference-symbol = Il riferimento ha un segno che i riferimenti non hanno. Controllalo
problem-reference-check-symbol = Una lettera o una cifra del riferimento è sbagliata. Controllala

## Orari e incontri delle edizioni

problem-time-empty = Scrivi l’ora
problem-time-not-a-time = Scrivi l’ora con ore e minuti, per esempio 9:30
problem-session-start-skipped = Quella notte l’ora va avanti: questa ora di inizio non esiste
problem-session-end-skipped = Quella notte l’ora va avanti: questa ora di fine non esiste
problem-session-end-not-after-start = La fine deve venire dopo l’inizio, o nella notte che segue e al massimo otto ore dopo

## Capienza e termini delle edizioni

problem-call-off-draft = È una bozza, che nessuno ha visto: eliminala
problem-call-off-begun = È già iniziata. Puoi ancora spostare o togliere gli incontri che mancano: modifica l’attività
problem-call-off-over = È finita: quello che si è tenuto non si può annullare
problem-call-off-attended = Le presenze sono state segnate: ore e attestati delle persone dipendono da quelle
problem-cancel-already = È già annullata
problem-cancel-too-late = Il termine per disdire è passato
problem-cancel-over = L’attività è finita: non c’è più un posto da lasciare
problem-cancel-attended = La persona risulta presente: ore e attestato dipendono dalla prenotazione. Se non viene più, segnala come assente
problem-capacity-empty = Scrivi il numero di posti
problem-capacity-not-a-number = Scrivi il numero di posti come numero intero, per esempio 20
problem-capacity-out-of-range = Scrivi un numero di posti da 1 a { $max }
problem-enrolment-closes-before-it-opens = Le prenotazioni devono chiudere dopo l’apertura
problem-enrolment-closes-after-the-start = Le prenotazioni devono chiudere prima che inizi il primo incontro
problem-enrolment-cancellable-after-the-start = Si deve poter disdire solo prima che inizi il primo incontro

## Indirizzi delle pagine

problem-slug = Scrivi da 1 a 64 lettere minuscole e cifre, in parole unite da trattini

## Decisioni sulle candidature

problem-reason-not-explained = Spiega il motivo: la persona lo leggerà
