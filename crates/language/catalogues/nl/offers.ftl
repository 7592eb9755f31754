## Bladen die nu bij je passen

offers-title = Om te lezen
offers-why-line = Op je lijn staat: { $moment }.
offers-why-check-in = In je laatste korte vragenlijst woog dit het zwaarst.
offers-only-you = Alleen jij ziet dit. We houden niet bij of je het leest.
