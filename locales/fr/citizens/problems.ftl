### Che cosa non va in quello che è stato scritto in un campo.

## Testi

problem-text-empty = Écrivez quelque chose ici
problem-text-too-long = Écrivez { $max } caractères au maximum

## Nomi

problem-name-empty = Écrivez le nom
problem-family-name-empty = Écrivez le nom de famille
problem-name-no-letter = Écrivez le nom avec des lettres

## Indirizzi e-mail

problem-email-empty = Écrivez votre adresse e-mail
problem-email-too-long = Cette adresse est trop longue. Vérifiez-la
problem-email-no-at = Il manque le @. Écrivez l’adresse entière, par exemple nom@example.org
problem-email-character = L’adresse a un espace, un accent ou un signe que les adresses n’ont pas
problem-email-local-part = Vérifiez ce qu’il y a avant le @
problem-email-domain = Vérifiez ce qu’il y a après le @, par exemple example.org
problem-email-meant = Vous avez écrit { $domain } : est-ce plutôt { $meant } ? Corrigez l’adresse. Si elle est juste, appuyez de nouveau sur le bouton.

## Numeri di telefono

problem-phone-empty = Écrivez le numéro de téléphone
problem-phone-character = Écrivez le numéro seulement avec des chiffres
problem-phone-too-short = Il manque des chiffres à ce numéro
problem-phone-too-long = Ce numéro a trop de chiffres
problem-phone-not-italian = Ce n’est pas un numéro italien. Pour un autre pays, écrivez d’abord + et l’indicatif
problem-phone-country-code = Vérifiez l’indicatif du pays après le +

## Codici fiscali

problem-codice-fiscale-empty = Écrivez votre codice fiscale (code fiscal)
problem-codice-fiscale-length = Le codice fiscale a 16 lettres et chiffres
problem-codice-fiscale-character = Une lettre ou un chiffre n’est pas à sa place. Comparez le code avec votre carte
problem-codice-fiscale-check-character = Une lettre ou un chiffre est faux. Comparez le code avec votre carte
problem-codice-fiscale-date = Le jour de naissance dans ce code n’existe pas. Comparez le code avec votre carte
problem-codice-fiscale-birthplace = Le lieu de naissance dans ce code n’existe pas. Comparez le code avec votre carte

## Comuni

problem-municipality-empty = Écrivez la commune
problem-municipality-unknown = Aucune commune d’Italie ne porte ce nom. Vérifiez le nom
problem-municipality-ambiguous = Plusieurs communes portent ce nom. Écrivez laquelle : { $names }
