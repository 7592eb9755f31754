trend-title = Your own picture over weeks
trend-lead = What you recorded yourself, week by week. A week without an answer stays empty.
trend-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
trend-empty = Nothing has been recorded yet. You can begin here:
trend-in-words = First { $first }, last { $last }. The table below says the same.
trend-legend = A dot is a week. If you answered more than once in a week, it is the average.
trend-legend-check_up = A dotted line is a week with a check-up.
trend-table = The same as a table
trend-not_medical = This is not a measurement and not a judgement. Your hours plan does not look at it. If you are worried about your health, call your doctor.
