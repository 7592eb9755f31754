//! All topics together: found by name, listed by what they are for, and what to read on.

use std::sync::LazyLock;

use crate::names::{Audience, Complaint, Country, Kind, Language, Phase};
use crate::topic::{NotATopic, Topic, Waiting};

/// Every file under `content`, as language, slug and text.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/topics.rs"));

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| Library::read(FILES.iter().copied()).expect("a test reads the topics built in"));

/// The topics looked for most, as a list of slugs.
const OFTEN: &str = include_str!("../directory/often.yaml");

static OFTEN_SLUGS: LazyLock<Vec<String>> =
    LazyLock::new(|| serde_norway::from_str(OFTEN).expect("a test reads the list built in"));

/// How many topics are offered to read on.
const READ_ON: usize = 4;

/// All topics in all languages.
#[derive(Debug, Clone, Default)]
pub struct Library {
    topics: Vec<Topic>,
}

/// Which topics are wanted; nothing wanted is everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// For whom.
    pub audience: Option<Audience>,
    /// When.
    pub phase: Option<Phase>,
    /// What kind of page.
    pub kind: Option<Kind>,
    /// About which complaint.
    pub complaint: Option<Complaint>,
}

impl Wanted {
    /// Whether everything is wanted.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a topic is wanted. What is for everybody is for each; what matters always is no answer to a phase.
    #[must_use]
    pub fn takes(&self, topic: &Topic) -> bool {
        let about = &topic.about;
        let is_for = |who| about.audience.contains(&who) || about.audience.contains(&Audience::Everybody);
        self.audience.is_none_or(is_for)
            && self.phase.is_none_or(|phase| about.phases.contains(&phase))
            && self.kind.is_none_or(|kind| about.kind == kind)
            && self.complaint.is_none_or(|complaint| about.complaints.contains(&complaint))
    }
}

impl Library {
    /// The topics built in.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &LIBRARY
    }

    /// Reads files of language, slug and text.
    ///
    /// # Errors
    /// Every file that is no topic.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Result<Self, Vec<NotATopic>> {
        let (mut topics, mut faults) = (Vec::new(), Vec::new());
        for (language, slug, text) in files {
            let Some(language) = Language::find_by_name(language) else { continue };
            match Topic::read(language, slug, text) {
                Ok(topic) => topics.push(topic),
                Err(fault) => faults.push(fault),
            }
        }
        // Phases in their order, the rest by title.
        topics.sort_by(|one, other| {
            let order = |topic: &Topic| (topic.about.kind, topic.about.phases.first().copied());
            order(one).cmp(&order(other)).then_with(|| one.about.title.cmp(&other.about.title))
        });
        if faults.is_empty() { Ok(Self { topics }) } else { Err(faults) }
    }

    /// Every topic in every language.
    #[must_use]
    pub fn list_all(&self) -> &[Topic] {
        &self.topics
    }

    /// A topic in a language.
    #[must_use]
    pub fn find(&self, language: Language, slug: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.language == language && topic.slug == slug)
    }

    /// A topic that may be shown.
    #[must_use]
    pub fn find_shown(&self, language: Language, slug: &str, waiting: Waiting) -> Option<&Topic> {
        self.find(language, slug).filter(|topic| waiting == Waiting::Shown || !topic.waits())
    }

    /// The topics of a language that are wanted and may be shown, by kind, phase and title.
    pub fn list(&self, language: Language, wanted: Wanted, waiting: Waiting) -> impl Iterator<Item = &Topic> {
        self.topics.iter().filter(move |topic| {
            topic.language == language && wanted.takes(topic) && (waiting == Waiting::Shown || !topic.waits())
        })
    }

    /// The topics looked for most that may be shown, in the order of the list.
    pub fn list_often(&self, language: Language, waiting: Waiting) -> impl Iterator<Item = &Topic> {
        OFTEN_SLUGS.iter().filter_map(move |slug| self.find_shown(language, slug, waiting))
    }

    /// What to read on after a topic: what has most in common with it, for the same reader.
    #[must_use]
    pub fn list_related(&self, topic: &Topic, country: Country, waiting: Waiting) -> Vec<&Topic> {
        let linked: Vec<&str> = topic.list_links().collect();
        let others = self.list(topic.language, Wanted::default(), waiting);
        let others = others.filter(|other| other.slug != topic.slug && !linked.contains(&other.slug.as_str()));
        let mut near: Vec<(usize, &Topic)> =
            others.filter(|other| other.about.is_for(country)).map(|other| (in_common(topic, other), other)).collect();
        near.retain(|(points, _)| *points >= 3);
        near.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
        near.into_iter().take(READ_ON).map(|(_, topic)| topic).collect()
    }
}

