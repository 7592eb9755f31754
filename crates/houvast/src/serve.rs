//! `houvast serve`: an installation with real people.

use std::time::Duration;

use clap::Args;
use houvast_actions::installation::Installation;
use houvast_storage::{Mark, OpenError, Purpose};
use houvast_web::App;
use houvast_web::health::Closing;

use crate::logging::{self, LogDepth};
use crate::place::{PlaceArguments, refusal};
use crate::running::{Ending, Running, bind};
use crate::settings::{Serving, ServingArguments, Setting, Settings, environment};
use crate::tell::Outcome;

/// How often jobs are looked for.
const PACE: Duration = Duration::from_secs(2);

/// What serving takes.
#[derive(Args)]
pub(crate) struct ServeArguments {
    #[command(flatten)]
    place: PlaceArguments,
    #[command(flatten)]
    serving: ServingArguments,
}

/// Serves until the end is asked for.
pub(crate) async fn run(arguments: ServeArguments) -> anyhow::Result<Outcome> {
    let ServeArguments { place, serving } = arguments;
    let settings = Settings::gather([place.typed(), serving.typed()].concat(), place.config(), &environment)?;
    let place = settings.place()?;
    let Serving { listen, address, cookies, post, log, metrics_listen } = settings.serving()?;
    if place.mark == Mark::Demo {
        return Err(refusal(OpenError::DemoData(place.location.shown())));
    }
    logging::begin(log, LogDepth::Operation);
    let ending = Ending::listen()?;
    let listener = bind(Setting::Listen, listen).await?;
    let watched = match metrics_listen {
        Some(listen) => Some(bind(Setting::MetricsListen, listen).await?),
        None => None,
    };
    let store = place.open(Purpose::Write).await?;
    if matches!(store.find_service().await, Ok(None)) {
        tracing::warn!("there is no prevention service yet; add it with `houvast service add`");
    }
    tracing::info!(listen = %listener.local_addr()?, address, release = env!("CARGO_PKG_VERSION"), "serving");
    if let Some(watched) = &watched {
        let listen = watched.local_addr()?;
        tracing::info!(%listen, "figures and state are given here");
        if !listen.ip().is_loopback() {
            tracing::warn!("figures are given to other machines; let only the one reach it that collects them");
        }
    }
    let app = App { installation: Installation { store, address }, cookies, demo: None, closing: Closing::default() };
    let running = Running { app, listener, watched, post, roots: place.roots(), pace: PACE, socket: place.socket() };
    running.until(ending).await?;
    Ok(Outcome::Done)
}
