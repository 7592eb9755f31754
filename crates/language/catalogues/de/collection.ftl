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
