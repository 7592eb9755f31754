## Arbeitsliste

worklist-title = Arbeitsliste
worklist-lead = Wer um ein Gespräch bittet, steht über allem. Jede Zeile sagt, warum sie hier steht und bis wann.
worklist-lead-notes = Wer Ihre Notizen lesen möchte, steht hier. Jede Zeile sagt, bis wann Sie antworten.
worklist-none = Im Moment wartet nichts auf Sie. Eine neue Bitte erscheint hier von selbst.
worklist-count = { $n ->
    [one] Eine Zeile
   *[other] { $n } Zeilen
}
worklist-beyond = { $n ->
    [one] Eine weitere Abwesenheit wurde nicht angesehen, denn es sind zu viele für eine Liste.
   *[other] { $n } weitere Abwesenheiten wurden nicht angesehen, denn es sind zu viele für eine Liste.
} Was dort zu tun ist, kommt dazu, sobald Zeilen erledigt sind.
worklist-part-asks = Bittet um ein Gespräch
worklist-part-talks = Vereinbarte Gespräche
worklist-part-duties = Tage, die das Gesetz festlegt
worklist-part-to_confirm = Tage, die erst zu bestätigen sind
worklist-part-notes = Bittet um Einsicht in Notizen
worklist-part-follow_up = Nachsorge bei der Arbeit
worklist-why-asks = Bittet seit { $date } um ein Gespräch.
worklist-why-unanswered = Der Zeitpunkt, den Sie vorgeschlagen haben, { $date }, ist ohne Antwort verstrichen.
worklist-why-not_recorded = Das Gespräch war am { $date }. Es ist noch nichts davon notiert.
worklist-why-notes = Bat am { $date } darum, Ihre Notizen zu lesen.
worklist-due = bis { $date }
worklist-asks-here = Diese Person bittet um ein Gespräch
worklist-answer-title = Antwort an { $name }
worklist-asked = Worum gebeten wird
worklist-nobody-asks = Es gibt gerade keine Bitte um ein Gespräch. Vielleicht wurde sie zurückgenommen, oder das Gespräch fand statt.
worklist-by-colleague = { $name } hat schon geantwortet.
worklist-left = { $name } hat geantwortet und arbeitet nicht mehr hier. Schlagen Sie einen neuen Termin vor, oder übergeben Sie das Gespräch.
worklist-proposed = Vorgeschlagen: { $moment } Die Person muss noch antworten.
worklist-agreed = Vereinbart: { $moment }
worklist-propose = Einen Zeitpunkt vorschlagen
worklist-propose-who = Die Person sieht den Vorschlag im eigenen Bereich und sagt Ja oder bittet um einen anderen Zeitpunkt.
worklist-propose-act = Vorschlagen
worklist-open-file = Akte öffnen
worklist-held = Wir haben heute gesprochen
worklist-held-what = Dann ist die Bitte beantwortet und der Kontakt von heute notiert.

## Mails zu Anfragen

ask-mails-title = Mails zu Anfragen
ask-mails-lead = Bittet jemand um ein Gespräch, können Sie eine Mail bekommen. Darin steht kein Name und kein Inhalt, nur dass etwas auf Antwort wartet.
ask-mails-on = Sie bekommen eine Mail, wenn eine Anfrage neu ist, und wenn sie zu Ihnen kommt, weil niemand rechtzeitig geantwortet hat. Höchstens eine pro Arbeitstag.
ask-mails-off = Sie bekommen keine Mails. Anfragen stehen immer oben in Ihrer Arbeitsliste.
ask-mails-stop = Keine Mails mehr schicken
ask-mails-begin = Mir Mails schicken
duty-mails-title = Mails zu gesetzlichen Terminen
duty-mails-lead = Wenn ein gesetzlicher Termin näher kommt oder vorbei ist, der bei Ihnen liegt, können Sie eine Mail bekommen. Darin steht kein Name und nicht, worum es geht, nur dass etwas bereitliegt.
duty-mails-on = Sie bekommen eine Mail, wenn etwas dazukommt. Höchstens eine pro Arbeitstag, für alles zusammen.
duty-mails-off = Sie bekommen keine Mails. Die Termine stehen immer in Ihrer Liste.
duty-mails-stop = Keine Mails mehr schicken
duty-mails-begin = Mir Mails schicken
