## Faltblätter zum Verteilen bei der Arbeit: für das Team und für Arbeitgeber

brochure-for-colleagues = Faltblatt für Kolleginnen und Kollegen
brochure-for-employers = Faltblatt für Arbeitgeber
brochure-paper = Als Faltblatt aufbewahren (PDF, A4)
brochure-file = als PDF
brochure-languages = Das Faltblatt in jeder Sprache
brochure-how-title = So machen Sie das Faltblatt
brochure-how = Oben steht alles, was auf das Faltblatt kommt, in der Reihenfolge, in der man es aufklappt.
brochure-how-1 = Drucken Sie beide Seiten auf ein Blatt A4. Wählen Sie „an der kurzen Seite spiegeln“.
brochure-how-2 = Legen Sie das Blatt mit der Seite ohne Titel nach oben. Falten Sie bei den Strichen zuerst den rechten Teil nach innen.
brochure-how-3 = Falten Sie dann den linken Teil darüber. Die Vorderseite liegt jetzt oben.
brochure-how-neutral = Auf dem Faltblatt steht nicht, warum jemand fehlt. Geben Sie es allen, oder legen Sie es bereit, bevor es nötig ist.
brochure-scan = Richten Sie die Kamera Ihres Telefons auf das Quadrat. Oder tippen Sie die Adresse darunter ein.

brochure-at-counter-title = Faltblätter für die Arbeit
brochure-at-counter = Ein gefaltetes A4-Blatt zum Mitgeben, wenn jemand danach fragt.
