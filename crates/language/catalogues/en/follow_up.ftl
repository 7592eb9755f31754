## Follow-up

follow_up-weeks =
    { $n ->
        [one] One week after the restart on { $date }: a talk is offered.
       *[other] { $n } weeks after the restart on { $date }: a talk is offered.
    }
follow_up-months = { $n } months after the restart on { $date }: a talk is offered.
follow_up-why-no_first_contact = Absent for six weeks or more and no contact with the service yet, since { $date }.
follow_up-why-no_talk_after_restart = Restarted for three weeks or more and no talk yet, since { $date }.
follow_up-why-long_silence = No contact for twelve weeks or more, since { $date }.
