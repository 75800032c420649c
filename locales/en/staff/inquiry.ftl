### Asking applicants for what is missing, the notice of a refusal, corrections of decisions.

inquiry-ask-link = Ask for what is missing
inquiry-ask-title = Ask for what is missing
inquiry-ask-about = The person gets a message and replies on the page of their application. If you have asked before and there is no reply, this takes its place.
inquiry-ask-question = What do you ask for?
inquiry-ask-due-on-hint = It gives the person time: until the end of this day, the application cannot be refused without a reply.
inquiry-ask-due-on-past = Choose a day from tomorrow on
# $days (Number)
inquiry-ask-due-on-late = Choose a day within { $days } days
inquiry-ask-send = Send
inquiry-staff-title = What the person was asked
# $moment (String)
inquiry-staff-replied = Reply, { $moment }
inquiry-staff-no-reply = Not yet
# $date (String)
inquiry-reply-due = The person can still reply: until the end of { $date } they can only be admitted
inquiry-exception-warning = By their answers, the person does not meet the programme’s rule. If you admit them all the same, say why.
inquiry-exception = Why they are admitted without meeting the rule
inquiry-exception-hint = Only if you admit them. Staff read it, and it stays with the decision.
inquiry-exception-missing = Say why you admit somebody who does not meet the rule
inquiry-correct-link = Correct the decision
inquiry-correct-title = Correct the decision
inquiry-correction = Why the decision is corrected
inquiry-correction-hint = The person reads it. The earlier decision can still be read here and in the history.
inquiry-correction-missing = Say why the decision is corrected
inquiry-corrected-decisions = Earlier decisions
inquiry-decided-by = Decided by
inquiry-applied-again = The person has applied again since: decide on the new application
# $state (String)
inquiry-changed = Something has happened since you opened this page. The application is now: { $state }. Read what is new below, then go on.
# $days (Number)
inquiry-notice-about = This office gives notice before it refuses (law 241/1990, article 10-bis). The person reads the reasons and has { $days } days to reply. Then you decide.
inquiry-notice-confirm = Send the notice
inquiry-history-asked = Person asked
inquiry-history-replied = Person’s reply
inquiry-history-corrected = Decision corrected
