## De pagina "nu hulp nodig". Nummers en datums komen uit gegevens, niet uit deze teksten.

help-title = Nu hulp nodig?
help-lead = Je kunt nu met iemand praten. Bellen mag ook als je twijfelt of het erg genoeg is.
help-danger-title = Is er nu gevaar?
help-danger = Ben jij of is iemand anders in gevaar, bel dan 112. Blijf niet alleen als dat kan.
help-lines-title = Met iemand praten
help-belgium-title = In België
help-netherlands-title = In Nederland
help-line-112 = Noodnummer voor politie, brandweer en ambulance, in heel Europa.
help-line-1813 = Zelfmoordlijn, in het Nederlands. Dag en nacht. Chatten kan ook.
help-line-106 = Tele-Onthaal, in het Nederlands. Voor een gesprek over alles wat moeilijk is.
help-line-0800-32-123 = Centre de Prévention du Suicide, in het Frans. Gratis, dag en nacht.
help-line-107 = Télé-Accueil, in het Frans. Voor een gesprek over alles wat moeilijk is.
help-line-108 = Telefonhilfe, in het Duits. Dag en nacht. Chatten en mailen kan ook.
help-line-113 = 113 Zelfmoordpreventie, in het Nederlands. Gratis, dag en nacht. Ook op 0800-0113. Chatten kan ook.
help-call = Bel { $number }
help-doctor-title = Je huisarts
help-doctor = Je kunt ook je huisarts bellen. Buiten de uren hoor je daar wie dienst heeft.
help-doctor-nl = Je kunt ook je huisarts bellen. ’s Avonds en in het weekend bel je de huisartsenpost.
help-not-watched = Wat je in Houvast opschrijft, wordt niet dag en nacht gelezen. Heb je nu hulp nodig, bel dan.
help-no-trace = Voor deze pagina hoef je je niet aan te melden. We houden niet bij wie haar opent.
help-checked = Iemand heeft deze nummers nagekeken op { $date }.
help-read = We lazen deze nummers in openbare bronnen op { $date }. Nog niemand heeft ze zelf gebeld om ze na te kijken.
help-elsewhere-title = In een andere taal
help-print-hint = Je kunt deze pagina afdrukken en bij de telefoon leggen.

## De pagina "ik wil iemand spreken"

help-talk-title = Iemand spreken
help-talk-lead = Je hoeft niet te weten wat je precies wilt vragen. Een gesprek verplicht je tot niets.
help-talk-hours = Bereikbaar: { $hours }
help-talk-deputy = Komt er geen antwoord, dan neemt iemand anders van de dienst het over.
help-talk-nobody-title = Hier is nu niemand die kan antwoorden
help-talk-nobody = Bij deze Houvast hoort geen dienst met mensen die je kunt spreken. Deze mensen buiten Houvast luisteren wel.
help-talk-outside-title = Buiten Houvast
help-talk-urgent = Kan het niet wachten?
help-talk-urgent-link = Bekijk de nummers voor nu
