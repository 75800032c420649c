### General words: the frame of every page, buttons, forms, formats.

## The portal

portal-name = Imprecario
portal-purpose = Services for people whose work comes in short pieces
# $title (String)
page-title = { $title } – Imprecario
# $title (String)
page-title-error = Error: { $title } – Imprecario

## The frame of every page

frame-skip = Skip to the content
frame-navigation = Main navigation
frame-breadcrumb = You are here
frame-listen = Listen
frame-stop-listening = Stop reading
frame-language = Language
frame-menu = Menu
frame-close = Close
frame-signed-in = Your area
frame-demo-title = Demonstration
frame-demo = Demonstration: invented data.
frame-mailbox = Mailbox
nav-home = Home
nav-programmes = Programmes
nav-activities = Activities
nav-counselling = Counselling
nav-sites = Sites
nav-path = My path
nav-help = Help
nav-account = My details
nav-sign-in = Sign in
nav-sign-out = Sign out
footer-questions = Frequent questions
footer-report = Report a fault
footer-privacy = Privacy notice
footer-accessibility = Accessibility statement
footer-legal = Legal notes

## Buttons and links

action-start = Start now
action-continue = Continue
action-back = Back
action-save = Save
action-send = Send
action-change = Change
action-cancel = Cancel
action-filter = Show results
action-clear-filters = Remove all filters
action-download-calendar = Add to your calendar

## Forms

form-problem-title = There is a problem
form-optional = optional
# $step (Number)
# $steps (Number)
form-step = Step { $step } of { $steps }
date-day = Day
date-month = Month
date-year = Year
form-yes = Yes
form-no = No
form-unknown = I do not know

## Pages of long lists

pages-navigation = Pages of results
pages-previous = Previous
pages-next = Next
# $page (Number)
# $total (Number)
pages-position = Page { $page } of { $total }

## Formats: how dates, times, amounts and lengths of time are put together

# $label (String)
# $value (String)
format-labelled = { $label }: { $value }
# $start (String)
# $end (String)
format-time-range = { $start }–{ $end }
# $date (String)
# $times (String) - a time range
format-session = { $date }, { $times }
# $date (String)
# $time (String)
format-moment = { $date } at { $time }
# $moment (String)
format-until = until { $moment }
# $amount (String)
format-money = €{ $amount }
# $seconds (Number)
format-seconds = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}
# $minutes (Number)
format-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# $hours (Number)
format-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
