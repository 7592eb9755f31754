//! The ways the law knows, as a picture with the person's place on it, and the same in words: in Belgium informal, a visit
//! before the return, permitted work, the formal trajectory; in the Netherlands year 1, year 2, tracks 1 and 2. The picture
//! shows what comes after what, never how well somebody does.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::step_notes::StepNotes;
use houvast_language::{Speaker, Value};
use houvast_pathway::{Opening, State, Step};
use jiff::civil::Date;

use super::list::{Seen, sample_steps};
use super::words::{Place, language, say_to_confirm, say_when};
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

const WIDTH: i32 = 680;
const LEFT: i32 = 24;
/// From one way to the next.
const ROW: i32 = 92;

/// The ways of a country: the name in messages and the rules in their order.
type Ways = &'static [(&'static str, &'static [&'static str])];

const BELGIUM: Ways = &[
    ("informal", &["BE-C02", "BE-C04", "BE-E11"]),
    ("visit", &["BE-C06", "BE-C09"]),
    ("permitted", &["BE-E01", "BE-E03", "BE-E07"]),
    ("trajectory", &["BE-C08", "BE-D02", "BE-D08", "BE-D13a", "BE-D15"]),
];
const NETHERLANDS: Ways = &[
    ("year_1", &["NL-A02", "NL-A03", "NL-A04", "NL-A07", "NL-A11", "NL-A13"]),
    ("year_2", &["NL-B07", "NL-B05", "NL-B08", "NL-B11"]),
    ("track_1", &["NL-B01", "NL-B15"]),
    ("track_2", &["NL-B03", "NL-B02"]),
];

/// Where a stop lies seen from the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lies {
    /// Behind.
    Behind,
    /// Here.
    Here,
    /// Ahead, or not yet in question.
    Ahead,
}

impl Lies {
    fn of(state: State) -> Self {
        match state {
            State::Done | State::Lapsed => Self::Behind,
            State::Due | State::Late => Self::Here,
            _ => Self::Ahead,
        }
    }

    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::Here => "here",
            Self::Ahead => "ahead",
        }
    }
}

/// A stop on a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Its number in the picture and in the list.
    pub number: usize,
    /// Where it is told whole.
    pub href: Option<String>,
    /// What it is.
    pub title: String,
    /// When, where there is something to say.
    pub when: String,
    /// Whom to ask, where it is not verified.
    pub to_confirm: Option<String>,
    /// Where it lies.
    pub lies: Lies,
    /// Where it stands in the picture.
    pub x: i32,
}

/// A way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Its name in messages and addresses.
    pub name: &'static str,
    /// What it is called.
    pub title: String,
    /// The stops in their order.
    pub stops: Vec<Stop>,
    /// The height of its line in the picture.
    pub y: i32,
}

/// The page.
#[derive(Template)]
#[template(path = "steps/route_map.html")]
pub struct RouteMapPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where, and for whom.
    pub place: Place,
    /// The ways.
    pub ways: Vec<Way>,
}

// keys: steps-map-way-* steps-map-lead-* steps-map-lies-*
impl RouteMapPage {
    /// The ways as the steps stand; `country` is the pack they come from.
    #[must_use]
    pub fn of(frame: Frame, place: Place, seen: Seen<'_>, today: Date) -> Self {
        let t = frame.t;
        let country = seen.pack.header().pack.as_str();
        let ways = if country == "be" { BELGIUM } else { NETHERLANDS };
        let ahead = (seen.evaluation.on() != today).then_some(seen.evaluation.on());
        let stops = |rules: &[&str]| -> Vec<Stop> {
            rules.iter().filter_map(|rule| stop(seen, rule, &place, (ahead, &t))).collect()
        };
        let told = ways.iter().map(|(name, rules)| (*name, stops(rules))).filter(|(_, stops)| !stops.is_empty());
        let mut number = 0;
        let mut shown = Vec::new();
        for (at, (name, mut stops)) in told.enumerate() {
            for (along, stop) in stops.iter_mut().enumerate() {
                number += 1;
                stop.number = number;
                stop.x = LEFT + i32::try_from(along).unwrap_or(0) * (WIDTH - 2 * LEFT) / 6;
            }
            let y = 52 + i32::try_from(at).unwrap_or(0) * ROW;
            shown.push(Way { name, title: t.named("steps-map-way", name), stops, y });
        }
        Self { ways: shown, place, frame }
    }

    /// What the picture shows, for readers who hear the page.
    #[must_use]
    pub fn in_words(&self) -> String {
        let t = &self.frame.t;
        let here: Vec<&str> = self.stops_here().map(|stop| stop.title.as_str()).collect();
        if here.is_empty() {
            return t.say("steps-map-nowhere");
        }
        t.say_with("steps-map-here", &[("stops", Value::from(here.join(", ")))])
    }

