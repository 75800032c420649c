### Attendance, for staff: check-in, registers, the sign-in sheet.

## Whether somebody came

attendance-present = Present
attendance-absent = Absent
attendance-excused = Excused

## What participants say

attendance-feedback-results = What participants say
# $count (Number)
attendance-feedback-answers = { $count ->
    [0] Nobody has answered yet.
    [one] One person has answered.
   *[other] { $count } people have answered.
}
# $count (Number)
attendance-feedback-few = So that nobody can be recognised, answers are shown from { $count } on.
attendance-feedback-how-many = Answers
attendance-feedback-comments = Comments

## The register

# $title (String)
attendance-title-of = Attendance: { $title }
attendance-link = Attendance
attendance-sessions = Sessions
attendance-session = Session
attendance-people = Participants
attendance-person = Person
attendance-reference = Reference
attendance-time = Time attended
attendance-earned = Certificate
attendance-earned-yes = Earned
attendance-earned-no = Not yet
attendance-note = Note attendance
attendance-sheet = Sign-in sheet (PDF)
attendance-nobody = Nobody has a place in this activity.
attendance-save = Save
attendance-save-others = Save and mark all the others as present
attendance-saved = Attendance is saved.
attendance-history-noted = noted attendance
attendance-session-gone = A session whose attendance is noted cannot be removed
attendance-not-yet = Attendance can be noted from the day of the session on.
attendance-people-hint = Those for whom you choose nothing stay as they are.

## Check-in

attendance-check-in-title = Check-in
attendance-check-in-sessions = Today’s sessions
attendance-check-in-none = There are no sessions today.
attendance-check-in-code = Code, reference or name
attendance-check-in-code-hint = The code under the QR code, the reference, or part of the name. Capitals, spaces and hyphens do not matter.
attendance-check-in-submit = Check in
attendance-check-in-other = Another session
# $name (String)
# $time (String)
attendance-check-in-done = { $name } is present (noted { $time }).
attendance-check-in-not-a-code = Nobody of this activity has this code, reference or name. Check what you typed.
attendance-check-in-forged = This code was not made by the portal. Look the person up in the attendance list.
# $title (String)
attendance-check-in-other-edition = This code is for another activity: “{ $title }”.
attendance-check-in-cancelled = This booking is cancelled.
attendance-check-in-waiting = This person is on the waiting list and has no place.
attendance-check-in-list = Attendance list of this session

## Check-in with the camera

attendance-scanner-open = Read codes with the camera
attendance-scanner-close = Turn the camera off
attendance-scanner-video = The camera’s picture: hold the QR code in front of it
attendance-scanner-problem = The camera cannot be used. Check the permission in the settings of the browser, or type the code.
attendance-scanner-list = Noted on this device
attendance-scanner-offline = You can go on without a network: codes stay in this browser and are sent by themselves when the network is back.
attendance-scanner-count = Codes still to be sent:
attendance-scanner-waiting = To be sent
attendance-scanner-refused = Not recorded
attendance-scanner-signed-out = Your session has ended. The codes stay in this browser and are sent after you sign in again.
attendance-scanner-sign-in = Sign in again

## The sign-in sheet

sheet-title = Sign-in sheet
sheet-number = No.
sheet-name = Surname and name
sheet-signature-in = Signature on arrival
sheet-signature-out = Signature on leaving
sheet-operator = Signature of the operator
sheet-when = When
sheet-where = Where
# $name (String)
# $at (String)
attendance-check-in-again = { $name } had arrived already, { $at }. They are counted once.
# $at (String)
attendance-check-in-before = arrived already, { $at }
attendance-check-in-unknown-reference = Nobody booked with this reference: check what you typed
attendance-check-in-found = People of this name
attendance-check-in-more = These are the first ones. Type more of the name.
attendance-check-in-arrived = Who has arrived
# $arrived (String)
# $missing (String)
attendance-check-in-count = { $arrived } have arrived, { $missing } are missing.
attendance-check-in-undo = Has not arrived
