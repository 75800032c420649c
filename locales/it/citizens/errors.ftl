### Pages for what cannot be shown.

errors-not-found-title = Questa pagina non esiste
errors-not-found-text = Forse l’indirizzo è scritto male, o quello che cercavi non c’è più. Può anche essere qualcosa che solo la persona interessata può vedere.
errors-forbidden-title = Non abbiamo potuto accettare il modulo
errors-forbidden-text = Non arriva da una pagina di questo portale. Torna indietro, ricarica la pagina e invialo di nuovo.
errors-too-large-title = È troppo in una volta sola
errors-too-large-text = Quello che hai inviato è più grande di quanto il portale accetta. Non abbiamo salvato nulla. Accorcia i testi e riprova.
errors-unavailable-title = Il portale è occupato in questo momento
errors-unavailable-text = Non abbiamo salvato nulla e non si è perso nulla. Aspetta qualche secondo e ricarica la pagina.
errors-bad-request-title = Il portale non ha capito
errors-bad-request-text = Manca qualcosa in quello che il tuo browser ha inviato. Torna indietro, ricarica la pagina e riprova.
errors-defect-title = Qualcosa è andato storto
errors-defect-text = È colpa nostra, non tua. Non abbiamo salvato nulla. Riprova più tardi o chiama una delle nostre sedi.
errors-log-id = Se ci chiami o ci scrivi, dicci il codice della richiesta:
errors-back-home = Vai alla pagina iniziale
