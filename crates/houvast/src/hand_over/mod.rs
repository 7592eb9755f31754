//! One process per database: a command that writes hands its work to the process that runs, over a socket that only
//! its own user can reach, or opens the store itself where none runs.
//!
//! Both ends speak lines of JSON: a header with the request and the number of bytes that follow, those bytes, then
//! answers until the last one. What is asked for is carried out by the same function on either side.

mod client;
mod server;
mod socket;

use std::time::Duration;

use houvast_actions::installation::Installation;
use houvast_actions::invite_staff::NewStaff;
use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_storage::{OpenError, Purpose};
use serde::{Deserialize, Serialize};

pub(crate) use server::Server;

use crate::demo::crowd;
use crate::import::{Counts, Progress, Wish};
use crate::place::{Place, refusal};
use crate::{import, invite, service};

/// How often a process that holds the lock is asked again, and how long is waited in between: three seconds in all.
const TRIES: u32 = 16;
const PAUSE: Duration = Duration::from_millis(200);

/// The version both ends must speak.
const VERSION: u32 = 1;
/// The longest line of JSON.
const LONGEST_LINE: u64 = 64 * 1024;

/// What can be handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(crate) enum Request {
    /// The list of absences that follows.
    ImportAbsences(Wish),
    /// A letter to somebody of the staff.
    InviteStaff {
        /// In which hat.
        hat: Hat,
        /// The name in the letter.
        name: String,
        /// Where it goes.
        email: String,
        /// In which language.
        language: Language,
        /// At which employer; empty where at none.
        employer: String,
    },
    /// A crowd for load tests.
    Seed {
        /// How many people there are afterwards.
        cases: u32,
        /// Which crowd.
        seed: u64,
    },
    /// The service of the installation.
    AddService {
        /// Its name.
        name: String,
        /// Where it works.
        country: Country,
    },
}

/// What stands before the bytes.
#[derive(Debug, Serialize, Deserialize)]
struct Header {
    v: u32,
    bytes: usize,
    request: Request,
}

/// What is answered, line by line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// How far it is; others follow.
    Progress(Progress),
    /// It is done.
    Done(Counts),
    /// It cannot be done: what to do instead. Exit code 2.
    Refused(String),
    /// Something is wrong with the database. Exit code 1.
    Failed(String),
}

/// Has a request carried out: by the running process, or here.
pub(crate) async fn carry_out(
    place: &Place,
    request: &Request,
    body: &[u8],
    mut told: impl FnMut(Progress) + Send,
) -> anyhow::Result<Counts> {
    let mut tries = 0;
    let store = loop {
        if let Some(done) = client::ask(&place.socket(), request, body, &mut told).await? {
            return Ok(done);
        }
        tries += 1;
        match place.try_to_open(Purpose::Write).await {
            // Somebody holds the lock and does not listen: it is starting, or ending.
            Err(OpenError::InUse(_)) if tries < TRIES => tokio::time::sleep(PAUSE).await,
            opened => break opened.map_err(refusal)?,
        }
    };
    let installation = Installation { store: store.clone(), address: String::new() };
    let done = work(&installation, request, body, &mut told).await;
    drop(installation);
    store.close().await;
    done
}

async fn work(
    installation: &Installation,
    request: &Request,
    body: &[u8],
    told: &mut (dyn FnMut(Progress) + Send),
) -> anyhow::Result<Counts> {
    match request.clone() {
        Request::ImportAbsences(wish) => import::work(installation, wish, body, told).await,
        Request::InviteStaff { hat, name, email, language, employer } => {
            invite::work(installation, &NewStaff { hat, name, email, language, employer }).await?;
            Ok(Counts::default())
        }
        Request::Seed { cases, seed } => crowd::fill(installation, cases, seed, told).await,
        Request::AddService { name, country } => {
            service::work(installation, &name, country).await?;
            Ok(Counts::default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_one_line_of_json() {
        let request = Request::ImportAbsences(Wish { dry_run: true, skip_bad: false });
        let line = serde_json::to_string(&Header { v: VERSION, bytes: 7, request: request.clone() }).unwrap();
        assert!(!line.contains('\n'));
        let read: Header = serde_json::from_str(&line).unwrap();
        assert_eq!((read.v, read.bytes, read.request), (1, 7, request));
    }
}
