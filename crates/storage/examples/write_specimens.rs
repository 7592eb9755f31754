//! Writes the sealed specimen of every event version that has none yet: `cargo xtask fixtures`. What is there is never
//! written anew: it shows how an earlier release wrote.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use houvast_casework::absence::{Country, Language, Report, WorkEvent};
use houvast_casework::adjustment::{Decided, Decision, Difference, Outcome};
use houvast_casework::case::{HealthEvent, Reason};
use houvast_casework::check_in::{CheckInRhythm, PlanFit, Question, Recovered, Symptoms, WorkAnswers};
use houvast_casework::class::Compartment;
use houvast_casework::consult::{
    Appointment, Condition, FilledIn, FunctionalAdvice, Presence, Review, TalkWay, Together, Workable,
};
use houvast_casework::contact::{Channel, ContactAgreement, Day, Person, Rhythm, Topic};
use houvast_casework::coordination::{CareEvent, Handover, Reachable};
use houvast_casework::diary::{DayNote, DayQuestion, DiaryEvent};
use houvast_casework::follow_up::FollowUp;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{AccountId, FileId, MomentId, SeatId, ShareId, WishId};
use houvast_casework::journal::Event;
use houvast_casework::moment::{Moment, MomentKind};
use houvast_casework::monthly_check::{BeyondLimits, Expectation, MonthlyAnswers, MonthlyQuestion};
use houvast_casework::notes::{HandOver as NotesHandOver, NotesAsk, NotesEvent, WhyKept};
use houvast_casework::paper::{Paper, PaperKind};
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::plan_b::{Fallback, FallbackHours, PlanB, Trigger};
use houvast_casework::plan_made::{PlanMade, WeekReason, WhyChanged};
use houvast_casework::plan_wish::{Away, CoreHours, DayWish, PlanWish, TreatmentCycle};
use houvast_casework::share::{Item, Purpose, Share};
use houvast_casework::step_notes::{StepMails, StepNote};
use houvast_casework::talk::{PartOfDay, TalkAsk};
use houvast_casework::wish::{Helped, Priority, PublishedWish, Ranked, Wish, Wished};
use houvast_casework::worked::{Worked, WorkedWeek};
use houvast_storage::FOLDS;
use houvast_storage::specimen::Specimen;
use jiff::Timestamp;
use jiff::civil::{Date, date, time};
use uuid::Uuid;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/specimens");
    let samples = list_samples();
    let mut written = 0;
    for known in FOLDS {
        for (name, version) in known.events {
            let path = place_of(&folder, known.compartment, name, *version);
            if path.exists() {
                continue;
            }
            let is_it = |sample: &&Specimen| sample.compartment == known.compartment && sample.name == *name;
            let Some(sample) = samples.iter().find(is_it) else {
                eprintln!("there is no sample of `{name}`: add one to crates/storage/examples/write_specimens.rs");
                return ExitCode::FAILURE;
            };
            if let Err(error) = write(&path, sample) {
                eprintln!("cannot write `{}`: {error}", path.display());
                return ExitCode::FAILURE;
            }
            println!("{}", path.display());
            written += 1;
        }
    }
    println!("{written} specimens written");
    ExitCode::SUCCESS
}

fn place_of(folder: &Path, compartment: Compartment, name: &str, version: u16) -> PathBuf {
    folder.join(compartment.name()).join(format!("{name}-v{version}.json"))
}

fn write(path: &Path, sample: &Specimen) -> std::io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, serde_json::to_string_pretty(sample)? + "\n")
}

/// One event of every name, with every field filled.
fn list_samples() -> Vec<Specimen> {
    let mut samples = seal(Compartment::Work, &list_work());
    samples.extend(seal(Compartment::Care, &list_care()));
    samples.extend(seal(Compartment::Health, &list_health()));
    samples.extend(seal(Compartment::Diary, &list_diary()));
    for compartment in Compartment::ALL.iter().filter(|compartment| compartment.discipline().is_some()) {
        samples.extend(seal(*compartment, &list_notes()));
    }
    samples
}

