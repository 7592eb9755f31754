## Own space: menu and small phrases

own-nav-home = Overview
own-nav-line = My line
own-nav-plan = My plan
own-nav-shares = Sharing
own-nav-looked = Who looked
own-nav-settings = Settings
own-only-you = Only you see this.
own-to-home = To the overview
own-hours-and-minutes = { $hours } h { $minutes }

## First page

own-home-title = Your own space
own-home-hello = Hello { $name }
own-home-lead = Here you keep what is yours: your line, your plan, your agreements. You do not have to do anything.
own-home-before = Your plan begins on { $date }, with { $hours } a week.
own-home-week = Week { $week } of your plan. This week { $hours }, on { $days }.
own-home-resting = Everything has been resting since { $date }. Nothing is asked of you.
own-home-published = { $employer } sees your hours as “agreements of { $date }”.
own-home-published-stopped = { $employer } still sees “agreements of { $date }”. You stopped updates.
own-home-shares =
    { $n ->
        [0] You share nothing with anybody.
        [one] You share one thing with a professional.
       *[other] You share { $n } things with professionals.
    }

own-now-resting-title = Everything rests
own-now-resting = No check-in comes and no step of your plan is asked. Take the time you need.
own-now-resting-act = Take it up again
own-now-reason-title = What is it about?
own-now-reason = You may say here why you are absent. Then the words on your pages suit you better. You may also skip it.
own-now-reason-act = Have a look
own-now-check_in-title = How was this week?
own-now-check_in = One question is enough. There are a few more if you feel like it. It takes about a minute.
own-now-check_in-act = Begin
own-now-check_in-less = Ask me less often
own-now-plan-title = A plan for your hours
own-now-plan = When you think about working again, you can have a careful plan proposed to you. It commits you to nothing.
own-now-plan-act = Look at a plan
own-now-nothing-title = Nothing is waiting for you
own-now-nothing = Everything is as you left it.
own-now-nothing-act = Say how it is going anyway

own-week-title = This week
own-week-day = Day
own-week-hours = Hours
own-week-free = free
own-week-rest = Too much? You can always stop and rest, straight away.
own-week-plan = The whole plan

own-seen-title = Who sees what?
own-seen-you = What you write down, only you see. Your work never sees why you are absent, nor whether you use this space.
own-seen-work-nothing = You have shown no hours to your work from here.
own-seen-publish = Hours for your work
own-seen-shares = Sharing
own-seen-looked = Who looked

own-what-title = What is this?
own-what = Your own place during a long absence. You decide what goes in. You may leave again and find everything as it was.
own-what-nothing = You do not have to do anything. If you do not use this, nothing changes.

## What it is about

own-reason-title = What is it about?
own-reason-lead = You may say it here, or nowhere.
own-reason-question = I am absent because
own-reason-cancer = it is about cancer
own-reason-perhaps_cancer = it may be cancer, tests are going on
own-reason-something_else = it is about something else
own-reason-not_said = I would rather not say
own-reason-who = Only you see this. It never goes to your work, and to a professional only if you tell them yourself.
own-reason-undo = You can change it at any time.
own-reason-skip = Skip this
own-reason-fault = Choose an answer, or skip this.

## Something has changed, and taking it up again

own-changed-lead = Bad news, a new treatment, a setback, or simply too much. One tap is enough.
own-changed-rests = From now on everything rests: no check-ins, no steps of your plan.
own-changed-nobody = Nobody is told. Not your work, not a professional.
own-changed-work = What your work sees stays as it is: the hours that were agreed. If you cannot work those hours, you report sick in the usual way.
own-changed-again = You take it up again when you want, or not at all.
own-changed-act = Let everything rest
own-changed-person-title = Would you like to talk to somebody?
own-changed-person = It does not have to be today. You do not have to know beforehand what you want to say.
own-resume-title = Take it up again
own-resume-lead = Good to see you. You decide what starts again.
own-resume-check_in = Check-ins come again, as often as you chose. You can change that.
own-resume-plan = Your plan goes on from where it stopped. For the first two weeks the hours stay the same. You can also have a new plan proposed.
own-resume-nobody = Nobody is told of this either.
own-resume-act = Take it up again
own-resume-not-yet = Not yet

## Erasing everything

own-erase-title = Erase everything
own-erase-lead = This cannot be undone. Nobody can bring it back, not even the people who run this service.
own-erase-goes-title = This is erased
own-erase-goes-case = Your line, your check-ins, your diary and your plan.
own-erase-goes-shares = Everything you share ends at once.
own-erase-goes-account = Your account. You are signed out.
own-erase-goes-copies = In backup copies it becomes unreadable within ten weeks. If such a copy is put back before then, your space is erased again.
own-erase-stays-title = This stays with others
own-erase-stays-work = At your work: that you are absent, and the hours and agreements that were recorded there. They do not show that they came from you.
own-erase-stays-care = With professionals: what they wrote in their own files because you told or showed it to them.
own-erase-stays-paper = What you printed, sent or told yourself.
own-erase-rest-instead = You can also let everything rest and keep it.
own-erase-type = To erase, type this word
own-erase-word = erase
own-erase-fault = Type the word shown above the field. Nothing has been erased.
own-erase-act = Erase everything for good
own-erased-title = Everything has been erased
own-erased-lead = Your own space no longer exists. You are signed out.
own-erased-again = You can begin again at any time. Nothing from before comes back.
own-erased-home = To the start page

## Settings

own-settings-language = Language of your own space
own-settings-language-what = Emails and letters to you come in this language too.
own-settings-second-factor = Second step when signing in
