//! "Something has changed": while everything rests a plan stays at the hours of that day, and when the person takes it up
//! again it goes on from there. The weeks between are part of it, at those hours.

use houvast_casework::absence::Country;
use houvast_casework::case::HealthState;
use houvast_casework::plan::{HoursPlan, Step, WeekHours, steps_of};
use houvast_casework::plan_made::{PlanMade, WeekReason, WhyChanged};
use houvast_casework::plan_wish::PlanWish;
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::Date;

use super::change::{Change, kept_past, next_monday, replan, usual_week};
use super::fallback::propose_plan_b;

/// Since when the plan rests: the day on which the person said that something has changed, or made another plan since.
fn rests_since(health: &HealthState) -> Option<Date> {
    let since = health.resting_since?;
    let made = health.plan_versions.last().map_or(since, |version| version.at.max(since));
    let country = health.country.unwrap_or(Country::Belgium);
    let language = health.language.unwrap_or(houvast_casework::absence::Language::Dutch);
    Some(Speaker::new(crate::post::letter::locale_of(language, country)).day_of(made))
}

/// The plan as the person sees it: while everything rests the hours of that day, and nothing that rises.
#[must_use]
pub fn plan_as_shown(health: &HealthState) -> Option<PlanMade> {
    let made = health.plan_made.clone()?;
    let Some(since) = rests_since(health) else { return Some(made) };
    let place = place_of(&made.hours, since);
    let level = level_on(&made, since);
    if !rises_after(&made.hours, place, &level) {
        return Some(made);
    }
    let until: Vec<WeekHours> = made.hours.weeks().take(place).chain([level]).collect();
    let hours = HoursPlan { steps: steps_of(until.into_iter()), ..made.hours.clone() };
    let mut plan_b = made.plan_b.clone();
    if let Some(plan_b) = &mut plan_b {
        plan_b.grid.retain(|row| row.level <= level.total());
    }
    Some(PlanMade { hours, plan_b, reasons: Vec::new(), ..made })
}

/// The case with its plan as it stands on a day: where everything rests, the weeks since then hold the hours of that day,
/// and what was to come comes as much later.
#[must_use]
pub fn as_it_stands(health: &HealthState, today: Date) -> HealthState {
    let mut stands = health.clone();
    if let (Some(made), Some(since)) = (&health.plan_made, rests_since(health))
        && let Some(moved) = moved(made, since, today)
    {
        stands.plan = Some(moved.hours.clone());
        stands.plan_made = Some(moved);
    }
    stands
}

/// The plan with which a person goes on after a rest: the same hours two weeks longer, then on. None where nothing was to
/// rise, or no week went by.
pub(crate) fn plan_after_rest(health: &HealthState, today: Date) -> Option<PlanMade> {
    let moved = moved(health.plan_made.as_ref()?, rests_since(health)?, today)?;
    let wish = moved.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&moved.hours));
    let change = if moved.hours.starts_on < next_monday(today) { Change::Hold } else { Change::Onward };
    let (hours, reasons, home) = match replan(&moved.hours, &wish, today, change) {
        Ok((_, proposed)) => {
            let home = proposed.home_after(Some(&moved));
            (proposed.hours, proposed.reasons, home)
        }
        // Wishes that leave no course keep the one that was there.
        Err(_) => (moved.hours, moved.reasons, moved.home),
    };
    let plan_b = moved.plan_b.map(|plan_b| propose_plan_b(&hours, &wish, plan_b.clone()).unwrap_or(plan_b));
    Some(PlanMade { hours, wish: moved.wish, plan_b, why: WhyChanged::Held, reasons, prepared: moved.prepared, home })
}

