### Counselling, for people: choosing a slot, the appointment.

## What is offered

counselling-service-first-interview = First interview
counselling-service-first-interview-about = We get to know each other and agree how to go on. For who comes for the first time.
counselling-service-orientation = Orientation
counselling-service-orientation-about = Where you stand, which jobs and courses are within reach.
counselling-service-counselling = Counselling
counselling-service-counselling-about = Help with something under way: a contract, an application, a plan.
counselling-service-diagnosis = Taking stock of skills
counselling-service-diagnosis-about = We list together what you can do, also what you learned outside work.
counselling-state-booked = Booked
counselling-state-cancelled = Cancelled
counselling-state-attended = Attended
counselling-state-missed = Missed

## Choosing

counselling-title = Book an appointment
counselling-lead = Talk with a counsellor: at a site, by phone or by video. It is free and takes less than an hour.
counselling-see-next = See the next free dates at every site
counselling-choose-service = What do you need?
counselling-choose-place = Where do you want to talk?
counselling-place-any = The first free anywhere
counselling-place-phone = By phone: we call you
counselling-place-video = By video: we send you a link
# $date (String)
counselling-place-first = First free date: { $date }
# $days (Number)
counselling-place-none = No free date in the next { $days } days
counselling-choose-language = In which language?
counselling-choose-slot = When do you want to come?
# $first (String)
# $last (String)
counselling-week = Week from { $first } to { $last }
counselling-weeks = Weeks
counselling-week-earlier = Week before
counselling-week-later = Week after
counselling-week-none = No free appointment in this week.
# $date (String)
counselling-week-first = Go to the first free date, { $date }
counselling-days = Days with free times
counselling-days-about = Below each day stands how many times are free. Choose a day to see them.
# $count (Number)
# $date (String)
counselling-day-free = { $count ->
    [one] { $date }: one free time
   *[other] { $date }: { $count } free times
}
# $date (String)
counselling-day-none = { $date }: no free time
# $count (Number)
counselling-times-free = { $count ->
    [one] one free time
   *[other] { $count } free times
}
counselling-day-chosen = chosen
counselling-month-earlier = Month before
counselling-month-later = Month after
counselling-chosen = You have chosen
# $days (Number)
counselling-none = No free appointment in the next { $days } days. Choose another place or call a site.
counselling-missing-service = Choose what you need
counselling-missing-place = Choose where
counselling-missing-language = Choose a language
counselling-missing-slot = Choose an appointment
counselling-so-far = Your choice so far
# $what (String)
counselling-change-what = Change: { $what }

## Checking and booking

counselling-check-title = Check and book
counselling-what = Service
counselling-where = Where
counselling-when = When
counselling-language = Language
counselling-about = What it is about
counselling-about-hint = A few words help the operator to prepare. At most 200 characters.
counselling-phone = Your telephone number
counselling-phone-hint = We call you at this number.
# $hours (Number)
counselling-terms = You can move or cancel it by yourself up to { $hours } hours before.
# $allowed (Number)
# $days (Number)
counselling-terms-missed = Whoever misses more than { $allowed } appointments in { $days } days without telling us books the next ones by phone.
counselling-book = Book the appointment
counselling-code-title = Enter the code to book
counselling-taken = Somebody was faster: this appointment is no longer free. Choose another one.
counselling-taken-none = Somebody was faster: this appointment is no longer free, and there is no other in this week. Go back and choose another week.
counselling-other-slots = Appointments that are still free
# $starts (String)
counselling-overlaps-appointment = You have another appointment then, { $starts }. Choose another time, or cancel that one first.
# $title (String)
# $starts (String)
counselling-overlaps-activity = You are booked for “{ $title }” then, { $starts }. Choose another time, or cancel that booking first.
counselling-needs-operator = You book through an operator now
# $allowed (Number)
# $days (Number)
counselling-needs-operator-text = You missed more than { $allowed } appointments in the last { $days } days without telling us. Call a site: an operator books with you.
# $most (Number)
counselling-at-limit = You already have the highest number of appointments: { $most }
counselling-at-limit-text = There is a limit so that there is time for everybody. Do you want another day or time? Move an appointment that you have. Or cancel one that you no longer need, or call a site: an operator can book for you.
counselling-staff = You are signed in as staff
counselling-staff-text = People book their own appointments. Sign out to book one for yourself.
counselling-to-sites = See the sites and their telephone numbers

