### Rooms and teachers of activities.

rooms-title = Rooms
rooms-new = New room
rooms-change-title = Change the room
rooms-site = Site
rooms-site-choose = Choose…
rooms-site-missing = Choose the site
rooms-name = Name
rooms-capacity = Seats
rooms-equipment = Equipment
rooms-equipment-hint = Such as: projector, 12 computers, induction loop.
rooms-none-title = No rooms yet
rooms-none-text = Add the rooms of your sites: the portal then sees to it that none is taken twice.
rooms-name-taken = This site has a room of that name already
rooms-action = Action

## On the form of an activity

rooms-choose = Room of the site
# $site (String)
# $room (String)
# $seats (Number)
rooms-choice = { $site }: { $room } ({ $seats ->
    [one] one seat
   *[other] { $seats } seats
})
rooms-choose-none = None chosen
rooms-choose-hint = A published activity keeps its room free of others.
rooms-text-hint = If you leave it empty, people read the name of the room chosen above.
rooms-teacher = Teacher
rooms-teacher-none = Nobody yet
rooms-unknown = This room is not at the site: choose another one
rooms-teacher-unknown = This person is not there any more: choose somebody else
# $title (String)
# $starts (String)
rooms-room-occupied = “{ $title }” needs this room at the same time: { $starts }
# $title (String)
# $starts (String)
rooms-teacher-occupied = This person teaches “{ $title }” at the same time: { $starts }
# $starts (String)
rooms-teacher-receives = This person has an appointment at the same time: { $starts }
# $rooms (String)
rooms-free-instead = Free at these times and large enough: { $rooms }
rooms-free-none = No other room of the site is free at these times and large enough.

## On the page of an activity

# $room (String)
# $seats (Number)
# $places (Number)
rooms-too-small = { $room } seats { $seats }, and the activity has { $places } places. Choose a larger room or fewer places.
