//! `ask_question`: the person's question for the next talk. Nobody reads it until the person shares it.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::AccountId;

use crate::installation::{Installation, Trouble};

/// The most letters of a question: it stands at the top of one sheet.
pub const MOST_LETTERS: usize = 500;

/// Why a question was not kept.
#[derive(Debug, thiserror::Error)]
pub enum AskQuestionError {
    /// More than [`MOST_LETTERS`].
    #[error("at most {MOST_LETTERS} characters")]
    TooLong,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Keeps the question in place of the one before; empty words take it back.
///
/// # Errors
/// [`AskQuestionError`]; nothing is written then.
pub async fn ask_question(
    installation: &Installation,
    account: AccountId,
    words: &str,
) -> Result<(), AskQuestionError> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() > MOST_LETTERS {
        return Err(AskQuestionError::TooLong);
    }
    installation
        .revise_own_case(account, Verb::AskQuestion, |state| {
            let same = state.question.as_deref().unwrap_or_default() == words;
            Ok::<_, AskQuestionError>(if same {
                vec![]
            } else {
                vec![HealthEvent::QuestionAsked { words: words.clone() }]
            })
        })
        .await
}
