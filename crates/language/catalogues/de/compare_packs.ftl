## Eine andere Fassung des Rechts, verglichen mit der in Gebrauch. Nur Zahlen.

compare-packs-title = Eine andere Fassung des Rechts
compare-packs-lead = Sehen Sie vorab, was eine neue Fassung der Sammlung eines Landes für die Abwesenheiten ändert, die es jetzt gibt. An dem, was Menschen sehen, ändert sich nichts.
compare-packs-never = Sie sehen nur Zahlen, nie Namen und nie eine Abwesenheit. Eine Gruppe von weniger als 10 bleibt verborgen.
compare-packs-empty = Sie haben noch nichts verglichen.
compare-packs-headline = { $country }: von Fassung { $was } zu { $becomes }
compare-packs-counting = Es wird gezählt. Angesehene Abwesenheiten: { $seen } von { $of }. Sie können diese Seite schließen, das Zählen geht weiter.
compare-packs-done = Stand am { $on }. Abwesenheiten, für die das Recht dieses Landes gilt: { $compared }.
compare-packs-stopped = Das Zählen hat aufgehört, denn inzwischen läuft eine andere Version von Houvast. Reichen Sie die Sammlung noch einmal ein.
compare-packs-look-again = Noch einmal ansehen
compare-packs-changing = Zeilen, die sich ändern
compare-packs-staying = Zeilen, die sich für weniger als 10 Abwesenheiten ändern oder für keine
compare-packs-none = Keine Zeile ändert sich für 10 oder mehr Abwesenheiten.
compare-packs-row = Zeile des Rechts
compare-packs-about = Worum es geht
compare-packs-column-appears = Schritt kommt hinzu
compare-packs-column-goes = Schritt fällt weg
compare-packs-column-earlier = Tag wird früher
compare-packs-column-later = Tag wird später
compare-packs-column-otherwise = Ändert sich anders
compare-packs-column-unchanged = Bleibt gleich
compare-packs-fewer = weniger als 10
compare-packs-rounding = Alle Zahlen stehen in Zehnern, abgerundet: Ein paar mehr oder weniger sieht man nicht. „Weniger als 10“ kann auch keine heißen.
compare-packs-csv = Zahlen herunterladen (CSV)
compare-packs-file = Die Dateien der Sammlung
compare-packs-file-hint = Wählen Sie alle Dateien eines Landes zusammen: pack.yaml und die Dateien mit den Zeilen. Zusammen höchstens 4 MB.
compare-packs-kept = Was Sie einreichen und was gezählt wird, sehen nur Sie. Nach 30 Tagen ist es weg. Ein neuer Vergleich ersetzt den vorigen.
compare-packs-begin = Vergleichen
compare-packs-no-file = Wählen Sie die Dateien der Sammlung.
compare-packs-too-large = Diese Dateien sind zusammen zu groß für eine Sammlung. Wählen Sie nur die Dateien eines Landes.
compare-packs-no-text = { $name } ist kein Text. Wählen Sie Dateien, die auf .yaml enden.
compare-packs-other-country = Die Sammlung { $name } gibt es hier nicht. Wählen Sie eine Sammlung von Belgien (be) oder den Niederlanden (nl).
compare-packs-unusable = Diese Sammlung kann nicht verwendet werden. Verbessern Sie, was unten steht, und reichen Sie sie noch einmal ein.
compare-packs-faults-title = Was nicht passt
compare-packs-faults-what = Je Stelle: die Datei, die Zeile und das Feld, dann was nicht stimmt.
compare-packs-limit = Innerhalb von 24 Stunden kann höchstens { $most }-mal verglichen werden, von allen zusammen, die das System verwalten. Jeder Vergleich steht mit einem Kennzeichen der Sammlung im Protokoll der Installation.
compare-packs-too-often = Innerhalb von 24 Stunden wurde schon { $most }-mal verglichen. Versuchen Sie es morgen noch einmal.
compare-packs-too-many-rows = Diese Sammlung hat viel mehr Zeilen als die in Gebrauch. Mehr als { $most } neue Zeilen auf einmal werden nicht verglichen.
compare-packs-line = Zeile { $line } der Datei.
compare-packs-fault-no_yaml = Das ist kein gültiges YAML. Prüfen Sie Einrückungen, Anführungszeichen und Doppelpunkte.
compare-packs-fault-missing_field = Das Feld „{ $name }“ fehlt.
compare-packs-fault-unknown_field = Ein Feld „{ $name }“ gibt es hier nicht.
compare-packs-fault-field_twice = Das Feld „{ $name }“ steht zweimal da.
compare-packs-fault-unknown_word = „{ $name }“ steht hier nicht zur Wahl.
compare-packs-fault-wrong_kind =
    { $expected ->
        [number] Hier gehört eine Zahl hin; da steht „{ $value }“.
        [text] Hier gehört ein Text hin; da steht „{ $value }“.
        [yes_or_no] Hier gehört true oder false hin; da steht „{ $value }“.
        [list] Hier gehört eine Liste hin; da steht „{ $value }“.
        [fields] Hier gehören Felder hin; da steht „{ $value }“.
       *[other] Hier gehört etwas anderes hin als „{ $value }“.
    }
