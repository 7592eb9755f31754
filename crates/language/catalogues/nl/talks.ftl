## Gesprekken en advies, in de eigen ruimte

talks-title = Gesprekken en advies
talks-planned = Geplande gesprekken
talks-planned-none = Er is nu geen gesprek gepland.
talks-question = Je vraag voor het volgende gesprek
talks-question-none = Je hebt nog geen vraag opgeschreven.
talks-question-act = Schrijf je vraag
talks-question-share = Deel ze met iemand
talks-question-lead = Wat wil je weten of bespreken? Eén of twee zinnen is genoeg.
talks-question-label = Je vraag
talks-question-who = Wie ze leest, beslis je zelf bij Delen. Leeg laten haalt de vraag weg.
talks-fault-question = Dat is langer dan 500 tekens. Maak het wat korter; alles staat er nog.
talks-advice = Advies over je werk
talks-advice-none = Er is nog geen advies.
talks-advice-who = Advies komt naar jou, en niet naar je werk. Wat je werk ervan weet, geef je zelf door.
talks-offer-title = Wil je een gesprek?
talks-offer-weeks =
    { $n ->
        [one] Je begon weer te werken bij { $employer }, op { $date }. Dat is een week geleden. Wil je met iemand van de dienst praten over hoe het gaat?
       *[other] Je begon weer te werken bij { $employer }, op { $date }. Dat is { $n } weken geleden. Wil je met iemand van de dienst praten over hoe het gaat?
    }
talks-offer-months = Je begon weer te werken bij { $employer }, op { $date }. Dat is { $n } maanden geleden. Wil je met iemand van de dienst praten over hoe het gaat?
talks-offer-declined = Je wilde geen gesprekken meer na je herstart bij { $employer }, op { $date }.
talks-offer-yes = Ja, graag
talks-offer-not-now = Nu niet
talks-offer-never = Bied het niet meer aan
talks-offer-again = Bied het weer aan
talks-offer-who = De dienst ziet je antwoord, zodat niemand voor niets belt. Je werk ziet niets.
talks-mails = Bericht na je herstart
talks-mails-on = Bied de dienst een gesprek aan, dan krijg je ook een mail. Er staat niets in dan dat er iets wacht.
talks-mails-off = Na je herstart bieden we op vaste momenten een gesprek aan, hier op deze pagina. Je kunt ook een mail krijgen; daar staat alleen in dat er iets wacht.
talks-mails-stop = Stuur geen mails meer
talks-mails-begin = Stuur me ook een mail
talks-together = Samen ingevuld
talks-together-what = Je kunt een korte vragenlijst of een plan invullen samen met iemand van de dienst, bij jou of aan de telefoon. Er staat dan bij dat het samen was.
talks-together-act = Vul samen iets in
talks-together-lead = Zeg wie erbij is. De volgende twee uur staat bij alles wat je verstuurt dat het samen was. Jij vult in en verstuurt; de ander ziet je ruimte niet.
talks-together-with = Wie is erbij?
talks-together-how = Hoe?
talks-together-begin = Begin
talks-together-end = Nu ben ik weer alleen
talks-together-nobody = Er is nog niemand van een dienst die jou kent. Vul gerust alleen in, of op papier.
talks-together-now = Samen met { $name } ({ $hat }), { $presence }
talks-together-line = { $date }: { $what }, samen met { $name } ({ $hat }), { $presence }
talks-filled-in-check_in = korte vragenlijst
talks-filled-in-plan = plan
talks-presence-in_the_room = in dezelfde kamer
talks-presence-by_phone = aan de telefoon
talks-fault-reader = Kies wie erbij is.
talks-fault-presence = Kies hoe die persoon erbij is.

## Op papier

talks-paper = De korte vragenlijst op papier
talks-paper-lead = Voor als er geen telefoon of computer bij de hand is. Zet een kruisje bij wat past; laat open wat je wilt.
talks-paper-date = Datum:
talks-paper-questions = De laatste zeven dagen, van 0 tot 10
talks-paper-keep = Dit blad is van jou. Je vult het later zelf over in je eigen ruimte, of je bewaart het.
talks-advice-paper = Dit advies als PDF, om zelf te bewaren of door te geven
