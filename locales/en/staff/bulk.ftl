### Working on many sessions and many activities at once.

## National holidays

bulk-holiday-new-year = New Year’s Day
bulk-holiday-epiphany = Epiphany
bulk-holiday-easter = Easter Sunday
bulk-holiday-easter-monday = Easter Monday
bulk-holiday-liberation-day = Liberation Day
bulk-holiday-labour-day = Labour Day
bulk-holiday-republic-day = Republic Day
bulk-holiday-assumption = Assumption Day
bulk-holiday-saint-francis = Saint Francis of Assisi
bulk-holiday-all-saints = All Saints’ Day
bulk-holiday-immaculate-conception = Immaculate Conception
bulk-holiday-christmas = Christmas Day
bulk-holiday-saint-stephen = Saint Stephen’s Day

## Series of sessions

bulk-series-link = Plan the sessions by recurrence
bulk-series-title = Plan the sessions
bulk-series-recurrence = When does the session come again?
bulk-series-recurrence-missing = Choose whether the session comes every week or on days of your choice
bulk-series-weekly = Every week
bulk-series-picked = On days of my choice
bulk-series-weekdays = Days of the week
bulk-series-weekdays-hint = Only if the session comes every week.
bulk-series-from = Starting on
bulk-series-end = When does the series end?
bulk-series-end-until = On a certain day
bulk-series-end-count = After a number of sessions
bulk-series-until = Last day
bulk-series-count = Number of sessions
bulk-series-count-missing = Write the number of sessions as a whole number, such as 10
bulk-series-dates = Days of your choice
bulk-series-dates-hint = One day a line, such as 31/12/2026.
bulk-series-left-out = Days without a session
bulk-series-left-out-hint = One day a line, such as 08/12/2026.
# $line (String) - what was typed in one line
# $problem (String)
bulk-series-date-wrong = { $line }: { $problem }
bulk-series-mode = What happens to the future sessions that are planned already?
bulk-series-mode-replace = The series takes their place
bulk-series-mode-add = They stay, and the series is added
bulk-series-preview = See the sessions
bulk-series-preview-title = Check the sessions
# $count (Number)
bulk-series-preview-count = { $count ->
    [one] The activity will have one session.
   *[other] The activity will have { $count } sessions.
}
bulk-series-terms = Booking and cancelling will close at the latest when the first session begins.
bulk-series-use = Use these sessions
bulk-series-past = begun already
# $session (String)
# $problem (String)
bulk-session-problem = { $session }: { $problem }

bulk-series-no-weekday = Choose at least one day of the week
bulk-series-without-end = Choose when the series ends: a series without an end cannot be booked
bulk-series-ends-before-it-starts = The last day is before the start
bulk-series-no-date-left = This leaves no session. Change the days or the period
# $sessions (Number)
# $most (Number)
bulk-series-too-many = These would be { $sessions } sessions: an activity can have at most { $most }. Make the series shorter or split it into several activities
# $date (String)
# $problem (String)
bulk-series-session = { $date }: { $problem }

## Moving sessions

bulk-move-link = Move
bulk-move-title = Move the session
bulk-move-now = Now
bulk-move-date = New day
bulk-move-start = New start
bulk-move-end = New end
bulk-move-hours-hint = Leave empty to keep the time of day.
bulk-move-hours-both = Write both the start and the end, or neither
bulk-move-scope = Which sessions move?
bulk-move-scope-hint = The other sessions move by the same number of days. Those that have begun stay as they are.
bulk-move-scope-missing = Choose which sessions move
bulk-move-scope-this-session = Only this one
bulk-move-scope-this-and-following = This one and those after it
bulk-move-scope-all = All of them
bulk-move-not-to-come = This session is gone or has begun
bulk-move-nothing = This changes nothing: choose another day or another time
bulk-move-check-title = Check the move
bulk-move-confirm = Move and tell everybody

## Copying activities

bulk-copy-link = Copy
bulk-copy-title = Copy the activity
bulk-copy-about = The copy has the same texts, site and places. Sessions and deadlines move on by the same length of time, at the same time of day. It begins as a draft.
bulk-copy-by = How much later?
# $most (Number)
bulk-copy-by-wrong = Write a whole number from 1 to { $most }
bulk-copy-unit = Unit
bulk-copy-unit-missing = Choose weeks or days
bulk-copy-weeks = Weeks: the same day of the week
bulk-copy-days = Days
bulk-copy-preview-title = Check the copy
bulk-copy-confirm = Make the draft
bulk-copy-out-of-calendar = This leads out of the calendar. Choose a shorter time

bulk-season-link = Copy a season
bulk-season-title = Copy a season
bulk-season-about = Copy all activities of a site that begin within a period. The copies begin as drafts. Activities that were called off are not copied.
bulk-season-first = First day of the period
bulk-season-last = Last day of the period
bulk-season-none = The site has no activities in this period
# $most (Number)
bulk-season-too-many = There are more than { $most } activities in this period: choose a shorter one
bulk-season-preview-title = Check the copies
# $count (Number)
bulk-season-count = { $count ->
    [one] One draft will be made.
   *[other] { $count } drafts will be made.
}
bulk-season-from = Begins now
bulk-season-to = The copy begins
bulk-season-sessions = Sessions
bulk-season-holidays = Holidays
bulk-season-confirm = Make the drafts
# $title (String)
# $problem (String)
bulk-of-edition = { $title }: { $problem }

