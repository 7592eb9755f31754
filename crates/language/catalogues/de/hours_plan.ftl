## Die Frage

plan-change-title = Einen Plan vorschlagen lassen
plan-commute = Wie viele Minuten dauert Ihr Weg zur Arbeit?
plan-commute-hint = Der einfache Weg. Leer lassen, wenn er nicht zählt.
plan-anew = Wieder klein anfangen
plan-anew-hint = Sonst geht der Plan von den Stunden aus weiter, die Sie dann haben.
plan-treatment-title = Eine Behandlung, die wiederkommt
plan-treatment_on = Tag einer Behandlung
plan-treatment_on-hint = Die nächste oder eine frühere.
plan-treatment_every = Alle wie viele Wochen?
plan-treatment_times = Wie oft, diese mitgezählt?
plan-treatment_rest = Tage ohne Arbeit danach
plan-treatment_light = Halbe Tage danach
plan-even = Jede Woche dieselben Stunden, auch rund um Behandlungen
plan-even-hint = So lässt der Verlauf nichts erraten.
plan-more-title = Noch etwas, das zählt
plan-aim = Wohin geht der Plan?
plan-aim-grow = Schritt für Schritt nach oben
plan-aim-level = gleich bleiben
plan-aim-comfort = Wohlbefinden geht vor: gleich oder weniger, nie mehr
plan-level = Bis zu wie vielen Stunden pro Woche?
plan-level-hint = Leer: die Stunden Ihres Vertrags. Bleiben Sie gleich, sind das Ihre Stunden.
plan-rather_not = Lieber nicht, aber möglich
plan-rather_not-hint = Ein Tag, den Sie hier und oben wählen, zählt als gewöhnlicher Tag.
plan-telework = Wie viele Tage pro Woche können Sie zu Hause arbeiten?
plan-check_up = Kontrolle { $n }
plan-away_from = Urlaub { $n }: erster Tag
plan-away_until = Urlaub { $n }: letzter Tag
plan-exercise = Tage mit Übungen oder Therapie
plan-exercise_minutes = Wie viele Minuten jedes Mal?
plan-exercise_minutes-hint = Leer: 45 Minuten. Sie zählen zu Ihrem Tag.
plan-core_from = Feste Zeiten: von
plan-core_until = Feste Zeiten: bis
plan-core-hint = Zeiten, zu denen Sie an jedem Arbeitstag da sein müssen.
plan-shifts = Feste Länge eines Tages
plan-shifts-hint = Für Schichten oder Unterricht, in Stunden: zum Beispiel 4; 8
plan-approved = Stunden pro Woche, für die Sie eine Erlaubnis haben
plan-approved-hint = Vom Vertrauensarzt Ihrer Krankenkasse. Leer lassen, wenn Sie keine haben.
plan-unmet = Diese Wünsche passen nicht zusammen. Ändern Sie einen davon:
plan-fault-level = Schreiben Sie diese Stunden als Zahl, nicht höher als Ihr Vertrag.
plan-fault-level-needed = Schreiben Sie, wie viele Stunden pro Woche Sie behalten wollen.
plan-fault-commute = Schreiben Sie die Minuten als Zahl bis 180.
plan-fault-telework = Wählen Sie die Zahl der Tage aus der Liste.
plan-fault-treatment = Wählen Sie die Zahlen der Behandlung aus den Listen.
plan-fault-date = Schreiben Sie den Tag als Datum.
plan-fault-away = Der letzte Tag liegt vor dem ersten. Ändern Sie einen davon.
plan-fault-exercise = Schreiben Sie die Minuten der Übungen als Zahl bis 240.
plan-fault-core = Schreiben Sie von wann bis wann, kürzer als Ihr längster Tag.
plan-fault-shifts = Schreiben Sie die Stunden mit Strichpunkt dazwischen, nicht länger als Ihr längster Tag.
plan-fault-approved = Schreiben Sie die erlaubten Stunden als Zahl.
plan-fault-b_takes_over = Schreiben Sie das in höchstens 300 Zeichen.

## Plan B

