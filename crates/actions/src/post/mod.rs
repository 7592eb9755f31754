//! Mail: queued in the transaction that causes it, handed over by a job. A letter holds no content about health or
//! people beyond what its words say.

pub mod letter;
pub mod smtp;

use houvast_storage::{NewJob, Plan};
use jiff::Timestamp;

use crate::installation::Trouble;
use letter::Letter;

/// The kind of job that hands a letter over.
pub const SEND: &str = "send_letter";

/// Queues a letter in the transaction that causes it. The same `cause` is never queued twice.
///
/// # Errors
/// [`Trouble::Unavailable`] where it cannot be sealed.
pub fn queue(plan: &mut Plan, letter: &Letter, due: Timestamp, cause: &str) -> Result<(), Trouble> {
    let payload = serde_json::to_value(letter).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    Ok(plan.queue(&NewJob { kind: SEND, payload: &payload, due, cause, about: letter.absence })?)
}
