//! Values of options: read once, refused with the way to write them.

use std::net::{Ipv4Addr, SocketAddr};

use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_web::CookieReach;
use jiff::Timestamp;

use crate::logging::LogFormat;

/// A country of the product.
pub(crate) fn country(text: &str) -> Result<Country, String> {
    Country::find_by_name(text).ok_or_else(|| "write be or nl".to_owned())
}

/// A language of the product.
pub(crate) fn language(text: &str) -> Result<Language, String> {
    Language::find_by_name(text).ok_or_else(|| "write nl, fr, de or en".to_owned())
}

/// A language in which to speak.
pub(crate) fn spoken(text: &str) -> Result<houvast_language::Language, String> {
    let found = houvast_language::Language::ALL.into_iter().find(|language| language.code() == text);
    found.ok_or_else(|| "write nl, fr, de or en".to_owned())
}

/// The language of the terminal, else English.
pub(crate) fn standing_language() -> houvast_language::Language {
    // The first that is set counts (POSIX, 8.2 Internationalization Variables).
    let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let set = set.find(|value| !value.is_empty());
    set.and_then(|value| houvast_language::Language::find_by_code(&value)).unwrap_or(houvast_language::Language::En)
}

/// A hat somebody can be invited to.
pub(crate) fn staff_hat(text: &str) -> Result<Hat, String> {
    let hats = houvast_actions::invite_staff::list_hats();
    Hat::find_by_name(text).filter(|hat| hats.contains(hat)).ok_or_else(|| {
        let names: Vec<&str> = hats.iter().map(|hat| hat.name()).collect();
        format!("write one of {}", names.join(", "))
    })
}

/// Where to listen.
pub(crate) fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "write an address of this machine and a port, such as 127.0.0.1:8080".to_owned())
}

/// How the log is written.
pub(crate) fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err("write text or json".to_owned()),
    }
}

/// A port of this machine, or an address with its port.
pub(crate) fn port(text: &str) -> Result<SocketAddr, String> {
    let port = text.parse::<u16>().map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    let place = port.or_else(|_| text.parse());
    place.map_err(|_| "write a port of this machine, such as 9464, or an address and a port".to_owned())
}

/// The public address without a slash at its end, and how far cookies may travel there.
pub(crate) fn public_address(address: &str) -> Result<(String, CookieReach), String> {
    let address = address.trim_end_matches('/');
    let refused = || {
        "this is no address people can use safely; write https:// and the host's name, such as https://houvast.example"
            .to_owned()
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

/// A moment with its zone.
pub(crate) fn moment(text: &str) -> Result<Timestamp, String> {
    let read = text.parse().map_err(|_| "write a moment with its zone, such as 2026-11-29T09:00+01:00".to_owned());
    read.and_then(|moment: Timestamp| {
        let year = moment.to_zoned_datetime(jiff::tz::TimeZone::UTC).year();
        if (2000..=2100).contains(&year) { Ok(moment) } else { Err("write a moment between 2000 and 2100".to_owned()) }
    })
}

/// A mail server.
pub(crate) fn mail_server(text: &str) -> Result<String, String> {
    match text.rsplit_once(':') {
        Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => Ok(text.to_owned()),
        _ => Err("write the mail server as host:port, such as 127.0.0.1:25".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_with_its_zone_and_without_seconds() {
        assert_eq!(moment("2026-11-29T09:00+01:00"), Ok("2026-11-29T08:00:00Z".parse().unwrap()));
        assert_eq!(moment("2026-11-29T08:00:00Z"), moment("2026-11-29T09:00+01:00"));
        for wrong in ["2026-11-29", "2026-11-29T09:00", "yesterday", "", "1815-06-18T11:35+01:00"] {
            assert!(moment(wrong).unwrap_err().starts_with("write a moment"), "{wrong}");
        }
    }

    #[test]
    fn every_wish_that_cannot_be_met_says_how_to_write_it() {
        let check = |wish: Result<(), String>, says: &str| {
            let refusal = wish.unwrap_err();
            assert!(refusal.contains(says), "{refusal}");
        };
        check(country("belgium").map(|_| ()), "be or nl");
        check(language("es").map(|_| ()), "nl, fr, de or en");
        check(staff_hat("manager").map(|_| ()), "occupational_physician");
        check(staff_hat("doctor").map(|_| ()), "administrator");
        check(listen("localhost").map(|_| ()), "127.0.0.1:8080");
        check(log_format("loud").map(|_| ()), "text or json");
        check(mail_server("mail.example").map(|_| ()), "host:port");
        check(mail_server("mail.example:smtp").map(|_| ()), "host:port");
    }

    #[test]
    fn a_port_alone_means_this_machine() {
        assert_eq!(port("9464"), Ok("127.0.0.1:9464".parse().unwrap()));
        assert_eq!(port("0.0.0.0:9464"), Ok("0.0.0.0:9464".parse().unwrap()));
        assert!(port("metrics").is_err() && port("70000").is_err());
    }

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
