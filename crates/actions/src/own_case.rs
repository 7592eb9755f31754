//! The person's own case: found by the account, changed by deciding on its state and appending what follows.

use houvast_access::seat::{FileFacts, SeatFile};
use houvast_access::{Sight, Verb};
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{CommitError, Loaded};

use crate::installation::{Acting, Installation, TRIES, Trouble, facts_of};

/// The own case of an account, opened in the employee's seat.
pub struct OwnCase {
    /// The seat and its sight of the case.
    pub acting: Acting,
    /// The state of `health`.
    pub health: Loaded<HealthState>,
}

impl Installation {
    /// Opens the own case of an account.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where the account has no case, or it was erased.
    pub async fn own_case(&self, account: AccountId) -> Result<OwnCase, Trouble> {
        let file = self.store.find_case_of(account).await?.ok_or(Trouble::NotFound)?;
        let seat = self.store.find_seat(account, file, Hat::Employee).await?.ok_or(Trouble::NotFound)?;
        let health = self.store.load::<HealthState>(file).await?.ok_or(Trouble::NotFound)?;
        let absences = health.state.absences.clone();
        let facts = facts_of(&seat, SeatFile::Case { id: file, absences: absences.clone() });
        let of_case = FileFacts::Case { id: file, absences, shares: Vec::new() };
        let sight = Sight::of(&facts, &of_case, self.store.now());
        Ok(OwnCase { acting: Acting { seat, sight }, health })
    }

    /// The employee's sight of an absence that the own case names.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where the case does not name it.
    pub async fn own_sight_of_absence(&self, case: &OwnCase, absence: FileId) -> Result<Acting, Trouble> {
        let row = self.store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
        let on = SeatFile::Case { id: case.health.file, absences: case.health.state.absences.clone() };
        let of_absence = FileFacts::Absence { id: absence, engagement: Some(row.engagement) };
        let sight = Sight::of(&facts_of(&case.acting.seat, on), &of_absence, self.store.now());
        if sight.is_blank() { Err(Trouble::NotFound) } else { Ok(Acting { seat: case.acting.seat, sight }) }
    }

    /// Decides on the own case and appends what follows; decides again where somebody was faster.
    pub(crate) async fn revise_own_case<E: From<Trouble>>(
        &self,
        account: AccountId,
        verb: Verb,
        mut decide: impl FnMut(&HealthState) -> Result<Vec<HealthEvent>, E>,
    ) -> Result<(), E> {
        for _ in 0..TRIES {
            let case = self.own_case(account).await?;
            case.acting.must(verb)?;
            let events = decide(&case.health.state)?;
            if events.is_empty() {
                return Ok(());
            }
            let mut plan = self.store.plan();
            plan.append(&case.health, case.acting.seat.id, &events).map_err(Trouble::from)?;
            match self.store.commit(plan).await {
                Err(CommitError::Conflict) => {}
                done => return Ok(done.map_err(Trouble::from)?),
            }
        }
        Err(Trouble::Conflict.into())
    }
}
