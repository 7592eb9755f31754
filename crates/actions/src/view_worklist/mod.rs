//! The worklist of one hat: who asks for a talk above everything, then agreed talks, then days of the law, then who asks to
//! read notes, then whom the coordinator looks after without being asked. An ask for notes rises when its answer is near.
//! Each line has its reason and the day it is due.

mod duties;
mod whose;

use std::collections::HashSet;
use std::sync::Arc;

use houvast_casework::class::Class;
use houvast_casework::consult::Appointment;
use houvast_casework::follow_up::{FollowUp, Proactive};
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, SeatId};
use houvast_casework::talk::Stage;
use houvast_storage::{CardRow, Look, SeatedCard};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::ask_for_talk::{due_day, may_answer};
use crate::installation::{Installation, Trouble};
use whose::{Claim, Whose};

/// Agreed talks stand in the list from this many days before.
const TALKS_AHEAD: i32 = 6;

/// How much one look at the worklist takes in. What does not fit is counted and told, never left out in silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Lines on one page.
    pub page: usize,
    /// Days of the law, the longest past first; those of one more absence than fit may be shown.
    pub duties: usize,
    /// Lines that come by themselves: whoever waits longest stands first.
    pub by_itself: usize,
    /// So many colleagues are looked up, whether they are there to look after theirs.
    pub looked_up: usize,
}

impl Room {
    /// For a page of so many lines.
    #[must_use]
    pub const fn of_page(page: usize) -> Self {
        Self { page, duties: 1000, by_itself: 500, looked_up: 500 }
    }
}

/// Lines that were found, and how many absences were not looked into for want of room.
#[derive(Debug, Default)]
struct Found {
    lines: Vec<WorkLine>,
    beyond: usize,
}

/// Why somebody stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Asks for a talk, counted from this day.
    Asks(Date),
    /// Asked for a talk; the proposed moment passed without an answer.
    Unanswered(Appointment),
    /// A talk is agreed.
    Talk(Appointment),
    /// A talk was agreed, and nothing was recorded of it since.
    NotRecorded(Appointment),
    /// A duty of the law, with its last day and the rule of the country's pack.
    Duty(Date, &'static str),
    /// The same of a row that is not verified: somebody has to confirm it first.
    ToConfirm(Date, &'static str),
    /// Asked on this day to read the notes of the hat's discipline; the answer is not near yet.
    AsksForNotes(Date),
    /// The same, and the answer is near.
    NotesDueSoon(Date),
    /// A moment of follow-up, counted from this restart.
    Offered(Date, FollowUp),
    /// By itself, since this day.
    ByItself(Proactive, Date),
}

impl Reason {
    fn group(self) -> u8 {
        match self {
            Self::Asks(_) | Self::Unanswered(_) | Self::NotesDueSoon(_) => 0,
            Self::Talk(_) | Self::NotRecorded(_) => 1,
            Self::Duty(..) => 2,
            Self::ToConfirm(..) => 3,
            Self::AsksForNotes(_) => 4,
            Self::Offered(..) | Self::ByItself(..) => 5,
        }
    }

    /// What of the absence the line shows.
    #[must_use]
    pub fn classes(self) -> Vec<Class> {
        match self {
            Self::Duty(..) | Self::ToConfirm(..) => vec![Class::Card, Class::AbsenceDates],
            Self::Offered(..) | Self::ByItself(..) => vec![Class::Card],
            Self::AsksForNotes(_) | Self::NotesDueSoon(_) => vec![Class::Card, Class::NotesRequests],
            _ => vec![Class::Card, Class::Coordination],
        }
    }

    /// What tells lines of one person on one day apart, so that no two have the same place.
    fn apart(self) -> &'static str {
        match self {
            Self::Duty(_, rule) | Self::ToConfirm(_, rule) => rule,
            Self::AsksForNotes(_) | Self::NotesDueSoon(_) => "notes",
            _ => "",
        }
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkLine {
    /// The seat in which it is seen.
    pub seat: SeatId,
    /// Of whom.
    pub row: Arc<CardRow>,
    /// Why.
    pub reason: Reason,
    /// The day it is due.
    pub due: Date,
}

impl WorkLine {
    fn of(SeatedCard { seat, row }: SeatedCard, reason: Reason) -> Self {
        Self { due: due_of(&row, reason), seat, row, reason }
    }

    /// What lines are ordered and paged by: what kind, then the day, then the address, which says nothing.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{} {} {}{}", self.reason.group(), self.due, self.row.public_id, self.reason.apart())
    }
}

/// A page of the worklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPage {
    /// The lines, in order.
    pub lines: Vec<WorkLine>,
    /// How many lines there are in all.
    pub of: usize,
    /// How many absences were not looked into, because the list is full.
    pub beyond: usize,
    /// The key of the last line, where more follow.
    pub next: Option<String>,
}

