### Signing in with a code sent by mail.

sign-in-title = What is your e-mail address?
sign-in-email-label = What is your e-mail address?
sign-in-email-hint = We send a code to this address. You need no password. If you are new here, this is also how you begin.
sign-in-send-code = Send me a code
# $wait (String)
sign-in-too-many = We have sent many codes already. You can ask for another one in { $wait }.
sign-in-code-title = Enter the code
sign-in-code-sent = We have sent it to:
sign-in-code-label = Code from our e-mail
sign-in-code-hint = It works for 10 minutes. If it does not arrive, look in your spam folder.
sign-in-another-code = Send another code
sign-in-code-sent-again = We have sent you another message with the code.
sign-in-code-other-email = Use another address
# $tries (Number)
sign-in-wrong-code = { $tries ->
    [one] This is not the code from our last message. You can try once more.
   *[other] This is not the code from our last message. You can try { $tries } more times.
}
# $digits (Number)
sign-in-code-digits = The code has { $digits } digits. Check it: you have not used up a try.
sign-in-expired-code = This code does not work any more. Ask for another one.
# $wait (String)
sign-in-wait = The code was wrong several times. You can try again in { $wait }. What you typed stays here.
sign-in-no-cookie = The code only works in the browser in which you asked for it, for 10 minutes. Allow the cookies of this site and ask for another code from here.
sign-in-carry-title = You are signed in
sign-in-carry-text = Nothing was lost. Go on from where you were.
sign-in-carry-continue = Continue
sign-in-kept = Nothing is lost: after signing in you go on from here.
sign-in-again-title = Confirm that it is you
sign-in-again-text = What you are about to do concerns all of your data. We send a code to:
sign-in-shared = Who uses this device?
sign-in-shared-yes = Other people use it too
sign-in-shared-hint = For example in a library or a classroom. Choose “Sign out” when you have finished. If you forget, you are signed out when you close the browser, or after 2 hours without using the portal.

## The page that asks for the code, and the page of the link beside it

code-next-now = It does not arrive? You can ask for another one at once.
# $wait (String)
code-next-in = You can ask for another one in { $wait }.
code-ended = The code does not work any more. What you typed is still here: ask for another code and go on.
code-link-title = One more step
code-link-text = You confirm with this address:
code-link-ended-title = This link does not work any more
code-link-ended-text = It has been used, or too much time has passed. Go back to the page where you began and ask for another code. If you cannot find it, begin again here.
code-begin-again = Begin again
code-done-title = This is done already
code-done-text = This step is finished. You can go on.
code-not-here-title = This page does not open here
code-not-here-text = The page opens for an hour, and only in the browser in which you asked for the code. Allow the cookies of this site. On another device, open the link in our e-mail.
