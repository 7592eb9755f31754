//! Days of the law in the worklist: for the hats the law gives something to do, in the countries where it names a day.

use std::collections::{HashMap, HashSet};

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

/// Absences that began lately are looked into whatever their card says: one of an earlier release knows no days.
const BEGUN_DAYS: i32 = 120;
/// The most absences that are looked into because they began lately.
const MOST_BEGUN: usize = 500;
/// The most absences that are looked into because a day is near or past, the longest past first.
const MOST: usize = 1000;
/// A day stands in the list until so many days after.
const PAST_DAYS: i32 = 60;
/// A day stands in the list from so many days before.
const SOON_DAYS: i32 = 14;

/// Days of the law that are near or past, in every absence that lasts: cards say where to look, the absence says what is so.
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
    let near = (today.saturating_sub(PAST_DAYS.days()), today.saturating_add(SOON_DAYS.days()));
    let mut begun = installation.store.list_dated_cards(account, hat, near, MOST).await?;
    let known: HashSet<FileId> = begun.iter().map(|seated| seated.row.absence).collect();
    let lately = installation.store.list_begun_cards(account, hat, since, MOST_BEGUN).await?;
    begun.extend(lately.into_iter().filter(|seated| !known.contains(&seated.row.absence)));
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
