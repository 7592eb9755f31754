//! One sheet for eleven minutes (product rule 16), in fixed order: the person's question, what changed, work and plan, what
//! stands in the way, three proposals. Built from the card and from what the person shares with this reader. A part of
//! which nothing is there asks the same question, whether it is not shared or does not exist.

use houvast_access::{CareView, SharedContent};
use houvast_casework::check_in::{PlanFit, Recovered, WorkAnswers};
use houvast_casework::moment::Moment;
use houvast_casework::plan::HoursPlan;
use houvast_language::{Speaker, Value};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::own::line::say_when;
use crate::own::words::say_minutes;

/// The most lines of one part, so that the sheet stays one.
const MOST_LINES: usize = 7;
/// The most moments of the line.
const MOST_MOMENTS: usize = 4;

/// A part of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its id on the page.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Whose.
    pub name: String,
    /// At which employer.
    pub employer: String,
    /// The day it was made, written out.
    pub day: String,
    /// The parts in their order.
    pub parts: Vec<Part>,
}

/// What is shared with the reader, by kind.
#[derive(Default)]
struct Known<'a> {
    question: Option<&'a str>,
    moments: &'a [Moment],
    answers: &'a [(Timestamp, WorkAnswers)],
    symptoms: Option<&'a houvast_casework::check_in::Symptoms>,
    plan: Option<&'a HoursPlan>,
}

impl<'a> Known<'a> {
    fn of(shared: &'a [SharedContent]) -> Self {
        let mut known = Self::default();
        for content in shared {
            match content {
                SharedContent::Question(question) => known.question = question.as_deref(),
                SharedContent::Line(moments) => known.moments = moments,
                SharedContent::WorkAnswers(answers) => known.answers = answers,
                SharedContent::Symptoms(answers) => known.symptoms = answers.last().map(|(_, answers)| answers),
                SharedContent::Plan(plan) => known.plan = plan.as_ref(),
            }
        }
        known
    }

    fn newest(&self) -> Option<&WorkAnswers> {
        self.answers.last().map(|(_, answers)| answers)
    }
}

impl Sheet {
    /// The sheet of a seat on a day.
    #[must_use]
    pub fn of(view: &CareView, shared: &[SharedContent], today: Date, t: &Speaker) -> Self {
        let known = Known::of(shared);
        let part = |id, key, none, mut lines: Vec<String>| {
            lines.truncate(MOST_LINES);
            if lines.is_empty() {
                lines.push(t.say(none));
            }
            Part { id, title: t.say(key), lines }
        };
        let question: Vec<String> = known.question.map(str::to_owned).into_iter().collect();
        let work = list_work(view, &known, today, t);
        let parts = vec![
            part("question", "consult-question", "consult-question-none", question),
            part("changed", "consult-changed", "consult-changed-none", list_changed(&known, today, t)),
            part("work", "consult-work", "consult-work-none", work),
            part("in-the-way", "consult-in-the-way", "consult-in-the-way-none", list_in_the_way(&known, t)),
            part("proposals", "consult-proposals", "consult-proposals-none", list_proposals(view, &known, today, t)),
        ];
        let card = view.card();
        Self { name: card.name.clone(), employer: card.employer.clone(), day: t.date(today), parts }
    }

    /// The same sheet as plain text, for the service's own record.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = format!("{}, {}\n{}\n", self.name, self.employer, self.day);
        for part in &self.parts {
            text.push_str(&format!("\n{}\n", part.title));
            for line in &part.lines {
                text.push_str(&format!("- {line}\n"));
            }
        }
        text
    }
}

/// Moments of the last four months and the next two, newest first; then how the last two check-ins answered.
fn list_changed(known: &Known<'_>, today: Date, t: &Speaker) -> Vec<String> {
    let (from, until) = (today.saturating_sub(120.days()), today.saturating_add(60.days()));
    let near =
        known.moments.iter().rev().filter(|moment| moment.on <= until && moment.until.unwrap_or(moment.on) >= from);
    let say = |moment: &Moment| {
        let what = t.named("line-kind", moment.kind.name());
        let words = moment.words.as_deref().map(|words| format!(" ({words})")).unwrap_or_default();
        format!("{what}: {}{words}", say_when(t, moment))
    };
    let mut lines: Vec<String> = near.take(MOST_MOMENTS).map(say).collect();
    for (at, answers) in known.answers.iter().rev().take(2) {
        let args = [
            ("date", Value::from(t.short_date(t.day_of(*at)))),
            ("answer", t.named("check_in-fit", answers.plan_fit.name()).into()),
        ];
        lines.push(t.say_with("consult-answered", &args));
    }
    lines
}

