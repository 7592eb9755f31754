//! Practice conversations: the list, and one of them scene by scene. Each choice is a link, so that it works without a script
//! and nobody keeps who chose what. The workplace has those that follow its situations, in its own frame.

use askama::Template;
use houvast_language::{Speaker, Value};
use houvast_library::directory::Said;
use houvast_library::names::Language;
use houvast_library::practice::{Does, Here, Practice, Scene, Step, Way, find, list_all};

use super::topic::{Source, source_of};
use crate::frame::Frame;

/// Where the pages of the open library begin.
pub const IN_LIBRARY: &str = "/library/practice";
/// Where those of the workplace begin.
pub const AT_WORK: &str = "/work/practice";

/// A conversation in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeRow {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
}

impl PracticeRow {
    /// A row of the list that begins with an address.
    #[must_use]
    pub fn of(practice: &Practice, within: &str, t: &Speaker) -> Self {
        let language = language_of(t);
        Self {
            href: format!("{within}/{}", practice.slug),
            title: practice.title.in_language(language).to_owned(),
            summary: practice.summary.in_language(language).to_owned(),
        }
    }
}

/// Conversations that a topic leads to.
#[must_use]
pub fn list_of_topic(slug: &str, t: &Speaker) -> Vec<PracticeRow> {
    let fitting = list_all().iter().filter(|one| one.linked_from.iter().any(|from| from == slug));
    fitting.map(|one| PracticeRow::of(one, IN_LIBRARY, t)).collect()
}

pub(crate) fn language_of(t: &Speaker) -> Language {
    Language::find_by_name(t.code()).unwrap_or(Language::Nl)
}

/// `/library/practice` and `/work/practice`
#[derive(Template)]
#[template(path = "library/practice_list.html")]
pub struct PracticeListPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether it stands in the workplace.
    pub at_work: bool,
    /// The conversations.
    pub rows: Vec<PracticeRow>,
}

impl PracticeListPage {
    /// The list of the open library.
    #[must_use]
    pub fn of(frame: Frame) -> Self {
        let rows = list_all().iter().map(|one| PracticeRow::of(one, IN_LIBRARY, &frame.t)).collect();
        Self { rows, at_work: false, frame }
    }

    /// The list of the workplace.
    #[must_use]
    pub fn at_work(frame: Frame) -> Self {
        let fitting = list_all().iter().filter(|one| one.is_for_work());
        Self { rows: fitting.map(|one| PracticeRow::of(one, AT_WORK, &frame.t)).collect(), at_work: true, frame }
    }

    /// With all of them.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame)
    }

    /// With those of the workplace.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        Self::at_work(frame)
    }
}

/// A step of the way as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walked {
    /// "Moment 2".
    pub title: String,
    /// What happened.
    pub scene: String,
    /// What one chose.
    pub words: String,
    /// Whether it helped.
    pub does: String,
    /// The mark beside that.
    pub mark: &'static str,
    /// What it did.
    pub effect: String,
}

fn mark_of(does: Does) -> &'static str {
    match does {
        Does::Helps => "go",
        Does::Costs => "hold",
        Does::Hurts => "late",
    }
}

/// One of `library/practice/{slug}` and `work/practice/{slug}`
#[derive(Template)]
#[template(path = "library/practice.html")]
pub struct PracticePage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether it stands in the workplace.
    pub at_work: bool,
    /// Which.
    pub practice: &'static Practice,
    /// The way so far.
    pub way: Way<'static>,
}

impl PracticePage {
    /// The page after the choices of an address; none where the workplace does not have it.
    #[must_use]
    pub fn of(frame: Frame, practice: &'static Practice, address: &str, at_work: bool) -> Option<Self> {
        let is_there = !at_work || practice.is_for_work();
        is_there.then(|| Self { way: Way::walk(practice, address), practice, at_work, frame })
    }

