### Places, for who books: declared groups, offers of a place, mails.

## What concerns who books

places-claim-title = Does any of this concern you?
places-claim-hint = Some places are reserved. Tick what is true of you: you declare it under your own responsibility. You may also tick nothing.
places-claim-non-native-speakers = My first language is not Italian
places-claim-social-services = Social services sent me
places-claim-young-people = I am under 30
places-claim-long-term-unemployed = I have been out of work for more than a year
places-claim-care-duties = I care for children or relatives
places-claim-career-starters = I am starting my working life
# $count (Number)
places-claim-free = { $count ->
    [0] No place is free now
    [one] One place is free
   *[other] { $count } places are free
}
# $count (Number)
places-set-aside = { $count ->
    [one] One more place is free, but only for some groups: you say so when you book.
   *[other] { $count } more places are free, but only for some groups: you say so when you book.
}
# $count (Number)
places-only-set-aside = { $count ->
    [one] One place free, kept for some groups
   *[other] { $count } places free, kept for some groups
}
places-set-aside-hint = When you book we ask whether this is about you. If not, you join the waiting list.
places-book-or-wait = Book or join the waiting list
places-approval-title = Places are given on request
places-approval-text = You send a request. A member of staff decides and we write to you, with the reason.
places-request-act = Send the request
# $programme (String)
places-programme-only = Only people admitted to the programme “{ $programme }” can book.
places-not-admitted = It is for people admitted to a programme
# $programme (String)
places-not-admitted-text = To book you need to be admitted to the programme “{ $programme }”. You can read its rules and apply.
places-see-programme = See the programme

## A place that is offered

places-offer-title = There is a place for you
# $until (String)
places-offer-until = We keep it for you { $until }. Then it goes on to somebody else.
places-offer-question = Do you want this place?
places-offer-accept = Yes, I take the place
places-offer-decline = No, I leave it
places-offer-answer = Answer the offer
places-offer-choose = Say whether you want the place.
places-offer-gone = The place is no longer kept for you
places-offer-gone-text = The time to answer is over, or you answered before. The page of your booking says how it stands now.
# $title (String)
# $starts (String)
places-offer-overlap = You are also booked for “{ $title }”, { $starts }, at the same time. To take this place, cancel that booking first.
# $starts (String)
places-offer-overlap-appointment = You have an appointment at the same time, { $starts }. To take this place, cancel or move that first.
# $email (String)
places-next-offer = When it is your turn we keep a place for you for a while and write to { $email }.
places-requested-title = We have received your request
# $email (String)
places-next-requested = A member of staff decides. We write to { $email }, with the reason.
places-next-withdraw = If you no longer want to come, withdraw your request.
places-withdraw-link = Withdraw the request
places-withdraw-title = Do you want to withdraw your request?
places-withdraw-what = If you change your mind, you send a new request.
places-withdraw-act = Yes, withdraw the request
places-ended-declined = You left the place: it went on to somebody else.
places-ended-expired = You did not answer in time: the place went on to somebody else.
places-ended-not-approved = The office did not accept your request. Ask the site for the reason if you have not got it.
places-ended-staff = The office cancelled your booking. To learn why, call the site.

## Mails

# $title (String)
places-mail-offered-subject = There is a place for you: { $title }
places-mail-offered-next = A place became free and it is your turn. Tell us whether you want it: open the page and answer.
# $title (String)
places-mail-requested-subject = We have received your request: { $title }
places-mail-requested-next = A member of staff decides. As soon as there is a decision we write to you, with the reason. You need not do anything.
places-mail-requested-action = See or withdraw your request
# $title (String)
places-mail-not-approved-subject = Your request is not accepted: { $title }
places-mail-not-approved-heading = Your request is not accepted
places-mail-not-approved-reason = Reason
places-mail-not-approved-next = You can look at the other activities. If you do not understand the reason, answer this message.
# $title (String)
places-mail-ended-subject = The place went on to somebody else: { $title }
places-mail-ended-heading = The place went on to somebody else
places-mail-ended-again = You are no longer on the list. If you want to come, you can book again while booking is open.

## The path

places-path-offer = Answer: there is a place for you
