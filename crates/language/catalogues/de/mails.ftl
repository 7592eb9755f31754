## E-Mails. Jede hat einen Betreff und einen Text; eine leere Zeile macht einen neuen Absatz. Die Wörter sind neutral:
## eine lange Abwesenheit, nie ein Grund.

# An die Person, die lange abwesend ist, vom Dienst.
mails-invitation-subject = Eine Einladung von { $service }
mails-invitation-body =
    Guten Tag { $name },

    Sie sind seit einiger Zeit von der Arbeit abwesend. { $service } lädt Sie zu einem eigenen Bereich in Houvast ein. Sie müssen nichts tun.

    Was ist das? Ein Ort für Sie, mit Ihrer Zeitlinie, Ihrem Plan und Ihren Absprachen. Sie bestimmen selbst, was darin steht.

    Was ist das nicht? Keine Kontrolle, keine Krankenakte und keine Entscheidung über Ihre Arbeit oder Ihre Leistungen.

    Wer sieht was? Was Sie aufschreiben, sehen nur Sie, bis Sie selbst etwas teilen. Ihr Betrieb sieht nicht, ob Sie diese E-Mail bekommen haben, ob Sie sie öffnen und ob Sie Houvast nutzen.

    Woher haben wir Ihren Namen? Ein Arbeitgeber meldet lange Abwesenheiten an { $service }. Ein Grund steht nicht dabei.

    Möchten Sie es sich ansehen? Dieser Link ist nur für Sie und gilt bis einschließlich { $until }:
    { $link }

    Wenn Sie nichts tun, bekommen Sie noch eine einzige Erinnerung. Danach hören Sie nichts mehr von uns und wir löschen die Einladung. Nicht mitzumachen hat keine Folgen.

    { $service }

mails-reminder-subject = Erinnerung: eine Einladung von { $service }
mails-reminder-body =
    Guten Tag { $name },

    wir haben Ihnen schon eine Einladung zu einem eigenen Bereich bei langer Abwesenheit geschickt. Dies ist die einzige Erinnerung. Sie müssen nichts tun.

    Was Sie aufschreiben, sehen nur Sie, bis Sie selbst etwas teilen. Ihr Betrieb sieht nicht, ob Sie diese E-Mail bekommen haben oder Houvast nutzen.

    Möchten Sie es sich ansehen? Dieser Link ist nur für Sie und gilt bis einschließlich { $until }:
    { $link }

    Wenn Sie nichts tun, löschen wir die Einladung. Das hat keine Folgen.

    { $service }

# An eine Führungskraft. Dieselben Wörter bei jeder Abwesenheit; nichts über die Nutzung.
mails-work-invitation-subject = Houvast für Führungskräfte
mails-work-invitation-body =
    Guten Tag,

    { $organisation } nutzt Houvast bei jeder langen Abwesenheit. Für Sie als Führungskraft ist dort ein Platz vorbereitet.

    Sie finden dort, was Sie jetzt tun können, wie Sie in Kontakt bleiben und welche Stunden abgesprochen sind. Es dauert wenige Minuten.

    Sie sehen dort nichts über die Gesundheit und nie, warum jemand abwesend ist. Fragen Sie auch nicht danach.

    Dieser Link ist nur für Sie und gilt bis einschließlich { $until }:
    { $link }

    Diese E-Mail ist bei jeder langen Abwesenheit dieselbe.

mails-care-invitation-subject = Ihr Zugang zu Houvast
mails-care-invitation-body =
    Guten Tag,

    { $service } lädt Sie ein. Ihre Rolle: { $hat }.

    Dieser Link ist nur für Sie und gilt bis einschließlich { $until }:
    { $link }

mails-staff-invitation-subject = Ihr Zugang zu Houvast für { $organisation }
mails-staff-invitation-body =
    Guten Tag,

    { $service } lädt Sie für { $organisation } ein. Ihre Rolle: { $hat }. Sie finden dort jede lange Abwesenheit, mit Tagen und Absprachen. Nie, warum jemand fehlt; bitte fragen Sie auch nicht danach.

    Dieser Link ist nur für Sie und gilt bis einschließlich { $until }:
    { $link }

