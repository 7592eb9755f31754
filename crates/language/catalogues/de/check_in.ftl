check_in-title = Kurze Rückmeldung
check_in-kept = Sie können jederzeit aufhören. Was Sie eingetragen haben, ist erhalten.
check_in-enough = Das genügt
check_in-finish = Fertig
check_in-later = Heute nicht
check_in-open = Ich lasse das offen

## Passt es?

check_in-fit-plan = Passt Ihr Plan noch?
check_in-fit-now = Passt das, was Sie jetzt an einem Tag tun?
check_in-fit-lead = Diese eine Frage genügt.
check_in-fit-fits = Ja, es passt
check_in-fit-too_much = Es ist zu viel
check_in-fit-can_do_more = Ich kann mehr
check_in-fault-fit = Wählen Sie eine der drei Antworten.

## Während des Aufbaus

check_in-recovery-title = Nach einem Arbeitstag
check_in-recovered-question = Waren Sie am Morgen nach einem Arbeitstag wieder erholt?
check_in-recovered-yes = Ja
check_in-recovered-partly = Teilweise
check_in-recovered-no = Nein
check_in-worked = Wie viele Stunden haben Sie diese Woche gearbeitet?
check_in-worked-hint = Zum Beispiel 7,5. Darf leer bleiben.
check_in-fault-worked = Schreiben Sie die Stunden als Zahl, zum Beispiel 7,5 oder 7:30.

## Sieben Fragen

check_in-questions-title = Sieben kurze Fragen
check_in-questions-lead = Zu den letzten sieben Tagen. Beantworten Sie, was Sie möchten. Sie halten das für sich selbst fest; es wird kein Plan daraus abgeleitet.
check_in-ask-nrs_fatigue = Wie müde waren Sie im Durchschnitt?
check_in-from-nrs_fatigue = nicht müde
check_in-to-nrs_fatigue = so müde, wie ich es mir nur vorstellen kann
check_in-ask-nrs_sleep = Wie haben Sie geschlafen?
check_in-from-nrs_sleep = sehr schlecht
check_in-to-nrs_sleep = sehr gut
check_in-ask-nrs_pain = Wie viel Schmerz hatten Sie im Durchschnitt?
check_in-from-nrs_pain = keinen
check_in-to-nrs_pain = so viel, wie ich es mir nur vorstellen kann
check_in-ask-nrs_cognition = Wie schwer war es, sich zu konzentrieren, sich etwas zu merken oder mehrere Dinge gleichzeitig zu tun?
check_in-from-nrs_cognition = nicht schwer
check_in-to-nrs_cognition = äußerst schwer
check_in-ask-nrs_stimuli = Wie sehr haben Lärm, viele Menschen oder Trubel Sie belastet?
check_in-from-nrs_stimuli = gar nicht
check_in-to-nrs_stimuli = äußerst stark
check_in-ask-nrs_burden = Wie schwer war alles zusammen: Körper, Kopf, praktische Sorgen?
check_in-from-nrs_burden = nicht schwer
check_in-to-nrs_burden = mehr, als ich tragen konnte
check_in-ask-nrs_workcap = Denken Sie an Ihre Arbeit in Ihrer besten Zeit. Wie viel davon hätten Sie diese Woche gekonnt?
check_in-from-nrs_workcap = nichts
check_in-to-nrs_workcap = so viel wie in meiner besten Zeit
check_in-short-nrs_fatigue = Müde
check_in-short-nrs_sleep = Schlaf
check_in-short-nrs_pain = Schmerz
check_in-short-nrs_cognition = Konzentration
check_in-short-nrs_stimuli = Trubel
check_in-short-nrs_burden = Last
check_in-short-nrs_workcap = Arbeit

## Worte für sich selbst, und das Tagebuch

check_in-words-title = Ein paar Worte für Sie selbst
check_in-words-lead = Für Ihr Tagebuch. Niemand sonst kann es jemals lesen, und es kann nicht geteilt werden.
check_in-words = Ihre Worte
check_in-words-hint = Darf leer bleiben.
check_in-fault-words = Das ist länger als 2000 Zeichen. Kürzen Sie es ein wenig; es ist alles noch da.

## Danach

check_in-done-title = Danke, es ist gespeichert
check_in-done-go_on = Ihr Plan läuft weiter, wie er ist.
check_in-done-heavy-title = Das war eine schwere Woche
check_in-done-heavy-rest = Sie dürfen bei diesen Stunden bleiben, weniger arbeiten oder sich ausruhen. Das ist sofort erlaubt; Sie müssen auf niemanden warten.
check_in-done-heavy-talk = Möchten Sie mit jemandem darüber sprechen?
check_in-done-more-title = Sie können mehr
check_in-done-more = Gut zu wissen. Warten Sie noch eine Woche, bevor Sie etwas ändern. Ändern Sie dann eine Sache nach der anderen.
check_in-done-plan = Meinen Plan ansehen
check_in-done-share = Etwas mit einer Fachperson teilen
check_in-next =
    { $days ->
        [one] Die nächste kurze Rückmeldung kommt morgen.
       *[other] Die nächste kurze Rückmeldung kommt in { $days } Tagen.
    }
check_in-next-never = Von selbst kommt keine Rückmeldung. Sie können immer eine beginnen.

## Wie oft

check_in-rhythm-title = Wie oft sollen wir fragen?
check_in-rhythm-lead = Sie wählen. Sie können es jederzeit ändern.
check_in-rhythm-question = Fragen, wie es mir geht
check_in-rhythm-weekly = jede Woche
check_in-rhythm-two_weekly = alle zwei Wochen
check_in-rhythm-four_weekly = alle vier Wochen
check_in-rhythm-never = nie, ich komme von selbst
check_in-rhythm-fades = Wenn Sie zweimal nicht antworten, bleiben wir still, bis Sie wiederkommen. Es wird nichts gezählt.
check_in-fault-rhythm = Wählen Sie, wie oft.
