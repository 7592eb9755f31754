//! The packs built in, read once.

use std::sync::LazyLock;

use crate::compile::Pack;
use crate::fault::UnusablePack;

include!(concat!(env!("OUT_DIR"), "/pack_files.rs"));

static BE: LazyLock<Result<Pack, UnusablePack>> = LazyLock::new(|| Pack::read(files("be")));
static NL: LazyLock<Result<Pack, UnusablePack>> = LazyLock::new(|| Pack::read(files("nl")));

/// Countries with a pack (ISO 3166-1, lower case).
pub const COUNTRIES: [&str; 2] = ["be", "nl"];

/// The files of a country's pack: names and texts. None for a country without a pack.
#[must_use]
pub fn files(country: &str) -> &'static [(&'static str, &'static str)] {
    FILES.iter().find(|(name, _)| *name == country).map_or(&[], |(_, files)| files)
}

/// A country's pack; none for a country without one.
///
/// # Errors
/// The pack built in is unusable; a test reads both.
pub fn pack(country: &str) -> Result<Option<&'static Pack>, &'static UnusablePack> {
    match country {
        "be" => BE.as_ref().map(Some),
        "nl" => NL.as_ref().map(Some),
        _ => Ok(None),
    }
}
