//! `cargo xtask tidy`: the rules of this tree that no compiler checks. Each rule is a function from the tree to findings.

mod container;
mod layers;
mod names;
mod pages;
mod paths;
mod sizes;
mod tree;
mod unfinished;

use std::path::Path;

use anyhow::{Result, bail};

use tree::{Finding, Tree};

/// What a rule does: it looks at the tree and tells every breach.
type Check = fn(&Tree) -> Vec<Finding>;

/// Each rule with the sentence that says what it asserts.
const RULES: [(&str, Check); 10] = [
    ("a crate depends only on the layers below it", layers::check),
    ("files and modules have the field's words as names", names::check),
    ("no file is longer than 600 lines", sizes::check_limit),
    ("half of the source files have at most 120 lines, nine in ten at most 350", sizes::check_spread),
    ("ARCHITECTURE.md has at most 300 lines", sizes::check_architecture),
    ("paths named in the documents exist", paths::check_named),
    ("no path of somebody's own machine", paths::check_machine),
    ("nothing is left unfinished", unfinished::check),
    ("no style or script inside a page", pages::check),
    ("the container file uses what is there", container::check),
];

/// Checks every rule and prints every finding; gives the number of rules checked.
pub(crate) fn run(root: &Path) -> Result<u64> {
    let tree = Tree::read(root)?;
    let mut findings = 0;
    for (rule, check) in RULES {
        for finding in check(&tree) {
            eprintln!("{finding} (rule: {rule})");
            findings += 1;
        }
    }
    println!("{}", sizes::spread(&tree));
    if findings > 0 {
        bail!("{findings} findings");
    }
    Ok(RULES.len() as u64)
}
