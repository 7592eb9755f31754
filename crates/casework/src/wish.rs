//! Wishes about work: chosen from the closed list, or in own words, which never leave the case.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::adjustment::Listed;
use crate::contact::choices;
use crate::ids::{FileId, WishId};

choices! {
    /// How much a wish matters to the person.
    Priority {
        /// Work hardly goes without it.
        Needed = "needed",
        /// It would help.
        Helps = "helps",
        /// It can wait.
        Later = "later",
    }
}

choices! {
    /// Whether an adjustment helped.
    Helped {
        /// Yes.
        Yes = "yes",
        /// A little.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

/// Where a wish lies at work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedWish {
    /// Which.
    pub id: WishId,
    /// Where to. The absence itself holds nothing that leads back here.
    pub absence: FileId,
    /// Its number in the register there.
    pub number: u32,
    /// The day on which the person published it.
    pub on: Date,
}

/// The most characters of own words.
pub const MOST_LETTERS: usize = 500;
/// The most wishes of one case at a time.
pub const MOST_WISHES: usize = 30;

/// What is wished for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wished {
    /// An adjustment of the closed list.
    Listed(Listed),
    /// Something in own words: kept in the case, never published.
    Words(String),
}

/// A wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Its name in the case. It stands nowhere else.
    pub id: WishId,
    /// What.
    pub what: Wished,
    /// How much it matters.
    pub priority: Priority,
}

/// The place of a wish in the person's order, and how much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranked {
    /// Which.
    pub id: WishId,
    /// How much it matters.
    pub priority: Priority,
}

/// Why something cannot be kept as a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAWish {
    /// Own words without a word.
    #[error("a wish needs words")]
    NoWords,
    /// More than [`MOST_LETTERS`].
    #[error("at most {MOST_LETTERS} characters")]
    TooLong,
    /// It is there already.
    #[error("this wish is there already")]
    Again,
    /// There are [`MOST_WISHES`] already.
    #[error("at most {MOST_WISHES} wishes")]
    TooMany,
}

impl Wished {
    /// Own words, with single blanks between them.
    ///
    /// # Errors
    /// [`NotAWish`] where there is no word, or there are too many.
    pub fn of_words(words: &str) -> Result<Self, NotAWish> {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        match words.chars().count() {
            0 => Err(NotAWish::NoWords),
            1..=MOST_LETTERS => Ok(Self::Words(words)),
            _ => Err(NotAWish::TooLong),
        }
    }

    /// Checks whether it may stand beside the wishes there are.
    ///
    /// # Errors
    /// [`NotAWish`] where it is there already, or there is no more room.
    pub fn check_beside(&self, wishes: &[Wish]) -> Result<(), NotAWish> {
        if wishes.iter().any(|wish| wish.what == *self) {
            return Err(NotAWish::Again);
        }
        if wishes.len() >= MOST_WISHES { Err(NotAWish::TooMany) } else { Ok(()) }
    }
}

/// Puts wishes in an order, each with what it matters. What is not named stays behind the others as it was; what is not
/// there is passed over.
pub fn arrange(wishes: &mut [Wish], order: &[Ranked]) {
    for ranked in order {
        for wish in wishes.iter_mut().filter(|wish| wish.id == ranked.id) {
            wish.priority = ranked.priority;
        }
    }
    wishes.sort_by_key(|wish| order.iter().position(|ranked| ranked.id == wish.id).unwrap_or(usize::MAX));
}

/// The order in which wishes stand.
#[must_use]
pub fn order_of(wishes: &[Wish]) -> Vec<Ranked> {
    wishes.iter().map(|wish| Ranked { id: wish.id, priority: wish.priority }).collect()
}

/// The order after one wish has changed places with the one before it.
#[must_use]
pub fn moved_up(wishes: &[Wish], id: WishId) -> Vec<Ranked> {
    let mut order = order_of(wishes);
    if let Some(place) = order.iter().position(|ranked| ranked.id == id).filter(|place| *place > 0) {
        order.swap(place - 1, place);
    }
    order
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> WishId {
        WishId(Uuid::from_u128(number))
    }

    fn wishes() -> Vec<Wish> {
        let wish = |number: u128| Wish {
            id: id(number),
            what: Wished::Words(format!("wens {number}")),
            priority: Priority::Helps,
        };
        vec![wish(1), wish(2), wish(3)]
    }

    fn numbers(wishes: &[Wish]) -> Vec<u128> {
        wishes.iter().map(|wish| wish.id.0.as_u128()).collect()
    }

    #[test]
    fn own_words_have_a_length() {
        assert_eq!(Wished::of_words("  een   stille plek "), Ok(Wished::Words("een stille plek".to_owned())));
        assert_eq!(Wished::of_words(" \n "), Err(NotAWish::NoWords));
        assert!(Wished::of_words(&"ë".repeat(MOST_LETTERS)).is_ok());
        assert_eq!(Wished::of_words(&"ë".repeat(MOST_LETTERS + 1)), Err(NotAWish::TooLong));
    }

    #[test]
    fn a_wish_moves_up_one_place_and_the_first_stays() {
        let mut wishes = wishes();
        let order = moved_up(&wishes, id(3));
        arrange(&mut wishes, &order);
        assert_eq!(numbers(&wishes), [1, 3, 2]);
        let order = moved_up(&wishes, id(1));
        arrange(&mut wishes, &order);
        assert_eq!(numbers(&wishes), [1, 3, 2]);
    }

    #[test]
    fn an_order_that_names_too_little_or_too_much_loses_nothing() {
        let mut wishes = wishes();
        let ranked = |number, priority| Ranked { id: id(number), priority };
        arrange(&mut wishes, &[ranked(9, Priority::Later), ranked(3, Priority::Needed)]);
        assert_eq!(numbers(&wishes), [3, 1, 2]);
        assert_eq!(wishes[0].priority, Priority::Needed);
    }

    #[test]
    fn the_same_wish_is_there_once_and_there_is_an_end_to_them() {
        let here = wishes();
        assert_eq!(here[0].what.check_beside(&here), Err(NotAWish::Again));
        let many: Vec<Wish> = (0..MOST_WISHES).map(|_| here[0].clone()).collect();
        assert_eq!(here[1].what.check_beside(&many), Err(NotAWish::TooMany));
        assert_eq!(here[1].what.check_beside(&here[..1]), Ok(()));
    }
}
