reasons-week = Week { $week }: { $hours } (wens: { $wish })
reasons-conflict = Deze wensen gaan niet samen, uiterlijk in week { $week }. Eén ervan moet veranderen.

## Wat de week doet

reasons-course-past = Deze week is voorbij. Ze blijft zoals ze was.
reasons-course-begin = Hier begint het plan.
reasons-course-raise = Deze week komen er uren bij.
reasons-course-hold = Je houdt deze uren even aan, vóór de volgende stap.
reasons-course-stay = De uren blijven zoals ze zijn.
reasons-course-step_back = Deze week ga je een stap terug.
reasons-course-treatment = Rond de behandeling werk je minder. Daarna ga je verder waar je was.
reasons-course-relapse = In deze moeilijke week werk je minder. Daarna ga je verder waar je was.
reasons-course-quiet = In deze rustige week werk je minder. Daarna ga je verder waar je was.

## De uren naast de wens

reasons-toward-limited = Dat is minder dan je wens. Elk van deze grenzen houdt de uren hier laag:
reasons-toward-balanced = Dat is minder dan je wens. Gelijkmatige stappen, vaste dagen of meerdere grenzen samen houden de uren hier lager.
reasons-toward-goal = Dat is wat je wenste.
reasons-toward-above = Dat is iets meer dan je wens, zodat het verloop gelijkmatig blijft.
reasons-toward-fixed = Aan wat voorbij is, verandert het plan niets.

## Wat begrenst

reasons-limit-weekdays = Je werkt alleen op de dagen die je koos.
reasons-limit-unavailable = Op sommige dagen kun je niet werken.
reasons-limit-rest = De dag van de behandeling en de rustdagen erna zijn vrij.
reasons-limit-light_days = Na de rustdagen komen lichte dagen.
reasons-limit-day_cap = Een dag heeft een maximale duur.
reasons-limit-short_days = Enkele dagen zijn korter.
reasons-limit-min_day = Een werkdag heeft een minimale duur.
reasons-limit-shifts = Een dag heeft een vaste lengte, zoals een dienst of lesuren.
reasons-limit-slots = Werken kan alleen op bepaalde uren van de dag.
reasons-limit-day_load = Werk, reistijd en oefenen samen vullen de dag.
reasons-limit-week_load = Werk, reistijd en oefenen samen vullen de week.
reasons-limit-week_cap = Een week heeft een maximaal aantal uren.
reasons-limit-min_week = Een week heeft een minimaal aantal uren.
reasons-limit-max_days = Een week heeft een maximaal aantal werkdagen.
reasons-limit-max_run = Na enkele werkdagen op rij komt een vrije dag.
reasons-limit-long_days = Er komen niet te veel lange dagen na elkaar.
reasons-limit-places = Er is afgesproken hoeveel dagen je thuis werkt en hoeveel op het werk.
reasons-limit-job_cap = Elke baan heeft een maximaal aantal uren.
reasons-limit-keep_days = De werkdagen blijven dezelfde als in de week ervoor.
reasons-limit-start_cap = Het plan begint klein.
reasons-limit-step_size = Een stap is niet te klein en niet te groot.
reasons-limit-no_raise = In deze week komen er geen uren bij.
reasons-limit-hold = Elke stap duurt enkele weken.
reasons-limit-no_fall = De uren gaan niet omlaag, of niet verder dan afgesproken.
reasons-limit-level_floor = De uren gaan niet onder een laagste niveau.
reasons-limit-level_cap = De uren gaan niet boven een hoogste niveau, of kennen vaste niveaus.
reasons-limit-level = Een week houdt zich aan het niveau van het plan.
reasons-limit-past = Wat voorbij is, blijft zoals het was.

## Wat ruimte zou geven

reasons-more-unavailable = Met die dagen erbij zou er meer passen.
reasons-more-rest = Zonder die vrije dagen zou er meer passen. Rust gaat voor.
reasons-more-light_days = Met langere dagen dan zou er meer passen. Rustig aan gaat voor.
reasons-more-day_cap = Met een langere dag zou er meer passen.
reasons-more-short_days = Als die dagen langer waren, zou er meer passen.
reasons-more-min_day = Met kortere werkdagen zou er meer passen.
reasons-more-shifts = Met een andere lengte van de dag zou er meer passen.
reasons-more-slots = Met andere uren van de dag zou er meer passen.
reasons-more-day_load = Met minder reistijd, of meer ruimte op een dag, zou er meer passen.
reasons-more-week_load = Met minder reistijd, of meer ruimte in de week, zou er meer passen.
reasons-more-week_cap = Met een hoger aantal uren voor de week zou er meer passen.
reasons-more-max_days = Met meer werkdagen zou er meer passen.
reasons-more-max_run = Met meer werkdagen op rij zou er meer passen.
reasons-more-long_days = Met meer lange dagen na elkaar zou er meer passen.
reasons-more-places = Met een andere afspraak over thuiswerk zou er meer passen.
reasons-more-job_cap = Met meer uren in een van de banen zou er meer passen.
reasons-more-keep_days = Met andere werkdagen dan in de week ervoor zou er meer passen.
reasons-more-start_cap = Met een groter begin zou er meer passen.
reasons-more-step_size = Met een andere stap zou er meer passen.
reasons-more-no_raise = Als hier een stap mocht komen, zou er meer passen.
reasons-more-hold = Als een stap korter duurde, zou er meer passen.
reasons-more-no_fall = Als de uren daarna weer lager mochten, zou er nu meer passen.
reasons-more-level_cap = Met een hoger niveau zou er meer passen.
