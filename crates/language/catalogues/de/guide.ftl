## Der Leitfaden im Bereich der Arbeit. Die Blätter stehen in crates/library/content.

guide-title = Leitfaden für lange Abwesenheit
guide-lead = Sechs Schritte und Gesprächsblätter, je nachdem, wie es um die Arbeit steht. Für jede lange Abwesenheit gleich.
guide-no-trace = Niemand sieht, was Sie lesen. Nur dieser Browser merkt sich Ihr letztes Blatt.
guide-resume = Weiter, wo Sie waren
guide-here = Das passt dazu, wie es jetzt um die Arbeit steht
guide-whole = Der ganze Leitfaden
guide-tools = Gemeinsam etwas machen
guide-print = Dieses Blatt drucken
guide-leaflet = Als PDF speichern
guide-next = Das nächste Blatt
guide-nothing-written = Auf diesem Blatt schreiben Sie nur über die Arbeit. Es bleibt bei Ihnen beiden.
guide-why-guide_step_1 = Die Person ist noch da. Die erste Reaktion bleibt am längsten im Kopf.
guide-why-first_news = Sie üben das erste Gespräch, ohne dass es etwas kostet.
guide-why-guide_step_3 = Die Person ist weg. Ein paar Absprachen auf Papier geben allen Ruhe.
guide-why-gestures = Am Anfang kommt alles auf einmal. Mit einem Plan hört es nicht nach einem Monat auf.
guide-why-talk_before_return = Die Rückkehr ist in Sicht. Dieses Blatt macht den Anfang klein und klar.
guide-why-briefing = Nach Monaten ist vieles anders. Ein Blatt macht den ersten Tag leichter.
guide-why-talk_weekly = Die Stunden werden mehr. Zehn Minuten pro Woche ersparen Überraschungen.
guide-why-a_bad_week = Eine schlechte Woche gehört dazu. Sie üben, was Sie dann sagen.
guide-why-talk_follow_up = Die Person ist zurück. Die Unterstützung sinkt jetzt oft, und gerade jetzt zählt sie.
guide-why-colleague_grumbles = Nach der Rückkehr murrt manchmal jemand. Sie üben, was Sie dann tun.
guide-why-guide_step_6 = Die Person ist schon lange zurück. Eine einfache Frage im Jahr bleibt nötig.
guide-why-a_year_later = Nach einem Jahr scheint alles normal. Sie üben, wie Sie trotzdem fragen.
