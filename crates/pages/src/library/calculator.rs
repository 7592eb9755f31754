//! What one long absence costs and what support may save, for an employer's policy. Ranges, every figure with its source and
//! open to change. There is no place for a name.

use askama::Template;
use houvast_language::{Speaker, Value};
use houvast_library::costs::figures::{End, Figure, Figures, Known, Unit, list_known};
use houvast_library::costs::{Answer, Costs, DUTCH_DAY, cost_by_day, weeks_to_pay_back};
use houvast_library::names::Country;

use super::{Named, country_of, list_countries};
use crate::form::{Faults, find_value};
use crate::frame::Frame;

/// A row of a table: what it is, and low, usual and high.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostRow {
    /// What it is.
    pub name: String,
    /// Low, usual and high.
    pub amounts: [String; 3],
}

/// A figure as the form shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form.
    pub name: &'static str,
    /// What it is.
    pub label: String,
    /// In what, its range and where it comes from.
    pub hint: String,
    /// As typed.
    pub value: String,
}

/// `/library/calculator`
#[derive(Template)]
#[template(path = "library/calculator.html")]
pub struct CalculatorPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whose rules.
    pub country: Country,
    /// Figures as typed, in their order.
    pub typed: Vec<String>,
    /// What is wrong with them.
    pub faults: Faults,
    /// Low, usual and high; none where a figure does not fit.
    pub answers: Option<[Answer; 3]>,
    figures: Figures,
}

impl CalculatorPage {
    /// The page for what an address asks. Figures typed for another country are not taken over.
    #[must_use]
    pub fn of(frame: Frame, pairs: &[(String, String)]) -> Self {
        let country = country_of(&frame);
        let begins = Figures::beginning(country, End::Usual);
        let is_for_here = find_value(pairs, "figures_for") == country.name();
        let (mut typed, mut faults, mut figures) = (Vec::new(), Faults::default(), begins.clone());
        for known in list_known() {
            let begin = begins.value(known.figure);
            let sent = find_value(pairs, known.figure.name());
            if !is_for_here || sent.is_empty() {
                typed.push(frame.t.number(begin));
                continue;
            }
            typed.push(sent.to_owned());
            match read(sent).filter(|value| (known.least..=known.most).contains(value)) {
                Some(value) => figures = figures.with(known.figure, value),
                None => faults.add(known.figure.name(), fault_of(known, &frame.t)),
            }
        }
        let answer = |end| Answer::of(country, &Figures::around(country, &figures, end));
        let answers = faults.is_empty().then(|| [End::Low, End::Usual, End::High].map(answer));
        Self { country, typed, faults, answers, figures, frame }
    }

    /// Countries to choose from.
    #[must_use]
    pub fn countries(&self) -> Vec<Named> {
        list_countries(&self.frame, self.country)
    }

    // keys: costs-figure-* costs-unit-* costs-origin-*
    fn fields(&self) -> Vec<Field> {
        let t = &self.frame.t;
        let field = |(known, value): (&Known, &String)| {
            let range = |end| Value::from(t.number(known.begins(self.country, end)));
            let (low, usual, high) = (range(End::Low), range(End::Usual), range(End::High));
            let begin = if known.has_range(self.country) {
                t.say_with("costs-begins-range", &[("low", low), ("usual", usual), ("high", high)])
            } else {
                t.say_with("costs-begins", &[("usual", usual)])
            };
            let (unit, origin) = (t.named("costs-unit", known.unit.name()), known.origin(self.country));
            Field {
                name: known.figure.name(),
                label: t.named("costs-figure", known.figure.name()),
                hint: format!("{unit} {begin} {}", t.named("costs-origin", origin.name())),
                value: value.clone(),
            }
        };
        list_known().iter().zip(&self.typed).map(field).collect()
    }

    fn row(&self, key: &str, amount: impl Fn(&Answer) -> f64) -> CostRow {
        let t = &self.frame.t;
        let amounts = self.answers.unwrap_or_default().map(|answer| t.about_euros(amount(&answer)));
        CostRow { name: t.say(key), amounts }
    }

    /// What it costs without support.
    #[must_use]
    pub fn costs(&self) -> Vec<CostRow> {
        let of = |key: &str, part: fn(&Costs) -> f64| self.row(key, move |answer| part(&answer.without));
        vec![
            of("costs-row-absence", |costs| costs.absence),
            of("costs-row-replacement", |costs| costs.replacement),
            of("costs-row-build_up", |costs| costs.build_up),
            of("costs-row-guidance", |costs| costs.guidance),
            of("costs-row-leaving", |costs| costs.leaving),
            of("costs-row-total", Costs::total),
        ]
    }

