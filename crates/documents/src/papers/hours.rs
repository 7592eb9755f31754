//! Hours: the person's own plan, or what was agreed with the workplace.

use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::plan_b::PlanB;
use houvast_language::{Speaker, Value};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Parties;
use crate::Sheet;
use crate::sheet::{Block, Table};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The most weeks that are written out one by one.
const MOST_WEEKS: usize = 26;

/// Whose hours they are. Only the person's own can carry a plan B.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours<'a> {
    /// The person's own plan, seen by nobody else; with its plan B where the person wants it on paper.
    Own(Option<&'a PlanB>),
    /// Agreed with the workplace on a day.
    Agreed(Date),
}

/// Hours on paper.
#[derive(Debug, Clone)]
pub struct HoursPaper<'a> {
    /// Who, for whom, when.
    pub parties: Parties,
    /// Whose hours they are.
    pub of: Hours<'a>,
    /// The hours.
    pub plan: &'a HoursPlan,
}

impl HoursPaper<'_> {
    /// The sheet in the words of a reader.
    // keys: papers-kind-*
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let is_own = matches!(self.of, Hours::Own(_));
        let title = t.named("papers-kind", if is_own { "plan" } else { "hours" });
        let mut blocks = match self.of {
            Hours::Own(_) => vec![Block::Note(t.say("papers-plan-own"))],
            Hours::Agreed(on) => {
                vec![Block::Note(t.say_with("work-agreements-of", &[("date", t.date(on).into())]))]
            }
        };
        blocks.extend([Block::Heading(t.say("papers-steps")), Block::Table(steps_of(self.plan, t))]);
        if let Hours::Own(plan_b) = self.of {
            blocks.extend(
                weeks_of(self.plan, t)
                    .map(|weeks| [Block::Heading(t.say("papers-weeks")), weeks])
                    .into_iter()
                    .flatten(),
            );
            blocks.push(Block::Heading(t.say("papers-rest-title")));
            blocks.push(Block::List(vec![t.say("plan-rest"), t.say("papers-rest-days"), t.say("plan-authority")]));
            blocks.extend(plan_b.map(|plan_b| blocks_of_plan_b(plan_b, t)).unwrap_or_default());
        } else {
            blocks.extend(self.plan.home.map(|home| Block::Paragraph(say_places(&home, t))));
            blocks.push(Block::Paragraph(t.say("papers-hours-only")));
            blocks.push(Block::Paragraph(t.say("plan-authority")));
            blocks.extend(signatures(t));
        }
        let (under, foot) = (self.parties.under(t), self.parties.foot(t));
        Sheet { about: self.parties.about(title, t), under, blocks, foot }
    }
}

/// Plan B: when, how many hours at which level, who takes over what, when to talk.
// keys: plan-b-when-*
fn blocks_of_plan_b(plan_b: &PlanB, t: &Speaker) -> Vec<Block> {
    let when: Vec<String> = plan_b.when.iter().map(|trigger| t.named("plan-b-when", trigger.name())).collect();
    let rows = plan_b.grid.iter().map(|row| {
        let days = WEEK.iter().zip(row.week.0).filter(|(_, minutes)| minutes.0 > 0);
        let days: Vec<&str> = days.map(|(day, _)| t.weekday(*day)).collect();
        let hours = |minutes: u32| t.bare_hours(i64::from(minutes));
        vec![t.short_date(row.from), hours(row.level.0), hours(row.week.total().0), days.join(", ")]
    });
    let head = ["plan-b-from", "plan-b-plan_a", "plan-b-title", "plan-b-days"].map(|key| t.say(key)).to_vec();
    let caption = t.say("papers-hours-a-week");
    let mut blocks = vec![Block::Heading(t.say("plan-b-title")), Block::Paragraph(t.say("plan-b-lead"))];
    if !when.is_empty() {
        blocks.extend([Block::Subheading(t.say("plan-b-when")), Block::List(when)]);
    }
    if !plan_b.grid.is_empty() {
        blocks.push(Block::Table(Table { caption, head, rows: rows.collect(), numbers: false }));
    }
    let mut facts = Vec::new();
    if !plan_b.takes_over.is_empty() {
        facts.push((t.say("plan-b_takes_over"), plan_b.takes_over.clone()));
    }
    if !plan_b.tells.is_empty() {
        facts.push((t.say("plan-b_tells"), plan_b.tells.clone()));
    }
    facts.extend(plan_b.talk_on.map(|day| (t.say("plan-b_talk_on"), t.date(day))));
    if !facts.is_empty() {
        blocks.push(Block::facts(facts));
    }
    blocks
}

fn say_places(home: &[bool; 7], t: &Speaker) -> String {
    let days: Vec<&str> = WEEK.iter().zip(home).filter(|(_, home)| **home).map(|(day, _)| t.weekday(*day)).collect();
    t.say_with("work-hours-places", &[("days", Value::from(days.join(", ")))])
}

/// Where both sides sign.
pub(super) fn signatures(t: &Speaker) -> [Block; 2] {
    let names = ["papers-sign-person", "papers-sign-work", "papers-sign-day"].map(|key| t.say(key));
    [Block::Heading(t.say("papers-sign-title")), Block::Fields(names.to_vec())]
}

fn head(first: &str, t: &Speaker) -> Vec<String> {
    let days = WEEK.iter().map(|day| t.weekday(*day).chars().take(2).collect::<String>());
    [t.say(first)].into_iter().chain(days).chain([t.say("papers-total")]).collect()
}

fn row(name: String, week: &WeekHours, t: &Speaker) -> Vec<String> {
    let day = |minutes: u32| if minutes == 0 { "–".to_owned() } else { t.bare_hours(i64::from(minutes)) };
    let days = week.0.iter().map(|minutes| day(minutes.0));
    [name].into_iter().chain(days).chain([t.bare_hours(i64::from(week.total().0))]).collect()
}

/// The steps as a table; the last one stays.
pub(crate) fn steps_of(plan: &HoursPlan, t: &Speaker) -> Table {
    let mut from = plan.starts_on;
    let last = plan.steps.len().saturating_sub(1);
    let mut rows = Vec::with_capacity(plan.steps.len());
    for (at, Step { weeks, week }) in plan.steps.iter().enumerate() {
        let lasts = match at {
            _ if at == last => t.say("work-hours-stays"),
            _ => t.say_with("work-weeks", &[("n", Value::from(i64::from(*weeks)))]),
        };
        rows.push(row(format!("{}\n{lasts}", t.short_date(from)), week, t));
        from = from.saturating_add((i32::from(*weeks) * 7).days());
    }
    Table { caption: t.say("papers-hours-caption"), head: head("papers-from", t), rows, numbers: true }
}

/// Week by week until the last step; none where that would be a long list or says no more than the steps.
fn weeks_of(plan: &HoursPlan, t: &Speaker) -> Option<Block> {
    let weeks: Vec<WeekHours> = plan.weeks().collect();
    if weeks.len() > MOST_WEEKS || plan.steps.len() == weeks.len() {
        return None;
    }
    let monday = |at: usize| plan.starts_on.saturating_add((i32::try_from(at).unwrap_or_default() * 7).days());
    let rows = weeks.iter().enumerate().map(|(at, week)| {
        let name =
            t.say_with("papers-week", &[("week", Value::from(at + 1)), ("date", t.day_and_month(monday(at)).into())]);
        row(name, week, t)
    });
    let (caption, head) = (t.say("papers-weeks-caption"), head("papers-week-head", t));
    Some(Block::Table(Table { caption, head, rows: rows.collect(), numbers: true }))
}
