//! `houvast demo`: the main job with synthetic people, on loopback only.

pub(crate) mod crowd;
pub(crate) mod directory;
mod people;
mod seed;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use houvast_actions::installation::Installation;
use houvast_actions::post::smtp::PostOffice;
use houvast_language::{Locale, Speaker};
use houvast_storage::ambient::{Clock, ShiftedClock, SystemChance, SystemClock};
use houvast_storage::{Location, Mark, Purpose, keys};
use houvast_web::demo::Demo;
use houvast_web::health::Closing;
use houvast_web::{App, CookieReach};
use jiff::Timestamp;

use crate::logging::{self, LogDepth, LogFormat};
use crate::place::Place;
use crate::running::{Ending, Running, bind};
use crate::settings::Setting;
use crate::tell::{self, Outcome, Refused};
use crate::wishes;
use directory::{Found, Made};

/// How often jobs are looked for: whoever tries the demonstration waits for the mail.
const PACE: Duration = Duration::from_millis(250);
/// How often it is noted where the clock stands, for a later start.
const NOTES: Duration = Duration::from_secs(10);
const SENDER: &str = "Houvast <post@demo.example>";

/// What the demo takes.
#[derive(Args)]
pub(crate) struct DemoArguments {
    /// Where to listen; a loopback address.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080", value_parser = wishes::listen)]
    listen: SocketAddr,
    /// Where the demo keeps its data and keys.
    #[arg(long, value_name = "DIR", default_value = ".demo")]
    data: PathBuf,
    /// Keeps the people in an empty PostgreSQL database instead; the keys stay in the directory.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// How many synthetic people a new directory gets.
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(0..=20_000))]
    cases: u32,
    /// Starts a clock that runs from this moment, such as 2026-11-29T09:00+01:00.
    #[arg(long, value_name = "INSTANT", value_parser = wishes::moment)]
    clock: Option<Timestamp>,
    /// Hands mails to this mail server; without it they stay in the outbox.
    #[arg(long, value_name = "HOST:PORT", value_parser = wishes::mail_server)]
    smtp: Option<String>,
}

