### Lavorare su molti incontri e molte attività insieme.

## Feste nazionali

bulk-holiday-new-year = Capodanno
bulk-holiday-epiphany = Epifania
bulk-holiday-easter = Pasqua
bulk-holiday-easter-monday = Lunedì dell’Angelo
bulk-holiday-liberation-day = Festa della Liberazione
bulk-holiday-labour-day = Festa del lavoro
bulk-holiday-republic-day = Festa della Repubblica
bulk-holiday-assumption = Ferragosto
bulk-holiday-saint-francis = San Francesco d’Assisi
bulk-holiday-all-saints = Ognissanti
bulk-holiday-immaculate-conception = Immacolata Concezione
bulk-holiday-christmas = Natale
bulk-holiday-saint-stephen = Santo Stefano

## Serie di incontri

bulk-series-link = Pianifica gli incontri per ricorrenza
bulk-series-title = Pianifica gli incontri
bulk-series-recurrence = Quando si ripete l’incontro?
bulk-series-recurrence-missing = Scegli se l’incontro si ripete ogni settimana o in giorni scelti
bulk-series-weekly = Ogni settimana
bulk-series-picked = In giorni scelti da me
bulk-series-weekdays = Giorni della settimana
bulk-series-weekdays-hint = Solo se l’incontro si ripete ogni settimana.
bulk-series-from = A partire dal
bulk-series-end = Quando finisce la serie?
bulk-series-end-until = In un certo giorno
bulk-series-end-count = Dopo un certo numero di incontri
bulk-series-until = Ultimo giorno
bulk-series-count = Numero di incontri
bulk-series-count-missing = Scrivi il numero di incontri come numero intero, per esempio 10
bulk-series-dates = Giorni scelti
bulk-series-dates-hint = Un giorno per riga, per esempio 31/12/2026.
bulk-series-left-out = Giorni senza incontro
bulk-series-left-out-hint = Un giorno per riga, per esempio 08/12/2026.
bulk-series-date-wrong = { $line }: { $problem }
bulk-series-mode = Che cosa succede agli incontri futuri già previsti?
bulk-series-mode-replace = La serie prende il loro posto
bulk-series-mode-add = Restano, e la serie si aggiunge
bulk-series-preview = Guarda gli incontri
bulk-series-preview-title = Controlla gli incontri
bulk-series-preview-count = { $count ->
    [one] L’attività avrà un incontro.
   *[other] L’attività avrà { $count } incontri.
}
bulk-series-terms = Le prenotazioni e le disdette chiuderanno al più tardi con l’inizio del primo incontro.
bulk-series-use = Usa questi incontri
bulk-series-past = già iniziato
bulk-session-problem = { $session }: { $problem }

bulk-series-no-weekday = Scegli almeno un giorno della settimana
bulk-series-without-end = Scegli quando finisce la serie: una serie senza fine non si può prenotare
bulk-series-ends-before-it-starts = L’ultimo giorno viene prima dell’inizio
bulk-series-no-date-left = Così non resta nessun incontro. Cambia i giorni o il periodo
bulk-series-too-many = Sarebbero { $sessions } incontri: un’attività ne può avere al massimo { $most }. Accorcia la serie o dividila in più attività
bulk-series-session = { $date }: { $problem }

## Spostare incontri

bulk-move-link = Sposta
bulk-move-title = Sposta l’incontro
bulk-move-now = Ora
bulk-move-date = Nuovo giorno
bulk-move-start = Nuovo inizio
bulk-move-end = Nuova fine
bulk-move-hours-hint = Lascia vuoto per non cambiare l’orario.
bulk-move-hours-both = Scrivi sia l’inizio sia la fine, o nessuno dei due
bulk-move-scope = Quali incontri si spostano?
bulk-move-scope-hint = Gli altri incontri si spostano dello stesso numero di giorni. Quelli già iniziati restano come sono.
bulk-move-scope-missing = Scegli quali incontri si spostano
bulk-move-scope-this-session = Solo questo
bulk-move-scope-this-and-following = Questo e i successivi
bulk-move-scope-all = Tutti
bulk-move-not-to-come = Questo incontro non c’è più o è già iniziato
bulk-move-nothing = Così non cambia niente: scegli un altro giorno o un altro orario
bulk-move-check-title = Controlla lo spostamento
bulk-move-confirm = Sposta e avvisa

