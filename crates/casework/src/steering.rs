//! What check-ins propose for the plan. The rules rest on answers about work alone: does the plan fit, recovered by the next
//! morning, hours worked against planned (product rule 11). The person decides; who does not answer is asked nothing.
//!
//! The table is a conservative default of our own (E5), to be validated by an occupational physician.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::case::HealthState;
use crate::check_in::{PlanFit, Recovered, WorkAnswers};
use crate::hours::Minutes;
use crate::plan_made::WhyChanged;
use crate::plan_wish::Aim;
use crate::worked::find_whole_week;

/// What is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steer {
    /// The plan goes on as it is.
    GoOn,
    /// More is possible, twice in a row: talk about it with the people who decide.
    TalkAboutMore,
    /// A heavy week without a plan: rest, or talk to somebody.
    HeavyWeek,
    /// The same hours two weeks longer.
    Hold,
    /// The step before, for two weeks.
    StepBack,
    /// It was held or taken back again and again: stay here for now.
    StayLevel,
    /// The step back was too much as well: fewer hours, and there they stay.
    GoDown,
}

impl Steer {
    /// The change of the plan it stands for, by its name in addresses.
    #[must_use]
    pub fn change(self) -> Option<&'static str> {
        match self {
            Self::GoOn | Self::TalkAboutMore | Self::HeavyWeek => None,
            Self::Hold => Some("hold"),
            Self::StepBack => Some("step_back"),
            Self::StayLevel => Some("stay_level"),
            Self::GoDown => Some("go_down"),
        }
    }
}

/// An answer about work is as good as new for so many days; older ones say nothing about today.
const FRESH_DAYS: i64 = 21;
/// Two answers in a row lie at most so many days apart.
const IN_A_ROW_DAYS: i64 = 16;
/// Changes of these many days are looked at for "again and again".
const MEMORY_DAYS: i64 = 84;
/// Worked less than this share of the plan, in hundredths: the plan was too much, whatever was answered.
const WORKED_SHARE: u32 = 70;

/// One week's answer beside the plan of that week.
#[derive(Debug, Clone, Copy)]
struct Week {
    on: Date,
    answers: WorkAnswers,
    planned: Option<Minutes>,
}

impl Week {
    fn is_heavy(&self) -> bool {
        let fell_short = |worked: Minutes, planned: Minutes| worked.0 * 100 < planned.0 * WORKED_SHARE;
        self.answers.is_heavy()
            || self.answers.worked.zip(self.planned).is_some_and(|(worked, planned)| fell_short(worked, planned))
    }

    fn is_easy(&self) -> bool {
        self.answers.plan_fit == PlanFit::CanDoMore
            && !self.is_heavy()
            && matches!(self.answers.recovered_next_morning, None | Some(Recovered::Yes))
    }
}

/// What the answers since the last change of the plan propose on a day.
#[must_use]
pub fn steer(case: &HealthState, today: Date, day_of: impl Fn(Timestamp) -> Date) -> Steer {
    if case.resting_since.is_some() {
        return Steer::GoOn;
    }
    let changed_on = case.plan_versions.last().map(|version| day_of(version.at));
    let planned = |on: Date| case.plan.as_ref().and_then(|plan| plan.find_week_on(on)).map(|(_, week)| week.total());
    let weeks = case.work_answers.iter().map(|(at, answers)| (day_of(*at), *answers));
    let fresh: Vec<Week> = weeks
        .filter(|(on, _)| *on > today.saturating_sub(FRESH_DAYS.days()))
        .filter(|(on, _)| changed_on.is_none_or(|changed| *on > changed))
        .map(|(on, answers)| Week { on, answers: with_record(case, on, answers, today), planned: planned(on) })
        .collect();
    let Some(last) = fresh.last() else { return Steer::GoOn };
    // Several answers of the same week are one.
    let before = fresh.iter().rev().find(|week| week.on <= last.on.saturating_sub(5.days()));
    let before = before.filter(|week| week.on >= last.on.saturating_sub(IN_A_ROW_DAYS.days()));
    let has_plan = case.plan.as_ref().is_some_and(|plan| plan.find_week_on(today).is_some());
    match (last.is_heavy(), has_plan) {
        (true, false) => Steer::HeavyWeek,
        (true, true) => lighter(case, today, &day_of, before.is_some_and(Week::is_heavy)),
        (false, _) if may_grow(case) && last.is_easy() && before.is_some_and(Week::is_easy) => Steer::TalkAboutMore,
        (false, _) => Steer::GoOn,
    }
}

