## Liste der Menschen

care-list-title = Menschen
care-list-lead = Die Menschen, die Ihnen zugeteilt sind, mit ihrer Karte.
care-list-empty = Ihnen ist noch niemand zugeteilt. Sobald das geschieht, steht die Person hier. Fragen Sie die Verwaltung, wenn Sie jemanden vermissen.
care-nobody-found = Niemand passt zu Ihrer Suche. Suchen Sie nach dem Anfang des Vornamens oder des Familiennamens, oder erweitern Sie Ihre Auswahl.
care-search = Nach Namen suchen
care-situation = Situation
care-all-situations = alle Situationen
care-employer = Arbeitgeber
care-all-employers = alle Arbeitgeber
care-sort = Reihenfolge
care-order-name = nach Namen
care-order-since = längste Abwesenheit zuerst
care-show = Zeigen
care-show-all = Alle zeigen
care-who = Wer
care-since = Abwesend seit
care-count =
    { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }
care-count-of = { $n } von { $of } Personen.
care-from-start = Zum Anfang
care-more = Weitere Personen
care-card-only = Diese Liste zeigt nur, was auf der Karte steht.
care-opening-is-seen = Jedes Mal, wenn Sie eine Akte öffnen, kann die Person das sehen.
care-undeliverable-short = Einladung kam nicht an
care-keys = Tasten:
care-keys-search = suchen,
care-keys-move = auf und ab,
care-keys-open = öffnen.

## Eine Akte

care-card-title = Karte
care-expected-end = Erwartetes Ende
care-back-since = Zurück seit
care-contract = Vertrag pro Woche
care-letters = Sprache der Briefe
care-language-nl = Niederländisch
care-language-fr = Französisch
care-language-de = Deutsch
care-language-en = Englisch
care-coordinator = Koordination
care-undeliverable = Die Einladung kam nicht an. Ein Brief oder ein Anruf kann helfen.
care-contact-none = Über den Kontakt mit dem Betrieb ist noch nichts vereinbart.
care-record-contact = Kontaktvereinbarung festhalten (Papier oder Telefon)
care-record-hours = Vereinbarte Stunden festhalten (Papier oder Telefon)
care-record-lead = Für Menschen, die auf Papier oder am Telefon vereinbaren. Tragen Sie ein, was Betrieb und Beschäftigte vereinbart haben, nicht mehr.
care-shared-title = Mit Ihnen geteilt
care-shared-none = Zurzeit ist nichts mit Ihnen geteilt. Die Person entscheidet selbst und muss nichts teilen.
care-shared-until = Bis { $date }.
care-purpose-consult = Um ein Gespräch vorzubereiten.
care-purpose-advice = Um zu Stunden und Anpassungen zu beraten.
care-purpose-think_along = Um beim Plan mitzudenken.
care-item-plan = Eigener Arbeitszeitplan
care-item-line = Linie der Zeitpunkte
care-item-work_answers = Antworten zur Arbeit
care-item-symptoms = Die sieben Fragen im Verlauf
care-item-question = Frage für das Gespräch

## Ein geteilter Teil

care-item-seen = { $name } kann sehen, dass Sie dies geöffnet haben.
care-item-limit = Verwenden Sie es nur zu diesem Zweck. In eine amtliche Entscheidung oder ein Verfahren kommt es nicht ohne ein neues, eigenes Ja.
care-item-empty = Dies ist mit Ihnen geteilt. Zurzeit steht nichts darin.
care-plan-own = Dies ist ein eigener Plan, keine Vereinbarung mit dem Betrieb.
care-line-when = Wann
care-line-what = Was
care-line-words = Eigene Worte
care-day = Tag
care-fit = Passt der Plan?
care-recovered = Am nächsten Morgen erholt?
care-worked = Gearbeitet
care-symptoms-own = Eigene Antworten von 0 bis 10. Es gibt dazu keine Norm. Besprechen Sie zusammen, was eine Zahl bedeutet.
care-as-table = Als Tabelle
care-trend-in-words = Erste Antwort { $first }, letzte Antwort { $last }, auf einer Skala von 0 bis 10.
care-question-nrs_fatigue = Müde
care-question-nrs_sleep = Geschlafen
care-question-nrs_pain = Schmerz
care-question-nrs_cognition = Mühe mit Konzentration und Gedächtnis
care-question-nrs_stimuli = Belastet durch Lärm und viele Reize
care-question-nrs_burden = Wie schwer alles zusammen
care-question-nrs_workcap = Was bei der Arbeit gelingt
care-earlier-spell = Zuvor abwesend
care-spell = vom { $from } bis zur Rückkehr am { $until }
care-contract-ends = Letzter Tag des Vertrags
