## Blätter, die jetzt zu Ihnen passen

offers-title = Zum Lesen
offers-why-line = Auf Ihrer Linie steht: { $moment }.
offers-why-check-in = In Ihrer letzten kurzen Rückmeldung wog das am meisten.
offers-only-you = Nur Sie sehen das. Wir halten nicht fest, ob Sie es lesen.
