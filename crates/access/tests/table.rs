//! The table and `Sight` say what Cedar says: every hat × class × share state, on every file a seat can stand before.
#![allow(clippy::unwrap_used, missing_docs)]

use houvast_access::policies::Policies;
use houvast_access::question::{Answer, Asked, Question};
use houvast_access::seat::ShareFacts;
use houvast_access::{FileFacts, Position, SeatFacts, SeatFile, Shown, Sight, Table, Verb};
use houvast_casework::class::Class;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, EngagementId, FileId, SeatId, ShareId};
use houvast_casework::share::{Item, Purpose, Share};
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

const ABSENCE: FileId = FileId(Uuid::from_u128(1));
const CASE: FileId = FileId(Uuid::from_u128(2));
const STRANGE_ABSENCE: FileId = FileId(Uuid::from_u128(3));
const STRANGE_CASE: FileId = FileId(Uuid::from_u128(4));
const ENGAGEMENT: EngagementId = EngagementId(Uuid::from_u128(5));
const READER: AccountId = AccountId(Uuid::from_u128(6));
const SOMEBODY_ELSE: AccountId = AccountId(Uuid::from_u128(9));

fn now() -> Timestamp {
    "2026-11-24T09:00:00Z".parse().unwrap()
}

/// The states a share can be in for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ShareState {
    Absent,
    OtherReader,
    OtherHat,
    OtherClass,
    NotBegun,
    Expired,
    Ended,
    InForce,
}

impl ShareState {
    const ALL: [Self; 8] = [
        Self::Absent,
        Self::OtherReader,
        Self::OtherHat,
        Self::OtherClass,
        Self::NotBegun,
        Self::Expired,
        Self::Ended,
        Self::InForce,
    ];

    fn share(self, seat: &SeatFacts, class: Class) -> Option<ShareFacts> {
        let in_force = ShareFacts {
            id: ShareId(Uuid::from_u128(8)),
            class,
            reader: seat.account,
            hat: seat.hat,
            through: ABSENCE,
            purpose: Purpose::Consult,
            since: now() - 1.hour(),
            until: now() + 1.hour(),
            ended_at: None,
        };
        let other_hat = if seat.hat == Hat::Nurse { Hat::Coach } else { Hat::Nurse };
        let other_class = if class == Class::Plan { Class::Symptoms } else { Class::Plan };
        match self {
            Self::Absent => None,
            Self::OtherReader => Some(ShareFacts { reader: SOMEBODY_ELSE, ..in_force }),
            Self::OtherHat => Some(ShareFacts { hat: other_hat, ..in_force }),
            Self::OtherClass => Some(ShareFacts { class: other_class, ..in_force }),
            Self::NotBegun => Some(ShareFacts { since: now() + 1.second(), ..in_force }),
            Self::Expired => Some(ShareFacts { until: now(), ..in_force }),
            Self::Ended => Some(ShareFacts { ended_at: Some(now() - 1.minute()), ..in_force }),
            Self::InForce => Some(in_force),
        }
    }
}

fn seats(hat: Hat) -> Vec<SeatFacts> {
    let on_absence = SeatFile::Absence { id: ABSENCE, engagement: Some(ENGAGEMENT) };
    let on_case = SeatFile::Case { id: CASE, absences: vec![ABSENCE] };
    let files = match hat.side() {
        Side::Own | Side::Guest => vec![on_case],
        Side::Work => vec![on_absence],
        Side::Care => vec![on_absence, on_case],
        Side::Desk => vec![SeatFile::Installation],
    };
    let seat = SeatId(Uuid::from_u128(7));
    let since = now() - 24.hours();
    files.into_iter().map(|file| SeatFacts { seat, account: READER, hat, file, since, until: None }).collect()
}

fn files() -> Vec<FileFacts> {
    let absence = |id| FileFacts::Absence { id, engagement: Some(ENGAGEMENT) };
    let case = |id, absences| FileFacts::Case { id, absences, shares: vec![] };
    vec![
        absence(ABSENCE),
        absence(STRANGE_ABSENCE),
        case(CASE, vec![ABSENCE]),
        case(STRANGE_CASE, vec![STRANGE_ABSENCE]),
    ]
}

