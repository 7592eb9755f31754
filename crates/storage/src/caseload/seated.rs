//! What one account may see in one hat: its live seats, and the cards behind them in each order.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use houvast_casework::card::Card;
use houvast_casework::ids::{FileId, SeatId};
use jiff::civil::Date;

use super::cards::{Cards, Key, Place};
use super::{CardOrder, CardsPage, SeatedCard, Sought};

/// So many employers can be chosen from; of more a part of the name is typed.
const MOST_EMPLOYERS: usize = 40;

/// A seat that lives, or will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) seat: SeatId,
    pub(super) since: i64,
    pub(super) until: Option<i64>,
}

impl Held {
    fn lives(&self, now: i64) -> bool {
        self.since <= now && self.until.is_none_or(|until| now < until)
    }

    /// Of two seats in one hat on one file, the older one counts.
    pub(super) fn order(&self) -> (i64, [u8; 16]) {
        (self.since, self.seat.bytes())
    }

    /// The moment at which it begins or ends, after now.
    fn turns_at(&self, now: i64) -> Option<i64> {
        if self.since > now { Some(self.since) } else { self.until }
    }
}

/// The seats of one account in one hat.
#[derive(Default)]
pub(super) struct Seated {
    /// When it was last asked.
    pub(super) used: u64,
    seats: HashMap<FileId, Held>,
    by_name: Vec<Place>,
    by_day: Vec<Place>,
    /// How many of the listed cards are of each employer.
    employers: HashMap<u32, u32>,
    /// When a seat begins or ends: it is read anew then.
    turns: BTreeSet<(i64, FileId)>,
}

impl Seated {
    /// Everything that lives now, in order.
    pub(super) fn of(cards: &Cards, held: HashMap<FileId, Held>, now: i64) -> Self {
        let turns = held.iter().filter_map(|(file, held)| Some((held.turns_at(now)?, *file))).collect();
        let mut seated = Self { seats: held, turns, ..Self::default() };
        let live = seated.seats.iter().filter(|(_, held)| held.lives(now));
        seated.by_name =
            live.filter_map(|(file, _)| cards.find(*file)).filter(|place| cards.is_listed(*place)).collect();
        seated.by_day.clone_from(&seated.by_name);
        for order in [CardOrder::Name, CardOrder::FirstDay] {
            seated
                .order_mut(order)
                .sort_unstable_by(|one, other| cards.key(order, *one).cmp(&cards.key(order, *other)));
        }
        for employer in seated.by_name.iter().filter_map(|place| cards.employer(*place)) {
            *seated.employers.entry(employer).or_default() += 1;
        }
        seated
    }

    pub(super) fn len(&self) -> usize {
        self.seats.len()
    }

    fn order(&self, order: CardOrder) -> &[Place] {
        match order {
            CardOrder::Name => &self.by_name,
            CardOrder::FirstDay => &self.by_day,
        }
    }

    fn order_mut(&mut self, order: CardOrder) -> &mut Vec<Place> {
        match order {
            CardOrder::Name => &mut self.by_name,
            CardOrder::FirstDay => &mut self.by_day,
        }
    }

    /// Files whose seat has begun or ended by now.
    pub(super) fn list_due(&mut self, now: i64) -> Vec<FileId> {
        let mut due = Vec::new();
        while let Some((at, file)) = self.turns.first().copied().filter(|(at, _)| *at <= now) {
            self.turns.remove(&(at, file));
            due.push(file);
        }
        due
    }

    /// Puts the seat on a file in the place of what was there.
    pub(super) fn set_seat(&mut self, cards: &Cards, file: FileId, held: Option<Held>, now: i64) {
        self.unlist(cards, file);
        if let Some(before) = self.seats.remove(&file) {
            for at in [Some(before.since), before.until].into_iter().flatten() {
                self.turns.remove(&(at, file));
            }
        }
        if let Some(held) = held {
            self.turns.extend(held.turns_at(now).map(|at| (at, file)));
            self.seats.insert(file, held);
            self.list(cards, file, now);
        }
    }

    /// Takes a card out of the lists, while it is still as it was when it came in.
    pub(super) fn unlist(&mut self, cards: &Cards, file: FileId) {
        let Some(place) = cards.find(file) else { return };
        let mut was_listed = false;
        for order in [CardOrder::Name, CardOrder::FirstDay] {
            let key = cards.key(order, place);
            let list = self.order_mut(order);
            if let Ok(at) = list.binary_search_by(|other| cards.key(order, *other).cmp(&key)) {
                list.remove(at);
                was_listed = true;
            }
        }
        if was_listed
            && let Some(employer) = cards.employer(place)
            && let Some(count) = self.employers.get_mut(&employer)
        {
            *count -= 1;
            if *count == 0 {
                self.employers.remove(&employer);
            }
        }
    }

