## Für den Betrieb: bei jeder langen Abwesenheit gleich. Nie warum, nie Gesundheit.

work-agreements-of = Vereinbarungen vom { $date }
work-weeks =
    { $n ->
        [one] { $n } Woche
       *[other] { $n } Wochen
    }
work-who-sees = Wer sieht das? Die Person selbst, die Führungskraft, die Personalabteilung und der externe Präventionsdienst.
work-who-sees-nl = Wer sieht das? Die Person selbst, die Führungskraft, die Personalabteilung, der Casemanager und der arbodienst (Präventionsdienst).

## Liste

work-list-title = Lange Abwesenheiten
work-list-lead = Die Menschen, mit denen Sie für den Betrieb Kontakt halten.
work-list-count =
    { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }
work-list-search = Nach Namen suchen
work-list-find = Suchen
work-list-who = Wer
work-list-situation = Situation
work-list-since = Abwesend seit
work-list-now = Was Sie jetzt tun können
work-list-empty = Zurzeit ist niemand aus Ihrem Team lange abwesend. Sobald eine lange Abwesenheit gemeldet ist, steht sie hier. Sie müssen nichts tun.
work-list-nobody-found = Niemand mit diesem Namen gefunden. Suchen Sie nach dem Anfang des Vornamens oder des Familiennamens, oder zeigen Sie alle.
work-list-all = Alle zeigen
work-list-from-start = Zum Anfang
work-list-more = Weitere Abwesenheiten
work-list-alike = Jede lange Abwesenheit sieht hier gleich aus. Ein Grund steht nie dabei.

## Eine Abwesenheit

work-back-to-list = Lange Abwesenheiten
work-absent-from = Abwesend ab { $date }.
work-absent-since = Abwesend seit { $date }.
work-back-since = Zurück seit { $date }.
work-expected-end = Erwartetes Ende: { $date }.
work-guide-leave = Besser nicht
work-guide-ask = Das dürfen Sie fragen
work-contact-title = Kontakt halten
work-contact-none = Über den Kontakt ist noch nichts vereinbart. Fragen Sie, wie oft, auf welchem Weg und worüber die Person Kontakt möchte.
work-contact-record = Kontaktvereinbarung festhalten
work-contact-again = Neue Kontaktvereinbarung festhalten
work-hours-title = Vereinbarte Stunden
work-hours-none = Es sind keine Stunden vereinbart.
work-hours-record = Stunden festhalten
work-hours-again = Neue Stunden festhalten
work-why-title = Warum steht hier kein Grund?
work-why-never = Fragen Sie nie, warum jemand abwesend ist. Fragen Sie auch nicht, was ein Arzt gesagt hat. Sie müssen es nicht wissen, um gut zu helfen.
work-why-told = Erzählt die Person es selbst? Hören Sie zu. Schreiben Sie es nicht auf und sagen Sie es nicht weiter.
work-why-alike = Diese Hinweise sind bei jeder langen Abwesenheit gleich.
work-why-authority = Über Arbeit während einer Abwesenheit entscheidet nicht der Betrieb allein. Der Arbeitsarzt berät und der Vertrauensarzt der Mutualität stimmt zu.
work-why-authority-nl = Über mehr Stunden entscheidet nicht der Betrieb allein. Der Betriebsarzt berät. Was Sie vereinbaren, steht im plan van aanpak (Maßnahmenplan).

## Was Sie jetzt tun können, je nach Situation

