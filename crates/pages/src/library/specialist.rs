//! When to ask for more help than a manager can give, who gives it in each country, and a text ready to send. It is made from
//! closed choices about work; it names nobody who is absent and says nothing of health. Nothing is kept, and nothing is sent.

use askama::Template;
use houvast_language::{Country, Locale, Speaker};
use houvast_library::directory::{self, Organisation, Sought};
use houvast_library::names::{self, Audience, Language};
use houvast_library::specialist::{Expert, Reason, list_experts};

use super::in_country;
use super::practice::language_of;
use super::space::{Made, Space};
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::papers::preview::Piece;
use crate::work::choice::{Choice, list_choices};

/// What was done already.
const DONE: [&str; 6] = ["talked", "plan", "adjusted", "replaced", "rules", "nothing"];
/// What is asked.
const WANTS: [&str; 4] = ["advice", "together", "look", "take_over"];
/// When.
const WHEN: [&str; 3] = ["this_week", "two_weeks", "no_hurry"];
/// Whether the person knows.
const KNOWS: [&str; 3] = ["knows", "not_yet", "nobody"];
/// The longest name or number, in characters.
const LONGEST: usize = 80;

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SpecialistForm {
    /// The country: its people are asked.
    pub country: String,
    /// Why help is asked for.
    pub reasons: Vec<String>,
    /// What was done already.
    pub done: Vec<String>,
    /// What is asked.
    pub wants: String,
    /// When.
    pub when: String,
    /// Whether the person it is about knows.
    pub knows: String,
    /// Who asks.
    pub name: String,
    /// How to reach whoever asks.
    pub reach: String,
}

impl SpecialistForm {
    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name: &str| -> String {
            find_value(pairs, name).chars().filter(|one| !one.is_control()).take(LONGEST).collect()
        };
        let several = |name: &str, is_known: &dyn Fn(&str) -> bool| -> Vec<String> {
            let sent = pairs.iter().filter(|(key, value)| key == name && is_known(value));
            sent.map(|(_, value)| value.clone()).collect()
        };
        Self {
            country: text("country"),
            reasons: several("reasons", &|value| Reason::find_by_name(value).is_some()),
            done: several("done", &|value| DONE.contains(&value)),
            wants: text("wants"),
            when: text("when"),
            knows: text("knows"),
            name: text("name"),
            reach: text("reach"),
        }
    }

    /// What is still to be chosen.
    #[must_use]
    pub fn list_faults(&self) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        if Country::find_by_code(&self.country).is_none() {
            faults.push(FieldFault::of("country", "specialist-fault-country"));
        }
        if self.reasons.is_empty() {
            faults.push(FieldFault::of("reasons", "specialist-fault-reasons"));
        }
        let single = [
            ("wants", self.wants.as_str(), &WANTS[..], "specialist-fault-wants"),
            ("knows", self.knows.as_str(), &KNOWS[..], "specialist-fault-knows"),
            ("when", self.when.as_str(), &WHEN[..], "specialist-fault-when"),
        ];
        let open = single.into_iter().filter(|(_, value, list, _)| !list.contains(value));
        faults.extend(open.map(|(field, _, _, key)| FieldFault::of(field, key)));
        faults
    }

    fn list_reasons(&self) -> Vec<Reason> {
        self.reasons.iter().filter_map(|name| Reason::find_by_name(name)).collect()
    }

    /// Everything as it was sent, to send it again.
    #[must_use]
    pub fn sent(&self) -> Vec<(&'static str, &str)> {
        let single = [
            ("country", &self.country),
            ("wants", &self.wants),
            ("when", &self.when),
            ("knows", &self.knows),
            ("name", &self.name),
            ("reach", &self.reach),
        ];
        let reasons = self.reasons.iter().map(|one| ("reasons", one.as_str()));
        let done = self.done.iter().map(|one| ("done", one.as_str()));
        single.into_iter().map(|(name, value)| (name, value.as_str())).chain(reasons).chain(done).collect()
    }
}

/// Somebody who helps further.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Who.
    pub who: String,
    /// For what, and how one gets there.
    pub how: String,
}

