//! `record_worked_hours`: what was worked in a week, at any time, as the person's own record.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::AccountId;
use houvast_casework::worked::WorkedWeek;

use crate::installation::{Installation, Trouble};

/// Keeps the record of a week, as [`WorkedWeek::check`] let it through. The same again is nothing written.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_worked_hours(
    installation: &Installation,
    account: AccountId,
    record: WorkedWeek,
) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::RecordWorkedHours, |health| {
            let kept = health.worked.iter().find(|week| week.monday == record.monday);
            let is_new = kept.map_or(record.worked.is_some(), |kept| *kept != record);
            Ok(if is_new { vec![HealthEvent::WorkedHoursRecorded(record)] } else { Vec::new() })
        })
        .await
}
