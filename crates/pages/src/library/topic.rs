//! A topic: the answer first, where it comes from, whether anybody reviewed it, and a person to ask.

use askama::Template;
use houvast_library::Library;
use houvast_library::brochure::Reader;
use houvast_library::names::{Audience, Country, Kind, Language, Phase};
use houvast_library::topic::{Block, Span, Topic, Waiting};

use super::brochure::link_to;
use super::glossary::TermShown;
use super::practice::{PracticeRow, list_of_topic};
use super::{Entry, country_of, in_country, minutes};
use crate::frame::Frame;

/// Words of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Where they lead.
    pub href: Option<String>,
    /// Whether they matter more than the rest.
    pub strong: bool,
}

/// A block as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// A heading.
    Heading(Vec<Words>),
    /// A paragraph.
    Paragraph(Vec<Words>),
    /// A list; the flag says whether the order matters.
    List(bool, Vec<Vec<Words>>),
    /// What follows is for one country, or waits for a signature: a line that says so.
    Mark(String),
}

/// A source, as written, and where it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// As written.
    pub text: String,
    /// Its address, where one is written.
    pub href: Option<String>,
}

/// `/library/{slug}`
#[derive(Template)]
#[template(path = "library/topic.html")]
pub struct TopicPage {
    /// What stands around it.
    pub frame: Frame,
    /// The topic.
    pub topic: Topic,
    /// The text.
    pub blocks: Vec<Shown>,
    /// Where it comes from.
    pub sources: Vec<Source>,
    /// What to read on.
    pub related: Vec<Entry>,
    /// Practice conversations about the same.
    pub practice: Vec<PracticeRow>,
    /// Words of the glossary that stand in it.
    pub terms: Vec<TermShown>,
    /// Whom to ask, one sentence for each reader it is for.
    pub ask: Vec<String>,
    /// The page of the reader's own space on which people can be reached, where there is one.
    pub own_talk: bool,
    /// Where pages are collected: in the reader's own space, or in this browser.
    pub collection: &'static str,
    /// Whether it is in that collection.
    pub collected: bool,
}

/// Where pages are collected in this browser.
const IN_BROWSER: &str = "/library/collection";
/// Where pages are collected in the own space.
const IN_OWN_SPACE: &str = "/own/collection";

impl TopicPage {
    /// The page for the reader's country. A link to a topic that may not be shown is left as words.
    #[must_use]
    pub fn of(frame: Frame, library: &Library, topic: &Topic, waiting: Waiting) -> Self {
        let country = country_of(&frame);
        let language = topic.language;
        let link =
            |slug: &str| library.find_shown(language, slug, waiting).map(|topic| format!("/library/{}", topic.slug));
        let related = library.list_related(topic, country, waiting);
        Self {
            blocks: blocks_of(&frame, topic, country, waiting, &link),
            sources: topic.about.sources.iter().map(|source| source_of(source)).collect(),
            related: related.into_iter().map(|topic| Entry::of(topic, &frame)).collect(),
            practice: list_of_topic(&topic.slug, &frame.t),
            terms: TermShown::list_in(topic, &frame),
            ask: asks_of(&frame, topic),
            topic: topic.clone(),
            own_talk: false,
            collection: IN_BROWSER,
            collected: false,
            frame,
        }
    }

    /// The page for somebody with an own space: people can be reached there, and pages are collected there.
    pub fn for_own_space(&mut self, collected: bool) {
        (self.own_talk, self.collection, self.collected) = (true, IN_OWN_SPACE, collected);
    }

    /// How long it takes to read.
    #[must_use]
    pub fn minutes(&self) -> String {
        minutes(&self.topic, &self.frame)
    }

    /// How well it is known, in a sentence.
    #[must_use]
    pub fn evidence(&self) -> String {
        // keys: library-evidence-*
        self.frame.t.named("library-evidence", self.topic.about.evidence.name())
    }

    /// What kind of help it is, as the European study groups it, where that is known.
    #[must_use]
    pub fn cluster(&self) -> Option<String> {
        // keys: library-cluster-*
        self.topic.about.cluster.map(|one| self.frame.t.named("library-cluster", one.name()))
    }

    /// When it was written, and whether anybody reviewed it.
    #[must_use]
    pub fn review(&self) -> String {
        let about = &self.topic.about;
        let t = &self.frame.t;
        match &about.reviewed {
            Some(review) => {
                let name = format!("{}, {}", review.by, review.profession);
                t.say_with("library-reviewed", &[("date", t.short_date(review.on).into()), ("name", name.into())])
            }
            None => t.say_with("library-not-reviewed", &[("date", t.short_date(about.written_on).into())]),
        }
    }

    /// When it is to be read again.
    #[must_use]
    pub fn next_review(&self) -> String {
        let date = self.frame.t.short_date(self.topic.about.next_review);
        self.frame.t.say_with("library-next-review", &[("date", date.into())])
    }

