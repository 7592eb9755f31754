## De gids in de ruimte van het werk. De bladen zelf staan in crates/library/content.

guide-title = Gids voor lange afwezigheid
guide-lead = Zes stappen en gespreksbladen, volgens hoe het met het werk staat. Voor elke lange afwezigheid hetzelfde.
guide-no-trace = Niemand ziet wat je leest. Alleen deze browser onthoudt je laatste blad.
guide-resume = Verder waar je was
guide-here = Dit past bij hoe het nu met het werk staat
guide-whole = De hele gids
guide-tools = Samen iets maken
guide-print = Druk dit blad af
guide-leaflet = Bewaar als PDF
guide-next = Het volgende blad
guide-nothing-written = Op dit blad schrijf je alleen over het werk. Het blijft bij jullie.
guide-why-guide_step_1 = Iemand is er nog. De eerste reactie blijft het langst hangen.
guide-why-first_news = Je oefent het eerste gesprek zonder dat het iets kost.
guide-why-guide_step_3 = Iemand is weg. Een paar afspraken op papier geven iedereen rust.
guide-why-gestures = In het begin komt alles tegelijk. Met een plan stopt het niet na een maand.
guide-why-talk_before_return = Er is een dag van terugkeer in zicht. Dit blad maakt het begin klein en duidelijk.
guide-why-briefing = Na maanden is veel anders. Eén blad maakt de eerste dag lichter.
guide-why-talk_weekly = Iemand bouwt uren op. Tien minuten per week voorkomen verrassingen.
guide-why-a_bad_week = Een slechte week hoort bij opbouwen. Je oefent wat je dan zegt.
guide-why-talk_follow_up = Iemand is terug. Steun wordt nu vaak minder, en juist nu telt ze.
guide-why-colleague_grumbles = Na de terugkeer moppert er soms iemand. Je oefent wat je dan doet.
guide-why-guide_step_6 = Iemand is al lang terug. Een gewone vraag per jaar blijft nodig.
guide-why-a_year_later = Na een jaar lijkt alles gewoon. Je oefent hoe je het toch vraagt.