compare-packs-fault-wrong_kind_unseen =
    { $expected ->
        [number] Hier gehört eine Zahl hin.
        [text] Hier gehört ein Text hin.
        [yes_or_no] Hier gehört true oder false hin.
        [list] Hier gehört eine Liste hin.
        [fields] Hier gehören Felder hin.
       *[other] Hier gehört etwas anderes hin.
    }
compare-packs-fault-does_not_fit = Was hier steht, passt nicht zum Schema.
compare-packs-fault-file_missing = Diese Datei fehlt.
compare-packs-fault-id_twice = Diese id kommt zweimal vor.
compare-packs-fault-no_revision = Diese Zeile hat keine Fassung (revisions).
compare-packs-fault-too_many = Es sind zu viele Zeilen oder Fassungen.
compare-packs-fault-no_name = „{ $name }“ kann kein Name sein: Verwenden Sie Buchstaben, Ziffern, Punkt und Unterstrich.
compare-packs-fault-name_twice = Der Name „{ $name }“ kommt zweimal vor.
compare-packs-fault-unknown_fact = Die Tatsache „{ $name }“ steht nicht in pack.yaml.
compare-packs-fault-unknown_event = Das Ereignis „{ $name }“ steht nicht in pack.yaml.
compare-packs-fault-unknown_clock = Die Uhr „{ $name }“ steht nicht in pack.yaml.
compare-packs-fault-unknown_calendar = Der Kalender „{ $name }“ steht nicht in pack.yaml.
compare-packs-fault-switched_by_events = Nur eine Tatsache vom Typ boolean kann sich durch Ereignisse ändern.
compare-packs-fault-choice_values = Eine Tatsache vom Typ choice hat values; ein anderer Typ hat keine.
compare-packs-fault-clock_applies_by = Bei einer Uhr nennt applies_by das Ereignis, mit dem sie beginnt.
compare-packs-fault-join_parts = In join steht genau eines von at_most und less_than.
compare-packs-fault-no_weekday = Kein Tag der Woche ist ein Arbeitstag.
compare-packs-fault-no_holidays = Eine Liste von Feiertagen „{ $name }“ gibt es nicht.
compare-packs-fault-condition_parts = Eine Bedingung hat genau eines von all, any, not, fact, happened und lasted.
compare-packs-fault-compare_parts = „{ $name }“ wird mit genau einem von eq, gte, gt, lte und lt verglichen.
compare-packs-fault-wrong_value = „{ $name }“ kann nicht „{ $value }“ sein.
compare-packs-fault-no_number = „{ $name }“ ist keine Zahl.
compare-packs-fault-no_trigger = Eine geltende Fassung braucht einen trigger und eine Frist (due).
compare-packs-fault-extend_by = by gehört zur Wirkung extend und zu keiner anderen.
compare-packs-fault-repeats_every = repeats.every ist 1 bis 1000 Tage, Wochen, Monate oder Jahre, keine Arbeitstage.
compare-packs-fault-term_parts = Eine Frist der Art „{ $name }“ hat nicht die richtigen Teile.
compare-packs-fault-offset_or_cases = Eine Frist hat offset oder cases, nicht beides.
compare-packs-fault-calendar_named = Nennen Sie einen Kalender, wo Arbeitstage zählen oder ein Tag verschoben wird, und nur dort.
compare-packs-fault-length_bounds = Diese Länge ist zu groß oder zu klein.
compare-packs-fault-circle_of_rules = Zeilen wecken einander im Kreis: { $circle }. Mit again: true sagen Sie, dass es so gemeint ist.
compare-packs-fault-circle_by_itself = Zeilen geschehen von selbst im Kreis: { $circle }.
