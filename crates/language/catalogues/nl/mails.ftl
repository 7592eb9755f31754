## Mails. Elke mail heeft een onderwerp en één tekst; een lege regel maakt een nieuwe alinea. De woorden zijn neutraal:
## een lange afwezigheid, nooit een reden.

# Aan wie lang afwezig is, van de dienst.
mails-invitation-subject = Een uitnodiging van { $service }
mails-invitation-body =
    Dag { $name },

    Je bent een tijd afwezig van je werk. { $service } nodigt je uit voor een eigen ruimte in Houvast. Je hoeft niets te doen.

    Wat is dit? Een plek voor jou, met jouw tijdlijn, jouw plan en jouw afspraken. Je bepaalt zelf wat je erin zet.

    Wat is dit niet? Geen controle, geen medisch dossier en geen beslissing over je werk of je uitkering.

    Wie ziet wat? Wat je opschrijft, zie alleen jij, tot je zelf iets deelt. Je werk ziet niet of je deze mail kreeg, of je hem opent en of je Houvast gebruikt.

    Hoe komen we aan je naam? Een werkgever meldt lange afwezigheden aan { $service }. Daar staat geen reden bij.

    Wil je kijken? Deze link is voor jou alleen en werkt tot en met { $until }:
    { $link }

    Doe je niets, dan krijg je nog één herinnering. Daarna hoor je niets meer van ons en wissen we de uitnodiging. Niet meedoen heeft geen gevolgen.

    { $service }

mails-reminder-subject = Herinnering: een uitnodiging van { $service }
mails-reminder-body =
    Dag { $name },

    Eerder stuurden we je een uitnodiging voor een eigen ruimte bij lange afwezigheid. Dit is de enige herinnering. Je hoeft niets te doen.

    Wat je opschrijft, zie alleen jij, tot je zelf iets deelt. Je werk ziet niet of je deze mail kreeg of Houvast gebruikt.

    Wil je kijken? Deze link is voor jou alleen en werkt tot en met { $until }:
    { $link }

    Doe je niets, dan wissen we de uitnodiging. Dat heeft geen gevolgen.

    { $service }

# Aan een leidinggevende. Dezelfde woorden bij elke afwezigheid; niets over gebruik.
mails-work-invitation-subject = Houvast voor leidinggevenden
mails-work-invitation-body =
    Dag,

    { $organisation } gebruikt Houvast bij elke lange afwezigheid. Voor jou als leidinggevende staat er een plek klaar.

    Je vindt er wat je nu kunt doen, hoe je contact houdt en welke uren zijn afgesproken. Het kost je een paar minuten.

    Je ziet er niets over gezondheid en nooit waarom iemand afwezig is. Vraag daar ook niet naar.

    Deze link is voor jou alleen en werkt tot en met { $until }:
    { $link }

    Deze mail is bij elke lange afwezigheid dezelfde.

mails-care-invitation-subject = Je toegang tot Houvast
mails-care-invitation-body =
    Dag,

    Je bent uitgenodigd als { $hat }, vanuit { $service }.

    Deze link is voor jou alleen en werkt tot en met { $until }:
    { $link }

mails-staff-invitation-subject = Je toegang tot Houvast voor { $organisation }
mails-staff-invitation-body =
    Dag,

    Je bent door { $service } uitgenodigd als { $hat } voor { $organisation }. Je vindt er elke lange afwezigheid, met data en afspraken. Nooit waarom iemand afwezig is, en vraag daar ook niet naar.

    Deze link is voor jou alleen en werkt tot en met { $until }:
    { $link }

# Aan wie zelf begint.
mails-alone-subject = Je eigen ruimte openen
mails-alone-body =
    Dag,

    Met dit adres is een eigen ruimte in Houvast gevraagd. Deze link is voor jou alleen en werkt tot { $until }:
    { $link }

    Heb jij dit niet gevraagd? Dan hoef je niets te doen. Zonder de link ontstaat er niets.

mails-known-subject = Je hebt al een eigen ruimte
mails-known-body =
    Dag,

    Met dit adres is een eigen ruimte in Houvast gevraagd. Die is er al. Aanmelden kan hier:
    { $link }

    Weet je je wachtwoord niet meer? Kies dan op die pagina ‘Wachtwoord vergeten?’.

    Heb jij dit niet gevraagd? Dan hoef je niets te doen. Er is niets veranderd.

mails-reset-subject = Een nieuw wachtwoord kiezen
mails-reset-body =
    Dag,

    Voor dit adres is een nieuw wachtwoord gevraagd. Kies het met deze link. Hij werkt één keer, tot { $until }:
    { $link }

    Heb jij dit niet gevraagd? Dan hoef je niets te doen. Je oude wachtwoord blijft werken.

# Aan de persoon: er wacht iets. Nooit wat.
mails-waiting-subject = Er wacht iets voor je
mails-waiting-body =
    Dag { $name },

    Er wacht iets voor je in je eigen ruimte. Kijk wanneer het je past:
    { $link }

    Heb je geen eigen ruimte, dan hoef je niets te doen. De dienst spreekt je.

    { $service }

# Aan iemand van de dienst: iemand wacht op een antwoord. Nooit wie.
mails-asked-subject = Er wacht een vraag op antwoord
mails-asked-body =
    Dag { $name },

    In je werklijst staat een vraag die op antwoord wacht. Je vindt haar hier:
    { $link }

    Je krijgt hoogstens één zo’n mail per werkdag. Wil je ze niet meer? Zet ze dan uit op de pagina “Mails over vragen”. De link staat onderaan je werklijst.

    { $service }

# Aan een plaats op het werk of van de dienst: er is iets te zien. Nooit wat, nooit over wie.
mails-duty-subject = Er staat iets voor je klaar
mails-duty-body =
    Dag { $name },

    Er staat iets voor je klaar in Houvast. Kijk wanneer het je past:
    { $link }

    Je krijgt hoogstens één zo'n mail per werkdag. Wil je ze niet meer, dan zet je ze uit op de pagina "Mails over dagen van de wet".

    { $service }

# Aan de naaste, na een overlijden. Eén mail.
mails-close-person-subject = Een bericht van { $service }
mails-close-person-body =
    Dag { $name },

    Iemand noemde jou als naaste. Wat er nu gebeurt en wie je kunt bellen, staat op deze pagina:
    { $link }

    De pagina kan bekeken worden tot en met { $until }. Je hoeft niets te doen. Dit is de enige mail.

    { $service }

mails-step-subject = Kijk even naar een datum
mails-step-body =
    Dag { $name },

    In je dossier staat een datum die voor jou telt. Kijk wanneer het je past:
    { $link }

    Je kunt deze mails op dezelfde pagina stoppen.

    { $service }
mails-step-plain-subject = Kijk even naar een datum
mails-step-plain-body =
    Dag { $name },

    { $what }: uiterlijk op { $on }.

    Lukt het niet? In je eigen ruimte staat een tekst die je kunt gebruiken:
    { $link }

    Je koos zelf voor mails in gewone woorden. Veranderen kan op dezelfde pagina.

    { $service }
