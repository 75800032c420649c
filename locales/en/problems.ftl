### What is wrong with what was typed into a field.

## Texts

problem-text-empty = Write something here
# $max (Number)
problem-text-too-long = Write at most { $max } characters

## Names

problem-name-empty = Write the name
problem-name-no-letter = Write the name in letters

## E-mail addresses

problem-email-empty = Write your e-mail address
problem-email-too-long = This address is too long. Check it
problem-email-no-at = The @ is missing. Write the address in full, such as name@example.org
problem-email-character = The address has a space, an accent or a sign that addresses do not have
problem-email-local-part = Check what stands before the @
problem-email-domain = Check what stands after the @, such as example.org

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

## References of applications and bookings

problem-reference-prefix = Write the reference with its first three letters, such as IMP
problem-reference-length = After the first letters a reference has 8 letters and digits
problem-reference-symbol = The reference has a sign that references do not have. Check it
problem-reference-check-symbol = A letter or a digit of the reference is wrong. Check it

## Municipalities

problem-municipality-empty = Write the municipality
problem-municipality-unknown = No municipality in Italy has this name. Check it
# $names (String)
problem-municipality-ambiguous = Several municipalities have this name. Write which one: { $names }

## Times and sessions of editions

problem-time-empty = Write the time
problem-time-not-a-time = Write the time with hours and minutes, such as 9:30
problem-session-start-skipped = That night the clocks go forward: this starting time does not exist
problem-session-end-skipped = That night the clocks go forward: this finishing time does not exist
problem-session-end-not-after-start = The end must be after the start

## Capacity and booking terms of editions

problem-capacity-empty = Write the number of places
problem-capacity-not-a-number = Write the number of places as a whole number, such as 20
# $max (Number)
problem-capacity-out-of-range = Write a number of places from 1 to { $max }
problem-enrolment-closes-before-it-opens = Booking must close after it opens
problem-enrolment-closes-after-the-start = Booking must close before the first session begins
problem-enrolment-cancellable-after-the-start = People must be able to cancel only before the first session begins

## Addresses of pages

problem-slug = Write 1 to 64 small letters and digits, in words joined by hyphens

## Decisions on applications

problem-reason-not-explained = Explain the reason: the person will read it
