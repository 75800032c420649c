### What the office asks before it decides, what the person replies, and how to appeal.

## The path and the application

inquiry-path = Reply to the office
# $date (String)
inquiry-path-text = The office waits for your reply before it decides. Reply by { $date }.
inquiry-next = The office has asked you for something and waits for your reply. Then it decides and writes to you.
inquiry-missing-title = What the office asks you
# $date (String)
inquiry-missing-about = Reply by { $date }. After that, the office decides with what it has.
inquiry-notice-title = The office means to turn your application down
# $date (String)
inquiry-notice-reply = This is not a decision yet. Read the reasons: if you do not agree, say so by { $date }. The office takes it into account (law 241/1990, article 10-bis).
# $date (String)
inquiry-late = It was due on { $date }. You can still reply as long as the office has not decided.
inquiry-earlier = Questions and replies
# $moment (String)
inquiry-replied = Your reply, { $moment }

## The reply

inquiry-reply-link = Reply
inquiry-reply-title = Reply to the office
inquiry-reply = Reply
inquiry-reply-hint = For papers that you cannot describe here, come to the site or write to the office with the reference of your application.
inquiry-reply-missing = Write your reply
inquiry-reply-other-question = The office has asked you something else since you opened this page. Read it above: what you wrote is still here
inquiry-reply-send = Send the reply

## The mails

inquiry-question = What the office asks
inquiry-reasons = Reasons
inquiry-due-on = Reply by
# $programme (String)
inquiry-mail-missing-subject = We still need something: { $programme }
inquiry-mail-missing-heading = We still need something
# $date (String)
inquiry-mail-missing-about = Before we decide on your application, we ask you for what you read below. Reply by { $date }.
# $programme (String)
inquiry-mail-notice-subject = Before the decision on your application: { $programme }
inquiry-mail-notice-heading = We mean to turn your application down
# $date (String)
inquiry-mail-notice-about = This is not a decision yet. Read the reasons below. If you do not agree, or if something is missing, say so by { $date }: we take it into account (law 241/1990, article 10-bis).
# $why (String)
inquiry-mail-corrected = We have corrected the decision that we sent you. Why: { $why }

## Appealing

inquiry-appeal = How you can appeal
inquiry-appeal-terms = You can appeal against this decision to the regional administrative court (TAR) within 60 days, or to the President of the Republic within 120 days, from when you learned of it.
