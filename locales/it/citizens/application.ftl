### Candidarsi a un programma e rivedere la propria candidatura.

## Prima di cominciare

application-title = Candidatura: { $programme }
application-start-text = Ti fai avanti tu: nessuno ti convoca e nessun altro deve chiederlo per te. Servono circa dieci minuti. Puoi smettere e riprendere quando vuoi: quello che scrivi viene salvato.
application-start-needed = Che cosa ti serve
application-start-check = Non sai se è per te?
application-closed-title = Le candidature sono chiuse
application-closed-text = Questo programma accetta candidature dal { $from } al { $until }. Se hai cominciato una candidatura, resta salvata.

## L’elenco delle cose da fare

application-tasks-title = La tua candidatura
application-tasks-progress = Parti completate: { $done } su { $all }. Puoi smettere e riprendere quando vuoi: tutto viene salvato.
application-tasks-person = 1. Chi sei
application-tasks-work = 2. La tua situazione
application-tasks-no-questions = Per questo programma non servono altre risposte.
application-tasks-send = 3. Controlla e invia
application-tasks-incomplete = Manca ancora qualcosa. L’elenco qui sotto mostra che cosa.
application-status-done = Completato
application-status-to-do = Da fare
application-status-to-correct = Da correggere
application-status-optional = Facoltativo
application-status-not-yet = Non ancora possibile
application-give-up = Elimina questa bozza
application-save-later = Salva e continua dopo
application-change = Modifica: { $part }

## Le parti

application-name = Nome
application-name-question = Come ti chiami?
application-name-hint = Come sui tuoi documenti, in qualsiasi alfabeto.
application-given-name = Nome
application-family-name = Cognome
application-family-name-hint = Se hai un solo nome, scrivilo qui.
application-birth-date = Data di nascita
application-birthplace = Luogo di nascita
application-birthplace-question = Dove sei nato o nata?
birthplace-hint = Il comune italiano come si chiamava allora, oppure lo Stato. Se vuoi aggiungi la città: Fès, Marocco.
birthplace-empty = Scrivi il comune, oppure lo Stato se sei nato o nata all’estero
place-choose = Scegli quale luogo intendi
place-suggestions = Intendi uno di questi?
birthplace-other = Nessuno di questi: scelgo lo Stato qui sotto
birthplace-unknown = Non conosciamo questo luogo. Scegli in quale Stato si trova, oppure correggi il nome
birthplace-state = In quale Stato si trova?
birthplace-state-hint = Solo se sei nato o nata all’estero. Il nome che hai scritto resta come città.
birthplace-state-choose = Scegli lo Stato
birthplace-state-missing = Scegli lo Stato in cui si trova
birthplace-today = { $then }, oggi { $now }
birthplace-abroad = { $then }, oggi all’estero
birthplace-former = { $name } (non esiste più)
application-place-unknown = Non troviamo questo luogo. Controlla come è scritto.
application-codice-fiscale = Codice fiscale
application-codice-fiscale-question = Qual è il tuo codice fiscale?
application-codice-fiscale-hint = Lo trovi sulla tessera sanitaria. Se non lo hai, lascia vuoto: puoi candidarti lo stesso.
application-codice-fiscale-disagrees = Questo codice non corrisponde a quello che hai scritto per: { $details }. Controlla il codice, o correggi quello che hai scritto.
application-residence = Residenza e indirizzo
application-residence-question = Dove abiti?
application-municipality = Comune
application-municipality-hint = Quello della tua residenza anagrafica, in Italia.
application-district = Circoscrizione
application-district-hint = Scrivi il numero se abiti a: { $places }
application-district-missing = Scrivi il numero della tua circoscrizione: per questo programma conta
application-district-problem = Scrivi il numero della circoscrizione, per esempio 2
application-address = Via e numero civico
application-phone = Telefono
application-phone-question = A quale numero di telefono ti troviamo?
application-phone-hint = Per un altro Paese comincia con + e il prefisso.
application-language = Lingua
application-language-question = In quale lingua vuoi che ti scriviamo?
application-referral-source = Come hai saputo del programma
application-referral-source-question = Come hai saputo del programma?
application-referral-source-hint = Ci aiuta a farci trovare da chi ne ha bisogno. Non cambia nulla per la tua candidatura.
referral-source-job-centre = Da un centro per l’impiego o dal nostro ufficio
referral-source-social-services = Dai servizi sociali del Comune
referral-source-association = Da un’associazione, un sindacato, un patronato o una parrocchia
referral-source-school = Da una scuola o un ente di formazione
referral-source-word-of-mouth = Da amici, parenti o colleghi
referral-source-poster = Da un manifesto o un volantino
referral-source-internet = Su internet o sui social
referral-source-press = Da giornali, radio o televisione
referral-source-other = In un altro modo
referral-source-unsaid = Preferisco non dirlo

