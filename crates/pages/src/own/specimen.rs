//! Invented facts for samples: one person, Ana, three weeks into building up hours.

use houvast_casework::absence::Agreed;
use houvast_casework::case::HealthState;
use houvast_casework::chance::Counted;
use houvast_casework::check_in::{PlanFit, Question, Recovered, Symptoms, WorkAnswers};
use houvast_casework::diary::{DayNote, DayQuestion, DiaryState};
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{MomentId, WishId};
use houvast_casework::moment::{Moment, MomentKind};
use houvast_casework::monthly_check::{BeyondLimits, Expectation, MonthlyAnswers, MonthlyQuestion};
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::plan_b::{Fallback, FallbackHours, PlanB, Trigger};
use houvast_casework::plan_made::{PlanMade, WeekReason, WhyChanged};
use houvast_casework::plan_wish::{Away, PlanWish, TreatmentCycle};
use houvast_casework::wish::{Priority, Wish, Wished};
use jiff::civil::{Date, date, time};
use jiff::{Timestamp, ToSpan};

use super::wished_changes::ChangeAhead;

/// The day of every sample.
#[must_use]
pub fn today() -> Date {
    date(2026, 11, 30)
}

/// The instant of every sample.
#[must_use]
pub fn now() -> Timestamp {
    Timestamp::from_second(1_796_034_600).unwrap_or_default()
}

fn days(minutes: [u32; 7]) -> WeekHours {
    WeekHours(minutes.map(Minutes))
}

/// Hours from 16 November on, up to the contract.
#[must_use]
pub fn plan() -> HoursPlan {
    let step = |weeks, minutes| Step { weeks, week: days(minutes) };
    let steps = vec![
        step(2, [150, 0, 150, 0, 150, 0, 0]),
        step(2, [165, 165, 165, 0, 165, 0, 0]),
        step(2, [180, 180, 180, 180, 180, 0, 0]),
        step(2, [225, 225, 225, 225, 225, 0, 0]),
        step(4, [360, 360, 360, 360, 360, 0, 0]),
        step(2, [456, 456, 456, 456, 456, 0, 0]),
    ];
    HoursPlan { starts_on: date(2026, 11, 16), steps, home: None }
}

/// Half of the hours as plan B.
#[must_use]
pub fn plan_b() -> PlanB {
    let row = |from, level, day| Fallback { from, level: Minutes(level), week: days([day, 0, day, 0, 0, 0, 0]) };
    PlanB {
        when: vec![Trigger::TreatmentChange, Trigger::TwoHolds],
        hours: FallbackHours::Half,
        takes_over: "Jan doet de bestellingen".to_owned(),
        tells: "Tom, en het team via Tom".to_owned(),
        talk_on: Some(date(2027, 1, 12)),
        grid: vec![row(date(2026, 11, 16), 450, 105), row(date(2026, 11, 30), 660, 165)],
    }
}

/// A wish with everything on the calendar: a treatment on 8 December, a check-up, a holiday, exercise, a way to work.
#[must_use]
pub fn full_wish() -> PlanWish {
    let mut wish = PlanWish::of_contract(Minutes(2280), date(2026, 11, 16));
    wish.commute = Minutes(100);
    wish.treatment =
        Some(TreatmentCycle { first: date(2026, 12, 8), every_weeks: 3, times: 2, rest_days: 2, light_days: 2 });
    wish.check_ups = vec![date(2027, 1, 6)];
    wish.away = vec![Away { from: date(2026, 12, 24), until: date(2026, 12, 25) }];
    wish.exercise[6] = Minutes(45);
    wish.details.begins = Some(time(9, 0, 0, 0));
    wish
}

/// The plan with everything behind it.
#[must_use]
pub fn plan_made() -> PlanMade {
    let reason = |weeks, course: &str, toward: &str, limits: &[&str]| WeekReason {
        weeks,
        course: course.to_owned(),
        toward: toward.to_owned(),
        limits: limits.iter().map(|limit| (*limit).to_owned()).collect(),
    };
    PlanMade {
        hours: plan(),
        wish: Some(PlanWish::of_contract(Minutes(2280), date(2026, 11, 16))),
        plan_b: Some(plan_b()),
        why: WhyChanged::Wished,
        reasons: vec![
            reason(1, "begin", "limited", &["start_cap", "max_run"]),
            reason(11, "hold", "limited", &["hold"]),
            reason(2, "stay", "goal", &[]),
        ],
        prepared: false,
        home: vec![[false, false, true, false, false, false, false]; plan().steps.len()],
    }
}

