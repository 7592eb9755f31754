//! `note_in_diary`: own words, only for the person, ever.

use houvast_access::Verb;
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::ids::AccountId;
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};

/// The most characters of one note.
pub const MOST_CHARACTERS: usize = 2000;

/// Why words were not kept.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// Nothing was written.
    #[error("there are no words")]
    Empty,
    /// More than [`MOST_CHARACTERS`].
    #[error("at most {MOST_CHARACTERS} characters")]
    TooLong,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Keeps a few own words.
///
/// # Errors
/// [`NoteError`]; nothing is written then.
pub async fn note_in_diary(installation: &Installation, account: AccountId, words: &str) -> Result<(), NoteError> {
    let words = words.trim();
    if words.is_empty() {
        return Err(NoteError::Empty);
    }
    if words.chars().count() > MOST_CHARACTERS {
        return Err(NoteError::TooLong);
    }
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::NoteInDiary)?;
        let diary = installation.store.load::<DiaryState>(case.health.file).await.map_err(Trouble::from)?;
        let diary = diary.ok_or(Trouble::NotFound)?;
        let mut plan = installation.store.plan();
        let noted = [DiaryEvent::Noted { words: words.to_owned() }];
        plan.append(&diary, case.acting.seat.id, &noted).map_err(Trouble::from)?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}
