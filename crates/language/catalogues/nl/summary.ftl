summary-title = Dit neem ik mee naar het gesprek
summary-lead = Eén blad, door jou samengesteld. Kruis aan wat erop mag.
summary-period = Over hoeveel weken?
summary-what = Wat mag erop?
summary-part-question = mijn vraag
summary-part-hours = geplande en gewerkte uren
summary-part-wishes = mijn wensen voor het werk
summary-look = Bekijken
summary-empty = Er staat nog niets op het blad. Kruis hierboven iets aan.
summary-care = Wat je afdrukt of bewaart, is niet meer beveiligd. Geef het aan wie jij wilt.
summary-print = Afdrukken als PDF
summary-share = Liever één ding delen via Houvast
summary-kept = Het blad wordt nergens bewaard en aan niemand gestuurd.
summary-question = Mijn vraag
summary-weeks = De laatste weken
summary-caption =
    { $n ->
        [one] De laatste week
       *[other] De laatste { $n } weken, elk vanaf maandag
    }
summary-own = Van 0 tot 10, zoals ik het zelf heb ingevuld. Een streepje: niets ingevuld.
summary-planned = Uren gepland
summary-worked = Uren gewerkt
summary-wishes = Mijn wensen voor het werk