# An alle, die selbst beginnen.
mails-alone-subject = Ihren eigenen Bereich öffnen
mails-alone-body =
    Guten Tag,

    mit dieser Adresse wurde ein eigener Bereich in Houvast angefragt. Dieser Link ist nur für Sie und gilt bis { $until }:
    { $link }

    Haben Sie das nicht angefragt? Dann müssen Sie nichts tun. Ohne den Link entsteht nichts.

mails-known-subject = Sie haben schon einen eigenen Bereich
mails-known-body =
    Guten Tag,

    mit dieser Adresse wurde ein eigener Bereich in Houvast angefragt. Es gibt ihn schon. Hier können Sie sich anmelden:
    { $link }

    Wissen Sie Ihr Passwort nicht mehr? Dann wählen Sie auf dieser Seite „Passwort vergessen?“.

    Haben Sie das nicht angefragt? Dann müssen Sie nichts tun. Es hat sich nichts geändert.

mails-reset-subject = Ein neues Passwort wählen
mails-reset-body =
    Guten Tag,

    für diese Adresse wurde ein neues Passwort angefragt. Wählen Sie es mit diesem Link. Er gilt ein einziges Mal, bis { $until }:
    { $link }

    Haben Sie das nicht angefragt? Dann müssen Sie nichts tun. Ihr altes Passwort gilt weiter.

# An die Person: etwas wartet. Nie, was.
mails-waiting-subject = Etwas wartet auf Sie
mails-waiting-body =
    Guten Tag { $name },

    in Ihrem eigenen Bereich wartet etwas auf Sie. Schauen Sie, wenn es Ihnen passt:
    { $link }

    Haben Sie keinen eigenen Bereich, müssen Sie nichts tun. Der Dienst spricht mit Ihnen.

    { $service }

# An jemanden des Dienstes: jemand wartet auf eine Antwort. Nie, wer.
mails-asked-subject = Eine Anfrage wartet auf Antwort
mails-asked-body =
    Guten Tag { $name },

    in Ihrer Arbeitsliste steht eine Anfrage, die auf Antwort wartet. Sie finden sie hier:
    { $link }

    Sie erhalten höchstens eine solche Mail pro Arbeitstag. Möchten Sie keine mehr? Schalten Sie sie auf der Seite „Mails zu Anfragen“ ab. Der Link steht unten in Ihrer Arbeitsliste.

    { $service }

# An einen Platz im Betrieb oder beim Dienst: etwas ist zu sehen. Nie was, nie über wen.
mails-duty-subject = Etwas liegt für Sie bereit
mails-duty-body =
    Guten Tag { $name },

    In Houvast liegt etwas für Sie bereit. Sehen Sie nach, wann es Ihnen passt:
    { $link }

    Sie bekommen höchstens eine solche Mail pro Arbeitstag. Möchten Sie keine mehr, schalten Sie sie auf der Seite „Mails zu gesetzlichen Terminen“ aus.

    { $service }

# An die nahestehende Person, nach einem Todesfall. Eine Mail.
mails-close-person-subject = Eine Nachricht von { $service }
mails-close-person-body =
    Guten Tag { $name },

    jemand hat Sie als nahestehende Person genannt. Was jetzt geschieht und wen Sie anrufen können, steht auf dieser Seite:
    { $link }

    Die Seite ist bis zum { $until } zu sehen. Sie müssen nichts tun. Dies ist die einzige Mail.

    { $service }

mails-step-subject = Bitte sehen Sie sich ein Datum an
mails-step-body =
    Guten Tag { $name },

    in Ihrer Akte steht ein Datum, das für Sie zählt. Sehen Sie nach, wenn es Ihnen passt:
    { $link }

    Auf derselben Seite können Sie diese Mails beenden.

    { $service }
mails-step-plain-subject = Bitte sehen Sie sich ein Datum an
mails-step-plain-body =
    Guten Tag { $name },

    { $what }: spätestens am { $on }.

    Geht es jetzt nicht? In Ihrem eigenen Bereich steht ein Text, den Sie verwenden können:
    { $link }

    Sie haben selbst Mails in einfachen Worten gewählt. Ändern können Sie das auf derselben Seite.

    { $service }
