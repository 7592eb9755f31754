trend-title = Ihr eigenes Bild über Wochen
trend-lead = Was Sie selbst festgehalten haben, Woche für Woche. Eine Woche ohne Antwort bleibt leer.
trend-weeks =
    { $n ->
        [one] 1 Woche
       *[other] { $n } Wochen
    }
trend-empty = Noch ist nichts festgehalten. Hier können Sie beginnen:
trend-in-words = Zuerst { $first }, zuletzt { $last }. Die Tabelle darunter sagt dasselbe.
trend-legend = Ein Punkt ist eine Woche. Haben Sie in einer Woche öfter geantwortet, ist es der Durchschnitt.
trend-legend-check_up = Eine gepunktete Linie ist eine Woche mit einer Kontrolle.
trend-table = Dasselbe als Tabelle
trend-not_medical = Das ist keine Messung und kein Urteil. Ihr Arbeitszeitplan richtet sich nicht danach. Wenn Sie sich um Ihre Gesundheit sorgen, rufen Sie Ihren Arzt oder Ihre Ärztin an.
