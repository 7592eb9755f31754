//! Paths in documents must exist; paths of somebody's own machine must not be written anywhere.

use super::tree::{Finding, Tree, find_lines};

/// Top folders by which a word in backticks is taken for a path of this tree.
const TOPS: [&str; 6] = ["crates/", "docs/", "xtask/", "tests/", ".ci/", ".cargo/"];

/// Written in two parts, so that this file does not find itself.
const MACHINE: [&str; 6] = [
    concat!("/work/", "main"),
    concat!("/work/", "shared"),
    concat!("/work/", ".library"),
    concat!("/tmp/", "brief"),
    concat!("/root/", "."),
    concat!("/Us", "ers/"),
];

/// Refuses a path in backticks that does not exist, in README.md, ARCHITECTURE.md and the walkthroughs.
pub(crate) fn check_named(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending_in(&[".md"]) {
        if !(path == "README.md" || path == "ARCHITECTURE.md" || path.starts_with("docs/walkthroughs/")) {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            // Every second piece between backticks is inside a pair.
            for word in line.split('`').skip(1).step_by(2).filter(|word| is_path(word)) {
                if !tree.has(word) {
                    let says = format!("`{word}` does not exist");
                    findings.push(Finding { path: path.to_owned(), line: at + 1, says });
                }
            }
        }
    }
    findings
}

/// Whether a word is meant as a path of this tree: no pattern, no placeholder, no command.
fn is_path(word: &str) -> bool {
    TOPS.iter().any(|top| word.starts_with(top)) && !word.contains(['<', '*', '{', ' ', '…', '('])
}

/// Refuses paths that exist on one machine only.
pub(crate) fn check_machine(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in &tree.files {
        for machine in MACHINE {
            findings.extend(find_lines(path, text, machine, "a path of somebody's own machine"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walkthrough_that_names_a_missing_file_is_refused() {
        let text =
            "Open `crates/web/src/routes.rs`, then `crates/web/src/gone.rs`.\nSee `crates/<name>/src` and `cargo run`.";
        let tree = Tree::of(&[("docs/walkthroughs/share_item.md", text), ("crates/web/src/routes.rs", "")]);
        let findings = check_named(&tree);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].says, "`crates/web/src/gone.rs` does not exist");
    }

    #[test]
    fn a_folder_may_be_named() {
        assert_eq!(check_named(&Tree::of(&[("README.md", "In `docs/adr/`."), ("docs/adr/0001-x.md", "")])), []);
    }

    #[test]
    fn a_path_of_one_machine_is_refused_in_any_file() {
        let text = format!("fine\nsee {}/x", MACHINE[0]);
        assert_eq!(check_machine(&Tree::of(&[("crates/web/README.md", &text)]))[0].line, 2);
    }
}
