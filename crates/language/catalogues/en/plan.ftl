plan-title = Your plan
plan-none = There is no plan yet. You can have one proposed and look at it. It commits you to nothing.
plan-begins = Your plan begins on { $date }.
plan-week = Week { $week } of your plan: { $hours }.
plan-resting = Your plan has been resting since { $date }. Until you take it up again, no hours are added.
plan-rest = Doing less is always possible, straight away. So is stopping and resting.
plan-course-title = The whole course
plan-own = This is your own plan. Your work does not see it.
plan-publish-link = Show these hours to my work
plan-share-link = Share with a professional
plan-again = Have a new plan proposed

## The wish

plan-wish-lead = A few questions, then you see a proposal. Nothing is fixed by it.
plan-pace = How fast?
plan-pace-slow = slowly
plan-pace-hint-slow = a small step every three weeks
plan-pace-usual = as usual
plan-pace-hint-usual = a step every two weeks
plan-pace-fast = faster
plan-pace-hint-fast = a larger step every two weeks
plan-starts_on = First week
plan-days = On which days would you like to work in the end?
plan-longest_day = Longest day
plan-longest_day-hint = In hours, for example 8, 7.6 or 7:36.
plan-contract = Hours a week in your contract
plan-contract-hint = For example 38 or 30.4
plan-wish-basis = The steps are careful estimates. Research gives no exact step sizes. Talk the plan over with your doctor or the occupational physician.
plan-propose = Show a proposal
plan-fault-pace = Choose how fast.
plan-fault-starts_on = Choose the first week from the list.
plan-fault-days = Choose at least one day.
plan-fault-longest_day = Write the longest day in hours, from 2 to 12, for example 7.6.
plan-fault-contract = Write the hours of your contract as a number, for example 38.
plan-fault-contract-short = Below four hours a week there is nothing to build up in steps. Agree the days between you.

## The proposal

plan-preview-title = A proposal
plan-preview-lead = Look at it calmly. You can stop at any step, go slower or leave it.
plan-why-title = Why these steps?
plan-authority-be = Working partly during sick leave needs permission. Ask the physician of your sickness fund before a change. Stopping and resting is always allowed.
plan-authority-nl = A change of hours belongs in the plan of action (plan van aanpak) that you and your employer adjust together. Stopping and resting is always allowed.
plan-adopt-who = If you take this plan, only you see it.
plan-adopt-undo = You can replace it at any time.
plan-adopt = Take this as my plan
plan-other-wish = Change something in my wish

## Showing hours to work

plan-publish-title = Hours for your work
plan-publish-lead = You decide whether your work sees these hours. Below is exactly what they will see.
plan-publish-sees = Your work sees the hours a day, from when they apply, and today’s date.
plan-publish-never = Your work does not see why, what you filled in here, or that it comes from here.
plan-publish-later = Later changes do not go there automatically.
plan-publish-where = To which workplace?
plan-publish-exactly = Exactly this
plan-publish-as-seen = See the whole page as my manager will see it
plan-as-seen-note = This is how your manager will see it. As long as you only look, nothing goes to your work.
plan-publish-need-not = You do not have to show anything. Not showing anything must have no consequences.
plan-publish-undo = You can show other hours later; they replace these.
plan-publish = Show these hours to my work
plan-publish-no-work = No workplace is connected to your space. So nothing can go there.
plan-publish-no-plan = There is no plan yet that could be shown.
plan-fault-workplace = Choose a workplace.
plan-stop-title = Stop showing hours
plan-stop-lead = From now on no change of your plan goes to your work.
plan-stop-stays = { $employer } keeps seeing “agreements of { $date }”, until they end or you agree on something else together.
plan-stop-unseen = Your work does not see that you stopped.
plan-stop-undo = You can show hours again whenever you want.
plan-stop = Stop
plan-going-job = Which job is this?
plan-going-first = the first job
plan-going-second = the second job
plan-going-home = Which days at home?
plan-going-home-hint = Tick only what the workplace may know. Without a tick, nothing is said about the place.
plan-going-look = See it like this
