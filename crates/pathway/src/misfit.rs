//! What the reader of YAML says of a text that does not fit the schema, as something that can be told in any language. It
//! says so in English only; what is not recognised is told as "this does not fit", with its line.

use crate::fault::Fault;

/// What does not fit the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// It is no YAML.
    NoYaml,
    /// This field is missing.
    MissingField(String),
    /// There is no such field.
    UnknownField(String),
    /// This field is there twice.
    FieldTwice(String),
    /// There is no such word to choose.
    UnknownWord(String),
    /// Something of another kind belongs here; what was found, where that can be shown.
    WrongKind(Expected, Option<String>),
    /// Anything else.
    Otherwise,
}

/// What belongs in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A number.
    Number,
    /// A text.
    Text,
    /// `true` or `false`.
    YesOrNo,
    /// A list.
    List,
    /// Fields.
    Fields,
    /// Something else.
    SomethingElse,
}

impl Expected {
    const ALL: [Self; 6] = [Self::Number, Self::Text, Self::YesOrNo, Self::List, Self::Fields, Self::SomethingElse];

    fn of(words: &str) -> Self {
        let begins = |kinds: &[&str]| kinds.iter().any(|kind| words.starts_with(kind));
        if begins(&["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "f32", "f64"]) {
            return Self::Number;
        }
        if begins(&["a string", "a borrowed string"]) {
            return Self::Text;
        }
        if begins(&["a boolean", "bool"]) {
            return Self::YesOrNo;
        }
        if begins(&["a sequence", "sequence"]) {
            return Self::List;
        }
        if begins(&["a map", "map", "struct"]) { Self::Fields } else { Self::SomethingElse }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::YesOrNo => "yes_or_no",
            Self::List => "list",
            Self::Fields => "fields",
            Self::SomethingElse => "other",
        }
    }
}

impl Misfit {
    /// Reads what the reader of YAML said, without the path before it and the place behind it.
    fn of(says: &str) -> Self {
        let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
        if says.starts_with("missing field") {
            return Self::MissingField(quoted(says));
        }
        if says.starts_with("unknown field") {
            return Self::UnknownField(quoted(says));
        }
        if says.starts_with("duplicate field") || says.starts_with("duplicate entry") {
            return Self::FieldTwice(quoted(says));
        }
        if says.starts_with("unknown variant") {
            return Self::UnknownWord(quoted(says));
        }
        let of_kind = says.strip_prefix("invalid type: ").or_else(|| says.strip_prefix("invalid value: "));
        match of_kind.and_then(|rest| rest.rsplit_once(", expected ")) {
            Some((found, expected)) => Self::WrongKind(Expected::of(expected), find_shown(found)),
            None => Self::Otherwise,
        }
    }

    /// Its name, by which catalogues tell it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::NoYaml => "no_yaml",
            Self::MissingField(_) => "missing_field",
            Self::UnknownField(_) => "unknown_field",
            Self::FieldTwice(_) => "field_twice",
            Self::UnknownWord(_) => "unknown_word",
            Self::WrongKind(_, Some(_)) => "wrong_kind",
            Self::WrongKind(_, None) => "wrong_kind_unseen",
            Self::Otherwise => "does_not_fit",
        }
    }

    /// The words its sentence speaks of.
    pub(crate) fn words(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::MissingField(name) | Self::UnknownField(name) | Self::FieldTwice(name) | Self::UnknownWord(name) => {
                vec![("name", name.clone())]
            }
            Self::WrongKind(expected, found) => {
                let found = found.iter().map(|found| ("value", found.clone()));
                std::iter::once(("expected", expected.name().to_owned())).chain(found).collect()
            }
            Self::NoYaml | Self::Otherwise => Vec::new(),
        }
    }

    /// One of each kind.
    pub(crate) fn samples() -> Vec<Self> {
        let name = || "revisions".to_owned();
        let mut samples = vec![
            Self::NoYaml,
            Self::MissingField(name()),
            Self::UnknownField(name()),
            Self::FieldTwice(name()),
            Self::UnknownWord(name()),
            Self::Otherwise,
        ];
        for expected in Expected::ALL {
            samples.push(Self::WrongKind(expected, Some("soon".to_owned())));
            samples.push(Self::WrongKind(expected, None));
        }
        samples
    }
}

/// The value that was found, as it stands in the file: between backquotes, or in quotes.
fn find_shown(found: &str) -> Option<String> {
    let between = |mark: char| found.split_once(mark)?.1.rsplit_once(mark).map(|(shown, _)| shown.to_owned());
    between('"').or_else(|| between('`'))
}

/// The fault of a text that could not be read, and the keys that lead to it; none where it lies at the top or is no YAML.
pub(crate) fn read(text: &str, error: &serde_norway::Error) -> (Option<String>, Fault) {
    let detail = error.to_string();
    let at = error.location();
    let line = at.as_ref().map(serde_norway::Location::line);
    let behind = at.map(|at| format!(" at line {} column {}", at.line(), at.column())).unwrap_or_default();
    let says = detail.strip_suffix(behind.as_str()).unwrap_or(&detail);
    let is_key = |letter: char| letter.is_ascii_alphanumeric() || "._-[]?".contains(letter);
    let path = says.split_once(": ").filter(|(path, _)| !path.is_empty() && path.chars().all(is_key));
    let (path, says) = path.map_or((None, says), |(path, says)| (Some(path.to_owned()), says));
    let misfit = match Misfit::of(says) {
        Misfit::Otherwise if serde_norway::from_str::<serde_norway::Value>(text).is_err() => Misfit::NoYaml,
        misfit => misfit,
    };
    (path, Fault::Schema { misfit, line, detail })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::written::Rules;

    #[test]
    fn what_the_reader_of_yaml_says_is_told_apart() {
        let check = |text: &str, path: Option<&str>, expect: Misfit, line: usize| {
            let error = serde_norway::from_str::<Rules>(text).unwrap_err();
            let (at, fault) = read(text, &error);
            assert!(
                matches!(&fault, Fault::Schema { misfit, line: Some(told), .. } if *misfit == expect && *told == line),
                "{fault:?}"
            );
            assert_eq!(at.as_deref(), path, "{fault}");
        };
        let word = |text: &str| text.to_owned();
        check("rules:\n  - id: A\n    rows: 3\n", Some("rules[0]"), Misfit::UnknownField(word("rows")), 3);
        check("rules:\n  - id: A\n", Some("rules[0]"), Misfit::MissingField(word("title")), 2);
        check("rules:\n  - id: A\n    id: B\n", Some("rules[0]"), Misfit::FieldTwice(word("id")), 2);
        check("rules: soon\n", Some("rules"), Misfit::WrongKind(Expected::List, Some(word("soon"))), 1);
        check("rules:\n  - 3\n", Some("rules[0]"), Misfit::WrongKind(Expected::Fields, Some(word("3"))), 2);
        check("rules: [\n", None, Misfit::NoYaml, 2);
    }

    #[test]
    fn what_is_not_known_is_told_as_not_fitting() {
        assert_eq!(Misfit::of("data did not match any variant of untagged enum Literal"), Misfit::Otherwise);
        let number = Misfit::WrongKind(Expected::Number, Some("soon".to_owned()));
        assert_eq!(Misfit::of("invalid type: string \"soon\", expected i32"), number);
    }
}
