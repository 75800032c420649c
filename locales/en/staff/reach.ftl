### How people hear of what staff do. Nothing has left yet when this is said.

reach-mail = We write to the person. Should the mail not arrive, it is listed under outgoing mail.
reach-call = No e-mail reaches the person: they come on the list of calls owed, and somebody must call them.
reach-nothing = No e-mail reaches the person, and we have no telephone number: they hear nothing from us. Tell them in another way.
reach-heard = Does the person know already?
reach-heard-no = No: we tell them
reach-heard-yes = Yes, they called, for instance: no mail is sent, and nobody has to call
reach-heard-already = The person knows already: no mail is sent, and nobody has to call.