/// A step that lies above the hours that are approved; its request has to be in this week.
#[must_use]
pub fn change_ahead() -> ChangeAhead {
    let (on, file_by) = (date(2026, 12, 14), Some(date(2026, 12, 11)));
    ChangeAhead { on, week: plan().steps[2].week, above: Some(Minutes(660)), file_by }
}

/// The plan as agreed on 12 November.
#[must_use]
pub fn agreed() -> Agreed<HoursPlan> {
    Agreed { what: plan(), on: date(2026, 11, 12) }
}

/// A line with a treatment that lasts.
#[must_use]
pub fn moments() -> Vec<Moment> {
    let mut chance = Counted(7);
    let mut moment = |kind, on: Date, until: Option<Date>, words: Option<&str>| Moment {
        id: MomentId::new(0, &mut chance),
        kind,
        on,
        until,
        words: words.map(str::to_owned),
    };
    vec![
        moment(MomentKind::Suspicion, date(2026, 2, 20), None, None),
        moment(MomentKind::Diagnosis, date(2026, 3, 12), None, None),
        moment(MomentKind::Treatment, date(2026, 4, 7), Some(date(2026, 8, 18)), None),
        moment(MomentKind::Recovery, date(2026, 8, 19), None, None),
        moment(MomentKind::Return, date(2026, 11, 16), None, None),
        moment(MomentKind::Own, date(2026, 12, 24), None, Some("Met iedereen aan tafel")),
    ]
}

/// Two check-ins about work.
#[must_use]
pub fn work_answers() -> Vec<(Timestamp, WorkAnswers)> {
    let answers = |plan_fit, recovered, worked| WorkAnswers {
        plan_fit,
        recovered_next_morning: Some(recovered),
        worked: Some(Minutes(worked)),
    };
    vec![
        (now().saturating_sub(336.hours()).unwrap_or_default(), answers(PlanFit::Fits, Recovered::Yes, 450)),
        (now().saturating_sub(168.hours()).unwrap_or_default(), answers(PlanFit::TooMuch, Recovered::Partly, 480)),
    ]
}

/// Two answers to the seven questions, the second of them partly.
#[must_use]
pub fn symptoms() -> Vec<(Timestamp, Symptoms)> {
    let all = Question::ALL.iter().map(|question| (*question, 4)).collect();
    let one = vec![(Question::Fatigue, 6)];
    vec![
        (now().saturating_sub(336.hours()).unwrap_or_default(), Symptoms(all)),
        (now().saturating_sub(168.hours()).unwrap_or_default(), Symptoms(one)),
    ]
}

/// Days, words and a monthly check in the diary.
#[must_use]
pub fn diary() -> DiaryState {
    let day = |ago: i64, energy, load| DayNote {
        on: today().saturating_sub(ago.days()),
        answers: vec![(DayQuestion::Energy, energy), (DayQuestion::Load, load)],
    };
    let months = MonthlyAnswers {
        expectation: Some(Expectation::SixMonths),
        beyond: Some(BeyondLimits::Once),
        answers: vec![(MonthlyQuestion::Confidence, 6), (MonthlyQuestion::Balance, 5)],
    };
    DiaryState {
        recent: vec![(now(), "Gewandeld tot aan het water.\nDaarna geslapen.".to_owned())],
        days: vec![day(20, 3, 7), day(19, 4, 6), day(6, 5, 5), day(0, 5, 4)],
        months: vec![(now(), months)],
        ..DiaryState::default()
    }
}

/// A case with answers to the seven questions and a check-up on the line.
#[must_use]
pub fn told() -> HealthState {
    let mut moments = moments();
    let check_up = moments.iter().find(|moment| moment.kind == MomentKind::Return).cloned();
    moments.extend(check_up.map(|moment| Moment { kind: MomentKind::CheckUp, on: date(2026, 11, 25), ..moment }));
    HealthState { symptoms: symptoms(), moments, ..HealthState::default() }
}

/// Three wishes, the last in own words.
///
/// # Panics
/// Never: the names are in the list.
#[must_use]
pub fn wishes() -> Vec<Wish> {
    let wish = |number: u64, what, priority| Wish { id: WishId::new(0, &mut Counted(number)), what, priority };
    let listed = |name: &str| Wished::Listed(name.parse().expect("the name of an adjustment"));
    vec![
        wish(1, listed("a32"), Priority::Needed),
        wish(2, listed("a45"), Priority::Helps),
        wish(3, Wished::Words("Liever geen telefoon in de ochtend.".to_owned()), Priority::Later),
    ]
}
