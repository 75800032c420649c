### How people hear of what staff do. Nothing has left yet when this is said.

reach-mail = We write to the person. Should the mail not arrive, it is listed under outgoing mail.
reach-call = The person has no e-mail address: they come on the list of calls owed, and somebody must call them.
reach-nothing = The person has neither an e-mail address nor a telephone: they hear nothing from us. Tell them in another way.
# $count (Number)
reach-mailed = { $count ->
    [one] One of them has an e-mail address: we write to them.
   *[other] { $count } of them have an e-mail address: we write to them.
}
# $count (Number)
reach-called = { $count ->
    [one] One of them has only a telephone: they come on the list of calls owed.
   *[other] { $count } of them have only a telephone: they come on the list of calls owed.
}
# $count (Number)
reach-neither = { $count ->
    [one] One of them has neither an e-mail address nor a telephone: tell them in another way.
   *[other] { $count } of them have neither an e-mail address nor a telephone: tell them in another way.
}
