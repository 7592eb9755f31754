//! Days of the law in the worklist: for the hats the law gives something to do, in the countries where it names a day.

use std::collections::HashMap;

use houvast_casework::absence::WorkState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{Loaded, SeatedCard};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Reason, WorkLine};
use crate::installation::{Installation, Trouble};
use crate::view_duties::has_care_duties;
use crate::view_steps::{Steps, pack_of};

/// The days the law names for the service lie in the first weeks of an absence.
const BEGUN_DAYS: i32 = 120;
/// The most absences that are looked into.
const MOST: usize = 500;
/// A day stands in the list from so many days before.
const SOON_DAYS: i32 = 14;

/// Days of the law that are near or past, in the absences that began lately.
pub(super) async fn list_duties(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    today: Date,
) -> Result<Vec<WorkLine>, Trouble> {
    if !matches!(hat, Hat::OccupationalPhysician | Hat::Nurse) {
        return Ok(Vec::new());
    }
    let since = today.saturating_sub(BEGUN_DAYS.days());
    let mut begun = installation.store.list_begun_cards(account, hat, since, MOST).await?;
    begun.retain(|seated| pack_of(seated.row.card.country).is_ok_and(has_care_duties));
    let files: Vec<FileId> = begun.iter().map(|seated| seated.row.absence).collect();
    let states = installation.store.load_several::<WorkState>(&files).await?;
    let states: HashMap<FileId, Loaded<WorkState>> = states.into_iter().map(|work| (work.file, work)).collect();
    let mut lines = Vec::new();
    for seated in begun {
        let Some(work) = states.get(&seated.row.absence) else { continue };
        lines.extend(lines_of(&seated, &work.state, today));
    }
    Ok(lines)
}

fn lines_of(seated: &SeatedCard, work: &WorkState, today: Date) -> Vec<WorkLine> {
    let Ok(steps) = Steps::at_work(work, today) else { return Vec::new() };
    let soon = today.saturating_add(SOON_DAYS.days());
    let near = steps.care_duties().into_iter().filter(|duty| duty.due <= soon);
    near.map(|duty| WorkLine::of(seated.clone(), Reason::Duty(duty.due, duty.rule))).collect()
}