plan-b-title = Plan B
plan-b-lead = Was Sie tun, wenn es zu viel wird. Er steht bereit, bevor Sie ihn brauchen.
plan-b-none = Dieser Plan hat noch keinen Plan B. Mit einem neuen Vorschlag kommt er dazu.
plan-b-runs = Plan B läuft jetzt.
plan-b-hours = Wie viele Stunden dann?
plan-b-hours-step_back = die des Schritts davor
plan-b-hours-half = die Hälfte
plan-b-hours-few = einige Stunden, wie am Anfang
plan-b-hours-rest = vorerst keine
plan-b-when = Wann wechseln Sie?
plan-b-when-treatment_change = die Behandlung ändert sich
plan-b-when-bad_result = ein Ergebnis, das enttäuscht
plan-b-when-two_holds = ein Schritt, der zweimal nicht gelingt
plan-b-when-new_manager = eine andere Führungskraft
plan-b-when-not_delivered = eine Absprache bei der Arbeit fehlt nach zwei Wochen
plan-b-when-travel = der Weg zur Arbeit gelingt nicht
plan-b-when-care_at_home = jemand zu Hause braucht Pflege
plan-b-when-income = das Einkommen sinkt zu sehr
plan-b-when-conflict = ein Konflikt bei der Arbeit
plan-b-when-infections = ein Winter mit vielen Infekten
plan-b_takes_over = Wer übernimmt dann was?
plan-b_talk_on = Wann sprechen Sie darüber?
plan-b-who = Plan B und Ihre Gründe sehen nur Sie.
plan-b-from = ab
plan-b-plan_a = Plan A
plan-b-days = Tage

## Der Vorschlag und der Verlauf

plan-reason-week = Woche { $first }, ab { $date }: { $hours }
plan-reason-weeks = Woche { $first } bis { $last }, ab { $date }: { $hours }
plan-rounded = Der Plan zählt in halben Stunden. Ihre Stunden sind auf { $hours } abgerundet.
plan-short_of = Mit diesen Wünschen endet der Plan bei { $hours }. Für mehr müsste einer davon anders sein:
plan-home-title = Tage zu Hause
plan-home-row = ab { $date }: { $days }
plan-home-none = keine
plan-changes-title-be = Wann brauchen Sie einen neuen Antrag?
plan-changes-title-nl = Wann passen Sie den plan van aanpak an?
plan-changes-lead-be = Bei mehr Stunden oder anderen Tagen muss der Antrag vorher da sein. Spätestens am Werktag davor.
plan-changes-lead-nl = Bei mehr Stunden oder anderen Tagen passen Sie und Ihr Arbeitgeber zuerst den plan van aanpak an.
plan-change-row = { $date }: { $hours } pro Woche, am { $days }
plan-steps-title = Die Schritte und die Tage
plan-course-in-words = Stunden pro Woche: geplant, gearbeitet und Plan B. Die Tabelle darunter sagt dasselbe.
plan-course-legend = Balken: geplant. Punkt: gearbeitet. Strich: Plan B.
plan-course-table = Woche für Woche
plan-course-week = Woche vom
plan-course-planned = geplant
plan-course-worked = gearbeitet
plan-csv-link = Als Datei (CSV)
plan-adjust-title = Etwas an Ihrem Plan ändern
plan-versions-title = Wie sich Ihr Plan geändert hat
plan-versions-lead = Das sehen nur Sie. Was vorbei ist, bleibt, wie es war.
plan-versions-since = seit
plan-versions-why = warum
plan-versions-first = erste Woche
plan-versions-last = letzte Woche
plan-because-wished = ein neuer Wunsch
plan-because-held = dieselben Stunden länger gehalten
plan-because-stepped_back = ein Schritt zurück
plan-because-stays_level = die Stunden bleiben gleich
plan-because-went_down = weniger Stunden
plan-because-plan_b = zu Plan B
plan-because-plan_a = wieder weiter mit Plan A

## Wechseln

