//! Whose a line is: whom the person asked for, else the coordinator, else everybody who answers. The deputy sees what was
//! not answered in time, and everything while the coordinator is away; after as many days again, everybody does.

use std::collections::HashMap;

use houvast_casework::ids::{AccountId, SeatId};
use houvast_casework::talk::{Stage, TalkLine};
use houvast_storage::CardRow;
use jiff::civil::Date;

use crate::ask_for_talk::{due_day, has_gone, waits_since};
use crate::installation::{Installation, Trouble};

/// Who looks at the list, and what was found out about others meanwhile.
pub(super) struct Whose<'a> {
    installation: &'a Installation,
    today: Date,
    away: HashMap<AccountId, bool>,
}

/// What the card alone says of whose a line is that comes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// This seat's.
    Own,
    /// Nobody's in this hat.
    None,
    /// Somebody else's, unless they are away or gone: that has to be looked up.
    Others,
}

impl Claim {
    pub(super) fn of(row: &CardRow, seat: SeatId, coordinates: bool) -> Self {
        match row.card.coordinator {
            None if coordinates => Self::Own,
            Some(coordinator) if coordinator == seat => Self::Own,
            Some(_) if coordinates || row.card.deputy == Some(seat) => Self::Others,
            None | Some(_) => Self::None,
        }
    }
}

/// How somebody stands to an absence whose line is somebody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum There {
    /// The seat lasts and nobody says otherwise.
    Present,
    /// Away for some days.
    Away,
    /// The seat has ended.
    Gone,
}

impl<'a> Whose<'a> {
    pub(super) fn new(installation: &'a Installation, today: Date) -> Self {
        Self { installation, today, away: HashMap::new() }
    }

    /// Whether an ask is this seat's.
    pub(super) async fn is_ask_of(
        &mut self,
        row: &CardRow,
        talk: &TalkLine,
        seat: SeatId,
        due: Date,
    ) -> Result<bool, Trouble> {
        let Some(first) = talk.with.or(row.card.coordinator).filter(|first| *first != seat) else { return Ok(true) };
        let there = self.find(first).await?;
        let is_late = due < self.today;
        if there == There::Present && !is_late {
            return Ok(false);
        }
        let Some(deputy) = row.card.deputy.filter(|deputy| *deputy != first) else { return Ok(true) };
        if deputy == seat || self.find(deputy).await? != There::Present {
            return Ok(true);
        }
        Ok(due_day(row.card.country, due) < self.today)
    }

    /// Whether what somebody else looks after without being asked falls to this seat meanwhile.
    pub(super) async fn falls_to(&mut self, row: &CardRow, seat: SeatId, coordinates: bool) -> Result<bool, Trouble> {
        let Some(coordinator) = row.card.coordinator else { return Ok(coordinates) };
        Ok(match self.find(coordinator).await? {
            There::Present => false,
            There::Away if row.card.deputy.is_some() => row.card.deputy == Some(seat),
            There::Away | There::Gone => coordinates || row.card.deputy == Some(seat),
        })
    }

    /// Whether this seat stands in for the coordinator now.
    pub(super) async fn stands_in(&mut self, row: &CardRow, seat: SeatId) -> Result<bool, Trouble> {
        let Some(coordinator) = row.card.coordinator.filter(|_| row.card.deputy == Some(seat)) else {
            return Ok(false);
        };
        Ok(self.find(coordinator).await? != There::Present)
    }

    /// How far an ask has come today: where whoever answered it has left, it waits anew since that day.
    pub(super) async fn stage_of(&self, talk: &TalkLine) -> Result<Stage, Trouble> {
        let since = waits_since(self.installation, talk.stage).await?;
        Ok(since.map_or(talk.stage, |since| Stage::Waits { since }))
    }

    /// Whether a seat has ended.
    pub(super) async fn has_gone(&self, seat: SeatId) -> Result<bool, Trouble> {
        has_gone(self.installation, seat).await
    }

    /// Whether a talk that somebody left behind falls to this seat: to the coordinator, to the deputy while the
    /// coordinator is not there, to everybody where neither is.
    pub(super) async fn takes_over(&mut self, row: &CardRow, seat: SeatId) -> Result<bool, Trouble> {
        for first in row.card.coordinator.into_iter().chain(row.card.deputy) {
            if first == seat {
                return Ok(true);
            }
            if self.find(first).await? == There::Present {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn find(&mut self, seat: SeatId) -> Result<There, Trouble> {
        let store = &self.installation.store;
        let Some(found) = store.find_seat_by_id(seat).await? else { return Ok(There::Gone) };
        if found.until.is_some_and(|until| until <= store.now()) {
            return Ok(There::Gone);
        }
        let is_away = match self.away.get(&found.account) {
            Some(known) => *known,
            None => {
                let account = store.find_account(found.account).await?;
                let is_away = account.is_some_and(|account| account.is_away(self.today));
                self.away.insert(found.account, is_away);
                is_away
            }
        };
        Ok(if is_away { There::Away } else { There::Present })
    }
}
