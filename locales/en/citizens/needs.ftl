### What participants need: an interpreter, somebody for their children.

needs-title = Interpreter and children
needs-lead = Tell the site what you need so that you can come.
needs-interpreter = Do you need an interpreter?
needs-brings-interpreter = Somebody who translates comes along
# $language (String)
needs-interpreter-for = Interpreter: { $language }
needs-interpreter-unknown = Choose one from the list.
needs-children = Do you come with children?
needs-childcare = Somebody to look after the children
needs-not-sure = The site sees your request. It is not certain that it can do it. If you cannot come without, call the site.
needs-ask = Ask for an interpreter or help with children
needs-change = Change the request
needs-over = You can no longer ask: it has begun or ended, or is cancelled.
