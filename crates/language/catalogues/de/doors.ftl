## Anmelden

doors-sign-in-title = Anmelden
doors-sign-in-button = Anmelden
doors-sign-in-refused = E-Mail-Adresse, Anmeldename oder Passwort stimmt nicht. Sehen Sie alles nach und versuchen Sie es noch einmal.
doors-sign-in-who = E-Mail-Adresse oder Anmeldename
doors-sign-in-who-missing = Tragen Sie Ihre E-Mail-Adresse oder Ihren Anmeldenamen ein.
doors-sign-in-who-invalid = Tragen Sie eine E-Mail-Adresse ein, oder den Anmeldenamen von Ihrem Blatt.
doors-sign-in-forgotten = Passwort vergessen?
doors-sign-in-alone = Noch kein eigener Bereich? Beginnen Sie selbst.
doors-sign-in-draft = Was Sie eingetragen hatten, ist erhalten. Nach dem Anmelden steht es wieder da.
doors-mail = E-Mail-Adresse
doors-mail-hint = Am besten Ihre private Adresse. Ihr Betrieb hat darauf keinen Zugriff.
doors-mail-first = Tragen Sie eine andere Adresse ein als die, an die diese Einladung ging, dann schicken wir zuerst eine Mail dorthin.
doors-mail-missing = Tragen Sie Ihre E-Mail-Adresse ein.
doors-mail-invalid = Das sieht nicht wie eine E-Mail-Adresse aus. Prüfen Sie, ob ein @ darin steht.
doors-mail-known = Verwenden Sie eine andere Adresse, oder melden Sie sich zuerst an, wenn diese Ihre ist.
doors-mail-other = Verwenden Sie die Adresse, an die diese Einladung ging.
doors-password = Passwort
doors-password-missing = Tragen Sie Ihr Passwort ein.

## Zweiter Schritt beim Anmelden

doors-code-title = Noch ein Schritt
doors-code-lead = Öffnen Sie auf Ihrem Telefon die App, die Codes erzeugt. Übernehmen Sie den Code von Houvast.
doors-code-label = Code mit sechs Ziffern
doors-code-missing = Tragen Sie den Code mit sechs Ziffern ein.
doors-code-refused = Dieser Code stimmt nicht oder ist abgelaufen. Jede halbe Minute kommt ein neuer. Versuchen Sie diesen.
doors-code-no-phone = Ich habe mein Telefon nicht bei mir
doors-code-no-recovery = Ich habe doch einen Code mit sechs Ziffern
doors-recovery-title = Mit einem Notfallcode anmelden
doors-recovery-lead = Sie haben ein Blatt mit Notfallcodes bekommen, als Sie den zweiten Schritt eingeschaltet haben. Jeder Code gilt einmal.
doors-recovery-label = Notfallcode
doors-recovery-missing = Tragen Sie einen Notfallcode ein.
doors-recovery-refused = Dieser Notfallcode stimmt nicht oder wurde schon benutzt. Nehmen Sie einen anderen von Ihrem Blatt.
doors-recovery-left =
    { $count ->
        [0] Das war Ihr letzter Notfallcode. Erstellen Sie jetzt neue.
        [one] Sie haben noch einen Notfallcode. Erstellen Sie jetzt neue.
       *[other] Sie haben noch { $count } Notfallcodes.
    }

## Zweiten Schritt einschalten

