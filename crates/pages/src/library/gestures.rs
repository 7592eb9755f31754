//! Small gestures of a team, planned over weeks: a proposal that goes round, to be changed, printed and kept by the team
//! itself. Initials and gestures of a closed list; no place for words, and nothing is kept.

use std::str::FromStr;

use askama::Template;
use houvast_language::{Speaker, Value};
use houvast_library::gestures::{Gesture, Notice, Rhythm, Turn, list_mondays, list_notices, monday_of, propose_turns};
use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::space::{Made, Space};
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::papers::preview::Piece;
use crate::work::choice::{Choice, list_choices};

/// The longest list of initials, in characters.
const LONGEST: usize = 80;
/// So many colleagues take part at most.
const MOST_PEOPLE: usize = 12;
/// The longest initials, in letters.
const LETTERS: usize = 3;
/// A gesture that is always the same is no plan.
const FEWEST_GESTURES: usize = 2;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GesturesForm {
    /// The day it begins.
    pub start: String,
    /// How often.
    pub rhythm: String,
    /// Initials.
    pub people: String,
    /// Gestures.
    pub gestures: Vec<String>,
    /// Who and what of each week, where they were changed by hand.
    pub turns: Option<Vec<(String, String)>>,
}

/// A plan that can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GesturePlan {
    /// Initials of the colleagues.
    pub people: Vec<String>,
    /// The gestures to choose from.
    pub gestures: Vec<Gesture>,
    /// The weeks.
    pub turns: Vec<Turn>,
}

impl GesturesForm {
    /// Before anything is filled in: the week after the one it is.
    #[must_use]
    pub fn blank(today: Date) -> Self {
        Self { start: monday_of(today).saturating_add(1.week()).to_string(), ..Self::default() }
    }

    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name: &str| -> String {
            find_value(pairs, name).chars().filter(|one| !one.is_control()).take(LONGEST).collect()
        };
        let is_known = |name: &str| Gesture::find_by_name(name).is_some();
        let chosen = pairs.iter().filter(|(key, value)| key == "gestures" && is_known(value));
        let turn = |at: usize| (text(&format!("who-{at}")), text(&format!("what-{at}")));
        let most = Rhythm::ALL.iter().map(|rhythm| rhythm.turns()).max().unwrap_or_default();
        let is_changed = find_value(pairs, "act") != "make" && pairs.iter().any(|(key, _)| key == "who-0");
        Self {
            start: text("start"),
            rhythm: text("rhythm"),
            people: text("people"),
            gestures: chosen.map(|(_, value)| value.clone()).collect(),
            turns: is_changed.then(|| (0..most).map(turn).collect()),
        }
    }

    /// The plan, or what is still to be filled in.
    ///
    /// # Errors
    /// The fields that do not fit.
    pub fn read(&self, today: Date) -> Result<GesturePlan, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let start = Date::from_str(&self.start).ok();
        let start = start.filter(|day| (monday_of(today)..=today.saturating_add(1.year())).contains(day));
        if start.is_none() {
            faults.push(FieldFault::of("start", "gestures-fault-start"));
        }
        let rhythm = Rhythm::find_by_name(&self.rhythm);
        if rhythm.is_none() {
            faults.push(FieldFault::of("rhythm", "gestures-fault-rhythm"));
        }
        let people = read_initials(&self.people);
        if people.is_none() {
            faults.push(FieldFault::of("people", "gestures-fault-people"));
        }
        let gestures: Vec<Gesture> = self.gestures.iter().filter_map(|name| Gesture::find_by_name(name)).collect();
        if gestures.len() < FEWEST_GESTURES {
            faults.push(FieldFault::of("gestures", "gestures-fault-which"));
        }
        let (Some(start), Some(rhythm), Some(people), []) = (start, rhythm, people, faults.as_slice()) else {
            return Err(faults);
        };
        let turns = match &self.turns {
            None => propose_turns(start, rhythm, people.len(), &gestures),
            Some(changed) => list_mondays(start, rhythm)
                .into_iter()
                .zip(changed)
                .map(|(monday, (who, what))| Turn {
                    monday,
                    who: people.iter().position(|one| one == who),
                    what: Gesture::find_by_name(what).filter(|what| gestures.contains(what)),
                })
                .collect(),
        };
        Ok(GesturePlan { people, gestures, turns })
    }
}

/// Initials between commas or blanks, each once; none where something else stands there.
fn read_initials(text: &str) -> Option<Vec<String>> {
    let pieces = text.split([',', ';', ' ']).map(|piece| piece.replace('.', "")).filter(|piece| !piece.is_empty());
    let mut people: Vec<String> = Vec::new();
    for piece in pieces {
        if piece.chars().count() > LETTERS || !piece.chars().all(char::is_alphabetic) {
            return None;
        }
        let piece = piece.to_uppercase();
        if !people.contains(&piece) {
            people.push(piece);
        }
    }
    (1..=MOST_PEOPLE).contains(&people.len()).then_some(people)
}

