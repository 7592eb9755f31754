//! Which crate may depend on which. Cargo forbids circles only; this forbids shortcuts.

use super::tree::{Finding, Tree};

const PURE: [&str; 5] = ["planner", "outlook", "pathway", "library", "casework"];

/// What each crate may use of ours; `houvast`, the binary, may use all.
///
/// INVARIANT: `web` does not know `storage`: a page handler cannot read a file but through an action.
fn allowed(krate: &str) -> Option<Vec<&'static str>> {
    Some(match krate {
        "planner" | "outlook" | "pathway" | "library" | "casework" => vec![],
        "access" | "storage" | "language" => vec!["casework"],
        "pages" => vec!["casework", "language", "library", "pathway", "access"],
        "documents" | "fhir" => vec!["casework", "language", "library", "access"],
        "actions" => [&PURE[..], &["access", "storage", "language"]].concat(),
        "web" => vec!["actions", "pages", "documents", "language", "casework", "library"],
        _ => return None,
    })
}

/// Compares every crate's `Cargo.toml` with the table; test-only dependencies are free, a test may build a whole world.
pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending_in(&["/Cargo.toml"]) {
        let Some(krate) = path.strip_prefix("crates/").and_then(|rest| rest.strip_suffix("/Cargo.toml")) else {
            continue;
        };
        if krate == "houvast" {
            continue;
        }
        let Some(allowed) = allowed(krate) else {
            findings.push(Finding::of_file(path, format!("crate `{krate}` has no place in the table of layers")));
            continue;
        };
        for (line, used) in list_own_dependencies(text) {
            if !allowed.contains(&used.as_str()) {
                let says = format!("crate `{krate}` may not depend on `{used}`");
                findings.push(Finding { path: path.to_owned(), line, says });
            }
        }
    }
    findings
}

/// Our own crates in the dependencies that are built into the product, each with its line.
fn list_own_dependencies(manifest: &str) -> Vec<(usize, String)> {
    let mut used = Vec::new();
    let mut is_product = false;
    for (at, line) in manifest.lines().map(str::trim).enumerate() {
        let name = if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            is_product = section.contains("dependencies") && !section.contains("dev-dependencies");
            section.rsplit_once("dependencies.").map(|(_, name)| name)
        } else {
            line.split(['.', '=', ' ']).next()
        };
        if let Some(name) = name.and_then(|name| name.trim_matches('"').strip_prefix("houvast-")).filter(|_| is_product)
        {
            used.push((at + 1, name.to_owned()));
        }
    }
    used
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(krate: &str, manifest: &str) -> Vec<String> {
        let path = format!("crates/{krate}/Cargo.toml");
        check(&Tree::of(&[(&path, manifest)])).into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn web_may_not_know_storage() {
        let said =
            findings("web", "[dependencies]\nhouvast-actions.workspace = true\nhouvast-storage.workspace = true\n");
        assert_eq!(said, ["crates/web/Cargo.toml:3: crate `web` may not depend on `storage`"]);
    }

    #[test]
    fn a_table_of_its_own_or_of_a_target_is_a_dependency_too() {
        assert_eq!(findings("planner", "[dependencies.houvast-casework]\nworkspace = true\n").len(), 1);
        assert_eq!(findings("planner", "[target.'cfg(unix)'.dependencies]\nhouvast-casework = {}\n").len(), 1);
    }

    #[test]
    fn a_test_may_build_a_whole_world() {
        assert!(findings("web", "[dev-dependencies]\nhouvast-storage.workspace = true\n").is_empty());
    }

    #[test]
    fn a_new_crate_needs_a_place_in_the_table() {
        assert_eq!(findings("extras", "").len(), 1);
        assert!(findings("houvast", "[dependencies]\nhouvast-storage.workspace = true").is_empty());
    }
}
