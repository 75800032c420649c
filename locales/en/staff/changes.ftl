### What a change does, and to whom, before it is made.

change-check-title = Check the change
change-table = What changes
change-what = What
change-was = Now
change-is = After the change
change-reaches-nobody = This concerns nobody who booked: nobody is told.
# $count (Number)
change-always-told = { $count ->
    [one] This concerns one person, who is always told:
   *[other] This concerns { $count } people, who are always told:
}
# $count (Number)
change-may-be-told = { $count ->
    [one] This concerns one person who booked:
   *[other] This concerns { $count } people who booked:
}
# $count (Number)
change-confirmed = { $count ->
    [one] one with a place
   *[other] { $count } with a place
}
# $count (Number)
change-offered = { $count ->
    [one] one to whom a place is offered
   *[other] { $count } to whom a place is offered
}
# $count (Number)
change-waiting = { $count ->
    [one] one on the waiting list
   *[other] { $count } on the waiting list
}
# $count (Number)
change-requested = { $count ->
    [one] one who awaits a decision
   *[other] { $count } who await a decision
}
# $count (Number)
change-to-call = { $count ->
    [one] No e-mail reaches one of them: they come on the list of calls owed.
   *[other] No e-mail reaches { $count } of them: they come on the list of calls owed.
}
# $count (Number)
change-not-reached = { $count ->
    [one] One of them hears nothing from us: no e-mail reaches them, and we have no telephone number.
   *[other] { $count } of them hear nothing from us: no e-mail reaches them, and we have no telephone number.
}
change-reach-changed = Somebody booked or cancelled meanwhile. See whom this concerns now, then confirm again
change-tell = Are they told?
change-tell-yes = Yes, by e-mail
change-tell-no = No
change-word = A word from you
change-word-hint = It stands in the e-mail as you write it.
change-closed = The site is closed on these days:
change-patron-day = feast of the patron saint
# $why (String)
change-closed-tag = Site closed: { $why }
