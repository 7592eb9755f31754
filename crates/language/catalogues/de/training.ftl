## Kurze Lektionen: Fragen und Bescheinigung

training-title = Sechs kurze Lektionen
training-lead = Jede Lektion dauert zehn Minuten. Lesen Sie das Blatt, üben Sie ein Gespräch, beantworten Sie drei Fragen und drucken Sie eine Bescheinigung, wenn Sie möchten.
training-no-trace = Wir halten nicht fest, wer was antwortet. Ihr Name steht nur auf Ihrem eigenen Papier.
training-questions = Drei Fragen zu dieser Lektion
training-read = Die Lektion
training-check = Meine Antworten prüfen
training-fits = das passt
training-other = eine andere Antwort passt besser
training-again = Lesen Sie die Erklärung und wählen Sie neu. Es gibt keine Punkte, und es läuft keine Zeit.
training-all-fit = Alle drei passen. Möchten Sie eine Bescheinigung auf Papier? Schreiben Sie Ihren Namen. Wir bewahren ihn nicht auf.
training-name = Ihr Name auf der Bescheinigung
training-name-hint = So, wie er auf dem Papier stehen soll.
training-certificate-title = Teilnahmebescheinigung
training-certificate-act = Bescheinigung erstellen (PDF)
training-certificate-says = Diese Person hat die Lektion gelesen und die drei Fragen beantwortet.
training-certificate-learned = Worum es in der Lektion ging
training-certificate-limits = Dieses Papier ist kein Diplom. Es sagt nichts darüber, wie jemand Gespräche führt.
training-fault-answer = Wählen Sie eine Antwort auf Frage { $n }.
training-fault-name = Schreiben Sie Ihren Namen für die Bescheinigung.
training-part-read = Fünf Minuten: Lesen Sie die Lektion und machen Sie die Übung auf Papier.
training-part-practise = Drei Minuten: Üben Sie ein Gespräch.
training-part-answer = Zwei Minuten: Beantworten Sie die drei Fragen unten.
