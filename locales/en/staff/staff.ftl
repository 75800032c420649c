### The staff area.

## Its pages

staff-nav-today = Today
staff-nav-applications = Applications
staff-nav-editions = Activities
staff-nav-mails = Outgoing mail
staff-filter-all = All

## Signing in

staff-sign-in-title = Staff sign-in
staff-sign-in-about = This page is for the people who work in the office.
staff-sign-in-not-staff = Sign in as a citizen
staff-sign-in-email = Work e-mail address
staff-sign-in-password = Password
staff-sign-in-password-missing = Write your password
staff-sign-in-code = Code from your authenticator
staff-sign-in-code-hint = Six digits. Each code works once.
staff-sign-in-code-missing = Write the six digits that your authenticator shows
staff-sign-in-not-recognised = Address, password and code do not belong together. Check all three and wait for a new code.
# $wait (String)
staff-sign-in-too-many = There were too many attempts. You can try again in { $wait }.
staff-mail-new-browser-subject = Sign-in with a new browser
staff-mail-new-browser-you = Somebody has signed in to the staff area with your address, your password and a code of your authenticator, in a browser that the portal does not know. If it was you, you need not do anything.
staff-mail-new-browser-not-you = If it was not you, tell whoever runs the portal at once: they can deactivate your account.
staff-mail-label-browser = Browser
staff-mail-label-client = Network address

## Today

# $date (String)
staff-today-title = Today, { $date }
staff-today-submitted = Applications nobody has looked at
staff-today-under-review = Applications under review
staff-today-mails = Mails that need a look
staff-today-calls = Calls owed
staff-today-sessions = Sessions of today
staff-today-no-sessions = No session takes place today.
staff-today-editions = Next activities
staff-today-no-editions = Nothing is planned in the catalogue.

## Applications

staff-applications-text = Name or reference
staff-applications-programme = Programme
staff-applications-state = State
staff-applications-open = To decide
staff-applications-reference = Reference
staff-applications-person = Person
staff-applications-submitted = Sent
staff-applications-days = Days of waiting
staff-applications-none-title = No applications here
staff-applications-none-text = Change the filters to see others.
# $reference (String)
staff-application-title = Application { $reference }
staff-application-start-review = Start the review
staff-application-decide = Decide
staff-application-judged-on = Facts judged on
staff-application-decision = Decision
staff-application-decided-on = Decided
staff-application-rule = The conditions of the programme
staff-application-earlier-rule = The conditions have changed since this application was sent. It is judged by those of that day.
# $answer (String)
staff-application-declared = Declared: { $answer }
staff-application-facts = What the person declared
staff-application-details = The person
staff-application-today = The person today
staff-application-today-about = The person changed something after submitting. To contact them, use what is here.
# $state (String)
staff-application-faster = Somebody was faster. State now: { $state }. Nothing of yours was recorded.
staff-person-given-name = Given name
staff-person-family-name = Family name
staff-person-birth-date = Date of birth
staff-person-birthplace = Place of birth
# $code (String)
staff-person-unknown-birthplace = The place of birth { $code } in the codice fiscale is not in our tables. It may exist: compare it with a document.
staff-person-codice-fiscale = Codice fiscale
staff-person-residence = Residence
staff-person-address = Address
staff-person-email = E-mail
staff-person-phone = Telephone
staff-person-language = Language

## Decisions

staff-decision-title = Decide on the application
staff-decision-outcome = What do you decide?
staff-decision-outcome-missing = Choose whether the person is admitted
staff-decision-admit = Admitted
staff-decision-not-admit = Not admitted
staff-decision-reason = Reason
staff-decision-reason-hint = Only if the person is not admitted. They will read these words.
staff-decision-reason-missing = Choose the reason: the person has a right to it
staff-decision-explanation = Explanation
# $language (String)
staff-decision-explanation-hint = The person reads it as you write it. Their language: { $language }
staff-decision-next-step = What can the person do now?
staff-decision-next-step-missing = Choose what the person can do now
staff-decision-check-title = Check your decision
staff-decision-check-about = The person gets a mail as soon as you confirm. A wrong decision can be corrected: both are kept.
staff-decision-confirm = Confirm and tell the person

## Activities