fn list_work(view: &CareView, known: &Known<'_>, today: Date, t: &Speaker) -> Vec<String> {
    let card = view.card();
    let since = [
        ("situation", Value::from(t.situation(card.situation_on(today)))),
        ("date", t.short_date(card.first_day).into()),
        ("hours", say_minutes(t, card.contract_weekly).into()),
    ];
    let mut lines = vec![t.say_with("consult-work-since", &since)];
    match &card.hours {
        Some(plan) => lines.push(say_week(plan, today, t, "consult-work-agreed", "consult-work-agreed-from")),
        None => lines.push(t.say("consult-work-nothing-agreed")),
    }
    lines.extend(known.plan.map(|plan| say_week(plan, today, t, "consult-work-own", "consult-work-own-from")));
    if let Some(worked) = known.newest().and_then(|answers| answers.worked) {
        lines.push(t.say_with("consult-work-worked", &[("hours", say_minutes(t, worked).into())]));
    }
    lines
}

// keys: consult-work-agreed*, consult-work-own*
fn say_week(plan: &HoursPlan, today: Date, t: &Speaker, now: &str, later: &str) -> String {
    let week = plan.find_week_on(today).map(|(_, week)| week);
    let hours = week.or_else(|| plan.weeks().next()).map(|week| say_minutes(t, week.total())).unwrap_or_default();
    let args = [("hours", Value::from(hours)), ("date", t.short_date(plan.starts_on).into())];
    t.say_with(if week.is_some() { now } else { later }, &args)
}

/// What the person answered: about work first, then the seven questions as numbers without a norm.
fn list_in_the_way(known: &Known<'_>, t: &Speaker) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(answers) = known.newest() {
        if answers.plan_fit == PlanFit::TooMuch {
            lines.push(t.say("consult-in-the-way-too-much"));
        }
        match answers.recovered_next_morning {
            Some(Recovered::No) => lines.push(t.say("consult-in-the-way-not-recovered")),
            Some(Recovered::Partly) => lines.push(t.say("consult-in-the-way-partly-recovered")),
            Some(Recovered::Yes) | None => {}
        }
    }
    if let Some(symptoms) = known.symptoms.filter(|symptoms| !symptoms.0.is_empty()) {
        let say = |(question, answer): &(houvast_casework::check_in::Question, u8)| {
            format!("{} {answer}", t.named("care-question", question.name()).to_lowercase())
        };
        let answers = symptoms.0.iter().map(say).collect::<Vec<_>>().join(", ");
        lines.push(t.say_with("consult-in-the-way-answers", &[("answers", answers.into())]));
    }
    lines
}

/// Three proposals, each with its reason in the same sentence. They rest on answers about work and on what the card
/// holds, never on symptoms.
fn list_proposals(view: &CareView, known: &Known<'_>, today: Date, t: &Speaker) -> Vec<String> {
    let first = match known.newest() {
        Some(answers) if answers.is_heavy() => "consult-propose-hold",
        Some(answers) if answers.plan_fit == PlanFit::CanDoMore => "consult-propose-more",
        Some(_) => "consult-propose-go-on",
        None => "consult-propose-ask",
    };
    let hours = view.card().hours.as_ref();
    let second = match hours {
        None => "consult-propose-make-hours",
        Some(plan) if plan.starts_on > today => "consult-propose-before-start",
        Some(_) => "consult-propose-look-at-hours",
    };
    let third = if view.reads_contact() && view.work().contact.is_none() {
        "consult-propose-contact"
    } else {
        "consult-propose-next-talk"
    };
    [first, second, third].map(|key| t.say(key)).to_vec()
}
// keys: consult-propose-*

#[cfg(test)]
mod tests {
    use houvast_access::SharedView;
    use houvast_casework::case::HealthState;
    use houvast_casework::hat::Hat;
    use houvast_casework::share::Item;
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 12, 15);

    fn sheet(shared: &[SharedContent]) -> Sheet {
        Sheet::of(&CareView::sample(), shared, TODAY, &Speaker::default())
    }

    #[test]
    fn the_parts_stand_in_fixed_order_whatever_is_shared() {
        let all: Vec<SharedContent> =
            Item::ALL.iter().map(|item| SharedView::sample(*item).items()[0].1.clone()).collect();
        for sheet in [sheet(&[]), sheet(&all)] {
            let ids: Vec<&str> = sheet.parts.iter().map(|part| part.id).collect();
            assert_eq!(ids, ["question", "changed", "work", "in-the-way", "proposals"]);
            assert!(sheet.parts.iter().all(|part| (1..=MOST_LINES).contains(&part.lines.len())), "{sheet:?}");
            assert_eq!(sheet.parts[4].lines.len(), 3);
        }
    }

    #[test]
    fn what_is_shared_and_empty_looks_like_what_is_not_shared() {
        for item in Item::ALL {
            let view = SharedView::preview(Hat::OccupationalPhysician, *item, &HealthState::default());
            assert_eq!(sheet(&[view.items()[0].1.clone()]), sheet(&[]), "{}", item.name());
        }
    }

    #[test]
    fn symptoms_change_no_proposal() {
        let with = sheet(&[SharedView::sample(Item::Symptoms).items()[0].1.clone()]);
        assert_eq!(with.parts[4], sheet(&[]).parts[4]);
        assert_ne!(with.parts[3], sheet(&[]).parts[3]);
    }
}