fn list_notes() -> Vec<NotesEvent> {
    vec![
        NotesEvent::NoteWritten { on: DAY, text: "Slaapt slecht; wil met korte dagen beginnen.".to_owned() },
        NotesEvent::NoteCorrected { note: 1, on: DAY, text: "Slaapt beter; wil met korte dagen beginnen.".to_owned() },
        NotesEvent::NotesHandedOver(NotesHandOver {
            asked_on: DAY,
            on: date(2026, 12, 14),
            notes: vec![1],
            kept: vec![(2, WhyKept::WorkingNote), (3, WhyKept::SomebodyElse)],
        }),
    ]
}

fn list_diary() -> Vec<DiaryEvent> {
    let answers = MonthlyAnswers {
        expectation: Some(Expectation::SixMonths),
        beyond: Some(BeyondLimits::TwoOrThree),
        answers: vec![(MonthlyQuestion::Confidence, 6), (MonthlyQuestion::SupportManager, 8)],
    };
    vec![
        DiaryEvent::Noted { words: "Het was een goede dag.".to_owned() },
        DiaryEvent::DayNoted(DayNote { on: DAY, answers: vec![(DayQuestion::Energy, 5), (DayQuestion::Load, 3)] }),
        DiaryEvent::MonthAnswered(answers),
        DiaryEvent::MonthLetPass,
        DiaryEvent::CollectionKept { pages: ["fatigue_at_work", "pacing"].map(str::to_owned).to_vec() },
    ]
}

fn seal<E: Event>(compartment: Compartment, events: &[E]) -> Vec<Specimen> {
    events.iter().map(|event| Specimen::seal(compartment, event)).collect()
}

const DAY: Date = date(2026, 11, 30);

fn hours() -> HoursPlan {
    let week = WeekHours([120, 0, 120, 0, 120, 0, 0].map(Minutes));
    HoursPlan { starts_on: DAY, steps: vec![Step { weeks: 2, week }, Step { weeks: 4, week }], home: None }
}

fn plan_made() -> PlanMade {
    let mut wish = PlanWish::of_contract(Minutes(1824), DAY);
    wish.days[2] = DayWish::Never;
    wish.level = Some(Minutes(1440));
    wish.shifts = vec![Minutes(240)];
    wish.core = Some(CoreHours { from: time(10, 0, 0, 0), until: time(12, 0, 0, 0) });
    wish.commute = Minutes(100);
    wish.telework_days = 1;
    wish.treatment =
        Some(TreatmentCycle { first: date(2026, 12, 8), every_weeks: 3, times: 4, rest_days: 2, light_days: 3 });
    wish.check_ups = vec![date(2027, 2, 10)];
    wish.exercise[3] = Minutes(45);
    wish.away = vec![Away { from: date(2027, 4, 5), until: date(2027, 4, 9) }];
    wish.approved = Some(Minutes(480));
    let plan_b = PlanB {
        when: vec![Trigger::TreatmentChange, Trigger::TwoHolds],
        hours: FallbackHours::Half,
        takes_over: "Jan doet de bestellingen".to_owned(),
        tells: String::new(),
        talk_on: Some(date(2027, 1, 12)),
        grid: vec![Fallback { from: DAY, level: Minutes(360), week: WeekHours::default() }],
    };
    let limits = vec!["start_cap".to_owned()];
    let reason = WeekReason { weeks: 2, course: "begin".to_owned(), toward: "limited".to_owned(), limits };
    PlanMade {
        hours: hours(),
        wish: Some(wish),
        plan_b: Some(plan_b),
        why: WhyChanged::Wished,
        reasons: vec![reason],
        prepared: true,
        home: Vec::new(),
    }
}

fn paper(kind: PaperKind) -> Paper {
    let content = "{\"about\":{}}".to_owned();
    Paper { kind, language: Language::Dutch, issued_on: DAY, content, digest: "0f".repeat(32) }
}

