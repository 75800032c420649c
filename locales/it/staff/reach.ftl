### Come le persone sanno quello che fa lo staff. Quando lo si legge, niente è ancora partito.

reach-mail = Scriviamo alla persona. Se il messaggio non arriva, lo trovi nella posta in uscita.
reach-call = Le e-mail non raggiungono la persona: va nell’elenco delle telefonate da fare, e qualcuno deve chiamarla.
reach-nothing = Le e-mail non raggiungono la persona, e il telefono non lo sappiamo: da noi non riceve nulla. Avvisala in un altro modo.
reach-heard = La persona lo sa già?
reach-heard-no = No: glielo diciamo noi
reach-heard-yes = Sì, per esempio perché ha chiamato: non scriviamo, e nessuno deve chiamarla
reach-heard-already = La persona lo sa già: non scriviamo, e nessuno deve chiamarla.
