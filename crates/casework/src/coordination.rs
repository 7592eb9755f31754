//! The care side of an absence: how to reach the person, invitations, who coordinates. No work seat reads it.
//! It never says whether somebody answered: until a person opens the own space, professionals see the card only,
//! and after that too.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::class::{Class, Compartment};
use crate::consult::{Appointment, Booked, FunctionalAdvice, Issued};
use crate::death::Death;
use crate::follow_up::{Declined, FollowUp};
use crate::hat::Hat;
use crate::ids::SeatId;
use crate::journal::{Entry, Event, Fold};
use crate::notes::NotesAsk;
use crate::paper::{IssuedPaper, Paper, PaperKind};
use crate::talk::{OpenTalk, Stage, TalkAsk};

/// How the person can be reached outside work. It lies in a row of its own, under a key of its own, and in no journal: what
/// is forgotten is erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateAddress {
    /// Private e-mail.
    pub email: Option<String>,
    /// Postal address, one line.
    pub postal: Option<String>,
}

/// What of it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reachable {
    /// A private e-mail address.
    pub email: bool,
    /// A postal address.
    pub postal: bool,
}

impl PrivateAddress {
    /// What of it is known.
    #[must_use]
    pub fn reachable(&self) -> Reachable {
        let is_known = |part: &Option<String>| part.as_deref().is_some_and(|part| !part.trim().is_empty());
        Reachable { email: is_known(&self.email), postal: is_known(&self.postal) }
    }
}

/// What a professional passed to another, with a note for whoever takes over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// Whose it was: a seat on the absence.
    pub from: SeatId,
    /// Whose it is now.
    pub to: SeatId,
    /// The day.
    pub on: Date,
    /// What the other one should know, in at most 500 characters.
    pub note: String,
}

/// What happened in the coordination of an absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum CareEvent {
    /// The employer, or the person, said how to reach the person.
    AddressReported(Reachable),
    /// The neutral invitation was handed to the mail server.
    InvitationSent,
    /// The mail server refused it.
    InvitationUndeliverable,
    /// The one reminder was handed to the mail server.
    ReminderSent,
    /// The invitation ran out; its address was forgotten.
    InvitationExpired,
    /// A letter with a code was made; the code of an earlier one does not work any more.
    LetterMade,
    /// Somebody coordinates from now on.
    CoordinatorNamed {
        /// The coordinator's seat on this absence.
        seat: SeatId,
    },
    /// Somebody answers and looks after in the coordinator's place.
    DeputyNamed {
        /// The deputy's seat on this absence; none takes the deputy away.
        seat: Option<SeatId>,
    },
    /// What one professional does here passes to another: the open ask, agreed talks, and coordinating.
    HandedOver(Handover),
    /// A professional planned the next talk, in place of an earlier one of the same professional.
    AppointmentBooked(Appointment),
    /// The professional's next talk does not take place.
    AppointmentCancelled,
    /// A professional issued advice about work, to the employee.
    AdviceIssued(FunctionalAdvice),
    /// The letter of the advice, or of the talk, that this professional left just before: frozen as it was made.
    CarePaperIssued(Paper),
    /// The service was in contact with the person on that day.
    ContactRecorded {
        /// The day.
        on: Date,
    },
    /// The person declined one moment of follow-up.
    FollowUpDeclined {
        /// The restart it was counted from.
        restarted_on: Date,
        /// Which.
        moment: FollowUp,
    },
    /// The person declined all follow-up, or takes it up again.
    FollowUpChosen {
        /// Whether it is offered.
        offered: bool,
    },
    /// The person asks for a talk, in place of an earlier ask.
    TalkAsked(TalkAsk),
    /// The person takes the ask back, or calls the talk off.
    TalkWithdrawn,
    /// A professional proposed when and how.
    TalkProposed(Appointment),
    /// The person agreed to what was proposed.
    TalkAccepted,
    /// What was proposed does not suit the person.
    OtherMomentAsked {
        /// The day, where the person lives.
        on: Date,
    },
    /// A professional spoke with the person who asked.
    TalkHeld {
        /// The day.
        on: Date,
    },
    /// The person asks to read what these disciplines noted.
    NotesAsked(NotesAsk),
    /// The person takes back what was not answered yet.
    NotesRequestWithdrawn,
    /// A discipline answered: what it handed over lies in its own compartment.
    NotesAnswered {
        /// Which.
        of: Hat,
        /// The day.
        on: Date,
    },
    /// The person died: everything stops.
    DeathRecorded,
    /// A second person says that it was a mistake.
    DeathUndone,
}