    /// The same page for the other country, where it differs: address and words.
    #[must_use]
    pub fn find_other_country(&self) -> Option<(String, String)> {
        let other = match country_of(&self.frame) {
            Country::Be => Country::Nl,
            Country::Nl => Country::Be,
        };
        let address = format!("/library/{}?country={}", self.topic.slug, other.name());
        let key = match other {
            Country::Be => "library-for-belgium",
            Country::Nl => "library-for-netherlands",
        };
        // keys: library-for-belgium, library-for-netherlands
        self.topic.has_countries().then(|| (address, self.frame.t.say(key)))
    }

    /// The pages that make something of what the topic tells: addresses and words.
    #[must_use]
    pub fn list_tools(&self) -> Vec<(String, String)> {
        let t = &self.frame.t;
        let tool = |address: &str, key: &str| vec![(address.to_owned(), t.say(key))];
        let sheet = tool("/library/colleague_sheet", "colleague_sheet-title");
        // keys: telling-title, policy-title, gestures-title, briefing-make-one, specialist-title, training-questions
        // keys: colleague_sheet-title
        match (self.topic.about.kind, self.topic.slug.as_str()) {
            (Kind::Telling, _) => [tool("/library/letter", "telling-title"), sheet].concat(),
            (_, "my_user_manual" | "talk_employee_card") => sheet,
            (Kind::Policy, _) => tool("/library/policy", "policy-title"),
            (_, "team_gestures") => tool("/library/gestures", "gestures-title"),
            (_, "what_changed_briefing") => tool("/library/briefing", "briefing-make-one"),
            (_, "faq_manager") => tool("/library/specialist", "specialist-title"),
            (Kind::Training, slug) => tool(&format!("/library/training/{slug}"), "training-questions"),
            (_, "colleagues_page") => vec![link_to(Reader::Colleagues, &self.frame)],
            (Kind::Guide, _) | (_, "small_firm_sheet" | "rights_be_employer") => {
                vec![link_to(Reader::Employers, &self.frame)]
            }
            (Kind::Phase, _) if self.topic.about.audience.contains(&Audience::Manager) => {
                vec![link_to(Reader::Employers, &self.frame)]
            }
            _ => Vec::new(),
        }
    }

    /// Whether its lists are to be ticked on paper.
    #[must_use]
    pub fn is_sheet(&self) -> bool {
        self.topic.about.kind == Kind::Conversation
    }

    /// With a topic that has everything a topic can have.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::sample_where(frame, Waiting::Shown)
    }

    /// The same without what waits for a signature.
    #[must_use]
    pub fn sample_signed(frame: Frame) -> Self {
        Self::sample_where(frame, Waiting::Hidden)
    }

    fn sample_where(frame: Frame, waiting: Waiting) -> Self {
        let language = Language::find_by_name(frame.t.code()).unwrap_or(Language::Nl);
        let topic = Topic::read(language, "specimen", SPECIMEN).expect("the specimen is a topic");
        let mut page = Self::of(frame, Library::embedded(), &topic, waiting);
        page.for_own_space(false);
        page.practice = list_of_topic("guide_step_1", &page.frame.t);
        let second_year = Library::embedded().find(language, "rights_nl_second_year");
        page.terms = second_year.map(|topic| TermShown::list_in(topic, &page.frame)).unwrap_or_default();
        page
    }
}

/// A topic with every kind of block, for the samples.
const SPECIMEN: &str = include_str!("specimen.md");

fn blocks_of(
    frame: &Frame,
    topic: &Topic,
    country: Country,
    waiting: Waiting,
    link: &dyn Fn(&str) -> Option<String>,
) -> Vec<Shown> {
    let mut shown = Vec::new();
    let mut within = (None, false);
    for (part, block) in topic.list_shown(country, waiting) {
        let is_heading = matches!(block, Block::Heading(_));
        let now = (part.country, topic.part_waits(part));
        // A mark stands under the heading of its part, not above it.
        if now != within && !is_heading {
            within = now;
            if let Some(only) = part.country {
                shown.push(Shown::Mark(in_country(frame, only)));
            }
            if topic.part_waits(part) {
                shown.push(Shown::Mark(frame.t.say("library-waits-part")));
            }
        }
        shown.push(shown_of(block, link));
    }
    shown
}

/// A block as a page shows it, its links where they lead somewhere.
pub(crate) fn shown_of(block: &Block, link: &dyn Fn(&str) -> Option<String>) -> Shown {
    let words = |spans: &[Span]| -> Vec<Words> { spans.iter().map(|span| words_of(span, link)).collect() };
    match block {
        Block::Heading(spans) => Shown::Heading(words(spans)),
        Block::Paragraph(spans) => Shown::Paragraph(words(spans)),
        Block::List { ordered, items } => Shown::List(*ordered, items.iter().map(|item| words(item)).collect()),
    }
}

