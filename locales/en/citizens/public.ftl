### What everybody can read: home, programmes, sites, information pages.

## Home

public-home-title = Work comes in pieces. Your path does not have to.
public-home-lead = Counselling, labs, events and traineeships for people who go from one short contract to the next. Read the rules, check by yourself, put yourself forward.
public-home-programmes = See the programmes
public-home-activities = Find an activity
public-home-next = Next activities
public-home-all-activities = All activities
public-home-how = How it works
public-step-check = Check by yourself
public-step-check-text = A few questions, and nothing is saved. You see at once which rule is met and which is not.
public-step-apply = Put yourself forward
public-step-apply-text = You apply when you want to. Nobody summons you.
public-step-answer = Read the answer
public-step-answer-text = Admitted or not, you get the reason in writing and the next step.
public-step-path = Follow your path
public-step-path-text = Talks, labs, events: all in one place, with the next step on top.

## Programmes

public-programmes-lead = Each programme has its own rules, written out in full. Choose one and check whether it is for you.
public-programmes-all = All programmes
public-opening-not-yet = Not open yet
# $day (String)
public-opening-from = from { $day }
public-opening-open = Open
# $day (String)
public-opening-until = until { $day }
public-opening-closed = Closed
# $day (String)
public-opening-since = since { $day }

## The service sheet of a programme

public-index = On this page
public-check = Check whether it is for you
public-check-hint = A few questions, no account. Your answers are not saved.
public-apply = Put yourself forward
public-section-addressed = Who it is for
public-section-how-to = What to do
public-section-needed = What you need
public-section-achieved = What you get
public-section-times = Times and deadlines
public-section-access = Use the service
public-section-conditions = Conditions
public-section-contacts = Contacts
public-rule-title = The rule that we apply, word for word
public-rule-everybody = The programme is open to everybody.
public-services = The services
public-appointment = Book an appointment with a counsellor
public-at-a-site = At a site
public-service-type = Job service

## Sites

public-sites-title = Our sites
public-sites-lead = The offer, the rules and the waiting times are the same everywhere: choose the site that is easiest for you to reach.
public-sites-link = Addresses and phones of our sites
# $first (String)
# $last (String)
public-site-closed = Closed from { $first } to { $last }
# $day (String)
public-site-closed-on = Closed on { $day }
public-site-closed-title = Days on which we are closed
# $site (String)
public-site-activities = Activities at { $site }
public-site-hours = When appointments are held
public-site-hours-about = We meet by appointment. To come at another time, call first.
public-site-hours-none = There are no hours for appointments here at the moment.
public-site-here = What you can do here
# $day (String)
public-site-first = first free day: { $day }
public-site-full = no free days at the moment
public-site-book = Book an appointment here
public-site-next = The next activities here
public-site-contact = Where we are and how to find us
# $site (String)
# $address (String)
public-site-description = { $site }, { $address }: phone, how to get here, when appointments are held and what you can do here.

## What readers say of a page

public-feedback-title = How clear is the information on this page?
# $stars (Number)
public-feedback-stars = { $stars ->
    [one] 1 star out of 5
   *[other] { $stars } stars out of 5
}
public-feedback-missing = Choose a number of stars.
public-feedback-liked = What did you like most?
public-feedback-liked-clear = The instructions were clear
public-feedback-liked-complete = The instructions were complete
public-feedback-liked-orientation = I could always tell that I was on the right way
public-feedback-liked-technical = I had no technical problems
public-feedback-hard = What was most difficult?
public-feedback-hard-clear = The instructions were not always clear
public-feedback-hard-complete = The instructions were not always complete
public-feedback-hard-orientation = I could not always tell whether I was on the right way
public-feedback-hard-technical = I had technical problems
public-feedback-other = Something else
public-feedback-comment = Do you want to tell us more?
public-feedback-comment-hint = 200 characters at most. Please leave out your name and other personal details.
public-feedback-too-much = We have had many answers from your connection. Try again in an hour.
public-feedback-thanks = Thank you. Your answer helps us to write more clearly.

## Information pages

