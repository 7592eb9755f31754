//! The care side of an absence: how to reach the person, invitations, who coordinates. No work seat reads it.
//! It never says whether somebody answered: until a person opens the own space, professionals see the card only,
//! and after that too.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::class::{Class, Compartment};
use crate::ids::SeatId;
use crate::journal::{Entry, Event, Fold};

/// How the person can be reached outside work.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateAddress {
    /// Private e-mail.
    pub email: Option<String>,
    /// Postal address, one line.
    pub postal: Option<String>,
}

/// What happened in the coordination of an absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum CareEvent {
    /// The employer reported how to reach the person.
    AddressReported(PrivateAddress),
    /// The neutral invitation was handed to the mail server.
    InvitationSent,
    /// The mail server refused it.
    InvitationUndeliverable,
    /// The one reminder was handed to the mail server.
    ReminderSent,
    /// The invitation ran out; its address was forgotten.
    InvitationExpired,
    /// Somebody coordinates from now on.
    CoordinatorNamed {
        /// The coordinator's seat on this absence.
        seat: SeatId,
    },
}

impl Event for CareEvent {
    const VERSIONS: &'static [(&'static str, u16)] = &[
        ("address_reported", 1),
        ("invitation_sent", 1),
        ("invitation_undeliverable", 1),
        ("reminder_sent", 1),
        ("invitation_expired", 1),
        ("coordinator_named", 1),
    ];

    fn class(&self) -> Class {
        Class::Coordination
    }
}

/// The state of coordination.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareState {
    /// How to reach the person; empty once an invitation ran out.
    pub address: PrivateAddress,
    /// When the invitation left.
    pub invited_at: Option<Timestamp>,
    /// When the reminder left. There is only one.
    pub reminded_at: Option<Timestamp>,
    /// The mail server refused the last mail.
    pub undeliverable: bool,
    /// Who coordinates.
    pub coordinator: Option<SeatId>,
}

impl Fold for CareState {
    type Event = CareEvent;
    const COMPARTMENT: Compartment = Compartment::Care;
    const FOLD_VERSION: i64 = 1;

    fn apply(&mut self, entry: &Entry<CareEvent>) {
        match &entry.event {
            CareEvent::AddressReported(address) => self.address = address.clone(),
            CareEvent::InvitationSent => {
                self.invited_at = Some(entry.at);
                self.undeliverable = false;
            }
            CareEvent::InvitationUndeliverable => self.undeliverable = true,
            CareEvent::ReminderSent => self.reminded_at = Some(entry.at),
            CareEvent::InvitationExpired => self.address = PrivateAddress::default(),
            CareEvent::CoordinatorNamed { seat } => self.coordinator = Some(*seat),
        }
    }
}