doors-factor-title = Ein zweiter Schritt beim Anmelden
doors-factor-why = Mit dem Passwort allein kann jemand anderes an Ihrer Stelle hereinkommen. Mit einem Code von Ihrem Telefon dazu nicht.
doors-factor-must = Für Ihre Rolle ({ $hat }) ist das nötig.
doors-factor-may = Sie entscheiden selbst. Sie können es später ein- oder ausschalten.
doors-factor-app-title = 1. Laden Sie eine App auf Ihr Telefon
doors-factor-app = Nehmen Sie eine App, die Codes erzeugt (eine Authenticator-App). Haben Sie schon eine, dann passt sie.
doors-factor-scan-title = 2. Richten Sie die App auf dieses Quadrat
doors-factor-picture = Quadrat aus schwarzen und weißen Kästchen, das die App lesen kann
doors-factor-by-hand = Gelingt das nicht? Dann tippen Sie diesen Schlüssel in die App:
doors-factor-code-title = 3. Übernehmen Sie den Code
doors-factor-code-hint = Die App zeigt jetzt sechs Ziffern.
doors-factor-button = Zweiten Schritt einschalten
doors-factor-later = Jetzt nicht
doors-factor-refused = Dieser Code stimmt nicht. Prüfen Sie, ob die Uhr Ihres Telefons richtig geht, und nehmen Sie den neuesten Code.
doors-factor-on = Der zweite Schritt ist eingeschaltet.
doors-factor-anew = Ein neues Telefon, oder neue Notfallcodes? Schalten Sie den zweiten Schritt hier aus und danach wieder ein. Dann bekommen Sie neue Codes.
doors-factor-off-hint = Sechs Ziffern aus der App, oder ein Notfallcode von Ihrem Blatt.
doors-factor-off-button = Zweiten Schritt ausschalten
doors-factor-anew-button = Neu einrichten
doors-codes-title = Bewahren Sie Ihre Notfallcodes auf
doors-codes-lead = Wenn Sie Ihr Telefon verlieren, kommen Sie mit so einem Code trotzdem herein. Jeder Code gilt einmal.
doors-codes-once = Sie sehen sie nur jetzt. Drucken Sie sie aus oder schreiben Sie sie ab, und legen Sie sie an einen sicheren Ort.
doors-codes-kept = Ich habe die Codes aufbewahrt
doors-codes-kept-missing = Setzen Sie das Häkchen, wenn Sie die Codes aufbewahrt haben.

## Eine Einladung öffnen

doors-invitation-title = Eine Einladung für Sie
doors-invitation-lead = { $service } lädt Sie zu einem eigenen Bereich bei langer Abwesenheit ein.
doors-invitation-what-title = Was ist das?
doors-invitation-what = Ein Ort für Sie, mit Ihrer Zeitlinie, Ihrem Plan und Ihren Absprachen. Sie bestimmen selbst, was darin steht.
doors-invitation-not-title = Was ist das nicht?
doors-invitation-not = Keine Kontrolle, keine Krankenakte und keine Entscheidung über Ihre Arbeit oder Ihre Leistungen.
doors-invitation-who-sees-title = Wer sieht was?
doors-invitation-who-sees = Was Sie aufschreiben, sehen nur Sie, bis Sie selbst etwas teilen. Ihr Betrieb sieht nicht, ob Sie diese Einladung bekommen, geöffnet oder genutzt haben.
doors-invitation-nothing-title = Sie müssen nichts tun
doors-invitation-nothing = Nicht mitzumachen hat keine Folgen. Sie können dieses Fenster einfach schließen. Der Link gilt bis einschließlich { $until }.
doors-invitation-button = Meinen eigenen Bereich öffnen
doors-invitation-known = Haben Sie schon einen Bereich? Melden Sie sich an, dann gehört die Einladung dazu.
doors-work-invitation-title = Houvast für Führungskräfte
doors-work-invitation-lead = { $organisation } nutzt Houvast bei jeder langen Abwesenheit. Ihre Rolle dort: { $hat }.
doors-work-invitation-what = Sie finden dort, was Sie jetzt tun können, wie Sie in Kontakt bleiben und welche Stunden abgesprochen sind.
doors-work-invitation-not = Sie sehen dort nichts über die Gesundheit und nie, warum jemand abwesend ist.
doors-work-invitation-button = Loslegen
doors-care-invitation-title = Eine Einladung von { $service }
doors-care-invitation-lead = Mit dieser Einladung bekommen Sie die Rolle: { $hat }. Sie sehen nur, was die Person mit Ihnen geteilt hat und was das Gesetz erlaubt.
doors-care-invitation-button = Meinen Zugang öffnen

## Selbst beginnen

