//! The work side: who is absent from which employment, since when, and what was agreed.
//! Nothing here knows of a case. What the workplace sees is rendered from [`WorkState`] alone.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::adjustment::{Adjustment, Decided, Happened, Listed, Outcome};
use crate::class::{Class, Compartment};
use crate::contact::{ContactAgreement, choices};
use crate::hours::Minutes;
use crate::journal::{Entry, Event, Fold};
use crate::paper::{IssuedPaper, Paper};
use crate::plan::HoursPlan;
use crate::situation::Situation;
use crate::spell::{self, Spell};
use crate::step_notes::{StepNote, StepNotes};

choices! {
    /// The country whose work rules hold.
    Country {
        /// Belgium.
        Belgium = "be",
        /// The Netherlands.
        Netherlands = "nl",
    }
}

choices! {
    /// A language of the product.
    Language {
        /// Nederlands.
        Dutch = "nl",
        /// Français.
        French = "fr",
        /// Deutsch.
        German = "de",
        /// English.
        English = "en",
    }
}

/// What an employer reports of a long absence. Never a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The person's name as the employer knows it.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// First day of absence.
    pub first_day: Date,
    /// The end the employer expects, if any.
    pub expected_end: Option<Date>,
    /// Contract minutes a week.
    pub contract_weekly: Minutes,
    /// The language letters are written in.
    pub language: Language,
    /// The country of the employment.
    pub country: Country,
}

/// What happened on the work side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum WorkEvent {
    /// The employer reported the absence, or the employee connected one.
    AbsenceReported(Report),
    /// Dates changed, or the absence ended.
    AbsenceDatesRevised {
        /// The end the employer expects now.
        expected_end: Option<Date>,
        /// The first day back, where the absence is over.
        ended_on: Option<Date>,
    },
    /// The person is absent again, within the same absence.
    SpellBegan {
        /// The first day of this spell.
        first_day: Date,
        /// The end the employer expects.
        expected_end: Option<Date>,
    },
    /// The employment ends: from the day after, nobody at work or in care has a seat here.
    ContractEnded {
        /// The last day of the contract.
        last_day: Date,
    },
    /// Hours were agreed: recorded by the workplace, by the prevention service or by the employee's publishing.
    HoursAgreed {
        /// The hours.
        hours: HoursPlan,
        /// The day of the agreement.
        agreed_on: Date,
    },
    /// Keeping contact was agreed.
    ContactAgreed {
        /// What was agreed.
        agreement: ContactAgreement,
        /// The day of the agreement.
        agreed_on: Date,
    },
    /// A paper was given out at work.
    WorkPaperIssued(Paper),
    /// The workplace said something about a step of the law.
    WorkStepRecorded(StepNote),
    /// An adjustment was asked for: by the person's publishing, or recorded by the workplace.
    AdjustmentAsked {
        /// Which.
        what: Listed,
        /// From when; as soon as possible where none is named.
        from: Option<Date>,
        /// The day on which it was asked.
        asked_on: Date,
    },
    /// The workplace decided about an adjustment.
    AdjustmentDecided {
        /// Its number in the register.
        number: u32,
        /// What, who sees to it and by when.
        decided: Decided,
        /// When.
        decided_on: Date,
    },
    /// An adjustment is there.
    AdjustmentDone {
        /// Its number in the register.
        number: u32,
        /// Since when.
        done_on: Date,
        /// When it is looked at again.
        review_on: Date,
    },
    /// An adjustment was looked at again.
    AdjustmentReviewed {
        /// Its number in the register.
        number: u32,
        /// What came of it.
        outcome: Outcome,
        /// When.
        reviewed_on: Date,
        /// When once more.
        review_on: Option<Date>,
    },
    /// An adjustment is not asked any more.
    AdjustmentWithdrawn {
        /// Its number in the register.
        number: u32,
        /// When.
        withdrawn_on: Date,
    },
}

impl Event for WorkEvent {
    const VERSIONS: &'static [(&'static str, u16)] = &[
        ("absence_reported", 1),
        ("absence_dates_revised", 1),
        ("spell_began", 1),
        ("contract_ended", 1),
        ("hours_agreed", 1),
        ("contact_agreed", 1),
        ("work_paper_issued", 1),
        ("work_step_recorded", 1),
        ("adjustment_asked", 1),
        ("adjustment_decided", 1),
        ("adjustment_done", 1),
        ("adjustment_reviewed", 1),
        ("adjustment_withdrawn", 1),
    ];

    fn class(&self) -> Class {
        match self {
            Self::AbsenceReported(_)
            | Self::AbsenceDatesRevised { .. }
            | Self::SpellBegan { .. }
            | Self::ContractEnded { .. }
            | Self::WorkStepRecorded(_) => Class::AbsenceDates,
            Self::HoursAgreed { .. } => Class::AgreedHours,
            Self::ContactAgreed { .. } => Class::ContactAgreement,
            Self::WorkPaperIssued(paper) => paper.kind.work_class(),
            Self::AdjustmentAsked { .. }
            | Self::AdjustmentDecided { .. }
            | Self::AdjustmentDone { .. }
            | Self::AdjustmentReviewed { .. }
            | Self::AdjustmentWithdrawn { .. } => Class::Adjustments,
        }
    }
}