## Copiare attività

bulk-copy-link = Copia
bulk-copy-title = Copia l’attività
bulk-copy-about = La copia ha gli stessi testi, la stessa sede e gli stessi posti. Incontri e scadenze si spostano avanti dello stesso tempo, alla stessa ora. Nasce come bozza.
bulk-copy-by = Quanto tempo dopo?
bulk-copy-by-wrong = Scrivi un numero intero da 1 a { $most }
bulk-copy-unit = Unità
bulk-copy-unit-missing = Scegli settimane o giorni
bulk-copy-weeks = Settimane: lo stesso giorno della settimana
bulk-copy-days = Giorni
bulk-copy-preview-title = Controlla la copia
bulk-copy-confirm = Crea la bozza
bulk-copy-out-of-calendar = Così le date escono dal calendario. Scegli un tempo più breve

bulk-season-link = Copia una stagione
bulk-season-title = Copia una stagione
bulk-season-about = Copia tutte le attività di una sede che iniziano in un periodo. Le copie nascono come bozze. Le attività annullate non si copiano.
bulk-season-first = Primo giorno del periodo
bulk-season-last = Ultimo giorno del periodo
bulk-season-none = In questo periodo la sede non ha attività
bulk-season-too-many = In questo periodo ci sono più di { $most } attività: scegli un periodo più breve
bulk-season-preview-title = Controlla le copie
bulk-season-count = { $count ->
    [one] Nascerà una bozza.
   *[other] Nasceranno { $count } bozze.
}
bulk-season-from = Ora inizia
bulk-season-to = La copia inizia
bulk-season-sessions = Incontri
bulk-season-holidays = Feste
bulk-season-confirm = Crea le bozze
bulk-of-edition = { $title }: { $problem }

## Importare attività da un file

bulk-import-link = Importa da un file
bulk-import-title = Importa attività da un file
bulk-import-about = Il file è un foglio di calcolo (XLSX o ODS) oppure un CSV: una riga per attività, al massimo { $most }. Di un foglio di calcolo conta la prima scheda. Le attività nascono come bozze. Se anche una sola riga è sbagliata, non si importa niente.
bulk-import-template = Scarica un modello
bulk-import-file = File da importare
bulk-import-text = Oppure incolla qui il contenuto
bulk-import-nothing = Scegli un file o incolla il suo contenuto
bulk-import-check = Controlla il file
bulk-import-dates = Giorni
bulk-import-example-title = Il computer dall’inizio
bulk-import-check-title = Controlla le attività
bulk-import-confirm = Importa come bozze
bulk-import-refused = { $count ->
    [one] Nel file c’è un errore: non è stato importato niente
   *[other] Nel file ci sono { $count } errori: non è stato importato niente
}
bulk-import-refused-many = Nel file ci sono almeno { $most } errori: qui sotto trovi i primi. Non è stato importato niente
bulk-import-problems = Errori nel file
bulk-import-line = Riga
bulk-import-column = Colonna
bulk-import-what = Che cosa fare
bulk-import-not-text = Questo file non si può leggere. Nel foglio di calcolo scegli «Salva come» e poi XLSX, ODS o CSV, senza password
bulk-import-broken = Questo file è rovinato, ha una password o non è un foglio di calcolo. Aprilo nel foglio di calcolo e salvalo di nuovo, senza password
bulk-import-too-large = Il file è troppo grande: può avere al massimo { $most } kB. Dividilo in più file
bulk-import-empty = Mancano le intestazioni o le attività. Parti dal modello
bulk-import-too-many = Le righe sono troppe: dividi il file in parti di al massimo { $most } attività
bulk-import-too-many-columns = Le colonne sono più di { $most }. Usa le intestazioni del modello
bulk-import-cell-too-long = Questo testo ha più di { $most } caratteri. Accorcialo
bulk-import-too-many-sessions = Un’attività può avere al massimo { $most } incontri. Dividila in più attività, una per riga
bulk-import-too-many-sessions-in-all = Con questa riga gli incontri nel file diventano più di { $most }. Metti questa riga e le seguenti in un altro file
bulk-import-unclosed-quote = Qui si aprono delle virgolette che non si chiudono più. Chiudile o toglile
bulk-import-unknown-column = Nessuna colonna si chiama «{ $heading }». Usa le intestazioni del modello
bulk-import-double-column = Questa colonna c’è due volte. Togline una
bulk-import-missing-column = Questa colonna manca. Aggiungila come nel modello
bulk-import-too-many-cells = Questa riga ha più celle delle { $headings } intestazioni. Metti tra virgolette i testi che contengono il separatore
bulk-import-one-of = Scrivi una di queste parole: { $words }
bulk-import-language = «{ $written }» non è una lingua. Scrivi le sigle separate da uno spazio: { $words }
bulk-import-date = «{ $written }» non va bene: { $problem }. Scrivi per esempio 31/12/2026
bulk-import-moment-skipped = Quella notte si sposta l’orologio in avanti: quest’ora non esiste
bulk-import-made-before = Questo stesso file è già stato importato: trovi le attività tra le bozze. Non è stato importato niente

