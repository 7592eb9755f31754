## The employer’s list on a page.

list-title = Take in the list of absences
list-lead = Who has been absent for four weeks or longer, with dates and contract. Never why.
list-for = You take in for { $employers }. Lines of another employer are not taken.
list-for-all = You take in for every employer of { $service }. An employer we do not know yet is added.
list-file = File with the list
list-file-hint = CSV in UTF-8, at most 5 megabytes and 20,000 lines.
list-try = Try it out first
list-try-what = Trying out writes nothing and sends nobody a letter. You see line by line what would happen.
list-no-file = Choose the file with the list.
list-gone = This file is not here any more. Choose it again and try it out first.
list-faulty = Not every line of the file can be used. Below it says what you can do, line by line.
list-tried = Tried out: { $name }
list-tried-what = Nothing has been written yet.
list-done = Taken in: { $name }
list-done-what = Whoever is new and has a private address gets a neutral invitation. Whoever is not in the list any more stays as before.
list-stopped = Stopped at line { $line }. What comes before it has been taken in. Take the file in again: that is safe.
list-new =
    { $n ->
        [one] { $n } line new
       *[other] { $n } lines new
    }
list-changed =
    { $n ->
        [one] { $n } line with other dates or another contract
       *[other] { $n } lines with other dates or another contract
    }
list-repeated =
    { $n ->
        [one] { $n } line that was there already
       *[other] { $n } lines that were there already
    }
list-lines = Line { $lines }
list-lines-more = { $lines } and { $more } more lines
list-at-column = Line { $line }, column { $column }
list-faults-title = To be corrected
list-faults-more = And { $n } others. Correct these first.
list-warnings-title = Good to check
list-take-in =
    { $n ->
        [one] Take this line in
       *[other] Take these { $n } lines in
    }
list-take-in-rest =
    { $n ->
        [one] Take in the one good line only
       *[other] Take in the { $n } good lines only
    }
list-forget = Forget this file
list-kept = The file lies sealed and ready, for you only, half a day at most.
list-columns-title = Which columns?
list-columns-must = Always: employer, personnel_number, name, first_day, contract_hours, language, country, and private_email or postal_address.
list-columns-may = Where known: expected_end, manager_email, returned_on (first day back) and contract_end (last day of the contract).
list-columns-never = Every other column is refused, so that a reason for an absence never comes in here.
list-columns-again = Taking it in again is safe. Whoever is absent again within eight weeks of a return stays in the same absence.
