//! A sheet for colleagues, made from choices and looked at first: what helps, what one does not see, what is better left, whom to
//! ask. The person hands it over; it stands in no space of the workplace, nothing of it is kept, and the days on which to look at
//! it again go into the person's own calendar.

use std::str::FromStr;

use askama::Template;
use houvast_language::{Speaker, Value};
use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::space::Made;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::papers::preview::Piece;
use crate::work::choice::{Choice, list_choices};

/// What helps.
const HELPS: [&str; 8] = ["ordinary", "work", "invite", "one_thing", "undisturbed", "written", "offer", "hours"];
/// What colleagues do not see.
const UNSEEN: [&str; 6] = ["tired", "memory", "bustle", "days", "away", "pace"];
/// What is better left.
const RATHER_NOT: [&str; 6] = ["reason", "advice", "stories", "looks", "spare", "pass_on"];
/// How one may speak about it.
const TALK: [&str; 3] = ["open", "self", "one"];
/// After how many months one looks at it again.
const LOOK_AGAIN: [i32; 4] = [3, 6, 12, 24];
/// The longest name, in characters.
const LONGEST_NAME: usize = 80;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColleagueSheetForm {
    /// Whose sheet it is.
    pub name: String,
    /// What helps.
    pub helps: Vec<String>,
    /// What colleagues do not see.
    pub unseen: Vec<String>,
    /// What is better left.
    pub rather_not: Vec<String>,
    /// How one may speak about it.
    pub talk: String,
    /// Who answers questions, where that is somebody else.
    pub answers: String,
    /// The day it is given.
    pub given_on: String,
}

impl ColleagueSheetForm {
    /// Before anything is filled in: given today.
    #[must_use]
    pub fn blank(today: Date) -> Self {
        Self { given_on: today.to_string(), ..Self::default() }
    }

    /// Takes in what was sent; what is none of ours is left out.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        let name = |key| text(key).trim().chars().filter(|one| !one.is_control()).take(LONGEST_NAME).collect();
        let several = |key: &str, list: &[&str]| {
            let chosen = |name: &&&str| pairs.iter().any(|(sent, value)| sent == key && value == **name);
            list.iter().filter(chosen).map(|name| (*name).to_owned()).collect()
        };
        Self {
            name: name("name"),
            helps: several("helps", &HELPS),
            unseen: several("unseen", &UNSEEN),
            rather_not: several("rather_not", &RATHER_NOT),
            talk: text("talk"),
            answers: name("answers"),
            given_on: text("given_on"),
        }
    }

    /// The day it is given, where the sheet is whole.
    ///
    /// # Errors
    /// The fields that do not fit.
    pub fn read(&self, today: Date) -> Result<Date, Vec<FieldFault>> {
        let mut faults = Vec::new();
        if self.helps.is_empty() {
            faults.push(FieldFault::of("helps", "colleague_sheet-fault-helps"));
        }
        if !TALK.contains(&self.talk.as_str()) {
            faults.push(FieldFault::of("talk", "colleague_sheet-fault-talk"));
        }
        if self.talk == "one" && self.answers.is_empty() {
            faults.push(FieldFault::of("answers", "colleague_sheet-fault-answers"));
        }
        let near = today.saturating_sub(2.years())..=today.saturating_add(1.year());
        match Date::from_str(&self.given_on).ok().filter(|day| near.contains(day)) {
            Some(day) if faults.is_empty() => Ok(day),
            Some(_) => Err(faults),
            None => {
                faults.push(FieldFault::of("given_on", "colleague_sheet-fault-given_on"));
                Err(faults)
            }
        }
    }

    /// How one may speak about it, as the sheet says it.
    // keys: colleague_sheet-talk-says-*
    #[must_use]
    pub fn say_talk(&self, t: &Speaker) -> String {
        if self.talk == "one" {
            return t.say_with("colleague_sheet-talk-says-one", &[("name", Value::from(&self.answers))]);
        }
        t.named("colleague_sheet-talk-says", &self.talk)
    }

    /// What helps, what is not seen, what is better left, each as a sentence.
    // keys: colleague_sheet-helps-* colleague_sheet-unseen-* colleague_sheet-rather_not-*
    #[must_use]
    pub fn list_sentences(&self, t: &Speaker) -> [Vec<String>; 3] {
        let say = |prefix: &str, chosen: &[String]| chosen.iter().map(|one| t.named(prefix, one)).collect();
        [
            say("colleague_sheet-helps", &self.helps),
            say("colleague_sheet-unseen", &self.unseen),
            say("colleague_sheet-rather_not", &self.rather_not),
        ]
    }

    /// Everything as it was sent, to send it again.
    fn sent(&self) -> Vec<(&'static str, &str)> {
        let single =
            [("name", &self.name), ("talk", &self.talk), ("answers", &self.answers), ("given_on", &self.given_on)];
        let lists = [("helps", &self.helps), ("unseen", &self.unseen), ("rather_not", &self.rather_not)];
        let several = lists.into_iter().flat_map(|(name, list)| list.iter().map(move |one| (name, one.as_str())));
        single.into_iter().map(|(name, value)| (name, value.as_str())).chain(several).collect()
    }
}

/// The days on which to look at a sheet again.
#[must_use]
pub fn list_days_again(given_on: Date) -> Vec<Date> {
    LOOK_AGAIN.iter().map(|months| given_on.saturating_add(months.months())).collect()
}

/// `/library/colleague_sheet`
#[derive(Template)]
#[template(path = "library/colleague_sheet.html")]
pub struct ColleagueSheetPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was filled in.
    pub form: ColleagueSheetForm,
    /// What does not fit.
    pub faults: Faults,
    /// The sheet and the day it is given, once asked for.
    pub made: Option<(Made, Date)>,
}

