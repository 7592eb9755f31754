## Een overlijden: alles stopt

death-title = Een overlijden
death-who = { $name }, { $employer }
death-does-stop = Binnen een minuut stopt alles: mails, brieven, taken, herinneringen en de regel in jouw lijst.
death-does-work = Het werk hoort hier niets van. De pagina's daar blijven zoals ze zijn.
death-does-close = Heeft de persoon een naaste genoemd, dan krijgt die na een dag één mail met één pagina.
death-does-undo = Een vergissing? Een collega kan het binnen 24 uur ongedaan maken. Dan is alles zoals het was.
death-record = Leg een overlijden vast
death-sure-title = Weet je het zeker?
death-sure = Vanaf nu krijgt deze persoon niets meer van ons, en wie zich probeert aan te melden, ziet een rustige pagina.
death-record-sure = Ja, leg het overlijden vast
death-recorded-by = { $name } legde dit vast op { $at }.
death-at-rest = Alles van deze persoon rust. Niemand opent nog iets.
death-undo-until = Ongedaan maken kan tot { $until }.
death-undo-colleague = Ongedaan maken doet een collega: een arts of coördinator. Die vindt deze persoon onder Vandaag vastgelegd.
death-undo = Dit was een vergissing: breng alles terug
death-stands = Dit kan niet meer ongedaan gemaakt worden.
death-list-title = Vandaag vastgelegde overlijdens
death-list-lead = Een tweede persoon kan ze binnen 24 uur ongedaan maken.
death-list-none = Er is de laatste 24 uur niets vastgelegd.

## De pagina voor de naaste

death-close-title = Wat er nu gebeurt
death-close-lead = Iemand die jou als naaste noemde, had hier een eigen ruimte. We hoorden dat deze persoon overleden is. We leven met je mee.
death-close-now-title = Je hoeft niets te doen
death-close-stopped = Alles is gestopt. Er komen geen mails en geen brieven meer van ons.
death-close-sealed = Wat in de eigen ruimte staat, blijft verzegeld. Niemand leest het, ook de dienst niet.
death-close-work = Het werk hoort van ons niets. Wat je aan het werk zegt, beslis je zelf.
death-close-choose-title = Wissen of bewaren
death-close-choose = Je kunt vragen om alles te laten wissen, of om het verzegeld te laten staan. Neem de tijd; er is geen termijn. We vragen dan wie je bent en een bewijs van overlijden.
death-close-call = Bel of schrijf naar { $service } en zeg dat het over het afsluiten van een eigen ruimte gaat.

## Een naaste noemen

death-name-title = Een naaste noemen
death-name-lead = Als jij er niet meer bent, schrijft de dienst deze persoon één keer.
death-name-once = Het is één mail met één pagina: wat er met je ruimte gebeurt en wie te bellen.
death-name-sees = Je naaste ziet niets van wat hier staat, nu niet en later niet.
death-name-secret = Niemand van de dienst ziet wie je noemt. Wis je alles, dan is ook dit weg.
death-name-name = Naam
death-name-mail = E-mailadres
death-name-empty = Laat beide leeg om niemand te noemen.
death-name-no-service = Er is nog geen dienst die jou kent, dus niemand kan deze mail laten sturen. Later kun je hier iemand noemen.
death-fault-name = Schrijf een naam van hoogstens 120 tekens.
death-fault-mail = Schrijf een volledig e-mailadres, zoals naam@voorbeeld.be.
