## In de agenda zelf: neutrale woorden

calendar-title = Afspraken
calendar-appointment = afspraak
calendar-free = vrij
calendar-short_day = kortere dag
calendar-travel = onderweg
calendar-work = werk, { $hours }
calendar-work-from = werk { $from }–{ $until }
calendar-of-person = { $name }: { $what }
calendar-contact-with = Contact met { $name }

## De pagina

calendar-page-title = In je agenda
calendar-own-lead = Je momenten, je plan met wat erbij hoort en je contactmomenten kunnen in je eigen agenda verschijnen. Verandert er iets, dan volgt je agenda vanzelf.
calendar-work-lead = Je kunt de afgesproken uren en de contactmomenten in je agenda laten verschijnen. Verandert er iets, dan volgt je agenda vanzelf.
calendar-own-who = Wie het adres heeft, kan je agenda lezen zonder zich aan te melden. Gebruik het in een agenda van jezelf. Zet het niet in een agenda van je werk: collega’s zien daar vaak mee, en ook de dagen zeggen iets.
calendar-work-who = Wie het adres heeft, kan deze afspraken lezen zonder zich aan te melden. Geef het niet door. De persoon zelf ziet bij ‘Wie heeft gekeken’ dat je agenda leest.
calendar-titles = Hoe heten de afspraken?
calendar-neutral = Neutraal: ‘afspraak’ en ‘werk 9:00–12:00’
calendar-real = Wat het is.
calendar-own-real-hint = Dan staat er bijvoorbeeld ‘Behandeling’, met je eigen woorden erbij. Iedereen die op je scherm of in je agenda kijkt, kan dat lezen, en ook het bedrijf van je agenda.
calendar-work-real-hint = Dan staat de naam van de persoon erbij. Iedereen die in je agenda kijkt, kan dat lezen.
calendar-begins = Hoe laat begint een werkdag in je agenda?
calendar-begins-hint = In Houvast staan alleen uren per dag. Laat leeg voor werk zonder tijdstip.
calendar-make = Maak een adres
calendar-renew = Maak een nieuw adres
calendar-renew-what = Het oude adres werkt dan meteen niet meer.
calendar-made-title = Dit is het adres
calendar-made-how = Kopieer het en kies in je agenda ‘abonneren op een agenda’ of ‘toevoegen via adres’.
calendar-made-once = We tonen het maar één keer, en we bewaren het niet. Ben je het kwijt, maak dan een nieuw.
calendar-open = Open in mijn agenda
calendar-fetched = Er is een adres sinds { $made }. Een agenda heeft het laatst gelezen op { $fetched }.
calendar-not-fetched = Er is een adres sinds { $made }. Nog geen agenda heeft het gelezen.
calendar-end = Maak het adres ongeldig
calendar-end-what = Een ongeldig adres geeft niets meer. Wat al in een agenda staat, kan daar nog even blijven staan.
calendar-download-title = Liever één keer
calendar-download-what = Je krijgt een bestand met alles van nu, dat je in een agenda kunt openen. Latere wijzigingen komen er niet bij.
calendar-download = Bewaar als bestand
calendar-fault-titles = Kies hoe de afspraken heten.
calendar-fault-begins = Schrijf een tijd zoals 09:00, of laat het leeg.
