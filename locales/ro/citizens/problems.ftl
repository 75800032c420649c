### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = Scrieți ceva aici
problem-text-too-long = Scrieți cel mult { $max ->
        [one] { $max } caracter
        [few] { $max } caractere
       *[other] { $max } de caractere
    }

## Nomi

problem-name-empty = Scrieți numele
problem-family-name-empty = Scrieți numele de familie
problem-name-no-letter = Scrieți numele cu litere

## Indirizzi e-mail

problem-email-empty = Scrieți adresa dumneavoastră de e-mail
problem-email-too-long = Această adresă este prea lungă. Verificați-o
problem-email-no-at = Lipsește @. Scrieți adresa întreagă, de exemplu nume@example.org
problem-email-character = Adresa are un spațiu, un accent sau un semn pe care adresele nu îl au
problem-email-local-part = Verificați ce este înainte de @
problem-email-domain = Verificați ce este după @, de exemplu example.org
problem-email-meant = Ați scris { $domain }: poate este { $meant }? Corectați adresa. Dacă este corectă așa, apăsați din nou butonul.

## Numeri di telefono

problem-phone-empty = Scrieți numărul de telefon
problem-phone-character = Scrieți numărul numai cu cifre
problem-phone-too-short = La acest număr lipsesc cifre
problem-phone-too-long = Acest număr are prea multe cifre
problem-phone-not-italian = Acesta nu este un număr italian. Pentru altă țară scrieți întâi + și prefixul
problem-phone-country-code = Verificați prefixul țării de după +

## Codici fiscali

problem-codice-fiscale-empty = Scrieți codice fiscale (codul fiscal)
problem-codice-fiscale-length = Codice fiscale are 16 litere și cifre
problem-codice-fiscale-character = O literă sau o cifră nu este la locul ei. Comparați codul cu cardul dumneavoastră
problem-codice-fiscale-check-character = O literă sau o cifră este greșită. Comparați codul cu cardul dumneavoastră
problem-codice-fiscale-date = Ziua nașterii din acest cod nu există. Comparați codul cu cardul dumneavoastră
problem-codice-fiscale-birthplace = Locul nașterii din acest cod nu există. Comparați codul cu cardul dumneavoastră

## Comuni

problem-municipality-empty = Scrieți localitatea (comune)
problem-municipality-unknown = Nicio localitate din Italia nu are acest nume. Verificați numele
problem-municipality-ambiguous = Mai multe localități au acest nume. Scrieți care: { $names }
