//! The notes of one discipline on one absence: read and changed in the compartment of that discipline, and in no other.

use houvast_access::Verb;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_casework::notes::{
    Coach, Coordinator, Discipline, Ergonomist, Notes, NotesEvent, NotesState, Nurse, Physician, Psychologist,
};
use houvast_storage::{CommitError, Plan};

use crate::agree_on_absence::queue_card_of;
use crate::installation::{Acting, Installation, TRIES, Trouble};

/// Notes, and how often something happened in them: forms carry it. Nothing was written yet where it is 0.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    pub(crate) notes: Notes,
    pub(crate) version: i64,
}

/// What a decision leads to in the notes, and in the care compartment.
#[derive(Debug, Default)]
pub(crate) struct Decided {
    pub(crate) notes: Vec<NotesEvent>,
    pub(crate) care: Vec<CareEvent>,
}

/// A decision on the notes and the care compartment, which may queue something beside it.
pub(crate) type Decide<'a> = dyn FnMut(&Kept, &CareState, &mut Plan) -> Result<Decided, Trouble> + Send + 'a;

/// Runs something for the discipline of a hat; a hat that keeps no notes finds none.
macro_rules! for_discipline_of {
    ($hat:expr, $function:ident($($argument:expr),*)) => {
        match $hat {
            Hat::OccupationalPhysician => $function::<Physician>($($argument),*).await,
            Hat::Nurse => $function::<Nurse>($($argument),*).await,
            Hat::Psychologist => $function::<Psychologist>($($argument),*).await,
            Hat::Ergonomist => $function::<Ergonomist>($($argument),*).await,
            Hat::Coordinator => $function::<Coordinator>($($argument),*).await,
            Hat::Coach => $function::<Coach>($($argument),*).await,
            _ => Err(Trouble::NotFound),
        }
    };
}

/// The notes of a discipline on an absence.
pub(crate) async fn load_notes(installation: &Installation, absence: FileId, discipline: Hat) -> Result<Kept, Trouble> {
    for_discipline_of!(discipline, load(installation, absence))
}

/// Decides on the notes of the acting discipline and appends what follows, the first time into a compartment with a key
/// of its own; decides again where somebody was faster. No events is nothing to do.
pub(crate) async fn revise_notes(
    installation: &Installation,
    acting: &Acting,
    verb: Verb,
    decide: &mut Decide<'_>,
) -> Result<(), Trouble> {
    acting.must(verb)?;
    for_discipline_of!(acting.seat.hat, revise(installation, acting, decide))
}

async fn load<D: Discipline>(installation: &Installation, absence: FileId) -> Result<Kept, Trouble> {
    let loaded = installation.store.load::<NotesState<D>>(absence).await?;
    Ok(loaded.map(|loaded| Kept { version: loaded.version, notes: loaded.into_state().notes }).unwrap_or_default())
}

async fn revise<D: Discipline>(
    installation: &Installation,
    acting: &Acting,
    decide: &mut Decide<'_>,
) -> Result<(), Trouble> {
    let absence = acting.sight.file();
    for _ in 0..TRIES {
        let care = installation.store.load::<CareState>(absence).await?.ok_or(Trouble::NotFound)?;
        let found = installation.store.load::<NotesState<D>>(absence).await?;
        let mut plan = installation.store.plan();
        let notes = match found {
            Some(found) => found,
            None => plan.create(absence),
        };
        let kept = Kept { notes: notes.state.notes.clone(), version: notes.version };
        let decided = decide(&kept, &care.state, &mut plan)?;
        if decided.notes.is_empty() {
            return Ok(());
        }
        acting.append(&mut plan, &notes, &decided.notes)?;
        if decided.care.is_empty() {
            // A death or an erasure at this moment comes first.
            plan.require(&care);
        } else {
            let care = acting.append(&mut plan, &care, &decided.care)?;
            queue_card_of(installation, &mut plan, absence, None, Some(&care.state)).await?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
