## Als iets niet lukt: wat er gebeurde, wat bewaard is, wat je kunt doen.

problems-not-found-title = Deze pagina is er niet
problems-not-found-body = Het adres klopt niet, of wat er stond, is er niet meer. Het kan ook iets zijn dat niet van jou is. Ga terug naar het begin en zoek van daar verder.
problems-signed-out-title = Je bent afgemeld
problems-signed-out-body = Je was een tijd weg. Wat je had ingevuld, is bewaard. Meld je opnieuw aan, dan staat het er weer.
problems-too-many-attempts-title = Even wachten
problems-too-many-attempts-body = Er is te vaak achter elkaar geprobeerd. Dat houden we tegen om je ruimte te beschermen. Er is niets verloren. Probeer het over een kwartier opnieuw.
problems-invalid-form-title = Dit formulier kwam niet goed aan
problems-invalid-form-body = We konden niet lezen wat je stuurde. Er is niets veranderd. Ga terug, kijk het na en verstuur het opnieuw.
problems-conflict-title = Er is intussen iets veranderd
problems-conflict-body = Iemand anders, of jij op een ander apparaat, heeft dit net aangepast. Wat jij invulde, is bewaard maar nog niet vastgelegd. Kijk naar de nieuwe stand en beslis dan.
problems-unavailable-title = Dit werkt nu even niet
problems-unavailable-body = Het ligt niet aan jou. Wat eerder bewaard is, blijft bewaard. Probeer het over een paar minuten opnieuw.
problems-expired-link-title = Deze link werkt niet meer
problems-expired-link-body = Een link werkt één keer en maar een bepaalde tijd. Er is niets verloren. Heb je al een ruimte, meld je dan aan. Anders vraag je een nieuwe link.
problems-too-large-title = Dit is te groot
problems-too-large-body = We hebben het niet aangenomen en er is niets veranderd. Kies een kleiner bestand of een kortere tekst.
problems-unexpected-title = Er ging iets mis
problems-unexpected-body = De fout ligt bij ons. Wat eerder bewaard is, blijft bewaard. Probeer het opnieuw. Lukt het weer niet, vraag dan hulp aan wie je heeft uitgenodigd.
problems-to-start = Naar het begin
problems-to-sign-in = Aanmelden
problems-forbidden-csrf-title = Verstuur het nog een keer
problems-forbidden-csrf-body = De pagina stond lang open, of je meldde je intussen opnieuw aan. Uit voorzorg is er niets veranderd. Open de pagina opnieuw en verstuur het nog eens.
problems-to-page = Terug naar de pagina

problems-at-rest-title = Deze ruimte rust
problems-at-rest-body = Er is vastgelegd dat de persoon van deze ruimte overleden is. Alles wat erin staat, blijft verzegeld; er gaat niets meer uit. Is dit een vergissing, bel dan de dienst: binnen een dag kan alles terug.
