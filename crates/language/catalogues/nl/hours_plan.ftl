## De vraag

plan-change-title = Een plan laten voorstellen
plan-commute = Hoelang ben je onderweg naar je werk, in minuten?
plan-commute-hint = De enkele reis. Laat leeg als die niet meetelt.
plan-anew = Opnieuw klein beginnen
plan-anew-hint = Anders gaat het plan verder vanaf je uren van dan.
plan-treatment-title = Een behandeling die terugkomt
plan-treatment_on = Dag van een behandeling
plan-treatment_on-hint = De volgende, of een eerdere.
plan-treatment_every = Om de hoeveel weken?
plan-treatment_times = Hoeveel keer, deze meegeteld?
plan-treatment_rest = Dagen zonder werk erna
plan-treatment_light = Halve dagen daarna
plan-even = Elke week dezelfde uren, ook rond behandelingen
plan-even-hint = Zo laat het verloop niets raden.
plan-more-title = Nog iets dat meetelt
plan-aim = Waar gaat het plan heen?
plan-aim-grow = stap voor stap omhoog
plan-aim-level = gelijk blijven
plan-aim-comfort = comfort gaat voor: gelijk of minder, nooit meer
plan-level = Tot hoeveel uren per week?
plan-level-hint = Leeg: de uren van je contract. Blijf je gelijk, dan zijn dit je uren.
plan-rather_not = Liever niet, maar het kan
plan-rather_not-hint = Een dag die je hier en hierboven kiest, telt als een gewone dag.
plan-telework = Hoeveel dagen per week kun je thuis werken?
plan-check_up = Controle { $n }
plan-away_from = Vakantie { $n }: eerste dag
plan-away_until = Vakantie { $n }: laatste dag
plan-exercise = Dagen met oefenen of therapie
plan-exercise_minutes = Hoeveel minuten per keer?
plan-exercise_minutes-hint = Leeg: 45 minuten. Ze tellen mee in je dag.
plan-core_from = Vaste uren: van
plan-core_until = Vaste uren: tot
plan-core-hint = Uren waarop je er op elke werkdag moet zijn.
plan-shifts = Vaste lengte van een dag
plan-shifts-hint = Voor diensten of lesuren, in uren: bijvoorbeeld 4; 8
plan-approved = Uren per week waarvoor je toelating hebt
plan-approved-hint = Van de adviserend arts van je ziekenfonds. Laat leeg als je die niet hebt.
plan-unmet = Deze wensen gaan niet samen. Verander er één van:
plan-fault-level = Schrijf deze uren als een getal, niet hoger dan je contract.
plan-fault-level-needed = Schrijf hoeveel uren per week je wilt houden.
plan-fault-commute = Schrijf de minuten als een getal tot 180.
plan-fault-telework = Kies het aantal dagen uit de lijst.
plan-fault-treatment = Kies de getallen van de behandeling uit de lijsten.
plan-fault-date = Schrijf de dag als een datum.
plan-fault-away = De laatste dag ligt vóór de eerste. Verander een van beide.
plan-fault-exercise = Schrijf de minuten van het oefenen als een getal tot 240.
plan-fault-core = Schrijf van wanneer tot wanneer, korter dan je langste dag.
plan-fault-shifts = Schrijf de uren met een puntkomma ertussen, niet langer dan je langste dag.
plan-fault-approved = Schrijf de toegelaten uren als een getal.
plan-fault-b_takes_over = Schrijf dit in hoogstens 300 tekens.

## Plan B