/// Who helps, in words, whom to ask first in front.
// keys: specialist-who-* specialist-how-*
#[must_use]
pub fn list_routes(form: &SpecialistForm, space: Space, t: &Speaker) -> Vec<Route> {
    let route = |expert: Expert| {
        // A physician of the service does not need to be told of a physician of the service.
        let name = if (space, expert) == (Space::Care, Expert::Physician) { "consultant" } else { expert.name() };
        Route { who: t.named("specialist-who", name), how: t.named("specialist-how", name) }
    };
    list_experts(&form.list_reasons()).into_iter().map(route).collect()
}

/// The text to send: of work alone.
// keys: specialist-open-* specialist-reason-* specialist-done-* specialist-ask-* specialist-by-* specialist-told-*
#[must_use]
pub fn text_of(form: &SpecialistForm, space: Space, t: &Speaker) -> String {
    let lines = |title: &str, prefix: &str, names: &[String]| {
        let lines = names.iter().map(|name| format!("- {}", t.named(prefix, name)));
        [t.say(title)].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    };
    let open = if space == Space::Care { "care" } else { "work" };
    // keys: specialist-what-happens, specialist-what-was-done
    let mut paragraphs = vec![
        format!("{}\n{}", t.say("specialist-greeting"), t.named("specialist-open", open)),
        lines("specialist-what-happens", "specialist-reason", &form.reasons),
    ];
    if !form.done.is_empty() {
        paragraphs.push(lines("specialist-what-was-done", "specialist-done", &form.done));
    }
    paragraphs.push(format!("{} {}", t.named("specialist-ask", &form.wants), t.named("specialist-by", &form.when)));
    paragraphs.push(t.named("specialist-told", &form.knows));
    paragraphs.push(t.say("specialist-no-health"));
    let signed = [form.name.as_str(), form.reach.as_str()].join("\n");
    paragraphs.push(format!("{}\n{}", t.say("specialist-closing"), signed.trim()).trim_end().to_owned());
    paragraphs.join("\n\n")
}

/// `/library/specialist`, `/work/specialist` and `/care/specialist`
#[derive(Template)]
#[template(path = "library/specialist.html")]
pub struct SpecialistPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where it stands.
    pub space: Space,
    /// What was chosen.
    pub form: SpecialistForm,
    /// What is still to be chosen.
    pub faults: Faults,
    /// Who helps and the text, once all is chosen.
    pub made: Option<(Made, String)>,
}

impl SpecialistPage {
    /// Before anything is chosen but the reader's country.
    #[must_use]
    pub fn blank(frame: Frame, space: Space) -> Self {
        let form = SpecialistForm { country: frame.t.locale.country.code().to_owned(), ..SpecialistForm::default() };
        Self { frame, space, form, faults: Faults::default(), made: None }
    }

    /// With who helps and the text, or with what is still to be chosen.
    #[must_use]
    pub fn of(frame: Frame, space: Space, form: SpecialistForm) -> Self {
        let faults = say_all(&form.list_faults(), &frame.t);
        let mut page = Self { frame, space, form, faults, made: None };
        if page.faults.is_empty() {
            let t = page.local();
            let routes = list_routes(&page.form, space, &t).into_iter().map(|route| (route.who, route.how)).collect();
            let made = Made { title: t.say("specialist-routes"), pieces: vec![Piece::Facts(routes)] };
            page.made = Some((made, text_of(&page.form, space, &t)));
        }
        page
    }

    /// Speaks with the words of the country that was chosen.
    #[must_use]
    pub fn local(&self) -> Speaker {
        let country = Country::find_by_code(&self.form.country).unwrap_or(self.frame.t.locale.country);
        Speaker::new(Locale { country, ..self.frame.t.locale })
    }

    fn back(&self) -> (&'static str, String) {
        self.space.back(&self.frame.t)
    }

