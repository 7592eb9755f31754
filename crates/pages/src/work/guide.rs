//! What a manager can do now: one short text per work situation, the same for every long absence.
//! Situations come from dates and agreed hours alone (product rule 2).
//!
//! Sources of the limits: employers may ask about reachability, expected length and running work, never about nature or
//! cause, and record nothing of it even when told (Autoriteit Persoonsgegevens, policy rules on the sick employee,
//! 2016, BWBR0037896); contact serves the return and is no check (Belgium, Codex book I title 4, since 1 January 2026).

use houvast_casework::situation::Situation;
use houvast_language::Speaker;

/// The guide of one situation, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The act, first.
    pub title: String,
    /// What this time is like, in one or two sentences.
    pub lead: String,
    /// What helps.
    pub does: Vec<String>,
    /// What does not.
    pub leaves: Vec<String>,
    /// What may be asked.
    pub asks: Vec<String>,
}

// keys: work-now-*
impl Guide {
    /// The guide of a situation.
    #[must_use]
    pub fn of(situation: Situation, t: &Speaker) -> Self {
        let name = situation.name();
        let say = |part: &str| t.say(&format!("work-now-{name}-{part}"));
        Self {
            title: say("title"),
            lead: say("lead"),
            does: vec![say("do-1"), say("do-2"), say("do-3")],
            leaves: vec![say("leave-1"), say("leave-2")],
            asks: vec![say("ask-1"), say("ask-2"), say("ask-3")],
        }
    }
}
