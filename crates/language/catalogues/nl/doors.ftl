## Aanmelden

doors-sign-in-title = Aanmelden
doors-sign-in-button = Aanmelden
doors-sign-in-refused = E-mailadres, aanmeldnaam of wachtwoord klopt niet. Kijk alles na en probeer opnieuw.
doors-sign-in-who = E-mailadres of aanmeldnaam
doors-sign-in-who-missing = Vul je e-mailadres of je aanmeldnaam in.
doors-sign-in-who-invalid = Vul een e-mailadres in, of de aanmeldnaam van je blad.
doors-sign-in-forgotten = Wachtwoord vergeten?
doors-sign-in-alone = Nog geen eigen ruimte? Begin zelf.
doors-sign-in-draft = Wat je had ingevuld, is bewaard. Na het aanmelden staat het er weer.
doors-mail = E-mailadres
doors-mail-hint = Liefst je privéadres. Daar kan je werk niet bij.
doors-mail-first = Vul je een ander adres in dan waarop je deze uitnodiging kreeg, dan sturen we daar eerst een mail naartoe.
doors-mail-missing = Vul je e-mailadres in.
doors-mail-invalid = Dit lijkt geen e-mailadres. Kijk na of er een @ in staat.
doors-mail-known = Gebruik een ander adres, of meld je eerst aan als dit het jouwe is.
doors-mail-other = Gebruik het adres waarop je deze uitnodiging kreeg.
doors-password = Wachtwoord
doors-password-missing = Vul je wachtwoord in.

## Tweede stap bij het aanmelden

doors-code-title = Nog één stap
doors-code-lead = Open op je telefoon de app die codes maakt. Neem de code van Houvast over.
doors-code-label = Code van zes cijfers
doors-code-missing = Vul de code van zes cijfers in.
doors-code-refused = Deze code klopt niet of is voorbij. Er komt elke halve minuut een nieuwe. Probeer die.
doors-code-no-phone = Ik heb mijn telefoon niet bij me
doors-code-no-recovery = Ik heb toch een code van zes cijfers
doors-recovery-title = Aanmelden met een noodcode
doors-recovery-lead = Je kreeg een blad met noodcodes toen je de tweede stap aanzette. Elke code werkt één keer.
doors-recovery-label = Noodcode
doors-recovery-missing = Vul een noodcode in.
doors-recovery-refused = Deze noodcode klopt niet of is al gebruikt. Neem een andere van je blad.
doors-recovery-left =
    { $count ->
        [0] Dit was je laatste noodcode. Maak nu nieuwe.
        [one] Je hebt nog één noodcode. Maak nu nieuwe.
       *[other] Je hebt nog { $count } noodcodes.
    }

## Tweede stap aanzetten

doors-factor-title = Een tweede stap bij het aanmelden
doors-factor-why = Met een wachtwoord alleen kan een ander in jouw plaats binnenkomen. Met een code van je telefoon erbij niet.
doors-factor-must = Voor je rol als { $hat } is dit nodig.
doors-factor-may = Je mag zelf kiezen. Je kunt het later aan- of uitzetten.
doors-factor-app-title = 1. Zet een app op je telefoon
doors-factor-app = Gebruik een app die codes maakt (een authenticator-app). Heb je er al een, dan is die goed.
doors-factor-scan-title = 2. Richt de app op dit vierkant
doors-factor-picture = Vierkant met zwarte en witte blokjes dat de app kan lezen
doors-factor-by-hand = Lukt dat niet? Typ dan deze sleutel in de app:
doors-factor-code-title = 3. Neem de code over
doors-factor-code-hint = De app toont nu zes cijfers.
doors-factor-button = Tweede stap aanzetten
doors-factor-later = Nu niet
doors-factor-refused = Deze code klopt niet. Kijk of de klok van je telefoon juist staat en neem de nieuwste code.
doors-factor-on = De tweede stap staat aan.
doors-factor-anew = Een nieuwe telefoon, of nieuwe noodcodes? Zet de tweede stap hier uit en daarna weer aan. Je krijgt dan nieuwe codes.
doors-factor-off-hint = Zes cijfers uit de app, of een noodcode van je blad.
doors-factor-off-button = Tweede stap uitzetten
doors-factor-anew-button = Opnieuw instellen
doors-codes-title = Bewaar je noodcodes
doors-codes-lead = Raak je je telefoon kwijt, dan kom je met zo’n code toch binnen. Elke code werkt één keer.
doors-codes-once = Je ziet ze alleen nu. Druk ze af of schrijf ze over en leg ze op een veilige plek.
doors-codes-kept = Ik heb de codes bewaard
doors-codes-kept-missing = Zet een vinkje als je de codes bewaard hebt.

## Een uitnodiging openen

