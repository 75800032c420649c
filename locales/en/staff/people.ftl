### People: finding them, the page of each, correcting their data.

people-title = People
people-find = Find a person
people-find-hint = Name, telephone, e-mail address, codice fiscale, reference or check-in code. A small typing error does not matter.
people-find-act = Search
people-slip = There is a slip in this reference. Check its letters and digits
people-none-title = We found nobody
people-none-text = Check what you typed, or try something else that you know. You find only people whom you may see.
people-more = There are more. Type more, such as given and family name.
people-person = Person
people-contact = Contact
people-last-contact = Last booked

## The page of a person

people-writes-in = We write in
people-spoken = Speaks
people-by-mail = Gets our mails
people-shares-address = Others use the same address.
people-in-care-of = In the care of
# $details (String)
people-code-disagrees = The codice fiscale says otherwise: { $details }.
people-coming = Coming
people-past = Past
people-nothing = Nothing.
people-what = What
people-when = When
people-where = Where
people-state = State
# $present (Number)
# $noted (Number)
people-attended =
    { $noted ->
        [one] Present at { $present } session of { $noted }
       *[other] Present at { $present } sessions of { $noted }
    }
people-calls = Calls
# $until (String)
people-call-until = To be made, { $until }
people-mails = Mails that did not arrive
people-book = Book an activity
people-book-appointment = Book an appointment
people-correct = Correct the data
people-restore = Put back the earlier address

## Correcting data

people-correct-title = Correct a person’s data
people-correct-about = They are told by mail which data changed and why, or by a call if they have no e-mail. What they declared in an application stays as it was.
people-correct-act = Save the correction
people-reason = Reason
people-reason-hint = The person reads it. For example: date as on the identity card.
people-reason-missing = Write why
people-changed-meanwhile = Somebody changed these data while you were writing. Check them and save again
people-unchanged = Nothing has changed
people-stored = What is stored now:

## Putting back an earlier address

people-restore-title = Put back the earlier e-mail address
# $until (String)
people-restore-about = Do this only if it was not the person who changed the address and you have checked who they are. Both addresses are told. Every device is signed out. You can do it until: { $until }.
people-address-before = Earlier address
people-address-after = Present address
people-restore-reason-hint = It stays in the log. For example: came with their identity card.
people-restore-act = Put the address back
