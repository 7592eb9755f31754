//! `choose_rhythm`: how often the person wants to be asked. Never is a good answer.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::check_in::CheckInRhythm;
use houvast_casework::ids::AccountId;

use crate::installation::{Installation, Trouble};

/// Asks from now on as often as chosen.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn choose_rhythm(
    installation: &Installation,
    account: AccountId,
    rhythm: CheckInRhythm,
) -> Result<(), Trouble> {
    installation.revise_own_case(account, Verb::ChooseRhythm, |_| Ok(vec![HealthEvent::RhythmChosen { rhythm }])).await
}
