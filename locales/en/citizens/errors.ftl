### Pages for what cannot be shown.

errors-not-found-title = This page does not exist
errors-not-found-text = The address may be mistyped, or what was here is gone. It may also be something that only its owner can see.
errors-forbidden-title = This form could not be accepted
errors-forbidden-text = It did not come from a page of this portal. Go back, load the page again and send it once more.
errors-too-large-title = That was too much at once
errors-too-large-text = What you sent is larger than the portal accepts. Nothing was saved. Please shorten your texts and try again.
errors-unavailable-title = The portal is busy right now
errors-unavailable-text = Nothing was saved and nothing was lost. Please wait a few seconds and load this page again.
errors-bad-request-title = The portal did not understand this
errors-bad-request-text = Something is missing in what your browser sent. Please go back, load the page again and try once more.
errors-defect-title = Something went wrong here
errors-defect-text = It is our fault, not yours. Nothing was saved. Please try again later or call one of our sites.
errors-log-id = If you call or write to us, tell us the code of this request:
errors-back-home = Go to the start page
