### Feeds, calendars to subscribe to, and the list for other sites.

## In calendars and feeds

# $office (String)
feeds-calendar-name = Activities – { $office }
# $office (String)
feeds-private-name = My bookings and appointments – { $office }
# $office (String)
feeds-staff-name = Editions and appointments – { $office }
# $title (String)
feeds-cancelled = Called off: { $title }
# $title (String)
feeds-waiting = Waiting list: { $title }
# $title (String)
feeds-requested = Awaiting a decision: { $title }
# $title (String)
feeds-offered = To be answered: { $title }
# $service (String)
feeds-appointment-cancelled = Cancelled: { $service }
feeds-by-phone = By phone
feeds-lead = The next activities of our centres: labs, courses, events.
# $when (String)
# $site (String)
feeds-entry = { $when }, { $site }

## In the catalogue

feeds-title = Follow the activities
feeds-intro = New dates and changes come to you by themselves. The filters for kind, topic, centre and language stay in place.
feeds-subscribe = Add to my calendar
feeds-calendar = Calendar file (ICS)
feeds-rss = RSS feed
feeds-json = JSON feed
feeds-embed-link = Show the list on your site

## My calendar

feeds-own-title = My calendar
feeds-own-text = See your bookings in the calendar of your phone. They change there by themselves.
feeds-own-link = Set up my calendar
feeds-own-how = The portal makes a secret address. You give it to your calendar once. Your calendar then asks for what is new every few hours.
feeds-own-secret = Whoever knows the address sees the calendar without signing in. Do not pass it on.
feeds-own-create = Create the address
feeds-own-created = This is your address
feeds-own-once = Copy it now: we keep no copy and cannot show it again.
feeds-own-address = Address of the calendar
feeds-own-open = Open in my calendar
# $date (String)
feeds-own-since = Address created: { $date }.
# $date (String)
feeds-own-used = A calendar last asked for it: { $date }.
feeds-own-never-used = No calendar has asked for it yet.
feeds-own-replace-title = Address lost, or known to others?
feeds-own-replace-text = Create a new one. The old one stops working at once.
feeds-own-replace = Create a new address
feeds-own-revoke-title = You no longer want it?
feeds-own-revoke-text = Without the address your calendar shows nothing new. Nothing changes in the portal.
feeds-own-revoke = Revoke the address
feeds-own-revoked = The address is revoked.
feeds-own-again = The address was created already. It was shown once only. If you did not copy it, create a new one.

## The list for other sites

feeds-embed-title = The list on your site
feeds-embed-intro = Municipalities, schools and associations can show our next activities on their own pages. The list is always up to date, sets no cookies and runs no script.
feeds-embed-choose = What the list shows
feeds-embed-most = How many activities at most
feeds-embed-make = Make the code
feeds-embed-code = Code for your page
feeds-embed-code-hint = Copy it into the HTML of your page, where the list is to stand.
feeds-embed-look = See the list
feeds-embed-addresses = For programmes
feeds-embed-addresses-text = The same choice for those who prefer to read it with a programme of their own.
feeds-embed-frame = Next activities
feeds-embed-none = No activities are planned now.
feeds-embed-all = All activities
