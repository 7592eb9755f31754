//! What the workplace is offered: two things at most, by the situation of the work alone, each with why. The same for every
//! long absence; what it is about never plays a part.

use houvast_casework::situation::Situation;
use houvast_language::Speaker;
use houvast_library::at_work::{self, Offer, Tool};
use houvast_library::{Library, names, practice};

use crate::library::practice::language_of;

/// Something that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Why it is offered now.
    pub why: String,
}

/// A situation in the words of the library.
pub(crate) fn in_words_of_library(situation: Situation) -> names::Situation {
    match situation {
        Situation::StillAtWork => names::Situation::StillAtWork,
        Situation::Absent => names::Situation::Absent,
        Situation::PreparingReturn => names::Situation::Preparing,
        Situation::BuildingUp => names::Situation::BuildingUp,
        Situation::BackAtWork => names::Situation::Back,
        Situation::LongerBack => names::Situation::LongerBack,
    }
}

/// The title of a tool.
pub(crate) fn title_of_tool(tool: Tool, t: &Speaker) -> String {
    t.say(match tool {
        Tool::Gestures => "gestures-title",
        Tool::Briefing => "briefing-make-one",
        Tool::Specialist => "specialist-title",
    })
}

/// What a situation is offered, in words.
// keys: guide-why-*
#[must_use]
pub fn list_offered(situation: Situation, t: &Speaker) -> Vec<Offered> {
    let language = language_of(t);
    let offered = |offer: Offer| {
        let title = match offer {
            Offer::Topic(slug) => {
                at_work::find_topic(Library::embedded(), language, slug).map(|topic| topic.about.title.clone())
            }
            Offer::Practice(slug) => practice::find(slug).map(|one| one.title.in_language(language).to_owned()),
            Offer::Tool(tool) => Some(title_of_tool(tool, t)),
        };
        let name = offer.name();
        let href = match offer {
            Offer::Topic(slug) => format!("/work/guide/{slug}"),
            Offer::Practice(slug) => format!("/work/practice/{slug}"),
            Offer::Tool(_) => format!("/work/{name}"),
        };
        Some(Offered { href, title: title?, why: t.named("guide-why", name) })
    };
    at_work::list_offers(in_words_of_library(situation)).into_iter().filter_map(offered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_situation_is_offered_two_things_at_work_each_with_its_own_reason() {
        for situation in Situation::ALL {
            let offered = list_offered(*situation, &Speaker::default());
            assert_eq!(offered.len(), 2, "{situation:?}");
            assert!(offered.iter().all(|one| one.href.starts_with("/work/") && !one.why.starts_with("guide-why")));
            assert_ne!(offered[0].why, offered[1].why);
        }
    }
}
