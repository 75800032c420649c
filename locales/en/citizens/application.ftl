### Applying to a programme, and seeing one's application again.

## Before beginning

# $programme (String)
application-title = Application: { $programme }
application-start-text = You put yourself forward: nobody summons you, and nobody else has to ask for you. It takes about ten minutes. You can stop and go on later: what you write is saved.
application-start-needed = What you need
application-start-check = Not sure whether it is for you?
application-closed-title = Applications are closed
# $from (String)
# $until (String)
application-closed-text = This programme takes applications from { $from } to { $until }. If you began an application, it is kept.

## The list of tasks

application-tasks-title = Your application
# $done (Number)
# $all (Number)
application-tasks-progress = { $done } of { $all } parts are done. You can stop and go on whenever you want: everything is saved.
application-tasks-person = 1. About you
application-tasks-work = 2. Your situation
application-tasks-no-questions = This programme needs no more answers from you.
application-tasks-send = 3. Check and send
application-tasks-incomplete = Something is still missing. The list below shows what.
application-status-done = Done
application-status-to-do = To do
application-status-to-correct = To correct
application-status-optional = Optional
application-status-not-yet = Not possible yet
application-give-up = Delete this draft
application-save-later = Save and go on later
# $part (String)
application-change = Change: { $part }

## The parts

application-name = Name
application-name-question = What is your name?
application-name-hint = As on your documents, in any alphabet.
application-given-name = Given names
application-family-name = Family name
application-family-name-hint = If you have one name only, write it here.
application-birth-date = Date of birth
application-birthplace = Place of birth
application-birthplace-question = Where were you born?
birthplace-hint = The Italian municipality as it was called then, or the country. You may add the town: Fès, Morocco.
birthplace-empty = Write the municipality, or the country if you were born abroad
place-choose = Choose which place you mean
place-suggestions = Did you mean one of these?
birthplace-other = None of these: I choose the country below
birthplace-unknown = We do not know this place. Choose the country it is in, or correct the name
birthplace-state = Which country is it in?
birthplace-state-hint = Only if you were born abroad. The name you wrote is kept as the town.
birthplace-state-choose = Choose the country
birthplace-state-missing = Choose the country it is in
# $then (String)
# $now (String)
birthplace-today = { $then }, today { $now }
# $then (String)
birthplace-abroad = { $then }, today abroad
# $name (String)
birthplace-former = { $name } (no longer exists)
application-place-unknown = We do not find this place. Check how it is written.
application-codice-fiscale = Codice fiscale
application-codice-fiscale-question = What is your codice fiscale?
application-codice-fiscale-hint = You find it on your health card. If you do not have one, leave it empty: you can apply all the same.
# $details (String)
application-codice-fiscale-disagrees = This code does not agree with what you told us about: { $details }. Check the code, or correct what you told us.
application-residence = Residence and address
application-residence-question = Where do you live?
application-municipality = Municipality
application-municipality-hint = Where you are registered as a resident, in Italy.
application-district = District (circoscrizione)
# $places (String)
application-district-hint = Write its number if you live in: { $places }
application-district-missing = Write the number of your district: this programme depends on it
application-district-problem = Write the number of the district, such as 2
application-address = Street and number
application-phone = Telephone
application-phone-question = At which telephone number can we reach you?
application-phone-hint = For another country begin with + and its code.
application-language = Language
application-language-question = In which language shall we write to you?
application-referral-source = How you heard of the programme
application-referral-source-question = How did you hear of the programme?
application-referral-source-hint = It helps us to be found by those who need us. It changes nothing for your application.
referral-source-job-centre = From a job centre or from our office
referral-source-social-services = From the social services of the municipality
referral-source-association = From an association, a trade union, a patronato or a parish
referral-source-school = From a school or a training centre
referral-source-word-of-mouth = From friends, relatives or colleagues
referral-source-poster = From a poster or a leaflet
referral-source-internet = On the internet or on social media
referral-source-press = From newspapers, radio or television
referral-source-other = In another way
referral-source-unsaid = I would rather not say

## Checking and sending

application-check-title = Check your answers
application-check-person = About you
application-check-answers = Your answers
application-check-result = The conditions of the programme
application-check-met = By your answers you meet the conditions.
application-check-not-met = By your answers you do not meet the conditions. You can send your application all the same: the office reads it and decides.
application-none = None
application-declare = Declare and send
application-privacy-label = Privacy notice
application-privacy-text = I have read the privacy notice.
application-privacy-link = Read the privacy notice
application-privacy-missing = Read the privacy notice and tick the box
application-declaration-label = Declaration
application-declaration-text = I declare under my own responsibility that what I have written is true (articles 46 and 47 of decree 445/2000). I know that false declarations are punished by law (article 76).
application-declaration-missing = Tick the box to declare that what you wrote is true
application-send = Send the application
application-rule-changed-title = The rule of this programme has changed
application-rule-changed-text = It changed after you began. Nothing that you wrote is lost. Read the conditions again before you send.
application-declared-changed-title = What you declare has changed
application-declared-changed-text = It changed after you opened this page, perhaps in another window or at the site. Read everything again before you send.
application-rule-changed-new = These conditions are new:

## The application, seen again

application-sent-title = Application sent
application-reference = Your reference
application-state-label = State:
application-decision = The decision
application-unmet = Which conditions you do not meet
# $date (String)
# $year (String)
application-other-year = From { $date } your answers about { $year } count: if they differ, you can apply again.
application-look-again = How to have the decision looked at again
# $email (String)
# $reference (String)
# $office (String)
application-look-again-text = Do you think that something is wrong? Write to { $email } or come to a site, with the reference { $reference }, and ask for the decision to be looked at again. Responsible for it: { $office }. Meanwhile the time to appeal goes on.
application-book-first-interview = Book the first interview
application-first-interview-about = You talk with a member of staff. There is no deadline: the sooner you book, the sooner you begin.
application-next = What happens next
application-next-submitted = An operator reads your application and decides. We write to you by e-mail, and you see the decision here.
application-next-under-review = An operator is reading your application. We write to you by e-mail as soon as it is decided, and you see the decision here.
application-next-withdrawn = You can apply again as long as the programme takes applications.
application-to-bring = What to bring
application-history = What has happened
application-history-decision = Decision
application-declared = What you declared
# $date (String)
application-declared-on = As of { $date }.
application-print-hint = To keep this page, print it or save it as a PDF with your browser.
application-to-path = Go to my path
application-withdraw = Withdraw the application
application-withdraw-title = Do you want to withdraw this application?
application-withdraw-text = The office will not go on with it. If you change your mind you can apply again, as long as the programme takes applications.
application-withdraw-draft-title = Do you want to delete this draft?
application-withdraw-draft-text = What you wrote for this programme is given up. Your personal details stay in your account.
application-withdraw-keep = No, keep it