impl Event for CareEvent {
    const VERSIONS: &'static [(&'static str, u16)] = &[
        ("address_reported", 2),
        ("invitation_sent", 1),
        ("invitation_undeliverable", 1),
        ("reminder_sent", 1),
        ("invitation_expired", 1),
        ("letter_made", 1),
        ("coordinator_named", 1),
        ("deputy_named", 1),
        ("handed_over", 1),
        ("appointment_booked", 1),
        ("appointment_cancelled", 1),
        ("advice_issued", 1),
        ("care_paper_issued", 1),
        ("contact_recorded", 1),
        ("follow_up_declined", 1),
        ("follow_up_chosen", 1),
        ("talk_asked", 1),
        ("talk_withdrawn", 1),
        ("talk_proposed", 1),
        ("talk_accepted", 1),
        ("other_moment_asked", 1),
        ("talk_held", 1),
        ("notes_asked", 1),
        ("notes_request_withdrawn", 1),
        ("notes_answered", 1),
        ("death_recorded", 1),
        ("death_undone", 1),
    ];

    fn class(&self) -> Class {
        match self {
            Self::AdviceIssued(_) => Class::FunctionalAdvice,
            Self::CarePaperIssued(paper) if paper.kind == PaperKind::Advice => Class::FunctionalAdvice,
            Self::NotesAsked(_) | Self::NotesRequestWithdrawn | Self::NotesAnswered { .. } => Class::NotesRequests,
            _ => Class::Coordination,
        }
    }

    /// The first version carried the address itself.
    fn upcast(name: &str, _v: u16, data: Value) -> Value {
        match name {
            "address_reported" => {
                serde_json::json!({ "email": data["email"].is_string(), "postal": data["postal"].is_string() })
            }
            _ => data,
        }
    }
}

/// The state of coordination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareState {
    /// Which addresses of the person are known; none once an invitation ran out.
    pub reachable: Reachable,
    /// When the invitation left.
    pub invited_at: Option<Timestamp>,
    /// When the reminder left. There is only one.
    pub reminded_at: Option<Timestamp>,
    /// The mail server refused the last mail.
    pub undeliverable: bool,
    /// When the newest letter was made.
    pub letter_made_at: Option<Timestamp>,
    /// Who coordinates.
    pub coordinator: Option<SeatId>,
    /// Who does it in the coordinator's place.
    #[serde(default)]
    pub deputy: Option<SeatId>,
    /// The last handover, for whoever took over.
    #[serde(default)]
    pub handover: Option<Handover>,
    /// The next talk of each professional.
    pub appointments: Vec<Booked>,
    /// Advice that was issued, newest last, at most 12.
    pub advice: Vec<Issued>,
    /// The last day on which the service was in contact.
    pub last_contact: Option<Date>,
    /// Which follow-up the person declined.
    pub declined: Declined,
    /// The talk the person asks for.
    #[serde(default)]
    pub talk: Option<OpenTalk>,
    /// The notes the person asks to read.
    #[serde(default)]
    pub notes_ask: Option<NotesAsk>,
    /// The last day on which a discipline answered such an ask.
    #[serde(default)]
    pub notes_answered_on: Option<Date>,
    /// The person died.
    pub death: Option<Death>,
}

impl CareState {
    /// Whether no mail reaches the person: there was never an address, or the last mail was refused.
    #[must_use]
    pub fn needs_letter(&self) -> bool {
        self.undeliverable || (self.invited_at.is_none() && !self.reachable.email)
    }

    /// When the person was last invited, by mail or by letter.
    #[must_use]
    pub fn last_invited_at(&self) -> Option<Timestamp> {
        self.invited_at.max(self.reminded_at).max(self.letter_made_at)
    }

    /// Every seat that has something here: who coordinates, who has or leaves a talk, who advised.
    #[must_use]
    pub fn list_seats(&self) -> Vec<SeatId> {
        let talk = self.talk.as_ref();
        let of_talk = talk.and_then(|talk| talk.ask.with).into_iter();
        let of_talk = of_talk.chain(talk.and_then(|talk| talk.stage.answered_by()));
        let handed = self.handover.iter().flat_map(|handover| [handover.from, handover.to]);
        let named = self.coordinator.into_iter().chain(self.deputy).chain(handed).chain(of_talk);
        let booked = self.appointments.iter().map(|booked| booked.by);
        named.chain(booked).chain(self.advice.iter().map(|issued| issued.by)).collect()
    }

    fn set_stage(&mut self, stage: Stage) {
        if let Some(talk) = &mut self.talk {
            talk.stage = stage;
        }
    }

    /// What both agreed on is agreed no more.
    fn drop_agreed(&mut self) {
        if let Some(OpenTalk { stage: Stage::Agreed { by, appointment }, .. }) = self.talk {
            self.appointments.retain(|booked| (booked.by, booked.appointment) != (by, appointment));
        }
    }

