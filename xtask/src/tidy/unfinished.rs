//! Code that says of itself that it is not done.

use super::tree::{Finding, Tree, find_lines};

/// Written in two parts, so that this file does not find itself.
const MARKS: [&str; 3] = [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("FIX", "ME")];

/// Refuses marks of unfinished work in sources, templates and SQL.
pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let files = tree.ending_in(&[".rs", ".html", ".js", ".mjs", ".css", ".sql", ".ftl", ".cedar"]);
    let find = |(path, text): (&str, &str)| -> Vec<Finding> {
        MARKS.iter().flat_map(|mark| find_lines(path, text, mark, "left unfinished")).collect()
    };
    files.flat_map(find).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mark_is_found_with_its_line() {
        for mark in MARKS {
            let text = format!("fn a() {{\n    {mark}\n");
            let findings = check(&Tree::of(&[("crates/web/src/a.rs", &text)]));
            assert_eq!(findings.len(), 1);
            assert_eq!(findings[0].line, 2);
        }
    }
}
