## Practice conversations. The conversations themselves are in crates/library/practice.

practice-title = Practice conversations
practice-lead = Practise a difficult talk before you have it. With each choice you read what it does. Here you may make mistakes.
practice-no-trace = Nobody sees what you choose. You can always take a step back.
practice-try = Practise this talk
practice-moment = Moment { $n }
practice-you = You chose:
practice-choose = What do you do?
practice-end = How it turns out
practice-does-helps = this helps
practice-does-costs = well meant, but it costs something
practice-does-hurts = this makes it harder
practice-tally = Your choices: { $of }. It helped: { $helps }. It cost something: { $costs }. It made things harder: { $hurts }.
practice-others = Another time you can try this
practice-step-back = One step back
practice-again = Begin again
practice-print = Print this talk
