### Che cosa serve a chi partecipa: un interprete, qualcuno per i bambini.

needs-title = Interprete e bambini
needs-lead = Di’ alla sede che cosa ti serve per venire.
needs-interpreter = Ti serve un interprete?
needs-brings-interpreter = Viene con me una persona che traduce
needs-interpreter-for = Interprete: { $language }
needs-interpreter-unknown = Scegli una voce dell’elenco.
needs-children = Vieni con bambini?
needs-childcare = Qualcuno che stia con i bambini
needs-not-sure = La sede vede la tua richiesta. Non è sicuro che ci riesca. Se senza non puoi venire, chiama la sede.
needs-ask = Chiedi un interprete o aiuto con i bambini
needs-change = Cambia la richiesta
needs-over = Ora non si può più chiedere: è già iniziato o finito, oppure è disdetto.
