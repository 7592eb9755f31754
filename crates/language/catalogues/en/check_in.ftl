check_in-title = Check-in
check_in-kept = You can stop at any point. What you filled in is kept.
check_in-enough = That is enough
check_in-finish = Done
check_in-later = Not today
check_in-open = I leave this open

## Does it fit?

check_in-fit-plan = Does your plan still fit?
check_in-fit-now = Does what you do in a day now suit you?
check_in-fit-lead = This one question is enough.
check_in-fit-fits = Yes, it fits
check_in-fit-too_much = It is too much
check_in-fit-can_do_more = I can do more
check_in-fault-fit = Choose one of the three answers.

## While building up

check_in-recovery-title = After a working day
check_in-recovered-question = The morning after a working day, had you recovered?
check_in-recovered-yes = Yes
check_in-recovered-partly = Partly
check_in-recovered-no = No
check_in-worked = How many hours did you work this week?
check_in-worked-hint = For example 7.5. May stay empty.
check_in-fault-worked = Write the hours as a number, for example 7.5 or 7:30.

## Seven questions

check_in-questions-title = Seven short questions
check_in-questions-lead = About the last seven days. Answer what you want. You keep this for yourself. We make no plan from it.
check_in-ask-nrs_fatigue = How tired were you, on average?
check_in-from-nrs_fatigue = not tired
check_in-to-nrs_fatigue = as tired as I can imagine
check_in-ask-nrs_sleep = How well did you sleep?
check_in-from-nrs_sleep = very badly
check_in-to-nrs_sleep = very well
check_in-ask-nrs_pain = How much pain did you have, on average?
check_in-from-nrs_pain = none
check_in-to-nrs_pain = as much as I can imagine
check_in-ask-nrs_cognition = How hard was it to concentrate, remember, or do several things at once?
check_in-from-nrs_cognition = not hard
check_in-to-nrs_cognition = extremely hard
check_in-ask-nrs_stimuli = How much did noise, crowds or bustle bother you?
check_in-from-nrs_stimuli = not at all
check_in-to-nrs_stimuli = extremely
check_in-ask-nrs_burden = How heavy was everything together: body, mind, practical worries?
check_in-from-nrs_burden = not heavy
check_in-to-nrs_burden = more than I could bear
check_in-ask-nrs_workcap = Think of your job when it went best. How much of that could you have done this week?
check_in-from-nrs_workcap = nothing
check_in-to-nrs_workcap = as in my best time
check_in-short-nrs_fatigue = Tired
check_in-short-nrs_sleep = Sleep
check_in-short-nrs_pain = Pain
check_in-short-nrs_cognition = Concentrating
check_in-short-nrs_stimuli = Bustle
check_in-short-nrs_burden = Burden
check_in-short-nrs_workcap = Work

## Words for oneself, and the diary

check_in-words-title = A few words for yourself
check_in-words-lead = For your diary. Nobody else can ever read it, and it cannot be shared.
check_in-words = Your words
check_in-words-hint = May stay empty.
check_in-fault-words = That is longer than 2,000 characters. Make it a little shorter; it is all still here.

## Afterwards

check_in-done-title = Thank you, it is kept
check_in-done-go_on = Your plan goes on as it is.
check_in-done-heavy-title = That was a hard week
check_in-done-heavy-rest = You may stay at these hours, work less or rest. You can do that straight away; you do not have to wait for anybody.
check_in-done-heavy-talk = Would you like to talk to somebody about it?
check_in-done-more-title = You can do more
check_in-done-more = Good to know. Give it one more week before you change something, and change one thing at a time.
check_in-done-plan = Look at my plan
check_in-done-share = Share something with a professional
check_in-next =
    { $days ->
        [one] The next check-in comes tomorrow.
       *[other] The next check-in comes in { $days } days.
    }
check_in-next-never = No check-in comes automatically. You can always start one yourself.

## How often

check_in-rhythm-title = How often shall we ask?
check_in-rhythm-lead = You choose. You can change it every day.
check_in-rhythm-question = Ask me how it is going
check_in-rhythm-weekly = every week
check_in-rhythm-two_weekly = every two weeks
check_in-rhythm-four_weekly = every four weeks
check_in-rhythm-never = never, I come by myself
check_in-rhythm-fades = If you leave two unanswered, we stay silent until you come back. Nothing is counted.
check_in-fault-rhythm = Choose how often.
