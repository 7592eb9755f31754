//! Questions of the training modules: three each, with an explanation whatever one answers. A module's text is its topic.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::directory::Said;

/// The files, in the order of the modules. The name is that of the topic.
const FILES: [(&str, &str); 6] = [
    ("training_listen", include_str!("../training/training_listen.yaml")),
    ("training_boundaries_of_asking", include_str!("../training/training_boundaries_of_asking.yaml")),
    ("training_contact", include_str!("../training/training_contact.yaml")),
    ("training_plan", include_str!("../training/training_plan.yaml")),
    ("training_bad_weeks", include_str!("../training/training_bad_weeks.yaml")),
    ("training_after_a_year", include_str!("../training/training_after_a_year.yaml")),
];

static ALL: LazyLock<Vec<Module>> = LazyLock::new(|| {
    let read = |(slug, text): &(&'static str, &str)| Module {
        slug,
        questions: serde_norway::from_str(text).expect("a test reads every question built in"),
    };
    FILES.iter().map(read).collect()
});

/// The questions of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// The name of its topic.
    pub slug: &'static str,
    /// What is asked.
    pub questions: Vec<Question>,
}

/// A question with answers to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The number of the answer that fits, from 1.
    pub right: usize,
    /// What is asked.
    pub asks: Said,
    /// Answers to choose from.
    pub answers: Vec<Said>,
    /// Why that one fits.
    pub because: Said,
}

/// Every module, in order.
#[must_use]
pub fn list_all() -> &'static [Module] {
    &ALL
}

/// The module of a topic.
#[must_use]
pub fn find(slug: &str) -> Option<&'static Module> {
    ALL.iter().find(|module| module.slug == slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Library;
    use crate::names::{Kind, Language};

    #[test]
    fn every_module_has_its_topic_in_every_language_and_every_topic_its_questions() {
        for language in Language::ALL {
            let topics = Library::embedded().list_all().iter();
            let lessons = topics.filter(|topic| topic.language == *language && topic.about.kind == Kind::Training);
            let mut lessons: Vec<&str> = lessons.map(|topic| topic.slug.as_str()).collect();
            lessons.sort_unstable();
            let mut modules: Vec<&str> = list_all().iter().map(|module| module.slug).collect();
            modules.sort_unstable();
            assert_eq!(lessons, modules);
        }
    }

    #[test]
    fn every_question_has_three_answers_and_the_right_one_is_not_always_in_the_same_place() {
        for module in list_all() {
            assert_eq!(module.questions.len(), 3, "{}", module.slug);
            assert!(module.questions.iter().all(|one| one.answers.len() == 3 && (1..=3).contains(&one.right)));
            assert!(module.questions.windows(2).any(|two| two[0].right != two[1].right), "{}", module.slug);
        }
    }

    #[test]
    fn nothing_is_loud_or_left_unsaid() {
        for question in list_all().iter().flat_map(|module| &module.questions) {
            for said in question.answers.iter().chain([&question.asks, &question.because]) {
                let texts = Language::ALL.iter().map(|language| said.in_language(*language));
                assert!(texts.into_iter().all(|text| !text.trim().is_empty() && !text.contains('!')), "{said:?}");
            }
        }
    }
}