/// A page of the worklist of a care hat, from behind a key on. What it shows of whom is logged.
///
/// # Errors
/// [`Trouble::NotFound`] for any other hat; [`Trouble::Unavailable`] where the readings cannot be recorded.
pub async fn view_worklist(
    installation: &Installation,
    (account, hat): (AccountId, Hat),
    today: Date,
    after: Option<&str>,
    room: Room,
) -> Result<WorkPage, Trouble> {
    if hat.side() != Side::Care {
        return Err(Trouble::NotFound);
    }
    let Found { lines: all, beyond } = list_lines(installation, (account, hat), today, room).await?;
    let of = all.len();
    let mut rest = all.into_iter().filter(|line| after.is_none_or(|after| line.key().as_str() > after)).peekable();
    let lines: Vec<WorkLine> = rest.by_ref().take(room.page).collect();
    let next = rest.peek().and(lines.last()).map(WorkLine::key);
    let at = installation.now();
    let look = |line: &WorkLine| Look {
        file: line.row.absence,
        reader: account,
        seat: line.seat,
        hat,
        classes: line.reason.classes(),
        share: None,
        at,
    };
    installation.store.note_looks(lines.iter().map(look).collect()).await?;
    Ok(WorkPage { lines, of, beyond, next })
}

/// Whether an ask is on somebody's list on a day: any, or that on one absence. Nothing of it is shown to anybody.
pub(crate) async fn waits_for(
    installation: &Installation,
    (account, hat): (AccountId, Hat),
    today: Date,
    absence: Option<FileId>,
) -> Result<bool, Trouble> {
    let mut whose = Whose::new(installation, today);
    for seated in installation.store.list_asking_cards(account, hat).await? {
        if absence.is_none_or(|absence| absence == seated.row.absence)
            && let Some(Reason::Asks(_)) = reason_of_talk(&mut whose, &seated, today).await?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn list_lines(
    installation: &Installation,
    (account, hat): (AccountId, Hat),
    today: Date,
    room: Room,
) -> Result<Found, Trouble> {
    let asking = installation.store.list_asking_cards(account, hat).await?;
    let about_notes = |seated: &SeatedCard| {
        let reason = reason_of_notes(&seated.row, hat, today)?;
        Some(WorkLine::of(seated.clone(), reason))
    };
    let mut found = Found { lines: asking.iter().filter_map(about_notes).collect(), beyond: 0 };
    if may_answer(hat) {
        let mut whose = Whose::new(installation, today);
        let talks = list_talks(&mut whose, asking, today).await?;
        let known: HashSet<FileId> = talks.iter().map(|line| line.row.absence).collect();
        let waiting = installation.store.list_waiting_cards(account, hat, today).await?;
        let waiting = waiting.into_iter().filter(|seated| {
            // Where a talk is on its way, nobody needs to look by oneself.
            seated.row.card.talk.is_none() && !known.contains(&seated.row.absence)
        });
        let by_itself = list_by_itself(&mut whose, waiting, hat == Hat::Coordinator, today, room).await?;
        let duties = duties::list_duties(installation, (account, hat), today, room.duties).await?;
        found.beyond = by_itself.beyond + duties.beyond;
        found.lines.extend(talks.into_iter().chain(by_itself.lines).chain(duties.lines));
    }
    found.lines.sort_by_cached_key(WorkLine::key);
    Ok(found)
}

async fn list_talks(whose: &mut Whose<'_>, asking: Vec<SeatedCard>, today: Date) -> Result<Vec<WorkLine>, Trouble> {
    let mut lines = Vec::new();
    for seated in asking {
        let reason = reason_of_talk(whose, &seated, today).await?;
        lines.extend(reason.map(|reason| WorkLine::of(seated, reason)));
    }
    Ok(lines)
}

/// What comes by itself, who waits longest first.
async fn list_by_itself(
    whose: &mut Whose<'_>,
    waiting: impl Iterator<Item = SeatedCard>,
    coordinates: bool,
    today: Date,
    room: Room,
) -> Result<Found, Trouble> {
    let (mut found, mut looked_up) = (Found::default(), 0);
    for seated in waiting {
        let claim = Claim::of(&seated.row, seated.seat, coordinates);
        let is_full = found.lines.len() >= room.by_itself || (claim == Claim::Others && looked_up >= room.looked_up);
        let is_own = match claim {
            Claim::None => continue,
            _ if is_full => {
                found.beyond += 1;
                continue;
            }
            Claim::Own => true,
            Claim::Others => {
                looked_up += 1;
                whose.falls_to(&seated.row, seated.seat, coordinates).await?
            }
        };
        let reason = reason_by_itself(&seated.row, today).filter(|_| is_own);
        found.lines.extend(reason.map(|reason| WorkLine::of(seated, reason)));
    }
    Ok(found)
}

/// An ask to read the notes of a hat's own discipline: everybody of it can answer.
fn reason_of_notes(row: &CardRow, hat: Hat, today: Date) -> Option<Reason> {
    let ask = row.card.notes_ask.as_ref().filter(|ask| ask.of.contains(&hat))?;
    Some(if ask.is_near(today) { Reason::NotesDueSoon(ask.on) } else { Reason::AsksForNotes(ask.on) })
}

fn due_of(row: &CardRow, reason: Reason) -> Date {
    match reason {
        Reason::Asks(since) => due_day(row.card.country, since),
        Reason::Unanswered(appointment) | Reason::Talk(appointment) | Reason::NotRecorded(appointment) => {
            appointment.on
        }
        Reason::Duty(due, _) | Reason::ToConfirm(due, _) => due,
        Reason::AsksForNotes(on) | Reason::NotesDueSoon(on) => houvast_casework::notes::due_day(on),
        Reason::Offered(restart, moment) => moment.day_after(restart),
        Reason::ByItself(_, since) => since,
    }
}

async fn reason_of_talk(
    whose: &mut Whose<'_>,
    SeatedCard { seat, row }: &SeatedCard,
    today: Date,
) -> Result<Option<Reason>, Trouble> {
    let stands_in = whose.stands_in(row, *seat).await?;
    let is_own = |by: SeatId| by == *seat || (stands_in && row.card.coordinator == Some(by));
    if let Some(talk) = &row.card.talk
        && let Some(reason) = reason_of_ask(whose.stage_of(talk).await?, &is_own, today)
    {
        let is_proposed = matches!(reason, Reason::Unanswered(_));
        if is_proposed || whose.is_ask_of(row, talk, *seat, due_of(row, reason)).await? {
            return Ok(Some(reason));
        }
    }
    if let Some(booked) = row.card.booked.iter().find(|booked| is_own(booked.by)) {
        return Ok(reason_of_booking(row, booked.appointment, today.saturating_add(TALKS_AHEAD.days()), today));
    }
    reason_of_left_behind(whose, row, *seat, today).await
}

/// A talk whose professional has left: it stands in the list at once, however far ahead, for whoever takes it over.
async fn reason_of_left_behind(
    whose: &mut Whose<'_>,
    row: &CardRow,
    seat: SeatId,
    today: Date,
) -> Result<Option<Reason>, Trouble> {
    let answered_by = row.card.talk.and_then(|talk| talk.stage.answered_by());
    for booked in &row.card.booked {
        // An ask that was agreed waits as an ask.
        if Some(booked.by) != answered_by && whose.has_gone(booked.by).await? && whose.takes_over(row, seat).await? {
            return Ok(reason_of_booking(row, booked.appointment, Date::MAX, today));
        }
    }
    Ok(None)
}

/// An ask that waits for the service; none where it waits for the person.
fn reason_of_ask(stage: Stage, is_own: &impl Fn(SeatId) -> bool, today: Date) -> Option<Reason> {
    match stage {
        Stage::Waits { since } => Some(Reason::Asks(since)),
        Stage::Proposed { by, appointment } if is_own(by) && appointment.on < today => {
            Some(Reason::Unanswered(appointment))
        }
        Stage::Proposed { .. } | Stage::Agreed { .. } => None,
    }
}

fn reason_of_booking(row: &CardRow, booked: Appointment, until: Date, today: Date) -> Option<Reason> {
    if booked.on < today {
        let is_recorded = row.card.last_contact.is_some_and(|contact| contact >= booked.on);
        return (!is_recorded).then_some(Reason::NotRecorded(booked));
    }
    (booked.on <= until).then_some(Reason::Talk(booked))
}

fn reason_by_itself(row: &CardRow, today: Date) -> Option<Reason> {
    if let Some((restart, moment)) = row.card.offered_on(today) {
        return Some(Reason::Offered(restart, moment));
    }
    row.card.proactive_on(today).map(|(reason, since)| Reason::ByItself(reason, since))
}
