//! The caseload: opened cards in memory, in order, so that a page of 20 costs the same among 100 people and among
//! 100,000. A service is opened when a list of it is first asked for; an account's seats in one hat likewise. Every
//! commit of this process keeps both current before it is acknowledged, and no other process writes (ADR 0014).

mod cards;
mod open;
mod seated;

use std::collections::HashMap;
use std::sync::Arc;

use houvast_casework::card::Card;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, PublicId, SeatId};
use houvast_casework::situation::Situation;
use jiff::civil::Date;

use self::cards::Cards;
use self::seated::{Held, Seated};
use crate::error::ReadError;
use crate::store::{Inner, Store};
use crate::touched::Touched;

/// So many seats are held in memory at most, over all accounts: whoever looked longest ago is read anew next time.
const MOST_SEATS: usize = 500_000;

/// A card with the address of its absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The absence.
    pub absence: FileId,
    /// Its address.
    pub public_id: PublicId,
    /// The card.
    pub card: Card,
}

/// A card, and the live seat in which it is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatedCard {
    /// The seat.
    pub seat: SeatId,
    /// What it sees.
    pub row: Arc<CardRow>,
}

/// In which order cards are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CardOrder {
    /// By name, without regard to capitals and accents.
    #[default]
    Name,
    /// The longest absence first.
    FirstDay,
}

/// What a list of cards is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// How a first or family name begins; empty for everybody.
    pub name: String,
    /// An employer's name, or how a word of it begins; empty for all.
    pub employer: String,
    /// Only this situation.
    pub situation: Option<Situation>,
    /// In which order.
    pub order: CardOrder,
    /// The place behind which the page begins, as the page before gave it.
    pub after: Option<String>,
    /// The most cards of a page.
    pub most: usize,
    /// The day situations are told for.
    pub today: Date,
}

/// A page of cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardsPage {
    /// The cards, in order.
    pub rows: Vec<SeatedCard>,
    /// How many fit in all.
    pub found: usize,
    /// How many there are without narrowing.
    pub of: usize,
    /// The employers of all of them by name; none where they are too many to choose from.
    pub employers: Option<Vec<String>>,
    /// The place of the last card, where more follow.
    pub next: Option<String>,
}

/// Opened cards and seats. The lock is held while rows are read, so that of two commits the later one stays.
#[derive(Default)]
pub(crate) struct CaseloadIndex {
    state: tokio::sync::Mutex<State>,
}

#[derive(Default)]
struct State {
    cards: Cards,
    seated: HashMap<(AccountId, Hat), Seated>,
    /// Counts uses, so that what was used longest ago is known.
    clock: u64,
}

impl CaseloadIndex {
    /// Reads anew what a commit touched. Where that fails, everything is opened anew on next use.
    pub(crate) async fn refresh(&self, inner: &Inner, touched: &Touched, erased: &[[u8; 16]]) {
        let mut state = self.state.lock().await;
        if state.seated.is_empty() {
            return;
        }
        if let Err(error) = state.refresh(inner, touched, erased).await {
            tracing::warn!(%error, "a card or seat could not be read; caseloads are opened anew");
            *state = State::default();
        }
    }

    /// Opens everything anew on next use: after a commit of which nobody knows whether it happened.
    pub(crate) async fn forget(&self) {
        *self.state.lock().await = State::default();
    }

    /// Asks the caseload of an account in a hat, opened where it is not yet.
    async fn ask<T>(
        &self,
        inner: &Inner,
        whose: (AccountId, Hat),
        question: impl FnOnce(&mut Cards, &Seated) -> T,
    ) -> Result<T, ReadError> {
        let now = inner.clock.now().as_microsecond();
        let mut state = self.state.lock().await;
        if let Err(error) = state.open(inner, whose, now).await {
            *state = State::default();
            return Err(error);
        }
        let State { cards, seated, .. } = &mut *state;
        let seated = seated.get(&whose).ok_or(ReadError::Column("seat"))?;
        Ok(question(cards, seated))
    }
}