    /// What support changes.
    #[must_use]
    pub fn support(&self) -> Vec<CostRow> {
        vec![
            self.row("costs-row-support", |answer| answer.with.support),
            self.row("costs-row-with", |answer| answer.with.total()),
            self.row("costs-row-benefit", Answer::benefit),
            self.row_in_words("costs-row-returned", |answer| match answer.returned() {
                Some(euros) => self.frame.t.number((euros * 100.0).round() / 100.0),
                None => self.frame.t.say("costs-not-spent"),
            }),
        ]
    }

    /// A row of something else than whole euros.
    fn row_in_words(&self, key: &str, words: impl Fn(&Answer) -> String) -> CostRow {
        CostRow { name: self.frame.t.say(key), amounts: self.answers.unwrap_or_default().map(|answer| words(&answer)) }
    }

    /// Who carries it, without support.
    #[must_use]
    pub fn carried(&self) -> Vec<CostRow> {
        let employer = self.row("costs-row-employer", |answer| answer.carried.employer);
        let fund = self.row("costs-row-fund", |answer| answer.carried.fund);
        let employee = self.row("costs-row-employee", |answer| answer.carried.employee);
        let fund = (self.country == Country::Be).then_some(fund);
        // No source gives a sum for these two; leaving them out would say that they carry nothing.
        let unknown = |key: &str| self.row_in_words(key, |_| self.frame.t.say("costs-not-known"));
        let others = [unknown("costs-row-state"), unknown("costs-row-insurer")];
        [employer].into_iter().chain(fund).chain([employee]).chain(others).collect()
    }

    /// The three tables with their titles.
    #[must_use]
    pub fn tables(&self) -> Vec<(String, Vec<CostRow>)> {
        let t = &self.frame.t;
        vec![
            (t.say("costs-table-without"), self.costs()),
            (t.say("costs-table-support"), self.support()),
            (t.say("costs-table-carried"), self.carried()),
        ]
    }

    /// How many more of a hundred have to return before support pays for itself.
    #[must_use]
    pub fn break_even(&self) -> Option<String> {
        let answer = self.answers.map(|[_, usual, _]| usual)?;
        let more = answer.break_even? * 100.0;
        Some(self.frame.t.say_with("costs-break-even", &[("n", Value::from(self.frame.t.number(more.round())))]))
    }

    /// What a published sum for a day says of the same weeks, for the Netherlands.
    #[must_use]
    pub fn published(&self) -> Option<String> {
        if self.country != Country::Nl || self.answers.is_none() {
            return None;
        }
        let (t, [low, usual, high]) = (&self.frame.t, DUTCH_DAY);
        let weeks = self.figures.value(Figure::WeeksAbsent);
        let support = self.figures.value(Figure::Programme) + self.figures.value(Figure::Aids);
        let args = [
            ("low", Value::from(t.euros(low as i64))),
            ("usual", t.euros(usual as i64).into()),
            ("high", t.euros(high as i64).into()),
            ("weeks", t.number(weeks).into()),
            ("sum", t.euros(cost_by_day(usual, weeks).round() as i64).into()),
            ("back", t.number((weeks_to_pay_back(support, usual) * 10.0).round() / 10.0).into()),
        ];
        Some(t.say_with("costs-published", &args))
    }

    /// The address of the same answer as a table for a spreadsheet.
    #[must_use]
    pub fn csv_address(&self) -> String {
        let pair = |known: &Known| format!("&{}={}", known.figure.name(), self.figures.value(known.figure));
        let pairs: String = list_known().iter().map(pair).collect();
        let (country, lang) = (self.country.name(), self.frame.t.code());
        format!("/library/calculator/costs.csv?country={country}&figures_for={country}&lang={lang}{pairs}")
    }

