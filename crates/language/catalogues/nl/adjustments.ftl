## De open lijst van aanpassingen

adjustments-title = Aanpassingen op het werk
adjustments-lead = 72 dingen die werk haalbaarder kunnen maken. Zoek wat bij jou past.
adjustments-complaint = Waar heb je last van?
adjustments-phase = Wanneer
adjustments-kind = Soort werk
adjustments-category = Wat het verandert
adjustments-all = Alles
adjustments-find = Zoek
adjustments-count =
    { $n ->
        [one] Eén aanpassing past.
       *[other] { $n } aanpassingen passen.
    }
adjustments-none = Er past niets bij allebei. Kies er één van, of kijk naar de hele lijst.
adjustments-whole = De hele lijst
adjustments-no-trace = Niemand houdt bij wat je hier zoekt.
adjustments-overall-title = Helpt het?
adjustments-overall = Wie aanpassingen kreeg, was in onderzoek vaker weer aan het werk. In een Frans onderzoek werkten na vijf jaar nog ongeveer 95 op de 100 mensen met aanpassingen. Zonder aanpassingen waren dat er 78. Wat één aanpassing alleen doet, is meestal niet gemeten.
adjustments-physician = Praat hier eerst over met de arts van de dienst. Die kan zeggen wat veilig is.
adjustments-cost = Wat het kost
adjustments-cost-none = niets
adjustments-cost-low = weinig
adjustments-cost-medium = iets om in te plannen
adjustments-cost-high = veel
adjustments-cost-unknown = niet bekend: onze bronnen noemen geen bedrag
adjustments-law-title = Mag je hierom vragen?
adjustments-law-be = Ja. Blijvende gevolgen van een ziekte kunnen onder handicap vallen. Dan is weigeren discriminatie, tenzij de last voor de werkgever te zwaar is. Andere uren terwijl je een uitkering krijgt: vraag het eerst aan je ziekenfonds.
adjustments-law-nl = Ja. Bij een chronische ziekte of handicap is weigeren verboden onderscheid, tenzij de last voor de werkgever te zwaar is. Andere uren horen in het plan van aanpak.
adjustments-law-more = Lees meer over je rechten
adjustments-evidence-title = Hoe goed is dit bekend?
adjustments-evidence-what = Niemand kan beloven dat iets werkt. Probeer het een tijd en kijk samen of het helpt.
adjustments-sources = Waar dit staat

## Wat het verandert

adjustments-category-hours = Uren en rooster
adjustments-category-tasks = Tempo en taken
adjustments-category-place = Plek, thuiswerk en reizen
adjustments-category-aids = Meubels, hulpmiddelen en kleding
adjustments-category-overview = Informatie en overzicht
adjustments-category-together = Samen werken
adjustments-category-time_off = Tijd en pauzes

## Soorten werk

adjustments-kind-desk = aan een bureau
adjustments-kind-people = met mensen: zorg, school, winkel
adjustments-kind-physical = met de handen: productie, bouw, schoonmaak
adjustments-kind-driving = rijden, of werk waar veiligheid van afhangt
adjustments-kind-leading = leiding geven en denkwerk
adjustments-kind-every = elk soort werk

## Klachten, nooit op pagina's van het werk

adjustments-complaint-fatigue = moeheid
adjustments-complaint-sleep = slaap
adjustments-complaint-pain = pijn of minder kunnen bewegen
adjustments-complaint-concentration = concentratie en geheugen
adjustments-complaint-stress = spanning
adjustments-complaint-mood = stemming en zorgen
adjustments-complaint-overstimulation = te veel prikkels
adjustments-complaint-boundaries = grenzen bewaken
adjustments-complaint-appointments = afspraken en medicijnen
adjustments-complaint-infection = sneller iets oplopen
adjustments-complaint-arm = een dikke of stijve arm
adjustments-complaint-bowel_bladder = darmen, blaas of stoma
adjustments-complaint-numbness = dove of tintelende handen en voeten
adjustments-complaint-voice = stem, slikken of spreken
adjustments-complaint-appearance = hoe je eruitziet
adjustments-complaint-hot_flushes = opvliegers

## Hoe goed iets bekend is

adjustments-grade-e1 = Goed onderzocht: proeven of een sterke richtlijn.
adjustments-grade-e2 = Onderzocht bij groepen mensen die jaren gevolgd werden.
adjustments-grade-e3 = Staat in richtlijnen of gidsen uit de praktijk.
adjustments-grade-e4 = Ervaring van mensen die het meemaakten.
adjustments-grade-e5 = Onze eigen redenering; er is geen onderzoek gevonden.
