### An activity that asks for another one to have been attended before.

## For whoever books

prerequisite-asked = You first need to have attended:
prerequisite-refused = Another activity comes first
# $activity (String)
prerequisite-refused-text = People can book who have attended “{ $activity }”, as much of it as a certificate takes. If you did attend and we do not know, call the site.
prerequisite-next = See when it takes place
