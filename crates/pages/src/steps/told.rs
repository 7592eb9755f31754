//! What was said of steps, in the order of the days: for a log.

use houvast_casework::step_notes::{StepMark, StepNotes};
use houvast_language::Speaker;
use houvast_pathway::Pack;
use jiff::civil::Date;

use super::words::language;

/// Every day that was told and every step said to be done, oldest first. A name of an earlier pack is left out.
#[must_use]
pub fn list_told(pack: &Pack, notes: &StepNotes, t: &Speaker) -> Vec<(Date, String)> {
    let day = |(on, event): &(Date, String)| {
        let written = pack.header().events.get(event)?;
        Some((*on, written.name.of(language(t)).to_owned()))
    };
    let mark = |(rule, mark): (&String, &StepMark)| match mark {
        StepMark::Done { on } => Some((*on, pack.find_rule(rule)?.title.of(language(t)).to_owned())),
        StepMark::NotApplicable { .. } => None,
    };
    let mut told: Vec<_> = notes.days.iter().filter_map(day).chain(notes.marks.iter().filter_map(mark)).collect();
    told.sort();
    told
}

#[cfg(test)]
mod tests {
    use houvast_casework::step_notes::StepNote;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_and_steps_that_are_done_stand_in_their_order() {
        let pack = houvast_pathway::pack("nl").unwrap().unwrap();
        let mut notes = StepNotes::default();
        let (made, reported) = (date(2026, 3, 9), date(2026, 1, 19));
        notes.take(StepNote::Happened { event: "plan.made".to_owned(), on: made });
        notes.take(StepNote::Done { rule: "NL-A02".to_owned(), on: reported });
        notes.take(StepNote::NotApplicable { rule: "NL-A03".to_owned(), on: made, why: None });
        let days: Vec<Date> = list_told(pack, &notes, &Speaker::default()).into_iter().map(|(day, _)| day).collect();
        assert_eq!(days, [reported, made]);
    }
}
