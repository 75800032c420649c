### Che cosa fa una modifica, e a chi, prima di farla.

change-check-title = Controlla la modifica
change-table = Che cosa cambia
change-what = Che cosa
change-was = Adesso
change-is = Dopo la modifica
change-reaches-nobody = Non riguarda nessuno che ha prenotato: nessuno viene avvisato.
change-always-told = { $count ->
    [one] Riguarda una persona, che viene sempre avvisata:
   *[other] Riguarda { $count } persone, che vengono sempre avvisate:
}
change-may-be-told = { $count ->
    [one] Riguarda una persona che ha prenotato:
   *[other] Riguarda { $count } persone che hanno prenotato:
}
change-confirmed = { $count ->
    [one] una con il posto
   *[other] { $count } con il posto
}
change-offered = { $count ->
    [one] una a cui è offerto un posto
   *[other] { $count } a cui è offerto un posto
}
change-waiting = { $count ->
    [one] una in lista d’attesa
   *[other] { $count } in lista d’attesa
}
change-requested = { $count ->
    [one] una che aspetta una decisione
   *[other] { $count } che aspettano una decisione
}
change-to-call = { $count ->
    [one] Le e-mail non raggiungono una di loro: va nell’elenco delle telefonate da fare.
   *[other] Le e-mail non raggiungono { $count } di loro: vanno nell’elenco delle telefonate da fare.
}
change-not-reached = { $count ->
    [one] Una di loro da noi non riceve nulla: non la raggiungono le e-mail e il telefono non lo sappiamo.
   *[other] { $count } di loro da noi non ricevono nulla: non le raggiungono le e-mail e il telefono non lo sappiamo.
}
change-reach-changed = Nel frattempo qualcuno ha prenotato o disdetto. Guarda chi riguarda adesso, poi conferma di nuovo
change-tell = Vengono avvisate?
change-tell-yes = Sì, per e-mail
change-tell-no = No
change-word = Due parole da parte tua
change-word-hint = Compaiono nell’e-mail così come le scrivi.
change-closed = In questi giorni la sede è chiusa:
change-patron-day = festa patronale
change-closed-tag = Sede chiusa: { $why }
