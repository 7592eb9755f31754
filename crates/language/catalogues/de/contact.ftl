## Die Kontaktvereinbarung: nur geschlossene Auswahl

contact-title = Kontaktvereinbarung festhalten
contact-lead = Tragen Sie ein, was Sie gemeinsam vereinbart haben. Alles kann sich später ändern. Auch kein Kontakt ist in Ordnung.
contact-rhythm = Wie oft?
contact-rhythm-hint = Regelmäßig und kurz ist besser als lang und selten.
contact-rhythm-weekly = jede Woche
contact-rhythm-two_weekly = alle zwei Wochen
contact-rhythm-four_weekly = alle vier Wochen
contact-rhythm-on_request = nur auf Wunsch der Person
contact-weekday = An welchem Tag?
contact-weekday-hint = Nötig bei einem festen Rhythmus.
contact-weekday-none = kein fester Tag
contact-minutes = Wie lange, in Minuten?
contact-minutes-hint = Von 5 bis 60. Eine Viertelstunde reicht oft.
contact-minutes-n =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
contact-people = Wer hält den Kontakt?
contact-people-hint = Am besten eine feste Person.
contact-person-manager = die Führungskraft
contact-person-human_resources = die Personalabteilung
contact-person-colleague = jemand aus dem Team
contact-channel = Wie?
contact-channel-phone = Anruf
contact-channel-video = Videoanruf
contact-channel-message = Nachricht
contact-channel-mail = E-Mail
contact-channel-visit = Treffen, bei der Arbeit oder anderswo
contact-topics = Worum darf es gehen?
contact-topics-hint = Was Sie nicht ankreuzen, bleibt aus dem Gespräch heraus.
contact-topic-team_news = Neues aus dem Team
contact-topic-work_in_progress = wie die Arbeit weitergeht
contact-topic-papers = Papiere und Praktisches
contact-topic-return = Stunden, Aufgaben und Platz bei der Rückkehr
contact-topic-celebrations = Einladungen zu Essen und Feiern
contact-pause = Kein Kontakt bis
contact-pause-hint = Darf leer bleiben. Bis zu diesem Tag ruht der Kontakt.
contact-agreed-on = Tag der Vereinbarung
contact-agreed-on-hint = Der Tag, an dem Sie dies vereinbart haben: heute oder früher.
contact-undo = Stimmt etwas nicht? Halten Sie eine neue Vereinbarung fest. Die letzte gilt.
contact-save = Vereinbarung festhalten
contact-next = Nächster Kontakt: { $date }
contact-next-on-request = Die Person macht den ersten Schritt. Warten Sie, bis Sie etwas hören.
contact-rests-until = Der Kontakt ruht bis { $date }. Bis dahin müssen Sie nichts tun.
contact-line-when = Wann
contact-line-length = Wie lange
contact-line-who = Wer
contact-line-how = Wie
contact-line-topics-on = Worüber
contact-line-topics-off = Nicht über
contact-error-rhythm = Wählen Sie, wie oft.
contact-error-weekday = Wählen Sie einen Tag, oder oben Kontakt auf Wunsch.
contact-error-minutes = Tragen Sie eine Zahl von Minuten ein, von 5 bis 60.
contact-error-people = Wählen Sie mindestens eine Person.
contact-error-channel = Wählen Sie, wie.
contact-error-pause = Tragen Sie ein Datum ein, oder lassen Sie das Feld leer.
contact-error-agreed-on = Tragen Sie den Tag der Vereinbarung ein.
contact-error-agreed-on-later = Wählen Sie heute oder einen früheren Tag.
