### Che cosa fa una modifica, e a chi, prima di farla.

change-check-title = Controlla la modifica
change-table = Che cosa cambia
change-what = Che cosa
change-was = Adesso
change-is = Dopo la modifica
change-reaches-nobody = Non riguarda nessuno che ha prenotato: nessuno viene avvisato.
change-always-told = { $count ->
    [one] Una persona viene avvisata, perché orario e luogo contano per chi viene:
   *[other] { $count } persone vengono avvisate, perché orario e luogo contano per chi viene:
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
    [one] Una di loro non si raggiunge per e-mail: va chiamata.
   *[other] { $count } di loro non si raggiungono per e-mail: vanno chiamate.
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
