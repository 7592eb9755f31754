## Notes of a discipline

notes-link = Notes of your discipline
notes-title = Notes about { $name }
notes-lead = Only people with your role in this file can read these notes. Other disciplines and the workplace do not see them. The person may ask to read them.
notes-asked-here = This person asks to read your notes
notes-write = Write a note
notes-on = Which day is it about?
notes-text = Note
notes-text-hint = At most 2000 characters. Write so that the person can read it.
notes-keep = Save the note
notes-none = There are no notes yet. What you write above will appear here.
notes-of = { $date }, by { $name }
notes-corrected = Corrected.
notes-correct = See or correct
notes-all = Show all { $n } notes
notes-correct-title = Correct a note
notes-correct-what = What it said before is kept and stays readable.
notes-earlier = What it said before
notes-fault-on = Choose a day that has passed, or today.
notes-fault-text = Write what you want to keep.
notes-fault-long = That is longer than 2000 characters. Make it two notes; it is all still here.
notes-hand-title = Give notes to { $name }
notes-hand-lead = Asked on { $asked }. Answer on { $due } at the latest: the law gives one month.
notes-hand-how = Choose for every note. What you give, the person gets as it stands now.
notes-hand-why = The person also reads how many notes you do not give, and why. An answer cannot be taken back.
notes-hand-choice-hand_over = Give
notes-hand-choice-working_note = Do not give: a reminder or an impression, for my own use only
notes-hand-choice-somebody_else = Do not give: it is about somebody else, or they told it in confidence
notes-hand-act = Answer
notes-hand-fault = Choose what you do with this note.
notes-hand-changed = Meanwhile a note was added or corrected. Check them again, then answer.
notes-hand-nobody = There is no request now. Perhaps it was withdrawn, or a colleague has answered already.
notes-ask-title = Read the notes about you
notes-ask-lead = Those who care for you at the prevention service can make notes. Only people in the same role read them. You may ask to read them too.
notes-ask-none = There are no notes about you now. As soon as there are, you can ask for them here.
notes-ask-of = Whose notes do you want to read?
notes-ask-by = You get an answer on { $date } at the latest.
notes-ask-law = This is your right of access (GDPR, article 15, and article 12, paragraph 3).
notes-ask-who = Only those who answer see your request. Your employer learns nothing of it. You can withdraw it until there is an answer.
notes-ask-act = Ask to read them
notes-ask-fault = Choose at least one role.
notes-ask-waits = You asked on { $asked } to read notes. On { $due } at the latest you get an answer from:
notes-ask-withdraw = Withdraw my request
notes-ask-withdraw-what = What you have already been given stays here.
notes-ask-gone = nobody in this role is in your file any more. Ask the service by letter or email.
notes-given = { $hat }: given on { $date } by { $name }
notes-given-nothing = No note was given.
notes-given-waits = There is an answer to your request to read notes.
notes-kept-working_note = { $n ->
    [one] You were not given one note: a reminder or an impression, for the writer’s own use only.
   *[other] You were not given { $n } notes: reminders or impressions, for the writer’s own use only.
}
notes-kept-somebody_else = { $n ->
    [one] You were not given one note: it is about somebody else, or they told it in confidence.
   *[other] You were not given { $n } notes: they are about somebody else, or were told in confidence.
}
notes-complain-be = Do you disagree? Ask the service to explain first. You can also complain to the Belgian Data Protection Authority.
notes-complain-nl = Do you disagree? Ask the service to explain first. You can also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).
