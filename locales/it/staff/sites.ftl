### Le sedi, per chi gestisce il portale.

sites-title = Sedi
sites-new = Nuova sede
sites-change-title = Modifica { $name }
sites-name = Nome
sites-name-hint = Per esempio: Torino Centro.
sites-address = Via e numero
sites-municipality = Comune
sites-municipality-hint = Il nome, per esempio Torino. Se più comuni hanno lo stesso nome, aggiungi la provincia: Samone (TO).
sites-phone = Telefono
sites-email = Indirizzo e-mail
sites-access-notes = Come si entra
sites-access-notes-hint = Gradini, ascensore, fermata più vicina.
sites-none-title = Ancora nessuna sede
sites-none-text = Aggiungi la prima: serve per le attività, i colloqui e chi coordina.
sites-public = Come la vedono tutti
sites-action = Azione
