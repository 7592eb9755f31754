//! The menu of the own space.

use houvast_language::Speaker;

use crate::frame::{Frame, Link};

/// Address and words of every entry.
const ENTRIES: [(&str, &str); 6] = [
    ("/own", "own-nav-home"),
    ("/own/line", "own-nav-line"),
    ("/own/plan", "own-nav-plan"),
    ("/own/shares", "own-nav-shares"),
    ("/own/who-looked", "own-nav-looked"),
    ("/own/settings", "own-nav-settings"),
];

/// The menu as seen on the page at `path`.
#[must_use]
pub fn links(t: &Speaker, path: &str) -> Vec<Link> {
    let address = path.split('?').next().unwrap_or_default();
    let link =
        |(href, key): &(&str, &str)| Link { href: (*href).to_owned(), text: t.say(key), here: is_under(address, href) };
    ENTRIES.iter().map(link).collect()
}

/// Turns a frame into one of the own space.
#[must_use]
pub fn in_own_space(mut frame: Frame) -> Frame {
    frame.seat = Some(frame.t.say("frame-here-as-self"));
    frame.links = links(&frame.t, &frame.path);
    frame.own_space = true;
    frame
}

fn is_under(address: &str, href: &str) -> bool {
    address == href || (href != "/own" && address.starts_with(&format!("{href}/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_menu_shows_where_one_is() {
        let here = |path| -> Vec<String> {
            let links = links(&Speaker::default(), path);
            links.into_iter().filter(|link| link.here).map(|link| link.href).collect()
        };
        assert_eq!(here("/own"), ["/own"]);
        assert_eq!(here("/own/shares/new?item=plan"), ["/own/shares"]);
        assert!(here("/own/check-in").is_empty());
    }
}
