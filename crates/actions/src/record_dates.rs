//! `record_dates`: human resources or the case manager record the expected end, the first day back, or the last day of
//! the contract.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_storage::CommitError;
use jiff::civil::Date;

use crate::agree_on_absence::queue_card;
use crate::installation::{Acting, Installation, TRIES, Trouble};
use crate::leaving::{end_others, follow_last_day, row_in_step};

/// The dates of an absence, as they are to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dates {
    /// The end the employer expects.
    pub expected_end: Option<Date>,
    /// The first day back.
    pub ended_on: Option<Date>,
    /// The last day of the contract. Once recorded it can change, not go away.
    pub last_day: Option<Date>,
}

impl Dates {
    /// The dates as they are.
    #[must_use]
    pub fn of(work: &WorkState) -> Self {
        let expected_end = work.report.as_ref().and_then(|report| report.expected_end);
        Self { expected_end, ended_on: work.ended_on, last_day: work.left_on }
    }

    /// What happens when a state comes to these dates. Nothing where it is there already.
    pub(crate) fn events_from(self, work: &WorkState) -> Vec<WorkEvent> {
        let Self { expected_end, ended_on, last_day } = self;
        let before = Self::of(work);
        let mut events = Vec::new();
        if (expected_end, ended_on) != (before.expected_end, before.ended_on) {
            events.push(WorkEvent::AbsenceDatesRevised { expected_end, ended_on });
        }
        let left = last_day.filter(|last_day| before.last_day != Some(*last_day));
        events.extend(left.map(|last_day| WorkEvent::ContractEnded { last_day }));
        events
    }
}

/// Records dates.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_dates(installation: &Installation, acting: &Acting, dates: Dates) -> Result<(), Trouble> {
    acting.must(Verb::RecordDates)?;
    let (file, seat) = (acting.seat.file, acting.seat.id);
    for _ in 0..TRIES {
        let absence = installation.store.find_absence(file).await?.ok_or(Trouble::NotFound)?;
        let work = installation.store.load::<WorkState>(file).await?.ok_or(Trouble::NotFound)?;
        let events = dates.events_from(&work.state);
        if events.is_empty() {
            return Ok(());
        }
        let before = work.state.left_on;
        let mut plan = installation.store.plan();
        let work = plan.append(&work, seat, &events)?;
        plan.revise_absence(&row_in_step(&absence, &work.state))?;
        queue_card(installation, &mut plan, file, &work.state).await?;
        if let Some(last_day) = work.state.left_on.filter(|last_day| before != Some(*last_day)) {
            follow_last_day(installation, &mut plan, &absence, &work.state).await?;
            end_others(installation, &mut plan, &absence, last_day, seat).await?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