plan-switch-title-plan_b = Zu Plan B wechseln
plan-switch-title-plan_b_only = Sofort weniger arbeiten
plan-switch-title-plan_a = Zurück zu Plan A
plan-switch-title-hold = Diese Stunden zwei Wochen länger halten
plan-switch-title-step_back = Einen Schritt zurückgehen
plan-switch-title-stay_level = Bei diesen Stunden bleiben
plan-switch-title-go_down = Dauerhaft einen Schritt weniger
plan-switch-lead-plan_b = Vier Wochen die Stunden von Plan B. Danach Schritt für Schritt nach oben: Der Rückweg gehört dazu.
plan-switch-lead-plan_b_only = Ab heute die Stunden von Plan B, ohne Schritt nach oben. Das ist immer erlaubt.
plan-switch-lead-plan_a = Wieder Schritt für Schritt nach oben, von dort, wo Sie stehen.
plan-switch-lead-hold = Der nächste Schritt kommt zwei Wochen später. Der Rest rückt mit.
plan-switch-lead-step_back = Zwei Wochen die Stunden des Schritts davor. Danach ein neuer Versuch.
plan-switch-lead-stay_level = Es kommen keine Stunden dazu. Sie können später wieder um einen Vorschlag bitten.
plan-switch-lead-go_down = Die Stunden des Schritts davor, und dort bleiben sie.
plan-switch-next = Die nächste Woche: { $hours }, am { $days }.
plan-switch-rest = Die nächste Woche: keine Arbeit.
plan-switch-undo = Sie können es immer wieder ändern.
plan-paper-title-be = Zuerst der neue Antrag
plan-paper-title-nl = Zuerst den plan van aanpak anpassen
plan-paper-first-be = Füllen Sie das Formular für den Vertrauensarzt Ihrer Krankenkasse aus: Stunden, Tage, ab wann.
plan-paper-first-nl = Vereinbaren Sie mit Ihrem Arbeitgeber die neuen Stunden und Tage.
plan-paper-second-be = Geben Sie es spätestens am Werktag vor der Änderung ab. Bewahren Sie einen Nachweis auf.
plan-paper-second-nl = Schreiben Sie es gemeinsam als Anpassung des plan van aanpak auf.
plan-paper-third-be = Sie dürfen am nächsten Werktag beginnen. Bei einer Ablehnung hören Sie auf.
plan-paper-third-nl = Der Betriebsarzt kann dazu beraten. Beide Seiten unterschreiben.
plan-paper-less = Weniger arbeiten ist sofort erlaubt.
plan-prepared-be = Der neue Antrag ist fertig.
plan-prepared-nl = Die Anpassung des plan van aanpak ist fertig.
plan-fault-prepared-be = Machen Sie zuerst den neuen Antrag fertig und kreuzen Sie das dann an.
plan-fault-prepared-nl = Passen Sie zuerst den plan van aanpak an und kreuzen Sie das dann an.

## Was Stunden verraten

plan-gives_away-title = Dieser Verlauf lässt etwas erraten
plan-gives_away-every_weeks = Alle { $n } Wochen sind es weniger Stunden. Wer das sieht, denkt vielleicht an eine Behandlung.
plan-gives_away-check_ups = In Wochen mit einer Kontrolle sind es weniger Stunden. Das kann auffallen.
plan-gives_away-choice = Sie können jede Woche dieselben Stunden berechnen lassen. Oder es so lassen: Sie wählen.
plan-level-link = Einen Verlauf ohne Einbrüche ansehen
plan-level-title = Jede Woche gleich
plan-level-lead = Die Stunden bleiben auch rund um Behandlungen gleich. Tage, die eine Behandlung manchmal nimmt, sind immer frei.
plan-level-none = An keinem Wochentag können Sie immer arbeiten. Ein gleicher Verlauf ist darum nicht möglich. Sie können weniger Wochen auf einmal zeigen.

## Was die Rückmeldungen vorschlagen

plan-steer-hold = Es war eine schwere Woche. Vorschlag: diese Stunden zwei Wochen länger halten, vor dem nächsten Schritt.
plan-steer-step_back = Zwei Wochen hintereinander war es zu viel. Vorschlag: für zwei Wochen einen Schritt zurück, dann neu versuchen.
plan-steer-stay_level = Ein Schritt ist schon einige Male nicht gelungen. Vorschlag: vorerst bei diesen Stunden bleiben und darüber sprechen.
plan-steer-go_down = Auch mit weniger Stunden war es zu viel. Vorschlag: dauerhaft einen Schritt weniger.
plan-steer-look = Ansehen, was daraus wird
plan-steer-basis = Das beruht nur auf Ihren Antworten zur Arbeit. Sie entscheiden.

## Der Kalender

plan-calendar-title = Alles in einem Kalender
plan-calendar-lead = Arbeit, Weg, Behandlung, Ruhe, Kontrollen und Übungen, Tag für Tag.
plan-calendar-week = Woche vom { $date }: { $hours }
plan-calendar-free = Diese Woche steht nichts an.
plan-calendar-work = Arbeit: { $time }
plan-calendar-travel = unterwegs: { $n } Minuten
plan-calendar-treatment = Behandlung
plan-calendar-rest = Ruhe
plan-calendar-light = ruhiger Tag
plan-calendar-check_up = Kontrolle
plan-calendar-away = frei
plan-calendar-exercise = Übungen: { $n } Minuten
plan-calendar-feed = In Ihren eigenen Kalender übernehmen
