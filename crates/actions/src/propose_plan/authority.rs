//! Authority first (product rule 5): more hours or other days are wished until the paper of the country is there. Less,
//! resting and stopping are always allowed at once.

use houvast_casework::absence::Country;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, WeekHours};
use houvast_casework::plan_made::PlanMade;
use houvast_casework::plan_wish::PlanWish;
use jiff::ToSpan;
use jiff::civil::Date;

use super::change::{Change, reached_week};
use crate::view_steps::{FORM_ROW, PARTIAL_WORK_BEGINS, pack_of};

/// What has to be there before hours change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// Nothing: no day grows.
    AtOnce,
    /// A new request to the physician of the sickness fund, before the change (BE-E09).
    Request,
    /// The adjustment of the plan van aanpak by both sides.
    Adjustment,
}

/// Hours for which no new paper is needed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Permitted {
    /// What the days hold now.
    pub week: WeekHours,
    /// Hours a week that are approved, where the person wrote them down.
    pub total: Option<Minutes>,
}

impl Permitted {
    /// Whether a week is more than that: a day without work until now, or longer days beyond what is approved.
    fn is_exceeded_by(&self, week: &WeekHours) -> bool {
        let days = || week.0.iter().zip(self.week.0);
        let moves = days().any(|(after, before)| after.0 > 0 && before.0 == 0);
        let grows = days().any(|(after, before)| *after > before);
        moves || (grows && self.total.is_none_or(|approved| week.total() > approved))
    }

    fn grow_to(&mut self, week: &WeekHours) {
        for (most, day) in self.week.0.iter_mut().zip(week.0) {
            *most = (*most).max(day);
        }
        self.total = self.total.map(|approved| approved.max(week.total()));
    }
}

/// What weeks ask for where some hours are permitted.
#[must_use]
pub fn authority_for(country: Country, permitted: &Permitted, weeks: &[WeekHours]) -> Authority {
    let grows = weeks.iter().any(|week| permitted.is_exceeded_by(week));
    match (grows, country) {
        (false, _) => Authority::AtOnce,
        (true, Country::Belgium) => Authority::Request,
        (true, Country::Netherlands) => Authority::Adjustment,
    }
}

/// What a change of a plan asks for from a Monday on. Who does less is asked nothing for the next week, whatever comes
/// later; plan B and the way back to plan A are looked at as a whole.
#[must_use]
pub fn authority_of_change(
    country: Country,
    mut permitted: Permitted,
    (hours, from): (&HoursPlan, Date),
    change: Change,
) -> Authority {
    let weeks = weeks_from(hours, from);
    match change {
        Change::Onward => authority_for(country, &permitted, &weeks),
        Change::PlanB(_) => {
            // The way up from plan B is a change of its own.
            permitted.week = weeks.first().copied().unwrap_or_default();
            authority_for(country, &permitted, &weeks)
        }
        _ => authority_for(country, &permitted, weeks.get(..1).unwrap_or_default()),
    }
}

/// The weeks of a plan from a Monday on, the last one once where the plan is over by then.
fn weeks_from(hours: &HoursPlan, from: Date) -> Vec<WeekHours> {
    let past = usize::try_from((from - hours.starts_on).get_days() / 7).unwrap_or_default();
    let weeks: Vec<WeekHours> = hours.weeks().skip(past).collect();
    if weeks.is_empty() { hours.weeks().last().into_iter().collect() } else { weeks }
}

/// A change to come that is a wish until the paper of the country is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WishedChange {
    /// The Monday from which it holds.
    pub on: Date,
    /// The week from then on.
    pub week: WeekHours,
    /// The hours a week that are approved, where it lies above them.
    pub above: Option<Minutes>,
    /// The last day on which the request can be filed (Belgium).
    pub file_by: Option<Date>,
}

/// The changes of a plan from a day on that need a paper first, the present week among them where it lies above what is
/// approved.
#[must_use]
pub fn list_wished_changes(country: Country, made: &PlanMade, today: Date) -> Vec<WishedChange> {
    let wish = made.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&made.hours));
    if needs_no_paper(country, &wish) {
        return Vec::new();
    }
    let approved = wish.approved.filter(|_| country == Country::Belgium);
    let mut permitted = permitted_today(made, &wish, approved, today);
    let mut monday = made.hours.starts_on;
    let mut changes = Vec::new();
    for (number, step) in (1..).zip(&made.hours.steps) {
        let next = monday.saturating_add((7 * i32::from(step.weeks)).days());
        let lasts = next > today || number == made.hours.steps.len();
        if lasts && permitted.is_exceeded_by(&step.week) {
            let above = permitted.total.filter(|approved| step.week.total() > *approved);
            let file_by = (country == Country::Belgium).then(|| last_day_to_file(monday)).flatten();
            changes.push(WishedChange { on: monday, week: step.week, above, file_by });
            permitted.grow_to(&step.week);
        }
        monday = next;
    }
    changes
}

/// What is permitted on a day: what the plan holds then, but no more than what is approved where nobody said that the
/// request is there.
fn permitted_today(made: &PlanMade, wish: &PlanWish, approved: Option<Minutes>, today: Date) -> Permitted {
    let has_begun = made.hours.starts_on <= today;
    let reached = reached_week(&made.hours, wish, today);
    match approved {
        None if has_begun => Permitted { week: reached, total: None },
        // Before a request nothing is permitted.
        None => Permitted::default(),
        Some(approved) if made.prepared && has_begun => {
            Permitted { week: reached, total: Some(approved.max(reached.total())) }
        }
        // The days are taken to be those that were approved, however long they were.
        Some(approved) if reached.total() > approved => {
            let days = reached.0.map(|day| Minutes(day.0.min(1)));
            Permitted { week: WeekHours(days), total: Some(approved) }
        }
        Some(approved) => Permitted { week: reached, total: Some(approved) },
    }
}

/// What is permitted beside a plan that runs.
#[must_use]
pub fn permitted_for(before: &PlanMade, approved: Option<Minutes>, today: Date) -> Permitted {
    let wish = before.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&before.hours));
    Permitted { week: reached_week(&before.hours, &wish, today), total: approved }
}

/// Who works for oneself in the Netherlands has no employer to adjust a plan of action with. In Belgium the request stays.
#[must_use]
pub fn needs_no_paper(country: Country, wish: &PlanWish) -> bool {
    wish.details.self_employed && country == Country::Netherlands
}

/// The last day on which the request for hours from a Monday on can be filed: the working day before (BE-E01, which holds
/// for every change by BE-E09). Where a day is not worked the law leaves more time; earlier is never too late.
#[must_use]
pub fn last_day_to_file(on: Date) -> Option<Date> {
    let pack = pack_of(Country::Belgium).ok()?;
    let mut case = pack.blank_case();
    pack.tell_event(&mut case, PARTIAL_WORK_BEGINS, on).ok()?;
    pack.evaluate(&case, on).steps_of(FORM_ROW).find_map(|step| step.due())
}
