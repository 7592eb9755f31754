//! Which absence of an employment a line of a list speaks of.
//!
//! A list is what the employer's own system says today. It is repeated, corrected, and never complete: somebody who is not
//! in it any more has not returned by that. So a line can mean
//!
//! - a spell that is known, by its first day: dates and contract follow the line;
//! - the only spell there is, with another first day: the day is corrected;
//! - a new spell of the same absence, where it begins within eight weeks of the return;
//! - a new absence otherwise, and whenever the employment ended in between.

use houvast_casework::absence::WorkState;
use jiff::civil::Date;

use super::file::Row;

/// What a line says of one absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// The spell at this place, from the first.
    Spell(usize),
    /// The only spell, with a first day that is corrected.
    FirstDay,
    /// A new spell.
    Again,
}

/// What the line means, if it speaks of this absence at all.
pub(super) fn find_meant(work: &WorkState, row: &Row, today: Date) -> Option<Meant> {
    let spells = work.list_spells();
    if let Some(place) = spells.iter().position(|spell| spell.first_day == row.first_day) {
        return Some(Meant::Spell(place));
    }
    if work.has_left(today) || work.left_on.is_some_and(|last_day| last_day < row.first_day) {
        return None;
    }
    let last = spells.last()?;
    if last.is_followed_by(row.first_day) {
        return Some(Meant::Again);
    }
    // An absence that was over before this one began is another.
    let is_over_before = row.returned_on.is_some_and(|back| back <= spells[0].first_day);
    let overlaps = !is_over_before && last.ended_on.is_none_or(|back| row.first_day < back);
    match spells.len() {
        _ if !overlaps => None,
        1 => Some(Meant::FirstDay),
        // Among several spells nothing says which day was meant to be corrected: the line is taken as an old one.
        _ if row.first_day > spells[0].first_day => Some(Meant::Spell(0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::absence::{Country, Language, Report};
    use houvast_casework::hours::Minutes;
    use houvast_casework::spell::Spell;
    use jiff::civil::date;

    use super::*;

    fn row(first_day: Date) -> Row {
        Row {
            line: 2,
            employer: "Bakkerij Maes".to_owned(),
            personnel_number: "1".to_owned(),
            name: "Ana Vermeulen".to_owned(),
            private_email: None,
            postal_address: None,
            first_day,
            expected_end: None,
            returned_on: None,
            contract_end: None,
            contract_weekly: Minutes(2280),
            language: Language::Dutch,
            country: Country::Belgium,
            manager_email: None,
        }
    }

    fn work(spells: &[(Date, Option<Date>)]) -> WorkState {
        let spells: Vec<Spell> =
            spells.iter().map(|(first_day, ended_on)| Spell { first_day: *first_day, ended_on: *ended_on }).collect();
        let report = Report {
            name: "Ana Vermeulen".to_owned(),
            employer: "Bakkerij Maes".to_owned(),
            first_day: spells[0].first_day,
            expected_end: None,
            contract_weekly: Minutes(2280),
            language: Language::Dutch,
            country: Country::Belgium,
        };
        let ended_on = spells.last().and_then(|spell| spell.ended_on);
        WorkState { report: Some(report), ended_on, spells, ..WorkState::default() }
    }

    const TODAY: Date = date(2026, 11, 29);

    #[test]
    fn a_line_means_the_spell_of_its_first_day() {
        let twice = work(&[(date(2026, 3, 2), Some(date(2026, 9, 1))), (date(2026, 9, 21), None)]);
        assert_eq!(find_meant(&twice, &row(date(2026, 3, 2)), TODAY), Some(Meant::Spell(0)));
        assert_eq!(find_meant(&twice, &row(date(2026, 9, 21)), TODAY), Some(Meant::Spell(1)));
        assert_eq!(find_meant(&twice, &row(date(2026, 9, 22)), TODAY), Some(Meant::Spell(0)), "taken as an old line");
    }

    #[test]
    fn another_first_day_corrects_the_only_spell_while_it_lasts() {
        let open = work(&[(date(2026, 3, 2), None)]);
        assert_eq!(find_meant(&open, &row(date(2026, 3, 1)), TODAY), Some(Meant::FirstDay));
        assert_eq!(find_meant(&open, &row(date(2026, 3, 9)), TODAY), Some(Meant::FirstDay));
        let earlier = Row { returned_on: Some(date(2025, 6, 2)), ..row(date(2025, 3, 1)) };
        assert_eq!(find_meant(&open, &earlier, TODAY), None, "an absence that was over is another");
    }

    #[test]
    fn after_a_return_it_is_a_spell_for_eight_weeks_and_then_another_absence() {
        let over = work(&[(date(2026, 3, 2), Some(date(2026, 9, 1)))]);
        assert_eq!(find_meant(&over, &row(date(2026, 10, 27)), TODAY), Some(Meant::Again));
        assert_eq!(find_meant(&over, &row(date(2026, 10, 28)), TODAY), None);
    }

    #[test]
    fn after_the_contract_everything_but_the_old_line_is_another_absence() {
        let left =
            WorkState { left_on: Some(date(2026, 10, 1)), ..work(&[(date(2026, 3, 2), Some(date(2026, 9, 1)))]) };
        assert_eq!(find_meant(&left, &row(date(2026, 3, 2)), TODAY), Some(Meant::Spell(0)));
        assert_eq!(find_meant(&left, &row(date(2026, 9, 21)), TODAY), None);
    }
}
