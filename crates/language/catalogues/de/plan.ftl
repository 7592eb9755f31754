plan-title = Ihr Plan
plan-none = Es gibt noch keinen Plan. Sie können sich einen vorschlagen lassen und ihn ansehen. Er verpflichtet Sie zu nichts.
plan-begins = Ihr Plan beginnt am { $date }.
plan-week = Woche { $week } Ihres Plans: { $hours }.
plan-resting = Ihr Plan ruht seit { $date }. Bis Sie ihn wieder aufnehmen, kommen keine Stunden dazu.
plan-rest = Weniger ist immer erlaubt, sofort. Aufhören und ausruhen auch.
plan-course-title = Der ganze Verlauf
plan-own = Das ist Ihr eigener Plan. Ihr Betrieb sieht ihn nicht.
plan-publish-link = Diese Stunden meinem Betrieb zeigen
plan-share-link = Mit einer Fachperson teilen
plan-again = Einen neuen Plan vorschlagen lassen

## Der Wunsch

plan-wish-lead = Ein paar Fragen, dann sehen Sie einen Vorschlag. Damit ist nichts festgelegt.
plan-pace = Wie schnell?
plan-pace-slow = langsam
plan-pace-hint-slow = ein kleiner Schritt alle drei Wochen
plan-pace-usual = wie üblich
plan-pace-hint-usual = ein Schritt alle zwei Wochen
plan-pace-fast = schneller
plan-pace-hint-fast = ein größerer Schritt alle zwei Wochen
plan-starts_on = Erste Woche
plan-days = An welchen Tagen möchten Sie am Ende arbeiten?
plan-longest_day = Längster Tag
plan-longest_day-hint = In Stunden, zum Beispiel 8, 7,6 oder 7:36.
plan-contract = Stunden pro Woche in Ihrem Vertrag
plan-contract-hint = Zum Beispiel 38 oder 30,4
plan-wish-basis = Die Schritte sind vorsichtige Schätzungen. Die Forschung nennt keine genauen Schritte. Besprechen Sie den Plan in Ihrer Arztpraxis oder mit dem Arbeitsarzt oder der Arbeitsärztin (in den Niederlanden: Betriebsarzt oder Betriebsärztin).
plan-propose = Einen Vorschlag zeigen
plan-fault-pace = Wählen Sie, wie schnell.
plan-fault-starts_on = Wählen Sie die erste Woche aus der Liste.
plan-fault-days = Wählen Sie mindestens einen Tag.
plan-fault-longest_day = Schreiben Sie den längsten Tag in Stunden, von 2 bis 12, zum Beispiel 7,6.
plan-fault-contract = Schreiben Sie die Stunden Ihres Vertrags als Zahl, zum Beispiel 38.
plan-fault-contract-short = Bei weniger als vier Stunden pro Woche gibt es nichts in Schritten aufzubauen. Vereinbaren Sie die Tage miteinander.

## Der Vorschlag

plan-preview-title = Ein Vorschlag
plan-preview-lead = Sehen Sie ihn sich in Ruhe an. Sie können bei jedem Schritt aufhören, langsamer machen oder es lassen.
plan-why-title = Warum diese Schritte?
plan-authority-be = Wer arbeitsunfähig ist und teilweise arbeitet, braucht eine Erlaubnis. Fragen Sie den Vertrauensarzt oder die Vertrauensärztin Ihrer Krankenkasse, bevor sich etwas ändert. Aufhören und ausruhen ist immer erlaubt.
plan-authority-nl = Andere Stunden gehören in den plan van aanpak (Maßnahmenplan), den Sie und Ihr Arbeitgeber gemeinsam anpassen. Aufhören und ausruhen ist immer erlaubt.
plan-adopt-who = Wenn Sie diesen Plan nehmen, sehen nur Sie ihn.
plan-adopt-undo = Sie können ihn jederzeit ersetzen.
plan-adopt = Das wird mein Plan
plan-other-wish = Etwas an meinem Wunsch ändern

## Dem Betrieb Stunden zeigen

plan-publish-title = Stunden für Ihren Betrieb
plan-publish-lead = Sie bestimmen, ob Ihr Betrieb diese Stunden sieht. Unten steht genau das, was er dann sieht.
plan-publish-sees = Ihr Betrieb sieht die Stunden pro Tag, ab wann sie gelten, und das heutige Datum.
plan-publish-never = Ihr Betrieb sieht nicht, warum, nicht, was Sie hier eingetragen haben, und nicht, dass es von hier kommt.
plan-publish-later = Spätere Änderungen gehen nicht von selbst dorthin.
plan-publish-where = An welchen Betrieb?
plan-publish-exactly = Genau das
plan-publish-as-seen = Die ganze Seite ansehen, wie meine Führungskraft sie sehen wird
plan-as-seen-note = So wird Ihre Führungskraft es sehen. Solange Sie nur schauen, geht nichts an Ihren Betrieb.
plan-publish-need-not = Sie müssen nichts zeigen. Nichts zu zeigen darf keine Folgen haben.
plan-publish-undo = Sie können später andere Stunden zeigen; sie ersetzen dann diese.
plan-publish = Diese Stunden meinem Betrieb zeigen
plan-publish-no-work = Mit Ihrem Bereich ist kein Betrieb verbunden. Es kann also nichts dorthin gehen.
plan-publish-no-plan = Es gibt noch keinen Plan, den Sie zeigen könnten.
plan-fault-workplace = Wählen Sie einen Betrieb.
plan-stop-title = Keine Stunden mehr zeigen
plan-stop-lead = Ab jetzt geht keine Änderung Ihres Plans an Ihren Betrieb.
plan-stop-stays = { $employer } sieht weiterhin „Vereinbarungen vom { $date }“, bis sie enden oder bis Sie gemeinsam etwas anderes vereinbaren.
plan-stop-unseen = Ihr Betrieb sieht nicht, dass Sie aufgehört haben.
plan-stop-undo = Sie können wieder Stunden zeigen, wann Sie möchten.
plan-stop = Aufhören
plan-going-job = Welche Stelle ist das?
plan-going-first = die erste Stelle
plan-going-second = die zweite Stelle
plan-going-home = Welche Tage zu Hause?
plan-going-home-hint = Kreuzen Sie nur an, was der Betrieb wissen darf. Ohne Kreuz steht nichts über den Ort.
plan-going-look = So ansehen
