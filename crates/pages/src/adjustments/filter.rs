//! What is looked for in the list, and the list in groups.

use houvast_language::Speaker;
use houvast_library::adjustments::{Adjustment, Category, Complaint, Phase, Sought, WorkType};

use crate::form::find_value;
use crate::work::choice::{Choice, list_choices};

/// What is looked for, and where the form leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The address of the page.
    pub action: String,
    /// What was chosen.
    pub sought: Sought,
    /// Whether one may look by complaint and by phase: never at work.
    pub by_complaint: bool,
}

/// One adjustment in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name in addresses.
    pub id: &'static str,
    /// A few words.
    pub title: &'static str,
    /// One sentence.
    pub how: &'static str,
}

// keys: adjustments-category-* adjustments-complaint-* adjustments-kind-*
impl Filter {
    /// What was asked for in the address. A name that is none of ours asks for everything.
    #[must_use]
    pub fn from_pairs(action: &str, pairs: &[(String, String)], by_complaint: bool) -> Self {
        let complaint = Complaint::find_by_name(find_value(pairs, "complaint")).filter(|_| by_complaint);
        let work = WorkType::find_by_name(find_value(pairs, "work")).filter(|work| *work != WorkType::Every);
        let phase = Phase::find_by_name(find_value(pairs, "phase")).filter(|_| by_complaint);
        Self { action: action.to_owned(), sought: Sought { complaint, work, phase }, by_complaint }
    }

    /// Complaints to choose from.
    #[must_use]
    pub fn list_complaints(&self, t: &Speaker) -> Vec<Choice> {
        let names: Vec<&str> = Complaint::ALL.iter().map(|one| one.name()).collect();
        let chosen: Vec<String> = self.sought.complaint.iter().map(|one| one.name().to_owned()).collect();
        list_choices(&names, "adjustments-complaint", &chosen, t)
    }

    /// Kinds of work to choose from.
    #[must_use]
    pub fn list_kinds(&self, t: &Speaker) -> Vec<Choice> {
        let kinds = WorkType::ALL.iter().filter(|one| **one != WorkType::Every);
        let names: Vec<&str> = kinds.map(|one| one.name()).collect();
        let chosen: Vec<String> = self.sought.work.iter().map(|one| one.name().to_owned()).collect();
        list_choices(&names, "adjustments-kind", &chosen, t)
    }

    /// Phases to choose from, of those in which something fits.
    // keys: library-phase-*
    #[must_use]
    pub fn list_phases(&self, t: &Speaker) -> Vec<Choice> {
        let fits = |phase: &&Phase| !Sought { phase: Some(**phase), ..Sought::default() }.list().is_empty();
        let choice = |phase: &Phase| Choice {
            name: phase.name(),
            text: t.named("library-phase", word_of(*phase)),
            chosen: self.sought.phase == Some(*phase),
        };
        Phase::ALL.iter().filter(fits).map(choice).collect()
    }

    /// How many fit.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sought.list().len()
    }

    /// What fits, by what it changes, each group with its name.
    #[must_use]
    pub fn list_groups(&self, t: &Speaker) -> Vec<(String, Vec<Row>)> {
        let found = self.sought.list();
        let group = |category: &Category| {
            let rows = found.iter().filter(|one| one.category == *category);
            let rows: Vec<Row> = rows.map(|one| Row::of(one, t)).collect();
            (!rows.is_empty()).then(|| (t.named("adjustments-category", category.name()), rows))
        };
        Category::ALL.iter().filter_map(group).collect()
    }
}

/// How topics call a phase.
pub(super) fn word_of(phase: Phase) -> &'static str {
    match phase {
        Phase::P0 => "suspicion",
        Phase::P1 => "diagnosis",
        Phase::P2 => "treatment",
        Phase::P3 => "recovery",
        Phase::P4 => "build_up",
        Phase::P5 => "back",
        Phase::P6 => "long_term",
        Phase::Px => "recurrence",
    }
}

impl Row {
    /// A row in the reader's language.
    #[must_use]
    pub fn of(one: &'static Adjustment, t: &Speaker) -> Self {
        let words = one.words(t.code());
        Self { id: &one.id, title: &words.title, how: &words.how }
    }
}

/// The title of an adjustment in the reader's language; its name where this release does not know it.
#[must_use]
pub fn title_of(id: &str, t: &Speaker) -> String {
    houvast_library::adjustments::find(id).map_or_else(|| id.to_owned(), |one| one.words(t.code()).title.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(by_complaint: bool) -> Filter {
        let pairs = [("complaint", "fatigue"), ("work", "driving"), ("phase", "p4")];
        let pairs = pairs.map(|(name, value)| (name.into(), value.into()));
        Filter::from_pairs("/x", &pairs, by_complaint)
    }

    #[test]
    fn a_page_of_the_workplace_does_not_look_by_complaint_or_by_phase() {
        assert_eq!(asked(false).sought, Sought { work: Some(WorkType::Driving), ..Sought::default() });
        assert_eq!(
            (asked(true).sought.complaint, asked(true).sought.phase),
            (Some(Complaint::Fatigue), Some(Phase::P4))
        );
    }

    #[test]
    fn every_phase_to_choose_has_a_name_of_its_own() {
        let phases = Filter::from_pairs("/x", &[], true).list_phases(&Speaker::default());
        assert_eq!(phases.len(), 7);
        assert!(phases.iter().all(|one| !one.text.starts_with("library-")), "{phases:?}");
    }

    #[test]
    fn every_adjustment_stands_in_one_group() {
        let everything = Filter::from_pairs("/x", &[], true);
        let groups = everything.list_groups(&Speaker::default());
        assert_eq!((groups.len(), groups.iter().map(|(_, rows)| rows.len()).sum::<usize>()), (7, 72));
    }
}