staff-editions-coming = Still to come
staff-editions-past = Past
staff-editions-none-title = No activities here
staff-editions-none-text = Change the filters or make a new activity.
staff-edition-new = New activity
staff-edition-edit-title = Change the activity
staff-edition-title = Title
staff-edition-title-missing = Write the title in Italian: it stands where another language is missing
staff-edition-texts = Texts:
staff-edition-summary = Summary
staff-edition-summary-hint = One sentence for the lists.
staff-edition-description = Description
staff-edition-access = Access notes
staff-edition-access-hint = Interpreter, childcare, lift, nearest stop.
staff-edition-dress-code-hint = One line: closed shoes, work clothes. Leave it empty where it does not matter.
staff-edition-kind = Kind
staff-edition-kind-missing = Choose the kind
staff-edition-topic = Topic
staff-edition-topic-missing = Choose the topic
staff-edition-choose = Choose…
staff-edition-when = When
staff-edition-site = Site
staff-edition-namesakes = There are already too many activities with this title on the same day: change the title
staff-edition-site-missing = Choose the site
staff-edition-room = Room
staff-edition-state = State
staff-edition-capacity = Places
staff-edition-capacity-hint = If you add places, they are offered at once to whoever waits longest.
staff-edition-places = Places taken
# $confirmed (String)
# $capacity (String)
staff-edition-taken = { $confirmed } of { $capacity }
staff-edition-confirmed = With a place
staff-edition-free = Free places
staff-edition-waiting = Waiting
staff-edition-languages = Languages spoken
staff-edition-languages-missing = Choose at least one language
staff-edition-sessions = Sessions
staff-edition-sessions-hint = Local times. One booking covers all sessions. Empty a row to remove its session.
# $number (Number)
staff-session-number = Session { $number }
staff-session-date = Date
staff-session-start = Start
staff-session-end = End
staff-session-add = Add a session
staff-session-none = Write at least one session
staff-session-past = This session would begin in the past
staff-session-overlaps = This session overlaps with another one
# $name (String)
# $problem (String)
staff-problem-of = { $name }: { $problem }
staff-edition-time = Time
staff-edition-time-skipped = That night the clocks go forward: this time does not exist
staff-edition-opens = Booking opens
staff-edition-closes = Booking closes
staff-edition-cancel-until = People can cancel until
staff-edition-enrolment-past = Booking would be closed already: nobody could book
staff-edition-published = Who sees the activity?
staff-edition-keep-draft = Only staff: it stays a draft
staff-edition-publish = Everybody: publish it
staff-edition-public-page = Public page
staff-edition-is-called-off = This activity is called off and cannot be changed any more
staff-edition-changed-meanwhile = A colleague changed this activity meanwhile. See what is different, then save again
staff-edition-differences-title = What is kept now
staff-edition-differences-about = Your form below is as you typed it. If you save it again, it takes the place of these:

## Calling an activity off

staff-edition-call-off = Call off
staff-call-off-title = Call off this activity?
staff-call-off-cause = Why does it not take place?
staff-call-off-too-few = Too few people booked
staff-call-off-other = For another reason
staff-call-off-reason = What do you tell those who booked?
staff-call-off-reason-hint = Everybody reads these words in the mail or hears them on the telephone, such as: the teacher is ill.
staff-call-off-optional = optional
staff-call-off-not-title = This activity cannot be called off
staff-called-off-because = Called off. Those who had booked were told:
staff-call-off-final = This cannot be undone.
staff-call-off-confirm = Call it off and tell everybody
staff-call-off-keep = Keep it

## Deleting a draft

staff-delete-draft-link = Delete the draft
staff-delete-draft-title = Delete this draft?
staff-delete-draft-nobody = It was never in the catalogue: nobody has seen it, and nobody is told.
staff-delete-draft-confirm = Delete the draft
staff-delete-draft-keep = Keep it
staff-edition-not-a-draft = This activity is not a draft any more: it is called off, not deleted

## Bookings

staff-bookings-title = Bookings
staff-bookings-none = Nobody has booked yet.
staff-bookings-download = Bookings as CSV
staff-bookings-action = Action
# $position (Number)
staff-booking-position = number { $position }
staff-cancel-booking-link = Cancel
staff-cancel-booking-title = Cancel this booking?
staff-cancel-booking-about = A place that becomes free goes to whoever waits longest.
staff-cancel-booking-reason = Why?
staff-cancel-booking-reason-hint = The person reads it in the mail or hears it on the telephone, such as: as you asked by telephone.
staff-cancel-booking-not-title = This booking cannot be cancelled
staff-cancel-booking-confirm = Cancel the booking

## Outgoing mail

