### Booking a place, seeing the booking again, cancelling it.

## What is asked for

booking-title = Book a place
booking-intro = You need no account and no password. We send a code to your e-mail address, and with it the place is yours.
booking-check-title = Check and book
booking-given-name = Given name
booking-family-name = Family name
booking-name-hint = In any script. If you have only one name, write it as family name.
booking-email = E-mail address
booking-email-hint = We send the code and the confirmation to this address.
booking-your-name = Your name
booking-other-name = You are signed in with another name. If you book for somebody else, choose “Book for somebody else”. If the name is wrong, correct it in your details.
booking-your-email = Your e-mail address
# $count (Number)
booking-places-free = { $count ->
    [one] One place is free
   *[other] { $count } places are free
}
# $position (Number)
booking-places-full = All places are taken. You would be number { $position } on the waiting list.
booking-waiting-explained = When a place becomes free and it is your turn, we keep it for you for a while and write to you. The list is over when booking closes.
# $until (String)
booking-cancel-until = You can cancel by yourself { $until }.
booking-cancel-no-more = If you book now, you can cancel only by calling the site.
booking-privacy = We use your name and your address only for this booking, to confirm it and to tell you if something changes.
booking-privacy-link = Read the privacy notice
booking-send-code = Send me the code
booking-book = Book the place
booking-wait = Join the waiting list

## The code

booking-code-title = Enter the code to book

## Why there is no place

booking-refused-title = You cannot book this activity now
booking-refused-closed = Booking is closed
booking-refused-closed-text = You can no longer book this activity by yourself. Call the site: perhaps there is another way.
booking-refused-started = It has already begun
booking-refused-started-text = You can no longer book this activity. Look at the others: some may be on the same topic.
booking-refused-cancelled = It does not take place
booking-refused-cancelled-text = This activity was called off. If you had booked it, you need not cancel.
booking-refused-not-yet = Booking has not opened yet
# $opens (String)
booking-refused-not-yet-text = You can book from { $opens }.
# $starts (String)
booking-refused-appointment-text = You have an appointment at the same time, { $starts }. To come here, cancel or move that first.
booking-refused-already = You have booked this activity already
booking-refused-already-text = You find your booking below: you can look at it or cancel it.
booking-refused-overlap = You have another booking at the same time
# $title (String)
# $starts (String)
booking-refused-overlap-text = You are booked for “{ $title }”, { $starts }. To come here, cancel that booking first.
booking-refused-changed = The activity changed while you were booking
booking-refused-changed-text = Load the page again and look at what is new.
booking-refused-staff = You are signed in as staff
booking-refused-staff-text = People book their own places. Sign out to book one for yourself.
booking-refused-signed-in = Your code was right and you are signed in: you need no other code to book something else.
# $most (Number)
booking-refused-limit = You already have the highest number of bookings: { $most }
booking-refused-limit-text = Requests and waiting lists count too. There is a limit so that there are places for everybody. Cancel what you no longer need, or ask the site: an operator can book for you.
booking-see-all = See everything you have booked
booking-see-appointment = See your appointment
booking-see-booking = See your booking
booking-other-activities = See the other activities
booking-again = Book again
booking-other-dates = See the other dates

## The booking

booking-page-title = Your booking
booking-confirmed-title = Your place is booked
booking-waiting-title = You are on the waiting list
booking-cancelled-title = Your booking is cancelled
booking-ended-title = This booking is no longer valid
booking-called-off-title = The activity does not take place
booking-past-title = This activity is over
booking-reference = Your reference
booking-next-title = What happens next
# $email (String)
booking-next-mail = The details and a calendar file go to { $email }. If nothing arrives, keep this page or your reference: the place is yours all the same.
booking-next-come = Come a few minutes early and say your name or your reference.
# $until (String)
booking-next-cancel = If you cannot come, please cancel { $until }, so that somebody else can come.
# $position (Number)
booking-next-position = You are number { $position } on the list.
booking-next-leave = If you no longer want to come, please leave the list: those behind you move up.
booking-list-over-title = You did not get a place
booking-list-over = The waiting list is over: booking has closed. You need not do anything.
booking-request-over = The activity has begun, and there was no decision on your request. You need not do anything.
booking-next-cancelled = You no longer have a place. You can book again while booking is open.
booking-next-called-off = You cannot book it again. Look at the others: some may be on the same topic.
booking-what = Activity
booking-when = When
booking-where = Where
booking-who = Booked for
booking-standing = State
booking-bring = What to bring and to know
booking-access = How to get in
booking-contact = Questions
booking-print-hint = You can print this page or keep its address: it always shows how your booking stands.
booking-cancel-link = Cancel the booking
booking-leave-link = Leave the waiting list
booking-to-path = Go to my path

## Cancelling

booking-cancel-title = Do you want to cancel your booking?
booking-leave-title = Do you want to leave the waiting list?
booking-cancel-what = Your place is free for others at once. You cannot take this back: you can book again only while booking is open, and may have to wait.
booking-leave-what = Those behind you move up. If you change your mind, you book again and wait at the end of the list.
booking-cancel-act = Yes, cancel the booking
booking-leave-act = Yes, leave the list
booking-cancel-keep = No, keep it
booking-late-title = It is too late to cancel here
# $deadline (String)
booking-late-text = You could cancel by yourself until { $deadline }. If you cannot come, please call the site, so that somebody else can come:
booking-attended-text = It is noted that you were at this activity: it can no longer be cancelled. If you cannot come any more, please call the site:
