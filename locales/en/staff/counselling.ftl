### Counselling, for staff: the day, appointments, hours, absences, closures.

## What is offered

counselling-mode-in-person = At the site
counselling-mode-phone = By phone
counselling-mode-video = By video

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
counselling-staff-hours-link = Hours
counselling-staff-absences-link = Absences
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
counselling-staff-message-hint = They read it in the mail, or hear it when we call them. In their language if you can.
counselling-staff-cancel-about = The person can book another appointment.
counselling-staff-cancel-act = Cancel the appointment
counselling-staff-cancel-missing = Write to the person why

## Staff: hours

counselling-hours-title = Office hours
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

counselling-absences-title = Absences
counselling-absences-lead = In this time nobody can book. Why somebody is away stays their own business.
counselling-absences-none = No absences to come.
counselling-absences-add = Add an absence
counselling-absences-starts = Begins
counselling-absences-ends = Ends
counselling-absences-remove = Take it back
counselling-date = Date
counselling-time = Time
counselling-time-skipped = The clocks skip this time: summer time begins
counselling-affected = Planned or booked in this time:
counselling-affected-none = Nothing is booked in this time.
counselling-closures-title = Closures of sites
counselling-closures-lead = On these days nobody receives there. Public holidays and patron days are known already.
counselling-closures-none = No closures to come.
counselling-closures-add = Close for some days
counselling-closures-every-site = Every site
counselling-closures-remove = Open again
counselling-patron-title = Patron days
counselling-patron-lead = Every year on this day nobody receives there. Where the feast moves from year to year, enter a closure.
counselling-patron-change = Change a site’s patron day
counselling-patron-day = Patron day
counselling-patron-day-hint = The year does not matter. Leave it empty where the site has none.
counselling-patron-none = None
counselling-patron-not-every-year = Choose a day that every year has
