## Eine eigene Mappe mit Blättern

collection-title = Ihre Mappe
collection-lead = Blätter, die Sie selbst zusammenlegen. Sie stehen nur in diesem Browser. Wir bewahren nichts auf.
collection-sent = Jemand hat diese Blätter zusammengelegt und Ihnen die Adresse gegeben.
collection-empty = Hier liegt noch nichts. Öffnen Sie ein Blatt und wählen Sie „In meine Mappe legen“.
collection-remove = Herausnehmen
collection-keep-title = Aufbewahren oder weitergeben
collection-keep = Die Adresse unten enthält die Namen der Blätter. Wer sie öffnet, sieht, welche Sie gewählt haben.
collection-address = Adresse dieser Mappe
collection-clear = Mappe leeren
collection-take-over = Diese Blätter in meine Mappe legen
collection-take-over-what = Was jetzt in Ihrer Mappe liegt, kommt dann heraus.
collection-add = In meine Mappe legen
collection-in-it = Dieses Blatt liegt in Ihrer Mappe
collection-leaflet-title = Informationsblätter

collection-own-title = Im eigenen Bereich aufbewahren
collection-own-lead = Blätter aus der offenen Bibliothek, die Sie aufbewahren. Sie liegen verschlossen in Ihrem eigenen Bereich. Nur Sie sehen sie.
collection-own-full = Ihre Mappe ist voll: Zwanzig Blätter passen hinein. Nehmen Sie zuerst eines heraus.
collection-own-link = Zur Mappe in Ihrem eigenen Bereich
collection-own-browser = Haben Sie früher Blätter in eine Mappe gelegt, ohne sich anzumelden?
collection-own-browser-link = In die Mappe dieses Browsers schauen
collection-move = Diese Blätter in meinem eigenen Bereich aufbewahren
collection-move-what = Sie kommen zu den Blättern, die dort schon liegen.
collection-move-leaves = Aus diesem Browser gehen sie weg.
collection-bring-back = Letzte Änderung rückgängig machen
collection-bring-back-what = Ist etwas herausgekommen, das Sie behalten wollten? Dann wird die Mappe wieder, wie sie war.
