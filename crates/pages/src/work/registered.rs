//! An adjustment of the register in words. The person sees exactly this before publishing a wish, and afterwards.

use houvast_casework::adjustment::{Adjustment, Decision, Happened, Standing};
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use super::agreed_contact::Line;
use crate::adjustments::filter::title_of;

/// An adjustment, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Its number in the register.
    pub number: u32,
    /// What it is called.
    pub title: String,
    /// How it stands.
    pub standing: String,
    /// When it was asked, from when, who sees to it, by when, when it is looked at again.
    pub lines: Vec<Line>,
    /// What happened since, a sentence each, oldest first.
    pub history: Vec<String>,
    /// Whether it is to be looked at again.
    pub review_due: bool,
}

// keys: register-standing-* register-line-* register-difference-* register-obstacle-* register-reviewed-*
impl Registered {
    /// An adjustment as it stands on a day.
    #[must_use]
    pub fn of(one: &Adjustment, today: Date, t: &Speaker) -> Self {
        let from = one.from.map_or_else(|| t.say("register-soon"), |day| t.date(day));
        let mut lines = vec![("register-line-asked", t.date(one.asked_on)), ("register-line-from", from)];
        let decided = one.find_decision().filter(|_| one.standing() != Standing::Asked);
        if let Some(owner) = decided.and_then(|decided| decided.owner.clone()) {
            lines.push(("register-line-owner", owner));
        }
        if let Some(by) = decided.and_then(|decided| decided.by).filter(|_| one.standing() != Standing::Done) {
            lines.push(("register-line-by", t.date(by)));
        }
        if let Some(review_on) = one.review_on() {
            lines.push(("register-line-review", t.date(review_on)));
        }
        Self {
            number: one.number,
            title: title_of(&one.what.to_string(), t),
            standing: t.named("register-standing", one.standing().name()),
            lines: lines.into_iter().map(|(key, text)| Line { label: t.say(key), text }).collect(),
            history: one.history.iter().map(|(day, happened)| say_happened(*day, happened, t)).collect(),
            review_due: one.is_review_due(today),
        }
    }
}

fn say_happened(day: Date, happened: &Happened, t: &Speaker) -> String {
    let what = match happened {
        Happened::Decided(decided) => match decided.decision {
            Decision::Yes => t.say("register-decision-yes"),
            Decision::Differently(how) => {
                let how = t.named("register-difference", how.name());
                t.say_with("register-decided-differently", &[("how", Value::from(how))])
            }
            Decision::NotPossible(why) => {
                let why = t.named("register-obstacle", why.name());
                t.say_with("register-decided-not_possible", &[("why", Value::from(why))])
            }
            Decision::Talk => t.say("register-decision-talk"),
        },
        Happened::Done(_) => t.say("register-happened-done"),
        Happened::Reviewed(outcome, _) => t.named("register-reviewed", outcome.name()),
        Happened::Withdrawn => t.say("register-standing-withdrawn"),
    };
    t.say_with("register-on", &[("date", Value::from(t.date(day))), ("what", what.into())])
}