## The appointment

counselling-page-title = Your appointment
counselling-booked-title = Your appointment is booked
counselling-cancelled-title = Your appointment is cancelled
counselling-past-title = This appointment is over
counselling-operator = With
# $phone (String)
counselling-phone-call = We call { $phone }
counselling-video-link = The operator sends you the link by e-mail
# $email (String)
counselling-next-mail = The details and a calendar file go to { $email }. If nothing arrives, keep this page or your reference: the appointment is yours all the same.
# $until (String)
counselling-next-change = If you cannot come, please move or cancel it { $until }: somebody else is waiting for a free hour.
counselling-next-call = It is too late to move or cancel it here. If you cannot come, please call the site.
# $allowed (Number)
# $days (Number)
counselling-next-missed = You did not come and had not told us. Whoever misses more than { $allowed } appointments in { $days } days books the next ones by phone.
counselling-earlier = Before, it was on
counselling-move-link = Move it
counselling-cancel-link = Cancel it
counselling-another = Book another appointment
counselling-moved-title = Your appointment is moved
# $before (String)
# $now (String)
counselling-moved-from-to = It was { $before }. Now it is { $now }.

## Moving and cancelling

counselling-move-title = Move your appointment
# $moment (String)
counselling-move-about = Until you have chosen, your appointment stays where it is: { $moment }.
counselling-move-act = Move it to this time
counselling-move-elsewhere = Move it to another place
counselling-move-keep = No, leave it where it is
counselling-cancel-title = Do you want to cancel your appointment?
counselling-cancel-what = The hour is free for somebody else at once. If you change your mind, you book again.
counselling-cancel-act = Yes, cancel it
counselling-cancel-keep = No, keep it
counselling-late-title = It is too late to change it here
# $deadline (String)
counselling-late-text = You could move or cancel it by yourself until { $deadline }. If you cannot come, please call the site:

## The next free dates

counselling-next-title = Next free dates
counselling-next-lead = The same service everywhere: where you wait least for which talk. By phone and by video it does not matter where you live.
counselling-next-place = Where
counselling-next-date = Next free date
counselling-next-waiting = Days of waiting
# $days (Number)
counselling-next-none = none within { $days } days

## On other pages

counselling-home-title = Talk with a counsellor
# $day (String)
counselling-home-first = First free day: { $day }.
counselling-home-text = At a site, by phone or by video, in several languages: choose the day and the hour yourself. An operator does with you everything you can do here.
counselling-path-meet = Come to your appointment
counselling-path-see = See your appointment

## Mails

# $title (String)
counselling-mail-booked-subject = Appointment booked: { $title }
counselling-mail-booked-heading = Your appointment is booked
counselling-mail-booked-next = We look forward to talking with you. Here are the details; the attached file puts them into your calendar.
# $when (String)
counselling-mail-begins = Your appointment begins { $when }.
# $until (String)
counselling-mail-change-until = If you cannot come, please move or cancel it { $until }.
counselling-mail-action = See the appointment
# $title (String)
counselling-mail-moved-subject = Appointment moved: { $title }
counselling-mail-moved-heading = Your appointment was moved
counselling-mail-moved-next = Below you find what was and what is now. The attached file corrects your calendar.
# $title (String)
counselling-mail-cancelled-subject = Appointment cancelled: { $title }
counselling-mail-cancelled-heading = Your appointment is cancelled
# $title (String)
counselling-mail-by-office-subject = We cancelled your appointment: { $title }
counselling-mail-by-office-heading = The office cancelled your appointment
counselling-mail-cancelled-by-office = The office had to cancel it. The attached file takes it out of your calendar. You can book another one when you like.
counselling-mail-cancelled-next = You have cancelled it. The attached file takes it out of your calendar. You can book another one when you like.
counselling-mail-book-again = Book another appointment
# $phone (String)
counselling-mail-phone = By phone: we call you at { $phone }
counselling-mail-video = By video: the operator sends you the link by e-mail
# $operator (String)
counselling-mail-operator = With { $operator }
