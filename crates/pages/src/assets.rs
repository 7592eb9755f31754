//! Style sheet and script, compiled in. Their address carries a fingerprint of their bytes.

/// A file served beside the pages.
pub struct Asset {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
    fingerprint: u64,
}

impl Asset {
    const fn of(name: &'static str, media_type: &'static str, bytes: &'static [u8]) -> Self {
        Self { name, media_type, bytes, fingerprint: fingerprint(bytes) }
    }
}

/// The look of every page as one file, so that a page asks for one style sheet. Paper comes last: it undoes the screen.
const STYLE: &str = concat!(
    include_str!("../assets/tokens.css"),
    include_str!("../assets/app.css"),
    include_str!("../assets/form.css"),
    include_str!("../assets/table.css"),
    include_str!("../assets/own.css"),
    include_str!("../assets/work.css"),
    include_str!("../assets/library.css"),
    include_str!("../assets/print.css"),
);

/// Every asset. Fingerprints are taken by the compiler: every page names two.
pub static ASSETS: [Asset; 2] = [
    Asset::of("app.css", "text/css; charset=utf-8", STYLE.as_bytes()),
    Asset::of("app.js", "text/javascript; charset=utf-8", include_bytes!("../assets/app.js")),
];

/// `/assets/<fingerprint>/<name>`, at which nothing is found where there is no such asset.
#[must_use]
pub fn address(name: &str) -> String {
    let print = ASSETS.iter().find(|asset| asset.name == name).map_or(0, |asset| asset.fingerprint);
    format!("/assets/{print:016x}/{name}")
}

/// The asset at an address, where fingerprint and name agree.
#[must_use]
pub fn find(print: &str, name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name && format!("{:016x}", asset.fingerprint) == print)
}

/// FNV-1a, 64 bit: tells versions apart, guards nothing.
const fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_found_at_its_address_only() {
        for asset in &ASSETS {
            let address = address(asset.name);
            let print = address.split('/').nth(2).unwrap();
            assert!(find(print, asset.name).is_some_and(|found| found.bytes == asset.bytes));
            assert!(find("0000000000000000", asset.name).is_none());
        }
        assert!(find("", "nothing.css").is_none());
    }

    #[test]
    fn style_and_script_leave_room_for_a_page_of_sixty_kilobytes() {
        let all: usize = ASSETS.iter().map(|asset| asset.bytes.len()).sum();
        assert!(all < 44_000, "{all} bytes");
    }

    #[test]
    fn the_style_sheet_asks_for_nothing_else() {
        for word in ["@import", "url(", "http:", "javascript:"] {
            assert!(!STYLE.contains(word), "{word}");
        }
    }
}
