## Talks and advice, in the own space

talks-title = Talks and advice
talks-planned = Planned talks
talks-planned-none = No talk is planned now.
talks-question = Your question for the next talk
talks-question-none = You have not written a question yet.
talks-question-act = Write your question
talks-question-share = Share it with somebody
talks-question-lead = What would you like to know or discuss? One or two sentences are enough.
talks-question-label = Your question
talks-question-who = Who reads it is yours to decide under Sharing. Leaving it empty takes the question away.
talks-fault-question = That is longer than 500 characters. Make it a little shorter; it is all still here.
talks-advice = Advice about your work
talks-advice-none = There is no advice yet.
talks-advice-who = Advice comes to you, not to your work. What your work knows of it, you pass on yourself.
talks-offer-title = Would you like a talk?
talks-offer-weeks =
    { $n ->
        [one] You started working again at { $employer } on { $date }. That is a week ago. Would you like to talk with somebody from the service about how it is going?
       *[other] You started working again at { $employer } on { $date }. That is { $n } weeks ago. Would you like to talk with somebody from the service about how it is going?
    }
talks-offer-months = You started working again at { $employer } on { $date }. That is { $n } months ago. Would you like to talk with somebody from the service about how it is going?
talks-offer-declined = You wanted no more talks after your restart at { $employer } on { $date }.
talks-offer-yes = Yes, please
talks-offer-not-now = Not now
talks-offer-never = Do not offer it any more
talks-offer-again = Offer it again
talks-offer-who = The service sees your answer, so that nobody calls for nothing. Your work sees nothing.
talks-mails = A notice after your restart
talks-mails-on = When the service offers a talk, you get an email too. It only says that something is waiting.
talks-mails-off = After your restart we offer a talk at fixed moments, here on this page. You can get an email as well; it only says that something is waiting.
talks-mails-stop = Send no more emails
talks-mails-begin = Send me an email too
talks-together = Filled in together
talks-together-what = You can fill in a check-in or a plan together with somebody from the service, in the same room or by phone. It then says that it was together.
talks-together-act = Fill something in together
talks-together-lead = Say who is there. For the next two hours everything you send says that it was together. You fill in and send; the other person does not see your space.
talks-together-with = Who is there?
talks-together-how = How?
talks-together-begin = Begin
talks-together-end = I am alone again now
talks-together-nobody = Nobody from a service knows you yet. Feel free to fill it in alone, or on paper.
talks-together-now = Together with { $name } ({ $hat }), { $presence }
talks-together-line = { $date }: { $what }, together with { $name } ({ $hat }), { $presence }
talks-filled-in-check_in = check-in
talks-filled-in-plan = plan
talks-presence-in_the_room = in the same room
talks-presence-by_phone = by phone
talks-fault-reader = Choose who is there.
talks-fault-presence = Choose how that person is there.

## On paper

talks-paper = The check-in on paper
talks-paper-lead = For when there is no device at hand. Tick what fits; leave blank what you want.
talks-paper-date = Date:
talks-paper-questions = The last seven days, from 0 to 10
talks-paper-keep = This sheet is yours. You copy it into your own space later yourself, or you keep it.
talks-advice-paper = This advice as a PDF, to keep or to pass on yourself