impl ColleagueSheetPage {
    /// Before anything is filled in.
    #[must_use]
    pub fn blank(frame: Frame, today: Date) -> Self {
        Self { frame, form: ColleagueSheetForm::blank(today), faults: Faults::default(), made: None }
    }

    /// With what does not fit.
    #[must_use]
    pub fn with_faults(frame: Frame, form: ColleagueSheetForm, faults: &[FieldFault]) -> Self {
        Self { faults: say_all(faults, &frame.t), frame, form, made: None }
    }

    /// With the sheet.
    #[must_use]
    pub fn looked_at(frame: Frame, form: ColleagueSheetForm, made: Made, given_on: Date) -> Self {
        Self { frame, form, faults: Faults::default(), made: Some((made, given_on)) }
    }

    // keys: colleague_sheet-helps-* colleague_sheet-unseen-* colleague_sheet-rather_not-* colleague_sheet-talk-*
    fn choices(&self, name: &str) -> Vec<Choice> {
        let (names, prefix, chosen): (&[&'static str], &str, Vec<String>) = match name {
            "helps" => (&HELPS, "colleague_sheet-helps", self.form.helps.clone()),
            "unseen" => (&UNSEEN, "colleague_sheet-unseen", self.form.unseen.clone()),
            "rather_not" => (&RATHER_NOT, "colleague_sheet-rather_not", self.form.rather_not.clone()),
            _ => (&TALK, "colleague_sheet-talk", vec![self.form.talk.clone()]),
        };
        list_choices(names, prefix, &chosen, &self.frame.t)
    }

    fn days(&self) -> Vec<String> {
        let days = self.made.as_ref().map(|(_, given_on)| list_days_again(*given_on)).unwrap_or_default();
        days.into_iter().map(|day| self.frame.t.short_date(day)).collect()
    }

    /// Before anything is filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame, SAMPLE_DAY)
    }

    /// With a sheet to look at.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        let (t, form) = (frame.t, sample_form());
        let [helps, unseen, rather_not] = form.list_sentences(&t);
        let titles = ["helps", "unseen", "rather_not"].map(|part| t.named("colleague_sheet-paper", part));
        let parts = titles.into_iter().zip([helps, unseen, rather_not]);
        let pieces = parts.flat_map(|(title, lines)| [Piece::Heading(title), Piece::Lines(lines)]);
        let talk = Piece::Note(form.say_talk(&t));
        let made =
            Made { title: t.say("colleague_sheet-paper-title"), pieces: [talk].into_iter().chain(pieces).collect() };
        Self::looked_at(frame, form, made, SAMPLE_DAY)
    }

    /// With something left open.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let form =
            ColleagueSheetForm { helps: Vec::new(), answers: String::new(), given_on: String::new(), ..sample_form() };
        let faults = form.read(SAMPLE_DAY).expect_err("something is left open");
        Self::with_faults(frame, form, &faults)
    }
}

const SAMPLE_DAY: Date = date(2026, 12, 1);

fn sample_form() -> ColleagueSheetForm {
    let chosen = |names: [&str; 2]| names.map(str::to_owned).to_vec();
    ColleagueSheetForm {
        name: "Sam".to_owned(),
        helps: chosen(["ordinary", "one_thing"]),
        unseen: chosen(["tired", "days"]),
        rather_not: chosen(["reason", "pass_on"]),
        talk: "one".to_owned(),
        answers: "Els".to_owned(),
        given_on: SAMPLE_DAY.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Locale;
    use houvast_library::health_words::find_health_word;

    use super::*;

    #[test]
    fn no_sentence_names_an_illness_in_any_language() {
        for locale in Locale::all() {
            let t = Speaker::new(locale);
            let all = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
            let (helps, unseen, rather_not) = (all(&HELPS), all(&UNSEEN), all(&RATHER_NOT));
            let form = ColleagueSheetForm { helps, unseen, rather_not, ..sample_form() };
            for sentence in form.list_sentences(&t).concat() {
                assert_eq!(find_health_word(&sentence), None, "{sentence}");
            }
        }
    }

    #[test]
    fn what_is_left_open_is_named_and_what_is_none_of_ours_is_left_out() {
        let fields = |form: &ColleagueSheetForm| {
            form.read(SAMPLE_DAY).err().unwrap_or_default().into_iter().map(|fault| fault.field).collect::<Vec<_>>()
        };
        assert_eq!(fields(&ColleagueSheetForm::default()), ["helps", "talk", "given_on"]);
        assert_eq!(fields(&ColleagueSheetForm { answers: String::new(), ..sample_form() }), ["answers"]);
        assert_eq!(fields(&ColleagueSheetForm { given_on: "2030-01-01".to_owned(), ..sample_form() }), ["given_on"]);
        assert_eq!(fields(&sample_form()), Vec::<String>::new());
        let pairs =
            [("helps", "<b>"), ("helps", "hours"), ("name", " Sam\r\n")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        let form = ColleagueSheetForm::from_pairs(&pairs);
        assert_eq!((form.helps, form.name.as_str()), (vec!["hours".to_owned()], "Sam"));
    }

    #[test]
    fn one_looks_again_after_three_six_twelve_and_twenty_four_months() {
        let days: Vec<String> = list_days_again(date(2026, 11, 30)).iter().map(Date::to_string).collect();
        assert_eq!(days, ["2027-02-28", "2027-05-30", "2027-11-30", "2028-11-30"]);
    }
}
