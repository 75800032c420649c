### Who works in the office: invitations, roles, access.

## The list

colleagues-title = Staff
colleagues-name = Name
colleagues-role = Role
colleagues-sites = Sites
colleagues-state = Access
colleagues-active = Active
colleagues-inactive = Removed
colleagues-action = Action
colleagues-self = you
colleagues-every-site = All

## Invitations

colleagues-invite = Invite somebody
colleagues-invite-title = Invite to the staff
colleagues-invite-lead = They get an e-mail with a link that works for 72 hours. They choose the password and the authenticator themselves: nobody else sees them.
colleagues-invite-send = Send the invitation
colleagues-email = Work e-mail address
colleagues-language = Language of the e-mail and the pages
colleagues-email-taken = A member of staff has this address already
colleagues-already-invited = This address has an invitation already: you can send it again from the list
colleagues-invitations = Invitations not accepted yet
colleagues-invitation-sent = Sent
colleagues-invitation-until = Works until
colleagues-invitation-expired = Expired
colleagues-invitation-renew = Send again
colleagues-invitation-withdraw = Withdraw
# $email (String)
colleagues-invitation-for = to { $email }

## Role and sites

colleagues-role-question = What may they do?
colleagues-role-missing = Choose the role
colleagues-role-operator = Decides on applications, receives people, manages the activities of all sites.
colleagues-role-coordinator = Manages the activities, rooms and hours of some sites. Does not see the others.
colleagues-role-administrator = May do everything, and manages staff, sites and the log.
colleagues-sites-hint = They count for coordinators only.
colleagues-sites-missing = Choose at least one site to coordinate
colleagues-site-gone = One of these sites is gone: choose again
# $name (String)
colleagues-change-title = Change { $name }
colleagues-last-administrator = Nobody else administers the portal: make somebody else an administrator first

## Access

colleagues-access-remove = Remove the access
colleagues-access-give = Give access again
# $name (String)
colleagues-access-title = Access of { $name }
colleagues-access-active = They can sign in. If you remove the access, their sessions end at once and nobody can book their hours any more.
colleagues-access-inactive = They cannot sign in. If you give access again, they sign in with the password and the authenticator they had.
colleagues-holds = What they still have to do
colleagues-holds-nothing = They have no booked appointments and no activities to teach.
colleagues-holds-about = Nothing moves by itself: give what remains to somebody else.
colleagues-holds-absence = Enter an absence and hand everything over together
colleagues-holds-appointments = Appointments
colleagues-holds-editions = Activities
# $date (String)
colleagues-holds-next = next session: { $date }

## Who accepts an invitation

colleagues-accept-title = Join the staff
# $name (String)
colleagues-accept-lead = { $name }, choose how to sign in to the portal. You will use this address:
colleagues-first-title = The first administrator
colleagues-first-lead = Nobody works here yet. Whoever fills in this page administers the portal and can invite the others.
colleagues-first-name = Name
colleagues-password = Choose a password
# $min (Number)
colleagues-password-hint = At least { $min } characters. Several words that do not belong together will do.
colleagues-password-again = Type the password again
colleagues-password-differs = The two passwords differ
# $min (Number)
colleagues-password-short = Type at least { $min } characters
# $max (Number)
colleagues-password-long = Type at most { $max } characters
colleagues-password-common = Many people use this password or a similar one: choose several words that do not belong together
colleagues-password-guessable = This password is easy to guess: choose several words that do not belong together, without names or dates
colleagues-authenticator-title = Authenticator
colleagues-authenticator-about = You need an app that shows codes of six digits, for example FreeOTP or Aegis. Scan the QR code with it.
colleagues-authenticator-image = QR code for the authenticator
colleagues-authenticator-link = Open the app on this device
colleagues-authenticator-typed = If you cannot scan it, type this key into the app:
colleagues-code = The code that the app shows now
colleagues-code-wrong = The code does not match. Check the time on your phone and type the code that the app shows now
colleagues-accept = Sign in

## The e-mail of invitation

# $office (String)
staff-mail-invited-subject = Invitation to work in the portal: { $office }
staff-mail-invited-heading = An invitation for you
# $by (String)
# $office (String)
staff-mail-invited-text = { $by } invites you to the staff of the portal ({ $office }).
staff-mail-invited-alone = Open the page and choose the password and the authenticator. You need a phone with an app that shows codes, for example FreeOTP or Aegis. Do not give the link to others: it works once.
staff-mail-invited-until = Works until
staff-mail-invited-action = Accept the invitation
