//! The set of pages that the library promises: what falls below it, or loses a section, fails here.

#![allow(clippy::unwrap_used, missing_docs)]

use houvast_library::names::{Audience, Complaint, Country, Kind, Language, Phase};
use houvast_library::shelves::Wanted;
use houvast_library::topic::{Block, Topic, Waiting};
use houvast_library::{Library, adjustments, glossary, practice, training};

/// Headings of a page about a complaint, in their order: what it is, what colleagues get wrong, at work, what helps,
/// adjustments, when to see a doctor.
const OF_A_COMPLAINT: [(Language, [&str; 6]); 4] = [
    (
        Language::Nl,
        [
            "Wat het is",
            "Wat collega's verkeerd zien",
            "Op het werk",
            "Wat helpt",
            "Aanpassingen",
            "Wanneer naar een arts",
        ],
    ),
    (
        Language::Fr,
        [
            "Ce que c'est",
            "Ce que les collègues comprennent mal",
            "Au travail",
            "Ce qui aide",
            "Aménagements",
            "Quand voir un médecin",
        ],
    ),
    (
        Language::De,
        ["Was es ist", "Was das Team falsch sieht", "Bei der Arbeit", "Was hilft", "Anpassungen", "Wann zum Arzt"],
    ),
    (
        Language::En,
        ["What it is", "What colleagues get wrong", "At work", "What helps", "Adjustments", "When to see a doctor"],
    ),
];

/// How many pages of a kind there are at least.
const AT_LEAST: [(Kind, usize); 19] = [
    (Kind::Phase, 16),
    (Kind::Complaint, 9),
    (Kind::Effect, 12),
    (Kind::Telling, 5),
    (Kind::Colleagues, 1),
    (Kind::SmallFirm, 1),
    (Kind::Palliative, 1),
    (Kind::LateEffects, 1),
    (Kind::OtherWork, 2),
    (Kind::Money, 1),
    (Kind::Rights, 10),
    (Kind::Roles, 2),
    (Kind::Assignment, 30),
    (Kind::Exercise, 1),
    (Kind::Assumptions, 2),
    (Kind::Words, 1),
    (Kind::Faq, 3),
    (Kind::Evidence, 1),
    (Kind::Training, 6),
];

fn list(language: Language, kind: Kind) -> Vec<&'static Topic> {
    let wanted = Wanted { kind: Some(kind), ..Wanted::default() };
    Library::embedded().list(language, wanted, Waiting::Shown).collect()
}

fn headings(topic: &Topic) -> Vec<String> {
    let blocks = topic.parts.iter().flat_map(|part| &part.blocks);
    blocks.filter(|block| matches!(block, Block::Heading(_))).map(Block::text).collect()
}

#[test]
fn every_language_has_a_hundred_and_twenty_topics_and_enough_of_each_kind() {
    for language in Language::ALL {
        let all = Library::embedded().list(*language, Wanted::default(), Waiting::Shown).count();
        assert!(all >= 120, "{language:?}: {all}");
        for (kind, least) in AT_LEAST {
            let there = list(*language, kind).len();
            assert!(there >= least, "{language:?} {kind:?}: {there}, not {least}");
        }
    }
}

#[test]
fn every_phase_has_a_page_for_who_is_ill_and_one_for_who_leads() {
    for language in Language::ALL {
        for phase in Phase::ALL {
            for audience in [Audience::Employee, Audience::Manager] {
                let pages = list(*language, Kind::Phase);
                let here = pages.iter().filter(|page| page.about.phases.contains(phase));
                let here = here.filter(|page| page.about.audience.contains(&audience)).count();
                assert!(here >= 1, "{language:?} {phase:?} {audience:?}");
            }
        }
    }
}

#[test]
fn every_complaint_has_a_page_with_its_six_sections() {
    let wanted = [
        Complaint::Fatigue,
        Complaint::Sleep,
        Complaint::Pain,
        Complaint::Cognition,
        Complaint::Stress,
        Complaint::Mood,
        Complaint::Overstimulation,
        Complaint::Boundaries,
        Complaint::Appointments,
    ];
    for (language, sections) in OF_A_COMPLAINT {
        let pages = list(language, Kind::Complaint);
        for complaint in wanted {
            assert!(pages.iter().any(|page| page.about.complaints.contains(&complaint)), "{language:?} {complaint:?}");
        }
        for page in pages {
            assert_eq!(headings(page)[..6], sections, "{}/{}", language.name(), page.slug);
        }
    }
}

#[test]
fn every_assignment_says_how_and_for_how_long() {
    let steps = |topic: &Topic| {
        let mut blocks = topic.parts.iter().flat_map(|part| &part.blocks);
        blocks.any(|block| matches!(block, Block::List { ordered: true, items } if items.len() >= 3))
    };
    for language in Language::ALL {
        for page in list(*language, Kind::Assignment) {
            assert!(steps(page) && headings(page).len() >= 3, "{}/{}", language.name(), page.slug);
        }
    }
}

#[test]
fn every_step_of_the_guide_has_a_message_to_send() {
    let begins = |language| match language {
        Language::Nl => "Voorbeeldbericht",
        Language::Fr => "Exemple de message",
        Language::De => "Beispiel einer Nachricht",
        Language::En => "Sample message",
    };
    for language in Language::ALL {
        for step in 1..=6 {
            let page = Library::embedded().find(*language, &format!("guide_step_{step}")).unwrap();
            let has_one = headings(page).iter().any(|heading| heading.starts_with(begins(*language)));
            assert!(has_one, "{}/guide_step_{step}", language.name());
        }
    }
}

#[test]
fn the_tools_beside_the_topics_are_all_there() {
    assert_eq!(adjustments::list_all().len(), 72);
    assert!(practice::list_all().len() >= 8 && training::list_all().len() >= 6);
    assert!(!glossary::Glossary::embedded().terms.is_empty());
}

#[test]
fn dismissal_is_told_to_who_asks_and_to_nobody_else() {
    let library = Library::embedded();
    for language in Language::ALL {
        let page = library.find(*language, "can_i_be_dismissed").unwrap();
        assert!(page.about.phases.is_empty() && page.about.complaints.is_empty(), "nothing offers it by itself");
        assert!(Country::ALL.iter().all(|country| page.parts.iter().any(|part| part.country == Some(*country))));
        for other in library.list(*language, Wanted::default(), Waiting::Shown) {
            let leads = other.list_links().any(|slug| slug == page.slug);
            assert_eq!(leads, other.slug == "faq_employee", "{}/{}", language.name(), other.slug);
            for country in Country::ALL {
                let related = library.list_related(other, *country, Waiting::Shown);
                assert!(related.iter().all(|near| near.slug != page.slug), "{}/{}", language.name(), other.slug);
            }
        }
        assert!(library.list_often(*language, Waiting::Shown).all(|often| often.slug != page.slug));
    }
}
