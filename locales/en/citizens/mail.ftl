# Every mail says what happened, what happens next and where to look; the labels of its table are
# shared.

## What every mail has

# $name (String)
mail-greeting = Hello { $name },
mail-closing = Kind regards
# $email (String)
mail-help = This is an automatic message. Do you need help? Write to { $email }.
mail-label-reference = Reference
mail-label-activity = Activity
mail-label-programme = Programme
mail-label-when = When
mail-label-where = Where
mail-label-note = Good to know
mail-label-position = Your place in the list
mail-label-received = Received
# $date (String)
# $time (String)
mail-session = { $date }, { $time }

## The code for signing in

# $code (String)
mail-sign-in-code-subject = { $code } is your sign-in code
mail-sign-in-code-subject-without = Your sign-in code
# $code (String)
mail-sign-in-code-heading = Your code is { $code }
# $minutes (Number)
mail-sign-in-code-use = { $minutes ->
    [one] Type it on the page where you asked for it. It is valid for one minute.
   *[other] Type it on the page where you asked for it. It is valid for { $minutes } minutes.
}
mail-sign-in-code-secret = Do not give this code to anybody. We never ask for it by phone or by message.
mail-sign-in-code-closing = You did not ask for a code? Then you need not do anything: without the code nobody can sign in.

## A booking with a place

# $title (String)
mail-booking-confirmed-subject = Your place is booked: { $title }
mail-booking-confirmed-heading = Your place is booked
mail-booking-confirmed-next = We look forward to seeing you. Add the attached calendar file to your calendar, so that you do not forget.
mail-booking-cannot-come = If you cannot come, please cancel: your place goes to somebody who is waiting.
# $until (String)
mail-booking-cancel-until = You can cancel { $until }.
mail-booking-action = See or cancel your booking

## A booking on the waiting list

# $title (String)
mail-booking-waiting-subject = You are on the waiting list: { $title }
mail-booking-waiting-heading = You are on the waiting list
mail-booking-waiting-full = All the places are taken at the moment.
mail-booking-waiting-next = When a place becomes free and it is your turn, we keep it for you for a while and write to you: you then say whether you want it.
mail-booking-waiting-leave = If you no longer want to come, please leave the list: those behind you move up.
mail-booking-waiting-action = See your place or leave the list

## A booking that moved up from the waiting list

## A booking whose times or place have changed

# $title (String)
mail-booking-changed-subject = Time or place has changed: { $title }
mail-booking-changed-heading = Time or place has changed
mail-booking-changed-next = Below is how it is now. Your booking stays as it was: you need not do anything.
mail-booking-changed-calendar = Add the attached calendar file to your calendar: it takes the place of the earlier one.
# $title (String)
mail-booking-reworded-subject = There is news about your activity: { $title }
mail-booking-reworded-heading = There is news about your activity
# $word (String) - what staff write to the person
mail-word = The office writes to you: { $word }

## A cancelled booking

# $title (String)
mail-booking-cancelled-subject = Booking cancelled: { $title }
mail-booking-cancelled-heading = Your booking is cancelled
mail-booking-cancelled-next = You no longer have a booking for this activity. If you added it to your calendar, the attached file takes it out again.
mail-booking-cancelled-waiting = You are no longer on the waiting list for this activity.
mail-booking-cancelled-again = You can book again while booking is open.
mail-booking-cancelled-action = See all activities

## Applications

# $programme (String)
mail-application-received-subject = We have received your application: { $programme }
mail-application-received-heading = We have received your application
mail-application-received-next = A member of staff will read it. As soon as there is a decision, we write to you with the reason. You need not do anything.
mail-application-received-action = See your application
# $programme (String)
mail-application-admitted-subject = You are admitted: { $programme }
mail-application-admitted-heading = You are admitted
mail-application-admitted-next = We have read your application: you can take part in the programme. Below you find the next step.
mail-application-admitted-next-step = Next step
mail-application-admitted-explanation = What the office writes
mail-application-admitted-action = See the decision
# $programme (String)
mail-application-not-admitted-subject = The decision on your application: { $programme }
mail-application-not-admitted-heading = You are not admitted to this programme
mail-application-not-admitted-next = We have read your application. This time you cannot take part in the programme. Below you find the reason and what you can do now.
mail-application-not-admitted-reason = Reason
mail-application-not-admitted-next-step = What you can do now
mail-application-not-admitted-wrong = Do you think that something is wrong? Write to us and give us the reference.
mail-application-not-admitted-action = See the decision
# $programme (String)
mail-application-withdrawn-subject = You have withdrawn your application: { $programme }
mail-application-withdrawn-heading = Your application is withdrawn
mail-application-withdrawn-next = You have withdrawn your application. We no longer look at it and take no decision.
mail-application-withdrawn-again = If you change your mind, you can apply again while the programme is open.
mail-application-withdrawn-action = See the programmes

## A request for erasure

mail-erasure-requested-subject = We have received your request to erase your data
mail-erasure-requested-heading = We have received your request
mail-erasure-requested-next = You asked us to erase your data. A member of staff will answer you within one month. Some data we must keep by law: the answer will tell you which and why.
mail-erasure-requested-not-you = You did not ask for this? Write to us at once and give us the reference.
mail-erasure-requested-action = Go to your account