    fn book(&mut self, by: SeatId, appointment: Appointment) {
        self.appointments.retain(|booked| booked.by != by);
        self.appointments.push(Booked { by, appointment, letter: None });
    }

    /// Keeps a letter with the advice or the talk it is about: the last one of that seat.
    fn keep_letter(&mut self, by: SeatId, letter: IssuedPaper) {
        let about = match letter.kind {
            PaperKind::Advice => {
                self.advice.iter_mut().rfind(|issued| issued.by == by).map(|issued| &mut issued.letter)
            }
            _ => self.appointments.iter_mut().find(|booked| booked.by == by).map(|booked| &mut booked.letter),
        };
        if let Some(about) = about {
            *about = Some(letter);
        }
    }

    /// Whether the talk the person asked for is agreed with that seat.
    fn is_agreed_with(&self, seat: SeatId) -> bool {
        matches!(&self.talk, Some(OpenTalk { stage: Stage::Agreed { by, .. }, .. }) if *by == seat)
    }

    /// What one seat had passes to another.
    fn hand_over(&mut self, handover: &Handover) {
        let Handover { from, to, .. } = *handover;
        if let Some(talk) = &mut self.talk {
            if talk.ask.with == Some(from) {
                talk.ask.with = Some(to);
            }
            match &mut talk.stage {
                Stage::Proposed { by, .. } | Stage::Agreed { by, .. } if *by == from => *by = to,
                _ => {}
            }
        }
        if let Some(at) = self.appointments.iter().position(|booked| booked.by == from) {
            let booked = self.appointments.remove(at);
            self.book(to, booked.appointment);
        }
        if self.coordinator == Some(from) {
            self.coordinator = Some(to);
        }
        if self.deputy == Some(to) {
            self.deputy = None;
        }
        self.handover = Some(handover.clone());
    }

    fn apply_notes(&mut self, event: &CareEvent) {
        match event {
            CareEvent::NotesAsked(ask) => self.notes_ask = Some(ask.clone()),
            CareEvent::NotesRequestWithdrawn => self.notes_ask = None,
            CareEvent::NotesAnswered { of, on } => {
                self.notes_answered_on = Some(*on);
                if let Some(ask) = &mut self.notes_ask {
                    ask.of.retain(|waits| waits != of);
                }
                self.notes_ask.take_if(|ask| ask.of.is_empty());
            }
            _ => {}
        }
    }

    fn apply_talk(&mut self, entry: &Entry<CareEvent>) {
        match &entry.event {
            CareEvent::TalkAsked(ask) => {
                self.drop_agreed();
                self.talk = Some(OpenTalk { ask: ask.clone(), stage: Stage::Waits { since: ask.on } });
            }
            CareEvent::TalkWithdrawn => {
                self.drop_agreed();
                self.talk = None;
            }
            CareEvent::TalkProposed(appointment) => {
                self.drop_agreed();
                self.set_stage(Stage::Proposed { by: entry.seat, appointment: *appointment });
            }
            CareEvent::TalkAccepted => {
                if let Some(OpenTalk { stage: Stage::Proposed { by, appointment }, .. }) = self.talk {
                    self.set_stage(Stage::Agreed { by, appointment });
                    self.book(by, appointment);
                }
            }
            CareEvent::OtherMomentAsked { on } => {
                self.drop_agreed();
                self.set_stage(Stage::Waits { since: *on });
            }
            CareEvent::TalkHeld { on } => {
                self.last_contact = self.last_contact.max(Some(*on));
                self.drop_agreed();
                self.talk = None;
            }
            _ => {}
        }
    }
}

impl Fold for CareState {
    type Event = CareEvent;
    const COMPARTMENT: Compartment = Compartment::Care;
    const FOLD_VERSION: i64 = 7;

