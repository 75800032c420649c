### Attendance, for who came: the code at the door, reminders, certificates, what participants say.

## How long

# $attended (String)
# $all (String)
attendance-of = { $attended } of { $all }

## The booking's page

attendance-code-title = Your check-in code
attendance-code-about = Show this code when you arrive, on your phone or on paper. You can also say it.
attendance-code-image = QR code with your check-in code
attendance-after-title = Your attendance
# $attended (String)
# $all (String)
attendance-after-attended = You attended { $attended } of { $all }.
attendance-certificate-download = Download the certificate (PDF)
attendance-feedback-link = Say how it was

## What participants say

attendance-feedback-title = How was it?
attendance-feedback-about = It takes one minute. The staff read the answers without knowing whose they are.
attendance-feedback-rating = How satisfied are you with this activity?
attendance-feedback-rating-1 = Very dissatisfied
attendance-feedback-rating-2 = Dissatisfied
attendance-feedback-rating-3 = Neither satisfied nor dissatisfied
attendance-feedback-rating-4 = Satisfied
attendance-feedback-rating-5 = Very satisfied
attendance-feedback-missing = Choose how satisfied you are
attendance-feedback-comment = What should stay as it is, what should change?
attendance-feedback-comment-hint = At most 200 characters. Do not write names.
attendance-feedback-send = Send
attendance-feedback-thanks = Thank you. We have received your answer.

## Reminders

# $title (String)
attendance-mail-subject = Reminder: { $title }
attendance-mail-heading = We are expecting you soon
# $when (String)
attendance-mail-begins = Your activity begins { $when }.
attendance-mail-code = On the page of your booking you find your check-in code. Show it when you arrive.
attendance-mail-call = If you cannot come, please call the site.
attendance-mail-action = See your booking

## The certificate

certificate-title = Certificate of attendance
# $number (String)
certificate-number = Number { $number }
certificate-of = This is to certify that the person named below attended the activity.
certificate-birth-date = Date of birth
# $length (String)
# $words (String)
certificate-hours-words = { $length } ({ $words })
# $place (String)
# $date (String)
certificate-issued = { $place }, { $date }
# $name (String)
certificate-teacher = { $name }, teacher
certificate-signature-printed = The printed name stands for a signature by hand (Italian legislative decree 39/1993, article 3, paragraph 2).
certificate-qr-image = QR code that leads to the verification of this certificate
certificate-with-birth-date = Download with date of birth (PDF)
certificate-check-number = Number
certificate-check-issued-on = Date of issue
certificate-check-name = Name
certificate-activity = Activity
certificate-days = Dates
# $first (String)
# $last (String)
certificate-from-to = from { $first } to { $last }
certificate-hours = Time attended
certificate-site = Site
certificate-code = Verification code
certificate-verify-at = Whether this certificate is genuine can be checked at:
certificate-no-signature = The verification code replaces the signature.

## Checking a certificate

certificate-check-title = Check a certificate
certificate-check-about = Here you can check whether a certificate of attendance was issued by this office.
certificate-check-code = Verification code
certificate-check-code-hint = It is printed on the certificate, such as PRE-7K3M-9QXB-H4TR-W2K9.
certificate-check-submit = Check
certificate-genuine = The certificate is genuine
certificate-not-genuine = There is no such certificate
certificate-not-genuine-about = Compare the code with the one on the certificate. If it is the same, the certificate was not issued by this office or is no longer valid.

## Durations in words

# $hours (Number)
# $words (String)
hours-in-words =
    { $hours ->
        [one] one hour
       *[other] { $words } hours
    }
# $minutes (Number)
# $words (String)
minutes-in-words =
    { $minutes ->
        [one] one minute
       *[other] { $words } minutes
    }
