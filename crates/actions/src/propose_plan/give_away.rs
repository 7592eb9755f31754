//! Hours can speak (product rule 6): a course that dips every three weeks, or in weeks of check-ups, lets one guess
//! treatment. Holidays say nothing about health.

use houvast_casework::plan::{HoursPlan, WeekHours};
use houvast_casework::plan_wish::PlanWish;
use jiff::ToSpan;
use jiff::civil::Date;

/// What a course of hours lets one guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GiveAway {
    /// Fewer hours again and again, so many weeks apart.
    EveryWeeks(u8),
    /// Fewer hours in weeks of check-ups.
    CheckUps,
}

/// A day that is an hour shorter stands out.
const STANDS_OUT: u32 = 60;
/// After so many weeks a dip is a step back.
const LONGEST_DIP: usize = 3;

/// What a course lets one guess, from a day on; what is past cannot be taken back.
#[must_use]
pub fn find_give_away(hours: &HoursPlan, wish: Option<&PlanWish>, today: Date) -> Option<GiveAway> {
    let weeks: Vec<WeekHours> = hours.weeks().collect();
    let monday = |week: usize| hours.starts_on.saturating_add((7 * i64::try_from(week).unwrap_or_default()).days());
    let is_holiday = |week: usize| {
        let (first, last) = (monday(week), monday(week).saturating_add(6.days()));
        wish.is_some_and(|wish| wish.away.iter().any(|away| away.from <= last && away.until >= first))
    };
    let to_come = |week: &usize| monday(*week).saturating_add(6.days()) >= today;
    let dips: Vec<usize> = list_dips(&weeks).into_iter().filter(to_come).filter(|week| !is_holiday(*week)).collect();
    let apart: Vec<usize> = dips.windows(2).map(|pair| pair[1] - pair[0]).collect();
    if let Some(every) = apart.iter().find(|span| (1..=8).contains(*span)) {
        return u8::try_from(*every).ok().map(GiveAway::EveryWeeks);
    }
    let is_check_up = |week: &usize| {
        let (first, last) = (monday(*week), monday(*week).saturating_add(6.days()));
        wish.is_some_and(|wish| wish.check_ups.iter().any(|day| (first..=last).contains(day)))
    };
    dips.iter().any(is_check_up).then_some(GiveAway::CheckUps)
}

/// The first week of every dip: days that are shorter than before and than soon after.
fn list_dips(weeks: &[WeekHours]) -> Vec<usize> {
    let mut dips = Vec::new();
    let mut number = 1;
    while number < weeks.len() {
        let before = &weeks[number - 1];
        let back = (number + 1..weeks.len().min(number + 1 + LONGEST_DIP)).find(|later| {
            (0..7).any(|day| {
                let usual = before.0[day].0.min(weeks[*later].0[day].0);
                usual >= weeks[number].0[day].0 + STANDS_OUT
            })
        });
        match back {
            Some(back) => {
                dips.push(number);
                number = back + 1;
            }
            None => number += 1,
        }
    }
    dips
}

/// The wish of the level variant: the same hours every week, around treatments too. Nothing where no weekday is always
/// free of them.
#[must_use]
pub fn even_wish(wish: &PlanWish) -> Option<PlanWish> {
    let even = PlanWish { even: true, check_ups: Vec::new(), ..wish.clone() };
    let open = super::calendar::Calendar::of(&even, even.starts_on, 1).open;
    open.contains(&true).then_some(even)
}
