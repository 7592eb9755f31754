summary-title = What I am taking to the talk
summary-lead = One page, put together by you. Tick what may be on it.
summary-period = Over how many weeks?
summary-what = What may be on it?
summary-part-question = my question
summary-part-hours = hours planned and worked
summary-part-wishes = my wishes for work
summary-look = Look at it
summary-empty = There is nothing on the page yet. Tick something above.
summary-care = What you print or save is no longer protected. Give it to whoever you like.
summary-print = Print as PDF
summary-share = Share one thing through Houvast instead
summary-kept = The page is kept nowhere and sent to nobody.
summary-question = My question
summary-weeks = The last weeks
summary-caption =
    { $n ->
        [one] The last week
       *[other] The last { $n } weeks, each from Monday
    }
summary-own = From 0 to 10, as I filled it in myself. A dash: nothing filled in.
summary-planned = Hours planned
summary-worked = Hours worked
summary-wishes = My wishes for work
