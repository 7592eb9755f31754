## For the workplace: the same for every long absence. Never why, never health.

work-agreements-of = Agreements of { $date }
work-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
work-who-sees = Who sees this? The employee, the manager, human resources and the external prevention service.
work-who-sees-nl = Who sees this? The employee, the manager, human resources, the case manager and the occupational health service.

## List

work-list-title = Long absences
work-list-lead = The people for whom you keep the contact with work.
work-list-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
work-list-search = Search by name
work-list-find = Search
work-list-who = Who
work-list-situation = Situation
work-list-since = Absent since
work-list-now = What you can do now
work-list-empty = None of your people is on long absence now. As soon as a long absence is reported, it is listed here. You do not have to do anything.
work-list-nobody-found = Nobody found by that name. Search for the beginning of the first name or the family name, or show everybody.
work-list-all = Show everybody
work-list-from-start = Back to the beginning
work-list-more = Next absences
work-list-alike = Every long absence looks the same here. A reason is never given.

## One absence

work-back-to-list = Long absences
work-absent-from = Absent from { $date }.
work-absent-since = Absent since { $date }.
work-back-since = Back since { $date }.
work-expected-end = Expected end: { $date }.
work-guide-leave = Better not
work-guide-ask = What you may ask
work-contact-title = Keeping in touch
work-contact-none = Nothing has been agreed about contact yet. Ask how often, how and about what the other person wants contact.
work-contact-record = Record a contact agreement
work-contact-again = Record a new contact agreement
work-hours-title = Agreed hours
work-hours-none = No hours have been agreed.
work-hours-record = Record hours
work-hours-again = Record new hours
work-why-title = Why is there no reason here?
work-why-never = Never ask why somebody is absent. Do not ask what a doctor said either. You do not have to know it to be of help.
work-why-told = Does somebody tell you? Listen. Do not write it down and do not pass it on.
work-why-alike = These tips are the same for every long absence.
work-why-authority = Working during an absence is not for the workplace alone to decide. The occupational physician advises and the advising physician of the mutuality gives permission.
work-why-authority-nl = Building up hours is not for the workplace alone to decide. The occupational physician advises. You put what you agree in the plan of action.

## What you can do now, for each situation

work-now-still_at_work-title = Make a start together
work-now-still_at_work-lead = The absence has not begun yet. A quiet talk now makes the way back shorter later.
work-now-still_at_work-do-1 = Take half an hour, in a place where nobody listens in.
work-now-still_at_work-do-2 = Agree who takes over the work and who tells the team what.
work-now-still_at_work-do-3 = Ask in which way and how often the other person wants contact later.
work-now-still_at_work-leave-1 = Telling the team yourself what is going on. The other person does that, or nobody.
work-now-still_at_work-leave-2 = Asking for a date of return already.
work-now-still_at_work-ask-1 = What should happen with your work while you are away?
work-now-still_at_work-ask-2 = How can I reach you, and when would you rather not?
work-now-still_at_work-ask-3 = What may I tell the team, in your words?
work-now-absent-title = Keep in touch, without pressure
work-now-absent-lead = Somebody is not here now. A short message at a fixed time shows: you still belong.
work-now-absent-do-1 = Keep to the contact agreement. If there is none yet, make one together.
work-now-absent-do-2 = Share some news from the team and ask if you may still invite them.
work-now-absent-do-3 = Divide the work so that nobody has to catch up later.
work-now-absent-leave-1 = Calling to check. Contact is there to help the return.
work-now-absent-leave-2 = Asking questions about work, unless you agreed on that.
work-now-absent-ask-1 = Does this way of keeping in touch still suit you?
work-now-absent-ask-2 = About how long do you think you will be away? You do not have to know.
work-now-absent-ask-3 = Is there anything about work you want off your mind, or want to know?
work-now-preparing_return-title = Prepare the first week
work-now-preparing_return-lead = Hours have been agreed. They begin later. A good first week is small and clear.
work-now-preparing_return-do-1 = Discuss tasks that can be done in small parts and are not urgent.
work-now-preparing_return-do-2 = Arrange the workplace, access, and somebody who is there on day one.
work-now-preparing_return-do-3 = Tell the team which hours apply, and nothing else.
work-now-preparing_return-leave-1 = Adding hours because it is busy.
work-now-preparing_return-leave-2 = Leaving a full inbox waiting.
work-now-preparing_return-ask-1 = Which tasks do you want to do first?
work-now-preparing_return-ask-2 = What helps: a quiet place, working from home, shorter meetings?
work-now-preparing_return-ask-3 = Who do you want to see on the first day, and who not yet?
work-now-building_up-title = Guard the agreed hours
work-now-building_up-lead = Somebody works less than before and is building up. Good weeks and less good weeks alternate. That is normal.
work-now-building_up-do-1 = Talk about the work briefly every week: what works, what is too much?
work-now-building_up-do-2 = Keep tasks and hours in balance: half the hours also means half the work.
work-now-building_up-do-3 = Say that doing less is fine, straight away and without explanation.
work-now-building_up-leave-1 = Asking whether it could go a little faster.
work-now-building_up-leave-2 = Saying that somebody looks well. It rarely helps.
work-now-building_up-ask-1 = Do the tasks fit the hours?
work-now-building_up-ask-2 = What takes more out of you at work than you thought?
work-now-building_up-ask-3 = What shall I change for next week?
work-now-back_at_work-title = Keep asking what helps
work-now-back_at_work-lead = The hours are as before, or the absence is over. The first year still needs attention.
work-now-back_at_work-do-1 = Plan a talk after one month, after three months and after half a year.
work-now-back_at_work-do-2 = Leave adjustments in place until you decide together that they can go.
work-now-back_at_work-do-3 = Discuss training and new tasks as with everybody.
work-now-back_at_work-leave-1 = Acting as if nothing happened, or coming back to it all the time.
work-now-back_at_work-leave-2 = Keeping tasks away to spare somebody, without asking.
work-now-back_at_work-ask-1 = How is the work going now?
work-now-back_at_work-ask-2 = Which adjustment do you want to keep?
work-now-back_at_work-ask-3 = What do you want to do here in the coming year?
work-now-longer_back-title = Once a year is enough
work-now-longer_back-lead = Somebody has been back for a year or longer. One open question a year keeps the door open.
work-now-longer_back-do-1 = Ask in the usual yearly talk whether work and hours still fit.
work-now-longer_back-do-2 = Look together whether an adjustment is still needed.
work-now-longer_back-do-3 = Are you new as a manager? Read the agreements and ask how the person sees them.
work-now-longer_back-leave-1 = Letting a past absence count in an appraisal.
work-now-longer_back-leave-2 = Assuming that everything stays well by itself.
work-now-longer_back-ask-1 = Does your work still suit you?
work-now-longer_back-ask-2 = Is there anything we can arrange differently?
work-now-longer_back-ask-3 = What do you want to learn?