work-now-still_at_work-title = Machen Sie zusammen einen Anfang
work-now-still_at_work-lead = Die Abwesenheit hat noch nicht begonnen. Ein ruhiges Gespräch jetzt macht den Weg zurück später kürzer.
work-now-still_at_work-do-1 = Nehmen Sie sich eine halbe Stunde, an einem Ort, wo niemand mithört.
work-now-still_at_work-do-2 = Vereinbaren Sie, wer die Arbeit übernimmt und wer dem Team was sagt.
work-now-still_at_work-do-3 = Fragen Sie, wie und wie oft die Person später Kontakt möchte.
work-now-still_at_work-leave-1 = Dem Team selbst sagen, was los ist. Das tut die Person, oder niemand.
work-now-still_at_work-leave-2 = Schon jetzt nach einem Datum der Rückkehr fragen.
work-now-still_at_work-ask-1 = Was soll mit Ihrer Arbeit geschehen, während Sie weg sind?
work-now-still_at_work-ask-2 = Wie kann ich Sie erreichen, und wann lieber nicht?
work-now-still_at_work-ask-3 = Was darf ich dem Team sagen, in Ihren Worten?
work-now-absent-title = Halten Sie Kontakt, ohne Druck
work-now-absent-lead = Jemand ist jetzt nicht da. Eine kurze Nachricht zu einer festen Zeit zeigt: Sie gehören weiter dazu.
work-now-absent-do-1 = Halten Sie sich an die Kontaktvereinbarung. Gibt es noch keine, machen Sie zusammen eine.
work-now-absent-do-2 = Erzählen Sie etwas vom Team und fragen Sie, ob Sie weiter einladen dürfen.
work-now-absent-do-3 = Verteilen Sie die Arbeit so, dass später niemand etwas nachholen muss.
work-now-absent-leave-1 = Anrufen, um zu kontrollieren. Der Kontakt soll der Rückkehr helfen.
work-now-absent-leave-2 = Fragen zur Arbeit stellen, außer Sie haben das vereinbart.
work-now-absent-ask-1 = Passt diese Art von Kontakt noch für Sie?
work-now-absent-ask-2 = Wie lange werden Sie ungefähr weg sein? Sie müssen es nicht wissen.
work-now-absent-ask-3 = Gibt es etwas von der Arbeit, das Sie loswerden oder wissen möchten?
work-now-preparing_return-title = Bereiten Sie die erste Woche vor
work-now-preparing_return-lead = Es sind Stunden vereinbart. Sie beginnen später. Eine gute erste Woche ist klein und klar.
work-now-preparing_return-do-1 = Besprechen Sie Aufgaben, die in kleinen Teilen gehen und nicht eilen.
work-now-preparing_return-do-2 = Regeln Sie den Arbeitsplatz, den Zugang und jemanden, der am ersten Tag da ist.
work-now-preparing_return-do-3 = Sagen Sie dem Team, welche Stunden gelten, und sonst nichts.
work-now-preparing_return-leave-1 = Mehr Stunden verlangen, weil viel zu tun ist.
work-now-preparing_return-leave-2 = Ein volles Postfach warten lassen.
work-now-preparing_return-ask-1 = Welche Aufgaben möchten Sie zuerst wieder machen?
work-now-preparing_return-ask-2 = Was hilft: ein ruhiger Platz, Arbeit zu Hause, kürzere Besprechungen?
work-now-preparing_return-ask-3 = Wen möchten Sie am ersten Tag sehen, und wen noch nicht?
work-now-building_up-title = Achten Sie auf die vereinbarten Stunden
work-now-building_up-lead = Jemand arbeitet weniger als früher und baut auf. Gute und weniger gute Wochen wechseln sich ab. Das ist normal.
work-now-building_up-do-1 = Sprechen Sie jede Woche kurz über die Arbeit: Was geht, was ist zu viel?
work-now-building_up-do-2 = Halten Sie Aufgaben und Stunden im Gleichgewicht: halb so viele Stunden heißt auch halb so viel Arbeit.
work-now-building_up-do-3 = Sagen Sie, dass weniger erlaubt ist, sofort und ohne Erklärung.
work-now-building_up-leave-1 = Fragen, ob es etwas schneller geht.
work-now-building_up-leave-2 = Sagen, dass jemand gut aussieht. Das hilft selten.
work-now-building_up-ask-1 = Passen die Aufgaben in die Stunden?
work-now-building_up-ask-2 = Was kostet bei der Arbeit mehr Kraft, als Sie dachten?
work-now-building_up-ask-3 = Was soll ich für nächste Woche ändern?
work-now-back_at_work-title = Fragen Sie weiter, was hilft
work-now-back_at_work-lead = Die Stunden sind wieder wie früher, oder die Abwesenheit ist vorbei. Das erste Jahr braucht noch Aufmerksamkeit.
work-now-back_at_work-do-1 = Planen Sie ein Gespräch nach einem Monat, nach drei Monaten und nach einem halben Jahr.
work-now-back_at_work-do-2 = Lassen Sie Anpassungen bestehen, bis Sie zusammen entscheiden, dass es ohne geht.
work-now-back_at_work-do-3 = Besprechen Sie Weiterbildung und neue Aufgaben wie mit allen.
work-now-back_at_work-leave-1 = Tun, als wäre nichts gewesen, oder immer wieder darauf zurückkommen.
work-now-back_at_work-leave-2 = Aufgaben fernhalten, um jemanden zu schonen, ohne zu fragen.
work-now-back_at_work-ask-1 = Wie läuft die Arbeit jetzt?
work-now-back_at_work-ask-2 = Welche Anpassung möchten Sie behalten?
work-now-back_at_work-ask-3 = Was möchten Sie hier im kommenden Jahr tun?
work-now-longer_back-title = Einmal im Jahr genügt
work-now-longer_back-lead = Jemand ist seit einem Jahr oder länger zurück. Eine offene Frage im Jahr hält die Tür offen.
work-now-longer_back-do-1 = Fragen Sie im üblichen Jahresgespräch, ob Arbeit und Stunden noch passen.
work-now-longer_back-do-2 = Sehen Sie zusammen nach, ob eine Anpassung noch nötig ist.
work-now-longer_back-do-3 = Sind Sie neu als Führungskraft? Lesen Sie die Vereinbarungen und fragen Sie, wie die Person sie sieht.
work-now-longer_back-leave-1 = Eine alte Abwesenheit bei einer Beurteilung mitzählen.
work-now-longer_back-leave-2 = Annehmen, dass alles von selbst gut bleibt.
work-now-longer_back-ask-1 = Passt Ihre Arbeit noch zu Ihnen?
work-now-longer_back-ask-2 = Gibt es etwas, das wir anders regeln können?
work-now-longer_back-ask-3 = Was möchten Sie lernen?