fn list_work() -> Vec<WorkEvent> {
    let report = Report {
        name: "Ana Vermeulen".to_owned(),
        employer: "Bakkerij Maes".to_owned(),
        first_day: date(2026, 10, 26),
        expected_end: Some(date(2027, 2, 1)),
        contract_weekly: Minutes(2280),
        language: Language::Dutch,
        country: Country::Belgium,
    };
    let agreement = ContactAgreement {
        rhythm: Rhythm::TwoWeekly,
        weekday: Some(Day::Thursday),
        minutes: 15,
        people: vec![Person::Manager, Person::Colleague],
        channel: Channel::Phone,
        topics: vec![Topic::TeamNews, Topic::Return],
        pause_until: Some(date(2026, 12, 24)),
    };
    vec![
        WorkEvent::AbsenceReported(report),
        WorkEvent::AbsenceDatesRevised { expected_end: Some(date(2027, 3, 1)), ended_on: Some(date(2027, 2, 15)) },
        WorkEvent::SpellBegan { first_day: date(2027, 3, 1), expected_end: Some(date(2027, 4, 1)) },
        WorkEvent::ContractEnded { last_day: date(2027, 5, 31) },
        WorkEvent::HoursAgreed { hours: hours(), agreed_on: DAY },
        WorkEvent::ContactAgreed { agreement, agreed_on: DAY },
        WorkEvent::WorkPaperIssued(paper(PaperKind::Contact)),
        WorkEvent::WorkStepRecorded(StepNote::Happened { event: "plan.made".to_owned(), on: DAY }),
        WorkEvent::AdjustmentAsked { what: "a32".parse().expect("a name"), from: Some(DAY), asked_on: DAY },
        WorkEvent::AdjustmentDecided {
            number: 1,
            decided: Decided {
                decision: Decision::Differently(Difference::Trial),
                owner: Some("Tom Claes".to_owned()),
                by: Some(DAY),
            },
            decided_on: DAY,
        },
        WorkEvent::AdjustmentDone { number: 1, done_on: DAY, review_on: date(2027, 1, 11) },
        WorkEvent::AdjustmentReviewed { number: 1, outcome: Outcome::Keep, reviewed_on: DAY, review_on: None },
        WorkEvent::AdjustmentWithdrawn { number: 1, withdrawn_on: DAY },
    ]
}

fn letter_of_advice() -> CareEvent {
    CareEvent::CarePaperIssued(Paper {
        kind: PaperKind::Advice,
        language: Language::Dutch,
        issued_on: DAY,
        content: "{}".to_owned(),
        digest: "0".repeat(64),
    })
}

fn list_care() -> Vec<CareEvent> {
    vec![
        CareEvent::AddressReported(Reachable { email: true, postal: true }),
        CareEvent::InvitationSent,
        CareEvent::InvitationUndeliverable,
        CareEvent::ReminderSent,
        CareEvent::InvitationExpired,
        CareEvent::LetterMade,
        CareEvent::CoordinatorNamed { seat: SeatId(Uuid::from_u128(3)) },
        CareEvent::DeputyNamed { seat: Some(SeatId(Uuid::from_u128(4))) },
        CareEvent::HandedOver(Handover {
            from: SeatId(Uuid::from_u128(3)),
            to: SeatId(Uuid::from_u128(4)),
            on: DAY,
            note: "Belt liefst in de voormiddag; de partner gaat mee.".to_owned(),
        }),
        CareEvent::AppointmentBooked(Appointment {
            on: date(2027, 1, 12),
            at: jiff::civil::time(10, 30, 0, 0),
            way: TalkWay::Phone,
        }),
        CareEvent::AppointmentCancelled,
        CareEvent::AdviceIssued(FunctionalAdvice::new(
            Workable::NextStep,
            vec![Condition::Telework, Condition::QuietPlace],
            Review::FourWeeks,
        )),
        letter_of_advice(),
        CareEvent::ContactRecorded { on: DAY },
        CareEvent::FollowUpDeclined { restarted_on: DAY, moment: FollowUp::Months(6) },
        CareEvent::FollowUpChosen { offered: false },
        CareEvent::TalkAsked(TalkAsk {
            on: DAY,
            ways: vec![TalkWay::Phone, TalkWay::AtTheService],
            days: vec![Day::Monday, Day::Thursday],
            parts: vec![PartOfDay::Morning],
            with: Some(SeatId(Uuid::from_u128(3))),
            language: Language::French,
            interpreter: true,
            employer_may_know: false,
            words: Some("Liefst bellen als de kinderen op school zijn.".to_owned()),
        }),
        CareEvent::TalkWithdrawn,
        CareEvent::TalkProposed(Appointment {
            on: date(2027, 1, 14),
            at: jiff::civil::time(9, 0, 0, 0),
            way: TalkWay::Video,
        }),
        CareEvent::TalkAccepted,
        CareEvent::OtherMomentAsked { on: DAY },
        CareEvent::TalkHeld { on: DAY },
        CareEvent::NotesAsked(NotesAsk { on: DAY, of: vec![Hat::Nurse, Hat::Psychologist] }),
        CareEvent::NotesRequestWithdrawn,
        CareEvent::NotesAnswered { of: Hat::Nurse, on: DAY },
        CareEvent::DeathRecorded,
        CareEvent::DeathUndone,
    ]
}

