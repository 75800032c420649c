### Quello che tutti possono leggere: home, programmi, sedi, pagine informative.

## Home

public-home-title = Il lavoro va a pezzi. Il tuo percorso no.
public-home-lead = Consulenza, laboratori, eventi e tirocini per chi passa da un contratto breve all’altro. Leggi le regole, verifica da te, fatti avanti.
public-home-programmes = Vedi i programmi
public-home-activities = Trova un’attività
public-home-next = Prossime attività
public-home-all-activities = Tutte le attività
public-home-how = Come funziona
public-step-check = Verifica da te
public-step-check-text = Poche domande, e non salviamo nulla. Vedi subito quale regola è rispettata e quale no.
public-step-apply = Fatti avanti
public-step-apply-text = Ti candidi quando vuoi tu. Nessuno ti convoca.
public-step-answer = Leggi la risposta
public-step-answer-text = Che sia sì o no, ricevi il motivo scritto e il passo successivo.
public-step-path = Segui il percorso
public-step-path-text = Colloqui, laboratori, eventi: tutto in un posto, il prossimo passo in cima.

## Programmi

public-programmes-lead = Ogni programma ha le sue regole, scritte per intero. Scegline uno e verifica se è per te.
public-programmes-all = Tutti i programmi
public-opening-not-yet = Non ancora aperto
public-opening-from = dal { $day }
public-opening-open = Aperto
public-opening-until = fino al { $day }
public-opening-closed = Chiuso
public-opening-since = dal { $day }

## La scheda di un programma

public-index = Indice della pagina
public-check = Verifica se è per te
public-check-hint = Poche domande, senza registrarti. Non salviamo le tue risposte.
public-apply = Candidati
public-section-addressed = A chi è rivolto
public-section-how-to = Come fare
public-section-needed = Cosa serve
public-section-achieved = Cosa si ottiene
public-section-times = Tempi e scadenze
public-section-access = Accedi al servizio
public-section-conditions = Condizioni di servizio
public-section-contacts = Contatti
public-rule-title = La regola che applichiamo, parola per parola
public-rule-everybody = Il programma è aperto a tutti.
public-services = I servizi
public-appointment = Prenota un colloquio con un operatore
public-at-a-site = In una sede
public-service-type = Servizio per il lavoro

## Sedi

public-sites-title = Le nostre sedi
public-sites-lead = L’offerta, le regole e i tempi di attesa sono uguali dappertutto: scegli la sede che ti è più comoda.
public-sites-link = Indirizzi e telefoni delle sedi
public-site-closed = Chiuso dal { $first } al { $last }
public-site-closed-on = Chiuso il { $day }
public-site-closed-title = Giorni di chiusura
public-site-activities = Attività a { $site }
public-site-hours = Quando si fanno i colloqui
public-site-hours-about = Per venire serve prenotare. Se vuoi venire in un altro momento, prima chiama.
public-site-hours-none = Per ora qui non ci sono orari per i colloqui.
public-site-here = Che cosa puoi fare qui
public-site-first = primo giorno libero: { $day }
public-site-full = per ora non ci sono giorni liberi
public-site-book = Prenota un colloquio qui
public-site-next = Le prossime attività qui
public-site-contact = Dove siamo e come ci trovi
public-site-description = { $site }, { $address }: telefono, come arrivare, quando si fanno i colloqui e che cosa puoi fare qui.

## Che cosa dice chi legge una pagina

public-feedback-title = Quanto sono chiare le informazioni su questa pagina?
public-feedback-stars = { $stars ->
    [one] 1 stella su 5
   *[other] { $stars } stelle su 5
}
public-feedback-missing = Scegli un numero di stelle.
public-feedback-liked = Quali sono stati gli aspetti che hai preferito?
public-feedback-liked-clear = Le indicazioni erano chiare
public-feedback-liked-complete = Le indicazioni erano complete
public-feedback-liked-orientation = Capivo sempre che stavo procedendo correttamente
public-feedback-liked-technical = Non ho avuto problemi tecnici
public-feedback-hard = Dove hai incontrato le maggiori difficoltà?
public-feedback-hard-clear = A volte le indicazioni non erano chiare
public-feedback-hard-complete = A volte le indicazioni non erano complete
public-feedback-hard-orientation = A volte non capivo se stavo procedendo correttamente
public-feedback-hard-technical = Ho avuto problemi tecnici
public-feedback-other = Altro
public-feedback-comment = Vuoi aggiungere altri dettagli?
public-feedback-comment-hint = Al massimo 200 caratteri. Non scrivere il tuo nome o altri dati personali.
public-feedback-too-much = Dalla tua connessione abbiamo già ricevuto molte risposte. Riprova fra un’ora.
public-feedback-thanks = Grazie. La tua risposta ci aiuta a scrivere in modo più chiaro.