/// Serves until Ctrl-C.
pub(crate) async fn run(arguments: DemoArguments) -> anyhow::Result<Outcome> {
    let DemoArguments { listen, data, database, cases, clock, smtp } = arguments;
    if !listen.ip().is_loopback() {
        let says =
            format_args!("`--listen {listen}` is not on this machine only; name a loopback address, such as 127.0.0.1");
        return Err(Refused::because(says));
    }
    let post = match &smtp {
        Some(server) => {
            PostOffice::at(server, SENDER).map_err(|error| Refused::because(format_args!("`--smtp`: {error}")))?
        }
        None => PostOffice::closed(SENDER)?,
    };
    // The personas are always there.
    let cases = cases.max(seed::FEWEST);
    let mut ending = Ending::listen()?;
    logging::begin(LogFormat::Text, LogDepth::Errors);
    // A port that is taken is told before the people are made; nobody is let in before they are.
    drop(bind(Setting::Listen, listen).await?);
    let found = directory::prepare(&data)?;
    let place = place_of(&data, database);
    let start = start_of(&data, clock);
    let made = match found {
        Found::People(made) => go_on(&place, made)?,
        Found::Nothing => {
            let making = make(&data, &place, cases, start);
            let made = tokio::select! {
                made = making => made?,
                () = ending.asked_for() => {
                    tell::line("stopped before everybody was made; the next start begins anew");
                    return Ok(Outcome::Done);
                }
            };
            made
        }
    };
    let clock = Arc::new(ShiftedClock::starting_at(start));
    let store = place.open_with(Purpose::Write, clock.clone()).await?;
    let listener = bind(Setting::Listen, listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tell::line(greeting(&address, &data, &made, clock.now(), smtp.is_some()));
    let keeping = tokio::spawn(keep_moment(data.clone(), clock.clone()));
    let app = App {
        installation: Installation { store, address },
        cookies: CookieReach::Loopback,
        demo: Some(with_clock(&data, clock.clone())),
        closing: Closing::default(),
    };
    let running =
        Running { app, listener, watched: None, post, roots: place.roots(), pace: PACE, socket: place.socket() };
    let ended = running.until(ending).await;
    keeping.abort();
    note(&data, clock.now());
    ended?;
    tell::line(format_args!("ended; the people stay in `{}`", data.display()));
    Ok(Outcome::Done)
}

fn place_of(data: &Path, database: Option<String>) -> Place {
    let location = database.map_or(Location::Embedded { data: data.to_owned() }, |url| Location::Server { url });
    Place { location, keys: data.join(directory::KEYS), mark: Mark::Demo }
}

/// A directory of made up people: one that is there, or a new one with the personas. Anything else is refused.
pub(crate) async fn find_or_make(data: &Path, database: Option<String>) -> anyhow::Result<Place> {
    let place = place_of(data, database);
    match directory::prepare(data)? {
        Found::People(made) => go_on(&place, made)?,
        Found::Nothing => make(data, &place, seed::FEWEST, SystemClock.now()).await?,
    };
    Ok(place)
}

/// Makes keys and people in a directory that has none.
async fn make(data: &Path, place: &Place, cases: u32, start: Timestamp) -> anyhow::Result<Made> {
    tell::line(format_args!("making {cases} synthetic people, once…"));
    keys::initialise(&place.keys, &mut SystemChance, start).context("the keys of the demonstration")?;
    let bar = tell::bar(0);
    let seeded = seed::seed(place, cases, start, |done, all| {
        bar.set_length(all);
        bar.set_position(done);
    });
    let seeded = seeded.await;
    bar.finish_and_clear();
    match (seeded, &place.location) {
        (Err(problem), Location::Server { .. }) if problem.is::<Refused>() => {
            return Err(Refused::because(format_args!(
                "`--database` is no empty database, which new people need; make one for them ({problem})"
            )));
        }
        (seeded, _) => seeded?,
    }
    let made = Made { cases, database: place.location.shown() };
    directory::note_made(data, &made)?;
    note(data, start);
    Ok(made)
}

/// People that were made earlier belong to one database.
fn go_on(place: &Place, made: Made) -> anyhow::Result<Made> {
    let shown = place.location.shown();
    // The directory may have been moved; only where its people live must stay the same.
    let is_same = matches!(place.location, Location::Embedded { .. }) && !made.database.contains("://");
    if is_same || made.database == shown {
        return Ok(made);
    }
    Err(Refused::because(format_args!(
        "the people of this directory live in `{}`, not in `{shown}`; name that one, or a new directory with `--data`",
        made.database
    )))
}

/// The moment the clock starts at: as asked for, but never before one that this data has seen.
fn start_of(data: &Path, asked: Option<Timestamp>) -> Timestamp {
    let start = asked.unwrap_or_else(|| SystemClock.now());
    directory::find_last_moment(data).map_or(start, |last| last.max(start))
}

fn with_clock(data: &Path, clock: Arc<ShiftedClock>) -> Demo {
    let data = data.to_owned();
    let advance = Arc::new(move |by| {
        clock.advance(by);
        note(&data, clock.now());
    });
    Demo { people: Arc::new(people::PEOPLE.to_vec()), advance }
}

async fn keep_moment(data: PathBuf, clock: Arc<ShiftedClock>) {
    loop {
        note(&data, clock.now());
        tokio::time::sleep(NOTES).await;
    }
}

/// Without the note a later start may show an earlier moment, which is no reason to stop now.
fn note(data: &Path, now: Timestamp) {
    if let Err(error) = directory::note_moment(data, now) {
        tracing::error!(%error, "where the clock stands cannot be noted");
    }
}

/// What is printed when pages are served.
fn greeting(address: &str, data: &Path, made: &Made, now: Timestamp, has_mail: bool) -> String {
    let t = Speaker::new(Locale { language: wishes::standing_language(), ..Locale::default() });
    let mut lines = vec![
        format!("Houvast demo: {address}"),
        format!("{} synthetic people; the clock shows {}", made.cases, t.date_time(now)),
        format!("step into somebody's place at {address}/demo"),
    ];
    for person in &people::PEOPLE {
        lines.push(format!("  {:<22}{} ({}): {}", person.id, person.name, t.hat(person.hat), t.say(person.says)));
    }
    if !has_mail {
        lines.push("mails stay in the outbox; name a mail server with `--smtp host:port` to read them".to_owned());
    }
    lines.push(format!("Ctrl-C ends it; the data stays in `{}` and the next start goes on with it", data.display()));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back_before_what_the_data_has_seen() {
        let folder = tempfile::tempdir().unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let asked = at("2026-11-29T08:00:00Z");
        assert_eq!(start_of(folder.path(), Some(asked)), asked);
        directory::note_moment(folder.path(), at("2026-12-06T08:00:00Z")).unwrap();
        assert_eq!(start_of(folder.path(), Some(asked)), at("2026-12-06T08:00:00Z"));
        assert_eq!(start_of(folder.path(), Some(at("2027-01-01T00:00:00Z"))), at("2027-01-01T00:00:00Z"));
    }

    #[test]
    fn the_greeting_names_the_address_and_everybody() {
        let made = Made { cases: 20, database: "here".to_owned() };
        let says = greeting("http://127.0.0.1:8080", Path::new(".demo"), &made, Timestamp::UNIX_EPOCH, false);
        assert!(says.starts_with("Houvast demo: http://127.0.0.1:8080\n"), "{says}");
        assert!(people::PEOPLE.iter().all(|person| says.contains(person.id) && says.contains(person.name)));
    }
}
