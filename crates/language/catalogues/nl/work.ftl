## Voor het werk: hetzelfde bij elke lange afwezigheid. Nooit waarom, nooit gezondheid.

work-agreements-of = Afspraken van { $date }
work-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weken
    }
work-who-sees = Wie ziet dit? De medewerker, de leidinggevende, de personeelsdienst en de externe preventiedienst.
work-who-sees-nl = Wie ziet dit? De medewerker, de leidinggevende, HR, de casemanager en de arbodienst.

## Lijst

work-list-title = Lange afwezigheden
work-list-lead = De mensen voor wie jij het contact met het werk houdt.
work-list-count =
    { $n ->
        [one] { $n } persoon
       *[other] { $n } personen
    }
work-list-search = Zoek op naam
work-list-find = Zoeken
work-list-who = Wie
work-list-situation = Situatie
work-list-since = Afwezig sinds
work-list-now = Wat je nu kunt doen
work-list-empty = Er is nu niemand van jouw mensen lang afwezig. Zodra een lange afwezigheid is gemeld, staat ze hier. Je hoeft niets te doen.
work-list-nobody-found = Niemand gevonden met die naam. Zoek op het begin van de voornaam of de familienaam, of toon iedereen.
work-list-all = Toon iedereen
work-list-from-start = Naar het begin
work-list-more = Volgende afwezigheden
work-list-alike = Elke lange afwezigheid ziet er hier hetzelfde uit. Een reden staat er nooit bij.

## Eén afwezigheid

work-back-to-list = Lange afwezigheden
work-absent-from = Afwezig vanaf { $date }.
work-absent-since = Afwezig sinds { $date }.
work-back-since = Terug sinds { $date }.
work-expected-end = Verwacht einde: { $date }.
work-guide-leave = Beter niet
work-guide-ask = Dit mag je vragen
work-contact-title = Contact houden
work-contact-none = Er is nog niets afgesproken over contact. Vraag hoe vaak, hoe en waarover de ander contact wil.
work-contact-record = Contactafspraak vastleggen
work-contact-again = Nieuwe contactafspraak vastleggen
work-hours-title = Afgesproken uren
work-hours-none = Er zijn geen uren afgesproken.
work-hours-record = Uren vastleggen
work-hours-again = Nieuwe uren vastleggen
work-why-title = Waarom staat hier geen reden?
work-why-never = Vraag nooit waarom iemand afwezig is. Vraag ook niet wat een arts zei. Dat hoef je niet te weten om goed te helpen.
work-why-told = Vertelt iemand het zelf? Luister. Schrijf het niet op en vertel het niet door.
work-why-alike = Deze tips zijn dezelfde bij elke lange afwezigheid.
work-why-authority = Over werken tijdens een afwezigheid beslist niet het werk alleen. De arbeidsarts adviseert en de adviserend arts van de mutualiteit geeft toestemming.
work-why-authority-nl = Over opbouwen beslist niet het werk alleen. De bedrijfsarts adviseert. Jullie zetten de afspraken in het plan van aanpak.

## Wat je nu kunt doen, per situatie

