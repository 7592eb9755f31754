## De open bibliotheek. De woorden van de bladen zelf staan in crates/library/content.

library-title = Open bibliotheek
library-lead = Gewone uitleg over werken met en na kanker. Voor wie ziek is, voor wie ernaast staat en voor het werk.
library-no-trace = Je hebt geen account nodig. We houden niet bij wie wat leest.
library-back_home = Naar je eigen pagina
library-search = Zoek in de bibliotheek
library-search-act = Zoek
library-empty = Hier staat nog niets te lezen.
library-often-title = Vaak gezocht
library-for-whom-title = Voor wie
library-when-title = Wanneer
library-complaints-title = Over welke klacht
library-kinds-title = Wat voor blad
library-tools-title = Hulpmiddelen om zelf te gebruiken
library-urgent = Kan het niet wachten?
library-listing-title = Bladen
library-anybody = voor iedereen
library-any-time = op elk moment
library-any-complaint = over alles
library-any-kind = elk soort blad
library-show = Toon
library-count = { $count ->
    [one] Eén blad.
   *[other] { $count } bladen.
}
library-nothing-found = Geen blad past bij al deze keuzes. Haal er een weg, of begin opnieuw.
library-show-all = Begin opnieuw
library-before = Vorige bladen
library-more = Meer bladen
library-minutes = { $minutes ->
    [one] Eén minuut lezen.
   *[other] { $minutes } minuten lezen.
}
library-for-belgium = Toon dit blad voor België
library-for-netherlands = Toon dit blad voor Nederland
library-waits = Dit blad wacht op de handtekening van een arts. Het is alleen in deze demonstratie te zien.
library-waits-part = Dit deel wacht op de handtekening van een arts. Het is alleen in deze demonstratie te zien.
library-print = Druk dit blad af
library-leaflet = Bewaar als PDF
library-leaflet-title = Informatieblad
library-related-title = Lees verder
library-sources-title = Waar dit vandaan komt
library-evidence-E1 = Hoe zeker is dit? Het steunt op onderzoek met loting, of op een sterke richtlijn.
library-evidence-E2 = Hoe zeker is dit? Het steunt op onderzoek dat mensen lang volgde. Dat toont wat samengaat, niet altijd wat helpt.
library-evidence-E3 = Hoe zeker is dit? Het steunt op een richtlijn, op overleg van deskundigen of op een officiële gids.
library-evidence-E4 = Hoe zeker is dit? Het steunt op wat mensen zelf hebben meegemaakt. Het is niet breed onderzocht.
library-evidence-E5 = Hoe zeker is dit? Het is ons eigen idee. Het is nog niet onderzocht.
library-reviewed = Nagelezen door { $name } op { $date }.
library-not-reviewed = Geschreven op { $date }. Nog geen deskundige heeft dit blad nagelezen.
library-next-review = We lezen het opnieuw na voor { $date }.
library-not-advice = Dit blad geeft uitleg. Het is geen advies over jouw gezondheid of behandeling.
library-ask-title = Liever iets vragen aan een mens?
library-ask-lead = Kies je land. Dan zie je bij wie je terechtkunt.
library-ask-own = Je kunt ook iemand van je eigen dienst spreken.
library-ask-employee-be = Je mag zelf naar de arbeidsarts stappen, zonder je werkgever. De arbeidsarts zwijgt over wat je vertelt. Vragen over je uitkering stel je aan je ziekenfonds.
library-ask-employee-nl = Je mag zelf een gesprek vragen met de bedrijfsarts, bij het open spreekuur. De bedrijfsarts zwijgt over wat je vertelt. Vragen over een uitkering stel je aan UWV.
library-ask-manager-be = Vraag raad aan je personeelsdienst, of aan de externe preventiedienst. Vraag hun hoe je helpt, niet wat iemand heeft.
library-ask-manager-nl = Vraag raad aan HR, of aan de arbodienst. Vraag hun hoe je helpt, niet wat iemand heeft.
library-ask-colleague = Vraag je collega zelf wat prettig is. Zit je ermee, praat dan met je leidinggevende of met de vertrouwenspersoon.
library-ask-close_person = Je huisarts is er ook voor jou. Op het werk kun je de vertrouwenspersoon spreken.
library-ask-small_firm-be = Bel je externe preventiedienst en je sociaal secretariaat. Zij kennen de papieren en de data.
library-ask-small_firm-nl = Bel je arbodienst en je verzuimverzekeraar over de papieren en de data. Geef hun geen gegevens over de ziekte.
library-ask-professional = Overleg met een collega die veel weet van werk en kanker. Deel alleen wat de persoon zelf wil delen.
library-ask-other_work-be = Vraag je ziekenfonds naar de Terug Naar Werk-coördinator. Ben je zelfstandige, vraag dan ook raad aan je sociaal verzekeringsfonds.
library-ask-other_work-nl = Vraag raad aan UWV. Ben je zelfstandige, vraag dan ook raad aan je verzekeraar of je beroepsvereniging.

