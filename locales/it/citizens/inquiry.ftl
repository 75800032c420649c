### Che cosa chiede l’ufficio prima di decidere, che cosa risponde la persona, e come si fa ricorso.

## Il percorso e la candidatura

inquiry-path = Rispondi all’ufficio
inquiry-path-text = L’ufficio aspetta una tua risposta prima di decidere. Rispondi entro { $date }.
inquiry-next = L’ufficio ti ha chiesto qualcosa e aspetta la tua risposta. Poi decide e ti scrive.
inquiry-missing-title = Che cosa ti chiede l’ufficio
inquiry-missing-about = Rispondi entro { $date }. Dopo, l’ufficio decide con quello che ha.
inquiry-notice-title = L’ufficio pensa di non accogliere la tua candidatura
inquiry-notice-reply = Non è ancora una decisione. Leggi i motivi: se non sei d’accordo, scrivilo entro { $date }. L’ufficio ne tiene conto (articolo 10-bis della legge 241/1990).
inquiry-late = Il termine era { $date }. Puoi ancora rispondere finché l’ufficio non ha deciso.
inquiry-earlier = Domande e risposte
inquiry-replied = La tua risposta, { $moment }

## La risposta

inquiry-reply-link = Rispondi
inquiry-reply-title = Rispondi all’ufficio
inquiry-reply = Risposta
inquiry-reply-hint = Per documenti che non puoi descrivere qui, passa in sede o scrivi all’ufficio con il riferimento della candidatura.
inquiry-reply-missing = Scrivi la tua risposta
inquiry-reply-other-question = Da quando hai aperto questa pagina l’ufficio ti ha chiesto altro. Leggilo qui sopra: quello che hai scritto è ancora qui
inquiry-reply-send = Invia la risposta

## I messaggi

inquiry-question = Che cosa chiede l’ufficio
inquiry-reasons = Motivi
inquiry-due-on = Rispondi entro
inquiry-mail-missing-subject = Ci serve ancora qualcosa: { $programme }
inquiry-mail-missing-heading = Ci serve ancora qualcosa
inquiry-mail-missing-about = Prima di decidere sulla tua candidatura ti chiediamo quello che leggi qui sotto. Rispondi entro { $date }.
inquiry-mail-notice-subject = Prima della decisione sulla tua candidatura: { $programme }
inquiry-mail-notice-heading = Pensiamo di non accogliere la tua candidatura
inquiry-mail-notice-about = Non è ancora una decisione. Qui sotto leggi i motivi. Se non sei d’accordo, o se manca qualcosa, scrivilo entro { $date }: ne teniamo conto (articolo 10-bis della legge 241/1990).
inquiry-mail-corrected = Abbiamo corretto la decisione che ti avevamo comunicato. Perché: { $why }

## Il ricorso

inquiry-appeal = Come puoi fare ricorso
inquiry-appeal-terms = Contro questa decisione puoi fare ricorso al Tribunale amministrativo regionale entro 60 giorni, o ricorso straordinario al Presidente della Repubblica entro 120 giorni. I giorni si contano da quando hai saputo della decisione.
