### People: finding them, the page of each, correcting their data.

record-title = People
record-find = Find a person
record-find-hint = Name, telephone, e-mail address, codice fiscale, reference or check-in code. A small typing error does not matter.
record-find-act = Search
record-slip = There is a slip in this reference. Check its letters and digits
record-none-title = We found nobody
record-none-text = Check what you typed, or try something else that you know. You find only people whom you may see.
record-more = There are more. Type more, such as given and family name.
record-person = Person
record-open = Open their page
record-contact = Contact
record-last-contact = Last booked

## The page of a person

record-writes-in = We write in
record-spoken = Speaks
record-by-mail = Gets our mails
record-shares-address = Others use the same address.
record-in-care-of = In the care of
# $details (String)
record-code-disagrees = The codice fiscale says otherwise: { $details }.
record-coming = Coming
record-past = Past
record-nothing = Nothing.
record-what = What
record-when = When
record-where = Where
record-state = State
# $noted (Number)
# $present (String)
record-attended =
    { $noted ->
        [one] Present at { $present } session of { $noted }
       *[other] Present at { $present } sessions of { $noted }
    }
record-calls = Calls
# $until (String)
record-call-until = To be made, { $until }
record-mails = Mails that did not arrive
record-book = Book an activity
record-book-appointment = Book an appointment
record-correct = Correct the data
record-restore = Put back the earlier address

## Correcting data

record-correct-title = Correct a person’s data
record-correct-about = They are told by mail which data changed and why, or by a call if they have no e-mail. What they declared in an application stays as it was.
record-correct-act = Save the correction
record-reason = Reason
record-reason-hint = The person reads it. For example: date as on the identity card.
record-reason-missing = Write why
record-changed-meanwhile = Somebody changed these data while you were writing. Check them and save again
record-unchanged = Nothing has changed
record-stored = What is stored now:

## Putting back an earlier address

record-restore-title = Put back the earlier e-mail address
# $until (String)
record-restore-about = Do this only if it was not the person who changed the address and you have checked who they are. Both addresses are told. Every device is signed out. You can do it until: { $until }.
record-address-before = Earlier address
record-address-after = Present address
record-restore-reason-hint = It stays in the log. For example: came with their identity card.
record-restore-act = Put the address back