    fn say<'a>(&self, said: &'a Said) -> &'a str {
        said.in_language(language_of(&self.frame.t))
    }

    fn within(&self) -> &'static str {
        if self.at_work { AT_WORK } else { IN_LIBRARY }
    }

    /// The address of the beginning.
    #[must_use]
    pub fn start(&self) -> String {
        format!("{}/{}", self.within(), self.practice.slug)
    }

    fn choices(&self, scene: &Scene) -> Vec<(String, String)> {
        let link = |number| format!("{}?way={}#here", self.start(), self.way.address_with(number));
        scene.choices.iter().zip(1..).map(|(one, number)| (link(number), self.say(&one.words).to_owned())).collect()
    }

    fn step_back(&self) -> Option<String> {
        let before = self.way.address_back()?;
        Some(if before.is_empty() { self.start() } else { format!("{}?way={before}#here", self.start()) })
    }

    // keys: practice-does-*
    fn steps(&self) -> Vec<Walked> {
        let t = &self.frame.t;
        let walked = |step: &Step<'_>, number: usize| Walked {
            title: t.say_with("practice-moment", &[("n", Value::from(number))]),
            scene: step.scene.says.in_language(language_of(t)).to_owned(),
            words: step.choice.words.in_language(language_of(t)).to_owned(),
            does: t.named("practice-does", step.choice.does.name()),
            mark: mark_of(step.choice.does),
            effect: step.choice.effect.in_language(language_of(t)).to_owned(),
        };
        self.way.steps.iter().zip(1..).map(|(step, number)| walked(step, number)).collect()
    }

    /// "Of your five choices three helped, …"
    fn tally(&self) -> String {
        let count = |does| Value::from(self.way.count(does));
        let of = Value::from(self.way.steps.len());
        let args =
            [("of", of), ("helps", count(Does::Helps)), ("costs", count(Does::Costs)), ("hurts", count(Does::Hurts))];
        self.frame.t.say_with("practice-tally", &args)
    }

    /// What could be tried another time: the scene, and what helps in it.
    fn others(&self) -> Vec<(&str, &str)> {
        let better = self.way.steps.iter().filter_map(|step| Some((step, step.find_better()?)));
        better.map(|(step, choice)| (self.say(&step.scene.says), self.say(&choice.words))).collect()
    }

    fn evidence(&self) -> String {
        // keys: library-evidence-*
        self.frame.t.named("library-evidence", self.practice.evidence.name())
    }

    fn sources(&self) -> Vec<Source> {
        self.practice.sources.iter().map(|source| source_of(source)).collect()
    }

    fn review(&self) -> String {
        let t = &self.frame.t;
        let written = t.say_with("library-not-reviewed", &[("date", t.short_date(self.practice.written_on).into())]);
        let next = t.say_with("library-next-review", &[("date", t.short_date(self.practice.next_review).into())]);
        format!("{written} {next}")
    }

    /// At the beginning.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::sample_of(frame, "no_cure", "", false)
    }

    /// On the way, after a choice that hurts.
    #[must_use]
    pub fn sample_on_the_way(frame: Frame) -> Self {
        Self::sample_of(frame, "it_comes_back", "3", false)
    }

    /// At an end, with choices of every kind behind it.
    #[must_use]
    pub fn sample_at_the_end(frame: Frame) -> Self {
        Self::sample_of(frame, "first_news", "3-1-2-1", false)
    }

    /// In the workplace, at an end.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        Self::sample_of(frame, "contact_during_absence", "2-2-1", true)
    }

    fn sample_of(frame: Frame, slug: &str, address: &str, at_work: bool) -> Self {
        let practice = find(slug).expect("the sample is there");
        Self::of(frame, practice, address, at_work).expect("the sample is for work")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Frame {
        Frame::open(Speaker::default(), "/practice")
    }

    #[test]
    fn what_speaks_of_the_illness_is_not_in_the_workplace() {
        assert!(PracticePage::of(frame(), find("no_cure").unwrap(), "", true).is_none());
        let page = PracticeListPage::at_work(frame()).render().unwrap();
        assert!(page.contains("/work/practice/first_news") && !page.contains("/library"), "{page}");
        assert!(!PracticePage::sample_at_work(frame()).render().unwrap().contains("href=\"/library"));
    }

    #[test]
    fn the_end_counts_the_choices_and_says_what_would_have_helped() {
        let page = PracticePage::sample_at_the_end(frame());
        assert_eq!(page.others().len(), 2);
        assert!(page.render().unwrap().contains("/library/practice/first_news?way=3-1-2#here"), "one step back");
    }
}