    /// Organisations for employers, or for who helps by profession: in the open library alone, since they name an illness.
    fn organisations(&self) -> Vec<(&'static str, &'static str)> {
        let Some(country) = names::Country::find_by_name(&self.form.country) else { return Vec::new() };
        let (audience, language) = (Some(Audience::Manager), language_of(&self.frame.t));
        let said = |one: &'static Organisation, language: Language| {
            (one.name.in_language(language), one.role.in_language(language))
        };
        match self.space {
            Space::Library => directory::list(country, Sought { audience, ..Sought::default() })
                .map(|one| said(one, language))
                .collect(),
            Space::Work | Space::Care => Vec::new(),
        }
    }

    fn countries(&self) -> Vec<Choice> {
        let choice = |country: &names::Country| Choice {
            name: country.name(),
            text: in_country(&self.frame, *country),
            chosen: self.form.country == country.name(),
        };
        names::Country::ALL.iter().map(choice).collect()
    }

    // keys: specialist-wants-* specialist-when-* specialist-knows-*
    fn choices(&self, name: &str) -> Vec<Choice> {
        let form = &self.form;
        let one = |value: &String| vec![value.clone()];
        let reasons = Reason::ALL.iter().filter(|reason| self.space != Space::Care || reason.is_for_care());
        let reasons: Vec<&'static str> = reasons.map(|reason| reason.name()).collect();
        let (names, prefix, chosen): (&[&'static str], &str, Vec<String>) = match name {
            "reasons" => (&reasons, "specialist-reason", form.reasons.clone()),
            "done" => (&DONE, "specialist-done", form.done.clone()),
            "wants" => (&WANTS, "specialist-wants", one(&form.wants)),
            "knows" => (&KNOWS, "specialist-knows", one(&form.knows)),
            _ => (&WHEN, "specialist-when", one(&form.when)),
        };
        list_choices(names, prefix, &chosen, &self.frame.t)
    }

    /// Before anything is chosen.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame, Space::Library)
    }

    /// With the text made.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        Self::of(frame, Space::Library, chosen("nl"))
    }

    /// With the text made at work.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        Self::of(frame, Space::Work, chosen("be"))
    }

    /// With the text made in the care circle.
    #[must_use]
    pub fn sample_in_care(frame: Frame) -> Self {
        Self::of(frame, Space::Care, SpecialistForm { knows: "not_yet".to_owned(), ..chosen("nl") })
    }

    /// With something left open.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let open = SpecialistForm { reasons: Vec::new(), wants: "all".to_owned(), ..chosen("be") };
        Self::of(frame, Space::Library, open)
    }
}

/// Everything chosen that can be chosen.
fn chosen(country: &str) -> SpecialistForm {
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let [wants, when, knows] = ["together", "two_weeks", "knows"].map(str::to_owned);
    SpecialistForm {
        country: country.to_owned(),
        reasons: Reason::ALL.iter().map(|reason| reason.name().to_owned()).collect(),
        done: all(&DONE),
        wants,
        when,
        knows,
        name: "Tom Peeters".to_owned(),
        reach: "tom@linde.example".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use houvast_library::health_words::find_health_word;

    use super::*;

    #[test]
    fn whatever_is_chosen_the_text_says_nothing_of_health() {
        for locale in Locale::all() {
            let t = Speaker::new(locale);
            for space in [Space::Library, Space::Work, Space::Care] {
                for knows in KNOWS {
                    let form = SpecialistForm { knows: knows.to_owned(), ..chosen(locale.country.code()) };
                    let text = text_of(&form, space, &t);
                    assert_eq!(find_health_word(&text), None, "{knows} {locale:?}: {text}");
                    assert!(!text.contains("specialist-"), "{text}");
                }
            }
        }
    }

    #[test]
    fn each_country_has_its_own_people_and_the_library_alone_names_organisations() {
        let frame = || Frame::open(Speaker::default(), "/specialist");
        let of = |country| SpecialistPage::of(frame(), Space::Library, chosen(country)).render().unwrap();
        assert!(of("be").contains("arbeidsarts") && of("nl").contains("bedrijfsarts"));
        assert!(
            of("nl").contains("MiLES") && !SpecialistPage::sample_at_work(frame()).render().unwrap().contains("MiLES")
        );
    }

    #[test]
    fn what_is_left_open_is_named() {
        let fields: Vec<String> =
            SpecialistForm::default().list_faults().into_iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["country", "reasons", "wants", "knows", "when"]);
    }
}