## Controllare e inviare

application-check-title = Controlla le tue risposte
application-check-person = Chi sei
application-check-answers = Le tue risposte
application-check-result = Le condizioni del programma
application-check-met = Secondo le tue risposte rispetti le condizioni.
application-check-not-met = Secondo le tue risposte non rispetti le condizioni. Puoi inviare la candidatura lo stesso: l’ufficio la legge e decide.
application-none = Nessuno
application-declare = Dichiara e invia
application-privacy-label = Informativa sulla privacy
application-privacy-text = Ho letto l’informativa sulla privacy.
application-privacy-link = Leggi l’informativa sulla privacy
application-privacy-missing = Leggi l’informativa sulla privacy e spunta la casella
application-declaration-label = Dichiarazione
application-declaration-text = Dichiaro sotto la mia responsabilità che quello che ho scritto è vero (articoli 46 e 47 del DPR 445/2000). So che le dichiarazioni false sono punite dalla legge (articolo 76).
application-declaration-missing = Spunta la casella per dichiarare che quello che hai scritto è vero
application-send = Invia la candidatura
application-rule-changed-title = La regola di questo programma è cambiata
application-rule-changed-text = È cambiata dopo che hai cominciato. Non hai perso niente di quello che hai scritto. Rileggi le condizioni prima di inviare.
application-declared-changed-title = Quello che dichiari è cambiato
application-declared-changed-text = È cambiato dopo che hai aperto questa pagina, forse in un’altra finestra o in sede. Rileggi tutto prima di inviare.
application-rule-changed-new = Queste condizioni sono nuove:

## La candidatura, rivista

application-sent-title = Candidatura inviata
application-reference = Il tuo riferimento
application-state-label = Stato:
application-decision = La decisione
application-unmet = Quali condizioni non soddisfi
application-other-year = Dal { $date } contano le risposte sul { $year }: se cambiano, puoi candidarti di nuovo.
application-look-again = Come far riesaminare la decisione
application-look-again-text = Pensi che ci sia un errore? Scrivi a { $email } o vieni in sede, con il codice { $reference }, e chiedi di riesaminare la decisione. Ne risponde: { $office }. Intanto il termine per il ricorso continua a correre.
application-book-first-interview = Prenota il primo colloquio
application-first-interview-about = Il colloquio è con una persona dell’ufficio. Non c’è una scadenza: prima lo prenoti, prima cominci.
application-next = Che cosa succede ora
application-next-submitted = Un operatore legge la tua candidatura e decide. Ti scriviamo per e-mail, e trovi la decisione qui.
application-next-under-review = Un operatore sta leggendo la tua candidatura. Appena ha deciso ti scriviamo per e-mail, e trovi la decisione qui.
application-next-withdrawn = Puoi candidarti di nuovo finché il programma accetta candidature.
application-to-bring = Che cosa portare
application-history = Che cosa è successo
application-history-decision = Decisione
application-declared = Che cosa hai dichiarato
application-declared-on = Vale per il giorno: { $date }.
application-print-hint = Per conservare questa pagina, stampala o salvala come PDF con il tuo browser.
application-to-path = Vai al mio percorso
application-withdraw = Ritira la candidatura
application-withdraw-title = Vuoi ritirare questa candidatura?
application-withdraw-text = L’ufficio non andrà avanti. Se cambi idea puoi candidarti di nuovo, finché il programma accetta candidature.
application-withdraw-draft-title = Vuoi eliminare questa bozza?
application-withdraw-draft-text = Quello che hai scritto per questo programma va perso. I tuoi dati personali restano nel tuo account.
application-withdraw-keep = No, tienila
