### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = Shkruani diçka këtu
problem-text-too-long = Shkruani jo më shumë se { $max ->
        [one] { $max } shenjë
       *[other] { $max } shenja
    }

## Nomi

problem-name-empty = Shkruani emrin
problem-family-name-empty = Shkruani mbiemrin
problem-name-no-letter = Shkruajeni emrin me shkronja

## Indirizzi e-mail

problem-email-empty = Shkruani adresën tuaj të emailit
problem-email-too-long = Kjo adresë është shumë e gjatë. Kontrollojeni
problem-email-no-at = Mungon @. Shkruani adresën e plotë, për shembull emri@example.org
problem-email-character = Adresa ka një hapësirë, një theks ose një shenjë që adresat nuk e kanë
problem-email-local-part = Kontrolloni çfarë është para @
problem-email-domain = Kontrolloni çfarë është pas @, për shembull example.org
problem-email-meant = Keni shkruar { $domain }: ndoshta është { $meant }? Ndreqeni adresën. Nëse është e saktë kështu, shtypni përsëri butonin.

## Numeri di telefono

problem-phone-empty = Shkruani numrin e telefonit
problem-phone-character = Shkruajeni numrin vetëm me shifra
problem-phone-too-short = Këtij numri i mungojnë shifra
problem-phone-too-long = Ky numër ka tepër shifra
problem-phone-not-italian = Ky nuk është numër italian. Për një vend tjetër shkruani së pari + dhe prefiksin
problem-phone-country-code = Kontrolloni prefiksin e shtetit pas +

## Codici fiscali

problem-codice-fiscale-empty = Shkruani codice fiscale (kodin tuaj fiskal)
problem-codice-fiscale-length = Codice fiscale ka 16 shkronja dhe shifra
problem-codice-fiscale-character = Një shkronjë ose një shifër nuk është në vendin e vet. Krahasoni kodin me kartën tuaj
problem-codice-fiscale-check-character = Një shkronjë ose një shifër është gabim. Krahasoni kodin me kartën tuaj
problem-codice-fiscale-date = Dita e lindjes në këtë kod nuk ekziston. Krahasoni kodin me kartën tuaj
problem-codice-fiscale-birthplace = Vendi i lindjes në këtë kod nuk ekziston. Krahasoni kodin me kartën tuaj

## Comuni

problem-municipality-empty = Shkruani bashkinë (comune)
problem-municipality-unknown = Asnjë bashki italiane nuk e ka këtë emër. Kontrolloni emrin
problem-municipality-ambiguous = Disa bashki e kanë këtë emër. Shkruani cilën: { $names }