/// Something agreed, with the day of the agreement. Who recorded it is not kept here on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed<T> {
    /// What.
    pub what: T,
    /// When.
    pub on: Date,
}

/// All the workplace may know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkState {
    /// The report, with dates as revised. None before the first entry. Its first day is that of the first spell.
    pub report: Option<Report>,
    /// The first day back from the last spell.
    pub ended_on: Option<Date>,
    /// Every spell, oldest first: see [`WorkState::list_spells`].
    #[serde(default)]
    pub spells: Vec<Spell>,
    /// The last day of the contract, where the employment ends.
    #[serde(default)]
    pub left_on: Option<Date>,
    /// Hours as last agreed.
    pub hours: Option<Agreed<HoursPlan>>,
    /// Keeping contact as last agreed.
    pub contact: Option<Agreed<ContactAgreement>>,
    /// Papers given out at work, newest last.
    #[serde(default)]
    pub papers: Vec<IssuedPaper>,
    /// What the workplace said about the steps of the law.
    #[serde(default)]
    pub step_notes: StepNotes,
    /// The register of adjustments, by number.
    #[serde(default)]
    pub adjustments: Vec<Adjustment>,
}

impl WorkState {
    /// The situation on a day; still at work before anything was reported.
    #[must_use]
    pub fn situation_on(&self, day: Date) -> Situation {
        let hours = self.hours.as_ref().map(|agreed| &agreed.what);
        self.report.as_ref().map_or(Situation::StillAtWork, |report| {
            Situation::through(day, &self.list_spells(), hours, report.contract_weekly)
        })
    }

    /// The spells of this absence, oldest first. None before it was reported.
    #[must_use]
    pub fn list_spells(&self) -> Vec<Spell> {
        match &self.report {
            Some(report) => spell::list(&self.spells, report.first_day, self.ended_on),
            None => Vec::new(),
        }
    }

    /// Whether the employment has ended before a day.
    #[must_use]
    pub fn has_left(&self, day: Date) -> bool {
        self.left_on.is_some_and(|last| last < day)
    }
}

impl WorkState {
    /// An adjustment of the register.
    #[must_use]
    pub fn find_adjustment(&self, number: u32) -> Option<&Adjustment> {
        self.adjustments.iter().find(|one| one.number == number)
    }

    /// The adjustment of this name that is asked for, agreed or there.
    #[must_use]
    pub fn find_live_adjustment(&self, what: Listed) -> Option<&Adjustment> {
        self.adjustments.iter().find(|one| one.what == what && one.is_live())
    }

    /// The number the next adjustment gets.
    #[must_use]
    pub fn next_adjustment(&self) -> u32 {
        self.adjustments.last().map_or(1, |last| last.number + 1)
    }

    fn note_on_adjustment(&mut self, number: u32, on: Date, happened: Happened) {
        for one in self.adjustments.iter_mut().filter(|one| one.number == number) {
            one.history.push((on, happened.clone()));
        }
    }

    fn end_last_spell(&mut self, ended_on: Option<Date>) {
        self.ended_on = ended_on;
        if let Some(last) = self.spells.last_mut() {
            last.ended_on = ended_on;
        }
    }
}

impl Fold for WorkState {
    type Event = WorkEvent;
    const COMPARTMENT: Compartment = Compartment::Work;
    const FOLD_VERSION: i64 = 5;

