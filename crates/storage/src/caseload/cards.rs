//! Every opened card at a place of its own, found by absence, by the words of the name, and by employer.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use houvast_casework::ids::{FileId, ServiceId};
use houvast_casework::situation::Situation;
use jiff::civil::Date;

use super::{CardOrder, CardRow, Sought};
use crate::normalisation::{beginnings, folded};

/// Where a card lies.
pub(super) type Place = u32;

/// A card, and what is worked out of it once.
struct Opened {
    row: Arc<CardRow>,
    folded: Box<str>,
    employer: u32,
    /// On [`Cards::day`].
    situation: Situation,
    /// On [`Cards::day`].
    waits_since: Option<Date>,
}

/// The letters of a folded name from the beginning of one of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Word {
    place: Place,
    from: u16,
}

/// Every opened card.
#[derive(Default)]
pub(super) struct Cards {
    pub(super) opened: HashSet<ServiceId>,
    slots: Vec<Option<Opened>>,
    free: Vec<Place>,
    places: HashMap<FileId, Place>,
    /// In order of their letters.
    words: Vec<Word>,
    employers: Employers,
    stopped: BTreeSet<Place>,
    /// For which day situations are worked out.
    day: Option<Date>,
}

#[derive(Default)]
struct Employers {
    places: HashMap<Arc<str>, u32>,
    names: Vec<(Arc<str>, String)>,
}

impl Employers {
    fn place_of(&mut self, name: &str) -> u32 {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        let place = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let name: Arc<str> = name.into();
        self.names.push((Arc::clone(&name), folded(&name)));
        self.places.insert(name, place);
        place
    }

    /// The one of that name, or all of which a word begins so.
    fn matching(&self, sought: &str) -> HashSet<u32> {
        if let Some(place) = self.places.get(sought) {
            return HashSet::from([*place]);
        }
        let sought = folded(sought);
        let begins = |name: &str| beginnings(name).any(|from| name[from..].starts_with(&sought));
        (0..).zip(&self.names).filter(|(_, (_, name))| begins(name)).map(|(place, _)| place).collect()
    }
}

/// What every card of a narrowed list must fit.
pub(super) struct Narrow {
    /// A bit per place.
    names: Option<Vec<u64>>,
    employers: Option<HashSet<u32>>,
    situation: Option<Situation>,
}

impl Cards {
    /// Where the card of an absence lies.
    pub(super) fn find(&self, absence: FileId) -> Option<Place> {
        self.places.get(&absence).copied()
    }

    /// The card at a place.
    pub(super) fn row(&self, place: Place) -> Option<&Arc<CardRow>> {
        self.at(place).map(|opened| &opened.row)
    }

    /// Whether the card stands in lists: a recorded death takes it out.
    pub(super) fn is_listed(&self, place: Place) -> bool {
        self.at(place).is_some_and(|opened| !opened.row.card.stopped)
    }

    pub(super) fn stopped(&self) -> impl Iterator<Item = Place> {
        self.stopped.iter().copied()
    }

    pub(super) fn absence(&self, place: Place) -> Option<FileId> {
        self.at(place).map(|opened| opened.row.absence)
    }

    pub(super) fn employer(&self, place: Place) -> Option<u32> {
        self.at(place).map(|opened| opened.employer)
    }

    pub(super) fn employer_name(&self, employer: u32) -> &str {
        self.employers.names.get(employer as usize).map_or("", |(name, _)| name)
    }

    pub(super) fn waits_since(&self, place: Place) -> Option<Date> {
        self.at(place)?.waits_since
    }

    fn at(&self, place: Place) -> Option<&Opened> {
        self.slots.get(place as usize)?.as_ref()
    }

    /// Takes in the cards of a service.
    pub(super) fn fill(&mut self, rows: Vec<Arc<CardRow>>) {
        self.slots.reserve(rows.len());
        for row in rows {
            if self.find(row.absence).is_none() {
                let place = self.put(row);
                self.words.extend(self.words_of(place));
            }
        }
        let Self { words, slots, .. } = self;
        words.sort_unstable_by(|one, other| word_key(slots, *one).cmp(&word_key(slots, *other)));
    }

    /// Puts the card of an absence in the place of what was there; none takes it out. No list may hold its place
    /// meanwhile.
    pub(super) fn set(&mut self, absence: FileId, row: Option<Arc<CardRow>>) {
        if let Some(place) = self.places.remove(&absence) {
            for word in self.words_of(place) {
                if let Ok(at) = self.search_word(word) {
                    self.words.remove(at);
                }
            }
            self.slots[place as usize] = None;
            self.stopped.remove(&place);
            self.free.push(place);
        }
        let Some(row) = row else { return };
        let place = self.put(row);
        for word in self.words_of(place) {
            if let Err(at) = self.search_word(word) {
                self.words.insert(at, word);
            }
        }
    }

    fn put(&mut self, row: Arc<CardRow>) -> Place {
        let employer = self.employers.place_of(&row.card.employer);
        let folded = folded(&row.card.name).into_boxed_str();
        let place = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        self.places.insert(row.absence, place);
        if row.card.stopped {
            self.stopped.insert(place);
        }
        let mut opened = Opened { row, folded, employer, situation: Situation::Absent, waits_since: None };
        if let Some(day) = self.day {
            opened.stand_on(day);
        }
        self.slots[place as usize] = Some(opened);
        place
    }

