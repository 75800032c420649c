### Booking for who comes to the desk or calls.

desk-link = Book for somebody
desk-title = Book for somebody
desk-email = E-mail address
desk-email-hint = The confirmation goes to this address. Who has none gets it printed.
desk-email-missing = A video appointment needs an e-mail address: the link is sent there
desk-phone = Telephone number
desk-phone-called = Needed unless we have the person’s number already: this is the number that we call.
desk-phone-missing = Write the number at which to call the person
desk-language = Language in which we write
desk-about = What it is about
desk-groups = What the person declares
desk-consent = Consent
desk-consent-given = The person has received the privacy notice and wants to be booked.
desk-consent-missing = The person’s consent is needed before booking
desk-act = Book
# $staff (String)
desk-made-by = At the desk: { $staff }
desk-to-call = No e-mail: to be called
desk-unreachable = Neither e-mail nor telephone: hears nothing from us
desk-who = Who is it?
desk-who-hint = The name that was written does not replace the one that we know, unless you choose so here.
desk-who-problem = Other people have this address or telephone: choose who it is
# $name (String)
desk-who-known = { $name }: the name stays as it is
# $name (String)
# $typed (String)
desk-who-corrected = { $name }: correct the name to “{ $typed }”
# $typed (String)
# $name (String)
desk-who-in-care = Somebody new: “{ $typed }”, in the care of { $name }
# $typed (String)
desk-who-another = Somebody new: “{ $typed }”
desk-who-no-name = Person without a name
# $date (String)
desk-who-born = date of birth: { $date }
desk-who-is-in-care = in somebody’s care
# $reference (String)
desk-already-booked = This person has a booking already: { $reference }
# $title (String)
# $starts (String)
desk-overlaps = At the same time this person has “{ $title }”, { $starts }
# $starts (String)
desk-overlaps-appointment = At the same time this person has another appointment, { $starts }
# $programme (String)
desk-not-admitted = This person is not admitted to the programme “{ $programme }”
# $activity (String)
desk-not-attended = This person must first have attended “{ $activity }”
# $opens (String)
desk-not-yet = Bookings open { $opens }
desk-closed = This activity cannot be booked now
desk-reason = Why do you book all the same?
desk-reason-hint = For the log of the office. Needed only where people cannot book any more, such as: somebody cancelled this morning.
desk-reason-missing = Write why you book although people cannot book any more
desk-full = No place is free, and after the close nobody is put on the waiting list
# $closed (String)
desk-late = People cannot book any more since { $closed }. At the desk you can give a place that is free, until the last session has ended.
# $earliest (String)
desk-late-slot = People cannot book what begins before { $earliest } any more. At the desk you can, if you say why.
