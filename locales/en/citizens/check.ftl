### Checking alone whether a programme is for oneself.

check-start = Check whether it is for you
check-privacy = Nobody sees your answers. They are gone when you close this tab.
# $count (Number)
# $programme (String)
check-caption = { $count ->
    [one] { $programme } · last question
   *[other] { $programme } · at most { $count } questions left
}
check-unknown = I do not know
check-rule-changed-title = The rule of this programme has changed
check-rule-changed-text = It changed while you were answering. Your answers are still here. We ask again only what is needed.

## The result

# $programme (String)
check-result-title = Your check: { $programme }
# $programme (String)
check-met-title = { $programme } is for you
check-met-text = By your answers you meet the conditions. You can put yourself forward.
# $programme (String)
check-not-met-title = { $programme } is not for you today
check-not-met-text = Here is why, and what you can do now.
check-unknown-title = We cannot tell yet
check-unknown-text = Some of your answers are missing. When you know them, change them here.
check-reasons = Why
check-rule = The whole rule
check-answer-given = Answer:
check-answers = Your answers
# $question (String)
check-change-answer = Change the answer: { $question }
check-next = What you can do now
check-carry = Put yourself forward with these answers
check-carry-anyway = Put yourself forward all the same
check-carry-anyway-text = You can put yourself forward all the same: the office reads every application and decides.
check-carry-unknown-text = You can begin your application now. You find these questions again there.
# $from (String)
# $until (String)
check-closed = This programme takes applications from { $from } to { $until }.
check-others = Other programmes that may be for you
check-again = Start the check again

## All programmes together

check-every-start = Find what is for you
check-every-lead = A few questions, asked once, for all open programmes.
check-every-programme = All programmes
check-every-so-far = See the result so far
check-every-result-title = What is for you
# $count (Number)
check-every-met = For you ({ $count })
# $count (Number)
check-every-unknown = Perhaps ({ $count })
# $count (Number)
check-every-not-met = Not now ({ $count })
check-every-missing = With the answers given we cannot tell yet. You can answer now:
check-every-nothing = With these answers no programme is for you today. Below you can read why, and what you can do.
check-every-closed = Today no programme takes applications. On the page of programmes you can read when they open.
check-every-talk = Do you disagree, or have a doubt? An operator looks at your situation with you.
# $municipality (String)
check-other-districts = { $municipality }, in another district