public-privacy-lead = What we keep of you, why, for how long, and what you can ask for.
public-privacy-who = Who is responsible
# $office (String)
public-privacy-who-text = { $office } decides what happens with your data and answers your questions about it.
public-privacy-what = What we keep, and why
public-privacy-what-visit = When you only read or check whether a programme is for you, we keep nothing about you. Your answers to the check stay on your device.
public-privacy-what-book = When you book, we keep your name and e-mail address and what you booked, to give you the place and to write to you about it.
public-privacy-what-apply = When you apply, we keep your details and what you declare, to decide on your application and to accompany you.
public-privacy-what-log = We write down which member of staff saw or changed your record, and when.
public-privacy-why = What allows us to
public-privacy-why-text = These are services in the public interest (GDPR, article 6, paragraph 1, letter e). News by e-mail you only receive if you agree, and you can change your mind at any time.
public-privacy-long = For how long
public-privacy-long-text = Sign-in codes for one day. The network address that you ask for a code from for 26 hours. Messages that were sent for 30 days. A session that you do not use ends after 14 days, on a device that others use too after 2 hours. Your applications and bookings for as long as we accompany you and as the law on public records requires.
public-privacy-cookies = Cookies
public-privacy-cookies-text = When you ask for a code, a cookie ties the code to your browser and lasts an hour. For an hour we also keep what you typed. When you sign in, another cookie keeps you signed in. Before that there are none. For people who work at the office, a third cookie recognises their browser for a year. There are no statistics services, no advertising and nothing from other sites. The answers of a check stay in the browser’s tab until you close it.
public-privacy-rights = What you can ask for
public-privacy-rights-text = You can see and correct your data, take a copy with you and ask us to erase it: all of this is on the page “My details”. You can also write to us. If you are not content with our answer, you can turn to the Italian data protection authority (Garante per la protezione dei dati personali).
public-privacy-demo = This is a demonstration. An office that uses this portal replaces this text with its own privacy notice.

public-legal-lead = How you may use what stands here.
public-legal-content = Texts and data
public-legal-content-text = Unless something else is said beside them, texts and data of this portal may be used under the licence Creative Commons Attribution 4.0 (CC BY 4.0).
public-legal-distances = The distances between towns come from the data of GeoNames, under the same licence.
public-legal-software = The software
public-legal-software-text = The portal is free software under the European Union Public Licence 1.2 (EUPL-1.2).
public-legal-liability = What you can rely on
public-legal-liability-text = We keep the information up to date. The rule of a programme that is shown here is the rule that is applied. A check by yourself is not a decision: the decision on your application is.
public-legal-declaration = What you declare
public-legal-declaration-text = You declare facts under your own responsibility (decree of the President of the Republic 445/2000, articles 46 and 47). The office may verify them. False declarations have consequences under criminal law.

# $office (String)
public-accessibility-lead = { $office } undertakes to make this portal accessible, in accordance with law 4 of 9 January 2004.
public-accessibility-state = How far we have come
public-accessibility-state-text = This portal partially conforms to the requirements of annex A of the standard UNI CEI EN 301549, for the reasons below. It is built to meet WCAG 2.2 at level AA.
public-accessibility-gaps = What is not accessible yet
public-accessibility-gaps-tests = The portal has not yet been tried by people who use screen readers and other aids every day.
public-accessibility-gaps-languages = Some texts of programmes and activities are only in Italian. They are marked as such, so that screen readers pronounce them correctly.
public-accessibility-how = How this statement was made
# $date (String)
public-accessibility-how-text = This statement was drawn up on { $date }. It rests on a self-assessment: automatic checks of every page and a review with keyboard, zoom and without script.
public-accessibility-feedback = Tell us what does not work
public-accessibility-feedback-text = Did you meet a barrier, or do you need something in another form? Write to us and say which page it is about. We answer within 30 days.
public-accessibility-enforcement = If our answer does not satisfy you
public-accessibility-enforcement-text = If we do not answer within 30 days or not to your satisfaction, you can turn to the Difensore civico per il digitale at AgID, the Italian digital agency.
public-accessibility-about = About the portal
public-accessibility-about-text = The pages work without script, on small screens, when enlarged to 400 %, and when printed.

public-help-title = Help and contacts
public-help-lead = Ask us, or tell us what does not work.
public-help-fault = Report a fault
public-help-fault-text = Is something on this portal wrong, or does a page not work? Write to us: which page, what you did, what happened.
public-help-contact = Contacts
public-help-contact-text = You reach us by e-mail, and at each site by telephone and in person.
public-help-q-account = Do I need an account?
public-help-a-account = Not to read, and not to check whether a programme is for you. To book or apply you give your e-mail address and type the code that we send to it. There is no password.
public-help-q-cost = What does it cost?
public-help-a-cost = Nothing. All services are free.
public-help-q-email = I have no e-mail address. What can I do?
public-help-a-email = Come to a site or to the desk of your municipality. An operator applies and books together with you, and gives you a paper with your reference. With it and your telephone number you can look up and cancel here what you booked.
public-help-q-several = May I apply to more than one programme?
public-help-a-several = Yes. Each programme decides by its own rules.
public-help-q-cancel = I have booked and cannot come. What do I do?
public-help-a-cancel = Give the place back, on the page of your booking, with the link in our e-mail or with the reference on your paper. It goes to whoever waits first.
public-help-q-waiting = How does the waiting list work?
public-help-a-waiting = Who comes first is served first. When a place becomes free, it is offered to the first person on the list: by e-mail, or by telephone to whoever has no e-mail address.
public-help-q-language = Is there somebody who speaks my language?
public-help-a-language = The page of each activity says which languages are spoken and whether there is an interpreter. In the list of activities you can choose a language.
