//! How an ask for a talk goes on: proposed, agreed, moved, taken back, held.
#![allow(clippy::unwrap_used, missing_docs)]

use houvast_casework::absence::Language;
use houvast_casework::consult::{Appointment, Booked, TalkWay};
use houvast_casework::coordination::{CareEvent, CareState, Handover};
use houvast_casework::ids::SeatId;
use houvast_casework::journal::{Entry, Fold};
use houvast_casework::talk::{Stage, TalkAsk};
use jiff::Timestamp;
use jiff::civil::{date, time};

const NELE: SeatId = SeatId(uuid::Uuid::from_u128(11));
const NOOR: SeatId = SeatId(uuid::Uuid::from_u128(12));

fn fold(events: &[(SeatId, CareEvent)]) -> CareState {
    let mut state = CareState::default();
    for (seq, (seat, event)) in (1..).zip(events) {
        state.apply(&Entry { seq, at: Timestamp::UNIX_EPOCH, seat: *seat, event: event.clone() });
    }
    state
}

fn asked() -> (SeatId, CareEvent) {
    let ask = TalkAsk {
        on: date(2026, 11, 30),
        ways: vec![TalkWay::Phone],
        days: vec![],
        parts: vec![],
        with: None,
        language: Language::Dutch,
        interpreter: false,
        employer_may_know: false,
        words: None,
    };
    (SeatId::PERSON, CareEvent::TalkAsked(ask))
}

fn on(day: i8) -> Appointment {
    Appointment { on: date(2026, 12, day), at: time(10, 0, 0, 0), way: TalkWay::Phone }
}

fn agreed() -> Vec<(SeatId, CareEvent)> {
    vec![asked(), (NELE, CareEvent::TalkProposed(on(3))), (SeatId::PERSON, CareEvent::TalkAccepted)]
}

fn after(more: &[(SeatId, CareEvent)]) -> CareState {
    fold(&[&agreed()[..], more].concat())
}

#[test]
fn what_is_accepted_is_an_appointment_of_who_proposed_it() {
    let care = fold(&agreed());
    assert_eq!(care.appointments, [Booked { by: NELE, appointment: on(3), letter: None }]);
    assert_eq!(care.talk.unwrap().stage, Stage::Agreed { by: NELE, appointment: on(3) });
}

#[test]
fn another_moment_or_a_withdrawal_takes_the_appointment_away() {
    let other = after(&[(SeatId::PERSON, CareEvent::OtherMomentAsked { on: date(2026, 12, 1) })]);
    assert_eq!(other.talk.unwrap().stage, Stage::Waits { since: date(2026, 12, 1) });
    let withdrawn = after(&[(SeatId::PERSON, CareEvent::TalkWithdrawn)]);
    assert!(other.appointments.is_empty() && withdrawn.appointments.is_empty() && withdrawn.talk.is_none());
}

#[test]
fn a_talk_called_off_by_the_professional_waits_for_an_answer_again() {
    let care = after(&[(NELE, CareEvent::AppointmentCancelled)]);
    assert!(matches!(care.talk.unwrap().stage, Stage::Waits { .. }));
    let others = after(&[(NOOR, CareEvent::AppointmentCancelled)]);
    assert_eq!(others.appointments.len(), 1, "of somebody else nothing is called off");
}

#[test]
fn a_contact_of_who_agreed_on_the_day_or_later_is_the_talk() {
    let contact = |seat, day| after(&[(seat, CareEvent::ContactRecorded { on: date(2026, 12, day) })]);
    assert!(contact(NELE, 2).talk.is_some(), "before the day it was something else");
    assert!(contact(NOOR, 3).talk.is_some(), "somebody else spoke about something else");
    assert!(contact(NELE, 3).talk.is_none());
    let held = after(&[(NOOR, CareEvent::TalkHeld { on: date(2026, 12, 1) })]);
    assert_eq!((held.talk, held.last_contact), (None, Some(date(2026, 12, 1))));
}

#[test]
fn a_moment_moved_by_the_professional_is_the_moment_of_the_talk() {
    let care = after(&[(NELE, CareEvent::AppointmentBooked(on(4)))]);
    assert_eq!(care.talk.unwrap().stage, Stage::Agreed { by: NELE, appointment: on(4) });
}

fn handed_over() -> (SeatId, CareEvent) {
    let (on, note) = (date(2026, 12, 1), "Belt liefst in de voormiddag.".to_owned());
    (NELE, CareEvent::HandedOver(Handover { from: NELE, to: NOOR, on, note }))
}

#[test]
fn a_handover_passes_the_open_ask_the_agreed_talk_and_coordinating() {
    let named = [
        (NELE, CareEvent::CoordinatorNamed { seat: NELE }),
        (NELE, CareEvent::DeputyNamed { seat: Some(NOOR) }),
        handed_over(),
    ];
    let care = after(&named);
    assert_eq!((care.coordinator, care.deputy), (Some(NOOR), None));
    assert_eq!(care.appointments, [Booked { by: NOOR, appointment: on(3), letter: None }]);
    assert_eq!(care.talk.unwrap().stage, Stage::Agreed { by: NOOR, appointment: on(3) });
    assert_eq!(care.handover.unwrap().from, NELE);
}

#[test]
fn a_handover_leaves_what_is_of_others_where_it_is() {
    let other = SeatId(uuid::Uuid::from_u128(13));
    let care = fold(&[(other, CareEvent::CoordinatorNamed { seat: other }), handed_over()]);
    assert_eq!((care.coordinator, care.appointments.len()), (Some(other), 0));
}

#[test]
fn nobody_is_deputy_of_oneself() {
    let named =
        [(NELE, CareEvent::DeputyNamed { seat: Some(NELE) }), (NELE, CareEvent::CoordinatorNamed { seat: NELE })];
    assert_eq!(fold(&named).deputy, None);
}