#[test]
fn the_table_agrees_with_cedar_for_every_hat_class_and_share_state() {
    let (policies, table) = (Policies::standing(), Table::compute());
    let mut asked_in_all = 0;
    for seat in Hat::ALL.iter().flat_map(|hat| seats(*hat)) {
        for file in files() {
            let position = Position::of(&seat, &file);
            for class in Class::ALL.iter().filter(|class| file.holds(class.compartment_for(seat.hat))) {
                for state in ShareState::ALL {
                    let share = state.share(&seat, *class);
                    let question = Question {
                        seat: &seat,
                        file: &file,
                        asked: Asked::Read(*class),
                        share: share.as_ref(),
                        now: now(),
                    };
                    let expect = match table.shown(seat.hat, position, *class) {
                        Shown::Never => Answer::No,
                        Shown::Share if state != ShareState::InForce => Answer::No,
                        shown => Answer::Yes(Some(shown)),
                    };
                    let told = format!("{} {position:?} {} {state:?}", seat.hat.name(), class.name());
                    assert_eq!(policies.ask(&question), expect, "{told}");
                    asked_in_all += 1;
                }
            }
        }
    }
    // 24 kinds of seat (care hats have two), two files of each kind, every class in one of them, 8 share states.
    assert_eq!(asked_in_all, 24 * 2 * Class::ALL.len() * ShareState::ALL.len());
}

#[test]
fn the_table_agrees_with_cedar_for_every_hat_and_verb() {
    let (policies, table) = (Policies::standing(), Table::compute());
    for seat in Hat::ALL.iter().flat_map(|hat| seats(*hat)) {
        for file in files() {
            let position = Position::of(&seat, &file);
            for verb in Verb::ALL {
                let here: Vec<_> = verb.compartments_for(seat.hat).filter(|c| file.holds(*c)).collect();
                let allowed = !here.is_empty()
                    && here.iter().all(|compartment| {
                        let asked = Asked::Write(*verb, *compartment);
                        let question = Question { seat: &seat, file: &file, asked, share: None, now: now() };
                        matches!(policies.ask(&question), Answer::Yes(_))
                    });
                let kind = match file {
                    FileFacts::Absence { .. } => houvast_access::FileKind::Absence,
                    FileFacts::Case { .. } => houvast_access::FileKind::Case,
                };
                let told = format!("{} {position:?} {}", seat.hat.name(), verb.name());
                assert_eq!(table.may(seat.hat, position, kind, *verb), allowed, "{told}");
            }
        }
    }
}

#[test]
fn no_discipline_writes_into_the_notes_of_another() {
    use houvast_casework::class::Compartment;
    for seat in Hat::ALL.iter().flat_map(|hat| seats(*hat)) {
        for file in files() {
            for compartment in Compartment::ALL.iter().filter(|compartment| compartment.discipline().is_some()) {
                for verb in [Verb::WriteNote, Verb::CorrectNote, Verb::HandOverNotes] {
                    let asked = Asked::Write(verb, *compartment);
                    let question = Question { seat: &seat, file: &file, asked, share: None, now: now() };
                    let may = matches!(Policies::standing().ask(&question), Answer::Yes(_));
                    let is_own = compartment.discipline() == Some(seat.hat)
                        && matches!(seat.file, SeatFile::Absence { .. })
                        && Position::of(&seat, &file) == Position::OwnFile;
                    assert_eq!(may, is_own, "{} {compartment:?} {}", seat.hat.name(), verb.name());
                }
            }
        }
    }
}

#[test]
fn sight_follows_the_share_state() {
    for seat in Hat::ALL.iter().flat_map(|hat| seats(*hat)) {
        for item in Item::ALL {
            for state in ShareState::ALL {
                let shares =
                    state.share(&seat, item.class()).map(|facts| share_of(&facts, *item)).into_iter().collect();
                let file = FileFacts::Case { id: CASE, absences: vec![ABSENCE], shares };
                let sight = Sight::of(&seat, &file, now());
                assert_eq!(sight.alerts(), &[]);
                let may = match Table::standing().shown(seat.hat, Position::of(&seat, &file), item.class()) {
                    Shown::Never => false,
                    Shown::Share => state == ShareState::InForce,
                    _ => true,
                };
                let told = format!("{} {} {state:?}", seat.hat.name(), item.name());
                assert_eq!(sight.may_read(item.class()), may, "{told}");
                assert!(!sight.may_read(Class::Diary) || seat.hat == Hat::Employee, "{told}");
            }
        }
    }
}

fn share_of(facts: &ShareFacts, item: Item) -> Share {
    let ShareFacts { id, reader, hat, through, purpose, since, until, ended_at, class } = *facts;
    // A share of another class is a share of the item of that class.
    let item = Item::ALL.iter().copied().find(|other| other.class() == class).unwrap_or(item);
    Share { id, item, reader, hat, through, purpose, since, until, ended_at }
}

