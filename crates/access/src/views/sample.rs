//! Made-up seats, files and states: for samples, previews and tests. Everything goes through [`Sight::of`].

use houvast_casework::absence::{Agreed, Country, Language, Report, WorkState};
use houvast_casework::adjustment::Adjustment;
use houvast_casework::case::{HealthState, Reason};
use houvast_casework::check_in::{CheckInRhythm, PlanFit, Question, Recovered, Symptoms, WorkAnswers};
use houvast_casework::contact::{Channel, ContactAgreement, Day, Person, Rhythm, Topic};
use houvast_casework::coordination::{CareState, Reachable};
use houvast_casework::diary::DiaryState;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{AccountId, EngagementId, FileId, MomentId, SeatId, ShareId};
use houvast_casework::moment::{Moment, MomentKind};
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::share::{Item, Purpose, Share};
use houvast_casework::step_notes::StepNotes;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use crate::seat::{FileFacts, SeatFacts, SeatFile};
use crate::sight::Sight;

const ABSENCE: FileId = FileId(Uuid::from_u128(0xa));
const CASE: FileId = FileId(Uuid::from_u128(0xc));
const ENGAGEMENT: EngagementId = EngagementId(Uuid::from_u128(0xe));
const READER: AccountId = AccountId(Uuid::from_u128(0xd));
const SEAT: SeatId = SeatId(Uuid::from_u128(0x5));

/// The instant of every sample: 2026-12-15, 9:00 in Brussels and Amsterdam.
fn now() -> Timestamp {
    Timestamp::from_second(1_797_321_600).expect("an instant of 2026")
}

/// When every share of a sample has run out.
#[cfg(test)]
pub(crate) fn after_all_shares() -> Timestamp {
    now() + 24.hours()
}

/// What a seat in this hat on this absence sees of it; none where the hat sits on no absence.
pub(crate) fn sight_on_absence(hat: Hat) -> Option<Sight> {
    let absence = FileFacts::Absence { id: ABSENCE, engagement: Some(ENGAGEMENT) };
    seat(hat, SeatFile::Absence { id: ABSENCE, engagement: Some(ENGAGEMENT) }).map(|s| Sight::of(&s, &absence, now()))
}

/// What a seat in this hat sees of a case of which these items are shared with it; none where the hat sits on no file
/// from which shares reach it.
pub(crate) fn sight_on_case(hat: Hat, items: &[Item]) -> Option<Sight> {
    sight_on_case_at(hat, items, now())
}

pub(crate) fn sight_on_case_at(hat: Hat, items: &[Item], at: Timestamp) -> Option<Sight> {
    let on = match hat.side() {
        Side::Own | Side::Guest => SeatFile::Case { id: CASE, absences: vec![ABSENCE] },
        Side::Work | Side::Care => SeatFile::Absence { id: ABSENCE, engagement: Some(ENGAGEMENT) },
        Side::Desk => SeatFile::Installation,
    };
    let shares = items.iter().zip(1..).map(|(item, number)| share(hat, *item, number)).collect();
    let case = FileFacts::Case { id: CASE, absences: vec![ABSENCE], shares };
    seat(hat, on).map(|seat| Sight::of(&seat, &case, at))
}

fn seat(hat: Hat, file: SeatFile) -> Option<SeatFacts> {
    let seat = SeatFacts { seat: SEAT, account: READER, hat, file, since: now() - 1.hour(), until: None };
    seat.fits().then_some(seat)
}

fn share(hat: Hat, item: Item, number: u128) -> Share {
    Share {
        id: ShareId(Uuid::from_u128(number)),
        item,
        reader: READER,
        hat,
        through: ABSENCE,
        purpose: Purpose::Consult,
        since: now() - 1.hour(),
        until: now() + 24.hours(),
        ended_at: None,
    }
}

/// Absent since September, building up since the end of November, a short call every two weeks.
pub(crate) fn work() -> WorkState {
    let report = Report {
        name: "Ana Peeters".to_owned(),
        employer: "Bakkerij De Zon".to_owned(),
        first_day: date(2026, 9, 1),
        expected_end: Some(date(2027, 1, 31)),
        contract_weekly: Minutes(2280),
        language: Language::Dutch,
        country: Country::Belgium,
    };
    let contact = ContactAgreement {
        rhythm: Rhythm::TwoWeekly,
        weekday: Some(Day::Tuesday),
        minutes: 15,
        people: vec![Person::Manager],
        channel: Channel::Phone,
        topics: vec![Topic::TeamNews, Topic::Return],
        pause_until: None,
    };
    WorkState {
        report: Some(report),
        ended_on: None,
        spells: Vec::new(),
        left_on: None,
        hours: Some(Agreed { what: plan(), on: date(2026, 11, 20) }),
        contact: Some(Agreed { what: contact, on: date(2026, 9, 15) }),
        papers: Vec::new(),
        step_notes: StepNotes::default(),
        adjustments: vec![Adjustment {
            number: 1,
            what: "a32".parse().expect("the name of an adjustment"),
            from: None,
            asked_on: date(2026, 11, 20),
            history: Vec::new(),
        }],
    }
}

/// Invited, reminded once.
pub(crate) fn care() -> CareState {
    let reachable = Reachable { email: true, postal: false };
    let (invited_at, reminded_at) = (Some(now() - 1440.hours()), Some(now() - 1000.hours()));
    CareState { reachable, invited_at, reminded_at, coordinator: Some(SEAT), ..CareState::default() }
}

/// A line, two check-ins, a plan.
pub(crate) fn health() -> HealthState {
    let moment =
        |number, kind, on: Date| Moment { id: MomentId(Uuid::from_u128(number)), kind, on, until: None, words: None };
    let answers = |plan_fit, recovered| WorkAnswers {
        plan_fit,
        recovered_next_morning: Some(recovered),
        worked: Some(Minutes(480)),
    };
    HealthState {
        language: Some(Language::Dutch),
        country: Some(Country::Belgium),
        opened_at: Some(now() - 1200.hours()),
        absences: vec![ABSENCE],
        reason: Some(Reason::Cancer),
        moments: vec![
            moment(1, MomentKind::Diagnosis, date(2026, 8, 20)),
            moment(2, MomentKind::Treatment, date(2026, 9, 3)),
        ],
        work_answers: vec![
            (now() - 336.hours(), answers(PlanFit::Fits, Recovered::Yes)),
            (now() - 168.hours(), answers(PlanFit::TooMuch, Recovered::No)),
        ],
        symptoms: vec![(now() - 168.hours(), Symptoms(vec![(Question::Fatigue, 6), (Question::Sleep, 4)]))],
        rhythm: Some(CheckInRhythm::Weekly),
        plan: Some(plan()),
        question: Some("Can I begin later in the morning?".to_owned()),
        ..HealthState::default()
    }
}

/// One note.
pub(crate) fn diary() -> DiaryState {
    DiaryState { recent: vec![(now() - 20.hours(), "A walk in the park.".to_owned())], ..DiaryState::default() }
}

fn plan() -> HoursPlan {
    let week = |a, b| WeekHours([Minutes(a), Minutes(0), Minutes(b), Minutes(0), Minutes(a), Minutes(0), Minutes(0)]);
    let steps = vec![Step { weeks: 4, week: week(120, 120) }, Step { weeks: 4, week: week(240, 180) }];
    HoursPlan::new(date(2026, 11, 30), steps).expect("the sample plan starts on a Monday")
}
