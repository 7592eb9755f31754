## Wenn etwas nicht gelingt: was geschehen ist, was erhalten bleibt, was Sie tun können.

problems-not-found-title = Diese Seite gibt es nicht
problems-not-found-body = Die Adresse stimmt nicht, oder was dort stand, ist nicht mehr da. Es kann auch etwas sein, das nicht Ihnen gehört. Gehen Sie zum Anfang zurück und suchen Sie von dort weiter.
problems-signed-out-title = Sie sind abgemeldet
problems-signed-out-body = Sie waren eine Zeit lang weg. Was Sie eingetragen hatten, ist erhalten. Melden Sie sich wieder an, dann steht es wieder da.
problems-too-many-attempts-title = Bitte kurz warten
problems-too-many-attempts-body = Es gab zu viele Versuche nacheinander. Wir halten sie an, um Ihren Bereich zu schützen. Nichts ist verloren. Versuchen Sie es in einer Viertelstunde noch einmal.
problems-invalid-form-title = Dieses Formular ist nicht richtig angekommen
problems-invalid-form-body = Wir konnten nicht lesen, was Sie geschickt haben. Es hat sich nichts geändert. Gehen Sie zurück, sehen Sie es durch und senden Sie es noch einmal.
problems-conflict-title = Inzwischen hat sich etwas geändert
problems-conflict-body = Jemand anderes, oder Sie selbst auf einem anderen Gerät, hat dies gerade geändert. Was Sie eingetragen haben, ist erhalten, aber noch nicht festgelegt. Sehen Sie sich den neuen Stand an und entscheiden Sie dann.
problems-unavailable-title = Das geht im Moment nicht
problems-unavailable-body = Es liegt nicht an Ihnen. Was gespeichert war, bleibt gespeichert. Versuchen Sie es in ein paar Minuten noch einmal.
problems-expired-link-title = Dieser Link gilt nicht mehr
problems-expired-link-body = Ein Link gilt ein einziges Mal und nur eine bestimmte Zeit. Nichts ist verloren. Haben Sie schon einen Bereich, dann melden Sie sich an. Sonst fordern Sie einen neuen Link an.
problems-too-large-title = Das ist zu groß
problems-too-large-body = Wir haben es nicht angenommen und es hat sich nichts geändert. Wählen Sie eine kleinere Datei oder einen kürzeren Text.
problems-unexpected-title = Etwas ist schiefgegangen
problems-unexpected-body = Der Fehler liegt bei uns. Was gespeichert war, bleibt gespeichert. Versuchen Sie es noch einmal. Geht es wieder nicht, dann fragen Sie die Stelle, die Sie eingeladen hat.
problems-to-start = Zum Anfang
problems-to-sign-in = Anmelden
problems-forbidden-csrf-title = Senden Sie es noch einmal
problems-forbidden-csrf-body = Die Seite war lange offen, oder Sie haben sich inzwischen neu angemeldet. Vorsichtshalber hat sich nichts geändert. Öffnen Sie die Seite neu und senden Sie es noch einmal.
problems-to-page = Zurück zur Seite

problems-at-rest-title = Dieser Bereich ruht
problems-at-rest-body = Es wurde festgehalten, dass die Person dieses Bereichs gestorben ist. Alles darin bleibt versiegelt; nichts geht mehr hinaus. Ist das ein Irrtum, rufen Sie den Dienst an: Binnen eines Tages lässt sich alles zurückbringen.
