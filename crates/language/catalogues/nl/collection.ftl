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

collection-own-title = Bewaren in je eigen ruimte
collection-own-lead = Bladen uit de open bibliotheek die je bewaart. Ze liggen in je eigen ruimte, op slot. Alleen jij ziet ze.
collection-own-full = Je map is vol: er passen twintig bladen in. Haal er eerst een uit.
collection-own-link = Naar de map in je eigen ruimte
collection-own-browser = Legde je eerder bladen in een map zonder je aan te melden?
collection-own-browser-link = Kijk in de map van deze browser
collection-move = Bewaar deze bladen in mijn eigen ruimte
collection-move-what = Ze komen bij de bladen die daar al liggen.
collection-move-leaves = Uit deze browser gaan ze weg.
collection-bring-back = Maak de laatste wijziging ongedaan
collection-bring-back-what = Ging er iets uit dat je wilde houden? Dan zet je de map terug zoals ze was.
