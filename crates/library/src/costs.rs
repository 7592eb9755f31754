//! What one long absence costs, and what support may save, for the policy of an employer. One made-up absence, never a person:
//! there is no place for a name, and no chance of anybody enters it. Every figure can be changed and says where it comes from.
//! Low, usual and high are always told together.
//!
//! Formulas: `absence = paid days × daily pay × rate × (1 + charges)`; `replacement = replaced days × daily pay × share × (1 +
//! mark-up + charges)`; in building up, hours worked count as lost as far as their output is missing; `leaving = (1 − chance of
//! return) × share of a year's pay`.

pub mod figures;

use figures::{Figure, Figures};

use crate::names::Country;

/// Working days a week and a year.
const DAYS_A_WEEK: f64 = 5.0;
const DAYS_A_YEAR: f64 = 260.0;
/// Weeks of a month.
const WEEKS_A_MONTH: f64 = 52.0 / 12.0;
/// The part of the contract with which building up begins.
const FIRST_PART: f64 = 0.25;
/// The first year of an absence, in weeks: after it the Belgian sickness fund pays by the household (law of Belgium, invalidity).
const FIRST_YEAR: f64 = 52.0;
/// The part of the pay that the Belgian sickness fund pays in the first year, up to a limit (law of Belgium, primary incapacity).
const FUND_RATE: f64 = 0.6;
/// The most it pays after that: with dependants. Living alone it is 55 percent, with somebody who earns 40.
const FUND_RATE_LATER: f64 = 0.65;

/// What it costs the employer, by what it is for.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Costs {
    /// Pay for days without work.
    pub absence: f64,
    /// Who stands in.
    pub replacement: f64,
    /// Output that is missing while hours build up, and hours not worked that are paid.
    pub build_up: f64,
    /// Hours of whoever guides.
    pub guidance: f64,
    /// Programme and aids.
    pub support: f64,
    /// Losing somebody, weighed by how often that happens.
    pub leaving: f64,
}

impl Costs {
    /// All of it.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.absence + self.replacement + self.build_up + self.guidance + self.support + self.leaving
    }
}

/// Who carries it, without support.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Carried {
    /// The employer.
    pub employer: f64,
    /// The sickness fund, at most: its benefit has a limit.
    pub fund: f64,
    /// The employee, in pay before tax, at least.
    pub employee: f64,
}

/// The answer for one end of the range.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Answer {
    /// Without support.
    pub without: Costs,
    /// With support.
    pub with: Costs,
    /// Who carries what, without support.
    pub carried: Carried,
    /// The chance of return that support must add to pay for itself, 0 to 1; none where leaving costs nothing.
    pub break_even: Option<f64>,
}

impl Answer {
    /// The answer for these figures.
    #[must_use]
    pub fn of(country: Country, figures: &Figures) -> Self {
        let case = Case { country, figures };
        let without = case.costs(0.0, case.part(Figure::ReturnWithout), 0.0);
        let support = case.value(Figure::Programme) + case.value(Figure::Aids);
        // Support never lowers the chance here; who thinks so leaves it out.
        let chance = case.part(Figure::ReturnWith).max(case.part(Figure::ReturnWithout));
        let with = case.costs(case.value(Figure::WeeksEarlier), chance, support);
        let loss = case.part(Figure::Leaving) * case.yearly_pay();
        Self { without, with, carried: case.carried(&without), break_even: (loss > 0.0).then(|| support / loss) }
    }

    /// What support saves the employer; below zero where it costs more than it saves.
    #[must_use]
    pub fn benefit(&self) -> f64 {
        self.without.total() - self.with.total()
    }

    /// What comes back for each euro of support and guidance, beyond that euro; none where neither costs anything.
    #[must_use]
    pub fn returned(&self) -> Option<f64> {
        let spent = self.with.support + self.with.guidance;
        (spent > 0.0).then(|| self.benefit() / spent)
    }
}

/// One made-up absence.
struct Case<'a> {
    country: Country,
    figures: &'a Figures,
}

