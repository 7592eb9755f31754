//! What is said about a list that was handed in: the numbers of its own lines, and nothing that is stored.

use houvast_language::{Speaker, Value};

/// The most faults that are told one by one.
const MOST_FAULTS: usize = 100;
/// The most stretches of lines that are written out.
const MOST_STRETCHES: usize = 40;

/// Something about a place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: u64,
    /// The column; empty where the whole line is meant. Text of the file.
    pub column: String,
    /// The key of the sentence that says what to do.
    pub key: &'static str,
}

impl Place {
    /// Where it is, in words.
    #[must_use]
    pub fn at(&self, t: &Speaker) -> String {
        let line = self.line.to_string();
        if self.column.is_empty() {
            return t.say_with("list-lines", &[("lines", line.into())]);
        }
        t.say_with("list-at-column", &[("line", line.into()), ("column", self.column.as_str().into())])
    }

    /// What is wrong and what to do.
    // keys: import-*
    #[must_use]
    pub fn says(&self, t: &Speaker) -> String {
        t.say(self.key)
    }
}

/// How far the list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Tried out; nothing is written.
    Tried,
    /// Taken in.
    Done,
    /// Taken in up to a line.
    Stopped(u64),
}

/// What is said about a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedIn {
    /// What the file is called where it came from.
    pub name: String,
    /// How far it is.
    pub stage: Stage,
    /// What is wrong, in order of lines.
    pub faults: Vec<Place>,
    /// What looks odd and is taken.
    pub warnings: Vec<Place>,
    /// Lines that are new.
    pub new: Vec<u64>,
    /// Lines with other dates or another contract.
    pub changed: Vec<u64>,
    /// Lines that were there already.
    pub repeated: Vec<u64>,
    /// What stands for this very file in the form that confirms it.
    pub seen: String,
}

/// What became of some lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Became {
    /// How many, and what.
    pub what: String,
    /// Which.
    pub lines: String,
}

impl HandedIn {
    /// How many lines can be taken in.
    #[must_use]
    pub fn good(&self) -> usize {
        self.new.len() + self.changed.len() + self.repeated.len()
    }

    /// Whether it can be confirmed.
    #[must_use]
    pub fn may_be_confirmed(&self) -> bool {
        self.stage == Stage::Tried && self.good() > 0
    }

    /// What became, or would become, of the lines without a fault.
    #[must_use]
    pub fn list_became(&self, t: &Speaker) -> Vec<Became> {
        let all = [("list-new", &self.new), ("list-changed", &self.changed), ("list-repeated", &self.repeated)];
        let became = |(key, lines): (&str, &Vec<u64>)| Became {
            what: t.say_with(key, &[("n", Value::from(lines.len()))]),
            lines: stretches(lines, t),
        };
        all.into_iter().filter(|(_, lines)| !lines.is_empty()).map(became).collect()
    }

    /// The faults that are told one by one.
    #[must_use]
    pub fn told_faults(&self) -> &[Place] {
        &self.faults[..self.faults.len().min(MOST_FAULTS)]
    }

    /// The odd places that are told one by one.
    #[must_use]
    pub fn told_warnings(&self) -> &[Place] {
        &self.warnings[..self.warnings.len().min(MOST_FAULTS)]
    }

    /// How many more faults there are.
    #[must_use]
    pub fn more_faults(&self) -> usize {
        self.faults.len().saturating_sub(MOST_FAULTS)
    }

    /// A list with new, changed and repeated lines, some to be mended, some odd.
    #[must_use]
    pub fn sample() -> Self {
        let place = |line, column: &str, key| Place { line, column: column.to_owned(), key };
        Self {
            name: "absences.csv".to_owned(),
            stage: Stage::Tried,
            faults: vec![
                place(4, "first_day", "import-not-a-date"),
                place(9, "", "import-column-count"),
                place(12, "employer", "import-other-employer"),
            ],
            warnings: vec![place(3, "private_email", "import-work-address")],
            new: vec![2, 3],
            changed: vec![5],
            repeated: vec![6, 7, 8, 10, 11],
            seen: String::new(),
        }
    }
}

/// "2–5, 9": lines in stretches, so that a long list stays short.
fn stretches(lines: &[u64], t: &Speaker) -> String {
    let mut found: Vec<(u64, u64)> = Vec::new();
    for line in lines {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == *line => *last = *line,
            _ => found.push((*line, *line)),
        }
    }
    let of = |(first, last): &(u64, u64)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    let told: Vec<String> = found.iter().take(MOST_STRETCHES).map(of).collect();
    let told = t.say_with("list-lines", &[("lines", told.join(", ").into())]);
    let rest: u64 = found.iter().skip(MOST_STRETCHES).map(|(first, last)| last - first + 1).sum();
    match rest {
        0 => told,
        more => t.say_with("list-lines-more", &[("lines", told.into()), ("more", more.to_string().into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_in_stretches() {
        let t = Speaker::default();
        assert_eq!(stretches(&[2, 3, 4, 9], &t).replace(|c: char| c.is_alphabetic(), "").trim(), "2–4, 9");
        let every_second: Vec<u64> = (1..=50).map(|line| 2 * line).collect();
        let told = stretches(&every_second, &t);
        assert!(told.contains("80") && !told.contains("82") && told.contains("10"), "{told}");
    }

    #[test]
    fn a_list_without_a_good_line_cannot_be_confirmed() {
        let nothing = HandedIn { new: vec![], changed: vec![], repeated: vec![], ..HandedIn::sample() };
        assert!(HandedIn::sample().may_be_confirmed() && !nothing.may_be_confirmed());
        assert!(!HandedIn { stage: Stage::Done, ..HandedIn::sample() }.may_be_confirmed());
    }
}
