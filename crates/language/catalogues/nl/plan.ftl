plan-title = Je plan
plan-none = Er is nog geen plan. Je kunt er een laten voorstellen en het bekijken. Het verplicht je tot niets.
plan-begins = Je plan begint op { $date }.
plan-week = Week { $week } van je plan: { $hours }.
plan-resting = Je plan rust sinds { $date }. Tot je de draad weer opneemt, komen er geen uren bij.
plan-rest = Minder mag altijd, meteen. Stoppen en rusten ook.
plan-course-title = Het hele verloop
plan-own = Dit is je eigen plan. Je werk ziet het niet.
plan-publish-link = Deze uren aan mijn werk laten zien
plan-share-link = Delen met een professional
plan-again = Een nieuw plan laten voorstellen

## De wens

plan-wish-lead = Een paar vragen, dan zie je een voorstel. Er ligt daarmee niets vast.
plan-pace = Hoe snel?
plan-pace-slow = langzaam
plan-pace-hint-slow = een kleine stap om de drie weken
plan-pace-usual = gewoon
plan-pace-hint-usual = een stap om de twee weken
plan-pace-fast = sneller
plan-pace-hint-fast = een grotere stap om de twee weken
plan-starts_on = Eerste week
plan-days = Op welke dagen wil je uiteindelijk werken?
plan-longest_day = Langste dag
plan-longest_day-hint = In uren, bijvoorbeeld 8, 7,6 of 7:36.
plan-contract = Uren per week in je contract
plan-contract-hint = Bijvoorbeeld 38 of 30,4
plan-wish-basis = De stappen zijn voorzichtige schattingen. Onderzoek geeft geen precieze stappen. Bespreek het plan met je eigen arts of met de arbeidsarts (in Nederland: bedrijfsarts).
plan-propose = Een voorstel tonen
plan-fault-pace = Kies hoe snel.
plan-fault-starts_on = Kies de eerste week uit de lijst.
plan-fault-days = Kies minstens één dag.
plan-fault-longest_day = Schrijf de langste dag in uren, van 2 tot 12, bijvoorbeeld 7,6.
plan-fault-contract = Schrijf de uren van je contract als een getal, bijvoorbeeld 38.
plan-fault-contract-short = Bij minder dan vier uur per week valt er niets in stappen op te bouwen. Spreek de dagen met elkaar af.

## Het voorstel

plan-preview-title = Een voorstel
plan-preview-lead = Bekijk het rustig. Je kunt bij elke stap stoppen, trager gaan of het laten.
plan-why-title = Waarom deze stappen?
plan-authority-be = Deels werken terwijl je arbeidsongeschikt bent, mag alleen met toestemming. Vraag die aan de adviserend arts van je ziekenfonds, vóór er iets verandert. Stoppen en rusten mag altijd.
plan-authority-nl = Andere uren horen in het plan van aanpak, dat jij en je werkgever samen bijstellen. Stoppen en rusten mag altijd.
plan-adopt-who = Neem je dit plan, dan zie alleen jij het.
plan-adopt-undo = Je kunt het altijd vervangen.
plan-adopt = Dit wordt mijn plan
plan-other-wish = Iets aan mijn wens veranderen

## Uren aan het werk laten zien

plan-publish-title = Uren voor je werk
plan-publish-lead = Jij bepaalt of je werk deze uren ziet. Hieronder staat precies wat ze dan zien.
plan-publish-sees = Je werk ziet de uren per dag, vanaf wanneer ze gelden, en de datum van vandaag.
plan-publish-never = Je werk ziet niet waarom, niet wat je hier hebt ingevuld, en niet dat het van hier komt.
plan-publish-later = Latere veranderingen gaan er niet vanzelf naartoe.
plan-publish-where = Naar welke werkgever?
plan-publish-exactly = Precies dit
plan-publish-as-seen = De hele pagina bekijken zoals mijn leidinggevende haar zal zien
plan-as-seen-note = Zo zal je leidinggevende het zien. Zolang je alleen kijkt, gaat er niets naar je werk.
plan-publish-need-not = Je hoeft niets te laten zien. Niets laten zien mag geen gevolgen hebben.
plan-publish-undo = Je kunt later andere uren laten zien; die komen dan in de plaats.
plan-publish = Deze uren aan mijn werk laten zien
plan-publish-no-work = Aan je ruimte is geen werkgever gekoppeld. Er kan dus niets naar je werk gaan.
plan-publish-no-plan = Er is nog geen plan om te laten zien.
plan-fault-workplace = Kies een werkgever.
plan-stop-title = Geen uren meer laten zien
plan-stop-lead = Vanaf nu gaat geen enkele verandering van je plan naar je werk.
plan-stop-stays = { $employer } blijft ‘afspraken van { $date }’ zien, tot ze aflopen of tot jullie samen iets anders afspreken.
plan-stop-unseen = Je werk ziet niet dat je bent gestopt.
plan-stop-undo = Je kunt weer uren laten zien wanneer je wilt.
plan-stop = Stoppen
plan-going-job = Welke baan is dit?
plan-going-first = de eerste baan
plan-going-second = de tweede baan
plan-going-home = Welke dagen thuis?
plan-going-home-hint = Kruis alleen aan wat het werk mag weten. Zonder kruisje staat er niets over de plaats.
plan-going-look = Zo bekijken
