//! How long files may be. A file that fits on a few screens is read whole before it is changed.

use super::tree::{Finding, Tree};

const LIMIT: usize = 600;
const MEDIAN: usize = 120;
const NINE_IN_TEN: usize = 350;
const ARCHITECTURE: usize = 300;

/// Refuses a file of more than 600 lines.
pub(crate) fn check_limit(tree: &Tree) -> Vec<Finding> {
    let files =
        tree.ending_in(&[".rs", ".html", ".js", ".mjs", ".css"]).map(|(path, text)| (path, text.lines().count()));
    files
        .filter(|(_, lines)| *lines > LIMIT)
        .map(|(path, lines)| Finding::of_file(path, format!("{lines} lines, at most {LIMIT}")))
        .collect()
}

/// Refuses a tree whose usual source file has grown long.
pub(crate) fn check_spread(tree: &Tree) -> Vec<Finding> {
    let (median, nine_in_ten) = quantiles(tree);
    let mut findings = Vec::new();
    if median > MEDIAN {
        findings
            .push(Finding::of_file("crates", format!("the median source file has {median} lines, at most {MEDIAN}")));
    }
    if nine_in_ten > NINE_IN_TEN {
        let says = format!("nine in ten source files have up to {nine_in_ten} lines, at most {NINE_IN_TEN}");
        findings.push(Finding::of_file("crates", says));
    }
    findings
}

/// The spread in one sentence.
pub(crate) fn spread(tree: &Tree) -> String {
    let (median, nine_in_ten) = quantiles(tree);
    format!("{} source files: median {median} lines, nine in ten at most {nine_in_ten}", lengths(tree).len())
}

/// Refuses an ARCHITECTURE.md that nobody reads to the end.
pub(crate) fn check_architecture(tree: &Tree) -> Vec<Finding> {
    let lines = tree.files.get("ARCHITECTURE.md").map_or(0, |text| text.lines().count());
    if lines <= ARCHITECTURE {
        return Vec::new();
    }
    vec![Finding::of_file("ARCHITECTURE.md", format!("{lines} lines, at most {ARCHITECTURE}"))]
}

fn quantiles(tree: &Tree) -> (usize, usize) {
    let lengths = lengths(tree);
    let at = |tenths: usize| lengths.get((lengths.len() * tenths / 10).min(lengths.len().saturating_sub(1)));
    (at(5).copied().unwrap_or(0), at(9).copied().unwrap_or(0))
}

/// Line counts of the Rust files that are not tests, in rising order.
fn lengths(tree: &Tree) -> Vec<usize> {
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs");
    let files = tree.ending_in(&[".rs"]).filter(|(path, _)| !is_test(path));
    let mut lengths: Vec<usize> = files.map(|(_, text)| text.lines().count()).collect();
    lengths.sort_unstable();
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_of(lines: usize) -> String {
        "line\n".repeat(lines)
    }

    #[test]
    fn a_file_of_601_lines_is_refused() {
        let (long, fitting) = (file_of(601), file_of(600));
        let tree = Tree::of(&[("a.css", &long), ("b.css", &fitting), ("c.md", &long)]);
        assert_eq!(check_limit(&tree), [Finding::of_file("a.css", "601 lines, at most 600")]);
    }

    #[test]
    fn a_tree_of_long_files_is_refused_even_when_each_is_within_the_limit() {
        let long = file_of(400);
        let tree = Tree::of(&[("a.rs", &long), ("b.rs", &long), ("c.rs", "")]);
        assert_eq!(check_spread(&tree).len(), 2);
        let tree = Tree::of(&[("a.rs", ""), ("b.rs", ""), ("tests/c.rs", &long), ("x/tests/d.rs", &long)]);
        assert_eq!(quantiles(&tree).0, 0);
    }

    #[test]
    fn a_long_architecture_is_refused() {
        assert_eq!(check_architecture(&Tree::of(&[("ARCHITECTURE.md", &file_of(301))])).len(), 1);
        assert_eq!(check_architecture(&Tree::of(&[("ARCHITECTURE.md", &file_of(300))])).len(), 0);
        assert_eq!(check_architecture(&Tree::of(&[])).len(), 0);
    }
}
