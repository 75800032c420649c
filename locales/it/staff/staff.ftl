### L’area operatori.

## Le sue pagine

staff-nav-today = Oggi
staff-nav-applications = Candidature
staff-nav-editions = Attività
staff-nav-mails = Posta in uscita
staff-filter-all = Tutti

## Accesso

staff-sign-in-title = Accesso operatori
staff-sign-in-about = Questa pagina è per chi lavora nell’ufficio.
staff-sign-in-not-staff = Accedi come cittadino
staff-sign-in-email = Indirizzo e-mail di lavoro
staff-sign-in-password = Password
staff-sign-in-password-missing = Scrivi la password
staff-sign-in-code = Codice dell’app di autenticazione
staff-sign-in-code-hint = Sei cifre. Ogni codice vale una volta sola.
staff-sign-in-code-missing = Scrivi le sei cifre che l’app mostra
staff-sign-in-not-recognised = Indirizzo, password e codice non corrispondono. Controllali tutti e tre e aspetta un codice nuovo.
staff-sign-in-too-many = Ci sono stati troppi tentativi. Puoi riprovare tra { $wait }.
staff-mail-new-browser-subject = Accesso da un browser nuovo
staff-mail-new-browser-you = Qualcuno è entrato nell’area operatori con il tuo indirizzo, la tua password e un codice della tua app di autenticazione, da un browser che il portale non conosce. Se l’hai fatto tu, non devi fare niente.
staff-mail-new-browser-not-you = Se non l’hai fatto tu, avvisa subito chi gestisce il portale: può disattivare il tuo account.
staff-mail-label-browser = Browser
staff-mail-label-client = Indirizzo di rete

## Oggi

staff-today-title = Oggi, { $date }
staff-today-submitted = Candidature che nessuno ha ancora guardato
staff-today-under-review = Candidature in esame
staff-today-mails = Messaggi da controllare
staff-today-calls = Telefonate da fare
staff-today-sessions = Incontri di oggi
staff-today-no-sessions = Oggi non c’è nessun incontro.
staff-today-editions = Prossime attività
staff-today-no-editions = Non c’è niente in programma nel catalogo.

## Candidature

staff-applications-text = Nome o riferimento
staff-applications-programme = Programma
staff-applications-state = Stato
staff-applications-open = Da decidere
staff-applications-reference = Riferimento
staff-applications-person = Persona
staff-applications-submitted = Inviata
staff-applications-days = Giorni di attesa
staff-applications-none-title = Qui non ci sono candidature
staff-applications-none-text = Cambia i filtri per vederne altre.
staff-application-title = Candidatura { $reference }
staff-application-start-review = Inizia l’esame
staff-application-decide = Decidi
staff-application-judged-on = Fatti valutati al
staff-application-decision = Decisione
staff-application-decided-on = Decisa
staff-application-rule = Le condizioni del programma
staff-application-earlier-rule = Le condizioni sono cambiate dopo l’invio di questa candidatura. Valgono quelle di quel giorno.
staff-application-declared = Dichiarato: { $answer }
staff-application-facts = Che cosa ha dichiarato la persona
staff-application-details = La persona
staff-application-today = La persona oggi
staff-application-today-about = Dopo l’invio la persona ha cambiato qualcosa. Per contattarla vale quello che c’è qui.
staff-application-faster = Qualcuno è stato più veloce. Stato attuale: { $state }. Niente di tuo è stato registrato.
staff-person-given-name = Nome
staff-person-family-name = Cognome
staff-person-birth-date = Data di nascita
staff-person-birthplace = Luogo di nascita
staff-person-unknown-birthplace = Il luogo di nascita { $code } nel codice fiscale non è nelle nostre tabelle. Può esistere: confrontalo con un documento.
staff-person-codice-fiscale = Codice fiscale
staff-person-residence = Residenza
staff-person-address = Indirizzo
staff-person-email = E-mail
staff-person-phone = Telefono
staff-person-language = Lingua

## Decisioni

