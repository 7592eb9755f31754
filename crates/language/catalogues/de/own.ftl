## Eigener Bereich: Menü und kleine Sätze

own-nav-home = Übersicht
own-nav-line = Meine Linie
own-nav-plan = Mein Plan
own-nav-shares = Teilen
own-nav-looked = Wer hat hineingeschaut
own-nav-settings = Einstellungen
own-only-you = Nur Sie sehen das.
own-to-home = Zur Übersicht
own-hours-and-minutes = { $hours } Std. { $minutes }

## Erste Seite

own-home-title = Ihr eigener Bereich
own-home-hello = Guten Tag { $name }
own-home-lead = Hier bewahren Sie auf, was Ihnen gehört: Ihre Linie, Ihren Plan, Ihre Vereinbarungen. Sie müssen nichts tun.
own-home-before = Ihr Plan beginnt am { $date }, mit { $hours } pro Woche.
own-home-week = Woche { $week } Ihres Plans. Diese Woche { $hours }, an diesen Tagen: { $days }.
own-home-resting = Seit { $date } ruht alles. Es wird nichts von Ihnen verlangt.
own-home-published = { $employer } sieht Ihre Stunden als „Vereinbarungen vom { $date }“.
own-home-published-stopped = { $employer } sieht weiterhin „Vereinbarungen vom { $date }“. Neues geht dort nicht mehr hin; Sie haben das beendet.
own-home-shares =
    { $n ->
        [0] Sie teilen mit niemandem etwas.
        [one] Sie teilen eine Sache mit einer Fachperson.
       *[other] Sie teilen { $n } Sachen mit Fachpersonen.
    }

own-now-resting-title = Alles ruht
own-now-resting = Es kommt keine kurze Rückmeldung, und kein Schritt Ihres Plans wird verlangt. Nehmen Sie sich die Zeit, die Sie brauchen.
own-now-resting-act = Wieder aufnehmen
own-now-reason-title = Worum geht es?
own-now-reason = Sie dürfen hier sagen, warum Sie abwesend sind. Dann passen die Worte auf Ihren Seiten besser. Sie dürfen das auch überspringen.
own-now-reason-act = Ansehen
own-now-check_in-title = Wie war diese Woche?
own-now-check_in = Eine Frage genügt. Es gibt noch ein paar mehr, wenn Sie möchten. Es dauert ungefähr eine Minute.
own-now-check_in-act = Beginnen
own-now-check_in-less = Mich seltener fragen
own-now-plan-title = Ein Plan für Ihre Stunden
own-now-plan = Wenn Sie daran denken, wieder zu arbeiten, können Sie sich einen vorsichtigen Plan vorschlagen lassen. Er verpflichtet Sie zu nichts.
own-now-plan-act = Einen Plan ansehen
own-now-nothing-title = Es wartet nichts auf Sie
own-now-nothing = Alles ist so, wie Sie es verlassen haben.
own-now-nothing-act = Trotzdem erzählen, wie es geht

own-week-title = Diese Woche
own-week-day = Tag
own-week-hours = Stunden
own-week-free = frei
own-week-rest = Zu viel? Sie dürfen immer aufhören und sich ausruhen, sofort.
own-week-plan = Der ganze Plan

own-seen-title = Wer sieht was?
own-seen-you = Was Sie aufschreiben, sehen nur Sie. Ihr Betrieb sieht nie, warum Sie abwesend sind, und auch nicht, ob Sie diesen Bereich nutzen.
own-seen-work-nothing = Sie haben Ihrem Betrieb von hier aus keine Stunden gezeigt.
own-seen-publish = Stunden für Ihren Betrieb
own-seen-shares = Teilen
own-seen-looked = Wer hat hineingeschaut

own-what-title = Was ist das?
own-what = Ihr eigener Ort während einer langen Abwesenheit. Sie bestimmen selbst, was darin steht. Sie dürfen weggehen und finden alles wieder, wie es war.
own-what-nothing = Sie müssen nichts tun. Wenn Sie dies nicht nutzen, ändert sich nichts.

## Worum es geht

