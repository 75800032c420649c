### Told to participants when staff work on many activities at once.

## Closing a site

# $title (String)
bulk-mail-subject = The site is closed, but the activity takes place: { $title }
bulk-mail-heading = The activity takes place all the same
bulk-mail-closed = The site is closed on a day of this activity. The activity takes place all the same, at the times below.
# $reason (String)
bulk-mail-reason = Reason for the closure: { $reason }
