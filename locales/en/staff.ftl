### The staff area.

## The file of an edition's bookings

staff-csv-reference = Reference
staff-csv-state = State
staff-csv-position = Position on the waiting list
staff-csv-family-name = Family name
staff-csv-given-name = Given name
staff-csv-email = E-mail
staff-csv-phone = Telephone
staff-csv-language = Language
staff-csv-booked-on = Booked on
