//! How often the person wants to be asked.

use askama::Template;
use houvast_casework::check_in::CheckInRhythm;

use super::navigation::in_own_space;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;

/// The rhythm that was sent.
///
/// # Errors
/// A [`FieldFault`] where none was.
pub fn read_rhythm(pairs: &[(String, String)]) -> Result<CheckInRhythm, FieldFault> {
    let fault = || FieldFault::of("rhythm", "check_in-fault-rhythm");
    CheckInRhythm::find_by_name(find_value(pairs, "rhythm")).ok_or_else(fault)
}

/// The page on which the rhythm is chosen.
#[derive(Template)]
#[template(path = "own/rhythm.html")]
pub struct RhythmPage {
    /// What stands around it.
    pub frame: Frame,
    /// What holds now.
    pub chosen: CheckInRhythm,
    /// What does not fit.
    pub faults: Faults,
}

impl RhythmPage {
    /// The rhythm every case begins with.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), chosen: CheckInRhythm::Weekly, faults: Faults::default() }
    }

    /// Sent without a choice.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = say_all(&read_rhythm(&[]).err().into_iter().collect::<Vec<_>>(), &frame.t);
        Self { faults, ..Self::sample(frame) }
    }
}