work-now-still_at_work-title = Maak samen een begin
work-now-still_at_work-lead = De afwezigheid is nog niet begonnen. Een rustig gesprek nu maakt de weg terug later korter.
work-now-still_at_work-do-1 = Neem een half uur tijd, op een plek waar niemand meeluistert.
work-now-still_at_work-do-2 = Spreek af wie het werk overneemt en wie wat aan het team vertelt.
work-now-still_at_work-do-3 = Vraag hoe en hoe vaak de ander straks contact wil.
work-now-still_at_work-leave-1 = Zelf aan het team vertellen wat er speelt. Dat doet de ander, of niemand.
work-now-still_at_work-leave-2 = Nu al een datum voor de terugkeer vragen.
work-now-still_at_work-ask-1 = Wat moet er met je werk gebeuren terwijl je weg bent?
work-now-still_at_work-ask-2 = Hoe kan ik je bereiken, en wanneer liever niet?
work-now-still_at_work-ask-3 = Wat mag ik tegen het team zeggen, in jouw woorden?
work-now-absent-title = Houd contact, zonder druk
work-now-absent-lead = Iemand is er nu niet. Een kort en vast bericht laat merken: je hoort er nog bij.
work-now-absent-do-1 = Houd je aan de contactafspraak. Is die er nog niet, maak hem dan samen.
work-now-absent-do-2 = Vertel iets van het team en vraag of je nog mag uitnodigen.
work-now-absent-do-3 = Verdeel het werk zo dat niemand straks een achterstand hoeft in te halen.
work-now-absent-leave-1 = Bellen om te controleren. Contact is er om de terugkeer te helpen.
work-now-absent-leave-2 = Werkvragen stellen, tenzij jullie dat afspraken.
work-now-absent-ask-1 = Past deze manier van contact nog voor je?
work-now-absent-ask-2 = Hoelang denk je ongeveer weg te zijn? Je hoeft het niet te weten.
work-now-absent-ask-3 = Is er iets van het werk dat je nu kwijt wilt of juist wilt weten?
work-now-preparing_return-title = Bereid de eerste week voor
work-now-preparing_return-lead = Er zijn uren afgesproken. Ze beginnen later. Een goede eerste week is klein en duidelijk.
work-now-preparing_return-do-1 = Bespreek taken die in kleine delen af kunnen en geen haast hebben.
work-now-preparing_return-do-2 = Regel de werkplek, de toegang en iemand die op dag één klaarstaat.
work-now-preparing_return-do-3 = Zeg tegen het team welke uren gelden, en niets anders.
work-now-preparing_return-leave-1 = Uren toevoegen omdat het druk is.
work-now-preparing_return-leave-2 = Een volle mailbox laten wachten.
work-now-preparing_return-ask-1 = Welke taken wil je als eerste weer doen?
work-now-preparing_return-ask-2 = Wat helpt: een rustige plek, thuiswerk, kortere vergaderingen?
work-now-preparing_return-ask-3 = Wie wil je op de eerste dag zien, en wie nog niet?
work-now-building_up-title = Bewaak de afgesproken uren
work-now-building_up-lead = Iemand werkt nu minder dan vroeger en bouwt op. Goede en mindere weken wisselen. Dat is gewoon.
work-now-building_up-do-1 = Praat elke week kort over het werk: wat lukt, wat is te veel?
work-now-building_up-do-2 = Houd taken en uren in evenwicht: halve uren betekent ook half werk.
work-now-building_up-do-3 = Zeg dat minder doen mag, meteen en zonder uitleg.
work-now-building_up-leave-1 = Vragen of het al wat sneller kan.
work-now-building_up-leave-2 = Zeggen dat iemand er goed uitziet. Dat helpt zelden.
work-now-building_up-ask-1 = Passen de taken in de uren?
work-now-building_up-ask-2 = Wat kost op het werk meer dan je dacht?
work-now-building_up-ask-3 = Wat zal ik veranderen voor volgende week?
work-now-back_at_work-title = Blijf vragen wat helpt
work-now-back_at_work-lead = De uren zijn weer als vroeger, of de afwezigheid is voorbij. Het eerste jaar vraagt nog aandacht.
work-now-back_at_work-do-1 = Plan een gesprek na één maand, na drie maanden en na een half jaar.
work-now-back_at_work-do-2 = Laat aanpassingen staan tot jullie samen beslissen dat het zonder kan.
work-now-back_at_work-do-3 = Bespreek opleiding en nieuwe taken zoals met iedereen.
work-now-back_at_work-leave-1 = Doen alsof er niets is geweest, of er juist steeds op terugkomen.
work-now-back_at_work-leave-2 = Taken weghouden om iemand te sparen, zonder te vragen.
work-now-back_at_work-ask-1 = Hoe loopt het werk nu?
work-now-back_at_work-ask-2 = Welke aanpassing wil je houden?
work-now-back_at_work-ask-3 = Wat wil je hier het komende jaar doen?
work-now-longer_back-title = Eén keer per jaar is genoeg
work-now-longer_back-lead = Iemand is al een jaar of langer terug. Een open vraag, één keer per jaar, houdt de deur open.
work-now-longer_back-do-1 = Vraag in het gewone jaargesprek of werk en uren nog passen.
work-now-longer_back-do-2 = Kijk samen na of een aanpassing nog nodig is.
work-now-longer_back-do-3 = Ben je nieuw als leidinggevende? Lees de afspraken en vraag hoe iemand ze ziet.
work-now-longer_back-leave-1 = Oude afwezigheid meewegen bij een beoordeling.
work-now-longer_back-leave-2 = Ervan uitgaan dat alles vanzelf goed blijft.
work-now-longer_back-ask-1 = Past je werk nog bij je?
work-now-longer_back-ask-2 = Is er iets wat we anders kunnen regelen?
work-now-longer_back-ask-3 = Wat wil je leren?