doors-invitation-title = Een uitnodiging voor jou
doors-invitation-lead = { $service } nodigt je uit voor een eigen ruimte bij lange afwezigheid.
doors-invitation-what-title = Wat is dit?
doors-invitation-what = Een plek voor jou, met jouw tijdlijn, jouw plan en jouw afspraken. Je bepaalt zelf wat je erin zet.
doors-invitation-not-title = Wat is dit niet?
doors-invitation-not = Geen controle, geen medisch dossier en geen beslissing over je werk of je uitkering.
doors-invitation-who-sees-title = Wie ziet wat?
doors-invitation-who-sees = Wat je opschrijft, zie alleen jij, tot je zelf iets deelt. Je werk ziet niet of je deze uitnodiging kreeg, opende of gebruikt.
doors-invitation-nothing-title = Je hoeft niets te doen
doors-invitation-nothing = Niet meedoen heeft geen gevolgen. Je kunt dit venster gewoon sluiten. De link werkt tot en met { $until }.
doors-invitation-button = Mijn eigen ruimte openen
doors-invitation-known = Heb je al een ruimte? Meld je aan, dan hoort de uitnodiging daarbij.
doors-work-invitation-title = Houvast voor leidinggevenden
doors-work-invitation-lead = { $organisation } gebruikt Houvast bij elke lange afwezigheid. Je bent uitgenodigd als { $hat }.
doors-work-invitation-what = Je vindt er wat je nu kunt doen, hoe je contact houdt en welke uren zijn afgesproken.
doors-work-invitation-not = Je ziet er niets over gezondheid en nooit waarom iemand afwezig is.
doors-work-invitation-button = Aan de slag
doors-care-invitation-title = Een uitnodiging van { $service }
doors-care-invitation-lead = Je bent uitgenodigd als { $hat }. Je ziet alleen wat de medewerker met jou heeft gedeeld, en wat de wet toelaat.
doors-care-invitation-button = Mijn toegang openen

## Zelf beginnen

doors-alone-title = Zelf beginnen
doors-alone-lead = Je kunt een eigen ruimte openen zonder je werk en zonder dienst. Niemand krijgt daar bericht van.
doors-alone-next = We sturen een link naar dit adres. Met die link ga je verder.
doors-alone-country = Waar werk je?
doors-alone-country-hint = Hiermee kiezen we de juiste woorden en wetten.
doors-alone-country-missing = Kies een land.
doors-country-belgium = In België
doors-country-netherlands = In Nederland
doors-alone-button = Stuur mij de link
doors-sent-title = Kijk in je mail
doors-sent = Er is een mail onderweg naar { $mail }. De link werkt tot { $until }.
doors-sent-nothing = Komt er niets? Kijk bij de ongewenste mail, of kijk na of het adres juist is.
doors-alone-done-title = Je eigen ruimte is klaar

## Wachtwoord

doors-name = Hoe mogen we je noemen?
doors-name-hint = Je voornaam is genoeg.
doors-name-missing = Vul een naam in.
doors-choose-title = Kies een wachtwoord
doors-choose-lead = Straks meld je je aan met { $mail } en dit wachtwoord.
doors-choose-label = Nieuw wachtwoord
doors-choose-hint = Minstens { $least } tekens. Een paar losse woorden na elkaar onthoud je het best.
doors-choose-too-short = Dit wachtwoord is te kort. Neem er minstens { $least } tekens voor.
doors-choose-too-long = Dit wachtwoord is te lang. Neem er hoogstens { $most } tekens voor.
doors-choose-too-easy = Dit wachtwoord is te makkelijk te raden. Kies iets anders.
doors-choose-button = Bewaren en verder
doors-forgotten-title = Wachtwoord vergeten
doors-forgotten-lead = Vul je e-mailadres in. We sturen een link om een nieuw wachtwoord te kiezen.
doors-forgotten-button = Stuur mij de link
doors-forgotten-sent = Hoort bij { $mail } een ruimte, dan is er nu een mail onderweg. De link werkt tot { $until }.
doors-reset-title = Kies een nieuw wachtwoord
doors-reset-lead = Daarna ben je op je andere apparaten afgemeld. Alles wat je hebt opgeschreven, blijft.
doors-reset-done = Je nieuwe wachtwoord is bewaard. Meld je ermee aan.

## Rol kiezen en afmelden

doors-hat-title = In welke rol ben je hier?
doors-hat-lead = Je hebt meer dan één rol. Je ziet alleen wat bij de gekozen rol hoort. Wisselen kan altijd.
doors-hat-own = Mijn eigen ruimte
doors-hat-as = Als { $hat } bij { $place }
doors-hat-none-title = Er is hier nu niets voor je
doors-hat-none = Je bent aangemeld, maar je hebt op dit moment geen rol. Dat kan als een afwezigheid voorbij is. Je hoeft niets te doen.
doors-hat-close = Mijn account sluiten of een rol neerleggen
doors-out-title = Je bent afgemeld
doors-out-lead = Wat je had ingevuld, is bewaard. Gebruiken anderen dit apparaat ook, sluit dan dit venster.
doors-out-again = Opnieuw aanmelden

## De demo

doors-demo-title = Kijk rond in de demo
doors-demo-synthetic = Alles hier is verzonnen: deze mensen, hun werk en hun verhaal. Vul niets in over jezelf of over iemand die echt bestaat.
doors-demo-lead = Kies iemand. Je ziet Houvast dan zoals die persoon het ziet. Terugkomen en een ander kiezen kan altijd.
doors-demo-button = Verder als { $name }
