### I flussi, i calendari a cui abbonarsi e l’elenco per altri siti.

## Nei calendari e nei flussi

feeds-calendar-name = Attività – { $office }
feeds-private-name = Prenotazioni e colloqui – { $office }
feeds-staff-name = Edizioni e colloqui – { $office }
feeds-cancelled = Annullata: { $title }
feeds-waiting = Lista d’attesa: { $title }
feeds-requested = In attesa di risposta: { $title }
feeds-offered = Da confermare: { $title }
feeds-appointment-cancelled = Annullato: { $service }
feeds-by-phone = Per telefono
feeds-lead = Le prossime attività dei nostri centri: laboratori, corsi, eventi.
feeds-entry = { $when }, { $site }

## Nel catalogo

feeds-title = Segui le attività
feeds-intro = Le nuove date e i cambiamenti arrivano da soli. Restano i filtri per tipo, argomento, sede e lingua.
feeds-subscribe = Aggiungi al mio calendario
feeds-calendar = File di calendario (ICS)
feeds-rss = Flusso RSS
feeds-json = Flusso JSON
feeds-embed-link = Mostra l’elenco sul tuo sito

## Il mio calendario

feeds-own-title = Il mio calendario
feeds-own-text = Vedi le tue prenotazioni nel calendario del telefono. Lì si aggiornano da sole.
feeds-own-link = Imposta il mio calendario
feeds-own-how = Il portale crea un indirizzo segreto. Lo dai al tuo calendario una volta sola. Poi il calendario chiede le novità ogni poche ore.
feeds-own-secret = Chi conosce l’indirizzo vede il calendario senza accedere. Non darlo ad altri.
feeds-own-create = Crea l’indirizzo
feeds-own-created = Ecco il tuo indirizzo
feeds-own-once = Copialo adesso: non ne teniamo copia e non possiamo mostrarlo di nuovo.
feeds-own-address = Indirizzo del calendario
feeds-own-open = Apri nel mio calendario
feeds-own-since = Indirizzo creato: { $date }.
feeds-own-used = Ultima richiesta di un calendario: { $date }.
feeds-own-never-used = Nessun calendario lo ha ancora chiesto.
feeds-own-replace-title = Hai perso l’indirizzo, o altri lo conoscono?
feeds-own-replace-text = Creane uno nuovo. Quello vecchio smette subito di funzionare.
feeds-own-replace = Crea un nuovo indirizzo
feeds-own-revoke-title = Non lo vuoi più?
feeds-own-revoke-text = Senza l’indirizzo il tuo calendario non mostra più novità. Nel portale non cambia nulla.
feeds-own-revoke = Revoca l’indirizzo
feeds-own-revoked = L’indirizzo è revocato.
feeds-own-again = L’indirizzo è già stato creato. È stato mostrato una volta sola. Se non lo hai copiato, creane uno nuovo.

## L’elenco per altri siti

feeds-embed-title = L’elenco sul tuo sito
feeds-embed-intro = Comuni, scuole e associazioni possono mostrare le nostre prossime attività sulle proprie pagine. L’elenco è sempre aggiornato, non usa cookie e non esegue script.
feeds-embed-choose = Che cosa mostra l’elenco
feeds-embed-most = Quante attività al massimo
feeds-embed-make = Prepara il codice
feeds-embed-code = Codice per la tua pagina
feeds-embed-code-hint = Copialo nell’HTML della tua pagina, dove deve stare l’elenco.
feeds-embed-look = Guarda l’elenco
feeds-embed-addresses = Per i programmi
feeds-embed-addresses-text = La stessa scelta per chi preferisce leggerla con un proprio programma.
feeds-embed-frame = Prossime attività
feeds-embed-none = Ora non ci sono attività in programma.
feeds-embed-all = Tutte le attività