fn share(through: FileId) -> Share {
    Share {
        id: ShareId(Uuid::from_u128(6)),
        item: Item::WorkAnswers,
        reader: AccountId(Uuid::from_u128(7)),
        hat: Hat::OccupationalPhysician,
        through,
        purpose: Purpose::Consult,
        since: Timestamp::UNIX_EPOCH,
        until: Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(24 * 30),
        ended_at: None,
    }
}

fn list_health() -> Vec<HealthEvent> {
    let absence = FileId(Uuid::from_u128(4));
    let moment = Moment {
        id: MomentId(Uuid::from_u128(5)),
        kind: MomentKind::Treatment,
        on: DAY,
        until: Some(date(2027, 1, 15)),
        words: Some("derde kuur".to_owned()),
    };
    let share = share(absence);
    let answers = WorkAnswers {
        plan_fit: PlanFit::TooMuch,
        recovered_next_morning: Some(Recovered::Partly),
        worked: Some(Minutes(240)),
    };
    vec![
        HealthEvent::CaseOpened { language: Language::Dutch, country: Country::Belgium },
        HealthEvent::AbsenceConnected { absence },
        HealthEvent::ReasonTold { reason: Reason::Cancer },
        HealthEvent::MomentRemoved { id: moment.id },
        HealthEvent::MomentAdded(moment),
        HealthEvent::WorkAnswered(answers),
        HealthEvent::SymptomsAnswered(Symptoms(vec![(Question::Fatigue, 7), (Question::Stimuli, 4)])),
        HealthEvent::RhythmChosen { rhythm: CheckInRhythm::TwoWeekly },
        HealthEvent::PlanAdopted(Box::new(plan_made())),
        HealthEvent::HoursPublished { absence, hours: hours(), agreed_on: DAY },
        HealthEvent::PublishingStopped { absence },
        HealthEvent::ShareEnded { id: share.id },
        HealthEvent::ShareBegun(share),
        HealthEvent::ChangeReported,
        HealthEvent::Resumed,
        HealthEvent::QuestionAsked { words: "Mag ik later beginnen?".to_owned() },
        HealthEvent::FollowUpMailsChosen { wanted: true },
        HealthEvent::StepMailsChosen { how: Some(StepMails::Neutral) },
        HealthEvent::FilledInTogether(Together {
            what: FilledIn::CheckIn,
            name: "Nele Wouters".to_owned(),
            hat: Hat::Nurse,
            presence: Presence::ByPhone,
        }),
        HealthEvent::OwnPaperIssued(paper(PaperKind::Plan)),
        HealthEvent::StepRecorded {
            absence: Some(FileId(Uuid::from_u128(3))),
            note: StepNote::NotApplicable { rule: "BE-E01".to_owned(), on: DAY, why: Some("later".to_owned()) },
        },
        HealthEvent::WishesArranged {
            order: vec![Ranked { id: WishId(Uuid::from_u128(8)), priority: Priority::Needed }],
        },
        HealthEvent::WishWithdrawn { id: WishId(Uuid::from_u128(8)) },
        HealthEvent::WishPublished(PublishedWish { id: WishId(Uuid::from_u128(8)), absence, number: 2, on: DAY }),
        HealthEvent::WishHelped { id: WishId(Uuid::from_u128(8)), helped: Helped::Partly },
        HealthEvent::WorkedHoursRecorded(WorkedWeek {
            monday: DAY,
            worked: Some(Worked::ByDay([Some(Minutes(120)), Some(Minutes(0)), None, None, None, None, None])),
        }),
        HealthEvent::WishMade(Wish {
            id: WishId(Uuid::from_u128(8)),
            what: Wished::Words("Liever geen telefoon in de ochtend.".to_owned()),
            priority: Priority::Helps,
        }),
    ]
}
