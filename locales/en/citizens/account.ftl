### People's own details, sessions, export and erasure.

account-title = My details

## Details

account-details-title = What you told us
account-details-intro = You need none of this to book an activity. An application asks for what it needs.
account-details-empty = You may leave any field empty.
account-details-edit-title = Change your details
account-details-saved = Your details are saved.
account-missing = Not told yet
account-email = E-mail address
account-email-hint = We send codes and messages to your e-mail address.
account-email-changed = Your e-mail address has changed. From now on you sign in with the new one. We have told the old address.
account-email-title = Change your e-mail address
account-email-now = Now we write to:
account-email-new = New e-mail address
account-email-new-hint = We send a code there, to be sure that it is yours.
account-email-then = The address changes when you enter the code. We tell the old address. Links in mails that we have sent open only after a sign-in, and your other devices are signed out. What you have booked stays.
account-email-send = Send the code
account-email-code-title = Enter the code sent to the new address
account-email-act = Change the address
account-email-same = This is your address already. Enter the new one
# $office (String)
account-email-other-record = There is already an account in your name with this address. To join them write to the office: { $office }
account-name = Name
account-birth-date = Date of birth
account-birthplace = Place of birth
account-codice-fiscale = Codice fiscale
account-codice-fiscale-hint = 16 letters and digits, as on your health card. If you have none, leave it empty.
# $details (String)
account-codice-fiscale-disagrees = This codice fiscale tells something else than you do: { $details }. Check them
account-residence = Municipality of residence
account-residence-hint = For example: Torino. Where two have the same name, add the province: Samone (TO).
account-district = District number
account-district-hint = Only where the municipality has numbered districts.
account-district-wrong = Write the district as a number, such as 2
account-address = Address
account-address-hint = Street and number, or where else a letter finds you.
account-phone = Telephone
account-phone-hint = For another country write + and its code first.

## Language

account-language-title = Language
account-language-label = In which language shall we write to you?
account-language-hint = It is also the language of these pages after you save.
account-language-save = Save the language
account-language-unknown = Choose one of the languages

## Sessions

account-sessions-title = Where you are signed in
account-sessions-intro = If you do not recognise one of these, end it.
account-session-device = Device
account-session-seen = Last used
account-session-actions = Actions
account-session-this = This one
account-session-unknown-device = Unknown device
account-session-end = Sign out there
account-sessions-end-others = Sign out everywhere else
account-sessions-ended = You are signed out there.

account-links-title = The links in our mails
account-links-intro = Whoever has one of our mails can open the booking or appointment that it is about, and cancel it, without signing in. Did you forward a mail, or has somebody read one? Block the links. What you booked stays. The next mails will have new links.
account-links-revoke = Block all links
account-links-revoked = Whoever opens a link in the mails sent so far must now sign in.

account-readings-title = Who has read your data
account-readings-about = The portal notes when somebody at the office opens something of yours.
account-readings-none = None is recorded.
account-readings-show = Show the latest times
account-readings-application = opened your application
account-readings-applications = opened a list with your application
account-readings-booking = opened a booking of yours
account-readings-appointment = opened an appointment of yours
account-readings-participants = opened a list of participants that you are on
account-readings-downloaded = downloaded a list of participants that you are on
account-readings-erasure = opened your request for erasure
account-readings-calls = opened the list of calls owed, which you are on
account-readings-log = searched the log for you
account-readings-desk = found you at the desk by your address or telephone
account-readings-found = found you when searching for a person
account-readings-viewed = opened the page with your data
# $details (String)
account-readings-corrected = corrected your data: { $details }
account-readings-restored = put back your earlier e-mail address

## Export

account-export-title = Take your data with you
account-export-text = One file with everything the portal holds about you: your details, consents, applications with your answers, bookings, sessions, and what was done with your record. Other programs can read it.
account-export-link = Download your data (JSON)

## Erasure

account-erasure-title = Erase your data
account-erasure-text = You can ask us to erase your data. Part of them we must keep for some years by law.
account-erasure-link = Ask for erasure
# $moment (String)
# $reference (String)
account-erasure-asked = You asked for your data to be erased on { $moment }. A member of staff answers you within one month. Reference: { $reference }.
account-erasure-page-title = Do you want your data to be erased?
account-erasure-what-title = What we erase
account-erasure-what-details = your details, your telephone, your address, and your sessions
account-erasure-what-bookings = your bookings of activities, with your name
account-erasure-what-drafts = applications that you never sent
account-erasure-kept-title = What we must keep, and why
account-erasure-kept-applications = Applications that you sent and the decisions on them: a public office must be able to account for its decisions (GDPR, article 17, paragraph 3, letters b and e).
account-erasure-kept-log = The log of who did what: it protects you as well.
account-erasure-how-title = How it goes on
account-erasure-how = We confirm your request by e-mail. A member of staff answers within one month (GDPR, article 12, paragraph 3). Until then nothing changes: upcoming bookings stay unless you cancel them.
account-erasure-act = Ask for my data to be erased
account-erasure-keep = No, keep everything
