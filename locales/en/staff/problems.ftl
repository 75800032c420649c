### What is wrong with what staff typed into a field.

## References of applications and bookings

problem-reference-prefix = Write the reference with its first three letters, such as IMP
problem-reference-length = After the first letters a reference has 8 letters and digits
problem-reference-symbol = The reference has a sign that references do not have. Check it
problem-reference-check-symbol = A letter or a digit of the reference is wrong. Check it

## Times and sessions of editions

problem-time-empty = Write the time
problem-time-not-a-time = Write the time with hours and minutes, such as 9:30
problem-session-start-skipped = That night the clocks go forward: this starting time does not exist
problem-session-end-skipped = That night the clocks go forward: this finishing time does not exist
problem-session-end-not-after-start = The end must be after the start, or in the night after and at most eight hours later

## Capacity and booking terms of editions

problem-call-off-draft = It is a draft, which nobody has seen: delete it instead
problem-call-off-begun = It has begun. You can still move or take out the sessions to come: change the activity
problem-call-off-over = It is over: what took place cannot be called off
problem-call-off-attended = Attendance was noted: hours and certificates of people rest on it
problem-cancel-already = It is cancelled already
problem-cancel-too-late = The deadline for cancelling has passed
problem-cancel-over = The activity is over: there is no place left to give up
problem-cancel-attended = The person was noted as present: hours and a certificate rest on the booking. If they do not come any more, note them as absent
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
