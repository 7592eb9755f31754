//! A share as somebody chooses it: raw text kept until it can be read.

use houvast_access::Table;
use houvast_casework::hat::Hat;
use houvast_casework::share::{Item, Purpose};
use houvast_language::Speaker;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::form::{FieldFault, find_value};

/// The last day lies at most so many days ahead, so that its end lies within the 180 days after which a share may not
/// last (privacy-law section 10, PR-SHARE1). A test in `web` holds it against the rule that checks it.
pub const LONGEST_DAYS: i32 = 179;

/// Somebody an item can be shared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Its name in the form.
    pub address: String,
    /// The reader's name.
    pub name: String,
    /// The reader's hat.
    pub hat: Hat,
}

/// What was chosen, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShareForm {
    /// Name of an [`Item`].
    pub item: String,
    /// Address of a [`Reader`].
    pub reader: String,
    /// Name of a [`Purpose`].
    pub purpose: String,
    /// The last day, as year-month-day.
    pub until: String,
}

/// A share that can begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenShare {
    /// What.
    pub item: Item,
    /// With whom.
    pub reader: Reader,
    /// What for.
    pub purpose: Purpose,
    /// The last day.
    pub until: Date,
}

impl ShareForm {
    /// A fresh form: four weeks, everything else open.
    #[must_use]
    pub fn fresh(today: Date) -> Self {
        Self { until: today.saturating_add(28.days()).to_string(), ..Self::default() }
    }

    /// What a browser sent, or what stands in the address: an item may be chosen there beforehand (`?item=plan`).
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)], today: Date) -> Self {
        let find = |name| find_value(pairs, name).to_owned();
        let until =
            if pairs.iter().any(|(name, _)| name == "until") { find("until") } else { Self::fresh(today).until };
        Self { item: find("item"), reader: find("reader"), purpose: find("purpose"), until }
    }

    /// Whether the form was sent at all: an address with an item alone is a fresh form.
    #[must_use]
    pub fn is_sent(pairs: &[(String, String)]) -> bool {
        pairs.iter().any(|(name, _)| name == "until")
    }

    /// The share.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended, in the order of the form.
    pub fn read(&self, readers: &[Reader], today: Date) -> Result<ChosenShare, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut fault = |field: &str, key| faults.push(FieldFault::of(field, key));
        let item = Item::find_by_name(&self.item);
        if item.is_none() {
            fault("item", "share-fault-item");
        }
        let reader = readers.iter().find(|reader| reader.address == self.reader);
        if reader.is_none() {
            fault("reader", "share-fault-reader");
        }
        if item.zip(reader).is_some_and(|(item, reader)| !Table::standing().may_be_shared(item, reader.hat)) {
            fault("reader", "share-fault-not-offered");
        }
        let purpose = Purpose::find_by_name(&self.purpose);
        if purpose.is_none() {
            fault("purpose", "share-fault-purpose");
        }
        let last = today.saturating_add(LONGEST_DAYS.days());
        let until: Option<Date> = self.until.parse().ok().filter(|day| (today..=last).contains(day));
        if until.is_none() {
            fault("until", "share-fault-until");
        }
        match (item, reader, purpose, until) {
            (Some(item), Some(reader), Some(purpose), Some(until)) if faults.is_empty() => {
                Ok(ChosenShare { item, reader: reader.clone(), purpose, until })
            }
            _ => Err(faults),
        }
    }
}

/// The instant at which a share with this last day ends: the end of that day where the person is.
#[must_use]
pub fn ends_at(t: &Speaker, last_day: Date) -> Timestamp {
    t.zone().to_timestamp(last_day.at(23, 59, 59, 0)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 24);

    fn readers() -> Vec<Reader> {
        let reader = |address: &str, hat| Reader { address: address.to_owned(), name: String::new(), hat };
        vec![reader("noor", Hat::OccupationalPhysician), reader("els", Hat::Ergonomist)]
    }

    fn form(changed: &[(&str, &str)]) -> ShareForm {
        let full = [("item", "line"), ("reader", "noor"), ("purpose", "consult"), ("until", "2026-12-24")];
        let kept = full.iter().filter(|(name, _)| !changed.iter().any(|(changed, _)| changed == name));
        let pairs = kept.chain(changed).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        ShareForm::from_pairs(&pairs.collect::<Vec<_>>(), TODAY)
    }

    #[test]
    fn what_was_chosen_becomes_a_share() {
        let share = form(&[]).read(&readers(), TODAY).unwrap();
        assert_eq!((share.item, share.until), (Item::Line, date(2026, 12, 24)));
        assert!(form(&[("until", "2026-11-24")]).read(&readers(), TODAY).is_ok());
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let check = |changed: (&str, &str), key: &str| {
            let faults = form(&[changed]).read(&readers(), TODAY).unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.key).collect::<Vec<_>>(), [key], "{changed:?}");
        };
        check(("item", "diary"), "share-fault-item");
        check(("reader", "tom"), "share-fault-reader");
        check(("reader", "els"), "share-fault-not-offered");
        check(("purpose", ""), "share-fault-purpose");
        check(("until", "2026-11-23"), "share-fault-until");
        check(("until", "2027-11-23"), "share-fault-until");
    }

    #[test]
    fn an_address_with_an_item_alone_is_a_fresh_form() {
        let pairs = [("item".to_owned(), "plan".to_owned())];
        assert!(!ShareForm::is_sent(&pairs));
        assert_eq!(ShareForm::from_pairs(&pairs, TODAY).until, "2026-12-22");
    }

    #[test]
    fn a_share_ends_with_its_last_day_and_within_a_hundred_and_eighty_days() {
        let t = Speaker::default();
        let begins = t.zone().to_timestamp(TODAY.at(0, 0, 0, 0)).unwrap();
        let last = TODAY.saturating_add(LONGEST_DAYS.days());
        assert!(ends_at(&t, last) <= begins + (180 * 24).hours());
        assert_eq!(t.day_of(ends_at(&t, last)), last);
    }
}
