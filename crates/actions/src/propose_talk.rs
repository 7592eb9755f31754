//! `propose_talk`: a professional answers somebody who asks for a talk, with a moment, or with the talk itself.

use houvast_access::Verb;
use houvast_casework::consult::Appointment;
use houvast_casework::coordination::CareEvent;
use houvast_casework::ids::SeatId;
use houvast_casework::talk::Stage;
use jiff::civil::Date;

use crate::ask_for_talk::list_responders;
use crate::installation::{Acting, Installation, Trouble};
use crate::revise_care::revise_care;
use crate::round_off_talk::{letter, queue_waiting};

/// Proposes a moment, and lets the person know by a neutral mail that something waits, where an address is known.
/// Nothing happens where nobody asks any more, or a colleague who is still there answered already.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn propose_talk(
    installation: &Installation,
    acting: &Acting,
    appointment: Appointment,
) -> Result<(), Trouble> {
    let letter = letter(installation, acting).await?;
    let seat = acting.seat.id;
    let people = list_responders(installation, acting.sight.file()).await?;
    let is_there = |by: SeatId| people.iter().any(|person| person.seat == by);
    revise_care(installation, acting, &[Verb::ProposeTalk], |care, plan| {
        let open = care.talk.as_ref().filter(|talk| talk.may_be_answered_by(seat, is_there));
        let Some(talk) = open else { return Ok(vec![]) };
        if matches!(talk.stage, Stage::Proposed { by, appointment: seen } if by == seat && seen == appointment) {
            return Ok(vec![]);
        }
        if let Some(letter) = &letter {
            queue_waiting(plan, acting, letter)?;
        }
        Ok(vec![CareEvent::TalkProposed(appointment)])
    })
    .await
}

/// Records that the professional spoke with whoever asked: then the ask is over.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn hold_talk(installation: &Installation, acting: &Acting, on: Date) -> Result<(), Trouble> {
    revise_care(installation, acting, &[Verb::RecordContact], |care, _| {
        Ok(care.talk.iter().map(|_| CareEvent::TalkHeld { on }).collect())
    })
    .await
}
