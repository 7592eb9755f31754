//! `houvast demo`: the main job with synthetic people, on loopback only.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use crate::Refused;

/// What the demo takes.
#[derive(Args)]
pub(crate) struct DemoArguments {
    /// Where to listen; a loopback address.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where the demo keeps its data and keys.
    #[arg(long, default_value = ".demo")]
    data: PathBuf,
    /// How many synthetic absences to seed.
    #[arg(long, default_value_t = 200)]
    cases: u32,
    /// Starts a clock that runs from this instant, such as 2026-11-29T09:00+01:00.
    #[arg(long)]
    clock: Option<String>,
    /// Hands mails to this SMTP server.
    #[arg(long)]
    smtp: Option<String>,
}

/// Serves until Ctrl-C.
pub(crate) async fn run(arguments: DemoArguments) -> anyhow::Result<()> {
    if !arguments.listen.ip().is_loopback() {
        return Err(Refused("`--listen` takes a loopback address: the demo is for this machine only".to_owned()).into());
    }
    let listener = tokio::net::TcpListener::bind(arguments.listen)
        .await
        .with_context(|| format!("`--listen {}` cannot be listened on", arguments.listen))?;
    println!("Houvast demo: http://{}", listener.local_addr()?);
    axum::serve(listener, houvast_web::router()).with_graceful_shutdown(interrupted()).await?;
    Ok(())
}

/// Waits for Ctrl-C or a polite end.
async fn interrupted() {
    let mut end = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("signals work");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = end.recv() => {}
    }
}
