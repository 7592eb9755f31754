## Das Register der Anpassungen, im Betrieb

register-title = Anpassungen
register-lead = Was gewünscht ist, was entschieden ist, wer sich kümmert und wann Sie es wieder ansehen.
register-empty = Es ist noch keine Anpassung gewünscht.
register-all = Zu den Anpassungen
register-open = Ansehen und entscheiden
register-never-why = Fragen Sie nicht, warum jemand etwas braucht. Fragen Sie, was die Arbeit machbar macht.
register-on = { $date }: { $what }

## Wie es steht

register-standing-asked = gewünscht
register-standing-talk = erst besprechen
register-standing-agreed = vereinbart
register-standing-not_possible = nicht möglich
register-standing-done = erledigt
register-standing-over = beendet
register-standing-withdrawn = nicht mehr gewünscht
register-line-asked = Gewünscht am
register-line-from = Ab
register-line-owner = Wer kümmert sich?
register-line-by = Bis wann?
register-line-review = Wieder ansehen am
register-soon = so bald wie möglich

## Entscheiden

register-decide-title = Entscheiden
register-decide = Entscheidung speichern
register-decision = Wie lautet die Entscheidung?
register-decision-yes = ja
register-decision-differently = ja, aber anders
register-decision-not_possible = nicht möglich
register-decision-talk = erst zusammen besprechen
register-decided-differently = ja, aber anders: { $how }
register-decided-not_possible = nicht möglich: { $why }
register-difference = Wie anders?
register-difference-hint = Nur wenn Sie „ja, aber anders“ wählen.
register-difference-trial = zuerst auf Probe
register-difference-fewer_days = an weniger Tagen oder Stunden
register-difference-later = später als gewünscht
register-difference-other_place = an einem anderen Ort
register-difference-other_means = mit anderen Mitteln
register-difference-partly = ein Teil davon
register-obstacle = Warum nicht?
register-obstacle-hint = Nur wenn es nicht möglich ist. Wählen Sie, was an der Arbeit liegt.
register-obstacle-no_room = es gibt keinen Platz dafür
register-obstacle-nobody_else = niemand kann die Arbeit übernehmen
register-obstacle-safety_rules = die Sicherheitsregeln lassen es nicht zu
register-obstacle-kind_of_work = diese Arbeit geht nicht anders
register-obstacle-cost = es kostet zu viel
register-obstacle-third_party = jemand anderes muss auch zustimmen und tut es nicht
register-by-hint = Heute oder später. Bei einer Besprechung: der Tag des Gesprächs.
register-no-words = Für eigene Worte ist kein Platz. So kommt nie etwas über jemandes Gesundheit hinein.

## Einrichten und wieder ansehen

register-complete-title = Ist es erledigt?
register-done-on = Seit wann?
register-review-hint = Gewöhnlich nach sechs Wochen.
register-complete = Es ist erledigt
register-happened-done = eingerichtet
register-review-title = Wieder ansehen:
register-review-lead = Fragen Sie, ob es die Arbeit noch machbarer macht. Fragen Sie nicht nach der Gesundheit.
register-outcome = Was ist das Ergebnis?
register-outcome-keep = es bleibt
register-outcome-change = wir entscheiden neu
register-outcome-stop = es endet
register-reviewed-keep = wieder angesehen: es bleibt
register-reviewed-change = wieder angesehen: wir entscheiden neu
register-reviewed-stop = wieder angesehen: es endet
register-again-on = Wann sehen Sie es noch einmal an?
register-again-hint = Kann leer bleiben.
register-withdraw = Das ist nicht mehr gewünscht
register-over-what = Was geschah, bleibt hier stehen.

## Etwas hinzufügen

register-add = Eine Anpassung hinzufügen
register-choose-lead = Wählen Sie gemeinsam mit der betroffenen Person. Sie können nach Art der Arbeit suchen.
register-add-save = Hinzufügen
register-from = Ab wann?
register-from-hint = Leer heißt: so bald wie möglich.
register-asked-on = Wann wurde es gewünscht?
register-asked-on-hint = Heute oder früher.

## Was noch nicht stimmt

register-changed-meanwhile = Hier hat sich inzwischen etwas geändert. Sehen Sie nach, wie es steht, und füllen Sie es wenn nötig neu aus.
register-fault-decision = Wählen Sie eine Entscheidung.
register-fault-difference = Wählen Sie, wie es anders geht.
register-fault-obstacle = Wählen Sie, warum es nicht geht.
register-fault-owner = Wählen Sie, wer sich kümmert.
register-fault-by = Schreiben Sie einen Tag ab heute, höchstens zwei Jahre entfernt.
register-fault-done = Schreiben Sie einen Tag zwischen dem Wunsch und heute.
register-fault-review = Schreiben Sie einen späteren Tag, höchstens zwei Jahre entfernt.
register-fault-outcome = Wählen Sie das Ergebnis.
register-fault-from = Schreiben Sie einen Tag ab dem Wunsch, höchstens zwei Jahre entfernt, oder lassen Sie es leer.
register-fault-asked = Schreiben Sie den Tag des Wunsches, heute oder früher.
