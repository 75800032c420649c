### Words for the values that the portal keeps: kinds, topics, states, reasons.

## The kinds of activity

kind-counselling = Counselling
kind-lab = Lab
kind-course = Course
kind-thematic-event = Thematic event

## What activities are about

topic-agriculture-and-food = Agriculture and food
topic-construction = Construction
topic-care-and-health = Care and health
topic-tourism = Tourism, hotels and restaurants
topic-manufacturing = Manufacturing
topic-logistics = Transport and storage
topic-trade = Shops and wholesale
topic-digital = Digital trades
topic-culture = Culture and entertainment
topic-legal-and-fiscal = Labour law and taxes
topic-relational = Dealing with others
topic-transversal = Skills of use in any trade

## The services of programmes

service-counselling = Talks with a counsellor
service-orientation = Guidance on work and training
service-diagnosis = A first look at your situation
service-competence-assessment = Assessment of what you can do (bilancio di competenze)
service-transversal-lab = Labs on skills of use in any trade
service-relational-lab = Labs on dealing with others
service-legal-fiscal-lab = Labs on labour law and taxes
service-thematic-event = Thematic events on local work
service-spazio-imprese = Spazio Imprese: meetings with companies
service-course = Courses
service-traineeship = Traineeships
service-in-house-training = Training inside a company, with a tutor
service-placement = Introductions to companies and help to start

## How far an application has come

application-state-draft = Not sent yet
application-state-submitted = Sent
application-state-under-review = Under review
application-state-awaiting-reply = Waiting for a reply
application-state-admitted = Admitted
application-state-not-admitted = Not admitted
application-state-withdrawn = Withdrawn

## Why a person is not admitted

decision-reason-rule-not-met = You do not meet the conditions of the programme.
decision-reason-facts-not-verified = We could not verify something that you declared.
decision-reason-incomplete = Something that we asked for is missing from the application.
decision-reason-programme-full = The programme has no places left.
decision-reason-other = For another reason, explained here.

## What a person can do after a decision

next-step-first-interview = Book the first interview: you choose the day and the hour.
next-step-book-activity = Book an activity.
next-step-complete-and-apply-again = Complete what is missing and apply again.
next-step-other-programmes = Look at the other programmes.
next-step-contact-office = Ask the office.

## How a booking stands

booking-state-confirmed = Confirmed
booking-state-requested = Being decided on
booking-state-waiting = On the waiting list
booking-state-offered = Place offered
booking-state-cancelled = Cancelled

## Whether one can book

# $opens (String)
enrolment-not-yet = Booking opens on { $opens }
enrolment-open = Booking is open
enrolment-closed = Booking is closed
enrolment-started = Already begun
enrolment-cancelled = Does not take place

## What is asked of a person before applying

detail-name = Name
detail-birth-date = Date of birth
detail-birthplace = Place of birth
detail-residence = Municipality of residence
detail-address = Address

## What a person agrees to

purpose-privacy-notice = Privacy notice read
purpose-declaration = Declaration that the answers are true
purpose-news = News by e-mail
