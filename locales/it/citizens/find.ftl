### Cercare quello che si è prenotato senza indirizzo e-mail.

find-title = Cerca quello che hai prenotato
find-about = Ti servono il riferimento, che trovi sul tuo foglio, e il tuo numero di telefono o la tua data di nascita. Non serve un indirizzo e-mail.
find-reference = Il tuo riferimento
find-reference-hint = Per esempio PRE-7K3M-9QXB o COL-7K3M-9QXR
find-reference-wrong = Scrivi il riferimento che trovi sul tuo foglio. Comincia con PRE o COL e poi ha otto lettere e cifre
find-reference-mistyped = In questo riferimento c’è un errore di battitura. Controlla ogni lettera e ogni cifra
find-phone = Il tuo numero di telefono
find-phone-hint = Quello che ci hai dato quando hai prenotato. Se non ce ne hai dato uno, lascia vuoto e scrivi la data di nascita.
find-birth-date = Oppure la tua data di nascita
find-nothing-known = Scrivi il tuo numero di telefono o la tua data di nascita
find-unknown = Con questi dati non troviamo nulla. Controlla il riferimento e il numero di telefono o la data di nascita, oppure chiama la sede: il numero è sul tuo foglio
find-too-many = Ci sono stati molti tentativi. Puoi riprovare tra { $wait }. Quello che hai scritto resta qui
find-submit = Cerca
find-link = Non hai un indirizzo e-mail? Cerca quello che hai prenotato con il tuo riferimento
