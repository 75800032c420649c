### How far activities are filled.

overview-title = Capacity
overview-about = Published activities by the day on which they begin.
overview-from = From
overview-until = To
overview-site = Site
overview-download = Download as CSV
overview-total = All together
overview-by-site = By site
overview-by-week = By week
overview-by-edition = By activity
# $monday (String)
overview-week-of = Week of { $monday }
overview-week = Week
overview-edition = Activity
overview-first-day = First day
overview-kind = Kind
overview-places = Places
overview-confirmed = Confirmed
overview-reserved = Reserved
overview-offered = Offered
overview-waiting = Waiting
overview-free = Free
overview-percent = Filled, per cent
overview-attendance = Attendance per cent
overview-not-noted = Not noted
overview-filled = Filled
# $percent (Number)
overview-share = { $percent }%
# $percent (Number)
overview-share-low = { $percent }%: many places free
# $percent (Number)
overview-share-high = { $percent }%: few places free
# $percent (Number)
overview-share-full = { $percent }%: full
overview-none-title = No activities in these days
overview-none-text = Change the days or the site.
overview-last-before-first = The last day is before the first
# $most (Number)
overview-too-long = Choose at most { $most } days
referrals-title = How people heard of the programmes
referrals-about = Applications submitted in this time.
referrals-answer = Answer
referrals-applications = Applications
referrals-share = Share
referrals-none = Nobody submitted an application in these days.
referrals-unsaid = They do not say
overview-waiting-title = Waiting for an appointment
overview-waiting-about = Days from today to the first free date, in person, where the service is offered. Measured once a day.
overview-waiting-now = Today
# $days (Number)
overview-waiting-before = { $days } days ago
# $days (Number)
overview-waiting-days = { $days ->
    [0] the same day
    [one] one day
   *[other] { $days } days
}
# $days (Number)
overview-waiting-shorter = { $days ->
    [one] now one day less
   *[other] now { $days } days less
}
# $days (Number)
overview-waiting-longer = { $days ->
    [one] now one day more
   *[other] now { $days } days more
}
overview-waiting-same = now the same
overview-waiting-free-again = now there are free dates again
overview-waiting-no-longer-free = now there are no free dates left
