//! The process that is killed: this test program again, asked by its environment to append until somebody ends it, and to
//! say on its output what was acknowledged.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::class::Class;
use houvast_casework::coordination::{CareEvent, CareState, Handover};
use houvast_casework::diary::DiaryState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId, ServiceId};
use houvast_casework::notes::{NotesEvent, NotesState, Nurse};
use houvast_storage::ambient::{ChanceSource, SystemClock};
use houvast_storage::{
    Account, CommitError, DraftSlot, Loaded, Location, Look, Mark, NewJob, OpenOptions, Purpose, ReadError, Store,
};
use jiff::Timestamp;
use jiff::civil::date;
use serde_json::json;
use uuid::Uuid;

use super::leaver::Leaver;
use crate::world::{World, account_named, fresh, noted, reported};

const TO: &str = "HOUVAST_APPEND_TO";
const KEYS: &str = "HOUVAST_APPEND_KEYS";
const WRITERS: &str = "HOUVAST_APPEND_WRITERS";
const TIMES: &str = "HOUVAST_APPEND_TIMES";

/// Every so many entries somebody is written down and erased again.
const LEAVES_EVERY: usize = 4;

/// Whose the cards are.
const SERVICE: ServiceId = ServiceId(Uuid::from_u128(77));

/// Which test of this program is the process.
const NAME: &str = "kill::the_process_that_is_killed_reads_back_what_it_acknowledged";

/// Two files that are always written together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) absence: FileId,
    pub(crate) case: FileId,
}

impl Pair {
    pub(crate) const ALL: [Self; 3] = [Self::number(1), Self::number(2), Self::number(3)];

    const fn number(number: u128) -> Self {
        Self { absence: FileId(Uuid::from_u128(number * 2)), case: FileId(Uuid::from_u128(number * 2 + 1)) }
    }

    /// Whose drafts are kept until they become entries of the pair.
    fn account(self) -> Account {
        let email = format!("{}@thuis.example", self.case);
        Account { id: AccountId(self.case.0), ..account_named("Ana", &email) }
    }

    /// Where the draft of one entry is kept.
    pub(crate) fn draft(self, seat: SeatId) -> DraftSlot<'static> {
        DraftSlot { account: AccountId(self.case.0), seat, verb: "note_in_diary" }
    }
}

/// What the process is asked to do.
#[derive(Debug, Clone)]
pub(crate) struct Orders {
    pub(crate) location: Location,
    pub(crate) keys: PathBuf,
    /// How many append at once.
    pub(crate) writers: usize,
    /// How often each of them appends.
    pub(crate) times: usize,
}

impl Orders {
    pub(crate) fn without_end(world: &World) -> Self {
        Self { location: world.location.clone(), keys: world.keys.clone(), writers: 6, times: usize::MAX }
    }

    pub(crate) fn find() -> Option<Self> {
        let to = std::env::var(TO).ok()?;
        let location =
            if to.starts_with('/') { Location::Embedded { data: to.into() } } else { Location::Server { url: to } };
        let number = |name| std::env::var(name).unwrap().parse().unwrap();
        let keys = std::env::var(KEYS).unwrap().into();
        Some(Self { location, keys, writers: number(WRITERS), times: number(TIMES) })
    }

    /// Starts the process; `around` are the words of a program that runs it.
    pub(crate) fn start(&self, around: &[&str]) -> Child {
        let program = std::env::current_exe().unwrap();
        let mut command = match around {
            [] => Command::new(program),
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
        };
        let to = match &self.location {
            Location::Embedded { data } => data.display().to_string(),
            Location::Server { url } => url.clone(),
        };
        command.args(["--exact", NAME, "--nocapture"]).env(TO, to).env(KEYS, &self.keys);
        command.env(WRITERS, self.writers.to_string()).env(TIMES, self.times.to_string());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
    }
}

/// One line on the output, in one write.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
}

