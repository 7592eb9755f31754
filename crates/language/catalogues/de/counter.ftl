## Karten und ein Blatt für den Empfang eines Krankenhauses oder einer Praxis

counter-title = Karten für den Empfang
counter-lead = Für Krankenhäuser, Hausarztpraxen und alle, zu denen Menschen kommen, die lange bei der Arbeit fehlen. Drucken Sie sie aus und legen Sie sie hin.
counter-neutral = Auf dem Papier steht nicht, warum jemand fehlt. Jeder kann eines mitnehmen.
counter-how-title = So verwenden Sie sie
counter-how-1 = Legen Sie sie dorthin, wo Menschen warten. Dann kann jemand eine nehmen, ohne zu fragen.
counter-how-2 = Geben Sie allen eine, die lange fehlen, nicht nur denen, die danach fragen.
counter-how-3 = Sie müssen nichts erklären. Das tun die Blätter, in vier Sprachen.
counter-choose-title = Wählen Sie eine Sprache
counter-cards = acht Karten auf A4
counter-handout = ein Blatt auf A5
counter-leads = Die Quadrate führen zu { $library } und zu { $help }.
counter-no-trace = In den Quadraten steckt kein Code einer Person oder eines Ortes. Niemand zählt, wer eine Karte mitnimmt.

counter-paper-title = Karten für den Empfang
counter-paper-cut = Achtmal dieselbe Karte. Schneiden Sie entlang der Linien.
counter-paper-question = Lange nicht bei der Arbeit?
counter-paper-what = Oder vielleicht bald? Hier finden Sie einfache Erklärungen zur Arbeit: was Sie sagen, welche Rechte Sie haben und wie Sie wieder anfangen.
counter-paper-free = Kostenlos, in vier Sprachen, ohne Konto. Niemand hält fest, was Sie lesen.
counter-paper-find-title = Das finden Sie dort
counter-paper-find-1 = Was Sie bei der Arbeit sagen, und was Sie für sich behalten.
counter-paper-find-2 = Welche Papiere jetzt nötig sind, und bis wann.
counter-paper-find-3 = Wie Sie in Schritten wieder anfangen, mit einem Plan B.
counter-paper-find-4 = Was Ihre Führungskraft und Ihr Team tun können.
counter-paper-find-5 = Wen Sie anrufen können, auch wenn es jetzt schwer ist.
counter-paper-scan-title = So kommen Sie hin
counter-paper-scan = Richten Sie die Kamera Ihres Telefons auf ein Quadrat. Oder tippen Sie die Adresse darunter ein.
counter-paper-library = Offene Bibliothek
counter-paper-help = Jetzt Hilfe nötig
counter-paper-picture = Quadrat für das Telefon. Es führt zu { $place }.