    /// Puts a card into the lists, where a seat on it lives.
    pub(super) fn list(&mut self, cards: &Cards, file: FileId, now: i64) {
        let Some(place) = cards.find(file).filter(|place| cards.is_listed(*place)) else { return };
        if !self.seats.get(&file).is_some_and(|held| held.lives(now)) {
            return;
        }
        let mut is_new = false;
        for order in [CardOrder::Name, CardOrder::FirstDay] {
            let key = cards.key(order, place);
            let list = self.order_mut(order);
            if let Err(at) = list.binary_search_by(|other| cards.key(order, *other).cmp(&key)) {
                list.insert(at, place);
                is_new = true;
            }
        }
        if is_new && let Some(employer) = cards.employer(place) {
            *self.employers.entry(employer).or_default() += 1;
        }
    }

    pub(super) fn page(&self, cards: &mut Cards, sought: &Sought) -> CardsPage {
        let narrow = cards.narrow(sought);
        let cards = &*cards;
        let order = self.order(sought.order);
        let after = sought.after.as_deref().map(|after| Key::read(sought.order, after));
        let begin = after.map_or(0, |after| order.partition_point(|place| cards.key(sought.order, *place) <= after));
        let mut places: Vec<Place> = Vec::with_capacity(sought.most + 1);
        let found = match narrow {
            None => {
                places.extend(order[begin..].iter().take(sought.most + 1));
                order.len()
            }
            Some(narrow) => {
                let mut found = 0;
                for (at, place) in order.iter().enumerate().filter(|(_, place)| cards.fits(**place, &narrow)) {
                    found += 1;
                    if at >= begin && places.len() <= sought.most {
                        places.push(*place);
                    }
                }
                found
            }
        };
        let has_more = places.len() > sought.most;
        places.truncate(sought.most);
        let last = places.last().filter(|_| has_more);
        CardsPage {
            next: last.map(|place| cards.key(sought.order, *place).written()),
            rows: places.iter().filter_map(|place| self.seated(cards, *place)).collect(),
            found,
            of: order.len(),
            employers: self.list_employers(cards),
        }
    }

    fn list_employers(&self, cards: &Cards) -> Option<Vec<String>> {
        if self.employers.len() > MOST_EMPLOYERS {
            return None;
        }
        let mut names: Vec<String> =
            self.employers.keys().map(|employer| cards.employer_name(*employer).to_owned()).collect();
        names.sort_unstable();
        Some(names)
    }

    fn seated(&self, cards: &Cards, place: Place) -> Option<SeatedCard> {
        let row = Arc::clone(cards.row(place)?);
        Some(SeatedCard { seat: self.seats.get(&row.absence)?.seat, row })
    }

    pub(super) fn list_waiting(&self, cards: &mut Cards, today: Date) -> Vec<SeatedCard> {
        cards.stand_on(today);
        let cards = &*cards;
        // Of those who wait since the same day, the order is by name.
        let waiting = self.by_name.iter().zip(0_u32..);
        let mut waiting: Vec<(Date, u32, Place)> =
            waiting.filter_map(|(place, rank)| Some((cards.waits_since(*place)?, rank, *place))).collect();
        waiting.sort_unstable();
        waiting.iter().filter_map(|(_, _, place)| self.seated(cards, *place)).collect()
    }

    /// The listed cards that fit, by name.
    pub(super) fn select(&self, cards: &Cards, fits: impl Fn(&Card) -> bool) -> Vec<SeatedCard> {
        let fitting = self.by_name.iter().filter(|place| cards.row(**place).is_some_and(|row| fits(&row.card)));
        fitting.filter_map(|place| self.seated(cards, *place)).collect()
    }

    pub(super) fn list_stopped(&self, cards: &Cards, now: i64) -> Vec<SeatedCard> {
        let lives = |file| self.seats.get(&file).is_some_and(|held| held.lives(now));
        let stopped = cards.stopped().filter(|place| cards.absence(*place).is_some_and(lives));
        stopped.filter_map(|place| self.seated(cards, place)).collect()
    }

    pub(super) fn list_all(&self, cards: &Cards, now: i64) -> Vec<SeatedCard> {
        let mut live: Vec<(&FileId, &Held)> = self.seats.iter().filter(|(_, held)| held.lives(now)).collect();
        live.sort_unstable_by_key(|(_, held)| held.order());
        live.iter().filter_map(|(file, _)| self.seated(cards, cards.find(**file)?)).collect()
    }
}
