//! Which keys sources and templates use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Calls that take a key, and which of their arguments it is.
const CALLS: [(&str, usize); 4] = [(".say(", 0), (".say_with(", 0), (".text(", 1), (".text_with(", 1)];

#[derive(Default)]
pub(crate) struct Sources {
    /// Keys named where a message is asked for, with the place.
    pub(crate) calls: BTreeMap<String, String>,
    /// Beginnings of keys that are put together, with the place.
    pub(crate) prefixes: BTreeMap<String, String>,
    /// Every literal anywhere, since a key may be chosen in one place and said in another.
    pub(crate) literals: BTreeSet<String>,
}

impl Sources {
    pub(crate) fn read() -> Self {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut sources = Self::default();
        for member in fs::read_dir(crates).unwrap() {
            sources.add_folder(&member.unwrap().path().join("src"), "rs");
        }
        sources.add_folder(&crates.join("pages/templates"), "html");
        sources
    }

    fn add_folder(&mut self, folder: &Path, end: &str) {
        let Ok(inside) = fs::read_dir(folder) else { return };
        for path in inside.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                self.add_folder(&path, end);
            } else if path.extension().is_some_and(|extension| extension == end) {
                let place: Vec<_> = path.iter().rev().take(3).map(|part| part.to_string_lossy()).collect();
                self.add_text(
                    &fs::read_to_string(&path).unwrap(),
                    &place.into_iter().rev().collect::<Vec<_>>().join("/"),
                );
            }
        }
    }

    fn add_text(&mut self, text: &str, place: &str) {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in text.lines() {
            self.add_marker(line, place);
        }
        let spoken: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let spoken = spoken.join("\n");
        self.literals.extend(literals(&spoken));
        for (call, position) in CALLS {
            for (at, _) in spoken.match_indices(call) {
                if let Some(argument) = arguments(&spoken[at + call.len()..]).get(position) {
                    literals(argument).iter().for_each(|literal| self.add_literal(literal, place));
                }
            }
        }
        for (at, _) in spoken.match_indices(".named(") {
            for prefix in
                arguments(&spoken[at + ".named(".len()..]).first().map(|first| literals(first)).unwrap_or_default()
            {
                self.prefixes.insert(format!("{prefix}-"), place.to_owned());
            }
        }
    }

    /// `// keys: situation-*, frame-saved` in Rust, `{# keys: … #}` in a template.
    fn add_marker(&mut self, line: &str, place: &str) {
        let Some(list) = line.split_once("// keys:").or_else(|| line.split_once("{# keys:")).map(|(_, list)| list)
        else {
            return;
        };
        let list = list.split("#}").next().unwrap_or_default();
        for word in list.split([',', ' ']).filter(|word| !word.is_empty()) {
            match word.strip_suffix('*') {
                Some(prefix) => self.prefixes.insert(prefix.to_owned(), place.to_owned()),
                None => self.calls.insert(word.to_owned(), place.to_owned()),
            };
            self.literals.insert(word.to_owned());
        }
    }

    /// A literal where a key is expected: a key, or the fixed beginning of one (`"situation-{}"`, `"situation-"`).
    fn add_literal(&mut self, literal: &str, place: &str) {
        let fixed = literal.split('{').next().unwrap_or_default();
        let key_like = |text: &str| {
            text.contains('-') && text.chars().all(|one| one.is_ascii_alphanumeric() || one == '-' || one == '_')
        };
        if !key_like(fixed) {
            return;
        }
        if fixed.len() < literal.len() || fixed.ends_with('-') {
            self.prefixes.insert(fixed.to_owned(), place.to_owned());
        } else {
            self.calls.insert(literal.to_owned(), place.to_owned());
        }
    }
}

/// The arguments of a call, from behind its opening bracket.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut from, mut found) = (0, false, 0, Vec::new());
    let mut before = ' ';
    for (at, one) in text.char_indices() {
        match one {
            '"' if before != '\\' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                found.push(&text[from..at]);
                return found;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
        before = one;
    }
    found
}

/// Literals without blanks or escapes, as keys are.
fn literals(text: &str) -> Vec<String> {
    let fits = |one: char| one.is_ascii_alphanumeric() || "-_{}.".contains(one);
    let mut found = Vec::new();
    for (at, _) in text.match_indices('"') {
        let rest = &text[at + 1..];
        if let Some(end) = rest.find(|one| !fits(one)).filter(|end| *end > 0 && rest[*end..].starts_with('"')) {
            found.push(rest[..end].to_owned());
        }
    }
    found
}

#[test]
fn keys_are_found_where_they_are_used() {
    let mut sources = Sources::default();
    let text = r##"
        {{ t.say("frame-a") }} t.say_with("frame-b", &[("name", x.into())]) c.text(locale(1, 2), "frame-c")
        t.say(if x { "frame-d" } else { "frame-e" }) t.say(&format!("hat-{}", name)) t.named("situation", s.name())
        {# keys: rhythm-*, frame-f #} let key = "frame-g"; .text("frame-no", other)
    "##;
    sources.add_text(text, "here");
    let calls: Vec<_> = sources.calls.keys().map(String::as_str).collect();
    assert_eq!(calls, ["frame-a", "frame-b", "frame-c", "frame-d", "frame-e", "frame-f"]);
    let prefixes: Vec<_> = sources.prefixes.keys().map(String::as_str).collect();
    assert_eq!(prefixes, ["hat-", "rhythm-", "situation-"]);
    assert!(sources.literals.contains("frame-g"));
}
