//! Within one request, what was asked of the database once is not asked again: the parts of a page each open the case
//! anew. Nothing outlives the request, and a commit forgets it all: what rests on it is decided, then written, then read
//! anew. What somebody else wrote meanwhile is a conflict of the commit, as ever.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use houvast_casework::class::Compartment;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};

use crate::error::ReadError;

tokio::task_local! {
    static ASKED: Asked;
}

#[derive(Default)]
struct Asked {
    answers: Mutex<HashMap<Question, Box<dyn Any + Send>>>,
}

/// What pages ask more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Question {
    /// Which case an account has.
    CaseOf(AccountId),
    /// The seat of an account on a file in a hat.
    Seat(AccountId, FileId, Hat),
    /// The row of an absence.
    Absence(FileId),
    /// The state of a compartment.
    State(FileId, Compartment),
}

/// Carries out what one request asks and writes.
pub async fn one_reading<F: Future>(reading: F) -> F::Output {
    ASKED.scope(Asked::default(), reading).await
}

/// Around a commit: whoever decides again reads again, and sees what was written.
pub(crate) fn forget() {
    // An error says that this is no request.
    let _ = ASKED.try_with(|asked| asked.answers.lock().unwrap_or_else(PoisonError::into_inner).clear());
}

/// The answer of this request, or of the database.
pub(crate) async fn once<T: Clone + Send + 'static>(
    question: Question,
    ask: impl Future<Output = Result<T, ReadError>>,
) -> Result<T, ReadError> {
    if let Ok(Some(known)) = ASKED.try_with(|asked| asked.find(&question)) {
        return Ok(known);
    }
    let answer = ask.await?;
    // An error says that this is no reading of a page: then nothing is kept.
    let _ = ASKED.try_with(|asked| asked.keep(question, answer.clone()));
    Ok(answer)
}

impl Asked {
    fn find<T: Clone + 'static>(&self, question: &Question) -> Option<T> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.get(question)?.downcast_ref::<T>().cloned()
    }

    fn keep<T: Send + 'static>(&self, question: Question, answer: T) {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).insert(question, Box::new(answer));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn counted(count: &Mutex<u8>) -> Result<u8, ReadError> {
        let mut count = count.lock().unwrap();
        *count += 1;
        Ok(*count)
    }

    #[tokio::test]
    async fn a_question_is_asked_once_in_a_reading_and_anew_in_the_next() {
        let (count, question) = (Mutex::new(0), Question::Absence(FileId(uuid::Uuid::nil())));
        let twice =
            async || (once(question, counted(&count)).await.unwrap(), once(question, counted(&count)).await.unwrap());
        assert_eq!(one_reading(twice()).await, (1, 1));
        assert_eq!(one_reading(twice()).await, (2, 2));
        assert_eq!(twice().await, (3, 4));
    }

    #[tokio::test]
    async fn after_a_commit_a_question_is_asked_again() {
        let (count, question) = (Mutex::new(0), Question::Absence(FileId(uuid::Uuid::nil())));
        let answers = one_reading(async {
            let before = once(question, counted(&count)).await.unwrap();
            forget();
            (before, once(question, counted(&count)).await.unwrap())
        });
        assert_eq!(answers.await, (1, 2));
    }
}