    /// The tables and the figures for a spreadsheet: amounts in whole euros, without signs or groups.
    #[must_use]
    pub fn csv(&self) -> String {
        let t = &self.frame.t;
        let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
        let columns = ["costs-title", "costs-low", "costs-usual", "costs-high"].map(|key| quoted(t.say(key)));
        let mut lines = vec![columns.join(",")];
        let answers = self.answers.unwrap_or_default();
        let mut add = |key: &str, amount: &dyn Fn(&Answer) -> f64| {
            let amounts = answers.map(|answer| format!("{:.0}", amount(&answer)));
            lines.push(format!("{},{}", quoted(t.say(key)), amounts.join(",")));
        };
        add("costs-row-absence", &|answer| answer.without.absence);
        add("costs-row-replacement", &|answer| answer.without.replacement);
        add("costs-row-build_up", &|answer| answer.without.build_up);
        add("costs-row-guidance", &|answer| answer.without.guidance);
        add("costs-row-leaving", &|answer| answer.without.leaving);
        add("costs-row-total", &|answer| answer.without.total());
        add("costs-row-support", &|answer| answer.with.support);
        add("costs-row-with", &|answer| answer.with.total());
        add("costs-row-benefit", &Answer::benefit);
        add("costs-row-employer", &|answer| answer.carried.employer);
        add("costs-row-fund", &|answer| answer.carried.fund);
        add("costs-row-employee", &|answer| answer.carried.employee);
        let returned = answers.map(|answer| answer.returned().map(|euros| format!("{euros:.2}")).unwrap_or_default());
        lines.push(format!("{},{}", quoted(t.say("costs-row-returned")), returned.join(",")));
        lines.extend(["costs-row-state", "costs-row-insurer"].map(|key| format!("{},,,", quoted(t.say(key)))));
        // keys: costs-row-state, costs-row-insurer
        for known in list_known() {
            let values = [End::Low, End::Usual, End::High]
                .map(|end| Figures::around(self.country, &self.figures, end).value(known.figure).to_string());
            lines.push(format!("{},{}", quoted(t.named("costs-figure", known.figure.name())), values.join(",")));
        }
        lines.join("\r\n") + "\r\n"
    }

    /// As it begins in Belgium.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, &[])
    }

    /// With a figure changed, in the Netherlands.
    #[must_use]
    pub fn sample_netherlands(mut frame: Frame) -> Self {
        frame.t.locale.country = houvast_language::Country::Nl;
        Self::of(frame, &[pair("figures_for", "nl"), pair("weeks_absent", "40")])
    }

    /// With figures that do not fit.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let here = frame.t.locale.country.code();
        Self::of(frame, &[pair("figures_for", here), pair("monthly_pay", "3.500"), pair("charges", "veel")])
    }
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A number as people write it, with a comma or a point before the decimals.
fn read(text: &str) -> Option<f64> {
    let plain: String = text.chars().filter(|one| !one.is_whitespace() && !matches!(one, '€' | '%')).collect();
    plain.replace(',', ".").parse().ok().filter(|value: &f64| value.is_finite())
}

fn fault_of(known: &Known, t: &Speaker) -> String {
    // keys: costs-fault, costs-fault-euro
    let key = if known.unit == Unit::Euro { "costs-fault-euro" } else { "costs-fault" };
    let args = [
        ("what", Value::from(t.named("costs-figure", known.figure.name()))),
        ("least", t.number(known.least).into()),
        ("most", t.number(known.most).into()),
    ];
    t.say_with(key, &args)
}

#[cfg(test)]
mod tests {
    use houvast_language::{Country as Land, Language, Locale};

    use super::*;

    fn frame(language: Language, country: Land) -> Frame {
        Frame::open(Speaker::new(Locale { language, country }), "/library/calculator")
    }

    #[test]
    fn a_number_is_read_with_a_comma_or_a_point_and_a_figure_out_of_its_limits_is_named() {
        assert_eq!(read("4,3"), Some(4.3));
        assert_eq!(read(" 1 519 € "), Some(1519.0));
        assert_eq!(read("NaN"), None);
        let page = CalculatorPage::faulty(frame(Language::Nl, Land::Be));
        assert!(page.faults.has("monthly_pay") && page.faults.has("charges") && page.answers.is_none());
        assert_eq!(page.typed[0], "3.500", "what was typed is kept");
    }

    #[test]
    fn figures_of_another_country_are_not_taken_over() {
        let sent = [pair("figures_for", "nl"), pair("weeks_absent", "99")];
        assert_eq!(CalculatorPage::of(frame(Language::Nl, Land::Be), &sent).figures.value(Figure::WeeksAbsent), 26.0);
        assert_eq!(CalculatorPage::of(frame(Language::Nl, Land::Nl), &sent).figures.value(Figure::WeeksAbsent), 99.0);
    }

    #[test]
    fn the_published_day_makes_the_published_sum_in_the_netherlands_only() {
        let dutch = CalculatorPage::sample(frame(Language::Nl, Land::Nl));
        assert!(dutch.published().unwrap().contains("€\u{a0}52.650"));
        assert_eq!(CalculatorPage::sample(frame(Language::Nl, Land::Be)).published(), None);
    }

    #[test]
    fn the_spreadsheet_has_the_same_answer_in_plain_numbers() {
        let csv = CalculatorPage::sample(frame(Language::De, Land::Be)).csv();
        assert_eq!(csv.lines().count(), 1 + 15 + 20);
        assert!(csv.lines().all(|line| line.matches(',').count() >= 3) && !csv.contains('€'));
    }
}
