### How people hear of what staff do. Nothing has left yet when this is said.

reach-mail = We write to the person. Should the mail not arrive, it is listed under outgoing mail.
reach-call = The person has no e-mail address: they come on the list of calls owed, and somebody must call them.
reach-nothing = The person has neither an e-mail address nor a telephone: they hear nothing from us. Tell them in another way.
