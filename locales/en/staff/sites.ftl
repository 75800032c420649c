### Sites, for those who administer the portal.

sites-title = Sites
sites-new = New site
# $name (String)
sites-change-title = Change { $name }
sites-name = Name
sites-name-hint = For example: Torino Centro.
sites-address = Street and number
sites-municipality = Municipality
sites-municipality-hint = The name, for example Torino. If several municipalities share it, add the province: Samone (TO).
sites-phone = Telephone
sites-email = E-mail address
sites-access-notes = How to get in
sites-access-notes-hint = Steps, lift, nearest stop.
sites-none-title = No site yet
sites-none-text = Add the first: activities, appointments and coordinators need one.
sites-public = As everybody sees it
sites-action = Action
