## Korte lessen: vragen en een bewijs

training-title = Zes korte lessen
training-lead = Elke les duurt tien minuten. Lees het blad, oefen een gesprek, beantwoord drie vragen, en print een bewijs als je wilt.
training-no-trace = We houden niet bij wie wat antwoordt. Je naam staat alleen op je eigen papier.
training-questions = Drie vragen bij deze les
training-read = De les
training-check = Kijk mijn antwoorden na
training-fits = dit past
training-other = een ander antwoord past beter
training-again = Lees de uitleg en kies opnieuw. Er zijn geen punten en er loopt geen tijd.
training-all-fit = Alle drie passen. Wil je een bewijs op papier? Schrijf je naam. We bewaren hem niet.
training-name = Je naam op het bewijs
training-name-hint = Zoals je hem op papier wilt.
training-certificate-title = Bewijs van deelname
training-certificate-act = Maak het bewijs (PDF)
training-certificate-says = Deze persoon las de les en beantwoordde de drie vragen.
training-certificate-learned = Waar de les over ging
training-certificate-limits = Dit papier is geen diploma. Het zegt niets over hoe iemand gesprekken voert.
training-fault-answer = Kies een antwoord bij vraag { $n }.
training-fault-name = Schrijf je naam voor het bewijs.
training-part-read = Vijf minuten: lees de les en doe de oefening op papier.
training-part-practise = Drie minuten: voer een oefengesprek.
training-part-answer = Twee minuten: beantwoord de drie vragen hieronder.