own-reason-title = Worum geht es?
own-reason-lead = Sie dürfen es hier sagen, oder nirgends.
own-reason-question = Ich bin abwesend, weil
own-reason-cancer = es um Krebs geht
own-reason-perhaps_cancer = es vielleicht Krebs ist, Untersuchungen laufen
own-reason-something_else = es um etwas anderes geht
own-reason-not_said = ich möchte es lieber nicht sagen
own-reason-who = Nur Sie sehen das. Es geht nie an Ihren Betrieb. Eine Fachperson weiß es nur, wenn Sie es ihr selbst sagen.
own-reason-undo = Sie können es jederzeit ändern.
own-reason-skip = Überspringen
own-reason-fault = Wählen Sie eine Antwort, oder überspringen Sie das.

## Es hat sich etwas geändert, und wieder aufnehmen

own-changed-lead = Eine schlechte Nachricht, eine neue Behandlung, ein Rückschlag, oder einfach zu viel. Einmal tippen genügt.
own-changed-rests = Ab jetzt ruht alles: keine kurzen Rückmeldungen, keine Schritte Ihres Plans.
own-changed-nobody = Niemand bekommt eine Nachricht. Ihr Betrieb nicht, und auch keine Fachperson.
own-changed-work = Was Ihr Betrieb sieht, bleibt, wie es ist: die vereinbarten Stunden. Wenn Sie diese Stunden nicht arbeiten können, melden Sie sich wie üblich krank.
own-changed-again = Sie nehmen es wieder auf, wann Sie möchten, oder gar nicht.
own-changed-act = Alles ruhen lassen
own-changed-person-title = Möchten Sie mit jemandem sprechen?
own-changed-person = Es muss nicht heute sein. Sie müssen vorher nicht wissen, was Sie sagen möchten.
own-resume-title = Wieder aufnehmen
own-resume-lead = Gut, dass Sie da sind. Sie entscheiden, was wieder beginnt.
own-resume-check_in = Die kurzen Rückmeldungen kommen wieder, so oft, wie Sie es gewählt hatten. Sie können das ändern.
own-resume-plan = Ihr Plan geht dort weiter, wo er aufgehört hat. In den ersten zwei Wochen bleiben die Stunden gleich. Sie können sich auch einen neuen Plan vorschlagen lassen.
own-resume-nobody = Auch davon bekommt niemand eine Nachricht.
own-resume-act = Wieder aufnehmen
own-resume-not-yet = Noch nicht

## Alles löschen

own-erase-title = Alles löschen
own-erase-lead = Das lässt sich nicht rückgängig machen. Niemand kann es zurückholen, auch nicht die Menschen, die diesen Dienst betreiben.
own-erase-goes-title = Das wird gelöscht
own-erase-goes-case = Ihre Linie, Ihre Antworten, Ihr Tagebuch und Ihr Plan.
own-erase-goes-shares = Alles, was Sie teilen, endet sofort.
own-erase-goes-account = Ihr Konto. Sie werden abgemeldet.
own-erase-goes-copies = In Sicherungskopien wird es innerhalb von zehn Wochen unlesbar. Wird eine solche Kopie vorher zurückgespielt, wird Ihr Bereich erneut gelöscht.
own-erase-stays-title = Das bleibt bei anderen
own-erase-stays-work = Bei Ihrem Betrieb: dass Sie abwesend sind, und die Stunden und Vereinbarungen, die dort festgehalten wurden. Es steht nicht dabei, dass sie von Ihnen kamen.
own-erase-stays-care = Bei Fachpersonen: was sie in ihre eigenen Akten geschrieben haben, weil Sie es erzählt oder gezeigt haben.
own-erase-stays-paper = Was Sie selbst gedruckt, verschickt oder erzählt haben.
own-erase-rest-instead = Sie können auch alles ruhen lassen und es behalten.
own-erase-type = Zum Löschen tippen Sie dieses Wort
own-erase-word = löschen
own-erase-fault = Tippen Sie das Wort, das über dem Feld steht. Es wurde nichts gelöscht.
own-erase-act = Alles endgültig löschen
own-erased-title = Alles ist gelöscht
own-erased-lead = Ihr eigener Bereich besteht nicht mehr. Sie sind abgemeldet.
own-erased-again = Sie können jederzeit neu beginnen. Von früher kommt nichts zurück.
own-erased-home = Zur Startseite

## Einstellungen

own-settings-language = Sprache Ihres eigenen Bereichs
own-settings-language-what = Auch E-Mails und Briefe an Sie kommen in dieser Sprache.
own-settings-second-factor = Zweiter Schritt beim Anmelden
