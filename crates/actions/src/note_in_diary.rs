//! `note_in_diary`: own words and a few numbers about a day, only for the person, ever.

use houvast_access::Verb;
use houvast_casework::diary::{DayNote, DiaryEvent, DiaryState};
use houvast_casework::ids::AccountId;
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};

/// The most characters of one note.
pub const MOST_CHARACTERS: usize = 2000;

/// What is noted.
#[derive(Debug, Clone, Default)]
pub struct DiaryNote {
    /// Numbers of a day, as [`DayNote::check`] let them through; none where only words are noted.
    pub day: Option<DayNote>,
    /// Own words; empty for none.
    pub words: String,
}

impl DiaryNote {
    /// Words alone.
    #[must_use]
    pub fn of_words(words: &str) -> Self {
        Self { day: None, words: words.to_owned() }
    }
}

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// Nothing was noted, or the same as before.
    #[error("there is nothing to note")]
    Empty,
    /// More than [`MOST_CHARACTERS`].
    #[error("at most {MOST_CHARACTERS} characters")]
    TooLong,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Keeps a few numbers of a day, own words, or both, in one commit.
///
/// # Errors
/// [`NoteError`]; nothing is written then.
pub async fn note_in_diary(installation: &Installation, account: AccountId, note: &DiaryNote) -> Result<(), NoteError> {
    let words = note.words.trim();
    if words.chars().count() > MOST_CHARACTERS {
        return Err(NoteError::TooLong);
    }
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::NoteInDiary)?;
        let diary = installation.store.load::<DiaryState>(case.health.file).await.map_err(Trouble::from)?;
        let diary = diary.ok_or(Trouble::NotFound)?;
        let mut events = Vec::new();
        events.extend(note.day.clone().filter(|day| is_new(&diary.state, day)).map(DiaryEvent::DayNoted));
        events.extend((!words.is_empty()).then(|| DiaryEvent::Noted { words: words.to_owned() }));
        if events.is_empty() {
            return Err(NoteError::Empty);
        }
        let mut plan = installation.store.plan();
        plan.append(&diary, case.acting.seat.id, &events).map_err(Trouble::from)?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}

/// Whether the numbers of a day differ from those that are kept of it.
fn is_new(diary: &DiaryState, day: &DayNote) -> bool {
    diary.find_day(day.on).map_or(!day.answers.is_empty(), |kept| kept != day)
}
