//! Values of options: read once, refused with the way to write them.

use std::net::SocketAddr;

use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use jiff::Timestamp;

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
        check(mail_server("mail.example").map(|_| ()), "host:port");
        check(mail_server("mail.example:smtp").map(|_| ()), "host:port");
    }
}
