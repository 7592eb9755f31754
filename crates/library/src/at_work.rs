//! What of the library the workplace reads: the six steps and the sheets for talks, by the situation of the work alone and the
//! same for every long absence. Their words say nothing of health; links that lead out of the workplace are left out.

use crate::names::{Country, Language, Situation};
use crate::shelves::Library;
use crate::topic::{Block, Span, Topic, Waiting};

/// The topics, in the order of the steps and of the talks.
pub const GUIDE: [&str; 14] = [
    "guide_step_1",
    "guide_step_2",
    "guide_step_3",
    "guide_step_4",
    "guide_step_5",
    "guide_step_6",
    "talk_first_news",
    "talk_during_absence",
    "talk_before_return",
    "talk_first_day",
    "talk_weekly",
    "talk_bad_week",
    "talk_colleague_grumbles",
    "talk_follow_up",
];

crate::names::list! {
    /// Something to do with the team, at an address of its own.
    Tool {
        /// Small gestures over weeks.
        Gestures = "gestures",
        /// What changed while somebody was away.
        Briefing = "briefing",
        /// More help.
        Specialist = "specialist",
    }
}

/// Something the workplace is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// A topic of the guide.
    Topic(&'static str),
    /// A practice conversation.
    Practice(&'static str),
    /// Something to do with the team.
    Tool(Tool),
}

impl Offer {
    /// Its name in addresses and in keys of messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Topic(name) | Self::Practice(name) => name,
            Self::Tool(tool) => tool.name(),
        }
    }
}

/// The two things that fit a situation best: something to read for the next step, and something to do.
#[must_use]
pub fn list_offers(situation: Situation) -> [Offer; 2] {
    match situation {
        Situation::StillAtWork => [Offer::Topic("guide_step_1"), Offer::Practice("first_news")],
        Situation::Absent => [Offer::Topic("guide_step_3"), Offer::Tool(Tool::Gestures)],
        Situation::Preparing => [Offer::Topic("talk_before_return"), Offer::Tool(Tool::Briefing)],
        Situation::BuildingUp => [Offer::Topic("talk_weekly"), Offer::Practice("a_bad_week")],
        Situation::Back => [Offer::Topic("talk_follow_up"), Offer::Practice("colleague_grumbles")],
        Situation::LongerBack => [Offer::Topic("guide_step_6"), Offer::Practice("a_year_later")],
    }
}

/// A topic of the guide in a language; none where the workplace does not read it.
#[must_use]
pub fn find_topic<'a>(library: &'a Library, language: Language, slug: &str) -> Option<&'a Topic> {
    let is_there = GUIDE.contains(&slug);
    library.find_shown(language, slug, Waiting::Hidden).filter(|_| is_there)
}

/// The topics of the guide that fit a situation.
#[must_use]
pub fn list_topics(library: &Library, language: Language, situation: Situation) -> Vec<&Topic> {
    let topics = GUIDE.iter().filter_map(|slug| find_topic(library, language, slug));
    topics.filter(|topic| topic.about.situations.contains(&situation)).collect()
}

/// Where the workplace finds what a topic links to; none where it does not.
#[must_use]
pub fn find_address(slug: &str) -> Option<String> {
    match slug {
        "team_gestures" => Some("/work/gestures".to_owned()),
        "what_changed_briefing" => Some("/work/briefing".to_owned()),
        _ => GUIDE.contains(&slug).then(|| format!("/work/guide/{slug}")),
    }
}

/// The text of a topic for a country as the workplace reads it: an item that only leads elsewhere is left out, and a heading
/// under which nothing is left goes with it.
#[must_use]
pub fn list_blocks(topic: &Topic, country: Country) -> Vec<Block> {
    let leads_out = |item: &Vec<Span>| match item.as_slice() {
        [Span::Topic { slug, .. }] => find_address(slug).is_none(),
        _ => false,
    };
    let kept = topic.list_shown(country, Waiting::Hidden).into_iter().filter_map(|(_, block)| match block {
        Block::List { ordered, items } => {
            let items: Vec<_> = items.iter().filter(|item| !leads_out(item)).cloned().collect();
            (!items.is_empty()).then_some(Block::List { ordered: *ordered, items })
        }
        other => Some(other.clone()),
    });
    let all: Vec<Block> = kept.collect();
    let is_heading = |at: usize| all.get(at).is_none_or(|block| matches!(block, Block::Heading(_)));
    (0..all.len()).filter(|at| !is_heading(*at) || !is_heading(at + 1)).map(|at| all[at].clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health_words::find_in_guide;
    use crate::practice;

    #[test]
    fn what_the_workplace_reads_says_nothing_of_health() {
        for language in Language::ALL {
            for slug in GUIDE {
                let topic = find_topic(Library::embedded(), *language, slug).unwrap();
                let blocks = Country::ALL.iter().flat_map(|country| list_blocks(topic, *country));
                let text: String = blocks.map(|block| block.text() + "\n").collect();
                let text = [topic.about.title.as_str(), &topic.about.summary, &text].join("\n");
                assert_eq!(find_in_guide(&text), None, "{}/{slug}", language.name());
            }
        }
    }

    #[test]
    fn every_situation_has_topics_and_two_offers_that_are_there() {
        for situation in Situation::ALL {
            let topics = list_topics(Library::embedded(), Language::Nl, *situation);
            assert!(!topics.is_empty(), "{situation:?}");
            for offer in list_offers(*situation) {
                match offer {
                    Offer::Topic(slug) => {
                        assert!(topics.iter().any(|topic| topic.slug == slug), "{slug} in {situation:?}");
                    }
                    Offer::Practice(slug) => {
                        assert!(practice::find(slug).unwrap().situations.contains(situation), "{slug}");
                    }
                    Offer::Tool(_) => {}
                }
            }
        }
    }

    #[test]
    fn what_leads_out_of_the_workplace_is_left_out_with_its_heading() {
        let topic = find_topic(Library::embedded(), Language::Nl, "guide_step_3").unwrap();
        let text: String = list_blocks(topic, Country::Be).iter().map(Block::text).collect();
        assert!(!text.contains("Lees verder") && text.contains("stap 4"), "{text}");
        assert_eq!(find_topic(Library::embedded(), Language::Nl, "fatigue_at_work"), None);
        assert_eq!(find_address("faq_manager"), None);
    }
}
