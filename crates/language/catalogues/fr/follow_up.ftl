## Suivi

follow_up-weeks =
    { $n ->
        [one] Une semaine après la reprise du { $date } : un entretien est proposé.
       *[other] { $n } semaines après la reprise du { $date } : un entretien est proposé.
    }
follow_up-months = { $n } mois après la reprise du { $date } : un entretien est proposé.
follow_up-why-no_first_contact = Absence de six semaines ou plus, sans contact avec le service, depuis le { $date }.
follow_up-why-no_talk_after_restart = Reprise depuis trois semaines ou plus, sans entretien, depuis le { $date }.
follow_up-why-long_silence = Sans contact depuis douze semaines ou plus, depuis le { $date }.
