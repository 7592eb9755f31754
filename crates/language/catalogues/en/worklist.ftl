## Worklist

worklist-title = Worklist
worklist-lead = Whoever asks for a talk stands above everything. Each line says why it is here and by when.
worklist-none = Nothing waits for you now. A new ask appears here by itself.
worklist-count = { $n ->
    [one] One line
   *[other] { $n } lines
}
worklist-part-asks = Asks for a talk
worklist-part-talks = Agreed talks
worklist-part-follow_up = Follow-up
worklist-why-asks = Asks for a talk since { $date }.
worklist-why-unanswered = The moment you proposed, { $date }, passed without an answer.
worklist-why-not_recorded = The talk was on { $date }. Nothing of it is recorded yet.
worklist-due = by { $date }
worklist-asks-here = This person asks for a talk
worklist-answer-title = Answer { $name }
worklist-asked = What is asked
worklist-nobody-asks = There is no ask for a talk now. Perhaps it was taken back, or the talk took place.
worklist-by-colleague = { $name } has answered already.
worklist-proposed = Proposed: { $moment } The person is still to answer.
worklist-agreed = Agreed: { $moment }
worklist-propose = Propose a moment
worklist-propose-who = The person sees the proposal in the own space, and says yes or asks for another moment.
worklist-propose-act = Propose
worklist-open-file = Open the file
worklist-held = We spoke today
worklist-held-what = Then the ask is answered and today's contact is recorded.
