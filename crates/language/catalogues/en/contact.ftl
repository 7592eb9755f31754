## The contact agreement: closed choices only

contact-title = Record a contact agreement
contact-lead = Fill in what you agreed together. Everything can change later. Declining contact is fine too.
contact-rhythm = How often?
contact-rhythm-hint = Regular and short works better than long and now and then.
contact-rhythm-weekly = every week
contact-rhythm-two_weekly = every two weeks
contact-rhythm-four_weekly = every four weeks
contact-rhythm-on_request = only when the employee asks
contact-weekday = On which day?
contact-weekday-hint = Needed for a fixed rhythm.
contact-weekday-none = no fixed day
contact-minutes = How long, in minutes?
contact-minutes-hint = From 5 to 60. A quarter of an hour is often enough.
contact-minutes-n =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
contact-people = Who keeps in touch?
contact-people-hint = Preferably one fixed person.
contact-person-manager = the manager
contact-person-human_resources = human resources
contact-person-colleague = a colleague
contact-channel = How?
contact-channel-phone = phone call
contact-channel-video = video call
contact-channel-message = text message
contact-channel-mail = email
contact-channel-visit = meeting at work or elsewhere
contact-topics = What may it be about?
contact-topics-hint = What you do not tick stays out of the conversation.
contact-topic-team_news = news from the team
contact-topic-work_in_progress = how the work is going
contact-topic-papers = papers and practical matters
contact-topic-return = hours, tasks and place on return
contact-topic-celebrations = invitations to lunches and parties
contact-pause = No contact until
contact-pause-hint = May stay empty. Contact rests until that day.
contact-agreed-on = Day of the agreement
contact-agreed-on-hint = The day on which you agreed this: today or earlier.
contact-undo = Something not right? Record a new agreement. The latest one counts.
contact-save = Record the agreement
contact-next = Next contact: { $date }
contact-next-on-request = The employee takes the first step. Wait until you hear something.
contact-rests-until = Contact rests until { $date }. You do not have to do anything until then.
contact-line-when = When
contact-line-length = How long
contact-line-who = Who
contact-line-how = How
contact-line-topics-on = About
contact-line-topics-off = Not about
contact-error-rhythm = Choose how often.
contact-error-weekday = Choose a day, or choose contact on request above.
contact-error-minutes = Fill in a number of minutes, from 5 to 60.
contact-error-people = Choose at least one person.
contact-error-channel = Choose how.
contact-error-pause = Fill in a date, or leave it empty.
contact-error-agreed-on = Fill in the day of the agreement.
contact-error-agreed-on-later = Choose today or a day before.
