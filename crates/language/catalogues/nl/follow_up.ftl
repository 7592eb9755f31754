## Opvolging

follow_up-title = Opvolging
follow_up-lead = Wie na de herstart een gesprek aangeboden krijgt, en bij wie de dienst uit zichzelf eens kijkt. Het komt uit data, afgesproken uren en contact van de dienst, uit niets anders.
follow_up-none = Er is nu niemand om uit jezelf contact mee op te nemen.
follow_up-weeks =
    { $n ->
        [one] Eén week na de herstart op { $date }: er wordt een gesprek aangeboden.
       *[other] { $n } weken na de herstart op { $date }: er wordt een gesprek aangeboden.
    }
follow_up-months = { $n } maanden na de herstart op { $date }: er wordt een gesprek aangeboden.
follow_up-why-no_first_contact = Zes weken of langer afwezig en nog geen contact met de dienst, sinds { $date }.
follow_up-why-no_talk_after_restart = Drie weken of langer herstart en nog geen gesprek, sinds { $date }.
follow_up-why-long_silence = Twaalf weken of langer geen contact, sinds { $date }.