## Uren

work-hours-in-words = Uren per week. { $steps }.
work-hours-legend = Elke balk is een week. De stip wijst deze week aan.
work-hours-places = Thuis: { $days }. De andere dagen op het werk.
work-hours-home = Welke dagen thuis?
work-hours-home-hint = Alleen als dat is afgesproken. Anders blijft dit leeg.
work-hours-table = Afgesproken uren als tabel
work-hours-from = Vanaf
work-hours-week = Per week
work-hours-lasts = Hoe lang
work-hours-stays = blijft zo
work-hours-form-title = Afgesproken uren vastleggen
work-hours-form-lead = Vul in wat jullie samen afspraken. Geen wens, geen voorstel.
work-hours-authority = Eerst het papier: voor werken tijdens een afwezigheid is er een aanvraag bij de adviserend arts van de mutualiteit, vóór de uren veranderen. Minder werken of stoppen mag altijd meteen.
work-hours-authority-nl = Eerst het papier: andere uren staan in het bijgestelde plan van aanpak, na advies van de bedrijfsarts. Minder werken of stoppen mag altijd meteen.
work-hours-start = Eerste maandag
work-hours-start-hint = De uren gelden vanaf een maandag.
work-hours-steps-hint = Een stap is een week die een aantal weken hetzelfde blijft. Schrijf uren als 2,5 of 2:30. Laat vrije dagen leeg. De laatste stap blijft gelden tot jullie iets anders afspreken. Stappen die je niet nodig hebt, laat je leeg.
work-hours-step = Stap { $n }
work-hours-weeks = Aantal weken
work-hours-more = Nog een stap
work-hours-save = Uren vastleggen
work-hours-undo = Klopt er iets niet? Leg nieuwe uren vast. De laatste afspraak geldt.
work-hours-error-start = Vul de eerste maandag in als datum.
work-hours-error-monday = Kies een maandag als eerste dag.
work-hours-error-weeks = Vul een aantal weken in, van 1 tot 104.
work-hours-error-day = Schrijf uren als een getal, bijvoorbeeld 2,5 of 2:30.
work-hours-error-day-long = Een dag heeft hier hoogstens 16 uur. Kijk het getal na.
work-hours-error-no-day = Vul bij deze stap minstens één dag in. Werkt iemand die weken niet, schrijf dan 0.
work-hours-error-no-step = Vul minstens één stap in.
work-hours-error-too-long = Alle stappen samen duren hoogstens 156 weken. Maak een stap korter.
work-changed-meanwhile = Dit is intussen gewijzigd. Kijk hoe het er nu voor staat. Klopt jouw versie, leg die dan opnieuw vast.
work-earlier-spell = Eerder afwezig van { $from } tot de terugkeer op { $until }.
work-contract-ends = Laatste dag van het contract: { $date }.
work-dates-record = Data aanpassen: terugkeer, verwacht einde, einde van het contract
work-dates-title = Data van deze afwezigheid
work-dates-lead = Alleen data. Een reden hoort hier nooit.
work-dates-expected = Verwacht einde
work-dates-expected-hint = Laat leeg als je het niet weet.
work-dates-back = Eerste dag terug
work-dates-back-hint = Alleen als de afwezigheid voorbij is. Wie uren opbouwt, is nog niet terug.
work-dates-last = Laatste dag van het contract
work-dates-last-hint = Alleen als deze persoon jullie verlaat. Na die dag ziet niemand op het werk of in de dienst deze afwezigheid nog. Dat kan niet ongedaan worden gemaakt.
work-dates-save = Data bewaren
work-dates-not-a-date = Schrijf een datum als 2026-11-30.
work-dates-before-start = Deze dag ligt niet na de eerste dag van afwezigheid. Kijk de datum na.
work-dates-keep-last = De laatste dag van een contract kan veranderen, niet verdwijnen. Schrijf een datum.
