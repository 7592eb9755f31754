## The register of adjustments, at work

register-title = Adjustments
register-lead = What was asked for, what was decided, who sees to it and when you look at it again.
register-empty = No adjustments have been asked for yet.
register-all = To the adjustments
register-open = Look and decide
register-never-why = Do not ask why somebody needs something. Ask what makes the work feasible.
register-on = { $date }: { $what }

## How it stands

register-standing-asked = asked
register-standing-talk = to be talked about
register-standing-agreed = agreed
register-standing-not_possible = not possible
register-standing-done = in place
register-standing-over = over
register-standing-withdrawn = no longer asked
register-line-asked = Asked on
register-line-from = From
register-line-owner = Who sees to it?
register-line-by = By when?
register-line-review = Look at it again on
register-soon = as soon as possible

## Deciding

register-decide-title = Decide
register-decide = Save the decision
register-decision = What is the decision?
register-decision-yes = yes
register-decision-differently = yes, in another way
register-decision-not_possible = not possible
register-decision-talk = talk about it together first
register-decided-differently = yes, in another way: { $how }
register-decided-not_possible = not possible: { $why }
register-difference = In which other way?
register-difference-hint = Only if you choose “yes, in another way”.
register-difference-trial = on trial first
register-difference-fewer_days = on fewer days or hours
register-difference-later = later than asked
register-difference-other_place = at another place
register-difference-other_means = with other means
register-difference-partly = a part of it
register-obstacle = Why not?
register-obstacle-hint = Only if it is not possible. Choose what lies in the work itself.
register-obstacle-no_room = there is no room for it
register-obstacle-nobody_else = nobody can take the work over
register-obstacle-safety_rules = safety rules do not allow it
register-obstacle-kind_of_work = this work cannot be done any other way
register-obstacle-cost = it costs too much
register-obstacle-third_party = somebody else has to agree and does not
register-by-hint = Today or later. For a talk: the day of the talk.
register-no-words = There is no place for words of your own. That way nothing about anybody’s health gets in.

## Putting in place and looking again

register-complete-title = Is it in place?
register-done-on = Since when?
register-review-hint = Usually after six weeks.
register-complete = It is in place
register-happened-done = put in place
register-review-title = Look at it again:
register-review-lead = Ask whether this still makes the work more feasible. Do not ask about anybody’s health.
register-outcome = What was the outcome?
register-outcome-keep = it stays
register-outcome-change = we decide again
register-outcome-stop = it stops
register-reviewed-keep = looked at again: it stays
register-reviewed-change = looked at again: to be decided again
register-reviewed-stop = looked at again: it stops
register-again-on = When will you look at it once more?
register-again-hint = May stay empty.
register-withdraw = This is no longer asked
register-over-what = What happened stays here.

## Adding something

register-add = Add an adjustment
register-choose-lead = Choose together with the employee. You can search by kind of work.
register-add-save = Add
register-from = From when?
register-from-hint = Empty means: as soon as possible.
register-asked-on = When was it asked?
register-asked-on-hint = Today or earlier.

## What does not fit yet

register-changed-meanwhile = Something changed here in the meantime. Look at how it stands and fill it in again if needed.
register-fault-decision = Choose a decision.
register-fault-difference = Choose in which other way.
register-fault-obstacle = Choose why it is not possible.
register-fault-owner = Choose who sees to it.
register-fault-by = Write a day from today on, at most two years away.
register-fault-done = Write a day between the request and today.
register-fault-review = Write a later day, at most two years away.
register-fault-outcome = Choose the outcome.
register-fault-from = Write a day from the request on, at most two years away, or leave it empty.
register-fault-asked = Write the day on which it was asked, today or earlier.
