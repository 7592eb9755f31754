//! Names that say nothing are refused as names of files and modules.

use super::tree::{Finding, Tree};

/// Drawers into which anything fits. `manager` and `service` are words of the field (a person at work, a prevention
/// service) and are left to the reader.
const DRAWERS: [&str; 8] = ["util", "helper", "common", "misc", "base", "core", "shared", "types"];

/// Drawers that stay drawers with another word before them; a `shared_item` on the other hand is an item that is shared.
const DRAWERS_IN_COMPOUNDS: [&str; 3] = ["util", "helper", "misc"];

/// Refuses a drawer as a file, a folder, or an inline module.
pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending_in(&[".rs", ".html", ".js", ".mjs", ".css", ".ftl", ".sql"]) {
        for part in path.split('/') {
            if is_drawer(part.split('.').next().unwrap_or(part)) {
                findings.push(Finding::of_file(path, format!("`{part}` says nothing about what is inside")));
            }
        }
        if path.ends_with(".rs") {
            findings.extend(check_modules(path, text));
        }
    }
    findings
}

fn check_modules(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub ");
        let Some(name) = line.strip_prefix("mod ").map(|rest| rest.trim_end_matches([';', '{', ' '])) else { continue };
        if is_drawer(name) {
            let says = format!("module `{name}` says nothing about what is inside");
            findings.push(Finding { path: path.to_owned(), line: at + 1, says });
        }
    }
    findings
}

fn is_drawer(name: &str) -> bool {
    let is_one_of =
        |word: &str, drawers: &[&str]| drawers.contains(&word) || drawers.contains(&word.trim_end_matches('s'));
    is_one_of(name, &DRAWERS) || name.split(['_', '-']).any(|word| is_one_of(word, &DRAWERS_IN_COMPOUNDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawer_is_refused_as_a_file_a_folder_and_a_module() {
        for path in ["crates/web/src/utils.rs", "crates/web/src/common/dates.rs", "crates/web/src/date_helper.rs"] {
            assert_eq!(check(&Tree::of(&[(path, "")])).len(), 1, "{path}");
        }
        assert_eq!(check(&Tree::of(&[("crates/web/src/lib.rs", "pub mod misc;\nmod types {\n")])).len(), 2);
    }

    #[test]
    fn words_of_the_field_are_welcome() {
        let tree = Tree::of(&[
            ("crates/pages/templates/manager/read_absence.html", ""),
            ("crates/web/src/score.rs", "mod database;\npub mod shared_item;"),
        ]);
        assert_eq!(check(&tree), []);
    }
}
