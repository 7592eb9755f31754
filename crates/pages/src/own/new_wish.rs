//! Making a wish: looking for one in the closed list, then saying how much it matters; or in own words.

use askama::Template;
use houvast_casework::wish::{MOST_LETTERS, NotAWish, Priority, Wished};
use houvast_library::adjustments::{Adjustment, Words, find};

use super::navigation::in_own_space;
use super::wishes::list_priorities;
use crate::adjustments::filter::Filter;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::choice::Choice;

/// `/own/wishes/new`: looking for an adjustment.
#[derive(Template)]
#[template(path = "own/choose_wish.html")]
pub struct ChooseWishPage {
    /// What stands around it.
    pub frame: Frame,
    /// What is looked for.
    pub filter: Filter,
}

impl ChooseWishPage {
    /// Looked for by complaint.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let pairs = [("complaint".to_owned(), "overstimulation".to_owned())];
        Self { frame: in_own_space(frame), filter: Filter::from_pairs("/own/wishes/new", &pairs, true) }
    }

    /// Nothing fits.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        let pairs = [("complaint", "appearance"), ("work", "desk")].map(|(name, value)| (name.into(), value.into()));
        Self { frame: in_own_space(frame), filter: Filter::from_pairs("/own/wishes/new", &pairs, true) }
    }
}

/// A wish as it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WishForm {
    /// The name of an adjustment; empty for own words.
    pub adjustment: String,
    /// Own words.
    pub words: String,
    /// How much it matters.
    pub priority: String,
}

impl WishForm {
    /// A wish for an adjustment, or in own words, before anything is filled in.
    #[must_use]
    pub fn blank(adjustment: &str) -> Self {
        let priority = Priority::Helps.name().to_owned();
        Self { adjustment: adjustment.to_owned(), words: String::new(), priority }
    }

    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        Self { adjustment: text("adjustment"), words: text("words"), priority: text("priority") }
    }

    /// The wish, or every field that is to be mended.
    ///
    /// # Errors
    /// A [`FieldFault`] per field.
    pub fn read(&self) -> Result<(Wished, Priority), Vec<FieldFault>> {
        let what = match self.adjustment.as_str() {
            "" => Wished::of_words(&self.words).map_err(|fault| fault_of(fault, true)),
            listed => listed.parse().map(Wished::Listed).map_err(|_| fault_of(NotAWish::NoWords, false)),
        };
        let priority = Priority::find_by_name(&self.priority);
        let priority = priority.ok_or_else(|| FieldFault::of("priority", "wishes-fault-priority"));
        match (what, priority) {
            (Ok(what), Ok(priority)) => Ok((what, priority)),
            (what, priority) => Err([what.err(), priority.err()].into_iter().flatten().collect()),
        }
    }
}

/// What is to be mended where something cannot be a wish.
#[must_use]
pub fn fault_of(fault: NotAWish, in_words: bool) -> FieldFault {
    let key = match fault {
        NotAWish::NoWords => "wishes-fault-words",
        NotAWish::TooLong => "wishes-fault-long",
        NotAWish::Again => "wishes-fault-again",
        NotAWish::TooMany => "wishes-fault-many",
    };
    FieldFault::of(if in_words { "words" } else { "adjustment" }, key)
}

/// A wish before it is kept.
#[derive(Template)]
#[template(path = "own/new_wish.html")]
pub struct NewWishPage {
    /// What stands around it.
    pub frame: Frame,
    /// The adjustment; none for own words.
    pub one: Option<&'static Adjustment>,
    /// What was filled in.
    pub form: WishForm,
    /// What does not fit.
    pub faults: Faults,
}

impl NewWishPage {
    /// The page of a form.
    #[must_use]
    pub fn of(frame: Frame, form: WishForm, faults: &[FieldFault]) -> Self {
        let faults = say_all(faults, &frame.t);
        Self { one: find(&form.adjustment), frame, form, faults }
    }

    fn words_of(&self, one: &Adjustment) -> &'static Words {
        one.words(self.frame.t.code())
    }

    fn most(&self) -> usize {
        MOST_LETTERS
    }

    fn priorities(&self) -> Vec<Choice> {
        list_priorities(&self.form.priority, &self.frame.t)
    }

    /// For an adjustment.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(in_own_space(frame), WishForm::blank("a45"), &[])
    }

    /// In own words.
    #[must_use]
    pub fn sample_words(frame: Frame) -> Self {
        let words = "Liever geen telefoon in de ochtend.".to_owned();
        Self::of(in_own_space(frame), WishForm { words, ..WishForm::blank("") }, &[])
    }

    /// Own words without a word and without a priority.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let form = WishForm::default();
        let faults = form.read().err().unwrap_or_default();
        Self::of(in_own_space(frame), form, &faults)
    }

    /// It is there already.
    #[must_use]
    pub fn faulty_again(frame: Frame) -> Self {
        Self::of(in_own_space(frame), WishForm::blank("a32"), &[fault_of(NotAWish::Again, false)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let fields = |adjustment: &str, words: &str, priority: &str| -> Vec<String> {
            let form = WishForm { adjustment: adjustment.into(), words: words.into(), priority: priority.into() };
            form.read().err().unwrap_or_default().into_iter().map(|fault| fault.field).collect()
        };
        assert_eq!(fields("a32", "", "helps"), [""; 0]);
        assert_eq!(fields("", "een stille plek", "later"), [""; 0]);
        assert_eq!(fields("", " ", "x"), ["words", "priority"]);
        assert_eq!(fields("", &"a".repeat(501), "needed"), ["words"]);
        assert_eq!(fields("zz", "", "needed"), ["adjustment"]);
    }
}
