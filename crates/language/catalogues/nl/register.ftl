## Het register van aanpassingen, op het werk

register-title = Aanpassingen
register-lead = Wat is gevraagd, wat is besloten, wie zorgt ervoor en wanneer kijken jullie opnieuw.
register-empty = Er zijn nog geen aanpassingen gevraagd.
register-all = Naar de aanpassingen
register-open = Bekijken en beslissen
register-never-why = Vraag niet waarom iemand iets nodig heeft. Vraag wat het werk haalbaar maakt.
register-on = { $date }: { $what }

## Hoe het ermee staat

register-standing-asked = gevraagd
register-standing-talk = eerst overleggen
register-standing-agreed = afgesproken
register-standing-not_possible = niet mogelijk
register-standing-done = in orde
register-standing-over = afgelopen
register-standing-withdrawn = niet meer gevraagd
register-line-asked = Gevraagd op
register-line-from = Vanaf
register-line-owner = Wie zorgt ervoor?
register-line-by = Wanneer moet het klaar zijn?
register-line-review = Opnieuw bekijken op
register-soon = zo snel als het kan

## Beslissen

register-decide-title = Beslissen
register-decide = Beslissing bewaren
register-decision = Wat is de beslissing?
register-decision-yes = ja
register-decision-differently = ja, maar anders
register-decision-not_possible = niet mogelijk
register-decision-talk = eerst samen overleggen
register-decided-differently = ja, maar anders: { $how }
register-decided-not_possible = niet mogelijk: { $why }
register-difference = Hoe anders?
register-difference-hint = Alleen als je voor ‘ja, maar anders’ kiest.
register-difference-trial = eerst op proef
register-difference-fewer_days = op minder dagen of uren
register-difference-later = later dan gevraagd
register-difference-other_place = op een andere plek
register-difference-other_means = met andere middelen
register-difference-partly = een deel ervan
register-obstacle = Waarom niet?
register-obstacle-hint = Alleen als het niet mogelijk is. Kies wat aan het werk ligt.
register-obstacle-no_room = er is geen ruimte voor
register-obstacle-nobody_else = niemand kan het werk overnemen
register-obstacle-safety_rules = de veiligheidsregels laten het niet toe
register-obstacle-kind_of_work = dit werk kan niet anders
register-obstacle-cost = het kost te veel
register-obstacle-third_party = een ander moet ook akkoord gaan en doet dat niet
register-by-hint = Vandaag of later. Bij overleg: de dag van het gesprek.
register-no-words = Er is geen plek voor eigen woorden. Zo komt er nooit iets over iemands gezondheid in.

## In orde brengen en opnieuw bekijken

register-complete-title = Is het in orde?
register-done-on = Sinds wanneer?
register-review-hint = Gewoonlijk na zes weken.
register-complete = Het is in orde
register-happened-done = in orde gebracht
register-review-title = Opnieuw bekijken:
register-review-lead = Vraag of dit het werk nog haalbaarder maakt. Vraag niet hoe het met iemands gezondheid gaat.
register-outcome = Wat is de uitkomst?
register-outcome-keep = het blijft
register-outcome-change = we beslissen opnieuw
register-outcome-stop = het stopt
register-reviewed-keep = opnieuw bekeken: het blijft
register-reviewed-change = opnieuw bekeken: we beslissen opnieuw
register-reviewed-stop = opnieuw bekeken: het stopt
register-again-on = Wanneer kijken jullie nog eens?
register-again-hint = Mag leeg blijven.
register-withdraw = Dit wordt niet meer gevraagd
register-over-what = Wat er gebeurde, blijft hier staan.

## Iets toevoegen

register-add = Een aanpassing toevoegen
register-choose-lead = Kies samen met de medewerker. Je kunt zoeken op soort werk.
register-add-save = Toevoegen
register-from = Vanaf wanneer?
register-from-hint = Leeg betekent: zo snel als het kan.
register-asked-on = Wanneer is het gevraagd?
register-asked-on-hint = Vandaag of eerder.

## Wat er nog niet klopt

register-changed-meanwhile = Hier is intussen iets veranderd. Kijk hoe het er nu voor staat en vul het zo nodig opnieuw in.
register-fault-decision = Kies een beslissing.
register-fault-difference = Kies hoe het anders gaat.
register-fault-obstacle = Kies waarom het niet kan.
register-fault-owner = Kies wie ervoor zorgt.
register-fault-by = Schrijf een dag vanaf vandaag, hoogstens twee jaar ver.
register-fault-done = Schrijf een dag tussen de vraag en vandaag.
register-fault-review = Schrijf een latere dag, hoogstens twee jaar ver.
register-fault-outcome = Kies wat de uitkomst is.
register-fault-from = Schrijf een dag vanaf de vraag, hoogstens twee jaar ver, of laat het leeg.
register-fault-asked = Schrijf de dag waarop het gevraagd is, vandaag of eerder.
