## Eigen ruimte: menu en kleine zinnen

own-nav-home = Overzicht
own-nav-line = Mijn lijn
own-nav-plan = Mijn plan
own-nav-shares = Delen
own-nav-looked = Wie heeft gekeken
own-nav-settings = Instellingen
own-only-you = Alleen jij ziet dit.
own-to-home = Naar het overzicht
own-hours-and-minutes = { $hours } u { $minutes }

## Eerste pagina

own-home-title = Je eigen ruimte
own-home-hello = Dag { $name }
own-home-lead = Hier bewaar je wat van jou is: je lijn, je plan, je afspraken. Je hoeft niets te doen.
own-home-before = Je plan begint op { $date }, met { $hours } per week.
own-home-week = Week { $week } van je plan. Deze week { $hours }, op { $days }.
own-home-resting = Alles rust sinds { $date }. Er wordt niets van je gevraagd.
own-home-published = { $employer } ziet je uren als ‘afspraken van { $date }’.
own-home-published-stopped = { $employer } ziet nog ‘afspraken van { $date }’. Je hebt het bijwerken gestopt.
own-home-shares =
    { $n ->
        [0] Je deelt met niemand iets.
        [one] Je deelt één ding met een professional.
       *[other] Je deelt { $n } dingen met professionals.
    }

own-now-resting-title = Alles rust
own-now-resting = Er komt geen korte vragenlijst en er wordt geen stap van je plan gevraagd. Neem de tijd die je nodig hebt.
own-now-resting-act = De draad weer opnemen
own-now-reason-title = Waar gaat het om?
own-now-reason = Je mag hier zeggen waarom je afwezig bent. Dan passen de woorden op je pagina’s beter. Je mag het ook overslaan.
own-now-reason-act = Even kijken
own-now-check_in-title = Hoe ging het deze week?
own-now-check_in = Eén vraag is genoeg. Er zijn er nog een paar, als je wilt. Het duurt ongeveer een minuut.
own-now-check_in-act = Begin
own-now-check_in-less = Vraag het me minder vaak
own-now-plan-title = Een plan voor je uren
own-now-plan = Denk je aan weer werken? Dan kun je een voorzichtig plan laten voorstellen. Het verplicht je tot niets.
own-now-plan-act = Een plan bekijken
own-now-nothing-title = Er wacht niets op je
own-now-nothing = Alles is zoals je het achterliet.
own-now-nothing-act = Toch vertellen hoe het gaat

own-week-title = Deze week
own-week-day = Dag
own-week-hours = Uren
own-week-free = vrij
own-week-rest = Te veel? Je mag altijd stoppen en rusten, meteen.
own-week-plan = Het hele plan

own-seen-title = Wie ziet wat?
own-seen-you = Wat je opschrijft, zie alleen jij. Je werk ziet nooit waarom je afwezig bent, en ook niet of je deze ruimte gebruikt.
own-seen-work-nothing = Je hebt van hieruit geen uren aan je werk laten zien.
own-seen-publish = Uren voor je werk
own-seen-shares = Delen
own-seen-looked = Wie heeft gekeken

own-what-title = Wat is dit?
own-what = Je eigen plek tijdens een lange afwezigheid. Je bepaalt zelf wat je erin zet. Je mag weggaan en later alles terugvinden zoals het was.
own-what-nothing = Je hoeft niets te doen. Gebruik je dit niet, dan verandert er niets.

## Waar het om gaat

own-reason-title = Waar gaat het om?
own-reason-lead = Je mag het hier zeggen, of nergens.
own-reason-question = Ik ben afwezig omdat
own-reason-cancer = het om kanker gaat
own-reason-perhaps_cancer = het misschien kanker is, er lopen onderzoeken
own-reason-something_else = het om iets anders gaat
own-reason-not_said = ik zeg het liever niet
own-reason-who = Alleen jij ziet dit. Het gaat nooit naar je werk. Een professional weet het alleen als je het zelf vertelt.
own-reason-undo = Je kunt het altijd veranderen.
own-reason-skip = Dit overslaan
own-reason-fault = Kies een antwoord, of sla dit over.

## Er is iets veranderd, en de draad weer opnemen

own-changed-lead = Slecht nieuws, een nieuwe behandeling, een tegenslag, of gewoon te veel. Eén tik is genoeg.
own-changed-rests = Vanaf nu rust alles: geen korte vragenlijsten, geen stappen van je plan.
own-changed-nobody = Niemand krijgt bericht. Je werk niet en een professional niet.
own-changed-work = Wat je werk ziet, blijft zoals het is: de uren die zijn afgesproken. Kun je die uren niet werken, dan meld je je ziek zoals je dat altijd doet.
own-changed-again = Je neemt de draad weer op wanneer je wilt, of helemaal niet.
own-changed-act = Alles laten rusten
own-changed-person-title = Wil je met iemand praten?
own-changed-person = Het hoeft niet vandaag. Je hoeft vooraf niet te weten wat je wilt zeggen.
own-resume-title = De draad weer opnemen
own-resume-lead = Goed dat je er bent. Jij bepaalt wat er weer begint.
own-resume-check_in = De korte vragenlijsten komen weer, zo vaak als je had gekozen. Dat kun je veranderen.
own-resume-plan = Je plan gaat verder waar het stopte. De eerste twee weken blijven de uren gelijk. Je kunt ook een nieuw plan laten voorstellen.
own-resume-nobody = Ook hiervan krijgt niemand bericht.
own-resume-act = De draad weer opnemen
own-resume-not-yet = Nog niet

## Alles wissen

own-erase-title = Alles wissen
own-erase-lead = Dit kun je niet ongedaan maken. Niemand kan het terughalen, ook niet de mensen die deze dienst draaiende houden.
own-erase-goes-title = Dit wordt gewist
own-erase-goes-case = Je lijn, je antwoorden, je dagboek en je plan.
own-erase-goes-shares = Alles wat je deelt, stopt meteen.
own-erase-goes-account = Je account. Je wordt afgemeld.
own-erase-goes-copies = In reservekopieën wordt het binnen tien weken onleesbaar. Wordt zo’n kopie eerder teruggezet, dan wordt je ruimte opnieuw gewist.
own-erase-stays-title = Dit blijft bij anderen
own-erase-stays-work = Op je werk: dat je afwezig bent, en de uren en afspraken die daar zijn vastgelegd. Er staat niet bij dat ze van jou kwamen.
own-erase-stays-care = Bij professionals: wat ze in hun eigen dossier schreven omdat jij het vertelde of liet zien.
own-erase-stays-paper = Wat je zelf hebt afgedrukt, verstuurd of verteld.
own-erase-rest-instead = Je kunt ook alles laten rusten en het bewaren.
own-erase-type = Typ dit woord om te wissen
own-erase-word = wissen
own-erase-fault = Typ het woord dat boven het veld staat. Er is niets gewist.
own-erase-act = Alles voorgoed wissen
own-erased-title = Alles is gewist
own-erased-lead = Je eigen ruimte bestaat niet meer. Je bent afgemeld.
own-erased-again = Je kunt altijd opnieuw beginnen. Van vroeger komt niets terug.
own-erased-home = Naar de startpagina

## Instellingen

own-settings-language = Taal van je eigen ruimte
own-settings-language-what = Mails en brieven aan jou komen ook in deze taal.
own-settings-second-factor = Tweede stap bij het aanmelden