## Pagine informative

public-privacy-lead = Che cosa conserviamo di te, perché, per quanto tempo e che cosa puoi chiedere.
public-privacy-who = Chi è responsabile
public-privacy-who-text = { $office } decide che cosa succede ai tuoi dati e risponde alle tue domande.
public-privacy-what = Che cosa conserviamo, e perché
public-privacy-what-visit = Se leggi soltanto, o verifichi se un programma è per te, non conserviamo nulla di te. Le risposte della verifica restano sul tuo dispositivo.
public-privacy-what-book = Se prenoti, conserviamo il tuo nome, il tuo indirizzo e-mail e che cosa hai prenotato. Servono per darti il posto e per scriverti quello che lo riguarda.
public-privacy-what-apply = Se ti candidi, conserviamo i tuoi dati e quello che dichiari. Servono per decidere sulla candidatura e per accompagnarti.
public-privacy-what-log = Scriviamo quale operatore ha visto o cambiato la tua scheda, e quando.
public-privacy-why = Che cosa ce lo permette
public-privacy-why-text = Sono servizi di interesse pubblico (GDPR, articolo 6, paragrafo 1, lettera e). Le notizie per e-mail le ricevi solo se sei d’accordo, e puoi cambiare idea quando vuoi.
public-privacy-long = Per quanto tempo
public-privacy-long-text = I codici di accesso per un giorno. L’indirizzo di rete da cui chiedi un codice per 26 ore. I messaggi inviati per 30 giorni. Una sessione che non usi finisce dopo 14 giorni, su un dispositivo usato anche da altri dopo 2 ore. Le candidature e le prenotazioni finché ti accompagniamo e come chiede la legge sugli atti pubblici.
public-privacy-cookies = Cookie
public-privacy-cookies-text = Quando chiedi un codice, un cookie lega il codice al tuo browser e dura un’ora. Per un’ora teniamo anche quello che hai scritto. Quando accedi, un altro cookie mantiene l’accesso. Prima non ce ne sono. Per chi lavora nell’ufficio, un terzo cookie riconosce il browser per un anno. Non ci sono servizi di statistica, né pubblicità, né contenuti di altri siti. Le risposte della verifica restano nella scheda del browser finché non la chiudi.
public-privacy-rights = Che cosa puoi chiedere
public-privacy-rights-text = Puoi vedere e correggere i tuoi dati, portarne via una copia e chiederci di cancellarli: trovi tutto nella pagina «I miei dati». Puoi anche scriverci. Se la nostra risposta non ti soddisfa, puoi rivolgerti al Garante per la protezione dei dati personali.
public-privacy-demo = Questa è una dimostrazione. Un ufficio che usa questo portale mette qui la propria informativa.

public-legal-lead = Come puoi usare quello che trovi qui.
public-legal-content = Testi e dati
public-legal-content-text = Se accanto non è scritto altro, i testi e i dati di questo portale si possono usare con la licenza Creative Commons Attribuzione 4.0 (CC BY 4.0).
public-legal-distances = Le distanze tra i comuni vengono dai dati di GeoNames, con la stessa licenza.
public-legal-software = Il software
public-legal-software-text = Il portale è software libero con la European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = Su che cosa puoi contare
public-legal-liability-text = Teniamo aggiornate le informazioni. La regola di un programma che vedi qui è la regola che applichiamo. La verifica che fai da te non è una decisione: lo è la risposta alla tua candidatura.
public-legal-declaration = Quello che dichiari
public-legal-declaration-text = Dichiari i fatti sotto la tua responsabilità (decreto del Presidente della Repubblica 445/2000, articoli 46 e 47). L’ufficio può controllarli. Le dichiarazioni false hanno conseguenze penali.

