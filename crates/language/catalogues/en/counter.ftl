## Cards and a sheet for the counter of a clinic or a practice

counter-title = Cards for the counter
counter-lead = For hospitals, general practitioners and everybody who sees people who are away from work for long. Print them and put them out.
counter-neutral = The paper does not say why somebody is away from work. Everybody may take one.
counter-how-title = How to use them
counter-how-1 = Put them where people wait. Then somebody can take one without asking.
counter-how-2 = Give one to everybody who is away for long, not only to those who ask.
counter-how-3 = You do not have to explain anything. The pages do that, in four languages.
counter-choose-title = Choose a language
counter-cards = eight cards on A4
counter-handout = one sheet on A5
counter-leads = The squares lead to { $library } and to { $help }.
counter-no-trace = The squares hold no code of a person or a place. Nobody counts who takes a card.

counter-paper-title = Cards for the counter
counter-paper-cut = The same card eight times. Cut along the lines.
counter-paper-question = Away from work for long?
counter-paper-what = Or perhaps soon? Here is plain information about work: what to tell, what your rights are and how to start again.
counter-paper-free = Free, in four languages, without an account. Nobody keeps what you read.
counter-paper-find-title = What you find there
counter-paper-find-1 = What you tell at work, and what you keep to yourself.
counter-paper-find-2 = Which papers are due now, and by which day.
counter-paper-find-3 = How to start again in steps, with a plan B.
counter-paper-find-4 = What your manager and your colleagues can do.
counter-paper-find-5 = Whom to call, also when it is hard right now.
counter-paper-scan-title = How to get there
counter-paper-scan = Point the camera of your phone at a square. Or type the address below it.
counter-paper-library = Open library
counter-paper-help = Help now
counter-paper-picture = Square for the phone. It leads to { $place }.
