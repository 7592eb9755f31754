//! What `serve` and `demo` have in common once their store is open: pages, jobs, the socket for other commands, and an
//! end that leaves nothing half done.

use std::future::IntoFuture;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use houvast_actions::installation::Installation;
use houvast_actions::jobs;
use houvast_actions::post::smtp::PostOffice;
use houvast_web::{App, router};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

use crate::hand_over::Server;
use crate::monitoring::{self, Figures};
use crate::settings::Setting;
use crate::tell::Refused;

/// How long what was begun may take after the end was asked for.
const LAST_ANSWERS: Duration = Duration::from_secs(20);

/// All that runs.
pub(crate) struct Running {
    /// The application.
    pub(crate) app: App,
    /// Where pages are asked for.
    pub(crate) listener: TcpListener,
    /// Where figures and state are asked for.
    pub(crate) watched: Option<TcpListener>,
    /// Where letters go.
    pub(crate) post: PostOffice,
    /// Where the daily root goes.
    pub(crate) roots: PathBuf,
    /// How often jobs are looked for.
    pub(crate) pace: Duration,
    /// Where other commands bring their work.
    pub(crate) socket: PathBuf,
}

/// Ctrl-C and SIGTERM, heard from the moment this was made.
pub(crate) struct Ending {
    interrupt: Signal,
    terminate: Signal,
}

impl Ending {
    /// Begins to listen: from now on neither ends the process by itself.
    pub(crate) fn listen() -> anyhow::Result<Self> {
        let heard = |kind| signal(kind).context("signals cannot be received");
        Ok(Self { interrupt: heard(SignalKind::interrupt())?, terminate: heard(SignalKind::terminate())? })
    }

    /// Waits until the end is asked for.
    pub(crate) async fn asked_for(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Listens, or says what to write instead.
pub(crate) async fn bind(setting: Setting, listen: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(listen).await.map_err(|error| {
        let option = setting.option();
        Refused::because(format_args!("`{option} {listen}` cannot be listened on ({error}); name another port"))
    })
}

impl Running {
    /// Runs until the end is asked for, then finishes what was begun and closes the store.
    pub(crate) async fn until(self, mut ending: Ending) -> anyhow::Result<()> {
        let Self { app, listener, watched, post, roots, pace, socket } = self;
        let installation: Installation = app.installation.clone();
        let (store, closing) = (installation.store.clone(), app.closing.clone());
        let server = match Server::bind(&socket) {
            Ok(server) => server,
            Err(problem) => {
                store.close().await;
                return Err(problem);
            }
        };
        let (end, ended) = watch::channel(false);
        let figures = Figures::new(env!("CARGO_PKG_VERSION"));
        let watched = watched.map(|listener| tokio::spawn(monitoring::serve(listener, app.clone(), figures.clone())));
        let handed_over = tokio::spawn(server.run_until(installation.clone(), ended.clone()));
        let jobs = tokio::spawn(jobs::run_until(installation, post, roots, pace, ended.clone()));
        let service = monitoring::observed(router(app), figures).into_make_service_with_connect_info::<SocketAddr>();
        let serving = axum::serve(listener, service).with_graceful_shutdown(wait_for(ended));
        let mut pages = tokio::spawn(serving.into_future());
        let mut served = None;
        tokio::select! {
            () = ending.asked_for() => {}
            failed = &mut pages => served = Some(failed),
        }
        closing.begin();
        if served.is_none() {
            tracing::info!("the end was asked for");
        }
        // Nobody waits for it where everything failed in between.
        let _ = end.send(true);
        let tasks = [pages.abort_handle(), handed_over.abort_handle(), jobs.abort_handle()];
        let last = async {
            if served.is_none() {
                served = Some(pages.await);
            }
            // What a task panicked with stands in the log.
            let _ = tokio::join!(jobs, handed_over);
        };
        let in_time = tokio::select! {
            in_time = tokio::time::timeout(LAST_ANSWERS, last) => in_time.is_ok(),
            // Asked twice: whoever asks does not want to wait.
            () = ending.asked_for() => false,
        };
        if !in_time {
            tracing::warn!("what took too long was cut off");
            tasks.iter().for_each(tokio::task::AbortHandle::abort);
        }
        store.close().await;
        tracing::info!("the store is closed");
        if let Some(watched) = watched {
            watched.abort();
        }
        match served {
            Some(served) => served.context("serving stopped")?.context("serving stopped"),
            None => Ok(()),
        }
    }
}

async fn wait_for(mut ended: watch::Receiver<bool>) {
    // An error means that nobody can ask any more: then it ends too.
    let _ = ended.wait_for(|ended| *ended).await;
}
