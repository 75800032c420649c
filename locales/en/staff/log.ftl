### The log, for administrators.

log-title = Log
log-intro = Who did what and who read what, the newest first. Opening this page is noted too; whoever is searched for sees it in their account.
log-when = When
log-who = Who
log-what = What
log-action = Action
log-about = About
log-activity = Activity
log-person = Person
log-details = Details
log-staff = Done by
log-person-hint = Name or e-mail, or a part of it
log-group = Kind of action
log-too-many-people = Too many people have such a name. Type more of it, or the e-mail address
log-older = Older
log-newest = Back to the newest
log-download = Download (CSV)
# $most (String)
log-download-most = The file has at most { $most } lines, the newest.
log-none-title = Nothing found
log-none-text = Nothing in this period matches the filters.

## Kinds of actions

log-group-readings = Readings and downloads
log-group-sign-ins = Sign-ins
log-group-accounts = People’s data
log-group-applications = Applications
log-group-bookings = Bookings and attendance
log-group-appointments = Appointments
log-group-activities = Activities and rooms
log-group-opening-hours = Opening hours and closures
log-group-mails = Mails that did not arrive
log-group-administration = Staff and portal

## Actions, after the name of whoever did them

log-application-listed = opened a list with the application
log-person-created = made the person’s record
log-person-changed = changed the person’s details
log-person-email-changed = changed their e-mail address
log-person-exported = downloaded everything kept about them
log-person-erasure-viewed = opened the request for erasure
log-person-erasure-requested = asked for their data to be erased
log-session-ended = ended a sign-in on another device
log-links-revoked = blocked the links in mails
log-calendar-feed-created = made a calendar address
log-calendar-feed-revoked = blocked the calendar address
log-staff-added = added a member of staff
log-staff-signed-in = signed in
log-staff-password-reset = changed the password of a member of staff
log-staff-authenticator-reset = changed the authenticator of a member of staff
log-staff-deactivated = took the access from a member of staff
log-staff-activated = gave a member of staff access again
log-staff-sign-in-failed = refused a sign-in of staff
log-client-shared = said that many people share a network
log-booking-made = booked
log-booking-made-at-desk = booked for the person at the desk
log-booking-viewed = opened the booking
log-booking-answered = answered the offer of a place
log-booking-approved = approved the request for a place
log-booking-not-approved = did not approve the request for a place
log-booking-cancelled = cancelled the booking
log-booking-checked-in = checked the person in
log-editions-downloaded = downloaded the list of activities
log-appointment-booked = booked an appointment
log-appointment-booked-at-desk = booked an appointment for the person at the desk
log-appointment-viewed = opened the appointment
log-appointment-moved = moved the appointment
log-appointment-cancelled = cancelled the appointment
log-appointment-site-closed = told the person that the site is closed and that the appointment stays
log-appointment-attended = noted that the person came
log-appointment-missed = noted that the person did not come
log-office-hours-added = added office hours
log-office-hours-ended = ended office hours
log-absence-added = added an absence
log-absence-removed = removed an absence
log-closure-added = added a closure of a site
log-closure-removed = removed a closure of a site
log-site-closed = closed the site for some days
log-site-patron-day-set = set the patron day
log-room-added = added a room
log-room-changed = changed the room
log-mail-sent-again = sent a mail again
log-mail-marked-arrived = noted that a mail has arrived
log-person-address-refused = writes no more to an address that the mail server refuses
log-person-address-cleared = let mails go to the address again
log-log-viewed = opened the log
log-log-downloaded = downloaded the log
log-keys-rotated = changed the secret keys
log-portal-restored = went on from a backup
log-edition-deleted = deleted a draft
