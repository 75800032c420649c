### Signing in with a code sent by mail.

sign-in-title = What is your e-mail address?
sign-in-email-label = What is your e-mail address?
sign-in-email-hint = We send a code to this address. You need no password. If you are new here, this is also how you begin.
sign-in-send-code = Send me a code
sign-in-too-many = We have sent several codes already. Wait a quarter of an hour, then try again.
sign-in-code-title = Enter the code
sign-in-code-sent = We have sent it to:
sign-in-code-label = Six-digit code
sign-in-code-hint = It works for 10 minutes. If it does not arrive, look in your spam folder.
sign-in-another-code = Send another code
sign-in-code-sent-again = We have sent a new code. Only the newest one works.
sign-in-code-other-email = Use another address
# $tries (Number)
sign-in-wrong-code = { $tries ->
    [one] This is not the code from our last message. You can try once more.
   *[other] This is not the code from our last message. You can try { $tries } more times.
}
sign-in-expired-code = This code does not work any more. Ask for another one.
sign-in-carry-title = You are signed in
sign-in-carry-text = What you wrote is still here.
sign-in-carry-continue = Continue with what I wrote