    fn apply(&mut self, entry: &Entry<WorkEvent>) {
        match entry.event.clone() {
            WorkEvent::AbsenceReported(report) => {
                match self.spells.as_mut_slice() {
                    [] => self.spells.push(Spell { first_day: report.first_day, ended_on: None }),
                    [first, ..] => first.first_day = report.first_day,
                }
                self.report = Some(report);
            }
            WorkEvent::AbsenceDatesRevised { expected_end, ended_on } => {
                if let Some(report) = &mut self.report {
                    report.expected_end = expected_end;
                }
                self.end_last_spell(ended_on);
            }
            WorkEvent::SpellBegan { first_day, expected_end } => {
                if let Some(report) = &mut self.report {
                    report.expected_end = expected_end;
                }
                self.spells.push(Spell { first_day, ended_on: None });
                self.ended_on = None;
            }
            WorkEvent::ContractEnded { last_day } => self.left_on = Some(last_day),
            WorkEvent::HoursAgreed { hours, agreed_on } => self.hours = Some(Agreed { what: hours, on: agreed_on }),
            WorkEvent::ContactAgreed { agreement, agreed_on } => {
                self.contact = Some(Agreed { what: agreement, on: agreed_on });
            }
            WorkEvent::WorkPaperIssued(paper) => self.papers.push(IssuedPaper::of(entry.seq, &paper)),
            WorkEvent::WorkStepRecorded(note) => self.step_notes.take(note),
            WorkEvent::AdjustmentAsked { what, from, asked_on } => {
                let number = self.next_adjustment();
                self.adjustments.push(Adjustment { number, what, from, asked_on, history: Vec::new() });
            }
            WorkEvent::AdjustmentDecided { number, decided, decided_on } => {
                self.note_on_adjustment(number, decided_on, Happened::Decided(decided));
            }
            WorkEvent::AdjustmentDone { number, done_on, review_on } => {
                self.note_on_adjustment(number, done_on, Happened::Done(review_on));
            }
            WorkEvent::AdjustmentReviewed { number, outcome, reviewed_on, review_on } => {
                self.note_on_adjustment(number, reviewed_on, Happened::Reviewed(outcome, review_on));
            }
            WorkEvent::AdjustmentWithdrawn { number, withdrawn_on } => {
                self.note_on_adjustment(number, withdrawn_on, Happened::Withdrawn);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::ids::SeatId;
    use crate::plan::{Step, WeekHours};

    fn fold(events: &[WorkEvent]) -> WorkState {
        let mut state = WorkState::default();
        for (seq, event) in (1..).zip(events) {
            let seat = SeatId(uuid::Uuid::from_u128(1));
            state.apply(&Entry { seq, at: Timestamp::UNIX_EPOCH, seat, event: event.clone() });
        }
        state
    }

    fn reported(first_day: Date) -> WorkEvent {
        WorkEvent::AbsenceReported(Report {
            name: "Ana Vermeulen".to_owned(),
            employer: "Bakkerij Maes".to_owned(),
            first_day,
            expected_end: None,
            contract_weekly: Minutes(2280),
            language: Language::Dutch,
            country: Country::Belgium,
        })
    }

    fn back(ended_on: Date) -> WorkEvent {
        WorkEvent::AbsenceDatesRevised { expected_end: None, ended_on: Some(ended_on) }
    }

    #[test]
    fn a_corrected_first_day_moves_the_first_spell() {
        let work = fold(&[reported(date(2026, 3, 2)), back(date(2026, 9, 1)), reported(date(2026, 3, 1))]);
        let spell = Spell { first_day: date(2026, 3, 1), ended_on: Some(date(2026, 9, 1)) };
        assert_eq!(work.list_spells(), [spell]);
    }

    #[test]
    fn a_second_spell_is_an_absence_again_and_keeps_the_first_day_of_the_first() {
        let again = WorkEvent::SpellBegan { first_day: date(2026, 9, 21), expected_end: Some(date(2026, 12, 1)) };
        let work = fold(&[reported(date(2026, 3, 2)), back(date(2026, 9, 1)), again]);
        assert_eq!(work.report.as_ref().unwrap().first_day, date(2026, 3, 2));
        assert_eq!((work.ended_on, work.list_spells().len()), (None, 2));
        let situation = |month, day| work.situation_on(date(2026, month, day));
        assert_eq!(situation(3, 1), Situation::StillAtWork);
        assert_eq!(situation(8, 31), Situation::Absent);
        assert_eq!(situation(9, 1), Situation::BackAtWork);
        assert_eq!(situation(9, 20), Situation::BackAtWork);
        assert_eq!(situation(9, 21), Situation::Absent);
    }

    #[test]
    fn hours_agreed_before_a_second_spell_do_not_bring_anybody_back_from_it() {
        let whole = HoursPlan::new(date(2026, 8, 31), vec![Step { weeks: 1, week: WeekHours([Minutes(456); 7]) }]);
        let agreed = WorkEvent::HoursAgreed { hours: whole.unwrap(), agreed_on: date(2026, 8, 20) };
        let again = WorkEvent::SpellBegan { first_day: date(2026, 9, 21), expected_end: None };
        let work = fold(&[reported(date(2026, 3, 2)), agreed, back(date(2026, 9, 1)), again]);
        assert_eq!(work.situation_on(date(2026, 10, 1)), Situation::Absent);
    }

    #[test]
    fn a_state_of_an_earlier_release_has_one_spell() {
        let mut work = fold(&[reported(date(2026, 3, 2)), back(date(2026, 9, 1))]);
        let spells = work.list_spells();
        work.spells.clear();
        assert_eq!(work.list_spells(), spells);
    }
}
