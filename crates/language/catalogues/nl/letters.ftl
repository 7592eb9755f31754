## Brieven, voor wie uitnodigt

letters-title = Uitnodigen per brief
letters-lead = Deze mensen bereikt geen mail. Nodig hen uit met een brief. Je ziet eerst hoe die eruitziet.
letters-none = Iedereen is met een mail te bereiken. Er is geen brief nodig.
letters-no-address = Er is geen e-mailadres bekend.
letters-undeliverable = De mail kwam terug.
letters-made = Brief gemaakt op { $date }.
letters-not-made = Nog geen brief gemaakt.
letters-no-answer = Of iemand reageert, staat hier niet. Dat weet alleen de persoon zelf.
letters-invitation-title = Uitnodiging
letters-who = { $name }, bij { $employer }
letters-state-title = Hoe het ervoor staat
letters-invited = Mail met de uitnodiging
letters-invited-not = Nog niet verstuurd
letters-reminded = Herinnering
letters-mail = Laatste mail
letters-letter = Brief
letters-preview-title = De brief
letters-preview-lead = In de taal van wie hem krijgt. Bij het maken komt er een code in. Die staat alleen in het bestand dat je krijgt; wij bewaren hem niet. Druk de brief af en wis het bestand.
letters-code-later = komt erin als je de brief maakt
letters-no-postal = Er is geen postadres bekend. Het venster blijft leeg. Schrijf het adres zelf op de envelop, en neem een envelop zonder reden erop.
letters-closes = Er is al een brief gemaakt. Maak je een nieuwe, dan werkt de code van de oude niet meer.
letters-make = Maak de brief
letters-mail-title = Toch een e-mailadres?
letters-mail-lead = Gaf de persoon je zelf een privéadres, vul het dan in. Er gaat meteen een gewone uitnodiging per mail naartoe.
letters-mail-label = Privéadres van de persoon
letters-mail-send = Bewaren en uitnodigen
letters-mail-added = Het adres is bewaard. De uitnodiging gaat per mail.

## De brief zelf. Neutraal: een lange afwezigheid, nooit een reden.

letters-paper-title = Een uitnodiging van { $service }
letters-paper-greeting = Dag { $name },
letters-paper-who = Je bent een tijd afwezig van je werk. { $service } nodigt je uit voor een eigen ruimte in Houvast. Je hoeft niets te doen. Niet meedoen heeft geen gevolgen.
letters-paper-what = Wat is dit? Een plek voor jou, met jouw tijdlijn, jouw plan en jouw afspraken. Je bepaalt zelf wat je erin zet.
letters-paper-not = Wat is dit niet? Geen controle, geen medisch dossier en geen beslissing over je werk of je uitkering.
letters-paper-sees = Wie ziet wat? Wat je opschrijft, zie alleen jij, tot je zelf iets deelt. Je werk ziet niet of je deze brief kreeg en of je Houvast gebruikt.
letters-paper-list = Hoe komen we aan je naam? Een werkgever meldt lange afwezigheden aan { $service }. Daar staat geen reden bij.
letters-paper-where = Wil je kijken? Ga met een telefoon of computer naar { $place } en vul de code in. Je hebt geen e-mailadres nodig.
letters-paper-code = Jouw code, tot en met { $until }
letters-paper-picture = Vierkant dat een telefoon kan lezen. Het opent { $place }.
letters-paper-closes = De code is voor jou alleen en werkt één keer. Na vijf foute pogingen sluit hij. Vraag dan een nieuwe brief.
letters-slip-title = Bel mij
letters-slip-explained = Liever eerst praten, of samen invullen? Knip dit strookje af en bezorg het aan { $service }. Wij bellen je. Je werk krijgt het niet te zien.
letters-slip-name = Naam
letters-slip-telephone = Telefoon
letters-slip-when = Wanneer kunnen we het best bellen?
letters-slip-language = Mijn taal
letters-slip-interpreter = Tolk nodig? In welke taal?
letters-talk-title = Uitnodiging voor een gesprek
letters-talk-what = We nodigen je uit voor een gesprek over je werk. { $when }
letters-talk-free = Past dit moment niet, laat het ons dan weten. Je mag iemand meebrengen.
letters-talk-secret = Wat je vertelt, blijft bij ons. Je werkgever krijgt deze brief niet.
