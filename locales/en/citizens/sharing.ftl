### Several people with the same address: whom something is about.

who-title = Who are you using the portal for?
who-intro = Several people use this address. Choose whom you go on for, or add somebody.
# $name (String)
who-intro-named = You wrote the name “{ $name }”. At this address we know other people already: tell us who it is. The name that you wrote is not lost.
who-label = Who is it?
# $name (String)
# $typed (String)
who-corrected = It is me, { $name }: my correct name is “{ $typed }”
# $name (String)
# $typed (String)
who-corrected-in-care = It is { $name }: the correct name is “{ $typed }”
# $name (String)
who-care = Another person, in my care. I am { $name }
who-care-hint = For example a daughter or a son. You book and cancel for this person.
who-another = Another adult who uses this address
who-another-hint = They get a record of their own. We need their date of birth: we ask for it at each sign-in.
who-nameless = Somebody without a name
who-new-name = The name, if it is somebody new
who-birth-date = Date of birth
who-birth-date-hint = Write it only if the answer that you choose asks for it.
who-asks-birth-date = Their date of birth is needed.
who-asks-birth-date-of-carer = The date of birth of the adult who looks after them is needed.
who-mails = Whoever reads the mail of this address reads the e-mails for all of these people. Each e-mail says whom it is for.
who-continue = Continue
who-problem-choose = Choose who it is
who-problem-unclear = This answer does not go with the name. Choose another one.
who-problem-too-many = There are many people at this address already. To add somebody else, ask at the office.
who-problem-name-missing = Write the name of the new person
who-problem-birth-date-missing = Write the date of birth
who-problem-birth-date-wrong = This is not the date of birth that we know. Check it; if it is right, ask at the office.
# $wait (String)
who-problem-wait = The date of birth was wrong several times. You can try again in { $wait }.

people-title = The people at your address
# $name (String)
people-now = You are using the portal for { $name }.
people-about = Several people can have the same address, each with their own details and bookings. You can also book for somebody in your care, for example a daughter or a son.
people-link = Go on for somebody else
people-protect = Other people use your address too, and can open your details. Write your date of birth: we will ask for it before opening them.
people-protect-link = Write the date of birth
people-book-for-another = Book for somebody else
# $name (String)
people-other-title = You are now using the portal for { $name }
people-other-text = The form was open for somebody else. Nothing has been changed. Your browser’s back button leads to what you had written.
# $name (String)
people-other-again = Open this page for { $name }
people-other-change = Go on for somebody else