pub(crate) async fn append(orders: Orders) {
    let store = Store::open(OpenOptions {
        location: orders.location,
        keys: orders.keys,
        clock: Arc::new(SystemClock),
        chance: ChanceSource::System,
        purpose: Purpose::Write,
        mark: Mark::Real,
    });
    let store = store.await.unwrap();
    let run = Uuid::from_bytes(crate::world::random_bytes()).simple().to_string();
    let mut writers = Vec::new();
    for writer in 0..orders.writers {
        let (store, run) = (store.clone(), run.clone());
        let pair = Pair::ALL[writer % Pair::ALL.len()];
        writers.push(tokio::spawn(async move {
            for number in 0..orders.times {
                append_once(&store, pair, &format!("{run}/{writer}/{number}")).await;
                if number % LEAVES_EVERY == 2 {
                    come_and_leave(&store).await;
                }
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    store.close().await;
}

/// Tries until the store acknowledges, and says so. Where nobody knows whether it was written, it is tried under another
/// name.
async fn append_once(store: &Store, pair: Pair, name: &str) {
    for attempt in 0.. {
        let content = format!("{name}/{attempt}");
        say(&format!("begin {content}"));
        match try_to_append(store, pair, &content).await {
            Ok((seq, other_seq)) => {
                say(&format!("ack {content} {} {seq} {other_seq}", pair.absence));
                break;
            }
            Err(CommitError::Conflict) => {}
            // The server is away or the disk is full: it is asked again a little later.
            Err(_) => {
                say("refused");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
    let look = Look {
        file: pair.case,
        reader: fresh(AccountId),
        seat: fresh(SeatId),
        hat: Hat::Coordinator,
        classes: vec![Class::Moments],
        share: None,
        at: store.now(),
    };
    let seat = look.seat;
    if store.note_looks(vec![look]).await.is_ok() {
        say(&format!("looked {} {seat}", pair.case));
    }
}

/// Writes somebody down and erases them. Where nobody knows whether the erasure happened, it is asked for again.
async fn come_and_leave(store: &Store) {
    let leaver = match Leaver::write(store).await {
        Ok(leaver) => leaver,
        Err(_) => return say("refused"),
    };
    say(&format!("written {}", leaver.words()));
    say(&format!("erasing {}", leaver.words()));
    while leaver.erase(store).await.is_err() {
        say("refused");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    say(&format!("erased {}", leaver.words()));
}

/// Much at once: entries in four compartments of two files, one of them begun by its first note, a job, a card that is
/// revised, and a draft that became an entry.
async fn try_to_append(store: &Store, pair: Pair, content: &str) -> Result<(i64, i64), CommitError> {
    let mut plan = store.plan();
    let work: Option<Loaded<WorkState>> = store.load(pair.absence).await.map_err(unavailable)?;
    let care: Option<Loaded<CareState>> = store.load(pair.absence).await.map_err(unavailable)?;
    let notes: Option<Loaded<NotesState<Nurse>>> = store.load(pair.absence).await.map_err(unavailable)?;
    let diary: Option<Loaded<DiaryState>> = store.load(pair.case).await.map_err(unavailable)?;
    let (work, care, notes, diary) = match (work, care, notes, diary) {
        (Some(work), Some(care), Some(notes), Some(diary)) => (work, care, notes, diary),
        (None, None, None, None) => {
            plan.add_account(&pair.account())?;
            let (work, care) = (plan.create(pair.absence), plan.create(pair.absence));
            (work, care, plan.create(pair.absence), plan.create(pair.case))
        }
        // Another writer began the pair between two readings. Whether a plan was carried out by half is asked later.
        _ => return Err(CommitError::Conflict),
    };
    let seat = fresh(SeatId);
    let draft = pair.draft(seat);
    // There is no account to keep it before the first commit.
    if work.version > 0 {
        say(&format!("draft {content} {} {seat}", pair.absence));
        store.save_draft(draft, &json!({"for": content})).await?;
    }
    plan.drop_draft(draft);
    let work = plan.append(&work, seat, &[reported(content)])?;
    let (from, to, on) = (seat, seat, date(2026, 11, 29));
    let handed_over = CareEvent::HandedOver(Handover { from, to, on, note: content.to_owned() });
    let care = plan.append(&care, seat, &[handed_over])?;
    plan.append(&notes, seat, &[NotesEvent::NoteWritten { on, text: content.to_owned() }])?;
    let card = Card::of(&work.state, &care.state).expect("a reported absence has a card");
    plan.set_card(pair.absence, SERVICE, &card)?;
    let payload = json!({"for": content});
    // Due whatever the day is for whoever looks for it later.
    let (due, cause) = (Timestamp::UNIX_EPOCH, content);
    plan.queue(&NewJob { kind: "send", payload: &payload, due, cause, about: Some(pair.case) })?;
    let diary = plan.append(&diary, seat, &[noted(content)])?;
    store.commit(plan).await?;
    Ok((work.version, diary.version))
}

fn unavailable(error: ReadError) -> CommitError {
    CommitError::Unavailable(error.to_string())
}