## Importing activities from a file

bulk-import-link = Import from a file
bulk-import-title = Import activities from a file
# $most (Number)
bulk-import-about = The file is a spreadsheet (XLSX or ODS) or a CSV file: one line per activity, at most { $most }. Of a spreadsheet the first sheet counts. The activities begin as drafts. If a single line is wrong, nothing is imported.
bulk-import-template = Download a template
bulk-import-file = File to import
bulk-import-text = Or paste the content here
bulk-import-nothing = Choose a file or paste its content
bulk-import-check = Check the file
bulk-import-dates = Days
bulk-import-example-title = Computers from the start
bulk-import-check-title = Check the activities
bulk-import-confirm = Import as drafts
# $count (Number)
bulk-import-refused = { $count ->
    [one] There is one error in the file: nothing was imported
   *[other] There are { $count } errors in the file: nothing was imported
}
# $most (Number)
bulk-import-refused-many = There are at least { $most } errors in the file: the first are below. Nothing was imported
bulk-import-problems = Errors in the file
bulk-import-line = Line
bulk-import-column = Column
bulk-import-what = What to do
bulk-import-not-text = This file cannot be read. In the spreadsheet choose “Save as” and then XLSX, ODS or CSV, without a password
bulk-import-broken = This file is damaged, has a password or is not a spreadsheet. Open it in the spreadsheet and save it again, without a password
# $most (Number)
bulk-import-too-large = The file is too large: it may have at most { $most } kB. Split it into several files
bulk-import-empty = The headings or the activities are missing. Begin with the template
# $most (Number)
bulk-import-too-many = There are too many lines: split the file into parts of at most { $most } activities
# $most (Number)
bulk-import-too-many-columns = There are more than { $most } columns. Use the headings of the template
# $most (Number)
bulk-import-cell-too-long = This text has more than { $most } characters. Shorten it
# $most (Number)
bulk-import-too-many-sessions = An activity can have at most { $most } sessions. Split it into several activities, one a line
# $most (Number)
bulk-import-too-many-sessions-in-all = With this line the file has more than { $most } sessions. Put this line and those after it into another file
bulk-import-unclosed-quote = A quotation mark is opened here and never closed. Close it or take it out
# $heading (String)
bulk-import-unknown-column = No column is called “{ $heading }”. Use the headings of the template
bulk-import-double-column = This column is there twice. Take one of them out
bulk-import-missing-column = This column is missing. Add it as in the template
# $headings (Number)
bulk-import-too-many-cells = This line has more cells than the { $headings } headings. Put texts that hold the separator between quotation marks
# $words (String)
bulk-import-one-of = Write one of these words: { $words }
# $written (String)
# $words (String)
bulk-import-language = “{ $written }” is not a language. Write the tags with a space between them: { $words }
# $written (String)
# $problem (String)
bulk-import-date = “{ $written }” will not do: { $problem }. Write for example 31/12/2026
bulk-import-moment-skipped = That night the clocks go forward: this time does not exist
bulk-import-made-before = This very file was imported before: you find the activities among the drafts. Nothing was imported

## Exporting

bulk-export-bookings = Bookings for Excel
bulk-export-csv = List as CSV
bulk-export-xlsx = List for Excel

## Closing a site

bulk-close-link = Close a site
bulk-close-sites-title = Which site closes?
bulk-close-title = Close the site for some days
bulk-close-about = First you see which sessions and appointments fall on these days, and choose what happens to each. Until you confirm, nothing changes and no mail is sent.
bulk-close-first = First day of the closure
bulk-close-last = Last day of the closure
# $most (Number)
bulk-close-too-long = Write at most { $most } days of closure
bulk-close-reason = Why does the site close?
bulk-close-reason-hint = Read by everybody whom the closure concerns, and by all on the pages of the site.
bulk-close-choose-title = What happens to everything on these days?
# $confirmed (Number)
# $waiting (Number)
bulk-close-people = { $confirmed } with a place, { $waiting } waiting
# $title (String)
# $session (String)
bulk-close-choice = { $title }, { $session }
bulk-close-choice-missing = Choose what happens to this session
bulk-close-move = Move it on by the days written below
bulk-close-call-off = Call the whole activity off
bulk-close-leave = It takes place all the same: tell the people
# $session (String)
bulk-close-days = By how many days it moves: { $session }
# $most (Number)
bulk-close-days-wrong = Write by how many days it moves, from 1 to { $most }
bulk-close-still-closed = The new day is a day of closure too: write another number of days
bulk-close-check-title = Check the closure
bulk-close-outcome = What happens
bulk-close-told = People to tell
bulk-close-confirm = Close and tell everybody
bulk-close-done-title = The site is closed
# $first (String)
# $last (String)
bulk-close-days-range = From { $first } to { $last }
bulk-close-closed-days = Days
bulk-close-site = Site
bulk-close-moved = Moved
bulk-close-called-off = Called off
bulk-close-left = Takes place all the same
bulk-close-refused = Nothing: a colleague changed it meanwhile

bulk-history-site-closed = closed the site on a day of this activity, which takes place all the same; mails and calls to the people were put in the queue
