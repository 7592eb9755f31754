## Another version of the law, compared with the one in use. Numbers only.

compare-packs-title = Another version of the law
compare-packs-lead = See beforehand what a new version of a country’s pack changes for the absences there are now. Nothing changes in what people see.
compare-packs-never = You see numbers only, never names and never an absence. A group of fewer than 10 stays hidden.
compare-packs-empty = You have not compared anything yet.
compare-packs-headline = { $country }: from version { $was } to { $becomes }
compare-packs-counting = Counting is under way. Absences looked at: { $seen } of { $of }. You can close this page, the counting goes on.
compare-packs-done = As of { $on }. Absences under the law of this country: { $compared }.
compare-packs-stopped = The counting has stopped, because another version of Houvast runs now. Hand the pack in again.
compare-packs-look-again = Look again
compare-packs-changing = Rows that change
compare-packs-staying = Rows that change for fewer than 10 absences, or for none
compare-packs-none = No row changes for 10 absences or more.
compare-packs-row = Row of the law
compare-packs-about = About
compare-packs-column-appears = Step appears
compare-packs-column-goes = Step goes
compare-packs-column-earlier = Day comes earlier
compare-packs-column-later = Day comes later
compare-packs-column-otherwise = Changes otherwise
compare-packs-column-unchanged = Stays the same
compare-packs-fewer = fewer than 10
compare-packs-rounding = Every number is told in tens, rounded down: a few more or a few less do not show. “Fewer than 10” can also be none.
compare-packs-csv = Download the numbers (CSV)
compare-packs-file = The files of the pack
compare-packs-file-hint = Choose all files of one country together: pack.yaml and the files with the rows. At most 4 MB in all.
compare-packs-kept = Only you see what you hand in and what was counted. After 30 days it is gone. A new comparison takes the place of the one before.
compare-packs-begin = Compare
compare-packs-no-file = Choose the files of the pack.
compare-packs-too-large = Together these files are too large for a pack. Choose the files of one country only.
compare-packs-no-text = { $name } is no text. Choose files that end in .yaml.
compare-packs-other-country = There is no pack { $name } here. Choose a pack of Belgium (be) or the Netherlands (nl).
compare-packs-unusable = This pack cannot be used. Mend what stands below and hand it in again.
compare-packs-faults-title = What does not fit
compare-packs-faults-what = For each place: the file, the row and the field, then what is wrong there.
compare-packs-limit = Within 24 hours you can compare { $most } times at most, all administrators together. Each comparison is noted in the log of the installation, with a mark of the pack.
compare-packs-too-often = There were { $most } comparisons within 24 hours already. Try again tomorrow.
compare-packs-too-many-rows = This pack has many more rows than the one in use. More than { $most } new rows at once are not compared.
compare-packs-line = Line { $line }.
compare-packs-fault-no_yaml = This is not valid YAML. Look at indents, quotes and colons.
compare-packs-fault-missing_field = The field “{ $name }” is missing.
compare-packs-fault-unknown_field = There is no field “{ $name }” here.
compare-packs-fault-field_twice = The field “{ $name }” is there twice.
compare-packs-fault-unknown_word = “{ $name }” is not one of the choices.
compare-packs-fault-wrong_kind =
    { $expected ->
        [number] A number belongs here; it says “{ $value }”.
        [text] A text belongs here; it says “{ $value }”.
        [yes_or_no] Here it should say true or false; it says “{ $value }”.
        [list] A list belongs here; it says “{ $value }”.
        [fields] Fields belong here; it says “{ $value }”.
       *[other] Something other than “{ $value }” belongs here.
    }
compare-packs-fault-wrong_kind_unseen =
    { $expected ->
        [number] A number belongs here.
        [text] A text belongs here.
        [yes_or_no] Here it should say true or false.
        [list] A list belongs here.
        [fields] Fields belong here.
       *[other] Something else belongs here.
    }
compare-packs-fault-does_not_fit = What stands here does not fit the schema.
compare-packs-fault-file_missing = This file is missing.
compare-packs-fault-id_twice = This id is there twice.
compare-packs-fault-no_revision = This row has no version (revisions).
compare-packs-fault-too_many = There are too many rows or versions.
compare-packs-fault-no_name = “{ $name }” cannot be a name: use letters, digits, dot and underscore.
compare-packs-fault-name_twice = The name “{ $name }” is there twice.
compare-packs-fault-unknown_fact = The fact “{ $name }” is not in pack.yaml.
compare-packs-fault-unknown_event = The event “{ $name }” is not in pack.yaml.
compare-packs-fault-unknown_clock = The clock “{ $name }” is not in pack.yaml.
compare-packs-fault-unknown_calendar = The calendar “{ $name }” is not in pack.yaml.
compare-packs-fault-switched_by_events = Only a fact of type boolean can be changed by events.
compare-packs-fault-choice_values = A fact of type choice has values; another type has none.
compare-packs-fault-clock_applies_by = Of a clock, applies_by names the event with which it starts.
compare-packs-fault-join_parts = In join there is exactly one of at_most and less_than.
compare-packs-fault-no_weekday = No day of the week is worked.
compare-packs-fault-no_holidays = There is no list of public holidays “{ $name }”.
compare-packs-fault-condition_parts = A condition has exactly one of all, any, not, fact, happened and lasted.
compare-packs-fault-compare_parts = “{ $name }” is compared by exactly one of eq, gte, gt, lte and lt.
compare-packs-fault-wrong_value = “{ $name }” cannot be “{ $value }”.
compare-packs-fault-no_number = “{ $name }” is not a number.
compare-packs-fault-no_trigger = A version in force needs a trigger and a term (due).
compare-packs-fault-extend_by = by belongs to the effect extend, and to no other.
compare-packs-fault-repeats_every = repeats.every is 1 to 1000 days, weeks, months or years, not working days.
compare-packs-fault-term_parts = A term of the kind “{ $name }” does not have the right parts.
compare-packs-fault-offset_or_cases = A term has offset or cases, not both.
compare-packs-fault-calendar_named = Name a calendar where working days count or a day moves, and only there.
compare-packs-fault-length_bounds = This length is too large or too small.
compare-packs-fault-circle_of_rules = Rows wake one another in a circle: { $circle }. With again: true you say that this is meant.
compare-packs-fault-circle_by_itself = Rows happen by themselves in a circle: { $circle }.
