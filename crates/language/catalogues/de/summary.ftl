summary-title = Das nehme ich mit ins Gespräch
summary-lead = Ein Blatt, von Ihnen zusammengestellt. Kreuzen Sie an, was darauf darf.
summary-period = Über wie viele Wochen?
summary-what = Was darf darauf?
summary-part-question = meine Frage
summary-part-hours = geplante und gearbeitete Stunden
summary-part-wishes = meine Wünsche für die Arbeit
summary-look = Ansehen
summary-empty = Auf dem Blatt steht noch nichts. Kreuzen Sie oben etwas an.
summary-care = Was Sie drucken oder speichern, ist nicht mehr geschützt. Geben Sie es, wem Sie möchten.
summary-print = Als PDF drucken
summary-share = Lieber eine einzelne Sache über Houvast teilen
summary-kept = Das Blatt wird nirgends aufbewahrt und niemandem geschickt.
summary-question = Meine Frage
summary-weeks = Die letzten Wochen
summary-caption =
    { $n ->
        [one] Die letzte Woche
       *[other] Die letzten { $n } Wochen, jede ab Montag
    }
summary-own = Von 0 bis 10, so wie ich es selbst eingetragen habe. Ein Strich: nichts eingetragen.
summary-planned = Stunden geplant
summary-worked = Stunden gearbeitet
summary-wishes = Meine Wünsche für die Arbeit