#[test]
fn a_seat_outside_its_time_sees_and_does_nothing() {
    for hat in Hat::ALL {
        for seat in seats(*hat) {
            let ended = SeatFacts { until: Some(now()), ..seat.clone() };
            let not_begun = SeatFacts { since: now() + 1.second(), ..seat };
            for (seat, file) in [&ended, &not_begun].into_iter().flat_map(|s| files().into_iter().map(move |f| (s, f)))
            {
                let sight = Sight::of(seat, &file, now());
                assert!(sight.is_blank() && sight.shared().is_empty());
                assert!(Verb::ALL.iter().all(|verb| !sight.may(*verb)));
                for class in Class::ALL.iter().filter(|class| file.holds(class.compartment_for(seat.hat))) {
                    let share = ShareState::InForce.share(seat, *class);
                    let asked = Asked::Read(*class);
                    let question = Question { seat, file: &file, asked, share: share.as_ref(), now: now() };
                    assert_eq!(Policies::standing().ask(&question), Answer::No);
                }
            }
        }
    }
}

#[test]
fn a_work_seat_opens_only_absences_of_its_own_engagement() {
    let manager_tom = seats(Hat::Manager).remove(0);
    let own = FileFacts::Absence { id: ABSENCE, engagement: Some(ENGAGEMENT) };
    assert!(Sight::of(&manager_tom, &own, now()).may_read(Class::AgreedHours));
    for engagement in [None, Some(EngagementId(Uuid::from_u128(50)))] {
        let other = FileFacts::Absence { id: ABSENCE, engagement };
        assert!(Sight::of(&manager_tom, &other, now()).is_blank());
    }
    let unattached = SeatFacts { file: SeatFile::Absence { id: ABSENCE, engagement: None }, ..manager_tom };
    assert!(Sight::of(&unattached, &FileFacts::Absence { id: ABSENCE, engagement: None }, now()).is_blank());
}

#[test]
fn a_share_through_an_absence_the_case_no_longer_names_opens_nothing() {
    let nurse = seats(Hat::Nurse).remove(0);
    let share = ShareState::InForce.share(&nurse, Class::Plan).unwrap();
    let shares = vec![share_of(&share, Item::Plan)];
    let named = FileFacts::Case { id: CASE, absences: vec![ABSENCE], shares: shares.clone() };
    assert!(Sight::of(&nurse, &named, now()).may_read(Class::Plan));
    let unnamed = FileFacts::Case { id: CASE, absences: vec![], shares };
    assert!(Sight::of(&nurse, &unnamed, now()).is_blank());
}

#[test]
fn a_manager_on_a_case_is_an_alert_and_sees_nothing() {
    let seat = SeatFacts { hat: Hat::Manager, ..seats(Hat::Employee).remove(0) };
    let sight = Sight::of(&seat, &files()[2], now());
    assert!(sight.is_blank());
    assert_eq!(sight.alerts()[0].to_string(), "a seat in hat `manager` cannot sit on a case");
}

#[test]
fn a_policy_that_fails_is_a_denial_and_an_alert() {
    let broken = r#"
        @id("always") permit (principal, action, resource);
        @id("overflows") forbid (principal, action, resource) when { context.now + 9223372036854775807 < 0 };
    "#;
    let policies = Policies::parse(houvast_access::policies::SCHEMA, broken).unwrap();
    let (seat, file) = (seats(Hat::Employee).remove(0), files().remove(2));
    let question = Question { seat: &seat, file: &file, asked: Asked::Read(Class::Plan), share: None, now: now() };
    let Answer::Failed(alert) = policies.ask(&question) else { panic!("a response with errors was not refused") };
    assert!(alert.to_string().starts_with("policies failed on `read_plan`"), "{alert}");
}

#[test]
fn jobs_run_in_their_own_compartments_only() {
    use houvast_access::Job;
    use houvast_casework::class::Compartment;
    let everywhere = || Compartment::ALL.iter().copied().map(Some).chain([None]);
    for job in Job::ALL {
        for compartment in everywhere() {
            let closed_list = match compartment {
                Some(compartment) => job.compartments().contains(&compartment),
                None => job.compartments().is_empty(),
            };
            let answer = Policies::standing().may_run(*job, compartment, now());
            let expect = if closed_list { Answer::Yes(None) } else { Answer::No };
            assert_eq!(answer, expect, "{} in {compartment:?}", job.name());
        }
    }
}
