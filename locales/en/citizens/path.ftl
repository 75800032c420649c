### My path: what comes next, and everything that was.

path-title = My path
path-greeting = Hello
path-next = Your next step
path-timeline = What was and what is to come
path-empty = Nothing here yet. Applications, decisions and bookings will stand here, the newest first.
path-see-programmes = See the programmes
path-see-activities = See the activities
path-see-sites = See the sites
path-see-booking = See your booking
path-see-application = See your application
path-see-decision = See the decision
path-continue = Continue your application

## What comes next

path-begin = Choose where to begin
path-begin-text = Read the rules of a programme and check for yourself whether it is for you, or book an activity that is open to everybody.
path-complete = Complete your application
path-complete-text = You have begun it and not sent it yet. Everything you wrote is kept.
path-attend = Come to the activity
# $moment (String)
# $site (String)
path-attend-text = { $moment }, { $site }.
path-interview = Come to the first interview
path-interview-text = You are admitted. Choose the day and the hour yourself: at a site, by phone or by video.
path-decision = Wait for the decision
path-decision-text = A member of staff is reading your application. We write to you as soon as there is a decision, with the reason.
path-request-text = A member of staff decides on your request. We write to you as soon as there is a decision, with the reason.
path-place = Wait for a place
# $position (Number)
path-place-text = You are number { $position } on the waiting list. When it is your turn, we keep a place for you for a while and write to you.
path-after = What you can do now

## What was

path-event-begun = Application begun
path-event-sent = Application sent
path-event-decided = Decision
# $position (Number)
path-event-position = Number { $position } on the list.
path-event-called-off = The activity was called off.
