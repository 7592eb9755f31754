## De contactafspraak: alleen gesloten keuzes

contact-title = Contactafspraak vastleggen
contact-lead = Vul in wat jullie samen afspraken. Alles kan later anders. Contact weigeren mag ook.
contact-rhythm = Hoe vaak?
contact-rhythm-hint = Vast en kort werkt beter dan lang en soms.
contact-rhythm-weekly = elke week
contact-rhythm-two_weekly = elke twee weken
contact-rhythm-four_weekly = elke vier weken
contact-rhythm-on_request = alleen als de medewerker erom vraagt
contact-weekday = Op welke dag?
contact-weekday-hint = Nodig bij een vast ritme.
contact-weekday-none = geen vaste dag
contact-minutes = Hoelang, in minuten?
contact-minutes-hint = Van 5 tot 60. Een kwartier is vaak genoeg.
contact-minutes-n =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }
contact-people = Wie houdt het contact?
contact-people-hint = Liefst één vaste persoon.
contact-person-manager = de leidinggevende
contact-person-human_resources = de personeelsdienst
contact-person-colleague = een collega
contact-channel = Hoe?
contact-channel-phone = bellen
contact-channel-video = videogesprek
contact-channel-message = berichtje
contact-channel-mail = e-mail
contact-channel-visit = afspreken op het werk of ergens anders
contact-topics = Waarover mag het gaan?
contact-topics-hint = Wat je niet aankruist, blijft buiten het gesprek.
contact-topic-team_news = nieuws van het team
contact-topic-work_in_progress = hoe het werk doorloopt
contact-topic-papers = papieren en praktische zaken
contact-topic-return = uren, taken en plek bij de terugkeer
contact-topic-celebrations = uitnodigingen voor lunches en feestjes
contact-pause = Geen contact tot
contact-pause-hint = Mag leeg blijven. Tot die dag rust het contact.
contact-agreed-on = Dag van de afspraak
contact-agreed-on-hint = De dag waarop jullie dit afspraken: vandaag of eerder.
contact-undo = Klopt er iets niet? Leg een nieuwe afspraak vast. De laatste geldt.
contact-save = Afspraak vastleggen
contact-next = Volgende contact: { $date }
contact-next-on-request = De medewerker zet de eerste stap. Wacht tot je iets hoort.
contact-rests-until = Het contact rust tot { $date }. Je hoeft tot dan niets te doen.
contact-line-when = Wanneer
contact-line-length = Hoe lang
contact-line-who = Wie
contact-line-how = Hoe
contact-line-topics-on = Wel over
contact-line-topics-off = Niet over
contact-error-rhythm = Kies hoe vaak.
contact-error-weekday = Kies een dag, of kies hierboven voor contact op verzoek.
contact-error-minutes = Vul een aantal minuten in, van 5 tot 60.
contact-error-people = Kies minstens één persoon.
contact-error-channel = Kies hoe.
contact-error-pause = Vul een datum in, of laat het leeg.
contact-error-agreed-on = Vul de dag van de afspraak in.
contact-error-agreed-on-later = Kies vandaag of een dag ervoor.
