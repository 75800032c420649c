### The calendar of the staff.

calendar-title = Calendar
calendar-views = Views
calendar-view-day = Day
calendar-view-week = Week
calendar-view-month = Month
calendar-view-agenda = Agenda
calendar-moves = Other days
calendar-previous = Earlier
calendar-next = Later
calendar-to-today = Go to today
calendar-today = Today
calendar-date = Day
calendar-site = Site
calendar-room = Room
# $room (String)
# $site (String)
calendar-room-of = { $room }, { $site }
calendar-kind = Kind
calendar-operator = Who
calendar-day = Day
calendar-week = Week
calendar-morning = Morning
calendar-afternoon = Afternoon
calendar-evening = Evening
calendar-when = Time
calendar-activity = Activity
calendar-where = Where
calendar-places = Places taken
calendar-marks = To note
# $first (String)
# $last (String)
calendar-period = { $first } to { $last }
# $first (String)
# $last (String)
calendar-week-of = { $first } – { $last }
# $confirmed (String)
# $capacity (String)
calendar-taken = { $confirmed } of { $capacity } places taken
# $count (Number)
calendar-sessions = { $count ->
    [0] No sessions
    [one] One session
   *[other] { $count } sessions
}
# $count (Number)
calendar-appointments = { $count ->
    [0] no appointments
    [one] one appointment
   *[other] { $count } appointments
}
# $sessions (String)
# $appointments (String)
calendar-count = { $sessions }, { $appointments }
calendar-nothing = Nothing on this day.
calendar-none-title = Nothing in these days
calendar-none-text = Change the filters or go to other days.

## The grid of hours

calendar-layouts = Layout
calendar-layout-grid = Grid of hours
calendar-layout-table = Table
calendar-grid-about = Drag a session to move it, its lower edge to make it longer; drag over empty space for a new activity. Before anything is saved you see what changes.
calendar-grid-keys = By keyboard, on a session: arrows move it, Shift with the up and down arrows makes it shorter and longer, Enter goes on, Esc leaves it where it is.
# $date (String)
calendar-new-on = New activity, { $date }
calendar-updated = Something has changed meanwhile: the calendar is up to date now.

## What should catch the eye

calendar-mark-called-off = Called off
calendar-mark-draft = Draft
calendar-mark-conflict = Conflict: room or teacher taken twice
calendar-mark-teaches = Conflict: teaches at the same time
calendar-mark-room-missing = No room
calendar-mark-teacher-missing = No teacher
calendar-mark-full = Full
# $count (Number)
calendar-mark-waiting = { $count ->
    [one] One person waiting
   *[other] { $count } people waiting
}

## Public holidays

# $name (String)
calendar-holiday = Public holiday: { $name }
# $site (String)
# $reason (String)
calendar-closed = Closed: { $site } ({ $reason })
calendar-holiday-new-year = New Year’s Day
calendar-holiday-epiphany = Epiphany
calendar-holiday-easter = Easter
calendar-holiday-easter-monday = Easter Monday
calendar-holiday-liberation-day = Liberation Day
calendar-holiday-labour-day = Labour Day
calendar-holiday-republic-day = Republic Day
calendar-holiday-assumption = Assumption
calendar-holiday-saint-francis = Saint Francis
calendar-holiday-all-saints = All Saints
calendar-holiday-immaculate-conception = Immaculate Conception
calendar-holiday-christmas = Christmas
calendar-holiday-saint-stephen = Saint Stephen
