## Een eigen map met bladen

collection-title = Je map
collection-lead = Bladen die je zelf bij elkaar legt. Ze staan alleen in deze browser. Wij bewaren niets.
collection-sent = Iemand legde deze bladen bij elkaar en gaf je het adres.
collection-empty = Hier ligt nog niets. Open een blad en kies “Leg in mijn map”.
collection-remove = Haal eruit
collection-keep-title = Bewaren of doorgeven
collection-keep = Het adres hieronder bevat de namen van de bladen. Wie het opent, ziet welke bladen je koos.
collection-address = Adres van deze map
collection-clear = Maak de map leeg
collection-take-over = Leg deze bladen in mijn map
collection-take-over-what = Wat nu in je map ligt, gaat er dan uit.
collection-add = Leg in mijn map
collection-in-it = Dit blad ligt in je map
collection-leaflet-title = Informatiebladen