/// A plan with the weeks of a rest in it. None where it makes no difference.
fn moved(made: &PlanMade, since: Date, today: Date) -> Option<PlanMade> {
    let from = next_monday(today);
    if since < made.hours.starts_on {
        // It had not begun: it begins now.
        let hours = HoursPlan { starts_on: from, ..made.hours.clone() };
        return (made.hours.starts_on < from).then(|| PlanMade { hours, ..made.clone() });
    }
    let place = place_of(&made.hours, since);
    let level = level_on(made, since);
    let rested = usize::try_from((from - made.hours.starts_on).get_days() / 7).unwrap_or_default();
    let rested = rested.saturating_sub(place + 1);
    if rested == 0 || !rises_after(&made.hours, place, &level) {
        return None;
    }
    let until = made.hours.weeks().take(place + 1);
    let weeks: Vec<WeekHours> =
        until.chain(std::iter::repeat_n(level, rested)).chain(made.hours.weeks().skip(place + 1)).collect();
    let whole = HoursPlan { steps: steps_of(weeks.iter().copied()), ..made.hours.clone() };
    // A plan carries no more than a year of what is past.
    let (starts_on, past) = kept_past(&whole, from);
    let to_come = weeks.iter().skip(place + 1 + rested).copied();
    let hours = HoursPlan { starts_on, steps: steps_of(past.iter().copied().chain(to_come)), home: whole.home };
    let reasons = reasons_of(&made.reasons, place + 1, past.len());
    let home = homes_of(made, &hours, place, rested);
    Some(PlanMade { hours, reasons, home, ..made.clone() })
}

/// Days at home of a plan with the weeks of a rest in it: those weeks are worked where the one before them was.
fn homes_of(made: &PlanMade, hours: &HoursPlan, place: usize, rested: usize) -> Vec<[bool; 7]> {
    if made.home.is_empty() {
        return Vec::new();
    }
    let mut week = usize::try_from((hours.starts_on - made.hours.starts_on).get_days() / 7).unwrap_or_default();
    let of_step = |step: &Step| {
        let was = if week > place + rested { week - rested } else { week.min(place) };
        week += usize::from(step.weeks);
        let days = 7 * i64::try_from(was).unwrap_or_default();
        made.home_on(made.hours.starts_on.saturating_add(days.days()))
    };
    hours.steps.iter().map(of_step).collect()
}

/// The number of the week of a day, from 0.
fn place_of(hours: &HoursPlan, day: Date) -> usize {
    usize::try_from((day - hours.starts_on).get_days().div_euclid(7)).unwrap_or_default()
}

/// The hours of a day's week; a week around a treatment or a holiday takes nothing away.
fn level_on(made: &PlanMade, day: Date) -> WeekHours {
    let wish = made.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&made.hours));
    usual_week(&made.hours, &wish, day)
}

fn rises_after(hours: &HoursPlan, place: usize, level: &WeekHours) -> bool {
    hours.weeks().skip(place + 1).any(|week| week.total() > level.total())
}

/// Reasons of a plan whose past has another length now: what is past is past, what is to come keeps its own.
fn reasons_of(reasons: &[WeekReason], gone: usize, past: usize) -> Vec<WeekReason> {
    if reasons.is_empty() {
        return Vec::new();
    }
    let weeks = u8::try_from(past).unwrap_or(u8::MAX);
    let mut kept =
        vec![WeekReason { weeks, course: "past".to_owned(), toward: "fixed".to_owned(), limits: Vec::new() }];
    let mut before = 0;
    for reason in reasons {
        let after = before + usize::from(reason.weeks);
        if after > gone {
            let weeks = u8::try_from(after - before.max(gone)).unwrap_or(u8::MAX);
            kept.push(WeekReason { weeks, ..reason.clone() });
        }
        before = after;
    }
    kept
}

#[cfg(test)]
mod tests {
    use houvast_casework::hours::Minutes;
    use jiff::Timestamp;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::super::{propose_plan, standing_of};
    use super::*;

    const BEGIN: Date = date(2027, 1, 4);

    fn at(day: Date) -> Timestamp {
        day.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp()
    }

    /// A plan up to 38 hours from the fourth of January on, and everything rests since a day.
    fn resting(since: Date) -> HealthState {
        let wish = PlanWish::of_contract(Minutes(2280), BEGIN);
        let proposed = propose_plan(&wish).unwrap();
        let made =
            PlanMade { wish: Some(wish), reasons: proposed.reasons, ..PlanMade::of_hours(proposed.hours.clone()) };
        HealthState {
            plan: Some(proposed.hours),
            plan_made: Some(made),
            resting_since: Some(at(since)),
            ..HealthState::default()
        }
    }

