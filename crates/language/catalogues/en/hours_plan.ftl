## The question

plan-change-title = Ask for a plan
plan-commute = How many minutes does your journey to work take?
plan-commute-hint = One way. Leave empty if it does not count.
plan-anew = Begin small again
plan-anew-hint = Otherwise the plan goes on from the hours you have then.
plan-treatment-title = A treatment that comes back
plan-treatment_on = Day of a treatment
plan-treatment_on-hint = The next one, or an earlier one.
plan-treatment_every = Every how many weeks?
plan-treatment_times = How many times, this one included?
plan-treatment_rest = Days without work afterwards
plan-treatment_light = Half days after those
plan-even = The same hours every week, around treatments too
plan-even-hint = That way the course gives nothing away.
plan-more-title = Something else that counts
plan-aim = Where does the plan go?
plan-aim-grow = up, step by step
plan-aim-level = stay level
plan-aim-comfort = comfort comes first: level or less, never more
plan-level = Up to how many hours a week?
plan-level-hint = Empty: the hours of your contract. If you stay level, these are your hours.
plan-rather_not = Preferably not, but possible
plan-rather_not-hint = A day chosen here and above counts as an ordinary day.
plan-telework = How many days a week can you work at home?
plan-check_up = Check-up { $n }
plan-away_from = Holiday { $n }: first day
plan-away_until = Holiday { $n }: last day
plan-exercise = Days with exercise or therapy
plan-exercise_minutes = How many minutes each time?
plan-exercise_minutes-hint = Empty: 45 minutes. They count as part of your day.
plan-core_from = Fixed hours: from
plan-core_until = Fixed hours: until
plan-core-hint = Hours when you have to be there on every working day.
plan-shifts = Fixed length of a day
plan-shifts-hint = For shifts or lessons, in hours: for example 4; 8
plan-approved = Hours a week for which you have permission
plan-approved-hint = From the physician of your sickness fund. Leave empty if you have none.
plan-unmet = These wishes do not go together. Change one of them:
plan-fault-level = Write these hours as a number, not above your contract.
plan-fault-level-needed = Write how many hours a week you want to keep.
plan-fault-commute = Write the minutes as a number up to 180.
plan-fault-telework = Choose the number of days from the list.
plan-fault-treatment = Choose the numbers of the treatment from the lists.
plan-fault-date = Write the day as a date.
plan-fault-away = The last day is before the first. Change one of them.
plan-fault-exercise = Write the minutes of exercise as a number up to 240.
plan-fault-core = Write from when until when, shorter than your longest day.
plan-fault-shifts = Write the hours with a semicolon between them, not longer than your longest day.
plan-fault-approved = Write the permitted hours as a number.
plan-fault-b_takes_over = Write this in at most 300 characters.

## Plan B

plan-b-title = Plan B
plan-b-lead = What you do when it becomes too much. It is ready before you need it.
plan-b-none = This plan has no plan B yet. Ask for a new proposal to get one.
plan-b-runs = Plan B runs now.
plan-b-hours = How many hours then?
plan-b-hours-step_back = those of the step before
plan-b-hours-half = half
plan-b-hours-few = a few hours, as at the beginning
plan-b-hours-rest = none for now
plan-b-when = When do you switch?
plan-b-when-treatment_change = the treatment changes
plan-b-when-bad_result = a disappointing result
plan-b-when-two_holds = a step that does not work out twice
plan-b-when-new_manager = another manager
plan-b-when-not_delivered = an agreement at work is not there after two weeks
plan-b-when-travel = getting to work does not work out
plan-b-when-care_at_home = somebody at home needs care
plan-b-when-income = the income falls too far
plan-b-when-conflict = a conflict at work
plan-b-when-infections = a winter with many infections
plan-b_takes_over = Who takes over what then?
plan-b_talk_on = When do you talk about it?
plan-b-who = Plan B and your reasons are seen by you alone.
plan-b-from = from
plan-b-plan_a = plan A
plan-b-days = days

## The proposal and the course

