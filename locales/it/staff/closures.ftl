### I tempi in cui una sede o un collega non c’è.

## Detto a un collega

staff-mail-entered-subject = { $by } ha inserito qualcosa per te
staff-mail-absence-entered = { $by } ha inserito una tua assenza. In questo tempo nessuno può prenotare con te.
staff-mail-absence-removed = { $by } ha tolto una tua assenza. In questo tempo si può di nuovo prenotare con te.
staff-mail-hours-entered = { $by } ha inserito un orario in cui ricevi.
staff-mail-hours-ended = { $by } ha chiuso un orario in cui ricevi. Quello che è prenotato resta prenotato.
staff-mail-entered-wrong = Se qualcosa non va, parlane con chi l’ha inserito o cambialo nel portale.
staff-mail-between = dal { $from } al { $until }

## Che cosa cade in una chiusura o in un’assenza

closure-what = Che cosa
closure-to-call = Da chiamare
closure-nothing-affected = In questo tempo non c’è niente in programma e niente di prenotato.
closure-elsewhere = { $count ->
    [one] C’è un’altra cosa in questo tempo in una sede non tua: resta com’è.
   *[other] Ci sono altre { $count } cose in questo tempo in sedi non tue: restano come sono.
}
closure-drop = Togli solo questo incontro: gli altri restano
closure-dropped = Incontro tolto
closure-delete-draft = Elimina la bozza
closure-deleted = Bozza eliminata
closure-kept = Resta com’è
closure-pending = Non ancora fatto
closure-leave-to-colleague = Resta com’è: lo tiene qualcun altro
closure-last-session = È l’unico incontro che resta: spostalo o annulla l’attività
closure-slot-taken = Questo orario non è più libero: guarda quello proposto adesso
closure-changed-meanwhile = Nel frattempo qualcosa è cambiato. Guarda che cosa riguarda adesso, poi conferma di nuovo
closure-appointment = Colloquio di { $moment }, { $person }
closure-appointment-at = Colloquio di { $moment }
closure-appointment-choice-missing = Scegli che cosa succede a questo colloquio
closure-move-to-site = Spostalo a { $moment }, { $site }
closure-move-to = Spostalo a { $moment }
closure-cancel-appointment = Annullalo
closure-keep-appointment = Lascialo com’è

## Riaprire una sede

closure-open-title = Riaprire la sede?
closure-open-about = Da adesso in questi giorni si può di nuovo prenotare.
closure-open-still-closed = Un’altra chiusura comprende questi giorni: la sede resta chiusa, e nessuno viene avvisato.
closure-open-not-undone = Questo non torna da solo. Resta com’è adesso:
closure-open-tell = { $count ->
    [one] Una persona è stata avvisata della chiusura. La avvisiamo che la sede alla fine è aperta?
   *[other] { $count } persone sono state avvisate della chiusura. Le avvisiamo che la sede alla fine è aperta?
}
closure-open-keep = Lascia chiuso

## Assenze e orari dei colleghi

closure-colleague = Collega
closure-colleague-told = Riceve un’e-mail su quello che inserisci.
closure-absence-time = Assenza
closure-absence-choose-title = Che cosa succede a quello che c’è in questo tempo?
closure-absence-check-title = Controlla l’assenza
closure-absence-confirm = Inserisci l’assenza e avvisa tutti
closure-word-missing = Scrivi che cosa diciamo alle persone
closure-hours-closed = In questi giorni la sede è chiusa e nessuno può prenotare:

## Spostare o annullare un colloquio

closure-moment-at-site = { $moment }, { $site }
closure-move-confirm = Sposta il colloquio
