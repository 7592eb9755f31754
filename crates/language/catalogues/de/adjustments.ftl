## Die offene Liste der Anpassungen

adjustments-title = Anpassungen bei der Arbeit
adjustments-lead = 72 Dinge, die Arbeit machbarer machen können. Suchen Sie, was zu Ihnen passt.
adjustments-complaint = Was macht Ihnen zu schaffen?
adjustments-phase = Wann
adjustments-kind = Art der Arbeit
adjustments-category = Was es ändert
adjustments-all = Alles
adjustments-find = Suchen
adjustments-count =
    { $n ->
        [one] Eine Anpassung passt.
       *[other] { $n } Anpassungen passen.
    }
adjustments-none = Zu beidem passt nichts. Wählen Sie eines davon, oder sehen Sie die ganze Liste an.
adjustments-whole = Die ganze Liste
adjustments-no-trace = Niemand hält fest, was Sie hier suchen.
adjustments-overall-title = Hilft es?
adjustments-overall = In Studien waren Menschen mit Anpassungen öfter wieder bei der Arbeit. In einer französischen Studie arbeiteten nach fünf Jahren etwa 95 von 100 Menschen mit Anpassungen noch, und 78 von 100 ohne. Was eine einzelne Anpassung bewirkt, ist meist nicht gemessen.
adjustments-physician = Sprechen Sie zuerst mit dem Arzt oder der Ärztin des Dienstes. Dort kann man sagen, was sicher ist.
adjustments-cost = Was es kostet
adjustments-cost-none = nichts
adjustments-cost-low = wenig
adjustments-cost-medium = etwas, das einzuplanen ist
adjustments-cost-high = viel
adjustments-cost-unknown = nicht bekannt: unsere Quellen nennen keinen Betrag
adjustments-law-title = Dürfen Sie danach fragen?
adjustments-law-be = Ja. Bleibende Folgen einer Krankheit können als Behinderung gelten. Ablehnen ist dann Diskriminierung, außer die Last ist für den Arbeitgeber zu groß. Andere Stunden während des Krankengelds: Fragen Sie zuerst die Krankenkasse.
adjustments-law-nl = Ja. Bei chronischer Krankheit oder Behinderung ist Ablehnen verboten, außer die Last ist für den Arbeitgeber zu groß. Andere Stunden gehören in den Maßnahmenplan (plan van aanpak).
adjustments-law-more = Mehr über Ihre Rechte
adjustments-evidence-title = Wie gut ist das bekannt?
adjustments-evidence-what = Niemand kann versprechen, dass etwas wirkt. Probieren Sie es eine Zeit lang und sehen Sie zusammen nach, ob es hilft.
adjustments-sources = Wo es steht

## Was es ändert

adjustments-category-hours = Stunden und Dienstplan
adjustments-category-tasks = Tempo und Aufgaben
adjustments-category-place = Ort, Arbeit von zu Hause und Wege
adjustments-category-aids = Möbel, Hilfsmittel und Kleidung
adjustments-category-overview = Information und Überblick
adjustments-category-together = Zusammen arbeiten
adjustments-category-time_off = Zeit und Pausen

## Arten der Arbeit

adjustments-kind-desk = am Schreibtisch
adjustments-kind-people = mit Menschen: Pflege, Schule, Laden
adjustments-kind-physical = mit den Händen: Produktion, Bau, Reinigung
adjustments-kind-driving = Fahren, oder Arbeit, von der die Sicherheit abhängt
adjustments-kind-leading = Leitung und Denkarbeit
adjustments-kind-every = jede Art von Arbeit

## Beschwerden, nie auf Seiten der Arbeit

adjustments-complaint-fatigue = Müdigkeit
adjustments-complaint-sleep = Schlaf
adjustments-complaint-pain = Schmerz oder weniger Beweglichkeit
adjustments-complaint-concentration = Konzentration und Gedächtnis
adjustments-complaint-stress = Anspannung
adjustments-complaint-mood = Stimmung und Sorgen
adjustments-complaint-overstimulation = zu viele Reize
adjustments-complaint-boundaries = Grenzen wahren
adjustments-complaint-appointments = Termine und Medikamente
adjustments-complaint-infection = sich leichter anstecken
adjustments-complaint-arm = ein dicker oder steifer Arm
adjustments-complaint-bowel_bladder = Darm, Blase oder Stoma
adjustments-complaint-numbness = taube oder kribbelnde Hände und Füße
adjustments-complaint-voice = Stimme, Schlucken oder Sprechen
adjustments-complaint-appearance = das Aussehen
adjustments-complaint-hot_flushes = Hitzewallungen

## Wie gut etwas bekannt ist

adjustments-grade-e1 = Gut untersucht: Versuche oder eine starke Leitlinie.
adjustments-grade-e2 = Untersucht bei Gruppen von Menschen, die man über Jahre begleitete.
adjustments-grade-e3 = Steht in Leitlinien oder Ratgebern aus der Praxis.
adjustments-grade-e4 = Erfahrung von Menschen, die es erlebt haben.
adjustments-grade-e5 = Unsere eigene Überlegung; eine Studie wurde nicht gefunden.