impl GesturePlan {
    /// Week, who and what of each turn, in words.
    // keys: gestures-what-*
    #[must_use]
    pub fn list_rows(&self, t: &Speaker) -> Vec<[String; 3]> {
        let row = |turn: &Turn| {
            let who = turn.who.and_then(|who| self.people.get(who)).filter(|_| !turn.is_free());
            let what = turn.what.filter(|_| !turn.is_free()).map(|what| t.named("gestures-what", what.name()));
            let free = || t.say("gestures-free");
            [t.short_date(turn.monday), who.cloned().unwrap_or_default(), what.unwrap_or_else(free)]
        };
        self.turns.iter().map(row).collect()
    }

    /// What to look at again, in words.
    fn list_notices(&self, t: &Speaker) -> Vec<String> {
        let day = |day: Date| Value::from(t.short_date(day));
        let say = |notice: Notice| match notice {
            Notice::StopsAt(from) => t.say_with("gestures-notice-stops", &[("from", day(from))]),
            Notice::Silence(from, until) => {
                t.say_with("gestures-notice-silence", &[("from", day(from)), ("until", day(until))])
            }
            Notice::Carries(who) => {
                let who = self.people.get(who).cloned().unwrap_or_default();
                t.say_with("gestures-notice-carries", &[("who", Value::from(who))])
            }
        };
        list_notices(&self.turns, self.people.len()).into_iter().map(say).collect()
    }
}

/// A week as it can be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changeable {
    /// Its place.
    pub at: usize,
    /// "Who, week of 7 December 2026".
    pub who_label: String,
    /// Initials, and whether it is their turn.
    pub who: Vec<(String, bool)>,
    /// "What, week of …".
    pub what_label: String,
    /// Gestures.
    pub what: Vec<Choice>,
}

/// `/library/gestures` and `/work/gestures`
#[derive(Template)]
#[template(path = "library/gestures.html")]
pub struct GesturesPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where it stands.
    pub space: Space,
    /// What was filled in.
    pub form: GesturesForm,
    /// What does not fit.
    pub faults: Faults,
    /// The plan and its sheet, once asked for.
    pub made: Option<(GesturePlan, Made)>,
}

impl GesturesPage {
    /// Before anything is filled in.
    #[must_use]
    pub fn blank(frame: Frame, space: Space, today: Date) -> Self {
        Self { frame, space, form: GesturesForm::blank(today), faults: Faults::default(), made: None }
    }

    /// With what does not fit.
    #[must_use]
    pub fn with_faults(frame: Frame, space: Space, form: GesturesForm, faults: &[FieldFault]) -> Self {
        Self { faults: say_all(faults, &frame.t), frame, space, form, made: None }
    }

    /// With the plan and its sheet.
    #[must_use]
    pub fn planned(frame: Frame, space: Space, form: GesturesForm, made: (GesturePlan, Made)) -> Self {
        Self { frame, space, form, faults: Faults::default(), made: Some(made) }
    }

    fn back(&self) -> (&'static str, String) {
        self.space.back(&self.frame.t)
    }

    // keys: gestures-rhythm-*
    fn rhythms(&self) -> Vec<Choice> {
        let names: Vec<&str> = Rhythm::ALL.iter().map(|rhythm| rhythm.name()).collect();
        list_choices(&names, "gestures-rhythm", std::slice::from_ref(&self.form.rhythm), &self.frame.t)
    }

    fn gestures(&self) -> Vec<Choice> {
        let names: Vec<&str> = Gesture::ALL.iter().map(|gesture| gesture.name()).collect();
        list_choices(&names, "gestures-what", &self.form.gestures, &self.frame.t)
    }

    fn notices(&self) -> Vec<String> {
        self.made.as_ref().map(|(plan, _)| plan.list_notices(&self.frame.t)).unwrap_or_default()
    }

    fn weeks(&self) -> Vec<Changeable> {
        let (Some((plan, _)), t) = (&self.made, &self.frame.t) else { return Vec::new() };
        let names: Vec<&'static str> = plan.gestures.iter().map(|gesture| gesture.name()).collect();
        let week = |(at, turn): (usize, &Turn)| {
            let label = |key| t.say_with(key, &[("week", Value::from(t.short_date(turn.monday)))]);
            let is_turn = |who| turn.who == Some(who);
            let what = turn.what.map(|what| what.name().to_owned());
            Changeable {
                at,
                // keys: gestures-who-in, gestures-what-in
                who_label: label("gestures-who-in"),
                who: plan.people.iter().enumerate().map(|(who, one)| (one.clone(), is_turn(who))).collect(),
                what_label: label("gestures-what-in"),
                what: list_choices(&names, "gestures-what", &what.into_iter().collect::<Vec<_>>(), t),
            }
        };
        plan.turns.iter().enumerate().map(week).collect()
    }

