//! What adjustments are called.

use houvast_casework::adjustment::Listed;
use houvast_language::Speaker;

/// The title of an adjustment in the reader's language; its name where this release does not know it.
pub(crate) fn title_of(listed: Listed, t: &Speaker) -> String {
    let name = listed.to_string();
    houvast_library::adjustments::find(&name).map(|one| one.words(t.code()).title.clone()).unwrap_or(name)
}