staff-mails-about = Mails that did not go out at the first attempt. The portal tries again by itself for a little more than a day.
staff-mails-none-title = All is well
staff-mails-none-text = Every mail went out, or is about to.
staff-mails-to = To
staff-mails-owed-at = Written
staff-mails-state = State
staff-mails-waiting = Will be tried again
staff-mails-failed = Failed
staff-mails-uncertain = Perhaps sent
staff-mails-reason = Reason
staff-mails-attempts = Attempts
staff-mails-next = Next try
staff-mails-subject = Subject
staff-mails-code = Sign-in code
staff-mails-answer = Technical details
staff-mails-arrived = Mark as arrived
staff-mails-call = Call instead
staff-mails-send-now = Send now
staff-mails-no-mailbox = The mailbox does not exist or has been closed.
staff-mails-no-domain = The address is wrong after the @: that domain does not exist or takes no mail.
staff-mails-mailbox-full = The mailbox is full.
staff-mails-too-large = The mail is too large for that mailbox.
staff-mails-no-way = The recipient’s mail server cannot be reached.
staff-mails-refused = The mail server refuses the mail, for instance because it takes it for spam.
staff-mails-busy = The mail server asks to be tried again later.
staff-mails-no-permission = Our own mail server does not accept mails from the portal: tell whoever looks after the server.
staff-mails-not-handed-over = The portal could not hand the mail over to our mail server.
staff-mails-interrupted = Sending was interrupted, or the portal was restored from a backup: the mail may have arrived. Ask the person before you send it again.
staff-mails-not-tried = We did not send it, because the address had been refused before. If the address is right, choose “Send now”.
staff-addresses-title = Addresses that cannot be reached
staff-addresses-about = A mail server refused these addresses for good. To these addresses the portal still sends sign-in codes only. If an address is right, choose “Resume sending”. If the person changes it, it disappears from here.
staff-addresses-address = Address
staff-addresses-since = Since
staff-addresses-clear = Resume sending
# $since (String)
staff-addresses-notice = This person’s e-mail address cannot be reached since { $since }. Call them or ask for another address.

## The log

staff-history-title = Who did what
staff-history-person = The person
staff-history-portal = The portal
staff-history-application-viewed = looked at the application
staff-history-application-submitted = sent the application
staff-history-application-under-review = started the review
staff-history-application-admitted = decided: admitted
staff-history-application-not-admitted = decided: not admitted
staff-history-application-withdrawn = withdrew the application
staff-history-edition-created = made the activity
staff-history-edition-changed = changed the activity
staff-history-edition-called-off = called the activity off
staff-history-edition-held-with-fewer = It takes place with fewer participants
staff-history-edition-bookings-viewed = opened the list of bookings
staff-history-edition-register-viewed = opened the register
staff-history-edition-bookings-downloaded = downloaded the bookings

## The file of an edition’s bookings

staff-csv-reference = Reference
staff-csv-state = State
staff-csv-position = Position on the waiting list
staff-csv-family-name = Family name
staff-csv-given-name = Given name
staff-csv-email = E-mail
staff-csv-phone = Telephone
staff-csv-language = Language
staff-csv-booked-on = Booked on

## What readers say, and requests for erasure
staff-readers-title = What readers say
staff-readers-by-page = Page by page
staff-readers-page = Page
staff-readers-answers = Answers
staff-readers-unclear = One or two stars
staff-readers-remarks = What they add
staff-readers-stars = Stars
staff-readers-aspect = Why
staff-readers-comment = Comment
staff-readers-said-on = When
staff-readers-none-title = Nothing yet
staff-readers-none-text = At the bottom of every page one can say how clear it is.
staff-erasures-title = Requests for erasure
staff-erasures-about = These people ask for their data to be erased. Answer within one month (GDPR, article 12). What must be kept by law stays.
staff-erasures-reference = Reference
staff-erasures-person = Person
staff-erasures-email = E-mail address
staff-erasures-requested = Asked
staff-erasures-answer-by = Answer by
staff-erasures-none-title = No request
staff-erasures-none-text = Nobody has asked for their data to be erased.
staff-today-erasures = Requests for erasure

## Many people on one network

staff-shared-title = Many people on one network
staff-shared-text = During a lab or an event many people ask for a code at nearly the same time, from the same network. For an hour you can allow ten times as many codes. It holds only for the network from which you open this page.
staff-shared-address = The network address that you come from:
staff-shared-reason = Reason
staff-shared-reason-hint = For example: lab in room 2, 25 people. It is logged with your name.
staff-shared-act = Allow more codes for an hour
# $moment (String)
staff-shared-until = More codes can be asked for from this network until { $moment }. Reason:
