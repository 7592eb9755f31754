//! Days of the law in the worklist: for the hats the law gives something to do, in the countries where it names a day.

use std::collections::HashMap;

use houvast_casework::absence::WorkState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{Loaded, SeatedCard};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Found, Reason, WorkLine};
use crate::installation::{Installation, Trouble};
use crate::view_duties::has_care_duties;
use crate::view_steps::{Steps, pack_of};

/// Absences that began lately are looked into where their card names no day: one of an earlier release names none, until the
/// look of the night through all absences comes to a day that is near.
const BEGUN_DAYS: i32 = 120;
/// The most of those: they are no more than a help for the first days after an upgrade.
const MOST_UNDATED: usize = 500;
/// So many absences are looked into at once.
const STRETCH: usize = 250;
/// A day stands in the list until so many days after.
const PAST_DAYS: i32 = 60;
/// A day stands in the list from so many days before.
const SOON_DAYS: i32 = 14;

/// Days of the law that are near or past, in every absence that lasts: cards say where to look, the absence says what is so.
/// The longest past are looked into first, until as many lines are found as there is room for; the rest is counted. A day that
/// is not verified stands there for the coordinator too, who can ask.
pub(super) async fn list_duties(
    installation: &Installation,
    (account, hat): (AccountId, Hat),
    today: Date,
    room: usize,
) -> Result<Found, Trouble> {
    if !matches!(hat, Hat::OccupationalPhysician | Hat::Nurse | Hat::Coordinator) {
        return Ok(Found::default());
    }
    let store = &installation.store;
    let since = today.saturating_sub(BEGUN_DAYS.days());
    let near = (today.saturating_sub(PAST_DAYS.days()), today.saturating_add(SOON_DAYS.days()));
    let mut cards = store.list_dated_cards(account, hat, near).await?;
    cards.extend(store.list_undated_cards(account, hat, since, MOST_UNDATED).await?);
    cards.retain(|seated| pack_of(seated.row.card.country).is_ok_and(has_care_duties));
    let mut found = Found::default();
    for stretch in cards.chunks(STRETCH.min(room.max(1))) {
        if found.lines.len() >= room {
            found.beyond += stretch.len();
            continue;
        }
        let files: Vec<FileId> = stretch.iter().map(|seated| seated.row.absence).collect();
        let states = store.load_several::<WorkState>(&files).await?;
        let states: HashMap<FileId, Loaded<WorkState>> = states.into_iter().map(|work| (work.file, work)).collect();
        for seated in stretch {
            let Some(work) = states.get(&seated.row.absence) else { continue };
            found.lines.extend(lines_of(seated, &work.state, (hat, today)));
        }
    }
    Ok(found)
}

fn lines_of(seated: &SeatedCard, work: &WorkState, (hat, today): (Hat, Date)) -> Vec<WorkLine> {
    let Ok(steps) = Steps::at_work(work, today) else { return Vec::new() };
    let soon = today.saturating_add(SOON_DAYS.days());
    let firm = if hat == Hat::Coordinator { Vec::new() } else { steps.care_duties() };
    let firm = firm.into_iter().map(|duty| Reason::Duty(duty.due, duty.rule));
    let to_confirm = steps.care_to_confirm().into_iter().map(|duty| Reason::ToConfirm(duty.due, duty.rule));
    let lines = firm.chain(to_confirm).map(|reason| WorkLine::of(seated.clone(), reason));
    lines.filter(|line| line.due <= soon).collect()
}
