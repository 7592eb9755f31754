## Oefengesprekken. De gesprekken zelf staan in crates/library/practice.

practice-title = Oefengesprekken
practice-lead = Oefen een moeilijk gesprek voor je het voert. Bij elke keuze lees je wat ze doet. Fouten maken mag hier.
practice-no-trace = Niemand ziet wat je kiest. Je kunt altijd een stap terug.
practice-try = Oefen dit gesprek
practice-moment = Moment { $n }
practice-you = Jij koos:
practice-choose = Wat doe je?
practice-end = Hoe het loopt
practice-does-helps = dit helpt
practice-does-costs = goed bedoeld, maar het kost iets
practice-does-hurts = dit maakt het moeilijker
practice-tally = Je koos { $of } keer. { $helps } keer hielp het, { $costs } keer kostte het iets, { $hurts } keer werd het moeilijker.
practice-others = Een andere keer kun je dit proberen
practice-step-back = Een stap terug
practice-again = Begin opnieuw
practice-print = Druk dit gesprek af
