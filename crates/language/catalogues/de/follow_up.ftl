## Nachsorge bei der Arbeit

follow_up-weeks =
    { $n ->
        [one] Eine Woche nach dem Wiederbeginn am { $date }: Ein Gespräch wird angeboten.
       *[other] { $n } Wochen nach dem Wiederbeginn am { $date }: Ein Gespräch wird angeboten.
    }
follow_up-months = { $n } Monate nach dem Wiederbeginn am { $date }: Ein Gespräch wird angeboten.
follow_up-why-no_first_contact = Sechs Wochen oder länger abwesend und noch kein Kontakt mit dem Dienst, seit { $date }.
follow_up-why-no_talk_after_restart = Drei Wochen oder länger wieder begonnen und noch kein Gespräch, seit { $date }.
follow_up-why-long_silence = Zwölf Wochen oder länger kein Kontakt, seit { $date }.