## Hours

work-hours-in-words = Hours per week. { $steps }.
work-hours-legend = Each bar is a week. The dot marks this week.
work-hours-places = At home: { $days }. The other days at work.
work-hours-home = Which days at home?
work-hours-home-hint = Only if that was agreed. Otherwise this stays empty.
work-hours-table = Agreed hours as a table
work-hours-from = From
work-hours-week = Per week
work-hours-lasts = How long
work-hours-stays = stays like this
work-hours-form-title = Record agreed hours
work-hours-form-lead = Fill in what you agreed together. No wish, no proposal.
work-hours-authority = The paper first: working during an absence needs a request to the advising physician of the mutuality, before the hours change. Working less or stopping is always possible straight away.
work-hours-authority-nl = The paper first: other hours go into the adjusted plan of action, after advice from the occupational physician. Working less or stopping is always possible straight away.
work-hours-start = First Monday
work-hours-start-hint = The hours apply from a Monday on.
work-hours-steps-hint = A step is a week that stays the same for a number of weeks. Write hours as 2.5 or 2:30. Leave free days empty. The last step applies until you agree something else. Leave steps you do not need empty.
work-hours-step = Step { $n }
work-hours-weeks = Number of weeks
work-hours-more = One more step
work-hours-save = Record the hours
work-hours-undo = Something not right? Record new hours. The latest agreement counts.
work-hours-error-start = Fill in the first Monday as a date.
work-hours-error-monday = Choose a Monday as the first day.
work-hours-error-weeks = Fill in a number of weeks, from 1 to 104.
work-hours-error-day = Write hours as a number, for example 2.5 or 2:30.
work-hours-error-day-long = A day holds 16 hours at most here. Check the number.
work-hours-error-no-day = Fill in at least one day of this step. If there is no work in those weeks, write 0.
work-hours-error-no-step = Fill in at least one step.
work-hours-error-too-long = All steps together last 156 weeks at most. Make a step shorter.
work-changed-meanwhile = This was changed in the meantime. Look at how it stands now, then record again if yours is right.
work-earlier-spell = Absent before from { $from } until the return on { $until }.
work-contract-ends = Last day of the contract: { $date }.
work-dates-record = Change dates: return, expected end, end of the contract
work-dates-title = Dates of this absence
work-dates-lead = Dates only. A reason never belongs here.
work-dates-expected = Expected end
work-dates-expected-hint = Leave it empty if you do not know.
work-dates-back = First day back
work-dates-back-hint = Only when the absence is over. Somebody who builds up hours is not back yet.
work-dates-last = Last day of the contract
work-dates-last-hint = Only when this person leaves you. After that day nobody at work or in the service sees this absence any more. This cannot be undone.
work-dates-save = Save the dates
work-dates-not-a-date = Write a date as 2026-11-30.
work-dates-before-start = This day is not after the first day of absence. Check the date.
work-dates-keep-last = The last day of a contract can change, not go away. Write a date.
