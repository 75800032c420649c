### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = Scrivi qualcosa qui
problem-text-too-long = Scrivi al massimo { $max } caratteri

## Nomi

problem-name-empty = Scrivi il nome
problem-family-name-empty = Scrivi il cognome
problem-name-no-letter = Scrivi il nome con le lettere

## Indirizzi e-mail

problem-email-empty = Scrivi il tuo indirizzo e-mail
problem-email-too-long = Questo indirizzo è troppo lungo. Controllalo
problem-email-no-at = Manca la @. Scrivi l’indirizzo intero, per esempio nome@example.org
problem-email-character = L’indirizzo ha uno spazio, un accento o un segno che gli indirizzi non hanno
problem-email-local-part = Controlla quello che c’è prima della @
problem-email-domain = Controlla quello che c’è dopo la @, per esempio example.org
problem-email-meant = Hai scritto { $domain }: forse è { $meant }? Correggi l’indirizzo. Se è giusto così, premi di nuovo il pulsante.

## Numeri di telefono

problem-phone-empty = Scrivi il numero di telefono
problem-phone-character = Scrivi il numero solo con le cifre
problem-phone-too-short = A questo numero mancano delle cifre
problem-phone-too-long = Questo numero ha troppe cifre
problem-phone-not-italian = Questo non è un numero italiano. Per un altro Paese scrivi prima + e il prefisso
problem-phone-country-code = Controlla il prefisso del Paese dopo il +

## Codici fiscali

problem-codice-fiscale-empty = Scrivi il tuo codice fiscale
problem-codice-fiscale-length = Il codice fiscale ha 16 lettere e cifre
problem-codice-fiscale-character = Una lettera o una cifra è fuori posto. Confronta il codice con la tua tessera
problem-codice-fiscale-check-character = Una lettera o una cifra è sbagliata. Confronta il codice con la tua tessera
problem-codice-fiscale-date = Il giorno di nascita in questo codice non esiste. Confronta il codice con la tua tessera
problem-codice-fiscale-birthplace = Il luogo di nascita in questo codice non esiste. Confronta il codice con la tua tessera

## Comuni

problem-municipality-empty = Scrivi il comune
problem-municipality-unknown = Nessun comune italiano si chiama così. Controlla il nome
problem-municipality-ambiguous = Più comuni si chiamano così. Scrivi quale: { $names }