impl State {
    async fn open(&mut self, inner: &Inner, whose: (AccountId, Hat), now: i64) -> Result<(), ReadError> {
        self.clock += 1;
        if let Some(seated) = self.seated.get_mut(&whose) {
            seated.used = self.clock;
            let due = seated.list_due(now);
            for file in due {
                self.refresh_seat(inner, whose.0, file, now).await?;
            }
            return Ok(());
        }
        let (held, services) = open::seats(inner, whose, now).await?;
        for service in services {
            self.open_service(inner, service).await?;
        }
        let mut seated = Seated::of(&self.cards, held, now);
        seated.used = self.clock;
        self.seated.insert(whose, seated);
        self.drop_longest_unused(whose);
        Ok(())
    }

    async fn open_service(&mut self, inner: &Inner, service: open::Service) -> Result<(), ReadError> {
        if !self.cards.opened.contains(&service) {
            let rows = open::cards(inner, service).await?;
            self.cards.fill(rows);
            self.cards.opened.insert(service);
        }
        Ok(())
    }

    fn drop_longest_unused(&mut self, kept: (AccountId, Hat)) {
        while self.seated.values().map(Seated::len).sum::<usize>() > MOST_SEATS {
            let others = self.seated.iter().filter(|(whose, _)| **whose != kept);
            let Some(oldest) = others.min_by_key(|(_, seated)| seated.used).map(|(whose, _)| *whose) else { return };
            self.seated.remove(&oldest);
        }
    }

    async fn refresh(&mut self, inner: &Inner, touched: &Touched, erased: &[[u8; 16]]) -> Result<(), ReadError> {
        let now = inner.clock.now().as_microsecond();
        self.seated.retain(|(account, _), _| !erased.contains(&account.bytes()));
        for file in &touched.cards {
            let known = open::card(inner, *file).await?;
            let row = known.filter(|(service, _)| self.cards.opened.contains(service)).map(|(_, row)| row);
            self.set_card(*file, row, now);
        }
        for (account, file) in &touched.seats {
            self.refresh_seat(inner, *account, *file, now).await?;
        }
        Ok(())
    }

    fn set_card(&mut self, file: FileId, row: Option<Arc<CardRow>>, now: i64) {
        for seated in self.seated.values_mut() {
            seated.unlist(&self.cards, file);
        }
        self.cards.set(file, row);
        for seated in self.seated.values_mut() {
            seated.list(&self.cards, file, now);
        }
    }

    async fn refresh_seat(
        &mut self,
        inner: &Inner,
        account: AccountId,
        file: FileId,
        now: i64,
    ) -> Result<(), ReadError> {
        let hats: Vec<Hat> = self.seated.keys().filter(|(whose, _)| *whose == account).map(|(_, hat)| *hat).collect();
        if hats.is_empty() {
            return Ok(());
        }
        let found = open::seats_on(inner, account, file, now).await?;
        if self.cards.find(file).is_none()
            && let Some((service, _)) = open::card(inner, file).await?
        {
            self.open_service(inner, service).await?;
        }
        for hat in hats {
            let held = found.iter().filter(|(own, _)| *own == hat).map(|(_, held)| *held).min_by_key(Held::order);
            if let Some(seated) = self.seated.get_mut(&(account, hat)) {
                seated.set_seat(&self.cards, file, held, now);
            }
        }
        Ok(())
    }
}

