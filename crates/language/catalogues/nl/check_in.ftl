check_in-title = Korte vragenlijst
check_in-kept = Je kunt op elk moment stoppen. Wat je hebt ingevuld, is bewaard.
check_in-enough = Dit is genoeg
check_in-finish = Klaar
check_in-later = Vandaag niet
check_in-open = Ik laat dit open

## Past het?

check_in-fit-plan = Past je plan nog?
check_in-fit-now = Past het, wat je nu op een dag doet?
check_in-fit-lead = Alleen deze vraag is al genoeg.
check_in-fit-fits = Ja, het past
check_in-fit-too_much = Het is te veel
check_in-fit-can_do_more = Ik kan meer aan
check_in-fault-fit = Kies een van de drie antwoorden.

## Tijdens het opbouwen

check_in-recovery-title = Na een werkdag
check_in-recovered-question = Was je de ochtend na een werkdag weer uitgerust?
check_in-recovered-yes = Ja
check_in-recovered-partly = Deels
check_in-recovered-no = Nee
check_in-worked = Hoeveel uren heb je deze week gewerkt?
check_in-worked-hint = Bijvoorbeeld 7,5. Mag leeg blijven.
check_in-fault-worked = Schrijf de uren als een getal, bijvoorbeeld 7,5 of 7:30.

## Zeven vragen

check_in-questions-title = Zeven korte vragen
check_in-questions-lead = Over de laatste zeven dagen. Antwoord op wat je wilt. Je houdt dit bij voor jezelf. We maken er geen plan uit.
check_in-ask-nrs_fatigue = Hoe moe was je gemiddeld?
check_in-from-nrs_fatigue = niet moe
check_in-to-nrs_fatigue = zo moe als ik me kan voorstellen
check_in-ask-nrs_sleep = Hoe heb je geslapen?
check_in-from-nrs_sleep = heel slecht
check_in-to-nrs_sleep = heel goed
check_in-ask-nrs_pain = Hoeveel pijn had je gemiddeld?
check_in-from-nrs_pain = geen
check_in-to-nrs_pain = zoveel als ik me kan voorstellen
check_in-ask-nrs_cognition = Hoe moeilijk was het om je te concentreren, iets te onthouden of meer dan één ding tegelijk te doen?
check_in-from-nrs_cognition = niet moeilijk
check_in-to-nrs_cognition = heel erg moeilijk
check_in-ask-nrs_stimuli = Hoeveel last had je van lawaai, veel mensen of drukte?
check_in-from-nrs_stimuli = geen last
check_in-to-nrs_stimuli = heel erg veel last
check_in-ask-nrs_burden = Hoe zwaar was alles samen: je lichaam, je hoofd, praktische zorgen?
check_in-from-nrs_burden = niet zwaar
check_in-to-nrs_burden = meer dan ik kon dragen
check_in-ask-nrs_workcap = Denk aan je werk in je beste tijd. Hoeveel daarvan had je deze week gekund?
check_in-from-nrs_workcap = niets
check_in-to-nrs_workcap = evenveel als in mijn beste tijd
check_in-short-nrs_fatigue = Moe
check_in-short-nrs_sleep = Slaap
check_in-short-nrs_pain = Pijn
check_in-short-nrs_cognition = Concentreren
check_in-short-nrs_stimuli = Drukte
check_in-short-nrs_burden = Zwaarte
check_in-short-nrs_workcap = Werk

## Woorden voor jezelf, en het dagboek

check_in-words-title = Een paar woorden voor jezelf
check_in-words-lead = Voor je dagboek. Niemand anders kan dit ooit lezen, en het kan niet gedeeld worden.
check_in-words = Jouw woorden
check_in-words-hint = Mag leeg blijven.
check_in-fault-words = Dit is langer dan 2000 tekens. Maak het wat korter; alles staat er nog.

## Daarna

check_in-done-title = Dank je, het is bewaard
check_in-done-go_on = Je plan loopt door zoals het is.
check_in-done-heavy-title = Dat was een zware week
check_in-done-heavy-rest = Je mag bij deze uren blijven, minder werken of rusten. Dat mag meteen; je hoeft op niemand te wachten.
check_in-done-heavy-talk = Wil je er met iemand over praten?
check_in-done-more-title = Je kunt meer aan
check_in-done-more = Goed om te weten. Kijk het nog één week aan voor je iets verandert. Verander dan één ding tegelijk.
check_in-done-plan = Mijn plan bekijken
check_in-done-share = Iets delen met een professional
check_in-next =
    { $days ->
        [one] De volgende korte vragenlijst komt morgen.
       *[other] De volgende korte vragenlijst komt over { $days } dagen.
    }
check_in-next-never = Er komt vanzelf geen vragenlijst. Je kunt er altijd zelf een beginnen.

## Hoe vaak

check_in-rhythm-title = Hoe vaak vragen we het je?
check_in-rhythm-lead = Jij kiest. Je kunt het elke dag veranderen.
check_in-rhythm-question = Vraag me hoe het gaat
check_in-rhythm-weekly = elke week
check_in-rhythm-two_weekly = elke twee weken
check_in-rhythm-four_weekly = elke vier weken
check_in-rhythm-never = nooit, ik kom zelf
check_in-rhythm-fades = Antwoord je twee keer niet, dan blijven we stil tot je terugkomt. Er wordt niets geteld.
check_in-fault-rhythm = Kies hoe vaak.
