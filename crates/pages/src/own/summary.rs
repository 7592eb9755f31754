//! "Bring this to my consult": one page that the person puts together by ticking, looks at, and prints. Nothing is kept and
//! nothing is sent.

use askama::Template;
use houvast_casework::trend::Measure;
use houvast_language::Value;

use super::navigation::in_own_space;
use super::trend::say_measure;
use crate::form::find_value;
use crate::frame::Frame;
use crate::papers::preview::Piece;

/// How many weeks fit on the page.
pub const PERIODS: [u8; 3] = [4, 8, 12];

/// What can be ticked beside the measures.
pub const PARTS: [&str; 3] = ["question", "hours", "wishes"];

/// What the person ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryForm {
    /// How many weeks.
    pub weeks: u8,
    /// Names of parts and measures.
    pub with: Vec<String>,
}

impl SummaryForm {
    /// What a browser asked for. Before anything was ticked: question, hours and wishes, nothing of how one feels.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let weeks = find_value(pairs, "weeks").parse().ok().filter(|weeks| PERIODS.contains(weeks));
        let is_sent = !find_value(pairs, "weeks").is_empty();
        let ticked = pairs.iter().filter(|(name, _)| name == "with").map(|(_, value)| value.clone());
        let with = if is_sent { ticked.collect() } else { PARTS.map(str::to_owned).to_vec() };
        Self { weeks: weeks.unwrap_or(PERIODS[1]), with }
    }

    /// Whether something was ticked.
    #[must_use]
    pub fn has(&self, part: &str) -> bool {
        self.with.iter().any(|one| one == part)
    }

    /// The same choice in an address. Names only: nothing of what stands on the page.
    #[must_use]
    pub fn query(&self) -> String {
        let known =
            |one: &&String| PARTS.contains(&one.as_str()) || Measure::list_all().any(|m| m.name() == one.as_str());
        let with: Vec<String> = self.with.iter().filter(known).map(|one| format!("&with={one}")).collect();
        format!("?weeks={}{}", self.weeks, with.concat())
    }
}

/// The page on which it is put together.
#[derive(Template)]
#[template(path = "own/summary.html")]
pub struct SummaryPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was ticked.
    pub form: SummaryForm,
    /// What was said in these weeks, so that it may be ticked.
    pub measures: Vec<Measure>,
    /// The title of the paper.
    pub title: String,
    /// Small lines under it.
    pub under: Vec<String>,
    /// The paper.
    pub pieces: Vec<Piece>,
}

impl SummaryPage {
    /// With every kind of part.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let words = |text: &str| text.to_owned();
        let form = SummaryForm { weeks: PERIODS[0], with: vec![words("question"), words("energy")] };
        let table = vec![vec![words("Energie"), words("5,5")]];
        let pieces = vec![
            Piece::Heading(words("A")),
            Piece::Note(words("B")),
            Piece::Table(words("C"), vec![words("D"), words("30/11")], table),
            Piece::Lines(vec![words("E")]),
        ];
        let (title, under) = (words("F"), vec![words("G")]);
        Self { frame: in_own_space(frame), form, measures: Measure::list_all().collect(), title, under, pieces }
    }

    /// Nothing was said yet, and nothing is ticked.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        let form = SummaryForm { weeks: PERIODS[0], with: Vec::new() };
        Self { form, measures: Vec::new(), pieces: Vec::new(), ..Self::sample(frame) }
    }

    fn say_period(&self, weeks: &u8) -> String {
        self.frame.t.say_with("trend-weeks", &[("n", Value::from(i64::from(*weeks)))])
    }

    fn say(&self, measure: &Measure) -> String {
        let [name, ..] = say_measure(*measure, &self.frame.t);
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_one_feels_stands_on_the_page_only_where_it_was_ticked() {
        let fresh = SummaryForm::from_pairs(&[]);
        assert!(fresh.has("question") && Measure::list_all().all(|measure| !fresh.has(measure.name())));
        let pairs = [("weeks", "4"), ("with", "energy"), ("with", "<b>")];
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let ticked = SummaryForm::from_pairs(&pairs);
        assert!(ticked.has("energy") && !ticked.has("question"));
        assert_eq!(ticked.query(), "?weeks=4&with=energy");
    }
}