doors-alone-title = Selbst beginnen
doors-alone-lead = Sie können einen eigenen Bereich öffnen, ohne Ihren Betrieb und ohne einen Dienst. Niemand bekommt davon eine Nachricht.
doors-alone-next = Wir schicken einen Link an diese Adresse. Mit diesem Link machen Sie weiter.
doors-alone-country = Wo arbeiten Sie?
doors-alone-country-hint = Damit wählen wir die richtigen Wörter und Gesetze.
doors-alone-country-missing = Wählen Sie ein Land.
doors-country-belgium = In Belgien
doors-country-netherlands = In den Niederlanden
doors-alone-button = Schicken Sie mir den Link
doors-sent-title = Sehen Sie in Ihre E-Mails
doors-sent = Eine E-Mail ist unterwegs an { $mail }. Der Link gilt bis { $until }.
doors-sent-nothing = Kommt nichts an? Sehen Sie im Spam-Ordner nach, oder prüfen Sie, ob die Adresse stimmt.
doors-alone-done-title = Ihr eigener Bereich ist bereit

## Passwort

doors-name = Wie dürfen wir Sie nennen?
doors-name-hint = Ihr Vorname genügt.
doors-name-missing = Tragen Sie einen Namen ein.
doors-choose-title = Wählen Sie ein Passwort
doors-choose-lead = Danach melden Sie sich mit { $mail } und diesem Passwort an.
doors-choose-label = Neues Passwort
doors-choose-hint = Mindestens { $least } Zeichen. Einige Wörter ohne Zusammenhang kann man sich am besten merken.
doors-choose-too-short = Dieses Passwort ist zu kurz. Nehmen Sie mindestens { $least } Zeichen.
doors-choose-too-long = Dieses Passwort ist zu lang. Nehmen Sie höchstens { $most } Zeichen.
doors-choose-too-easy = Dieses Passwort ist zu leicht zu erraten. Wählen Sie etwas anderes.
doors-choose-button = Speichern und weiter
doors-forgotten-title = Passwort vergessen
doors-forgotten-lead = Tragen Sie Ihre E-Mail-Adresse ein. Wir schicken einen Link, mit dem Sie ein neues Passwort wählen.
doors-forgotten-button = Schicken Sie mir den Link
doors-forgotten-sent = Gehört zu { $mail } ein Bereich, dann ist jetzt eine E-Mail unterwegs. Der Link gilt bis { $until }.
doors-reset-title = Wählen Sie ein neues Passwort
doors-reset-lead = Danach sind Sie auf Ihren anderen Geräten abgemeldet. Alles, was Sie aufgeschrieben haben, bleibt.
doors-reset-done = Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.

## Rolle wählen und abmelden

doors-hat-title = In welcher Rolle sind Sie hier?
doors-hat-lead = Sie haben mehr als eine Rolle. Sie sehen nur, was zur gewählten Rolle gehört. Sie können immer wechseln.
doors-hat-own = Mein eigener Bereich
doors-hat-as = Als { $hat } bei { $place }
doors-hat-none-title = Hier gibt es im Moment nichts für Sie
doors-hat-none = Sie sind angemeldet, haben aber zurzeit keine Rolle. Das kommt vor, wenn eine Abwesenheit vorbei ist. Sie müssen nichts tun.
doors-hat-close = Mein Konto schließen oder eine Rolle abgeben
doors-out-title = Sie sind abgemeldet
doors-out-lead = Was Sie eingetragen hatten, ist erhalten. Benutzen auch andere dieses Gerät, dann schließen Sie dieses Fenster.
doors-out-again = Wieder anmelden

## Die Demo

doors-demo-title = Sehen Sie sich in der Demo um
doors-demo-synthetic = Alles hier ist erfunden: diese Menschen, ihre Arbeit und ihre Geschichte. Tragen Sie nichts über sich selbst oder über wirkliche Menschen ein.
doors-demo-lead = Wählen Sie jemanden. Sie sehen Houvast dann so, wie diese Person es sieht. Sie können jederzeit zurückkommen und jemand anderen wählen.
doors-demo-button = Weiter als { $name }
