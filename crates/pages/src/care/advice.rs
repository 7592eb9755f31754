//! Advice about work and planned talks in words: the same for the professional who leaves them and for the person.

use houvast_casework::consult::{Appointment, FunctionalAdvice};
use houvast_language::{Speaker, Value};

/// "Thursday 10 December 2026 at 10:30, by phone."
#[must_use]
pub fn say_appointment(t: &Speaker, appointment: &Appointment) -> String {
    let args = [
        ("date", Value::from(t.date(appointment.on))),
        ("time", houvast_language::dates::time(t.locale.language, appointment.at).into()),
        ("way", t.named("consult-way", appointment.way.name()).into()),
    ];
    t.say_with("consult-appointment-at", &args)
}

/// Advice, a line each: what is possible, the conditions, when it is looked at again.
#[must_use]
pub fn list_advice(t: &Speaker, advice: &FunctionalAdvice) -> Vec<String> {
    let mut lines = vec![t.named("consult-workable", advice.workable.name())];
    lines.extend(advice.conditions.iter().map(|condition| t.named("consult-condition", condition.name())));
    lines.push(t.named("consult-review-in", advice.review.name()));
    lines
}
