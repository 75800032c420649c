### Il mio percorso: che cosa viene ora e tutto quello che è stato.

path-title = Il mio percorso
path-greeting = Ciao
path-next = Il prossimo passo
path-timeline = Che cosa è stato e che cosa verrà
path-empty = Qui non c’è ancora nulla. Ci troverai candidature, decisioni e prenotazioni, dalla più recente.
path-see-programmes = Vedi i programmi
path-see-activities = Vedi le attività
path-see-sites = Vedi le sedi
path-see-booking = Vedi la prenotazione
path-see-application = Vedi la candidatura
path-see-decision = Vedi la decisione
path-continue = Continua la candidatura

## Che cosa viene ora

path-begin = Scegli da dove cominciare
path-begin-text = Leggi le regole di un programma e verifica da te se fa per te, oppure prenota un’attività aperta a tutti.
path-complete = Completa la candidatura
path-complete-text = L’hai cominciata e non l’hai ancora inviata. Quello che hai scritto è conservato.
path-attend = Vieni all’attività
path-attend-text = { $moment }, { $site }.
path-interview = Vieni al primo colloquio
path-interview-text = La tua candidatura è accolta. Scegli tu il giorno e l’ora: in sede, per telefono o in video.
path-decision = Aspetta la decisione
path-decision-text = Una persona della sede legge la tua candidatura. Quando c’è una decisione ti scriviamo, con il motivo.
path-request-text = Una persona della sede decide sulla tua richiesta. Quando c’è una decisione ti scriviamo, con il motivo.
path-place = Aspetta un posto
path-place-text = Sei al numero { $position } della lista d’attesa. Quando è il tuo turno, teniamo un posto per te per un po’ e ti scriviamo.
path-after = Che cosa puoi fare ora

## Che cosa è stato

path-event-begun = Candidatura cominciata
path-event-sent = Candidatura inviata
path-event-decided = Decisione
path-event-position = Numero { $position } della lista.
path-event-called-off = L’attività è stata annullata.