    /// What was filled in, to send it again.
    fn sent(&self) -> Vec<(&'static str, &str)> {
        let form = &self.form;
        let single = [("start", form.start.as_str()), ("rhythm", &form.rhythm), ("people", &form.people)];
        single.into_iter().chain(form.gestures.iter().map(|one| ("gestures", one.as_str()))).collect()
    }

    /// Before anything is filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame, Space::Library, SAMPLE_DAY)
    }

    /// With a plan for half a year.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        Self::sample_in(frame, Space::Library, None)
    }

    /// At work, with a plan that was changed until it stops.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        let early = (0..13).map(|at| if at < 5 { ("TP", "card") } else { ("", "") });
        let turns = early.map(|(who, what)| (who.to_owned(), what.to_owned())).collect();
        Self::sample_in(frame, Space::Work, Some(turns))
    }

    /// With everything left open.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let form = GesturesForm { people: "Tom Peeters".to_owned(), ..GesturesForm::default() };
        let faults = form.read(SAMPLE_DAY).expect_err("nothing fits");
        Self::with_faults(frame, Space::Library, form, &faults)
    }

    fn sample_in(frame: Frame, space: Space, turns: Option<Vec<(String, String)>>) -> Self {
        let form = GesturesForm { turns, ..sample_form() };
        let plan = form.read(SAMPLE_DAY).expect("the sample fits");
        let t = frame.t;
        let head = ["gestures-week", "gestures-who", "gestures-what"].map(|key| t.say(key)).to_vec();
        let rows = plan.list_rows(&t).into_iter().map(|row| row.to_vec()).collect();
        let pieces = vec![Piece::Table(t.say("gestures-plan-title"), head, rows)];
        let made = Made { title: t.say("gestures-plan-title"), pieces };
        Self::planned(frame, space, form, (plan, made))
    }
}

const SAMPLE_DAY: Date = date(2026, 12, 1);

fn sample_form() -> GesturesForm {
    GesturesForm {
        start: "2026-12-07".to_owned(),
        rhythm: "fortnightly".to_owned(),
        people: "TP, ELS, M., an, BC".to_owned(),
        gestures: Gesture::ALL.iter().map(|gesture| gesture.name().to_owned()).collect(),
        turns: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl Fn(&mut GesturesForm)) -> Vec<String> {
        let mut form = sample_form();
        change(&mut form);
        let faults = form.read(SAMPLE_DAY).err().unwrap_or_default();
        faults.into_iter().map(|fault| fault.field).collect()
    }

    #[test]
    fn names_and_words_are_refused_and_initials_are_read_as_people_write_them() {
        assert_eq!(read_initials("tp, Els; M. tp").unwrap(), ["TP", "ELS", "M"]);
        for words in ["", "Peeters", "t2", "Tom is ziek", "a b c d e f g h i j k l m"] {
            assert_eq!(read_initials(words), None, "{words}");
        }
    }

    #[test]
    fn what_is_left_open_or_does_not_fit_is_named() {
        assert_eq!(with(|_| {}), Vec::<String>::new());
        assert_eq!(with(|form| form.start = "2026-11-29".to_owned()), ["start"]);
        assert_eq!(with(|form| form.start = "2028-01-01".to_owned()), ["start"]);
        assert_eq!(with(|form| form.rhythm = "daily".to_owned()), ["rhythm"]);
        assert_eq!(with(|form| form.gestures.truncate(1)), ["gestures"]);
        assert_eq!(with(|form| form.people.clear()), ["people"]);
    }

    #[test]
    fn a_week_that_was_changed_stays_changed_and_what_is_none_of_ours_leaves_it_free() {
        let pairs = [("who-0", "ELS"), ("what-0", "meal"), ("who-1", "XX"), ("what-1", "chocolate")];
        let mut pairs: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let form = GesturesForm { turns: GesturesForm::from_pairs(&pairs).turns, ..sample_form() };
        let plan = form.read(SAMPLE_DAY).unwrap();
        assert_eq!((plan.turns[0].who, plan.turns[0].what), (Some(1), Some(Gesture::Meal)));
        assert!(plan.turns[1].is_free());
        pairs.push(("act".to_owned(), "make".to_owned()));
        assert_eq!(GesturesForm::from_pairs(&pairs).turns, None, "a new proposal begins anew");
    }
}