staff-decision-title = Decidi sulla candidatura
staff-decision-outcome = Che cosa decidi?
staff-decision-outcome-missing = Scegli se la persona è ammessa
staff-decision-admit = Ammessa
staff-decision-not-admit = Non ammessa
staff-decision-reason = Motivo
staff-decision-reason-hint = Solo se la persona non è ammessa. Leggerà queste parole.
staff-decision-reason-missing = Scegli il motivo: la persona ha diritto di conoscerlo
staff-decision-explanation = Spiegazione
staff-decision-explanation-hint = La persona la legge come la scrivi. La sua lingua: { $language }
staff-decision-next-step = Che cosa può fare ora la persona?
staff-decision-next-step-missing = Scegli che cosa può fare ora la persona
staff-decision-check-title = Controlla la decisione
staff-decision-check-about = Appena confermi, la persona riceve un messaggio. Una decisione sbagliata si può correggere: restano tutte e due.
staff-decision-confirm = Conferma e avvisa la persona

## Attività

staff-editions-coming = In arrivo
staff-editions-past = Passate
staff-editions-none-title = Qui non ci sono attività
staff-editions-none-text = Cambia i filtri o crea una nuova attività.
staff-edition-new = Nuova attività
staff-edition-edit-title = Modifica l’attività
staff-edition-title = Titolo
staff-edition-title-missing = Scrivi il titolo in italiano: vale dove manca un’altra lingua
staff-edition-texts = Testi:
staff-edition-summary = In breve
staff-edition-summary-hint = Una frase per gli elenchi.
staff-edition-description = Descrizione
staff-edition-access = Note sull’accesso
staff-edition-access-hint = Interprete, spazio bambini, ascensore, fermata più vicina.
staff-edition-dress-code-hint = Una riga: scarpe chiuse, abiti da lavoro. Vuoto se non importa.
staff-edition-kind = Tipo
staff-edition-kind-missing = Scegli il tipo
staff-edition-topic = Tema
staff-edition-topic-missing = Scegli il tema
staff-edition-choose = Scegli…
staff-edition-when = Quando
staff-edition-site = Sede
staff-edition-namesakes = Ci sono già troppe attività con questo titolo nello stesso giorno: cambia il titolo
staff-edition-site-missing = Scegli la sede
staff-edition-room = Sala
staff-edition-state = Stato
staff-edition-capacity = Posti
staff-edition-capacity-hint = Se aggiungi posti, li offriamo subito a chi aspetta da più tempo.
staff-edition-places = Posti occupati
staff-edition-taken = { $confirmed } su { $capacity }
staff-edition-confirmed = Con un posto
staff-edition-free = Posti liberi
staff-edition-waiting = In attesa
staff-edition-languages = Lingue parlate
staff-edition-languages-missing = Scegli almeno una lingua
staff-edition-sessions = Incontri
staff-edition-sessions-hint = Orari locali. Una prenotazione vale per tutti gli incontri. Svuota una riga per togliere l’incontro.
staff-session-number = Incontro { $number }
staff-session-date = Data
staff-session-start = Inizio
staff-session-end = Fine
staff-session-add = Aggiungi un incontro
staff-session-none = Scrivi almeno un incontro
staff-session-past = Questo incontro comincerebbe nel passato
staff-session-overlaps = Questo incontro si sovrappone a un altro
staff-problem-of = { $name }: { $problem }
staff-edition-time = Ora
staff-edition-time-skipped = Quella notte si sposta l’orologio in avanti: quest’ora non esiste
staff-edition-opens = Le prenotazioni aprono
staff-edition-closes = Le prenotazioni chiudono
staff-edition-cancel-until = Le persone possono annullare fino a
staff-edition-enrolment-past = Le prenotazioni sarebbero già chiuse: nessuno potrebbe prenotare
staff-edition-published = Chi vede l’attività?
staff-edition-keep-draft = Solo gli operatori: resta una bozza
staff-edition-publish = Tutti: pubblicala
staff-edition-public-page = Pagina pubblica
staff-edition-is-called-off = Questa attività è annullata e non si può più modificare
staff-edition-changed-meanwhile = Nel frattempo un collega ha modificato questa attività. Guarda che cosa è diverso, poi salva di nuovo
staff-edition-differences-title = Che cosa è registrato ora
staff-edition-differences-about = Il modulo qui sotto è come l’hai compilato. Se lo salvi di nuovo, prende il posto di questi dati:

## Annullare un’attività

staff-edition-call-off = Annulla l’attività
staff-call-off-title = Annullare questa attività?
staff-call-off-cause = Perché non si tiene?
staff-call-off-too-few = Si sono prenotate troppo poche persone
staff-call-off-other = Per un altro motivo
staff-call-off-reason = Che cosa dici a chi ha prenotato?
staff-call-off-reason-hint = Tutti leggono queste parole nel messaggio o le sentono al telefono, per esempio: la docente è malata.
staff-call-off-optional = facoltativo
staff-call-off-not-title = Questa attività non si può annullare
staff-called-off-because = Annullata. A chi aveva prenotato abbiamo detto:
staff-call-off-final = Non si può tornare indietro.
staff-call-off-confirm = Annulla e avvisa tutti
staff-call-off-keep = Non annullare

## Eliminare una bozza

staff-delete-draft-link = Elimina la bozza
staff-delete-draft-title = Eliminare questa bozza?
staff-delete-draft-nobody = Non è mai stata nel catalogo: nessuno l’ha vista e nessuno riceve messaggi.
staff-delete-draft-confirm = Elimina la bozza
staff-delete-draft-keep = Non eliminare
staff-edition-not-a-draft = Questa attività non è più una bozza: si annulla, non si elimina

## Prenotazioni

staff-bookings-title = Prenotazioni
staff-bookings-none = Nessuno ha ancora prenotato.
staff-bookings-download = Prenotazioni in CSV
staff-bookings-action = Azione
staff-booking-position = numero { $position }
staff-cancel-booking-link = Annulla
staff-cancel-booking-title = Annullare questa prenotazione?
staff-cancel-booking-about = Il posto che si libera va a chi aspetta da più tempo.
staff-cancel-booking-reason = Perché?
staff-cancel-booking-reason-hint = La persona lo legge nel messaggio o lo sente al telefono, per esempio: come hai chiesto per telefono.
staff-cancel-booking-not-title = Questa prenotazione non si può annullare
staff-cancel-booking-confirm = Annulla la prenotazione

## Posta in uscita

staff-mails-about = I messaggi che non sono partiti al primo tentativo. Il portale riprova da solo per poco più di un giorno.
staff-mails-none-title = Tutto in ordine
staff-mails-none-text = Ogni messaggio è partito, o sta per partire.
staff-mails-to = A
staff-mails-owed-at = Scritto
staff-mails-state = Stato
staff-mails-waiting = Si riproverà
staff-mails-failed = Non partito
staff-mails-uncertain = Forse partito
staff-mails-reason = Motivo
staff-mails-attempts = Tentativi
staff-mails-next = Prossimo tentativo
staff-mails-subject = Oggetto
staff-mails-code = Codice di accesso
staff-mails-answer = Dettagli tecnici
staff-mails-arrived = Segna come arrivato
staff-mails-call = Telefona invece
staff-mails-send-now = Invia ora
staff-mails-no-mailbox = La casella non esiste o è stata chiusa.
staff-mails-no-domain = L’indirizzo è sbagliato dopo la chiocciola: quel dominio non esiste o non riceve posta.
staff-mails-mailbox-full = La casella è piena.
staff-mails-too-large = Il messaggio è troppo grande per quella casella.
staff-mails-no-way = Il server di posta del destinatario non è raggiungibile.
staff-mails-refused = Il server di posta rifiuta il messaggio, per esempio perché lo considera posta indesiderata.
staff-mails-busy = Il server di posta chiede di riprovare più tardi.
staff-mails-no-permission = Il nostro server di posta non accetta messaggi dal portale: avvisa chi gestisce il server.
staff-mails-not-handed-over = Il portale non è riuscito a consegnare il messaggio al nostro server di posta.
staff-mails-interrupted = L’invio si è interrotto, o il portale è stato ripristinato da una copia: il messaggio può essere arrivato. Chiedi alla persona prima di inviarlo di nuovo.
staff-mails-not-tried = Non l’abbiamo inviato, perché l’indirizzo era già stato rifiutato. Se l’indirizzo è giusto, scegli «Invia ora».
staff-addresses-title = Indirizzi non raggiungibili
staff-addresses-about = Un server di posta ha rifiutato questi indirizzi in modo definitivo. A questi indirizzi il portale invia ancora soltanto i codici di accesso. Se un indirizzo è giusto, scegli «Riprendi gli invii». Se la persona lo cambia, sparisce da qui.
staff-addresses-address = Indirizzo
staff-addresses-since = Da quando
staff-addresses-clear = Riprendi gli invii
staff-addresses-notice = L’indirizzo e-mail di questa persona non è raggiungibile da { $since }. Telefonale o chiedile un altro indirizzo.

