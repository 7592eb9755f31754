## Kaartjes en een blad voor de balie van een ziekenhuis of een praktijk

counter-title = Kaartjes voor de balie
counter-lead = Voor ziekenhuizen, huisartsen en iedereen die mensen ziet die lang weg zijn van hun werk. Druk ze af en leg ze neer.
counter-neutral = Op het papier staat niet waarom iemand weg is van het werk. Iedereen kan er een meenemen.
counter-how-title = Zo gebruik je ze
counter-how-1 = Leg ze waar mensen wachten. Dan kan iemand er een nemen zonder iets te vragen.
counter-how-2 = Geef er een aan iedereen die lang weg is van het werk, niet alleen aan wie ernaar vraagt.
counter-how-3 = Je hoeft niets uit te leggen. De bladen doen dat, in vier talen.
counter-choose-title = Kies een taal
counter-cards = acht kaartjes op A4
counter-handout = een blad op A5
counter-leads = De vierkantjes leiden naar { $library } en naar { $help }.
counter-no-trace = In de vierkantjes zit geen code van een persoon of een plek. Niemand telt wie een kaartje meenam.

counter-paper-title = Kaartjes voor de balie
counter-paper-cut = Acht keer hetzelfde kaartje. Knip langs de lijnen.
counter-paper-question = Lang weg van je werk?
counter-paper-what = Of straks misschien? Hier vind je gewone uitleg over het werk: wat je vertelt, wat je rechten zijn en hoe je weer begint.
counter-paper-free = Gratis, in vier talen, zonder account. Niemand houdt bij wat je leest.
counter-paper-find-title = Dit vind je er
counter-paper-find-1 = Wat je op het werk vertelt, en wat je voor jezelf houdt.
counter-paper-find-2 = Welke papieren er nu zijn, en voor welke dag.
counter-paper-find-3 = Hoe je in stappen weer begint, met een plan B.
counter-paper-find-4 = Wat je leidinggevende en je collega’s kunnen doen.
counter-paper-find-5 = Wie je kunt bellen, ook als het nu moeilijk is.
counter-paper-scan-title = Zo kom je er
counter-paper-scan = Richt de camera van je telefoon op een vierkantje. Of typ het adres dat eronder staat.
counter-paper-library = Open bibliotheek
counter-paper-help = Nu hulp nodig
counter-paper-picture = Vierkantje voor de telefoon. Het leidt naar { $place }.
