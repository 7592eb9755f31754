//! The figures that the calculator uses: where they begin, between which limits, and where they come from.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::names::Country;

crate::names::list! {
    /// A figure that can be changed.
    Figure {
        /// Pay before tax of a month.
        MonthlyPay = "monthly_pay",
        /// What the employer pays on top, in percent.
        Charges = "charges",
        /// Hours of the contract a week.
        WeeklyHours = "weekly_hours",
        /// Weeks without any work.
        WeeksAbsent = "weeks_absent",
        /// Weeks for which the employer pays.
        PaidWeeks = "paid_weeks",
        /// The part of the pay in those weeks, in percent.
        PayRate = "pay_rate",
        /// Weeks in which hours build up.
        BuildUpWeeks = "build_up_weeks",
        /// Output in the first four weeks of those, in percent.
        OutputFirst = "output_first",
        /// In the eight after.
        OutputNext = "output_next",
        /// In the rest.
        OutputLater = "output_later",
        /// The part of the work that somebody else does, in percent.
        Replaced = "replaced",
        /// What standing in costs on top, in percent.
        MarkUp = "mark_up",
        /// Hours a month of whoever guides.
        GuidanceHours = "guidance_hours",
        /// What such an hour costs.
        GuidanceRate = "guidance_rate",
        /// The programme of support.
        Programme = "programme",
        /// Aids and adjustments.
        Aids = "aids",
        /// Weeks that half the hours begin earlier with support.
        WeeksEarlier = "weeks_earlier",
        /// How many of a hundred return without support.
        ReturnWithout = "return_without",
        /// How many of a hundred return with support.
        ReturnWith = "return_with",
        /// What losing somebody costs, in percent of a year's pay.
        Leaving = "leaving",
    }
}

crate::names::list! {
    /// In what a figure is counted.
    Unit {
        /// Euros.
        Euro = "euro",
        /// Percent.
        Percent = "percent",
        /// Weeks.
        Weeks = "weeks",
        /// Hours.
        Hours = "hours",
    }
}

crate::names::list! {
    /// Where a figure comes from.
    Origin {
        /// A round figure of our own, to begin with.
        Ours = "ours",
        /// Often named; nobody checked it.
        Unchecked = "unchecked",
        /// The law of Belgium.
        LawBe = "law_be",
        /// The law of the Netherlands.
        LawNl = "law_nl",
        /// MKB Servicedesk through Sazas, 2023.
        Mkb = "mkb",
        /// Mewes and others, 2015.
        Mewes = "mewes",
        /// The Cochrane review of 2024.
        Cochrane = "cochrane",
    }
}

crate::names::list! {
    /// Which end of the range.
    End {
        /// The cheap one; support does least.
        Low = "low",
        /// In the middle.
        Usual = "usual",
        /// The dear one; support does most.
        High = "high",
    }
}

/// What is known of a figure.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Which.
    pub figure: Figure,
    /// In what it is counted.
    pub unit: Unit,
    /// The least that makes sense.
    pub least: f64,
    /// The most that makes sense.
    pub most: f64,
    be: Vec<f64>,
    nl: Vec<f64>,
    source: Origins,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Origins {
    be: Origin,
    nl: Origin,
}

impl Known {
    /// Its value at an end of the range: one number alone is the same at every end.
    #[must_use]
    pub fn begins(&self, country: Country, end: End) -> f64 {
        let values = match country {
            Country::Be => &self.be,
            Country::Nl => &self.nl,
        };
        let at = match (values.len(), end) {
            (1, _) | (_, End::Low) => 0,
            (_, End::Usual) => 1,
            (_, End::High) => 2,
        };
        values.get(at).copied().unwrap_or_default()
    }

    /// Where it comes from.
    #[must_use]
    pub fn origin(&self, country: Country) -> Origin {
        match country {
            Country::Be => self.source.be,
            Country::Nl => self.source.nl,
        }
    }

    /// Whether a range is known.
    #[must_use]
    pub fn has_range(&self, country: Country) -> bool {
        self.begins(country, End::Low) != self.begins(country, End::High)
    }
}

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    serde_norway::from_str(include_str!("../../costs/figures.yaml")).expect("a test reads the figures built in")
});

/// Every figure, in the order shown.
#[must_use]
pub fn list_known() -> &'static [Known] {
    &KNOWN
}

/// A value for every figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures(Vec<f64>);

impl Figures {
    /// As they begin in a country.
    #[must_use]
    pub fn beginning(country: Country, end: End) -> Self {
        Self(KNOWN.iter().map(|known| known.begins(country, end)).collect())
    }

    /// At an end of the range around what somebody chose as usual: the spread stays the same in proportion, within the limits.
    #[must_use]
    pub fn around(country: Country, chosen: &Self, end: End) -> Self {
        let value = |(known, chosen): (&Known, &f64)| {
            let usual = known.begins(country, End::Usual);
            let here = known.begins(country, end);
            if usual == 0.0 || here == usual {
                return *chosen;
            }
            (chosen * here / usual).clamp(known.least, known.most)
        };
        Self(KNOWN.iter().zip(&chosen.0).map(value).collect())
    }

    /// The value of a figure.
    #[must_use]
    pub fn value(&self, figure: Figure) -> f64 {
        let at = Figure::ALL.iter().position(|one| *one == figure).unwrap_or_default();
        self.0.get(at).copied().unwrap_or_default()
    }

    /// The same with another value.
    #[must_use]
    pub fn with(mut self, figure: Figure, value: f64) -> Self {
        if let Some(slot) = Figure::ALL.iter().position(|one| *one == figure).and_then(|at| self.0.get_mut(at)) {
            *slot = value;
        }
        self
    }
}