library-audience-employee = wie ziek is en werkt
library-audience-manager = leidinggevenden
library-audience-colleague = collega’s
library-audience-close_person = naasten
library-audience-small_firm = kleine bedrijven
library-audience-professional = wie beroepshalve helpt

library-phase-suspicion = onderzoek en wachten
library-phase-diagnosis = net gehoord, en vertellen
library-phase-treatment = tijdens de behandeling
library-phase-recovery = bijkomen en de terugkeer voorbereiden
library-phase-build_up = uren opbouwen
library-phase-back = het eerste jaar terug
library-phase-long_term = jaren later
library-phase-recurrence = het komt terug of gaat niet weg

library-complaint-fatigue = moeheid
library-complaint-sleep = slaap
library-complaint-pain = pijn en bewegen
library-complaint-cognition = concentratie en geheugen
library-complaint-stress = stress rond controles
library-complaint-mood = stemming, angst en zin
library-complaint-overstimulation = te veel prikkels
library-complaint-boundaries = grenzen
library-complaint-appointments = afspraken en medicijnen
library-complaint-infection = kans op infectie
library-complaint-arm = arm en lymfoedeem
library-complaint-continence = darm, blaas en stoma
library-complaint-neuropathy = handen en voeten zonder gevoel
library-complaint-voice = stem, slikken en spreken
library-complaint-appearance = hoe je eruitziet
library-complaint-hot_flushes = opvliegers

library-kind-phase = wat telt in een fase
library-kind-complaint = klachten en werk
library-kind-effect = gevolgen van ziekte en behandeling
library-kind-telling = vertellen op het werk
library-kind-colleagues = collega’s
library-kind-small_firm = kleine bedrijven
library-kind-palliative = als genezen niet meer kan
library-kind-late_effects = late gevolgen
library-kind-other_work = ander werk en eigen zaak
library-kind-money = geld
library-kind-rights = rechten en regels
library-kind-roles = wie doet wat
library-kind-assignment = oefeningen voor jezelf
library-kind-exercise = bewegen
library-kind-assumptions = wat mensen vaak denken
library-kind-words = woorden voor een gesprek
library-kind-faq = vaak gevraagd
library-kind-evidence = wat is onderzocht
library-kind-guide = gids voor het werk
library-kind-conversation = gespreksbladen
library-kind-training = korte lessen
library-kind-policy = beleid

## Wie kan helpen

library-directory-title = Wie kan helpen
library-directory-lead = Organisaties die helpen bij ziekte en werk. Kies je land, je streek en je taal.
library-directory-country = Land
library-directory-region = Streek
library-directory-anywhere = overal
library-directory-speaks = Taal
library-directory-any-language = elke taal
library-directory-nobody = Niemand past bij al deze keuzes. Haal er een weg, of begin opnieuw.
library-directory-number-unchecked = Het nummer is nog niet nagekeken. Daarom tonen we het niet.
library-directory-read = We lazen dit in openbare bronnen op { $date }. Nog niemand heeft het bij hen nagevraagd.
library-directory-checked = Bij hen nagevraagd op { $date }.
library-directory-stale = Laatst bekeken op { $date }. Dat is meer dan een jaar geleden: vraag na of het nog klopt.
library-directory-else-title = Kan die ene niet helpen?
library-directory-else = Vraag daar wie het wel kan. Je huisarts en de sociale dienst van je ziekenhuis kennen ook andere wegen.
library-directory-else-ask = Kan die niet helpen? Vraag dan:
library-region-flanders = Vlaanderen
library-region-brussels = Brussel
library-region-wallonia = Wallonië
library-region-german_community = Duitstalige Gemeenschap
library-region-netherlands = heel Nederland
library-cost-free = gratis
library-cost-insured = de ziekteverzekering betaalt het meeste
library-cost-paid = iemand anders betaalt, vaak de werkgever
library-cost-unknown = vraag wat het kost
library-route-self = je gaat er zelf naartoe
library-route-doctor = een arts verwijst je
library-route-work = via je werk
library-route-fund = via je uitkering