plan-reason-week = Week { $first }, from { $date }: { $hours }
plan-reason-weeks = Week { $first } to { $last }, from { $date }: { $hours }
plan-rounded = The plan counts in half hours. Your hours are rounded down to { $hours }.
plan-short_of = With these wishes the plan ends at { $hours }. For more, one of these has to change:
plan-home-title = Days at home
plan-home-row = from { $date }: { $days }
plan-home-none = none
plan-changes-title-be = When do you need a new request?
plan-changes-title-nl = When is the plan of action adjusted?
plan-changes-lead-be = For more hours or other days the request has to be there before. On the working day before at the latest.
plan-changes-lead-nl = For more hours or other days you and your employer first adjust the plan of action together.
plan-change-row = { $date }: { $hours } a week, on { $days }
plan-steps-title = The steps and the days
plan-course-in-words = Hours a week: planned, worked and plan B. The table below says the same.
plan-course-legend = Bar: planned. Dot: worked. Line: plan B.
plan-course-table = Week by week
plan-course-week = week of
plan-course-planned = planned
plan-course-worked = worked
plan-csv-link = As a file (CSV)
plan-adjust-title = Change something about your plan
plan-versions-title = How your plan changed
plan-versions-lead = Only you see this. What is over stays as it was.
plan-versions-since = since
plan-versions-why = why
plan-versions-first = first week
plan-versions-last = last week
plan-because-wished = a new wish
plan-because-held = the same hours kept longer
plan-because-stepped_back = a step back
plan-because-stays_level = the hours stay level
plan-because-went_down = fewer hours
plan-because-plan_b = to plan B
plan-because-plan_a = on with plan A again

## Switching

plan-switch-title-plan_b = Switch to plan B
plan-switch-title-plan_b_only = Work less at once
plan-switch-title-plan_a = Back to plan A
plan-switch-title-hold = Keep these hours two weeks longer
plan-switch-title-step_back = Go back a step
plan-switch-title-stay_level = Stay at these hours
plan-switch-title-go_down = One step less, permanently
plan-switch-lead-plan_b = Four weeks at the hours of plan B. Then up again step by step: the way back is part of it.
plan-switch-lead-plan_b_only = From today, the hours of plan B, with no step up. You can always do that.
plan-switch-lead-plan_a = Up again step by step, from where you stand.
plan-switch-lead-hold = The next step comes two weeks later. The rest moves along.
plan-switch-lead-step_back = Two weeks at the hours of the step before. Then another try.
plan-switch-lead-stay_level = No more hours are added. You can ask for a proposal again later.
plan-switch-lead-go_down = The hours of the step before, and there they stay.
plan-switch-next = The next week: { $hours }, on { $days }.
plan-switch-rest = The next week: no work.
plan-switch-undo = You can always change it again.
plan-paper-title-be = First the new request
plan-paper-title-nl = First adjust the plan of action
plan-paper-first-be = Fill in the form for the physician of your sickness fund: new hours, new days, from when.
plan-paper-first-nl = Agree on the new hours and days with your employer.
plan-paper-second-be = Hand it in on the working day before the change at the latest. Keep proof.
plan-paper-second-nl = Put it on paper together as an adjustment of the plan of action.
plan-paper-third-be = You may begin the next working day. If it is refused, you stop.
plan-paper-third-nl = The occupational physician (bedrijfsarts) can advise on it. You both sign.
plan-paper-less = You can work less straight away.
plan-prepared-be = The new request is prepared.
plan-prepared-nl = The adjustment of the plan of action is prepared.
plan-fault-prepared-be = First prepare the new request, then tick the box.
plan-fault-prepared-nl = First adjust the plan of action, then tick the box.

## What hours give away

plan-gives_away-title = This course gives something away
plan-gives_away-every_weeks = Every { $n } weeks there are fewer hours. Whoever sees that may think of a treatment.
plan-gives_away-check_ups = In weeks with a check-up there are fewer hours. That may be noticed.
plan-gives_away-choice = You can have the same hours computed for every week. Or leave it so: you choose.
plan-level-link = Look at a course without dips
plan-level-title = The same every week
plan-level-lead = The hours stay level around treatments too. Days that a treatment sometimes takes are always free.
plan-level-none = There is no weekday on which you can always work. So a level course cannot be made. You can show fewer weeks at a time.

## What check-ins propose

plan-steer-hold = It was a hard week. Proposal: keep these hours two weeks longer before the next step.
plan-steer-step_back = Two weeks in a row it was too much. Proposal: a step back for two weeks, and then another try.
plan-steer-stay_level = A step did not work out a few times. Proposal: stay at these hours for now, and talk about it.
plan-steer-go_down = Even with fewer hours it was too much. Proposal: one step less, permanently.
plan-steer-look = See what that would be
plan-steer-basis = This rests only on your answers about work. You decide.

## The calendar

plan-calendar-title = Everything on one calendar
plan-calendar-lead = Work, travel, treatment, rest, check-ups and exercise, day by day.
plan-calendar-week = Week of { $date }: { $hours }
plan-calendar-free = Nothing this week.
plan-calendar-work = work: { $time }
plan-calendar-travel = travel: { $n } minutes
plan-calendar-treatment = treatment
plan-calendar-rest = rest
plan-calendar-light = taking it easy
plan-calendar-check_up = check-up
plan-calendar-away = away
plan-calendar-exercise = exercise: { $n } minutes
plan-calendar-feed = Put it in your own calendar