fn words_of(span: &Span, link: &dyn Fn(&str) -> Option<String>) -> Words {
    let href = match span {
        Span::Topic { slug, .. } => link(slug),
        Span::Outside { address, .. } => Some(address.clone()),
        Span::Plain(_) | Span::Strong(_) => None,
    };
    Words { text: span.text().to_owned(), href, strong: matches!(span, Span::Strong(_)) }
}

/// The address in a source: a DOI, or what begins with `https://`.
pub(crate) fn source_of(source: &str) -> Source {
    let words = || source.split([' ', ',', ';']).map(|word| word.trim_matches(['.', '(', ')', '[', ']']));
    let doi = words().find_map(|word| word.strip_prefix("doi:")).map(|doi| format!("https://doi.org/{doi}"));
    let href = doi.or_else(|| words().find(|word| word.starts_with("https://")).map(str::to_owned));
    Source { text: source.to_owned(), href }
}

/// Pages about income that are of another kind: what to do, and what the law says.
const MONEY: [&str; 3] = ["income_check", "rights_be_income", "rights_nl_pay"];

/// Whom to ask, by reader, country and what the page is about.
fn asks_of(frame: &Frame, topic: &Topic) -> Vec<String> {
    let is_comfort = topic.about.kind == Kind::Palliative || topic.about.phases == [Phase::Recurrence];
    let is_money = topic.about.kind == Kind::Money || MONEY.contains(&topic.slug.as_str());
    let key = |audience: &Audience| match audience {
        _ if topic.about.kind == Kind::OtherWork => "library-ask-other_work",
        Audience::Employee | Audience::Everybody | Audience::ClosePerson if is_comfort => "library-ask-palliative",
        Audience::Employee | Audience::Everybody | Audience::ClosePerson if is_money => "library-ask-money",
        Audience::Employee | Audience::Everybody => "library-ask-employee",
        Audience::Manager => "library-ask-manager",
        Audience::Colleague => "library-ask-colleague",
        Audience::ClosePerson => "library-ask-close_person",
        Audience::SmallFirm => "library-ask-small_firm",
        Audience::Professional => "library-ask-professional",
    };
    let mut keys: Vec<&str> = Vec::new();
    for key in topic.about.audience.iter().map(key) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    // keys: library-ask-*
    keys.into_iter().map(|key| frame.t.say(key)).collect()
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn a_source_with_a_doi_or_an_address_can_be_opened() {
        let check = |source: &str, expect: Option<&str>| assert_eq!(source_of(source).href.as_deref(), expect);
        check(
            "Bower e.a. 2024, J Clin Oncol 42:2456, doi:10.1200/JCO.24.00541",
            Some("https://doi.org/10.1200/JCO.24.00541"),
        );
        check("Kanker.nl (https://www.kanker.nl/werk).", Some("https://www.kanker.nl/werk"));
        check("Cancer and Work, McGill University, cancerandwork.ca", None);
    }

    #[test]
    fn what_waits_is_marked_in_the_demonstration_and_gone_elsewhere() {
        let frame = || Frame::open(Speaker::default(), "/library/specimen");
        let mark = Shown::Mark(frame().t.say("library-waits-part"));
        assert!(TopicPage::sample(frame()).blocks.contains(&mark));
        let signed = TopicPage::sample_signed(frame());
        assert!(!signed.blocks.contains(&mark));
        assert!(!signed.render().unwrap().contains("wacht op"));
    }

    #[test]
    fn where_comfort_or_money_is_the_question_others_are_asked_than_on_a_page_about_work() {
        let asked = |slug: &str| {
            let frame = Frame::open(Speaker::default(), "/library");
            let topic = Library::embedded().find(Language::Nl, slug).unwrap();
            asks_of(&frame, topic)
        };
        let says = |key: &str| Frame::open(Speaker::default(), "/library").t.say(key);
        assert!(asked("palliative_and_work").contains(&says("library-ask-palliative")));
        assert!(asked("phase_recurrence_employee").contains(&says("library-ask-palliative")));
        for slug in MONEY.into_iter().chain(["money_orientation"]) {
            assert!(asked(slug).contains(&says("library-ask-money")), "{slug}");
        }
        assert_eq!(asked("fatigue_at_work"), [says("library-ask-employee")]);
        assert_ne!(says("library-ask-money"), says("library-ask-employee"));
    }

    #[test]
    fn a_link_to_a_topic_that_is_not_there_is_left_as_words() {
        let page = TopicPage::sample(Frame::open(Speaker::default(), "/library/specimen"));
        assert!(!page.render().unwrap().contains("/library/nowhere"));
    }
}
