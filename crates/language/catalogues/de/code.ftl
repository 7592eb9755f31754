## Ein Code aus einem Brief

code-title = Ihren Code eingeben
code-lead = Sie haben einen Brief mit einem Code bekommen. Geben Sie ihn hier ein. Danach lesen Sie zuerst, was das ist. Es geschieht noch nichts.
code-label = Code aus dem Brief
code-hint = Zehn Buchstaben und Ziffern. Großschreibung, Leerzeichen und Striche spielen keine Rolle.
code-missing = Geben Sie den Code aus Ihrem Brief ein.
code-length = Ein Code hat zehn Buchstaben und Ziffern. Prüfen Sie, ob Sie alle haben.
code-sign = Ein Code besteht nur aus Buchstaben und Ziffern, und nie aus einem U. Sehen Sie noch einmal nach.
code-slip = In diesem Code ist ein Tippfehler. Vergleichen Sie ihn Zeichen für Zeichen mit Ihrem Brief.
code-refused = Dieser Code funktioniert nicht. Sehen Sie noch einmal nach, oder bitten Sie um einen neuen Brief.
code-none-title = Funktioniert Ihr Code nicht?
code-none = Ein Code gilt 60 Tage und einmal. Nach fünf falschen Versuchen schließt er sich, auch dann, wenn ein neuer Brief für Sie da ist. Bitten Sie dann den Dienst, der Ihnen geschrieben hat, um einen neuen Brief. Sie können auch anrufen oder den Abschnitt einsenden.
code-link = Ich habe einen Brief mit einem Code
code-no-mail = Sie brauchen keine E-Mail-Adresse. Gleich bekommen Sie einen Anmeldenamen und ein Blatt mit Notfallcodes zum Aufbewahren.
code-mail = E-Mail-Adresse (freiwillig)
code-mail-hint = Lassen Sie dies leer, wenn Sie keine haben oder möchten. Tragen Sie eine ein, dann schicken wir zuerst eine Mail dorthin.

## Der Weg zurück ohne E-Mail

way_back-title = Bewahren Sie dieses Blatt auf
way_back-lead = Sie melden sich mit diesem Namen und Ihrem Passwort an. Vergessen Sie Ihr Passwort, dann wählen Sie mit einem Notfallcode ein neues. Jeder Code gilt einmal.
way_back-name = Anmeldename
way_back-where = Wo Sie sich anmelden
way_back-codes = Notfallcodes
way_back-lost-title = Alles verloren?
way_back-lost = Haben Sie Ihr Passwort und alle Notfallcodes verloren, dann kann niemand Ihren Bereich öffnen. Auch wir nicht. Was Sie geschrieben haben, bleibt geschlossen. Was Sie geteilt haben, endet an dem Tag, den Sie gewählt haben. Sie können um einen neuen Brief bitten und neu beginnen.
way_back-choose-title = Ein neues Passwort mit einem Notfallcode
way_back-choose-lead = Nehmen Sie das Blatt zur Hand, das Sie aufbewahrt haben. Auf Ihren anderen Geräten sind Sie danach abgemeldet. Alles, was Sie aufgeschrieben haben, bleibt.
way_back-name-missing = Tragen Sie Ihren Anmeldenamen ein.
way_back-code = Notfallcode
way_back-refused = Anmeldename oder Notfallcode stimmt nicht. Sehen Sie beide nach, oder nehmen Sie einen anderen Code von Ihrem Blatt.
way_back-link = Keine E-Mail? Wählen Sie mit einem Notfallcode ein neues Passwort.
way_back-done-title = Ihr neues Passwort ist gespeichert
way_back-left =
    { $count ->
        [0] Das war Ihr letzter Notfallcode. Melden Sie sich an und machen Sie bei den Einstellungen neue.
        [one] Sie haben noch einen Notfallcode. Melden Sie sich an und machen Sie bei den Einstellungen neue.
       *[other] Sie haben noch { $count } Notfallcodes. Melden Sie sich mit Ihrem neuen Passwort an.
    }
way_back-make-title = Notfallcodes für Ihr Passwort
way_back-make-lead = Mit einem Notfallcode wählen Sie ein neues Passwort, auch ohne E-Mail oder wenn Sie nicht mehr an Ihre Mails kommen. Neue Codes ersetzen die alten.
way_back-make-name = Sie melden sich an mit: { $name }
way_back-make-password = Ihr jetziges Passwort
way_back-make-button = Neue Codes machen
way_back-make-refused = Dieses Passwort stimmt nicht. Tragen Sie das Passwort ein, mit dem Sie sich anmelden.
