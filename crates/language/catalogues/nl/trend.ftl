trend-title = Je eigen beeld over weken
trend-lead = Wat je zelf hebt bijgehouden, week na week. Een week zonder antwoord blijft leeg.
trend-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weken
    }
trend-empty = Er is nog niets bijgehouden. Je kunt hier beginnen:
trend-in-words = Eerst { $first }, het laatst { $last }. De tabel hieronder zegt hetzelfde.
trend-legend = Een punt is een week. Heb je in een week meer dan één keer geantwoord, dan is het het gemiddelde.
trend-legend-check_up = Een stippellijn is een week met een controle.
trend-table = Hetzelfde als tabel
trend-not_medical = Dit is geen meting en geen oordeel. Je urenplan kijkt er niet naar. Maak je je zorgen over je gezondheid, bel dan je arts.
