### What is wrong with what was typed into a field.

## Texts

problem-text-empty = Write something here
# $max (Number)
problem-text-too-long = Write at most { $max } characters

## Names

problem-name-empty = Write the name
problem-family-name-empty = Write the family name
problem-name-no-letter = Write the name in letters

## E-mail addresses

problem-email-empty = Write your e-mail address
problem-email-too-long = This address is too long. Check it
problem-email-no-at = The @ is missing. Write the address in full, such as name@example.org
problem-email-character = The address has a space, an accent or a sign that addresses do not have
problem-email-local-part = Check what stands before the @
problem-email-domain = Check what stands after the @, such as example.org
# $domain (String)
# $meant (String)
problem-email-meant = You wrote { $domain }: did you mean { $meant }? Correct the address. If it is right as it is, press the button again.

## Telephone numbers

problem-phone-empty = Write the telephone number
problem-phone-character = Write the number with digits only
problem-phone-too-short = Digits are missing from this number
problem-phone-too-long = This number has too many digits
problem-phone-not-italian = This is not an Italian number. For another country write + and its code first
problem-phone-country-code = Check the code of the country after the +

## Fiscal codes

problem-codice-fiscale-empty = Write your codice fiscale
problem-codice-fiscale-length = A codice fiscale has 16 letters and digits
problem-codice-fiscale-character = A letter or a digit is out of place. Compare it with your card
problem-codice-fiscale-check-character = A letter or a digit is wrong. Compare it with your card
problem-codice-fiscale-date = The day of birth in this code does not exist. Compare it with your card
problem-codice-fiscale-birthplace = The place of birth in this code does not exist. Compare it with your card

## Municipalities

problem-municipality-empty = Write the municipality
problem-municipality-unknown = No municipality in Italy has this name. Check it
# $names (String)
problem-municipality-ambiguous = Several municipalities have this name. Write which one: { $names }
