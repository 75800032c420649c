### Come le persone sanno quello che fa lo staff. Quando lo si legge, niente è ancora partito.

reach-mail = Scriviamo alla persona. Se il messaggio non arriva, lo trovi nella posta in uscita.
reach-call = La persona non ha un indirizzo e-mail: va nell’elenco delle telefonate da fare, e qualcuno deve chiamarla.
reach-nothing = La persona non ha né un indirizzo e-mail né un telefono: da noi non riceve nulla. Avvisala in un altro modo.
