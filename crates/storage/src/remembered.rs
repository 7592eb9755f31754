//! Answers kept in memory until a commit touches what they rest on. No other process writes, so nothing else can make
//! them stale; a question that was asked of the database while something was forgotten is not kept.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::store::Purpose;

/// So many answers are kept; where there are more, all are forgotten and asked for again.
const MOST: usize = 20_000;

/// Answers by question.
#[derive(Debug)]
pub(crate) struct Remembered<K, V> {
    most: usize,
    kept: Mutex<Kept<K, V>>,
}

#[derive(Debug)]
struct Kept<K, V> {
    answers: HashMap<K, V>,
    /// Raised whenever something is forgotten.
    generation: u64,
}

impl<K, V> Remembered<K, V> {
    /// A store that is read beside the process that writes keeps nothing.
    pub(crate) fn of(purpose: Purpose) -> Self {
        Self::at_most(MOST, purpose)
    }

    /// The same with a number of its own.
    pub(crate) fn at_most(most: usize, purpose: Purpose) -> Self {
        let most = if purpose == Purpose::Write { most } else { 0 };
        Self { most, kept: Mutex::new(Kept { answers: HashMap::new(), generation: 0 }) }
    }
}

impl<K: Eq + Hash, V: Clone> Remembered<K, V> {
    fn kept(&self) -> MutexGuard<'_, Kept<K, V>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was kept for a question.
    pub(crate) fn find(&self, question: &K) -> Option<V> {
        self.kept().answers.get(question).cloned()
    }

    /// Taken before the database is asked; see [`Remembered::keep`].
    pub(crate) fn generation(&self) -> u64 {
        self.kept().generation
    }

    /// Keeps an answer, unless something was forgotten since the database was asked.
    pub(crate) fn keep(&self, generation: u64, question: K, answer: V) {
        let mut kept = self.kept();
        if kept.generation == generation && self.most > 0 {
            if kept.answers.len() >= self.most {
                kept.answers.clear();
            }
            kept.answers.insert(question, answer);
        }
    }

    /// Forgets the answers to some questions.
    pub(crate) fn forget<'q>(&self, questions: impl IntoIterator<Item = &'q K>)
    where
        K: 'q,
    {
        let mut kept = self.kept();
        kept.generation += 1;
        for question in questions {
            kept.answers.remove(question);
        }
    }

    /// Forgets the answers that have something in them.
    pub(crate) fn forget_where(&self, has: impl Fn(&V) -> bool) {
        let mut kept = self.kept();
        kept.generation += 1;
        kept.answers.retain(|_, answer| !has(answer));
    }

    /// Forgets everything.
    pub(crate) fn forget_all(&self) {
        self.forget_where(|_| true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_before_something_was_forgotten_is_not_kept() {
        let remembered = Remembered::<u8, &str>::of(Purpose::Write);
        let asked = remembered.generation();
        remembered.forget([&1]);
        remembered.keep(asked, 1, "stale");
        assert_eq!(remembered.find(&1), None);
        remembered.keep(remembered.generation(), 1, "fresh");
        remembered.keep(remembered.generation(), 2, "other");
        assert_eq!(remembered.find(&1), Some("fresh"));
        remembered.forget_where(|answer| *answer == "other");
        assert_eq!((remembered.find(&1), remembered.find(&2)), (Some("fresh"), None));
        remembered.forget_all();
        assert_eq!(remembered.find(&1), None);
    }
}
