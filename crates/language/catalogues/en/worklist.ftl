## Worklist

worklist-title = Worklist
worklist-lead = Anyone who asks for a talk comes first. Each line says why it is here and by when.
worklist-lead-notes = Anyone who asks to read your notes appears here. Each line says by when to answer.
worklist-none = Nothing is waiting for you now. A new request appears here automatically.
worklist-count = { $n ->
    [one] One line
   *[other] { $n } lines
}
worklist-beyond = { $n ->
    [one] One more absence was not looked into, because there are too many for one list.
   *[other] { $n } more absences were not looked into, because there are too many for one list.
} What is to be done there comes in as soon as lines are done.
worklist-part-asks = Asks for a talk
worklist-part-talks = Agreed talks
worklist-part-duties = Days set by law
worklist-part-to_confirm = Days to have confirmed first
worklist-part-notes = Asks to read notes
worklist-part-follow_up = Follow-up
worklist-why-asks = Asks for a talk since { $date }.
worklist-why-unanswered = The moment you proposed, { $date }, passed without an answer.
worklist-why-not_recorded = The talk was on { $date }. Nothing about it has been recorded yet.
worklist-why-notes = Asked on { $date } to read your notes.
worklist-due = by { $date }
worklist-asks-here = This person asks for a talk
worklist-answer-title = Answer { $name }
worklist-asked = What was asked
worklist-nobody-asks = There is no request for a talk now. Perhaps it was withdrawn, or the talk took place.
worklist-by-colleague = { $name } has answered already.
worklist-left = { $name } answered and does not work here any more. Propose a new moment, or hand the talk over.
worklist-proposed = Proposed: { $moment } The person has yet to answer.
worklist-agreed = Agreed: { $moment }
worklist-propose = Propose a moment
worklist-propose-who = The person sees the proposal in their own space, and says yes or asks for another moment.
worklist-propose-act = Propose
worklist-open-file = Open the file
worklist-held = We spoke today
worklist-held-what = Then the request is answered and today's contact is recorded.

## Mails about requests

ask-mails-title = Emails about requests
ask-mails-lead = When somebody asks for a talk, you can get an email. It contains no name and no request, only that something is waiting for an answer.
ask-mails-on = You get an email when a request is new, and when it comes to you because nobody answered in time. At most one a working day.
ask-mails-off = You get no emails. Requests are always at the top of your worklist.
ask-mails-stop = Send no more emails
ask-mails-begin = Send me emails
duty-mails-title = Emails about days of the law
duty-mails-lead = When a day of the law that is yours comes near or has passed, you can get an email. It holds no name and does not say what it is, only that there is something to look at.
duty-mails-on = You get an email when something is added. At most one a working day, for everything together.
duty-mails-off = You get no emails. The days are always in your list.
duty-mails-stop = Send no more emails
duty-mails-begin = Send me emails
