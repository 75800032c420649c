### L’area operatori.

## Il file delle prenotazioni di un’edizione

staff-csv-reference = Riferimento
staff-csv-state = Stato
staff-csv-position = Posto in lista d’attesa
staff-csv-family-name = Cognome
staff-csv-given-name = Nome
staff-csv-email = E-mail
staff-csv-phone = Telefono
staff-csv-language = Lingua
staff-csv-booked-on = Prenotato il