impl Case<'_> {
    fn value(&self, figure: Figure) -> f64 {
        self.figures.value(figure)
    }

    /// A percentage as a part of one.
    fn part(&self, figure: Figure) -> f64 {
        self.value(figure) / 100.0
    }

    fn yearly_pay(&self) -> f64 {
        self.value(Figure::MonthlyPay) * 12.0
    }

    fn daily_pay(&self) -> f64 {
        self.yearly_pay() / DAYS_A_YEAR
    }

    fn hourly_cost(&self) -> f64 {
        self.daily_pay() * (1.0 + self.part(Figure::Charges)) * DAYS_A_WEEK / self.value(Figure::WeeklyHours)
    }

    fn absent_days(&self) -> f64 {
        self.value(Figure::WeeksAbsent) * DAYS_A_WEEK
    }

    fn costs(&self, weeks_earlier: f64, chance: f64, support: f64) -> Costs {
        let charges = self.part(Figure::Charges);
        // Half the hours in the weeks before the full absence would have ended.
        let earlier = weeks_earlier.min(self.value(Figure::WeeksAbsent));
        let days = self.absent_days() - earlier * DAYS_A_WEEK / 2.0;
        let paid = days.min(self.value(Figure::PaidWeeks) * DAYS_A_WEEK);
        let missing = 1.0 - self.part(Figure::OutputFirst);
        let early_loss = earlier * self.value(Figure::WeeklyHours) / 2.0 * self.hourly_cost() * missing;
        let replaced = days + self.unworked_days();
        let months = (self.value(Figure::WeeksAbsent) + self.value(Figure::BuildUpWeeks)) / WEEKS_A_MONTH;
        Costs {
            absence: paid * self.daily_pay() * self.part(Figure::PayRate) * (1.0 + charges),
            replacement: replaced
                * self.daily_pay()
                * self.part(Figure::Replaced)
                * (1.0 + self.part(Figure::MarkUp) + charges),
            build_up: self.build_up() + early_loss,
            guidance: self.value(Figure::GuidanceHours) * self.value(Figure::GuidanceRate) * months,
            support,
            leaving: (1.0 - chance) * self.part(Figure::Leaving) * self.yearly_pay(),
        }
    }

    /// Weeks of building up: the part of the contract that is worked, and its output.
    fn list_weeks(&self) -> impl Iterator<Item = (f64, f64)> {
        let weeks = self.value(Figure::BuildUpWeeks).round().max(0.0);
        let output = |week: f64| {
            self.part(match week {
                _ if week < 4.0 => Figure::OutputFirst,
                _ if week < 12.0 => Figure::OutputNext,
                _ => Figure::OutputLater,
            })
        };
        (0..weeks as u32).map(move |week| {
            let week = f64::from(week);
            (FIRST_PART + (1.0 - FIRST_PART) * week / weeks, output(week))
        })
    }

    fn unworked_days(&self) -> f64 {
        self.list_weeks().map(|(part, _)| (1.0 - part) * DAYS_A_WEEK).sum()
    }

    fn build_up(&self) -> f64 {
        let weekly_cost = self.value(Figure::WeeklyHours) * self.hourly_cost();
        let lost: f64 = self.list_weeks().map(|(part, output)| part * weekly_cost * (1.0 - output)).sum();
        // In Belgium the sickness fund pays the hours that are not worked; in the Netherlands the employer does.
        let unworked = match self.country {
            Country::Be => 0.0,
            Country::Nl => {
                let left = (self.value(Figure::PaidWeeks) - self.value(Figure::WeeksAbsent)).max(0.0);
                let paid = self.list_weeks().zip(1..).filter(|(_, week)| f64::from(*week) <= left);
                paid.map(|((part, _), _)| (1.0 - part) * weekly_cost * self.part(Figure::PayRate)).sum()
            }
        };
        lost + unworked
    }

    /// What the Belgian sickness fund pays, at most, for the weeks beyond the employer's and for hours not worked after them.
    fn paid_by_fund(&self) -> f64 {
        let absent = self.value(Figure::WeeksAbsent);
        let paid = self.value(Figure::PaidWeeks).min(absent);
        let first = (absent.min(FIRST_YEAR) - paid).max(0.0);
        let later = absent - paid - first;
        let weeks = first * FUND_RATE + later * FUND_RATE_LATER;
        let building_up: f64 = (0..)
            .zip(self.list_weeks())
            .map(|(week, (part, _))| {
                let rate = if absent + f64::from(week) < FIRST_YEAR { FUND_RATE } else { FUND_RATE_LATER };
                (1.0 - part) * rate
            })
            .sum();
        (weeks + building_up) * DAYS_A_WEEK * self.daily_pay()
    }

    fn carried(&self, without: &Costs) -> Carried {
        let paid = self.absent_days().min(self.value(Figure::PaidWeeks) * DAYS_A_WEEK);
        let beyond = (self.absent_days() - paid) * self.daily_pay();
        let unworked = self.unworked_days() * self.daily_pay();
        let kept_back = paid * self.daily_pay() * (1.0 - self.part(Figure::PayRate));
        let (fund, employee) = match self.country {
            Country::Be => {
                let fund = self.paid_by_fund();
                (fund, beyond + unworked - fund + kept_back)
            }
            Country::Nl => (0.0, kept_back + unworked * (1.0 - self.part(Figure::PayRate)) + beyond),
        };
        Carried { employer: without.total(), fund, employee }
    }
}

/// What an absence costs where one sum for each day is known, as some sites publish it.
#[must_use]
pub fn cost_by_day(day: f64, weeks: f64) -> f64 {
    day * DAYS_A_WEEK * weeks
}

/// How many weeks of half the hours, earlier, pay for support, where one sum for each day is known.
#[must_use]
pub fn weeks_to_pay_back(support: f64, day: f64) -> f64 {
    support / (day * DAYS_A_WEEK / 2.0)
}

/// The sum for a day that a Dutch site for small firms publishes, with the range that others give (MKB Servicedesk through
/// Sazas 2023; insurers' pages).
pub const DUTCH_DAY: [f64; 3] = [230.0, 405.0, 410.0];

#[cfg(test)]
mod tests;
