## Übungsgespräche. Die Gespräche selbst stehen in crates/library/practice.

practice-title = Übungsgespräche
practice-lead = Üben Sie ein schwieriges Gespräch, bevor Sie es führen. Bei jeder Wahl lesen Sie, was sie bewirkt. Fehler sind hier erlaubt.
practice-no-trace = Niemand sieht, was Sie wählen. Sie können immer einen Schritt zurück.
practice-try = Dieses Gespräch üben
practice-moment = Moment { $n }
practice-you = Ihre Wahl:
practice-choose = Was tun Sie?
practice-end = Wie es ausgeht
practice-does-helps = das hilft
practice-does-costs = gut gemeint, aber es kostet etwas
practice-does-hurts = das macht es schwerer
practice-tally = Sie haben { $of } Mal gewählt. { $helps } Mal hat es geholfen, { $costs } Mal hat es etwas gekostet, { $hurts } Mal hat es die Sache schwerer gemacht.
practice-others = Ein anderes Mal können Sie dies versuchen
practice-step-back = Einen Schritt zurück
practice-again = Neu beginnen
practice-print = Dieses Gespräch drucken