    fn apply(&mut self, entry: &Entry<CareEvent>) {
        match &entry.event {
            CareEvent::AddressReported(reachable) => {
                // What was refused was an earlier address.
                self.undeliverable = false;
                self.reachable = *reachable;
            }
            CareEvent::InvitationSent => {
                self.invited_at = Some(entry.at);
                self.undeliverable = false;
            }
            CareEvent::InvitationUndeliverable => self.undeliverable = true,
            CareEvent::ReminderSent => self.reminded_at = Some(entry.at),
            CareEvent::InvitationExpired => self.reachable = Reachable::default(),
            CareEvent::LetterMade => self.letter_made_at = Some(entry.at),
            CareEvent::CoordinatorNamed { seat } => {
                self.coordinator = Some(*seat);
                self.deputy.take_if(|deputy| deputy == seat);
            }
            CareEvent::DeputyNamed { seat } => self.deputy = *seat,
            CareEvent::HandedOver(handover) => self.hand_over(handover),
            CareEvent::AppointmentBooked(appointment) => {
                if self.is_agreed_with(entry.seat) {
                    self.set_stage(Stage::Agreed { by: entry.seat, appointment: *appointment });
                }
                self.book(entry.seat, *appointment);
            }
            CareEvent::AppointmentCancelled => {
                if self.is_agreed_with(entry.seat) {
                    self.set_stage(Stage::Waits { since: TimeZone::UTC.to_datetime(entry.at).date() });
                }
                self.appointments.retain(|booked| booked.by != entry.seat);
            }
            CareEvent::AdviceIssued(advice) => {
                self.advice.push(Issued { by: entry.seat, at: entry.at, advice: advice.clone(), letter: None });
                let surplus = self.advice.len().saturating_sub(12);
                self.advice.drain(..surplus);
            }
            CareEvent::CarePaperIssued(paper) => self.keep_letter(entry.seat, IssuedPaper::of(entry.seq, paper)),
            CareEvent::ContactRecorded { on } => {
                self.last_contact = self.last_contact.max(Some(*on));
                self.talk.take_if(|talk| talk.is_held(entry.seat, *on));
            }
            CareEvent::FollowUpDeclined { restarted_on, moment } => {
                self.declined.moments.push((*restarted_on, *moment));
            }
            CareEvent::FollowUpChosen { offered } => self.declined.all = !offered,
            CareEvent::TalkAsked(_)
            | CareEvent::TalkWithdrawn
            | CareEvent::TalkProposed(_)
            | CareEvent::TalkAccepted
            | CareEvent::OtherMomentAsked { .. }
            | CareEvent::TalkHeld { .. } => self.apply_talk(entry),
            CareEvent::NotesAsked(_) | CareEvent::NotesRequestWithdrawn | CareEvent::NotesAnswered { .. } => {
                self.apply_notes(&entry.event);
            }
            CareEvent::DeathRecorded => self.death = Some(Death { by: entry.seat, at: entry.at }),
            CareEvent::DeathUndone => self.death = None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn care(events: Vec<CareEvent>) -> CareState {
        let mut state = CareState::default();
        for (at, event) in events.into_iter().enumerate() {
            let at = Timestamp::from_second(i64::try_from(at).unwrap()).unwrap();
            state.apply(&Entry { seq: 1, at, seat: SeatId(uuid::Uuid::from_u128(1)), event });
        }
        state
    }

    #[test]
    fn an_ask_for_notes_is_over_when_the_last_discipline_answered_or_it_is_taken_back() {
        let asked = || {
            let of = vec![Hat::Nurse, Hat::Coach];
            CareEvent::NotesAsked(NotesAsk { on: jiff::civil::date(2026, 12, 1), of })
        };
        let waits = |events| care(events).notes_ask.map(|ask| ask.of).unwrap_or_default();
        let answered = |of| CareEvent::NotesAnswered { of, on: jiff::civil::date(2026, 12, 8) };
        assert_eq!(waits(vec![asked(), answered(Hat::Nurse), answered(Hat::Psychologist)]), [Hat::Coach]);
        assert_eq!(waits(vec![asked(), answered(Hat::Nurse), answered(Hat::Coach)]), []);
        assert_eq!(waits(vec![asked(), CareEvent::NotesRequestWithdrawn]), []);
    }

    fn reported(email: bool) -> CareEvent {
        CareEvent::AddressReported(Reachable { email, postal: true })
    }

    #[test]
    fn a_letter_is_needed_where_no_mail_arrives_whether_or_not_one_was_made() {
        use CareEvent::{InvitationExpired, InvitationSent, InvitationUndeliverable, LetterMade};
        let check = |events, expect| assert_eq!(care(events).needs_letter(), expect);
        check(vec![reported(false)], true);
        check(vec![reported(false), LetterMade], true);
        check(vec![reported(true)], false);
        check(vec![reported(true), InvitationSent, InvitationExpired], false);
        check(vec![reported(true), InvitationUndeliverable], true);
        check(vec![reported(true), InvitationUndeliverable, reported(true)], false);
    }

    #[test]
    fn an_address_of_the_first_version_is_known_and_not_read() {
        let first = br#"{"name":"address_reported","v":1,"data":{"email":"ana@thuis.example","postal":null}}"#;
        let read: CareEvent = crate::journal::decode(first).unwrap();
        assert_eq!(read, CareEvent::AddressReported(Reachable { email: true, postal: false }));
    }

    #[test]
    fn the_newest_invitation_counts_by_whichever_way() {
        let state = care(vec![reported(false), CareEvent::InvitationSent, CareEvent::LetterMade]);
        assert_eq!(state.last_invited_at(), state.letter_made_at);
        assert_eq!(care(vec![]).last_invited_at(), None);
    }
}
