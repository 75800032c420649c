### I propri dati, le sessioni, l’esportazione e la cancellazione.

account-title = I miei dati

## Dati

account-details-title = Quello che ci hai detto
account-details-intro = Per prenotare un’attività non serve nulla di tutto questo. La candidatura chiede quello che le serve.
account-details-empty = Puoi lasciare vuoto ogni campo.
account-details-edit-title = Modifica i tuoi dati
account-details-saved = I tuoi dati sono salvati.
account-missing = Non ancora detto
account-email = Indirizzo e-mail
account-email-hint = Al tuo indirizzo e-mail mandiamo i codici e i messaggi.
account-email-changed = Il tuo indirizzo e-mail è cambiato. D’ora in poi entri con quello nuovo. Al vecchio abbiamo mandato un avviso.
account-email-title = Cambia il tuo indirizzo e-mail
account-email-now = Adesso ti scriviamo a:
account-email-new = Nuovo indirizzo e-mail
account-email-new-hint = Lì ti mandiamo un codice, per essere sicuri che sia tuo.
account-email-then = Quando scrivi il codice, l’indirizzo cambia. Al vecchio mandiamo un avviso. I link nelle e-mail già inviate si aprono solo dopo l’accesso, e gli altri tuoi dispositivi escono. Quello che hai prenotato resta.
account-email-send = Manda il codice
account-email-code-title = Scrivi il codice mandato al nuovo indirizzo
account-email-act = Cambia indirizzo
account-email-same = È già il tuo indirizzo. Scrivi quello nuovo
account-email-other-record = Con questo indirizzo c’è già un account a tuo nome. Per unirli scrivi all’ufficio: { $office }
account-name = Nome e cognome
account-birth-date = Data di nascita
account-birthplace = Luogo di nascita
account-codice-fiscale = Codice fiscale
account-codice-fiscale-hint = 16 lettere e cifre, come sulla tessera sanitaria. Se non lo hai, lascia vuoto.
account-codice-fiscale-disagrees = Questo codice fiscale dice altro rispetto a quello che hai scritto: { $details }. Controlla
account-residence = Comune di residenza
account-residence-hint = Per esempio: Torino. Se due comuni hanno lo stesso nome, aggiungi la provincia: Samone (TO).
account-district = Numero della circoscrizione
account-district-hint = Solo dove il comune ha circoscrizioni con un numero.
account-district-wrong = Scrivi la circoscrizione come numero, per esempio 2
account-address = Indirizzo
account-address-hint = Via e numero, o un altro posto dove una lettera ti raggiunge.
account-phone = Telefono
account-phone-hint = Per un altro Paese scrivi prima + e il prefisso.

## Lingua

account-language-title = Lingua
account-language-label = In quale lingua ti scriviamo?
account-language-hint = Dopo il salvataggio è anche la lingua di queste pagine.
account-language-save = Salva la lingua
account-language-unknown = Scegli una delle lingue

## Sessioni

account-sessions-title = Dove hai fatto l’accesso
account-sessions-intro = Se non ne riconosci uno, chiudilo.
account-session-device = Dispositivo
account-session-seen = Ultimo uso
account-session-actions = Azioni
account-session-this = Questo
account-session-unknown-device = Dispositivo sconosciuto
account-session-end = Esci da lì
account-sessions-end-others = Esci da tutti gli altri
account-sessions-ended = Lì l’accesso è chiuso.

account-links-title = I link nelle nostre e-mail
account-links-intro = Chi ha una nostra e-mail può aprire la prenotazione o il colloquio di cui parla, e disdire, senza fare l’accesso. Hai inoltrato un’e-mail, o qualcuno l’ha letta? Blocca i link. Quello che hai prenotato resta. Le prossime e-mail avranno link nuovi.
account-links-revoke = Blocca tutti i link
account-links-revoked = Chi apre un link nelle e-mail già inviate ora deve fare l’accesso.

account-readings-title = Chi ha letto i tuoi dati
account-readings-about = Il portale segna quando una persona dell’ufficio apre qualcosa di tuo.
account-readings-none = Non risulta nessuna lettura.
account-readings-show = Mostra le ultime volte
account-readings-application = ha aperto la tua candidatura
account-readings-applications = ha aperto un elenco con la tua candidatura
account-readings-booking = ha aperto una tua prenotazione
account-readings-appointment = ha aperto un tuo colloquio
account-readings-participants = ha aperto un elenco di partecipanti in cui ci sei anche tu
account-readings-downloaded = ha scaricato un elenco di partecipanti in cui ci sei anche tu
account-readings-erasure = ha aperto la tua richiesta di cancellazione
account-readings-calls = ha aperto l’elenco delle telefonate da fare, in cui ci sei
account-readings-log = ha cercato te nel registro delle azioni
account-readings-desk = ti ha trovato allo sportello con il tuo indirizzo o telefono
account-readings-found = ti ha trovato cercando una persona
account-readings-viewed = ha aperto la pagina con i tuoi dati
account-readings-corrected = ha corretto i tuoi dati: { $details }
account-readings-restored = ha rimesso il tuo indirizzo e-mail di prima

## Esportazione

account-export-title = Porta via i tuoi dati
account-export-text = Un solo file con tutto quello che il portale conserva su di te: dati, consensi, candidature con le risposte, prenotazioni, sessioni e che cosa è stato fatto con i tuoi dati. Altri programmi lo sanno leggere.
account-export-link = Scarica i tuoi dati (JSON)

## Cancellazione

account-erasure-title = Cancella i tuoi dati
account-erasure-text = Puoi chiederci di cancellare i tuoi dati. Una parte va conservata per alcuni anni per legge.
account-erasure-link = Chiedi la cancellazione
account-erasure-asked = Hai chiesto la cancellazione dei tuoi dati: { $moment }. Una persona della sede ti risponde entro un mese. Riferimento: { $reference }.
account-erasure-page-title = Vuoi la cancellazione dei tuoi dati?
account-erasure-what-title = Che cosa cancelliamo
account-erasure-what-details = i tuoi dati, il telefono, l’indirizzo e le sessioni
account-erasure-what-bookings = le prenotazioni delle attività, con il tuo nome
account-erasure-what-drafts = le candidature mai inviate
account-erasure-kept-title = Che cosa dobbiamo conservare, e perché
account-erasure-kept-applications = Le candidature inviate e le decisioni: un ufficio pubblico deve poter rendere conto di ciò che decide (GDPR, articolo 17, paragrafo 3, lettere b ed e).
account-erasure-kept-log = Il registro di chi ha fatto che cosa: protegge anche te.
account-erasure-how-title = Come va avanti
account-erasure-how = Confermiamo la richiesta per e-mail. Una persona della sede ti risponde entro un mese (GDPR, articolo 12, paragrafo 3). Fino ad allora non cambia nulla: le prenotazioni restano, se non le disdici.
account-erasure-act = Chiedo la cancellazione dei miei dati
account-erasure-keep = No, conserva tutto
