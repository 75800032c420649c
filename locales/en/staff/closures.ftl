### Times in which a site or a colleague is not there.

## Told to a colleague

# $by (String) - the name of who entered something for the colleague
staff-mail-entered-subject = { $by } entered something for you
# $by (String)
staff-mail-absence-entered = { $by } entered an absence for you. In this time nobody can book with you.
# $by (String)
staff-mail-absence-removed = { $by } took back an absence of yours. In this time people can book with you again.
# $by (String)
staff-mail-hours-entered = { $by } entered hours in which you receive.
# $by (String)
staff-mail-hours-ended = { $by } ended hours in which you receive. What is booked stays booked.
staff-mail-entered-wrong = If this is not right, speak with them, or change it in the portal.
# $from (String)
# $until (String)
staff-mail-between = from { $from } until { $until }

## What falls into a closure or an absence

closure-what = What
closure-to-call = To be called
closure-nothing-affected = Nothing is planned or booked in this time.
# $count (Number)
closure-elsewhere = { $count ->
    [one] One more thing falls into this time at a site that is not yours: it stays as it is.
   *[other] { $count } more things fall into this time at sites that are not yours: they stay as they are.
}
closure-drop = Leave this session out: the others stay
closure-dropped = Session left out
closure-delete-draft = Delete the draft
closure-deleted = Draft deleted
closure-kept = Stays as it is
closure-pending = Not done yet
closure-leave-to-colleague = It stays as it is: somebody else holds it
closure-last-session = This is the only session that is left: move it, or call the activity off
closure-slot-taken = This slot is not free any more: see the one that is proposed now
closure-changed-meanwhile = Something changed meanwhile. See what this concerns now, then confirm again
# $moment (String)
# $person (String)
closure-appointment = Appointment on { $moment }, { $person }
# $moment (String)
closure-appointment-at = Appointment on { $moment }
closure-appointment-choice-missing = Choose what happens to this appointment
# $moment (String)
# $site (String)
closure-move-to-site = Move it to { $moment }, { $site }
# $moment (String)
closure-move-to = Move it to { $moment }
closure-cancel-appointment = Cancel it
closure-keep-appointment = Leave it as it is

## Opening a site again

closure-open-title = Open the site again?
closure-open-about = From now on people can book there on these days again.
closure-open-still-closed = Another closure covers these days: the site stays closed, and nobody is told.
closure-open-not-undone = This does not come back by itself. It stays as it is now:
# $count (Number)
closure-open-tell = { $count ->
    [one] One person was told of the closure. Are they told that the site is open after all?
   *[other] { $count } people were told of the closure. Are they told that the site is open after all?
}
closure-open-keep = Leave it closed

## Absences and hours of colleagues

closure-colleague = Colleague
closure-colleague-told = They get an e-mail about what you enter for them.
closure-absence-time = Absence
closure-absence-choose-title = What happens to everything in this time?
closure-absence-check-title = Check the absence
closure-absence-confirm = Enter the absence and tell everybody
closure-word-missing = Write what the people are told
closure-hours-closed = On these days the site is closed and nobody can book:

## Moving or cancelling an appointment

# $moment (String)
# $site (String)
closure-moment-at-site = { $moment }, { $site }
closure-move-confirm = Move the appointment
