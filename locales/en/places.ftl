### Reserved places, offers of a place, requests to decide on.

## The groups that places are reserved for

places-group-non-native-speakers = People whose first language is not Italian
places-group-social-services = People referred by social services
places-group-young-people = Young people
places-group-long-term-unemployed = People out of work for a long time
places-group-care-duties = People who care for children or relatives
places-group-career-starters = People at the start of their working life
places-nobody-else = other people

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
places-ended-not-approved = The office did not accept your request. The reason is in the message we sent you.
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

## For staff

places-staff-admission = How one gets a place
places-admission-open = Whoever comes first
places-admission-approval = On request: staff decide
places-admission-programme = Only people admitted to a programme
places-staff-programme = Programme
places-staff-programme-hint = Only needed where people admitted to a programme book.
places-staff-programme-missing = Choose the programme.
places-staff-reserved = Reserved places
places-staff-reserved-hint = How many of the places are only for a group, and from when anybody can take them. Leave empty what is not needed.
places-staff-reserved-places = Reserved places
places-staff-reserved-until-date = For everybody from (day)
# $group (String)
# $places (String)
places-staff-reserved-row = { $group }: { $places }
# $group (String)
# $places (String)
# $moment (String)
places-staff-reserved-released = { $group }: { $places }, for everybody from { $moment }
places-staff-reserved-none = None
# $reserved (Number)
# $capacity (Number)
places-staff-reserved-too-many = You reserve { $reserved } places, but there are { $capacity }.
places-staff-reserved-no-number = Write how many places are reserved as well.
places-staff-minimum = Fewest people
places-staff-minimum-hint = With fewer people staff decide whether it takes place.
places-staff-decide-by = Date of the decision
places-staff-minimum-both = Write both the fewest people and the date of the decision.
places-staff-minimum-above = The minimum is more than the places.
places-staff-minimum-late = The decision must come before the start.
# $taken (Number)
places-staff-capacity-below = { $taken ->
    [one] One person has a place already, or is offered one: there cannot be fewer places.
   *[other] { $taken } people have a place already, or are offered one: there cannot be fewer places.
}
# $people (Number)
# $groups (String)
# $places (Number)
places-staff-reserved-taken = { $people } people who have a place already, or are offered one, could only be in the places for { $groups }: { $places } would be left.
places-staff-offered = Offered
places-staff-set-aside = Free for groups
places-staff-groups = Declares
places-staff-request-decide = Decide
places-staff-request-title = Decide on a request
places-staff-request-about = If you accept it and there is a place for the person, it is theirs; otherwise they wait on the list, by the moment of the request.
places-staff-request-question = Do you accept the request?
places-staff-request-yes = Yes, I accept it
places-staff-request-choose = Choose an answer.
places-staff-request-reason = Reason, if the answer is no
places-staff-request-reason-hint = The person reads it in the message.
places-staff-request-reason-missing = Write the reason: the person must know it.
places-staff-request-decided = Somebody else has decided already.
places-staff-request-overlap = The person now has another booking at the same time. Call them before you decide.
places-staff-request-closed = The activity has begun or was called off.
# $confirmed (Number)
# $minimum (Number)
places-staff-minimum-notice = A decision is due: there are { $confirmed } people, the minimum is { $minimum }
places-staff-minimum-confirm = It takes place all the same
# $minimum (String)
# $moment (String)
places-staff-minimum-by = { $minimum }, to be decided by { $moment }
