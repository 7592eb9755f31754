//! A member of a closed list as it stands in a form or in a sentence.

use houvast_language::Speaker;

/// One choice of a closed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name in the form.
    pub name: &'static str,
    /// What the reader sees.
    pub text: String,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// Every choice of a list, with the texts `<prefix>-<name>`, in the order given.
#[must_use]
pub fn list_choices(names: &[&'static str], prefix: &str, chosen: &[String], t: &Speaker) -> Vec<Choice> {
    let choice = |name: &&'static str| Choice {
        name,
        text: t.named(prefix, name),
        chosen: chosen.iter().any(|chosen| chosen == name),
    };
    names.iter().map(choice).collect()
}
