## Follow-up

follow_up-title = Follow-up
follow_up-lead = Who is offered a talk after the restart, and whom the service looks after without being asked. It comes from dates, agreed hours and contact of the service, and nothing else.
follow_up-none = There is nobody now to contact without being asked.
follow_up-weeks =
    { $n ->
        [one] One week after the restart on { $date }: a talk is offered.
       *[other] { $n } weeks after the restart on { $date }: a talk is offered.
    }
follow_up-months = { $n } months after the restart on { $date }: a talk is offered.
follow_up-why-no_first_contact = Absent for six weeks or more and no contact with the service yet, since { $date }.
follow_up-why-no_talk_after_restart = Restarted for three weeks or more and no talk yet, since { $date }.
follow_up-why-long_silence = No contact for twelve weeks or more, since { $date }.
