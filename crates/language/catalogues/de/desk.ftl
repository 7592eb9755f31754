## Der Schalter der Verwaltung. Hier öffnet sich keine Akte.

desk-title = Mitarbeitende
desk-lead = Wer in welcher Rolle Zugang hat. Hier öffnet sich keine Akte.
desk-no-coordinator = Noch niemand koordiniert. Nachsorge, Menschen ohne Kontakt und Briefe stehen dann auf niemandes Liste. Laden Sie jemanden in dieser Rolle ein.
desk-count =
    { $n ->
        [one] { $n } Person
       *[other] { $n } Personen
    }
desk-who = Wer
desk-roles = Rollen
desk-role = { $hat } ({ $place })
desk-managers = Führungskräfte stehen hier nicht: sie kommen mit der Liste ihres Arbeitgebers, je Abwesenheit.
desk-invite = Jemanden einladen
desk-invite-lead = Die Person bekommt einen Brief mit einem Link für 14 Tage. Zugang hat erst, wer ihn öffnet.
desk-hat = Rolle
desk-hat-choose = Wählen Sie eine Rolle
desk-hat-fault = Wählen Sie eine Rolle aus der Liste.
desk-employer = Arbeitgeber
desk-employer-hint = Nur für Personalabteilung und Casemanager. Ein noch unbekannter Name wird ein neuer Arbeitgeber.
desk-employer-fault = Schreiben Sie den Namen des Arbeitgebers, höchstens 200 Zeichen.
desk-name = Name
desk-name-fault = Schreiben Sie den Namen, höchstens 200 Zeichen.
desk-mail = E-Mail-Adresse bei der Arbeit
desk-language = Sprache des Briefs
desk-language-fault = Wählen Sie eine der vier Sprachen.
desk-send = Brief senden
desk-sent = Der Brief ist unterwegs.
desk-end-title = Zugang von { $name } beenden
desk-end-what = Was jemand geschrieben und angesehen hat, bleibt mit dem Namen stehen. Der Zugang endet sofort und überall. Ein eigener Bereich dieser Person bleibt und ist hier nicht zu sehen.
desk-end-which = Was endet?
desk-end-everything = Alles: diese Person geht
desk-end-fault = Wählen Sie, was endet.
desk-end-last = Das ist die letzte Person in der Verwaltung. Laden Sie erst eine andere ein.
desk-end-act = Zugang beenden
desk-ended = Der Zugang ist beendet.
