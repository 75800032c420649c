### Looking up what one has booked without an e-mail address.

find-title = Look up what you booked
find-about = You need your reference, which is on your paper, and your telephone number or your date of birth. You need no e-mail address.
find-reference = Your reference
find-reference-hint = For example PRE-7K3M-9QXB or COL-7K3M-9QXR
find-reference-wrong = Write the reference that is on your paper. It begins with PRE or COL and has eight letters and digits after that
find-reference-mistyped = Something in this reference is mistyped. Check each letter and digit
find-phone = Your telephone number
find-phone-hint = The one that you gave us when you booked. If you gave us none, leave this empty and write your date of birth.
find-birth-date = Or your date of birth
find-nothing-known = Write your telephone number or your date of birth
find-unknown = We find nothing with these details. Check your reference and your telephone number or date of birth, or call the site: its number is on your paper
# $wait (String)
find-too-many = There were many tries. You can try again in { $wait }. What you typed stays here
find-submit = Look it up
find-link = No e-mail address? Look up what you booked with your reference