    fn words_of(&self, place: Place) -> Vec<Word> {
        let folded = self.at(place).map_or("", |opened| &opened.folded);
        let from = beginnings(folded).filter_map(|from| u16::try_from(from).ok());
        from.map(|from| Word { place, from }).collect()
    }

    fn search_word(&self, word: Word) -> Result<usize, usize> {
        let key = word_key(&self.slots, word);
        self.words.binary_search_by(|other| word_key(&self.slots, *other).cmp(&key))
    }

    /// Works situations out for a day: once a day for all cards.
    pub(super) fn stand_on(&mut self, day: Date) {
        if self.day == Some(day) {
            return;
        }
        self.day = Some(day);
        for opened in self.slots.iter_mut().flatten() {
            opened.stand_on(day);
        }
    }

    /// What narrows a list; none where nothing does.
    pub(super) fn narrow(&mut self, sought: &Sought) -> Option<Narrow> {
        let name = folded(&sought.name);
        let employer = sought.employer.trim();
        if name.is_empty() && employer.is_empty() && sought.situation.is_none() {
            return None;
        }
        if sought.situation.is_some() {
            self.stand_on(sought.today);
        }
        Some(Narrow {
            names: (!name.is_empty()).then(|| self.named(&name)),
            employers: (!employer.is_empty()).then(|| self.employers.matching(employer)),
            situation: sought.situation,
        })
    }

    /// A bit for every place where a word of the name begins so.
    fn named(&self, sought: &str) -> Vec<u64> {
        let begin = self.words.partition_point(|word| word_key(&self.slots, *word).0 < sought);
        let words = &self.words[begin..];
        let end = words.partition_point(|word| word_key(&self.slots, *word).0.starts_with(sought));
        let mut bits = vec![0_u64; self.slots.len().div_ceil(64)];
        for word in &words[..end] {
            bits[word.place as usize / 64] |= 1 << (word.place % 64);
        }
        bits
    }

    pub(super) fn fits(&self, place: Place, narrow: &Narrow) -> bool {
        let named = |bits: &Vec<u64>| bits.get(place as usize / 64).is_some_and(|word| word >> (place % 64) & 1 == 1);
        let by_name_alone = narrow.employers.is_none() && narrow.situation.is_none();
        // A name alone needs no look at the card: thousands of them are far apart in memory.
        narrow.names.as_ref().is_none_or(named)
            && (by_name_alone
                || self.at(place).is_some_and(|opened| {
                    narrow.employers.as_ref().is_none_or(|employers| employers.contains(&opened.employer))
                        && narrow.situation.is_none_or(|situation| opened.situation == situation)
                }))
    }

    /// What cards are ordered by; the address makes it the card's own.
    pub(super) fn key(&self, order: CardOrder, place: Place) -> Key<'_> {
        let Some(opened) = self.at(place) else { return Key::default() };
        let address = opened.row.public_id.as_str();
        match order {
            CardOrder::Name => Key { day: None, name: &opened.folded, address },
            CardOrder::FirstDay => Key { day: Some(opened.row.card.first_day), name: "", address },
        }
    }
}

impl Opened {
    fn stand_on(&mut self, day: Date) {
        self.situation = self.row.card.situation_on(day);
        self.waits_since = self.row.card.waits_since(day);
    }
}

fn word_key(slots: &[Option<Opened>], word: Word) -> (&str, Place, u16) {
    let folded = slots.get(word.place as usize).and_then(Option::as_ref).map_or("", |opened| &*opened.folded);
    (folded.get(word.from as usize..).unwrap_or(""), word.place, word.from)
}

/// Where a card stands in an order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key<'a> {
    day: Option<Date>,
    name: &'a str,
    address: &'a str,
}

impl<'a> Key<'a> {
    /// As it stands in addresses of pages.
    pub(super) fn written(&self) -> String {
        match self.day {
            Some(day) => format!("{day} {}", self.address),
            None => format!("{} {}", self.name, self.address),
        }
    }

    /// Reads what `written` wrote; something else is a place too, only an arbitrary one.
    pub(super) fn read(order: CardOrder, text: &'a str) -> Self {
        let (name, address) = text.rsplit_once(' ').unwrap_or((text, ""));
        match order {
            CardOrder::Name => Self { day: None, name, address },
            CardOrder::FirstDay => Self { day: name.parse().ok(), name: "", address },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_as_it_was_written() {
        let key = Key { day: None, name: "ana el amrani", address: "0abc" };
        assert_eq!(Key::read(CardOrder::Name, &key.written()), key);
        let key = Key { day: "2026-03-01".parse().ok(), name: "", address: "0abc" };
        assert_eq!(Key::read(CardOrder::FirstDay, &key.written()), key);
    }

    #[test]
    fn an_employer_is_found_by_its_name_or_by_how_a_word_of_it_begins() {
        let mut employers = Employers::default();
        let (maes, maes_too) = (employers.place_of("Bakkerij Maes"), employers.place_of("Bakkerij Maes & Zonen"));
        assert_eq!(employers.matching("Bakkerij Maes"), HashSet::from([maes]));
        assert_eq!(employers.matching("maes"), HashSet::from([maes, maes_too]));
        assert_eq!(employers.matching("aes"), HashSet::new());
    }
}
