## Gespräche und Rat, im eigenen Bereich

talks-title = Gespräche und Rat
talks-planned = Geplante Gespräche
talks-planned-none = Zurzeit ist kein Gespräch geplant.
talks-question = Ihre Frage für das nächste Gespräch
talks-question-none = Sie haben noch keine Frage aufgeschrieben.
talks-question-act = Ihre Frage schreiben
talks-question-share = Sie mit jemandem teilen
talks-question-lead = Was möchten Sie wissen oder besprechen? Ein oder zwei Sätze genügen.
talks-question-label = Ihre Frage
talks-question-who = Wer sie liest, entscheiden Sie unter „Teilen“. Ein leeres Feld nimmt die Frage weg.
talks-fault-question = Das ist länger als 500 Zeichen. Kürzen Sie es etwas; alles steht noch da.
talks-advice = Rat zu Ihrer Arbeit
talks-advice-none = Es gibt noch keinen Rat.
talks-advice-who = Ein Rat kommt zu Ihnen, nicht in Ihren Betrieb. Was Ihr Betrieb davon erfährt, geben Sie selbst weiter.
talks-offer-title = Möchten Sie ein Gespräch?
talks-offer-weeks =
    { $n ->
        [one] Sie haben bei { $employer } wieder zu arbeiten begonnen, am { $date }. Das ist eine Woche her. Möchten Sie mit jemandem vom Dienst darüber sprechen, wie es Ihnen geht?
       *[other] Sie haben bei { $employer } wieder zu arbeiten begonnen, am { $date }. Das ist { $n } Wochen her. Möchten Sie mit jemandem vom Dienst darüber sprechen, wie es Ihnen geht?
    }
talks-offer-months = Sie haben bei { $employer } wieder zu arbeiten begonnen, am { $date }. Das ist { $n } Monate her. Möchten Sie mit jemandem vom Dienst darüber sprechen, wie es Ihnen geht?
talks-offer-declined = Sie wollten keine Gespräche mehr nach Ihrem Wiederbeginn bei { $employer }, am { $date }.
talks-offer-yes = Ja, gern
talks-offer-not-now = Jetzt nicht
talks-offer-never = Nicht mehr anbieten
talks-offer-again = Wieder anbieten
talks-offer-who = Der Dienst sieht Ihre Antwort, damit niemand umsonst anruft. Ihr Betrieb sieht nichts.
talks-mails = Ein Hinweis nach Ihrem Wiederbeginn
talks-mails-on = Bietet der Dienst ein Gespräch an, bekommen Sie auch eine Mail. Darin steht nur, dass etwas wartet.
talks-mails-off = Nach Ihrem Wiederbeginn bieten wir zu festen Zeitpunkten ein Gespräch an, hier auf dieser Seite. Sie können auch eine Mail bekommen; darin steht nur, dass etwas wartet.
talks-mails-stop = Keine Mails mehr senden
talks-mails-begin = Mir auch eine Mail senden
talks-together = Gemeinsam ausgefüllt
talks-together-what = Sie können eine kurze Rückmeldung oder einen Plan gemeinsam mit jemandem vom Dienst ausfüllen, vor Ort oder am Telefon. Dann steht dabei, dass es gemeinsam war.
talks-together-act = Etwas gemeinsam ausfüllen
talks-together-lead = Sagen Sie, wer dabei ist. In den nächsten zwei Stunden steht bei allem, was Sie senden, dass es gemeinsam war. Sie füllen aus und senden; die andere Person sieht Ihren Bereich nicht.
talks-together-with = Wer ist dabei?
talks-together-how = Wie?
talks-together-begin = Beginnen
talks-together-end = Jetzt bin ich wieder allein
talks-together-nobody = Noch kennt Sie niemand von einem Dienst. Füllen Sie allein aus, oder auf Papier.
talks-together-now = Gemeinsam mit { $name } ({ $hat }), { $presence }
talks-together-line = { $date }: { $what }, gemeinsam mit { $name } ({ $hat }), { $presence }
talks-filled-in-check_in = kurze Rückmeldung
talks-filled-in-plan = Plan
talks-presence-in_the_room = im selben Raum
talks-presence-by_phone = am Telefon
talks-fault-reader = Wählen Sie, wer dabei ist.
talks-fault-presence = Wählen Sie, wie die Person dabei ist.

## Auf Papier

talks-paper = Die kurze Rückmeldung auf Papier
talks-paper-lead = Für den Fall, dass kein Gerät zur Hand ist. Kreuzen Sie an, was passt; lassen Sie offen, was Sie wollen.
talks-paper-date = Datum:
talks-paper-questions = Die letzten sieben Tage, von 0 bis 10
talks-paper-keep = Dieses Blatt gehört Ihnen. Sie übertragen es später selbst in Ihren Bereich, oder Sie bewahren es auf.
talks-advice-paper = Dieser Rat als PDF, zum Behalten oder Weitergeben
