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

use crate::hand_over::Server;
use crate::tell::Refused;

/// How long pages that are being answered may take after the end was asked for.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// All that runs.
pub(crate) struct Running {
    /// The application.
    pub(crate) app: App,
    /// Where pages are asked for.
    pub(crate) listener: TcpListener,
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

/// Listens for pages, or says what to write instead.
pub(crate) async fn bind(listen: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(listen).await.map_err(|error| {
        let says = format_args!("`--listen {listen}` cannot be listened on ({error}); name another port");
        Refused::because(says)
    })
}

impl Running {
    /// Runs until the end is asked for, then finishes what is being answered and closes the store.
    pub(crate) async fn until(self, mut ending: Ending) -> anyhow::Result<()> {
        let Self { app, listener, post, roots, pace, socket } = self;
        let installation: Installation = app.installation.clone();
        let store = installation.store.clone();
        let server = match Server::bind(&socket) {
            Ok(server) => server,
            Err(problem) => {
                store.close().await;
                return Err(problem);
            }
        };
        let handed_over = tokio::spawn(server.run(installation.clone()));
        let jobs = tokio::spawn(jobs::run_for_ever(installation, post, roots, pace));
        let (end, ended) = tokio::sync::watch::channel(false);
        let mut to_finish = ended.clone();
        let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
        let pages = axum::serve(listener, service).with_graceful_shutdown(wait_for(ended));
        let asked = async {
            ending.asked_for().await;
            tracing::info!("the end was asked for");
            // Nobody waits for it where serving failed in between.
            let _ = end.send(true);
        };
        let late = async {
            let _ = to_finish.wait_for(|ended| *ended).await;
            tokio::time::sleep(LAST_ANSWERS).await;
            tracing::warn!("pages that took too long were cut off");
            Ok(())
        };
        let served = tokio::select! {
            served = pages.into_future() => served,
            served = async { tokio::join!(asked, late).1 } => served,
        };
        jobs.abort();
        handed_over.abort();
        // Both end here: the store is closed only when nobody uses it.
        let _ = tokio::join!(jobs, handed_over);
        store.close().await;
        tracing::info!("the store is closed");
        served.context("serving stopped")
    }
}

async fn wait_for(mut ended: tokio::sync::watch::Receiver<bool>) {
    // An error means that nobody can ask any more: then it ends too.
    let _ = ended.wait_for(|ended| *ended).await;
}