/// Complaints weigh most, then phases; without a reader in common there is nothing in common.
fn in_common(one: &Topic, other: &Topic) -> usize {
    fn both<T: PartialEq>(one: &[T], other: &[T]) -> usize {
        one.iter().filter(|each| other.contains(each)).count()
    }
    let (one, other) = (&one.about, &other.about);
    if both(&one.audience, &other.audience) == 0 {
        return 0;
    }
    let kind = usize::from(one.kind == other.kind);
    3 * both(&one.complaints, &other.complaints).min(2) + both(&one.phases, &other.phases).min(3) + 2 * kind
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(slug: &str, audience: &str, rest: &str) -> (&'static str, String, String) {
        let text = format!(
            "---\ntitle: {slug}\nsummary: Een zin.\nkind: complaint\naudience: [{audience}]\n{rest}evidence: E3\n\
             sources: [Een bron]\nwritten_on: 2026-11-30\nnext_review: 2027-11-30\nsign_off: none\n---\nEen antwoord.\n"
        );
        ("nl", slug.to_owned(), text)
    }

    fn library(topics: &[(&'static str, String, String)]) -> Library {
        Library::read(topics.iter().map(|(language, slug, text)| (*language, slug.as_str(), text.as_str()))).unwrap()
    }

    #[test]
    fn the_topics_built_in_are_read() {
        let faults = Library::read(FILES.iter().copied()).err().unwrap_or_default();
        assert!(faults.is_empty(), "{}", faults.iter().map(|one| format!("{one}\n")).collect::<String>());
    }

    #[test]
    fn what_is_looked_for_often_is_there_in_every_language() {
        for language in Language::ALL {
            let often = Library::embedded().list_often(*language, Waiting::Hidden).count();
            assert_eq!(often, OFTEN_SLUGS.len(), "{language:?}");
        }
    }

    #[test]
    fn what_is_for_everybody_is_for_each_and_a_phase_takes_what_names_it() {
        let library = library(&[
            topic("mine", "employee", "phases: [treatment]\n"),
            topic("ours", "everybody", ""),
            topic("theirs", "manager", ""),
        ]);
        let slugs = |wanted| -> Vec<&str> {
            library.list(Language::Nl, wanted, Waiting::Hidden).map(|topic| topic.slug.as_str()).collect()
        };
        let employee = Wanted { audience: Some(Audience::Employee), ..Wanted::default() };
        assert_eq!(slugs(employee), ["ours", "mine"]);
        assert_eq!(slugs(Wanted { phase: Some(Phase::Treatment), ..employee }), ["mine"]);
        assert_eq!(slugs(Wanted::default()).len(), 3);
    }

    #[test]
    fn what_shares_a_complaint_and_a_reader_is_read_on_first() {
        let library = library(&[
            topic("here", "employee", "complaints: [fatigue]\n"),
            topic("near", "employee", "complaints: [fatigue]\n"),
            topic("other_reader", "manager", "complaints: [fatigue]\n"),
            topic("other_complaint", "employee", "complaints: [voice]\n"),
        ]);
        let here = library.find(Language::Nl, "here").unwrap();
        let slugs: Vec<&str> =
            library.list_related(here, Country::Be, Waiting::Hidden).iter().map(|topic| topic.slug.as_str()).collect();
        assert_eq!(slugs, ["near"]);
    }
}
