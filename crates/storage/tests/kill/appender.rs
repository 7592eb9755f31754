//! The process that is killed: this test program again, asked by its environment to append until somebody ends it, and to
//! say on its output what was acknowledged.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use houvast_casework::absence::WorkState;
use houvast_casework::class::Class;
use houvast_casework::diary::DiaryState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId};
use houvast_storage::ambient::{ChanceSource, SystemClock};
use houvast_storage::{CommitError, Loaded, Location, Look, Mark, NewJob, OpenOptions, Purpose, ReadError, Store};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use crate::world::{World, fresh, noted, reported};

const TO: &str = "HOUVAST_APPEND_TO";
const KEYS: &str = "HOUVAST_APPEND_KEYS";
const WRITERS: &str = "HOUVAST_APPEND_WRITERS";
const TIMES: &str = "HOUVAST_APPEND_TIMES";

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

async fn try_to_append(store: &Store, pair: Pair, content: &str) -> Result<(i64, i64), CommitError> {
    let mut plan = store.plan();
    let work: Option<Loaded<WorkState>> = store.load(pair.absence).await.map_err(unavailable)?;
    let diary: Option<Loaded<DiaryState>> = store.load(pair.case).await.map_err(unavailable)?;
    let (work, diary) = match (work, diary) {
        (Some(work), Some(diary)) => (work, diary),
        (None, None) => (plan.create(pair.absence), plan.create(pair.case)),
        _ => panic!("one file of a pair is there without the other"),
    };
    let seat = fresh(SeatId);
    let work = plan.append(&work, seat, &[reported(content)])?;
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
