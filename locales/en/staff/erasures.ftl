### Carrying out requests to erase somebody’s data.

erasure-title = Erase the data?
erasure-goes-title = What goes
erasure-goes-record = name, date and place of birth, codice fiscale, residence, addresses, telephone
erasure-goes-access = sign-ins, links in mails, private calendar, mails that did not leave, calls owed
erasure-goes-words = applications never sent, subject and telephone of appointments, what was needed to take part
erasure-stays-title = What stays
erasure-stays-figures = Bookings, appointments and attendance stay without a name, for the figures.
erasure-stays-law = Applications that were sent stay as declared, with their decisions, and so does the log (GDPR, article 17, paragraph 3, letters b and e).
erasure-told = The person gets a last mail, if they have an address. It cannot be undone.
erasure-act = Erase the data
erasure-unsettled-title = Something must be settled first
# $count (Number)
erasure-unsettled-bookings = { $count ->
    [one] a booking of an activity that is not over: cancel it
   *[other] { $count } bookings of activities that are not over: cancel them
}
# $count (Number)
erasure-unsettled-appointments = { $count ->
    [one] an appointment to come: cancel it
   *[other] { $count } appointments to come: cancel them
}
# $count (Number)
erasure-unsettled-applications = { $count ->
    [one] an application without a decision: decide it
   *[other] { $count } applications without a decision: decide them
}
# $count (Number)
erasure-unsettled-in-care = { $count ->
    [one] a person in their care: somebody must act for them
   *[other] { $count } people in their care: somebody must act for them
}
