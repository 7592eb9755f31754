## Wensen over het werk, in de eigen ruimte

wishes-title = Wensen over je werk
wishes-lead = Wat zou je werk haalbaarder maken? Zet het hier op een rij, het belangrijkste bovenaan.
wishes-empty = Er staat nog niets. Je hoeft niets te wensen; je kunt hier altijd mee beginnen.
wishes-choose = Kies uit de lijst
wishes-choose-lead = Zoek op waar je last van hebt of op je soort werk. Wat je zoekt, wordt niet bewaard.
wishes-own-words = In eigen woorden
wishes-new = Een wens toevoegen
wishes-keep = Op mijn lijst zetten
wishes-words = Wat wens je?
wishes-words-hint = Een of twee zinnen, hoogstens 500 tekens.
wishes-words-stay = Eigen woorden blijven hier. Ze gaan nooit naar je werk. Naar je werk kan alleen een wens uit de lijst.
wishes-in-words = eigen woorden
wishes-only-you = Alleen jij ziet je wensen. Naar je werk gaat alleen wat je er zelf vraagt.
wishes-priority = Hoe belangrijk is het voor je?
wishes-priority-needed = zonder gaat het moeilijk
wishes-priority-helps = het zou helpen
wishes-priority-later = dat kan wachten
wishes-up = Hoger
wishes-up-this = Hoger zetten: { $what }
wishes-withdraw = Deze wens terugnemen
wishes-withdraw-private = De wens gaat van je lijst. Niemand anders zag hem. Je kunt hem later weer toevoegen.
wishes-from-list = Maak er een wens van in je eigen ruimte
wishes-withdraw-at = Bij { $employer } staat er dan: niet meer gevraagd, met de datum van vandaag.
wishes-withdraw-kept = Wat er al besloten was, blijft daar te lezen.
wishes-past = Teruggenomen

## Aan het werk vragen

wishes-publish = Dit aan mijn werk vragen
wishes-publish-lead = Jij bepaalt of je werk deze wens ziet. Kies vanaf wanneer en kijk wat ze zien.
wishes-publish-show = Laat zien
wishes-publish-exactly = Precies dit ziet je werkgever
wishes-publish-there = Dit staat al op de lijst van je werk. Er gaat niets nieuws heen; je ziet hier wel wat ze beslissen.
wishes-publish-never = Je werk ziet niet waarom, niet waarop je zocht, en niet dat het van hier komt.
wishes-publish-decides = Je werk beslist. Je leest de beslissing hier.
wishes-publish-undo = Je kunt de wens later terugnemen. Dan staat er: niet meer gevraagd.
wishes-helped = Helpt het?
wishes-helped-hint = Alleen voor jou. Je werk ziet je antwoord niet.
wishes-helped-yes = ja
wishes-helped-partly = een beetje
wishes-helped-no = nee

## Wat er nog niet klopt

wishes-fault-words = Schrijf op wat je wenst, of kies iets uit de lijst.
wishes-fault-long = Dat is langer dan 500 tekens. Maak het wat korter; alles staat er nog.
wishes-fault-again = Deze wens staat al op je lijst. Je kunt hem daar hoger zetten.
wishes-fault-many = Er staan al 30 wensen. Neem er eerst een terug.
wishes-fault-priority = Kies hoe belangrijk het voor je is.
wishes-fault-helped = Kies of het helpt.
