### Activities: the catalogue, the page of each edition, places.

activities-title = Activities
activities-lead = Thematic events, labs, courses and talks with a counsellor. They are free. For thematic events you need no programme.
activities-results = What we found
# $count (Number)
activities-found = { $count ->
    [one] One activity
   *[other] { $count } activities
}

## Filters

activities-filters = Filters
# $count (Number)
activities-filters-active = { $count } in use
activities-filter-kind = Kind
activities-filter-topic = Topic
activities-filter-site = Site
activities-filter-language = Language spoken there
activities-filter-month = Month
activities-filter-free = Only with free places
activities-every-kind = Every kind
activities-every-topic = Every topic
activities-every-site = Every site
activities-every-language = Every language
activities-every-month = Every month
activities-filter-text = What you are looking for
activities-filter-text-hint = For example: kitchen, computer, contract
activities-filter-near = Your town
activities-filter-near-hint = The nearest activities first
activities-filter-within = How far
activities-every-distance = At any distance
# $km (Number)
activities-within = Within { $km } km
activities-filter-counselling = An appointment with a counsellor is booked separately
activities-chips = Filters in use
activities-chip-remove = Remove the filter:
# $place (String)
activities-chip-near = Near { $place }
activities-chip-activity = One activity only
# $place (String)
activities-near-here = { $place }: in the town that you chose
# $place (String)
# $km (Number)
activities-near-away = { $place }: about { $km } km as the crow flies
# $name (String)
activities-near-unknown = We do not find the town “{ $name }”. Check how it is written.
activities-near-which = Perhaps it is one of these:
# $place (String)
activities-near-no-place = We do not know how far { $place } is. Write a town close to it.

## Nothing to show

activities-none-title = Nothing with these filters
activities-none-text = Take a filter away, or choose another month.
activities-empty-title = No activity is planned at the moment
activities-empty-text = New ones appear here as soon as they are fixed. Meanwhile, look at the programmes.

## Places

# $free (Number)
# $capacity (Number)
activities-places-free = { $free } of { $capacity } places free
# $free (Number)
activities-places-last = { $free ->
    [one] One last place
   *[other] The last { $free } places
}
# $waiting (Number) - how many people wait
activities-places-full = { $waiting ->
    [0] Full · you can join the waiting list
    [one] Full · one person is waiting
   *[other] Full · { $waiting } people are waiting
}

## The page of an edition

activities-panel = When, where, places
# $first (String)
# $last (String)
activities-from-to = { $first } – { $last }
# $count (Number)
activities-session-count = { $count ->
    [one] One session
   *[other] { $count } sessions
}
activities-sessions = Sessions
activities-sessions-together = One booking covers all of them.
activities-dress-code = What to wear
# $languages (String) - a list of languages
activities-spoken = Languages: { $languages }
activities-book = Book a place
activities-join-waiting-list = Join the waiting list
# $waiting (Number) - how many people wait
activities-waiting-hint = { $waiting ->
    [0] All places are taken. You would be first on the waiting list. If a place becomes free, we keep it for you for a while and write to you.
    [one] All places are taken and one person is waiting. If a place becomes free when it is your turn, we keep it for you for a while and write to you.
   *[other] All places are taken and { $waiting } people are waiting. If a place becomes free when it is your turn, we keep it for you for a while and write to you.
}
# $moment (String) - a day and a time
activities-book-until = You can book until { $moment }.
# $moment (String) - a day and a time
activities-cancel-until = Plans change: you can give your place back until { $moment }.
# $moment (String) - a day and a time
activities-not-yet = Booking opens on { $moment }.
# $moment (String) - a day and a time
activities-closed = Booking closed on { $moment }. Call the site if you would still like to come.
activities-started = It has already begun: nobody can book any more.
activities-booked = You have booked this activity.
activities-see-booking = See your booking
activities-cancelled-title = This activity does not take place
activities-cancelled-text = We have written to everybody who had booked.
activities-see-others = See the other activities

## Languages that an activity may be held in

activities-language-it = Italian
activities-language-en = English
activities-language-fr = French
activities-language-es = Spanish
activities-language-ro = Romanian
activities-language-sq = Albanian
activities-language-ar = Arabic
activities-language-zh = Chinese
activities-language-uk = Ukrainian
