## Een code uit een brief

code-title = Je code invullen
code-lead = Je kreeg een brief met een code. Vul die hier in. Daarna lees je eerst wat dit is. Er gebeurt nog niets.
code-label = Code uit de brief
code-hint = Tien letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.
code-missing = Vul de code van je brief in.
code-length = Een code heeft tien letters en cijfers. Kijk na of je ze allemaal hebt.
code-sign = In een code staan alleen letters en cijfers, en nooit een U. Kijk hem nog eens na.
code-slip = Er zit een tikfout in deze code. Vergelijk hem teken voor teken met je brief.
code-refused = Deze code werkt niet. Kijk hem nog eens na, of vraag een nieuwe brief.
code-none-title = Werkt je code niet?
code-none = Een code werkt 60 dagen en één keer. Na vijf foute pogingen sluit hij, en ook als er een nieuwe brief voor je is. Vraag dan een nieuwe brief aan de dienst die je schreef. Bellen of het strookje sturen mag ook.
code-link = Ik heb een brief met een code
code-no-mail = Je hebt geen e-mailadres nodig. Straks krijg je een aanmeldnaam en een blad met noodcodes om te bewaren.
code-mail = E-mailadres (hoeft niet)
code-mail-hint = Laat dit leeg als je er geen hebt of wilt. Vul je er een in, dan sturen we daar eerst een mail naartoe.

## De weg terug zonder e-mail

way_back-title = Bewaar dit blad
way_back-lead = Je meldt je aan met deze naam en je wachtwoord. Vergeet je je wachtwoord, dan kies je met een noodcode een nieuw. Elke code werkt één keer.
way_back-name = Aanmeldnaam
way_back-where = Waar je je aanmeldt
way_back-codes = Noodcodes
way_back-lost-title = Alles kwijt?
way_back-lost = Ben je je wachtwoord en al je noodcodes kwijt, dan kan niemand je ruimte openen. Wij ook niet. Wat je schreef, blijft dicht. Wat je deelde, loopt af op de dag die je koos. Je kunt een nieuwe brief vragen en opnieuw beginnen.
way_back-choose-title = Een nieuw wachtwoord met een noodcode
way_back-choose-lead = Neem het blad erbij dat je bewaarde. Daarna ben je op je andere apparaten afgemeld. Alles wat je hebt opgeschreven, blijft.
way_back-name-missing = Vul je aanmeldnaam in.
way_back-code = Noodcode
way_back-refused = Aanmeldnaam of noodcode klopt niet. Kijk ze allebei na, of neem een andere code van je blad.
way_back-link = Geen e-mail? Kies een nieuw wachtwoord met een noodcode.
way_back-done-title = Je nieuwe wachtwoord is bewaard
way_back-left =
    { $count ->
        [0] Dit was je laatste noodcode. Meld je aan en maak nieuwe bij je instellingen.
        [one] Je hebt nog één noodcode. Meld je aan en maak nieuwe bij je instellingen.
       *[other] Je hebt nog { $count } noodcodes. Meld je aan met je nieuwe wachtwoord.
    }
way_back-make-title = Noodcodes voor je wachtwoord
way_back-make-lead = Met een noodcode kies je een nieuw wachtwoord, ook als je geen e-mail hebt of er niet meer bij kunt. Nieuwe codes maken de oude ongeldig.
way_back-make-name = Je meldt je aan met: { $name }
way_back-make-password = Je wachtwoord van nu
way_back-make-button = Nieuwe codes maken
way_back-make-refused = Dit wachtwoord klopt niet. Vul het wachtwoord in waarmee je je aanmeldt.
