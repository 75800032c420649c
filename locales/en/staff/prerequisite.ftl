### An activity that asks for another one to have been attended before.

## For the site

prerequisite-field = Activity to attend before
prerequisite-field-hint = Only people can book who attended enough of one of its editions for a certificate.
prerequisite-none = None
# $activity (String)
# $kind (String)
# $site (String)
prerequisite-choice = { $activity } ({ $kind }, { $site })
prerequisite-unknown = There is no such activity, or it was never published
prerequisite-own = An activity cannot ask to have attended itself