plan-b-title = Plan B
plan-b-lead = Wat je doet als het te veel wordt. Het is klaar vóór je het nodig hebt.
plan-b-none = Dit plan heeft nog geen plan B. Vraag een nieuw voorstel, dan komt het erbij.
plan-b-runs = Plan B loopt nu.
plan-b-hours = Hoeveel uren dan?
plan-b-hours-step_back = die van de stap ervoor
plan-b-hours-half = de helft
plan-b-hours-few = enkele uren, zoals in het begin
plan-b-hours-rest = voorlopig geen
plan-b-when = Wanneer schakel je over?
plan-b-when-treatment_change = de behandeling verandert
plan-b-when-bad_result = een uitslag die tegenvalt
plan-b-when-two_holds = een stap die twee keer niet lukt
plan-b-when-new_manager = een andere leidinggevende
plan-b-when-not_delivered = een afspraak op het werk is er na twee weken nog niet
plan-b-when-travel = de weg naar het werk lukt niet
plan-b-when-care_at_home = iemand thuis heeft zorg nodig
plan-b-when-income = het inkomen daalt te veel
plan-b-when-conflict = een conflict op het werk
plan-b-when-infections = een winter met veel infecties
plan-b_takes_over = Wie neemt dan wat over?
plan-b_talk_on = Wanneer praat je erover?
plan-b-who = Plan B en je redenen ziet alleen jij.
plan-b-from = vanaf
plan-b-plan_a = plan A
plan-b-days = dagen

## Het voorstel en het verloop

plan-reason-week = Week { $first }, vanaf { $date }: { $hours }
plan-reason-weeks = Week { $first } tot { $last }, vanaf { $date }: { $hours }
plan-rounded = Het plan telt in halve uren. Je uren zijn naar beneden afgerond op { $hours }.
plan-short_of = Met deze wensen eindigt het plan bij { $hours }. Wie meer wil, moet één hiervan veranderen:
plan-home-title = Dagen thuis
plan-home-row = vanaf { $date }: { $days }
plan-home-none = geen
plan-changes-title-be = Wanneer heb je een nieuwe aanvraag nodig?
plan-changes-title-nl = Wanneer stel je het plan van aanpak bij?
plan-changes-lead-be = Bij meer uren of andere dagen moet de aanvraag er zijn vóór de dag zelf. Uiterlijk de werkdag ervoor.
plan-changes-lead-nl = Bij meer uren of andere dagen passen jij en je werkgever eerst samen het plan van aanpak aan.
plan-change-row = { $date }: { $hours } per week, op { $days }
plan-steps-title = De stappen en de dagen
plan-course-in-words = Uren per week: gepland, gewerkt en plan B. De tabel hieronder zegt hetzelfde.
plan-course-legend = Staaf: gepland. Punt: gewerkt. Streep: plan B.
plan-course-table = Week voor week
plan-course-week = week van
plan-course-planned = gepland
plan-course-worked = gewerkt
plan-csv-link = Als bestand (CSV)
plan-adjust-title = Iets aan je plan veranderen
plan-versions-title = Hoe je plan veranderde
plan-versions-lead = Dit ziet alleen jij. Wat voorbij is, blijft zoals het was.
plan-versions-since = sinds
plan-versions-why = waarom
plan-versions-first = eerste week
plan-versions-last = laatste week
plan-because-wished = een nieuwe wens
plan-because-held = dezelfde uren langer aangehouden
plan-because-stepped_back = een stap terug
plan-because-stays_level = de uren blijven gelijk
plan-because-went_down = minder uren
plan-because-plan_b = naar plan B
plan-because-plan_a = weer verder met plan A

## Overschakelen

