## Wünsche zur Arbeit, im eigenen Bereich

wishes-title = Wünsche für Ihre Arbeit
wishes-lead = Was würde Ihre Arbeit machbarer machen? Stellen Sie es hier zusammen, das Wichtigste oben.
wishes-empty = Hier steht noch nichts. Sie müssen nichts wünschen; Sie können jederzeit beginnen.
wishes-choose = Aus der Liste wählen
wishes-choose-lead = Suchen Sie nach dem, was Ihnen zu schaffen macht, oder nach Art der Arbeit. Ihre Suche wird nicht gespeichert.
wishes-own-words = In eigenen Worten
wishes-new = Einen Wunsch hinzufügen
wishes-keep = Auf meine Liste setzen
wishes-words = Was wünschen Sie?
wishes-words-hint = Ein oder zwei Sätze, höchstens 500 Zeichen.
wishes-words-stay = Eigene Worte bleiben hier. Sie gehen nie an Ihren Betrieb. Dorthin kann nur ein Wunsch aus der Liste.
wishes-in-words = eigene Worte
wishes-only-you = Nur Sie sehen Ihre Wünsche. An den Betrieb geht nur, was Sie dort selbst anfragen.
wishes-priority = Wie wichtig ist es für Sie?
wishes-priority-needed = ohne geht es schwer
wishes-priority-helps = es würde helfen
wishes-priority-later = das kann warten
wishes-up = Nach oben
wishes-up-this = Nach oben setzen: { $what }
wishes-withdraw = Diesen Wunsch zurücknehmen
wishes-withdraw-private = Der Wunsch kommt von Ihrer Liste. Niemand sonst hat ihn gesehen. Sie können ihn wieder hinzufügen.
wishes-from-list = Im eigenen Bereich einen Wunsch daraus machen
wishes-withdraw-at = Bei { $employer } steht dann: nicht mehr gewünscht, mit dem heutigen Datum.
wishes-withdraw-kept = Was schon entschieden war, bleibt dort zu lesen.
wishes-past = Zurückgenommen

## Im Betrieb anfragen

wishes-publish = Das in meinem Betrieb anfragen
wishes-publish-lead = Sie bestimmen, ob Ihr Betrieb diesen Wunsch sieht. Wählen Sie, ab wann, und sehen Sie, was dort steht.
wishes-publish-show = Zeigen
wishes-publish-exactly = Genau das sieht Ihr Arbeitgeber
wishes-publish-there = Das steht schon auf der Liste Ihres Betriebs. Es geht nichts Neues hin; Sie sehen hier, was entschieden wird.
wishes-publish-never = Ihr Betrieb sieht nicht, warum, nicht, wonach Sie gesucht haben, und nicht, dass es von hier kommt.
wishes-publish-decides = Ihr Betrieb entscheidet. Sie lesen die Entscheidung hier.
wishes-publish-undo = Sie können den Wunsch später zurücknehmen. Dann steht dort: nicht mehr gewünscht.
wishes-helped = Hilft es?
wishes-helped-hint = Nur für Sie. Ihr Betrieb sieht Ihre Antwort nicht.
wishes-helped-yes = ja
wishes-helped-partly = ein wenig
wishes-helped-no = nein

## Was noch nicht stimmt

wishes-fault-words = Schreiben Sie auf, was Sie wünschen, oder wählen Sie etwas aus der Liste.
wishes-fault-long = Das ist länger als 500 Zeichen. Kürzen Sie es etwas; alles steht noch da.
wishes-fault-again = Dieser Wunsch steht schon auf Ihrer Liste. Sie können ihn dort nach oben setzen.
wishes-fault-many = Es stehen schon 30 Wünsche da. Nehmen Sie zuerst einen zurück.
wishes-fault-priority = Wählen Sie, wie wichtig es für Sie ist.
wishes-fault-helped = Wählen Sie, ob es hilft.
