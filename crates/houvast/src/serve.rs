//! `houvast serve`: an installation with real people.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;
use houvast_actions::installation::Installation;
use houvast_actions::post::smtp::{PostError, PostOffice};
use houvast_storage::{Mark, OpenError, Purpose};
use houvast_web::{App, CookieReach};

use crate::logging::{self, LogDepth, LogFormat};
use crate::place::{PlaceArguments, refusal};
use crate::running::{Ending, Running, bind};
use crate::tell::{Outcome, Refused};
use crate::wishes;

/// How often jobs are looked for.
const PACE: Duration = Duration::from_secs(2);

/// What serving takes.
#[derive(Args)]
pub(crate) struct ServeArguments {
    #[command(flatten)]
    place: PlaceArguments,
    /// Where to listen; a reverse proxy with TLS stands before it.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080", value_parser = wishes::listen)]
    listen: SocketAddr,
    /// The address people reach it at, such as `https://houvast.example`. It stands in mails.
    #[arg(long, value_name = "URL")]
    address: String,
    /// The mail server, as host:port. Anywhere but on this machine it must offer STARTTLS.
    #[arg(long, value_name = "HOST:PORT", value_parser = wishes::mail_server)]
    smtp: String,
    /// The sender of all mails, such as post@houvast.example.
    #[arg(long, value_name = "ADDRESS")]
    from: String,
    /// How the log is written.
    #[arg(long, value_enum, default_value = "text")]
    log: LogFormat,
}

/// Serves until the end is asked for.
pub(crate) async fn run(arguments: ServeArguments) -> anyhow::Result<Outcome> {
    let ServeArguments { place, listen, address, smtp, from, log } = arguments;
    let (address, cookies) = public_address(&address)?;
    let place = place.find()?;
    if place.mark == Mark::Demo {
        return Err(refusal(OpenError::DemoData(place.location.shown())));
    }
    let post = PostOffice::at(&smtp, &from).map_err(|error| {
        let option = if matches!(error, PostError::NotASender(_)) { "--from" } else { "--smtp" };
        Refused::because(format_args!("`{option}`: {error}"))
    })?;
    logging::begin(log, LogDepth::Operation);
    let ending = Ending::listen()?;
    let listener = bind(listen).await?;
    let store = place.open(Purpose::Write).await?;
    if matches!(store.find_service().await, Ok(None)) {
        tracing::warn!("there is no prevention service yet; add it with `houvast service add`");
    }
    tracing::info!(listen = %listener.local_addr()?, address, release = env!("CARGO_PKG_VERSION"), "serving");
    let app = App { installation: Installation { store, address }, cookies, demo: None };
    let running = Running { app, listener, post, roots: place.roots(), pace: PACE, socket: place.socket() };
    running.until(ending).await?;
    Ok(Outcome::Done)
}

/// The public address without a slash at its end, and how far cookies may travel there.
fn public_address(address: &str) -> anyhow::Result<(String, CookieReach)> {
    let address = address.trim_end_matches('/');
    let refused = || {
        Refused::because(format_args!(
            "`--address {address}` is no address people can use safely; write https:// and the host's name, such as \
             https://houvast.example"
        ))
    };
    let (scheme, host) = address.split_once("://").ok_or_else(refused)?;
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '?' | '#' | '@' | '"' | '<' | '>');
    if host.is_empty() || host.contains(odd) {
        return Err(refused());
    }
    match scheme {
        "https" => Ok((address.to_owned(), CookieReach::TlsOnly)),
        // Without TLS on this machine only: for trying out behind no proxy.
        "http" if is_loopback(host) => Ok((address.to_owned(), CookieReach::Loopback)),
        _ => Err(refused()),
    }
}

fn is_loopback(host: &str) -> bool {
    let name = if host.starts_with('[') { host.split_inclusive(']').next() } else { host.split(':').next() };
    let name = name.unwrap_or_default().trim_matches(['[', ']']);
    name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_needs_tls_anywhere_but_on_this_machine() {
        let check = |address, expect: Option<(&str, CookieReach)>| {
            let found = public_address(address).ok();
            assert_eq!(found, expect.map(|(address, cookies)| (address.to_owned(), cookies)), "{address}");
        };
        check("https://houvast.example/", Some(("https://houvast.example", CookieReach::TlsOnly)));
        check("http://127.0.0.1:8080", Some(("http://127.0.0.1:8080", CookieReach::Loopback)));
        check("http://[::1]:8080", Some(("http://[::1]:8080", CookieReach::Loopback)));
        check("http://localhost", Some(("http://localhost", CookieReach::Loopback)));
        check("http://houvast.example", None);
        check("http://localhost.example", None);
        check("houvast.example", None);
        check("https://", None);
        check("https://houvast.example/path", None);
        check("https://ana@houvast.example", None);
        check("ftp://houvast.example", None);
    }
}
