### Come le persone sanno quello che fa lo staff. Quando lo si legge, niente è ancora partito.

reach-mail = Scriviamo alla persona. Se il messaggio non arriva, lo trovi nella posta in uscita.
reach-call = La persona non ha un indirizzo e-mail: va nell’elenco delle telefonate da fare, e qualcuno deve chiamarla.
reach-nothing = La persona non ha né un indirizzo e-mail né un telefono: da noi non riceve nulla. Avvisala in un altro modo.
reach-mailed = { $count ->
    [one] Una di loro ha un indirizzo e-mail: le scriviamo.
   *[other] { $count } di loro hanno un indirizzo e-mail: scriviamo loro.
}
reach-called = { $count ->
    [one] Una di loro ha solo il telefono: va nell’elenco delle telefonate da fare.
   *[other] { $count } di loro hanno solo il telefono: vanno nell’elenco delle telefonate da fare.
}
reach-neither = { $count ->
    [one] Una di loro non ha né un indirizzo e-mail né un telefono: avvisala in un altro modo.
   *[other] { $count } di loro non hanno né un indirizzo e-mail né un telefono: avvisale in un altro modo.
}
