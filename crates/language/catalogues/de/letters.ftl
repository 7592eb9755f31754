## Briefe, für alle, die einladen

letters-title = Per Brief einladen
letters-lead = Diese Menschen erreicht keine Mail. Laden Sie sie mit einem Brief ein. Sie sehen zuerst, wie er aussieht.
letters-none = Alle sind per Mail zu erreichen. Kein Brief ist nötig.
letters-no-address = Es ist keine E-Mail-Adresse bekannt.
letters-undeliverable = Die Mail kam zurück.
letters-made = Brief erstellt am { $date }.
letters-not-made = Noch kein Brief erstellt.
letters-no-answer = Ob jemand antwortet, steht hier nicht. Das weiß nur die Person selbst.
letters-invitation-title = Einladung
letters-who = { $name }, bei { $employer }
letters-state-title = Wie es steht
letters-invited = Mail mit der Einladung
letters-invited-not = Noch nicht verschickt
letters-reminded = Erinnerung
letters-mail = Letzte Mail
letters-letter = Brief
letters-preview-title = Der Brief
letters-preview-lead = In der Sprache der Person, die ihn bekommt. Beim Erstellen kommt ein Code hinein. Er steht nur in der Datei, die Sie bekommen; wir bewahren ihn nicht auf. Drucken Sie den Brief und löschen Sie die Datei.
letters-code-later = kommt hinein, wenn Sie den Brief erstellen
letters-no-postal = Es ist keine Postadresse bekannt. Das Fenster bleibt leer. Schreiben Sie die Adresse selbst auf den Umschlag, und nehmen Sie einen Umschlag, auf dem kein Grund steht.
letters-closes = Es gibt schon einen Brief. Erstellen Sie einen neuen, dann funktioniert der Code des alten nicht mehr.
letters-make = Den Brief erstellen
letters-mail-title = Doch eine E-Mail-Adresse?
letters-mail-lead = Hat Ihnen die Person selbst eine private Adresse genannt, dann tragen Sie sie ein. Es geht sofort eine gewöhnliche Einladung per Mail hin.
letters-mail-label = Private Adresse der Person
letters-mail-send = Speichern und einladen
letters-mail-added = Die Adresse ist gespeichert. Die Einladung geht per Mail.

## Der Brief selbst. Neutral: eine lange Abwesenheit, nie ein Grund.

letters-paper-title = Eine Einladung von { $service }
letters-paper-greeting = Guten Tag { $name },
letters-paper-who = Sie sind seit einiger Zeit von der Arbeit abwesend. { $service } lädt Sie zu einem eigenen Bereich in Houvast ein. Sie müssen nichts tun. Nicht mitzumachen hat keine Folgen.
letters-paper-what = Was ist das? Ein Ort für Sie, mit Ihrer Linie, Ihrem Plan und Ihren Absprachen. Sie bestimmen selbst, was darin steht.
letters-paper-not = Was ist das nicht? Keine Kontrolle, keine Krankenakte und keine Entscheidung über Ihre Arbeit oder Ihre Leistungen.
letters-paper-sees = Wer sieht was? Was Sie aufschreiben, sehen nur Sie, bis Sie selbst etwas teilen. Ihr Betrieb sieht nicht, ob Sie diesen Brief bekommen haben oder Houvast nutzen.
letters-paper-list = Woher kommt Ihr Name? Ein Arbeitgeber meldet lange Abwesenheiten an { $service }. Ein Grund steht nicht dabei.
letters-paper-where = Möchten Sie es sich ansehen? Gehen Sie mit einem Telefon oder Computer auf { $place } und geben Sie den Code ein. Sie brauchen keine E-Mail-Adresse.
letters-paper-code = Ihr Code, bis einschließlich { $until }
letters-paper-picture = Quadrat, das ein Telefon lesen kann. Es öffnet { $place }.
letters-paper-closes = Der Code ist nur für Sie und gilt einmal. Nach fünf falschen Versuchen schließt er sich. Bitten Sie dann um einen neuen Brief.
letters-slip-title = Rufen Sie mich an
letters-slip-explained = Möchten Sie lieber zuerst sprechen oder gemeinsam ausfüllen? Trennen Sie diesen Abschnitt ab und lassen Sie ihn { $service } zukommen. Wir rufen Sie an. Ihr Betrieb bekommt ihn nicht zu sehen.
letters-slip-name = Name
letters-slip-telephone = Telefon
letters-slip-when = Wann erreichen wir Sie am besten?
letters-slip-language = Meine Sprache
letters-slip-interpreter = Dolmetscher nötig? In welcher Sprache?
letters-talk-title = Einladung zu einem Gespräch
letters-talk-what = Wir laden Sie zu einem Gespräch über Ihre Arbeit ein. { $when }
letters-talk-free = Wenn der Termin nicht passt, lassen Sie es uns wissen. Sie dürfen jemanden mitbringen.
letters-talk-secret = Was Sie sagen, bleibt bei uns. Ihr Arbeitgeber erhält diesen Brief nicht.