## Esportare

bulk-export-bookings = Prenotazioni in Excel
bulk-export-csv = Elenco in CSV
bulk-export-xlsx = Elenco in Excel

## Chiudere una sede

bulk-close-link = Chiudi una sede
bulk-close-sites-title = Quale sede chiude?
bulk-close-title = Chiudi la sede per alcuni giorni
bulk-close-about = Prima vedi quali incontri e colloqui cadono in questi giorni e scegli che cosa succede a ciascuno. Finché non confermi, non cambia niente e non parte nessuna e-mail.
bulk-close-first = Primo giorno di chiusura
bulk-close-last = Ultimo giorno di chiusura
bulk-close-too-long = Scrivi al massimo { $most } giorni di chiusura
bulk-close-reason = Perché la sede chiude?
bulk-close-reason-hint = Lo legge chi è toccato dalla chiusura, e chiunque nelle pagine della sede.
bulk-close-choose-title = Che cosa succede a quello che c’è in questi giorni?
bulk-close-people = { $confirmed } con un posto, { $waiting } in attesa
bulk-close-choice = { $title }, { $session }
bulk-close-choice-missing = Scegli che cosa succede a questo incontro
bulk-close-move = Spostalo in avanti dei giorni scritti qui sotto
bulk-close-call-off = Annulla tutta l’attività
bulk-close-leave = Si svolge lo stesso: avvisa le persone
bulk-close-days = Di quanti giorni si sposta: { $session }
bulk-close-days-wrong = Scrivi di quanti giorni si sposta, da 1 a { $most }
bulk-close-still-closed = Anche il nuovo giorno cade nella chiusura: scrivi un altro numero di giorni
bulk-close-check-title = Controlla la chiusura
bulk-close-outcome = Che cosa succede
bulk-close-told = Persone da avvisare
bulk-close-confirm = Chiudi e avvisa
bulk-close-done-title = La sede è chiusa
bulk-close-days-range = Dal { $first } al { $last }
bulk-close-closed-days = Giorni
bulk-close-site = Sede
bulk-close-moved = Spostata
bulk-close-called-off = Annullata
bulk-close-left = Si svolge lo stesso
bulk-close-refused = Niente: un collega l’ha modificata nel frattempo

bulk-history-site-closed = ha chiuso la sede in un giorno dell’attività, che si svolge lo stesso; messaggi e telefonate alle persone sono in coda