    fn totals(made: &PlanMade) -> Vec<u32> {
        made.hours.weeks().map(|week| week.total().0).collect()
    }

    #[test]
    fn after_eight_weeks_of_rest_the_plan_goes_on_from_where_it_stopped() {
        let health = resting(date(2027, 2, 10));
        let before = totals(health.plan_made.as_ref().unwrap());
        let level = before[5];
        assert!(before[14] > level, "it would have climbed: {before:?}");
        let after = plan_after_rest(&health, date(2027, 4, 8)).unwrap();
        let weeks = totals(&after);
        assert_eq!(weeks[..6], before[..6], "what is past stays");
        assert!(weeks[6..16].iter().all(|week| *week == level), "{level}: {weeks:?}");
        assert!(weeks[16] > level, "then it goes on: {weeks:?}");
        assert_eq!(weeks.last(), before.last());
        assert_eq!(after.why, WhyChanged::Held);
        let reasoned: usize = after.reasons.iter().map(|reason| usize::from(reason.weeks)).sum();
        assert_eq!(reasoned, weeks.len(), "every week has its reason");
    }

    #[test]
    fn a_step_back_after_a_rest_never_lands_above_where_the_person_stopped() {
        let health = resting(date(2027, 2, 10));
        let (made, today) = (health.plan_made.clone().unwrap(), date(2027, 4, 8));
        let level = totals(&made)[5];
        let wish = made.wish.clone().unwrap();
        assert!(standing_of(&made.hours, &wish, date(2027, 4, 12)).before.0 > level, "without the rest it would");
        let stands = as_it_stands(&health, today).plan_made.unwrap();
        let standing = standing_of(&stands.hours, &wish, date(2027, 4, 12));
        assert_eq!(standing.level, Minutes(level));
        assert!(standing.before.0 < level);
    }

    #[test]
    fn while_everything_rests_nothing_rises() {
        let health = resting(date(2027, 2, 10));
        let level = totals(health.plan_made.as_ref().unwrap())[5];
        let shown = plan_as_shown(&health).unwrap();
        assert_eq!(shown.hours.find_week_on(date(2027, 6, 1)).unwrap().1.total(), Minutes(level));
        assert_eq!(totals(&shown).iter().max(), Some(&level));
        let goes_on = HealthState { resting_since: None, ..health.clone() };
        assert_eq!(plan_as_shown(&goes_on), health.plan_made);
        assert_eq!(as_it_stands(&goes_on, date(2027, 4, 8)), goes_on);
    }

    #[test]
    fn a_rest_within_a_week_or_at_the_end_of_a_plan_changes_nothing() {
        assert_eq!(plan_after_rest(&resting(date(2027, 2, 9)), date(2027, 2, 11)), None);
        assert_eq!(plan_after_rest(&resting(date(2029, 2, 7)), date(2029, 6, 1)), None);
    }

    #[test]
    fn a_plan_that_had_not_begun_begins_after_the_rest() {
        let after = plan_after_rest(&resting(date(2026, 12, 21)), date(2027, 2, 4)).unwrap();
        assert_eq!((after.hours.starts_on, totals(&after)[0]), (date(2027, 2, 8), 450));
    }

    #[test]
    fn a_plan_made_during_the_rest_counts_from_its_own_day() {
        let mut health = resting(date(2026, 12, 1));
        let hours = health.plan.clone().unwrap();
        let version =
            houvast_casework::plan_made::PlanVersion { at: at(date(2027, 2, 10)), hours, why: WhyChanged::Wished };
        health.plan_versions = vec![version];
        let level = totals(health.plan_made.as_ref().unwrap())[5];
        assert_eq!(plan_as_shown(&health).unwrap().hours.ends_at(), Minutes(level));
    }
}