/// The own record of a week that is over is truer than the number somebody had in mind while it ran.
fn with_record(case: &HealthState, on: Date, answers: WorkAnswers, today: Date) -> WorkAnswers {
    WorkAnswers { worked: find_whole_week(case, on, today).or(answers.worked), ..answers }
}

/// Where comfort comes first, or the hours are to stay, nobody speaks of more.
fn may_grow(case: &HealthState) -> bool {
    let aim = case.plan_made.as_ref().and_then(|made| made.wish.as_ref()).map(|wish| wish.aim);
    aim.is_none_or(|aim| aim == Aim::Grow)
}

fn lighter(case: &HealthState, today: Date, day_of: &impl Fn(Timestamp) -> Date, twice: bool) -> Steer {
    let since = today.saturating_sub(MEMORY_DAYS.days());
    let recent = case.plan_versions.iter().rev().take_while(|version| day_of(version.at) >= since);
    let recent: Vec<WhyChanged> = recent.map(|version| version.why).collect();
    let eased = recent.iter().filter(|why| matches!(why, WhyChanged::Held | WhyChanged::SteppedBack)).count();
    let is_back_already = matches!(recent.first(), Some(WhyChanged::SteppedBack));
    match (twice, is_back_already) {
        (true, true) => Steer::GoDown,
        (true, false) if may_grow(case) => Steer::StepBack,
        (true, false) => Steer::GoDown,
        (false, _) if eased >= 2 => Steer::StayLevel,
        (false, _) if may_grow(case) => Steer::Hold,
        // Hours that stay anyway need no holding; the second heavy week says more.
        (false, _) => Steer::GoOn,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::check_in::{Question, Symptoms};
    use crate::plan::{HoursPlan, Step, WeekHours};
    use crate::plan_made::{PlanMade, PlanVersion};
    use crate::plan_wish::PlanWish;
    use crate::worked::{Worked, WorkedWeek};

    const TODAY: Date = date(2027, 2, 1);

    fn at(day: Date) -> Timestamp {
        day.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp()
    }

    fn day_of(at: Timestamp) -> Date {
        at.to_zoned_datetime(TimeZone::UTC).date()
    }

    fn ago(days: i64) -> Date {
        TODAY.saturating_sub(days.days())
    }

    /// Ten hours a week since the fourth of January.
    fn case() -> HealthState {
        let mut week = WeekHours::default();
        week.0[0] = Minutes(300);
        week.0[3] = Minutes(300);
        let hours = HoursPlan::new(date(2027, 1, 4), vec![Step { weeks: 12, week }]).unwrap();
        let wish = PlanWish::of_contract(Minutes(2280), date(2027, 1, 4));
        let made = PlanMade { wish: Some(wish), ..PlanMade::of_hours(hours.clone()) };
        let first = PlanVersion { at: at(ago(40)), hours: hours.clone(), why: WhyChanged::Wished };
        HealthState { plan: Some(hours), plan_made: Some(made), plan_versions: vec![first], ..HealthState::default() }
    }

    fn answers(plan_fit: PlanFit, recovered: Option<Recovered>, worked: Option<u32>) -> WorkAnswers {
        WorkAnswers { plan_fit, recovered_next_morning: recovered, worked: worked.map(Minutes) }
    }

    fn too_much() -> WorkAnswers {
        answers(PlanFit::TooMuch, None, None)
    }

    fn answered(mut case: HealthState, weeks: &[(i64, WorkAnswers)]) -> HealthState {
        case.work_answers = weeks.iter().map(|(days, answers)| (at(ago(*days)), *answers)).collect();
        case
    }

    fn changed(mut case: HealthState, days: i64, why: WhyChanged) -> HealthState {
        let hours = case.plan.clone().unwrap();
        case.plan_versions.push(PlanVersion { at: at(ago(days)), hours, why });
        case
    }

    fn check(case: &HealthState, expect: Steer) {
        assert_eq!(steer(case, TODAY, day_of), expect, "{:?}", case.work_answers);
    }

    #[test]
    fn one_heavy_week_holds_and_two_in_a_row_step_back() {
        check(&answered(case(), &[(1, too_much())]), Steer::Hold);
        check(&answered(case(), &[(8, too_much()), (1, too_much())]), Steer::StepBack);
        check(&answered(case(), &[(8, too_much()), (1, answers(PlanFit::Fits, None, None))]), Steer::GoOn);
        let tired = answers(PlanFit::Fits, Some(Recovered::No), None);
        check(&answered(case(), &[(8, tired), (1, too_much())]), Steer::StepBack);
    }

    #[test]
    fn hours_worked_far_below_the_plan_say_that_it_is_too_much() {
        let worked = |minutes| answers(PlanFit::Fits, Some(Recovered::Yes), Some(minutes));
        check(&answered(case(), &[(1, worked(360))]), Steer::Hold);
        check(&answered(case(), &[(1, worked(480))]), Steer::GoOn);
        check(&answered(case(), &[(8, worked(300)), (1, worked(300))]), Steer::StepBack);
    }

    #[test]
    fn the_own_record_of_a_week_that_is_over_counts_and_alone_it_says_nothing() {
        let record = |days, minutes| WorkedWeek {
            monday: crate::trend::monday_of(ago(days)),
            worked: Some(Worked::Whole(Minutes(minutes))),
        };
        let fits = answers(PlanFit::Fits, Some(Recovered::Yes), Some(600));
        let mut told = answered(case(), &[(1, fits)]);
        told.worked = vec![record(1, 300)];
        check(&told, Steer::Hold);
        told.work_answers.clear();
        check(&told, Steer::GoOn);
    }

    #[test]
    fn two_answers_of_the_same_week_are_one() {
        check(&answered(case(), &[(2, too_much()), (1, too_much())]), Steer::Hold);
    }

    #[test]
    fn silence_says_nothing() {
        check(&case(), Steer::GoOn);
        check(&answered(case(), &[(30, too_much()), (22, too_much())]), Steer::GoOn);
        check(&answered(case(), &[(20, too_much()), (1, too_much())]), Steer::Hold);
    }

    #[test]
    fn after_a_change_the_answers_begin_anew() {
        let back = changed(case(), 3, WhyChanged::SteppedBack);
        check(&answered(back, &[(8, too_much()), (4, too_much())]), Steer::GoOn);
    }

    #[test]
    fn a_step_back_that_is_too_much_goes_down_and_holding_again_and_again_stays_level() {
        let back = changed(case(), 20, WhyChanged::SteppedBack);
        check(&answered(back, &[(8, too_much()), (1, too_much())]), Steer::GoDown);
        let held = changed(changed(case(), 30, WhyChanged::Held), 14, WhyChanged::Held);
        check(&answered(held, &[(1, too_much())]), Steer::StayLevel);
    }

    #[test]
    fn more_is_spoken_of_after_two_easy_weeks_and_never_where_comfort_comes_first() {
        let easy = answers(PlanFit::CanDoMore, Some(Recovered::Yes), None);
        check(&answered(case(), &[(1, easy)]), Steer::GoOn);
        check(&answered(case(), &[(8, easy), (1, easy)]), Steer::TalkAboutMore);
        let mut comfort = answered(case(), &[(8, easy), (1, easy)]);
        comfort.plan_made.as_mut().unwrap().wish.as_mut().unwrap().aim = Aim::Comfort;
        check(&comfort, Steer::GoOn);
        comfort.work_answers = vec![(at(ago(8)), too_much()), (at(ago(1)), too_much())];
        check(&comfort, Steer::GoDown);
    }

    #[test]
    fn while_everything_rests_nothing_is_proposed() {
        let mut resting = answered(case(), &[(8, too_much()), (1, too_much())]);
        resting.resting_since = Some(at(TODAY));
        check(&resting, Steer::GoOn);
    }

    #[test]
    fn a_heavy_week_without_a_plan_is_a_heavy_week() {
        check(&answered(HealthState::default(), &[(1, too_much())]), Steer::HeavyWeek);
    }

    #[test]
    fn no_rule_reads_how_somebody_feels() {
        for weeks in [vec![(1, too_much())], vec![(8, answers(PlanFit::Fits, None, None)), (1, too_much())]] {
            let plain = answered(case(), &weeks);
            let expect = steer(&plain, TODAY, day_of);
            for worst in [0, 10] {
                let all = Question::ALL.iter().map(|question| (*question, worst)).collect();
                let mut told = plain.clone();
                told.symptoms = vec![(at(ago(1)), Symptoms(all))];
                check(&told, expect);
            }
        }
        let rules = include_str!("steering.rs").split("#[cfg(test)]").next().unwrap();
        for word in ["symptom", "Question", "nrs_", "moments"] {
            assert!(!rules.contains(word), "a rule reads {word}");
        }
    }
}
