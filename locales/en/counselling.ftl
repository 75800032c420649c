### Counselling: choosing a slot, the appointment, the hours of operators.

## What is offered

counselling-service-first-interview = First interview
counselling-service-first-interview-about = We get to know each other and agree how to go on. For who comes for the first time.
counselling-service-orientation = Orientation
counselling-service-orientation-about = Where you stand, which jobs and courses are within reach.
counselling-service-counselling = Counselling
counselling-service-counselling-about = Help with something under way: a contract, an application, a plan.
counselling-service-diagnosis = Taking stock of skills
counselling-service-diagnosis-about = We list together what you can do, also what you learned outside work.
counselling-mode-in-person = At the site
counselling-mode-phone = By phone
counselling-mode-video = By video
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
counselling-next-mail = We have sent the details and a calendar file to { $email }.
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
counselling-home-text = At a site, by phone or by video, in several languages: choose the day and the hour yourself.
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
counselling-mail-moved-next = This is when it is now. The attached file corrects your calendar.
# $title (String)
counselling-mail-cancelled-subject = Appointment cancelled: { $title }
counselling-mail-cancelled-heading = Your appointment is cancelled
counselling-mail-cancelled-next = It does not take place. The attached file takes it out of your calendar. You can book another one when you like.
counselling-mail-book-again = Book another appointment
# $phone (String)
counselling-mail-phone = By phone: we call you at { $phone }
counselling-mail-video = By video: the operator sends you the link by e-mail
# $operator (String)
counselling-mail-operator = With { $operator }

## Staff: the day

counselling-staff-nav = Appointments
# $date (String)
counselling-staff-day-title = Appointments on { $date }
counselling-staff-day = Day
counselling-staff-day-before = Day before
counselling-staff-day-after = Day after
counselling-staff-days = Days
counselling-staff-none = No appointments on this day.
counselling-staff-whose = Whose
counselling-staff-mine = My appointments
counselling-staff-all = Everybody’s
counselling-staff-time = Time
counselling-staff-person = Person
counselling-staff-operator = Operator
counselling-staff-state = State
counselling-staff-hours-link = My hours
counselling-staff-absences-link = My absences
counselling-staff-closures-link = Closures

## Staff: one appointment

counselling-staff-reference = Reference
counselling-staff-contact = Contact
counselling-staff-came = The person came
counselling-staff-did-not-come = The person did not come
counselling-staff-not-begun = How it went can be noted once it has begun.
counselling-staff-move = Move
counselling-staff-cancel = Cancel
counselling-staff-move-title = Move an appointment
counselling-staff-cancel-title = Cancel an appointment
counselling-staff-message = Message to the person
counselling-staff-message-hint = It stands in the mail that they get, in their language if you can.
counselling-staff-cancel-about = The person is told by mail and can book another appointment.
counselling-staff-cancel-act = Cancel the appointment
counselling-staff-cancel-missing = Write to the person why

## Staff: hours

counselling-hours-title = My hours
counselling-hours-lead = From these hours the portal derives the appointments that people can book. What is booked stays booked when hours end.
counselling-hours-none = You have no hours yet: nobody can book with you.
counselling-hours-when = Hours
counselling-hours-validity = Valid
# $first (String)
counselling-hours-from = from { $first }
# $first (String)
# $last (String)
counselling-hours-from-until = from { $first } to { $last }
# $day (String)
counselling-hours-once = on { $day } only
counselling-hours-slots = Appointments
# $minutes (Number)
counselling-hours-slots-of = { $minutes } minutes each
counselling-hours-action = Action
counselling-hours-end = End with today
counselling-hours-add = Add hours
counselling-hours-repeat = How often
counselling-hours-weekly = Every week, from this day on
counselling-hours-single = On this day only
counselling-hours-first = First day
counselling-hours-first-hint = The day of the week is that of this date.
counselling-hours-last = Last day
counselling-hours-last-hint = Empty: until you end it.
counselling-hours-start = From
counselling-hours-until = To
counselling-hours-length = Minutes of an appointment
counselling-hours-before = Minutes free before
counselling-hours-after = Minutes free after
counselling-hours-minutes-wrong = Write whole minutes, 0 to 240
counselling-hours-site = Site
counselling-hours-no-site = No site: phone and video only
counselling-hours-services = Services
counselling-hours-modes = How
counselling-hours-languages = Languages
counselling-hours-languages-missing = Choose at least one language
counselling-hours-site-missing = Choose a site, or take “At the site” out
counselling-hours-first-past = The first day is past
# $date (String)
counselling-hours-overlap = You receive at that time already: on { $date } for the first time
counselling-problem-end-not-after-start = The end must be after the start
# $minutes (Number)
counselling-problem-slot-too-short = An appointment takes at least { $minutes } minutes
counselling-problem-slot-longer-than-hours = An appointment with its free minutes does not fit into the hours
counselling-problem-no-service = Choose at least one service
counselling-problem-no-mode = Choose at least one way
counselling-problem-validity = The last day is before the first

## Staff: absences and closures

counselling-absences-title = My absences
counselling-absences-lead = In this time nobody can book with you. Why you are away stays your own business.
counselling-absences-none = No absences to come.
counselling-absences-add = Add an absence
counselling-absences-starts = Begins
counselling-absences-ends = Ends
counselling-absences-remove = Take it back
counselling-date = Date
counselling-time = Time
counselling-time-skipped = The clocks skip this time: summer time begins
counselling-affected = Booked in this time: move or cancel
counselling-affected-none = Nothing is booked in this time.
counselling-closures-title = Closures of sites
counselling-closures-lead = On these days nobody receives there. Public holidays and patron days are known already.
counselling-closures-none = No closures to come.
counselling-closures-add = Close for some days
counselling-closures-every-site = Every site
counselling-closures-reason = Reason
counselling-closures-remove = Open again
counselling-patron-title = Patron days
counselling-patron-lead = Every year on this day nobody receives there. Where the feast moves from year to year, enter a closure.
counselling-patron-change = Change a site’s patron day
counselling-patron-day = Patron day
counselling-patron-day-hint = The year does not matter. Leave it empty where the site has none.
counselling-patron-none = None
counselling-patron-not-every-year = Choose a day that every year has
