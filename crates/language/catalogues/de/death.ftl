## Ein Todesfall: alles hält an

death-title = Ein Todesfall
death-who = { $name }, { $employer }
death-does-stop = Binnen einer Minute hält alles an: Mails, Briefe, Aufgaben, Erinnerungen und die Zeile in Ihrer Liste.
death-does-work = Der Betrieb erfährt von uns nichts. Seine Seiten bleiben, wie sie sind.
death-does-close = Hat die Person jemanden Nahestehenden genannt, bekommt dieser nach einem Tag eine Mail mit einer Seite.
death-does-undo = Ein Irrtum? Jemand anders aus dem Team kann es binnen 24 Stunden rückgängig machen. Dann ist alles, wie es war.
death-record = Einen Todesfall festhalten
death-sure-title = Sind Sie sicher?
death-sure = Ab jetzt bekommt diese Person nichts mehr von uns, und wer sich anmelden will, sieht eine ruhige Seite.
death-record-sure = Ja, den Todesfall festhalten
death-recorded-by = { $name } hat dies am { $at } festgehalten.
death-at-rest = Alles von dieser Person ruht. Niemand öffnet mehr etwas.
death-undo-until = Rückgängig machen geht bis { $until }.
death-undo-colleague = Rückgängig macht es jemand anders: Ärztin, Arzt oder Koordination. Die Person steht dort unter „Heute festgehaltene Todesfälle“.
death-undo = Das war ein Irrtum: alles zurückbringen
death-stands = Dies kann nicht mehr rückgängig gemacht werden.
death-list-title = Heute festgehaltene Todesfälle
death-list-lead = Eine zweite Person kann sie binnen 24 Stunden rückgängig machen.
death-list-none = In den letzten 24 Stunden wurde nichts festgehalten.

## Die Seite für die nahestehende Person

death-close-title = Was jetzt geschieht
death-close-lead = Jemand, der Sie als nahestehende Person genannt hat, hatte hier einen eigenen Bereich. Wir haben erfahren, dass diese Person gestorben ist. Wir fühlen mit Ihnen.
death-close-now-title = Sie müssen nichts tun
death-close-stopped = Alles hat angehalten. Von uns kommen keine Mails und keine Briefe mehr.
death-close-sealed = Was im eigenen Bereich steht, bleibt versiegelt. Niemand liest es, auch der Dienst nicht.
death-close-work = Der Betrieb erfährt von uns nichts. Was Sie dort sagen, entscheiden Sie.
death-close-choose-title = Löschen oder behalten
death-close-choose = Sie können alles löschen lassen oder es versiegelt lassen. Nehmen Sie sich Zeit; es gibt keine Frist. Wir fragen dann, wer Sie sind, und nach einem Nachweis.
death-close-call = Rufen Sie { $service } an oder schreiben Sie, und sagen Sie, dass es um das Schließen eines eigenen Bereichs geht.

## Jemanden Nahestehenden nennen

death-name-title = Eine nahestehende Person nennen
death-name-lead = Wenn Sie nicht mehr da sind, schreibt der Dienst dieser Person ein einziges Mal.
death-name-once = Es ist eine Mail mit einer Seite: was mit Ihrem Bereich geschieht und wen man anrufen kann.
death-name-sees = Die Person sieht nichts von dem, was hier steht, weder jetzt noch später.
death-name-secret = Niemand vom Dienst sieht, wen Sie nennen. Löschen Sie alles, ist auch dies weg.
death-name-name = Name
death-name-mail = E-Mail-Adresse
death-name-empty = Lassen Sie beides leer, um niemanden zu nennen.
death-name-no-service = Noch kennt Sie kein Dienst, also könnte niemand diese Mail senden lassen. Später können Sie hier jemanden nennen.
death-fault-name = Schreiben Sie einen Namen mit höchstens 120 Zeichen.
death-fault-mail = Schreiben Sie eine vollständige E-Mail-Adresse, etwa name@beispiel.be.