## Stunden

work-hours-in-words = Stunden pro Woche. { $steps }.
work-hours-legend = Jeder Balken ist eine Woche. Der Punkt zeigt diese Woche.
work-hours-places = Zu Hause: { $days }. Die anderen Tage am Arbeitsplatz.
work-hours-home = Welche Tage zu Hause?
work-hours-home-hint = Nur wenn das vereinbart ist. Sonst bleibt es leer.
work-hours-table = Vereinbarte Stunden als Tabelle
work-hours-from = Ab
work-hours-week = Pro Woche
work-hours-lasts = Wie lange
work-hours-stays = bleibt so
work-hours-form-title = Vereinbarte Stunden festhalten
work-hours-form-lead = Tragen Sie ein, was Sie gemeinsam vereinbart haben. Kein Wunsch, kein Vorschlag.
work-hours-authority = Zuerst das Papier: Für Arbeit während einer Abwesenheit braucht es einen Antrag beim Vertrauensarzt der Mutualität, bevor die Stunden sich ändern. Weniger arbeiten oder aufhören ist immer sofort erlaubt.
work-hours-authority-nl = Zuerst das Papier: Andere Stunden stehen im angepassten plan van aanpak (Maßnahmenplan), nach dem Rat des Betriebsarztes. Weniger arbeiten oder aufhören ist immer sofort erlaubt.
work-hours-start = Erster Montag
work-hours-start-hint = Die Stunden gelten ab einem Montag.
work-hours-steps-hint = Ein Schritt ist eine Woche, die eine Anzahl von Wochen gleich bleibt. Schreiben Sie Stunden als 2,5 oder 2:30. Lassen Sie freie Tage leer. Der letzte Schritt gilt, bis Sie etwas anderes vereinbaren. Schritte, die Sie nicht brauchen, bleiben leer.
work-hours-step = Schritt { $n }
work-hours-weeks = Anzahl Wochen
work-hours-more = Noch ein Schritt
work-hours-save = Stunden festhalten
work-hours-undo = Stimmt etwas nicht? Halten Sie neue Stunden fest. Die letzte Vereinbarung gilt.
work-hours-error-start = Tragen Sie den ersten Montag als Datum ein.
work-hours-error-monday = Wählen Sie einen Montag als ersten Tag.
work-hours-error-weeks = Tragen Sie eine Anzahl Wochen ein, von 1 bis 104.
work-hours-error-day = Schreiben Sie Stunden als Zahl, zum Beispiel 2,5 oder 2:30.
work-hours-error-day-long = Ein Tag hat hier höchstens 16 Stunden. Prüfen Sie die Zahl.
work-hours-error-no-day = Tragen Sie bei diesem Schritt mindestens einen Tag ein. Wird in diesen Wochen nicht gearbeitet, schreiben Sie 0.
work-hours-error-no-step = Tragen Sie mindestens einen Schritt ein.
work-hours-error-too-long = Alle Schritte zusammen dauern höchstens 156 Wochen. Machen Sie einen Schritt kürzer.
work-changed-meanwhile = Das wurde inzwischen geändert. Sehen Sie nach, wie es jetzt steht, und halten Sie Ihre Fassung erneut fest, wenn sie stimmt.
work-earlier-spell = Zuvor abwesend vom { $from } bis zur Rückkehr am { $until }.
work-contract-ends = Letzter Tag des Vertrags: { $date }.
work-dates-record = Daten ändern: Rückkehr, erwartetes Ende, Ende des Vertrags
work-dates-title = Daten dieser Abwesenheit
work-dates-lead = Nur Daten. Ein Grund gehört nie hierher.
work-dates-expected = Erwartetes Ende
work-dates-expected-hint = Leer lassen, wenn unbekannt.
work-dates-back = Erster Tag zurück
work-dates-back-hint = Nur wenn die Abwesenheit vorbei ist. Wer Stunden aufbaut, ist noch nicht zurück.
work-dates-last = Letzter Tag des Vertrags
work-dates-last-hint = Nur wenn diese Person Sie verlässt. Nach diesem Tag sieht niemand im Betrieb oder im Dienst diese Abwesenheit mehr. Das lässt sich nicht rückgängig machen.
work-dates-save = Daten speichern
work-dates-not-a-date = Schreiben Sie ein Datum wie 2026-11-30.
work-dates-before-start = Dieser Tag liegt nicht nach dem ersten Tag der Abwesenheit. Prüfen Sie das Datum.
work-dates-keep-last = Der letzte Tag eines Vertrags kann sich ändern, nicht verschwinden. Schreiben Sie ein Datum.
