## Die Liste des Arbeitgebers auf einer Seite.

list-title = Liste der Abwesenheiten einlesen
list-lead = Wer vier Wochen oder länger fehlt, mit Tagen und Vertrag. Nie, warum.
list-for = Sie lesen für { $employers } ein. Zeilen eines anderen Arbeitgebers werden nicht angenommen.
list-for-all = Sie lesen für jeden Arbeitgeber von { $service } ein. Ein noch unbekannter Arbeitgeber kommt hinzu.
list-file = Datei mit der Liste
list-file-hint = CSV in UTF-8, höchstens 5 Megabyte und 20.000 Zeilen.
list-try = Erst zur Probe ansehen
list-try-what = Zur Probe wird nichts geschrieben und niemand bekommt einen Brief. Sie sehen Zeile für Zeile, was geschehen würde.
list-no-file = Wählen Sie die Datei mit der Liste.
list-gone = Diese Datei liegt nicht mehr hier. Wählen Sie sie noch einmal und sehen Sie sie erst zur Probe an.
list-faulty = Nicht jede Zeile der Datei ist brauchbar. Unten steht je Zeile, was Sie tun können.
list-tried = Zur Probe: { $name }
list-tried-what = Noch ist nichts geschrieben.
list-done = Eingelesen: { $name }
list-done-what = Wer neu ist und eine private Adresse hat, bekommt eine neutrale Einladung. Wer nicht mehr in der Liste steht, bleibt wie zuvor.
list-stopped = Angehalten bei Zeile { $line }. Was davor steht, ist eingelesen. Lesen Sie die Datei noch einmal ein: das ist gefahrlos.
list-new =
    { $n ->
        [one] { $n } Zeile neu
       *[other] { $n } Zeilen neu
    }
list-changed =
    { $n ->
        [one] { $n } Zeile mit anderen Daten oder anderem Vertrag
       *[other] { $n } Zeilen mit anderen Daten oder anderem Vertrag
    }
list-repeated =
    { $n ->
        [one] { $n } Zeile, die schon so da war
       *[other] { $n } Zeilen, die schon so da waren
    }
list-lines = Zeile { $lines }
list-lines-more = { $lines } und noch { $more } Zeilen
list-at-column = Zeile { $line }, Spalte { $column }
list-faults-title = Zu berichtigen
list-faults-more = Und noch { $n } weitere. Berichtigen Sie zuerst diese.
list-warnings-title = Bitte prüfen
list-take-in =
    { $n ->
        [one] Diese Zeile einlesen
       *[other] Diese { $n } Zeilen einlesen
    }
list-take-in-rest =
    { $n ->
        [one] Nur die eine gute Zeile einlesen
       *[other] Nur die { $n } guten Zeilen einlesen
    }
list-forget = Diese Datei vergessen
list-kept = Die Datei liegt versiegelt bereit, nur für Sie, höchstens einen halben Tag.
list-columns-title = Welche Spalten?
list-columns-must = Immer: employer, personnel_number, name, first_day, contract_hours, language, country und private_email oder postal_address.
list-columns-may = Wenn bekannt: expected_end, manager_email, returned_on (erster Tag zurück) und contract_end (letzter Tag des Vertrags).
list-columns-never = Jede andere Spalte wird abgelehnt, damit nie ein Grund der Abwesenheit hierher kommt.
list-columns-again = Erneut einlesen ist gefahrlos. Wer binnen acht Wochen nach einer Rückkehr wieder fehlt, bleibt bei derselben Abwesenheit.
