### Calls that staff owe to people whom no mail reaches.

calls-title = Calls owed
calls-about = These people have no e-mail address, or our mail did not reach them. Nobody else tells them: call them before the time that is given.
calls-none-title = Nobody waits for a call
calls-none-text = Everybody who has to know something is told by mail, or was called.
calls-person = Person
calls-due = To be told
calls-say = What to say
calls-tries = Tries
calls-result = What came of it
calls-outcome = Outcome
calls-undo = Undo
calls-closed-title = Closed in the last seven days
# $shown (String)
# $count (String)
calls-more = These are the first { $shown } of { $count }.
calls-no-phone = No telephone any more
calls-not-tried = Not called yet
# $tries (Number)
# $at (String)
calls-tried =
    { $tries ->
        [one] Not reached once, { $at }
       *[other] Not reached { $tries } times, the last time { $at }
    }
calls-take-back-try = Take back the last try
calls-accepted = They accept
calls-declined = They decline
calls-told = I told them
calls-not-reached = Not reached
calls-reason = Tell them also:
calls-read-more = Read more
calls-not-open = Somebody was faster, or this need not be told any more. Nothing of yours was recorded.
calls-no-place = The place cannot be given any more: the offer has ended, or the person has something else at that time. Nothing was recorded.

## What to say

# $title (String)
# $starts (String)
# $until (String)
calls-say-offer = A place is free in “{ $title }”, which begins { $starts }. It is held for them until { $until }. Ask whether they want it.
# $title (String)
# $starts (String)
calls-say-admitted = Their request for “{ $title }” was accepted: they have a place. It begins { $starts }.
# $title (String)
calls-say-may-wait = Their request for “{ $title }” was accepted. No place is free now: they are on the waiting list.
# $title (String)
calls-say-not-admitted = Their request for “{ $title }” was not accepted.
# $title (String)
# $starts (String)
# $place (String)
calls-say-changed = “{ $title }” takes place on other days, at other times or elsewhere. It begins { $starts }, { $place }. Tell them all dates and ask whether they can come.
# $title (String)
# $starts (String)
calls-say-called-off = “{ $title }”, which was to begin { $starts }, does not take place.
# $title (String)
# $starts (String)
calls-say-cancelled = We cancelled their booking for “{ $title }”, which begins { $starts }.
# $title (String)
# $starts (String)
calls-say-site-closed = The site is closed, but “{ $title }” takes place all the same. It begins { $starts }.
# $title (String)
# $starts (String)
# $place (String)
calls-say-site-opened = The site is open after all. “{ $title }” takes place: it begins { $starts }, { $place }.
# $what (String)
# $starts (String)
calls-say-site-opened-without = The site is open after all, but their booking ({ $what }, { $starts }) stays cancelled. Ask whether they want to book again.
# $service (String)
# $starts (String)
# $place (String)
# $operator (String)
calls-say-appointment-site-closed = The site is closed, but their appointment ({ $service }) takes place all the same: { $starts }, { $place }, with { $operator }.
# $service (String)
# $starts (String)
# $place (String)
# $operator (String)
calls-say-appointment-site-opened = The site is open after all. Their appointment ({ $service }) takes place: { $starts }, { $place }, with { $operator }.
# $service (String)
# $starts (String)
# $place (String)
# $operator (String)
calls-say-moved = Their appointment ({ $service }) was moved. It is now { $starts }, { $place }, with { $operator }.
# $service (String)
# $starts (String)
# $operator (String)
calls-say-appointment-cancelled = Their appointment ({ $service }) of { $starts } with { $operator } does not take place.
# $title (String)
# $starts (String)
calls-say-too-few = “{ $title }”, which was to begin { $starts }, does not take place: too few people booked.
# $programme (String)
# $decision (String)
calls-say-decided = Their application to “{ $programme }” is decided: { $decision }. Tell them the rest too, which is on its page.
# $programme (String)
# $decision (String)
calls-say-corrected = The decision on their application to “{ $programme }” was wrong and is corrected. It is now: { $decision }. Say that we are sorry, and tell them the rest, which is on its page.
# $programme (String)
# $until (String)
calls-say-asked = Something is missing in their application to “{ $programme }”. Tell them what: they can reply until { $until }.
# $programme (String)
# $until (String)
calls-say-refusal = Their application to “{ $programme }” cannot be accepted as it is. Before we decide we wait for what they have to say, until { $until }.
calls-say-details-corrected = We have corrected some of their data. Tell them which: they are on their page.
# $subject (String)
calls-say-mail = Our mail “{ $subject }” did not reach them. Tell them what it says.

## How it ended

calls-ending-accepted = They accepted the place
calls-ending-declined = They declined the place
calls-ending-told = They were told
calls-ending-answered = Closed by itself: the offer was answered in another way
calls-ending-ended = Closed by itself: the booking or the appointment has ended
calls-ending-replaced = Closed by itself: there was something newer to tell
calls-past = Closed by itself: nobody reached them in time