impl Store {
    /// A page of the cards an account may see in one hat: of absences where it has a live seat in that hat and where
    /// no death was recorded.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn page_cards(&self, account: AccountId, hat: Hat, sought: &Sought) -> Result<CardsPage, ReadError> {
        let ask = |cards: &mut Cards, seated: &Seated| seated.page(cards, sought);
        self.inner.caseloads.ask(&self.inner, (account, hat), ask).await
    }

    /// The cards that ask for attention by themselves on a day, who waits longest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_waiting_cards(
        &self,
        account: AccountId,
        hat: Hat,
        today: Date,
    ) -> Result<Vec<SeatedCard>, ReadError> {
        let ask = |cards: &mut Cards, seated: &Seated| seated.list_waiting(cards, today);
        self.inner.caseloads.ask(&self.inner, (account, hat), ask).await
    }

    /// The cards that fit, by name, for lists of few among many: all of them are looked at.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn select_cards(
        &self,
        account: AccountId,
        hat: Hat,
        fits: impl Fn(&Card) -> bool,
    ) -> Result<Vec<Arc<CardRow>>, ReadError> {
        let ask = |cards: &mut Cards, seated: &Seated| seated.select(cards, fits);
        let seated = self.inner.caseloads.ask(&self.inner, (account, hat), ask).await?;
        Ok(seated.into_iter().map(|seated| seated.row).collect())
    }

    /// The cards of people who ask for a talk or for notes, or with whom a talk is agreed: few among many.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_asking_cards(&self, account: AccountId, hat: Hat) -> Result<Vec<SeatedCard>, ReadError> {
        let waits = |card: &Card| card.talk.is_some() || !card.booked.is_empty() || card.notes_ask.is_some();
        let asks = |card: &Card| !card.stopped && waits(card);
        let ask = |cards: &mut Cards, seated: &Seated| seated.select(cards, asks);
        self.inner.caseloads.ask(&self.inner, (account, hat), ask).await
    }

    /// The cards of people who are absent since a day or later and whose card names no day of the law, the longest absent
    /// first, at most so many: one that an earlier release wrote names none.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_undated_cards(
        &self,
        account: AccountId,
        hat: Hat,
        since: Date,
        most: usize,
    ) -> Result<Vec<SeatedCard>, ReadError> {
        let is_undated = |card: &Card| {
            !card.stopped && card.ended_on.is_none() && card.law_days.is_empty() && card.first_day >= since
        };
        let ask = |cards: &mut Cards, seated: &Seated| {
            let mut found = seated.select(cards, is_undated);
            found.sort_by_key(|seated| seated.row.card.first_day);
            found.truncate(most);
            found
        };
        self.inner.caseloads.ask(&self.inner, (account, hat), ask).await
    }

    /// The cards of people who are absent and for whom the law may ask something between two days, the nearest day first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_dated_cards(
        &self,
        account: AccountId,
        hat: Hat,
        (from, until): (Date, Date),
    ) -> Result<Vec<SeatedCard>, ReadError> {
        let first = |card: &Card| card.law_days.iter().copied().find(|day| (from..=until).contains(day));
        let is_near = |card: &Card| !card.stopped && card.ended_on.is_none() && first(card).is_some();
        let ask = |cards: &mut Cards, seated: &Seated| {
            let mut found = seated.select(cards, is_near);
            found.sort_by_key(|seated| first(&seated.row.card));
            found
        };
        self.inner.caseloads.ask(&self.inner, (account, hat), ask).await
    }

    /// The cards of people whose death was recorded: they stand in no other list.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_stopped_cards(&self, account: AccountId, hat: Hat) -> Result<Vec<SeatedCard>, ReadError> {
        let now = self.now().as_microsecond();
        let ask = |cards: &mut Cards, seated: &Seated| seated.list_stopped(cards, now);
        self.inner.caseloads.ask(&self.inner, (account, hat), ask).await
    }

    /// Every card an account may see in one hat, oldest seat first. It grows with the caseload: a page asks
    /// [`Store::page_cards`].
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_cards(&self, account: AccountId, hat: Hat) -> Result<Vec<Arc<CardRow>>, ReadError> {
        let now = self.now().as_microsecond();
        let ask = |cards: &mut Cards, seated: &Seated| seated.list_all(cards, now);
        let seated = self.inner.caseloads.ask(&self.inner, (account, hat), ask).await?;
        Ok(seated.into_iter().map(|seated| seated.row).collect())
    }
}
