## Im Kalender selbst: neutrale Wörter

calendar-title = Termine
calendar-appointment = Termin
calendar-free = frei
calendar-short_day = kürzerer Tag
calendar-travel = unterwegs
calendar-work = Arbeit, { $hours }
calendar-work-from = Arbeit { $from }–{ $until }
calendar-of-person = { $name }: { $what }
calendar-contact-with = Kontakt mit { $name }

## Die Seite

calendar-page-title = In Ihrem Kalender
calendar-own-lead = Ihre Zeitpunkte, Ihr Plan mit allem, was dazugehört, und Ihre Kontakttermine können in Ihrem eigenen Kalender erscheinen. Ändert sich etwas, folgt Ihr Kalender von selbst.
calendar-work-lead = Die vereinbarten Stunden und die Kontakttermine können in Ihrem Kalender erscheinen. Ändert sich etwas, folgt Ihr Kalender von selbst.
calendar-own-who = Wer die Adresse hat, kann Ihren Kalender ohne Anmeldung lesen. Benutzen Sie sie in einem Kalender, der Ihnen gehört. Tragen Sie sie nicht in einen Kalender Ihrer Arbeit ein: Dort sehen Kollegen oft mit, und auch die Tage sagen etwas.
calendar-work-who = Wer die Adresse hat, kann diese Termine ohne Anmeldung lesen. Geben Sie sie nicht weiter. Die Person selbst sieht unter „Wer hat hineingeschaut“, dass Ihr Kalender liest.
calendar-titles = Wie heißen die Termine?
calendar-neutral = Neutral: „Termin“ und „Arbeit 9:00–12:00“
calendar-real = Was es ist.
calendar-own-real-hint = Dann steht dort zum Beispiel „Behandlung“, mit Ihren eigenen Worten. Wer auf Ihren Bildschirm oder in Ihren Kalender schaut, kann das lesen, auch die Firma Ihres Kalenders.
calendar-work-real-hint = Dann steht der Name der Person dabei. Wer in Ihren Kalender schaut, kann das lesen.
calendar-begins = Um wie viel Uhr beginnt ein Arbeitstag in Ihrem Kalender?
calendar-begins-hint = Houvast kennt nur Stunden pro Tag. Lassen Sie das Feld leer für Arbeit ohne Uhrzeit.
calendar-make = Adresse anlegen
calendar-renew = Neue Adresse anlegen
calendar-renew-what = Die alte Adresse gilt dann sofort nicht mehr.
calendar-made-title = Das ist die Adresse
calendar-made-how = Kopieren Sie sie und wählen Sie in Ihrem Kalender „Kalender abonnieren“ oder „über Adresse hinzufügen“.
calendar-made-once = Wir zeigen sie nur einmal und bewahren sie nicht auf. Wenn Sie sie verlieren, legen Sie eine neue an.
calendar-open = In meinem Kalender öffnen
calendar-fetched = Seit { $made } gibt es eine Adresse. Ein Kalender hat sie zuletzt am { $fetched } gelesen.
calendar-not-fetched = Seit { $made } gibt es eine Adresse. Noch kein Kalender hat sie gelesen.
calendar-end = Adresse ungültig machen
calendar-end-what = Eine ungültige Adresse gibt nichts mehr her. Was schon in einem Kalender steht, kann dort noch kurz stehen bleiben.
calendar-download-title = Lieber nur einmal
calendar-download-what = Sie erhalten eine Datei mit allem von jetzt, die Sie in einem Kalender öffnen können. Spätere Änderungen kommen nicht dazu.
calendar-download = Als Datei behalten
calendar-fault-titles = Wählen Sie, wie die Termine heißen.
calendar-fault-begins = Schreiben Sie eine Uhrzeit wie 09:00 oder lassen Sie das Feld leer.
