### Told to participants when staff work on many activities at once.

## Closing a site

# $title (String)
bulk-mail-subject = The site is closed, but the activity takes place: { $title }
bulk-mail-heading = The activity takes place all the same
bulk-mail-closed = The site is closed on a day of this activity. The activity takes place all the same, at the times below.
# $reason (String)
bulk-mail-reason = Reason for the closure: { $reason }

# $title (String)
bulk-mail-appointment-subject = The site is closed, but your appointment stands: { $title }
bulk-mail-appointment-heading = Your appointment stands
bulk-mail-appointment-closed = The site is closed on the day of your appointment. The appointment stands, at the time below.

## A site that opens after all

# $title (String)
bulk-mail-open-subject = The site is open after all: { $title }
bulk-mail-open-heading = The site is open after all
# $first (String)
# $last (String)
bulk-mail-open = We had told you that the site would be closed from { $first } to { $last }. It is open after all.
bulk-mail-open-still = Your booking stays as it is now: below you see when and where.
bulk-mail-open-gone = What was cancelled because of the closure does not come back by itself. If you still want to come, you can book again.
bulk-mail-open-action = Book again