plan-switch-title-plan_b = Overschakelen naar plan B
plan-switch-title-plan_b_only = Nu meteen minder werken
plan-switch-title-plan_a = Terug naar plan A
plan-switch-title-hold = Deze uren twee weken langer aanhouden
plan-switch-title-step_back = Een stap teruggaan
plan-switch-title-stay_level = Bij deze uren blijven
plan-switch-title-go_down = Blijvend een stap minder
plan-switch-lead-plan_b = Vier weken de uren van plan B. Daarna weer stap voor stap omhoog: de weg terug hoort erbij.
plan-switch-lead-plan_b_only = Vanaf vandaag de uren van plan B, zonder stap omhoog. Dat mag altijd.
plan-switch-lead-plan_a = Weer stap voor stap omhoog, vanaf waar je nu staat.
plan-switch-lead-hold = De volgende stap komt twee weken later. De rest schuift mee.
plan-switch-lead-step_back = Twee weken de uren van de stap ervoor. Daarna proberen we het opnieuw.
plan-switch-lead-stay_level = Er komen geen uren meer bij. Je kunt later weer een voorstel vragen.
plan-switch-lead-go_down = De uren van de stap ervoor, en daar blijven ze.
plan-switch-next = De volgende week: { $hours }, op { $days }.
plan-switch-rest = De volgende week: geen werk.
plan-switch-undo = Je kunt het altijd weer veranderen.
plan-paper-title-be = Eerst de nieuwe aanvraag
plan-paper-title-nl = Eerst het plan van aanpak bijstellen
plan-paper-first-be = Vul het formulier in voor de adviserend arts van je ziekenfonds: nieuwe uren, nieuwe dagen, vanaf wanneer.
plan-paper-first-nl = Spreek met je werkgever de nieuwe uren en dagen af.
plan-paper-second-be = Bezorg het uiterlijk de werkdag vóór de uren veranderen. Bewaar een bewijs.
plan-paper-second-nl = Zet het samen op papier als bijstelling van het plan van aanpak.
plan-paper-third-be = Je mag de volgende werkdag beginnen. Bij een weigering stop je.
plan-paper-third-nl = De bedrijfsarts kan erover adviseren. Jullie tekenen allebei.
plan-paper-less = Minder werken mag wel meteen.
plan-prepared-be = De nieuwe aanvraag is klaar.
plan-prepared-nl = De bijstelling van het plan van aanpak is klaar.
plan-fault-prepared-be = Maak eerst de nieuwe aanvraag klaar, en kruis dat dan aan.
plan-fault-prepared-nl = Stel eerst het plan van aanpak bij, en kruis dat dan aan.

## Wat uren verraden

plan-gives_away-title = Dit verloop laat iets raden
plan-gives_away-every_weeks = Om de { $n } weken zijn er minder uren. Wie dat ziet, kan aan een behandeling denken.
plan-gives_away-check_ups = In weken met een controle zijn er minder uren. Dat kan opvallen.
plan-gives_away-choice = Je kunt elke week dezelfde uren laten berekenen. Je kunt het ook zo laten: jij kiest.
plan-level-link = Een verloop zonder dips bekijken
plan-level-title = Elke week gelijk
plan-level-lead = De uren blijven ook rond behandelingen gelijk. Dagen die een behandeling soms neemt, zijn altijd vrij.
plan-level-none = Op geen enkele weekdag kun je altijd werken. Een gelijk verloop is daarom niet te maken. Je kunt minder weken tegelijk laten zien.

## Wat de check-ins voorstellen

plan-steer-hold = Het was een zware week. Voorstel: deze uren twee weken langer aanhouden, vóór de volgende stap.
plan-steer-step_back = Twee weken op rij was het te veel. Voorstel: een stap terug voor twee weken, en dan opnieuw proberen.
plan-steer-stay_level = Een stap lukte al een paar keer niet. Voorstel: voorlopig bij deze uren blijven, en er met iemand over praten.
plan-steer-go_down = Ook met minder uren was het te veel. Voorstel: blijvend een stap minder.
plan-steer-look = Bekijken wat dat wordt
plan-steer-basis = Dit rust alleen op je antwoorden over werk. Jij beslist.

## De kalender

plan-calendar-title = Alles op één kalender
plan-calendar-lead = Werk, onderweg, behandeling, rust, controles en oefenen, dag voor dag.
plan-calendar-week = Week van { $date }: { $hours }
plan-calendar-free = Deze week staat er niets.
plan-calendar-work = werk: { $time }
plan-calendar-travel = onderweg: { $n } minuten
plan-calendar-treatment = behandeling
plan-calendar-rest = rust
plan-calendar-light = rustig aan
plan-calendar-check_up = controle
plan-calendar-away = vrij
plan-calendar-exercise = oefenen: { $n } minuten
plan-calendar-feed = In je eigen agenda zetten