## Il registro

staff-history-title = Chi ha fatto che cosa
staff-history-person = La persona
staff-history-portal = Il portale
staff-history-application-viewed = ha guardato la candidatura
staff-history-application-submitted = ha inviato la candidatura
staff-history-application-under-review = ha iniziato l’esame
staff-history-application-admitted = ha deciso: ammessa
staff-history-application-not-admitted = ha deciso: non ammessa
staff-history-application-withdrawn = ha ritirato la candidatura
staff-history-edition-created = ha creato l’attività
staff-history-edition-changed = ha modificato l’attività
staff-history-edition-called-off = ha annullato l’attività
staff-history-edition-held-with-fewer = L’edizione si tiene anche con meno partecipanti
staff-history-edition-bookings-viewed = ha aperto l’elenco delle prenotazioni
staff-history-edition-register-viewed = ha aperto le presenze
staff-history-edition-bookings-downloaded = ha scaricato le prenotazioni

## Il file delle prenotazioni

staff-csv-reference = Riferimento
staff-csv-state = Stato
staff-csv-position = Posto in lista d’attesa
staff-csv-family-name = Cognome
staff-csv-given-name = Nome
staff-csv-email = E-mail
staff-csv-phone = Telefono
staff-csv-language = Lingua
staff-csv-booked-on = Prenotato il

## Pareri sulle pagine e richieste di cancellazione
staff-readers-title = Pareri sulle pagine
staff-readers-by-page = Pagina per pagina
staff-readers-page = Pagina
staff-readers-answers = Pareri
staff-readers-unclear = Una o due stelle
staff-readers-remarks = Che cosa aggiungono
staff-readers-stars = Stelle
staff-readers-aspect = Perché
staff-readers-comment = Commento
staff-readers-said-on = Quando
staff-readers-none-title = Ancora nessun parere
staff-readers-none-text = In fondo a ogni pagina si può dire quanto è chiara.
staff-erasures-title = Richieste di cancellazione
staff-erasures-about = Queste persone chiedono di cancellare i loro dati. Rispondi entro un mese (articolo 12 del GDPR). Quello che la legge impone di conservare resta.
staff-erasures-reference = Riferimento
staff-erasures-person = Persona
staff-erasures-email = Indirizzo e-mail
staff-erasures-requested = Chiesta
staff-erasures-answer-by = Risposta entro
staff-erasures-none-title = Nessuna richiesta
staff-erasures-none-text = Nessuno ha chiesto di cancellare i suoi dati.
staff-today-erasures = Richieste di cancellazione

## Molte persone dalla stessa rete

staff-shared-title = Molte persone dalla stessa rete
staff-shared-text = Durante un laboratorio o un evento molte persone chiedono un codice quasi insieme, dalla stessa rete. Per un’ora puoi permettere 10 volte più codici. Vale solo per la rete da cui apri questa pagina.
staff-shared-address = L’indirizzo di rete da cui ti colleghi:
staff-shared-reason = Motivo
staff-shared-reason-hint = Per esempio: laboratorio in aula 2, 25 persone. Resta nel registro dell’ufficio con il tuo nome.
staff-shared-act = Permetti più codici per un’ora
staff-shared-until = Da questa rete si possono chiedere più codici fino a { $moment }. Motivo:
