# Every mail says what happened, what happens next and where to look; the labels of its table are
# shared.

## What every mail has

# $name (String)
mail-greeting = Hello { $name },
mail-closing = Kind regards
# $subject (String)
# $name (String)
mail-subject-for = { $subject } – for { $name }
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
mail-label-erased = Erased
mail-label-contact = Questions
mail-label-changed = What changes
mail-label-changed-place = Where
# $reason (String)
mail-reason = The office writes: { $reason }
# $when (String)
mail-was = Was: { $when }
# $when (String)
mail-is = Is now: { $when }
# $when (String)
mail-dropped = Does not take place: { $when }
# $when (String)
mail-added = New: { $when }
mail-ways-other-dates = See the other dates of this activity
mail-ways-counselling = Book an appointment with an operator
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
mail-sign-in-code-link = Are you reading this message on another device? If it was you who asked for the code, open the link and go on from there.
mail-sign-in-code-action = Continue without the code
mail-sign-in-code-secret = Do not give this code to anybody. We never ask for it by phone or by message.
mail-sign-in-code-closing = You did not ask for a code? Then you need not do anything: without the code nobody can sign in.

## A booking with a place

# $title (String)
mail-booking-confirmed-subject = Your place is booked: { $title }
mail-booking-confirmed-heading = Your place is booked
mail-booking-confirmed-next = We look forward to seeing you. Add the attached calendar file to your calendar, so that you do not forget.
mail-booking-cannot-come = If you cannot come, please cancel, so that somebody else can come.
# $until (String)
mail-booking-cancel-until = You can cancel { $until }.
mail-booking-action = See or cancel your booking

## A booking on the waiting list

# $title (String)
mail-booking-waiting-subject = You are on the waiting list: { $title }
mail-booking-waiting-heading = You are on the waiting list
mail-booking-waiting-full = All the places are taken at the moment.
mail-booking-waiting-next = When a place becomes free and it is your turn, we keep it for you for a while and write to you: you then say whether you want it. The list is over when booking closes.
mail-booking-waiting-leave = If you no longer want to come, please leave the list: those behind you move up.
mail-booking-waiting-action = See your place or leave the list

## A booking that moved up from the waiting list

## A booking whose times or place have changed

# $title (String)
mail-booking-changed-subject = Time or place has changed: { $title }
mail-booking-changed-heading = Time or place has changed
mail-booking-changed-next = Below you find what was and what is now. Your booking stays valid: you need not do anything.
mail-booking-changed-calendar = Add the attached calendar file to your calendar: it corrects the dates, and takes out those that do not take place any more.
# $title (String)
mail-booking-reworded-subject = There is news about your activity: { $title }
mail-booking-reworded-heading = There is news about your activity
mail-booking-reworded-next = The page of your booking shows how it is now. Time and place stay as they are: you need not do anything.

## A cancelled booking

# $title (String)
mail-booking-cancelled-subject = Booking cancelled: { $title }
mail-booking-cancelled-heading = You have cancelled your booking
mail-booking-cancelled-next = You no longer have a place in this activity. If you added it to your calendar, the attached file takes it out again.
mail-booking-cancelled-waiting = You are no longer on the waiting list for this activity.
mail-booking-cancelled-requested = You have withdrawn your request: we take no decision.
mail-booking-cancelled-again = Have you changed your mind? You can book again while booking is open.
mail-booking-cancelled-action = See all activities

## An activity that the office called off

# $title (String)
mail-called-off-subject = Does not take place: { $title }
mail-called-off-heading = The activity does not take place
mail-called-off-what = We are sorry: we had to call off this activity. It cannot be booked any more.
mail-called-off-site-closed = The site is closed on those days.
mail-called-off-too-few = Too few people had booked.
mail-called-off-calendar = If it is in your calendar, the attached file takes it out.
mail-called-off-waiting = You did not have a place yet: you need not do anything.
mail-called-off-other-dates = The same activity takes place on other dates: you can book one of them.
mail-called-off-now = Look at the other activities, or talk with an operator about what to do instead.

## A booking that the office cancelled

# $title (String)
mail-cancelled-by-office-subject = We cancelled your booking: { $title }
mail-cancelled-by-office-heading = The office cancelled your booking
mail-cancelled-by-office-what = You no longer have a booking for this activity. The activity takes place without you.
mail-cancelled-by-office-now = If this is not right, or you do not understand the reason, call or write to the site: you find it below.

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

mail-erased-subject = Your data are erased
mail-erased-heading = Your data are erased
mail-erased-gone = As you asked, we have erased your data: name, date of birth, addresses, telephone, sign-ins. This is the last e-mail.
mail-erased-kept = By law we keep the applications that you sent with their decisions, and the log of who did what. If you want to know more, reply to this e-mail and give the reference.

## A new e-mail address

# $code (String)
mail-address-code-subject = { $code } is the code for your new address
mail-address-code-subject-without = The code for your new address
mail-address-code-about = You asked to use this e-mail address for your account. The code is for this alone.
mail-address-code-closing = You did not ask for this? Then you need not do anything: without the code nobody can use your address.
mail-address-changed-subject = Your e-mail address has changed
mail-address-changed-what = Your account now has another e-mail address. We write no more to this one, and it no longer opens your account. Links in mails that you received here open only after a sign-in. If you changed it yourself, you need not do anything.
# $office (String)
mail-address-changed-not-you = It was not you? Write to { $office } at once. A member of staff will look into it and give you your account back.
mail-address-restored-subject = Your earlier e-mail address is back
mail-address-restored-what = Your account has again the e-mail address that it had before the last change. The office put it back because the change was not right. Every device is signed out, and links in mails sent before open only after a sign-in. If you use “My calendar”, create a new address for it.
mail-details-corrected-subject = The office has corrected your data
mail-details-corrected-what = A member of staff has corrected the data that we hold about you. What you declared in an application stays as it was.
# $office (String)
mail-details-corrected-wrong = Is it not right? Write to { $office }.
