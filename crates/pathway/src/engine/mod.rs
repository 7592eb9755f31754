//! From a case and a day to steps.

mod rules;
mod sight;
mod spells;
mod standing;
pub(crate) mod step;
mod terms;
mod truth;

pub(crate) use terms::Days;
pub(crate) use truth::Missing;

use jiff::civil::Date;

use crate::case::Case;
use crate::compile::Pack;
use crate::day::Day;

use sight::Sight;
use step::StepForm;

/// Every step of a pack in one case on one day, in the order of the rules.
#[derive(Debug, Clone)]
pub struct Evaluation<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) on: Day,
    pub(crate) steps: Vec<StepForm>,
}

impl Pack {
    /// The steps of a case as of a day. Asking "what if" is asking with other facts, events or days.
    #[must_use]
    pub fn evaluate(&self, case: &Case, on: Date) -> Evaluation<'_> {
        let mut evaluation =
            Evaluation { pack: self, on: Day::of(on), steps: Vec::with_capacity(self.rules.len() + 4) };
        self.evaluate_into(case, on, &mut evaluation);
        evaluation
    }

    /// The same into an evaluation that is there already, for a night of many cases.
    pub fn evaluate_into<'p>(&'p self, case: &Case, on: Date, evaluation: &mut Evaluation<'p>) {
        let on = Day::of(on);
        evaluation.pack = self;
        evaluation.on = on;
        evaluation.steps.clear();
        let mut sight = Sight::new(self, case, on);
        for rule in &self.order {
            if let (Some(form), Ok(number)) = (self.forms.get(*rule), u16::try_from(*rule)) {
                rules::steps(&mut sight, number, form, &mut evaluation.steps);
            }
        }
        // Rules were taken in the order in which they wake one another; people read them in the order of the law.
        evaluation.steps.sort_by_key(|step| step.rule);
    }
}