    fn stops_here(&self) -> impl Iterator<Item = &Stop> {
        self.ways.iter().flat_map(|way| &way.stops).filter(|stop| stop.lies == Lies::Here)
    }

    /// What the ways of this country are.
    #[must_use]
    pub fn lead(&self) -> String {
        let is_belgian = self.ways.iter().any(|way| BELGIUM.iter().any(|(name, _)| *name == way.name));
        self.frame.t.say(if is_belgian { "steps-map-lead-belgium" } else { "steps-map-lead-netherlands" })
    }

    /// The height of the picture.
    #[must_use]
    pub fn height(&self) -> i32 {
        self.ways.len().try_into().map_or(ROW, |ways: i32| ways * ROW)
    }

    /// Where the line of a way ends.
    #[must_use]
    pub fn end(&self, way: &Way) -> i32 {
        way.stops.last().map_or(LEFT, |stop| stop.x)
    }

    /// A Belgian employee who is about to work in part.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let place = Place::own(&frame.t, Some(crate::work::absence::SAMPLE_ADDRESS.to_owned()));
        Self::sample_in(in_own_space(frame), Country::Belgium, place)
    }

    /// A Dutch absence at work.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        let place = Place::work(crate::work::absence::SAMPLE_ADDRESS, "Ana Vermeulen");
        Self::sample_in(frame, Country::Netherlands, place)
    }

    fn sample_in(frame: Frame, country: Country, place: Place) -> Self {
        let (pack, evaluation) = sample_steps(country);
        let notes = StepNotes::default();
        let seen = Seen { evaluation: &evaluation, pack, notes: &notes };
        Self::of(frame, place, seen, evaluation.on())
    }
}

/// A stop without its number and place; none where the reader is told nothing of that rule. Several terms of one rule are
/// one stop: what is open counts before what is over.
fn stop(seen: Seen<'_>, rule: &str, place: &Place, (ahead, t): (Option<Date>, &Speaker)) -> Option<Stop> {
    let steps: Vec<Step<'_>> = seen.evaluation.steps_of(rule).collect();
    let open = steps.iter().find(|step| Lies::of(step.state()) == Lies::Here);
    let step = open.or_else(|| steps.iter().find(|step| step.state() != State::Asleep)).or_else(|| steps.first())?;
    // What concerns only others is no stop of this reader.
    place.text(step, t)?;
    let is_shown = place.list(seen.evaluation, Opening::Closed, t).any(|listed| listed.id() == rule);
    Some(Stop {
        number: 0,
        x: 0,
        href: is_shown.then(|| place.at(rule, ahead)),
        title: step.title(language(t)).to_owned(),
        when: if is_shown { say_when(step, t) } else { String::new() },
        to_confirm: say_to_confirm(step, &seen.pack.header().pack, t),
        // What is not verified never says where somebody stands.
        lies: if step.is_to_confirm() && Lies::of(step.state()) == Lies::Here {
            Lies::Ahead
        } else {
            Lies::of(step.state())
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_of_the_ways_stands_in_its_pack() {
        for (country, ways) in [(Country::Belgium, BELGIUM), (Country::Netherlands, NETHERLANDS)] {
            let (pack, _) = sample_steps(country);
            for rule in ways.iter().flat_map(|(_, rules)| *rules) {
                assert!(pack.find_rule(rule).is_some(), "{rule}");
            }
        }
    }

    #[test]
    fn the_picture_and_the_list_have_the_same_stops_and_they_stand_apart() {
        for page in [
            RouteMapPage::sample(Frame::open(Speaker::default(), "/own/steps/map")),
            RouteMapPage::sample_at_work(Frame::open(Speaker::default(), "/work")),
        ] {
            let numbers: Vec<usize> = page.ways.iter().flat_map(|way| &way.stops).map(|stop| stop.number).collect();
            assert!(numbers.is_sorted() && numbers.len() > 6, "{numbers:?}");
            for way in &page.ways {
                assert!(way.stops.windows(2).all(|pair| pair[1].x - pair[0].x >= 60), "{}", way.name);
                assert!(way.stops.iter().all(|stop| stop.x < WIDTH), "{}", way.name);
            }
        }
    }

    #[test]
    fn nobody_stands_on_something_that_is_not_verified() {
        let page = RouteMapPage::sample(Frame::open(Speaker::default(), "/own/steps/map"));
        let stops = page.ways.iter().flat_map(|way| &way.stops);
        assert!(stops.clone().any(|stop| stop.lies == Lies::Here), "somebody about to work in part stands somewhere");
        assert!(stops.filter(|stop| stop.lies == Lies::Here).all(|stop| stop.to_confirm.is_none()));
    }
}