public-accessibility-lead = { $office } si impegna a rendere questo portale accessibile, conformemente alla legge 9 gennaio 2004, n. 4.
public-accessibility-state = Stato di conformità
public-accessibility-state-text = Questo portale è parzialmente conforme ai requisiti previsti dall’appendice A della norma UNI CEI EN 301549, per i motivi elencati qui sotto. È costruito per rispettare le WCAG 2.2, livello AA.
public-accessibility-gaps = Contenuti non accessibili
public-accessibility-gaps-tests = Il portale non è ancora stato provato da persone che usano ogni giorno lettori di schermo e altri ausili.
public-accessibility-gaps-languages = Alcuni testi di programmi e attività sono solo in italiano. Nelle altre lingue sono segnati come tali, così i lettori di schermo li pronunciano bene.
public-accessibility-how = Redazione della dichiarazione
public-accessibility-how-text = Questa dichiarazione è stata redatta { $date }. Si basa su un’autovalutazione: controlli automatici di ogni pagina e prove con la tastiera, con l’ingrandimento e senza script.
public-accessibility-feedback = Modalità di feedback e recapiti
public-accessibility-feedback-text = Hai incontrato un ostacolo, o ti serve un contenuto in un’altra forma? Scrivici e indica la pagina. Rispondiamo entro 30 giorni.
public-accessibility-enforcement = Procedura di attuazione
public-accessibility-enforcement-text = Se non rispondiamo entro 30 giorni, o se la risposta non ti soddisfa, puoi rivolgerti al Difensore civico per il digitale presso AgID.
public-accessibility-about = Informazioni sul portale
public-accessibility-about-text = Le pagine funzionano senza script, su schermi piccoli, ingrandite fino al 400 % e stampate.

public-help-title = Aiuto e contatti
public-help-lead = Chiedi a noi, o dicci che cosa non funziona.
public-help-fault = Segnala un disservizio
public-help-fault-text = Qualcosa in questo portale è sbagliato, o una pagina non funziona? Scrivici: quale pagina, che cosa hai fatto, che cosa è successo.
public-help-contact = Contatti
public-help-contact-text = Ci trovi per e-mail e, in ogni sede, al telefono e di persona.
public-help-q-account = Devo registrarmi?
public-help-a-account = Non per leggere, e non per verificare se un programma è per te. Per prenotare o candidarti scrivi il tuo indirizzo e-mail e il codice che ti mandiamo. Non c’è una password.
public-help-q-cost = Quanto costa?
public-help-a-cost = Nulla. Tutti i servizi sono gratuiti.
public-help-q-email = Non ho un indirizzo e-mail. Come faccio?
public-help-a-email = Vieni in una sede o allo sportello del tuo Comune. Un operatore si occupa insieme a te della candidatura e delle prenotazioni, e ti dà un foglio con il tuo riferimento. Con il riferimento e il tuo numero di telefono puoi vedere e disdire qui quello che hai prenotato.
public-help-q-several = Posso candidarmi a più programmi?
public-help-a-several = Sì. Ogni programma decide secondo le sue regole.
public-help-q-cancel = Ho prenotato e non posso venire. Che cosa faccio?
public-help-a-cancel = Restituisci il posto: dalla pagina della prenotazione, con il link nella nostra e-mail o con il riferimento che è sul tuo foglio. Passa a chi aspetta per primo.
public-help-q-waiting = Come funziona la lista d’attesa?
public-help-a-waiting = Chi arriva prima viene prima. Quando un posto si libera, lo offriamo alla prima persona della lista: per e-mail, o per telefono se non ha un indirizzo e-mail.
public-help-q-language = C’è qualcuno che parla la mia lingua?
public-help-a-language = La pagina di ogni attività dice quali lingue si parlano e se c’è un interprete. Nell’elenco delle attività puoi scegliere una lingua.
