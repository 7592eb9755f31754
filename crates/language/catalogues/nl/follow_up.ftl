## Opvolging

follow_up-weeks =
    { $n ->
        [one] Eén week na de herstart op { $date }: er wordt een gesprek aangeboden.
       *[other] { $n } weken na de herstart op { $date }: er wordt een gesprek aangeboden.
    }
follow_up-months = { $n } maanden na de herstart op { $date }: er wordt een gesprek aangeboden.
follow_up-why-no_first_contact = Zes weken of langer afwezig en nog geen contact met de dienst, sinds { $date }.
follow_up-why-no_talk_after_restart = Drie weken of langer herstart en nog geen gesprek, sinds { $date }.
follow_up-why-long_silence = Twaalf weken of langer geen contact, sinds { $date }.
