### Places, for staff: reserved places, admission, requests to decide on.

## The groups that places are reserved for

places-group-non-native-speakers = People whose first language is not Italian
places-group-social-services = People referred by social services
places-group-young-people = Young people
places-group-long-term-unemployed = People out of work for a long time
places-group-care-duties = People who care for children or relatives
places-group-career-starters = People at the start of their working life
places-nobody-else = other people

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
places-staff-request-full = No place is free, and the waiting list does not move on once enrolment has closed
places-staff-request-closed = The activity has begun or was called off.
# $confirmed (Number)
# $minimum (Number)
places-staff-minimum-notice = A decision is due: there are { $confirmed } people, the minimum is { $minimum }
places-staff-minimum-confirm = It takes place all the same
# $minimum (String)
# $moment (String)
places-staff-minimum-by = { $minimum }, to be decided by { $moment }
