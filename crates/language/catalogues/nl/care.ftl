## Lijst van mensen

care-list-title = Mensen
care-list-lead = De mensen die aan jou zijn toegewezen, met hun kaart.
care-list-empty = Er is nog niemand aan jou toegewezen. Zodra dat gebeurt, staat de persoon hier. Vraag het na bij de beheerder als je iemand mist.
care-nobody-found = Niemand past bij wat je zoekt. Zoek op het begin van de voornaam of de familienaam, of kies ruimer.
care-search = Zoek op naam
care-situation = Situatie
care-all-situations = alle situaties
care-employer = Werkgever
care-all-employers = alle werkgevers
care-sort = Volgorde
care-order-name = op naam
care-order-since = langst afwezig eerst
care-show = Toon
care-show-all = Toon iedereen
care-who = Wie
care-since = Afwezig sinds
care-count =
    { $n ->
        [one] { $n } persoon
       *[other] { $n } personen
    }
care-count-of = { $n } van { $of } personen.
care-from-start = Naar het begin
care-more = Volgende personen
care-card-only = Deze lijst toont alleen wat op de kaart staat.
care-opening-is-seen = Elke keer dat je een dossier opent, kan de persoon dat zien.
care-undeliverable-short = uitnodiging kwam niet aan
care-keys = Sneltoetsen:
care-keys-search = zoeken,
care-keys-move = op en neer,
care-keys-open = openen.

## Eén dossier

care-card-title = Kaart
care-expected-end = Verwacht einde
care-back-since = Terug sinds
care-contract = Contract per week
care-letters = Taal van brieven
care-language-nl = Nederlands
care-language-fr = Frans
care-language-de = Duits
care-language-en = Engels
care-coordinator = Coördinator
care-undeliverable = De uitnodiging kwam niet aan. Een brief of een telefoontje kan helpen.
care-contact-none = Er is nog niets afgesproken over contact met het werk.
care-record-contact = Contactafspraak vastleggen (papier of telefoon)
care-record-hours = Afgesproken uren vastleggen (papier of telefoon)
care-record-lead = Voor wie op papier of aan de telefoon afspreekt. Vul in wat werk en medewerker afspraken, niet meer.
care-shared-title = Met jou gedeeld
care-shared-none = Er is nu niets met jou gedeeld. De persoon beslist zelf en hoeft niets te delen.
care-shared-until = Tot { $date }.
care-purpose-consult = Om een gesprek voor te bereiden.
care-purpose-advice = Om te adviseren over uren en aanpassingen.
care-purpose-think_along = Om mee te denken over het plan.
care-item-plan = Eigen urenplan
care-item-line = Lijn van momenten
care-item-work_answers = Antwoorden over werk
care-item-symptoms = De zeven vragen in de tijd
care-item-question = Vraag voor het gesprek

## Eén gedeeld onderdeel

care-item-seen = { $name } kan zien dat je dit opende.
care-item-limit = Gebruik het alleen hiervoor. In een officiële beslissing of procedure komt het niet zonder een nieuw en apart ja.
care-item-empty = Dit is met jou gedeeld. Er staat nu niets in.
care-plan-own = Dit is een eigen plan, geen afspraak met het werk.
care-line-when = Wanneer
care-line-what = Wat
care-line-words = Eigen woorden
care-day = Dag
care-fit = Past het plan?
care-recovered = De volgende ochtend uitgerust?
care-worked = Gewerkt
care-symptoms-own = Eigen antwoorden van 0 tot 10. Er hoort geen norm bij. Wat een getal betekent, bespreek je samen.
care-as-table = Als tabel
care-trend-in-words = Eerste antwoord { $first }, laatste antwoord { $last }, op een schaal van 0 tot 10.
care-question-nrs_fatigue = Moe
care-question-nrs_sleep = Geslapen
care-question-nrs_pain = Pijn
care-question-nrs_cognition = Moeite met concentreren en onthouden
care-question-nrs_stimuli = Last van prikkels
care-question-nrs_burden = Hoe zwaar alles samen
care-question-nrs_workcap = Wat lukt op het werk
care-earlier-spell = Eerder afwezig
care-spell = van { $from } tot de terugkeer op { $until }
care-contract-ends = Laatste dag van het contract
