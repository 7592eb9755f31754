//! Training modules: three questions each, an explanation whatever one answers, and a certificate once all fit. Nothing is kept.

use askama::Template;
use houvast_language::Value;
use houvast_library::Library;
use houvast_library::topic::Waiting;
use houvast_library::training::{Module, find, list_all};

use super::practice::{PracticeRow, language_of, list_of_topic};
use crate::form::{Faults, find_value};
use crate::frame::Frame;

/// The longest name on a certificate, in characters.
const LONGEST_NAME: usize = 80;

/// A module in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleRow {
    /// The name of its topic.
    pub slug: &'static str,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
}

impl ModuleRow {
    fn of(module: &Module, frame: &Frame) -> Option<Self> {
        let topic = Library::embedded().find_shown(language_of(&frame.t), module.slug, Waiting::Hidden)?;
        Some(Self { slug: module.slug, title: topic.about.title.clone(), summary: topic.about.summary.clone() })
    }
}

/// `/library/training`
#[derive(Template)]
#[template(path = "library/training_list.html")]
pub struct TrainingListPage {
    /// What stands around it.
    pub frame: Frame,
    /// The modules.
    pub rows: Vec<ModuleRow>,
}

impl TrainingListPage {
    /// All of them.
    #[must_use]
    pub fn of(frame: Frame) -> Self {
        Self { rows: list_all().iter().filter_map(|module| ModuleRow::of(module, &frame)).collect(), frame }
    }

    /// All of them.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame)
    }
}

/// A question as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The name of its field.
    pub name: String,
    /// What is asked.
    pub asks: String,
    /// Answers: value, words, whether chosen.
    pub answers: Vec<(String, String, bool)>,
    /// Once answered: whether it fits, and why.
    pub told: Option<(bool, String)>,
}

/// `/library/training/{training}`
#[derive(Template)]
#[template(path = "library/training.html")]
pub struct TrainingPage {
    /// What stands around it.
    pub frame: Frame,
    /// Which.
    pub row: ModuleRow,
    /// The talks to practise with it.
    pub practice: Vec<PracticeRow>,
    /// What was left open.
    pub faults: Faults,
    /// The name for the certificate, as typed.
    pub name: String,
    module: &'static Module,
    chosen: Vec<Option<usize>>,
    is_checked: bool,
}

impl TrainingPage {
    /// Before anything is answered; none where there is no such module.
    #[must_use]
    pub fn blank(frame: Frame, slug: &str) -> Option<Self> {
        let module = find(slug)?;
        let row = ModuleRow::of(module, &frame)?;
        let chosen = vec![None; module.questions.len()];
        let practice = list_of_topic(slug, &frame.t);
        let (faults, name) = (Faults::default(), String::new());
        Some(Self { frame, row, practice, faults, name, module, chosen, is_checked: false })
    }

    /// With the answers that were sent.
    #[must_use]
    pub fn answered(frame: Frame, slug: &str, pairs: &[(String, String)]) -> Option<Self> {
        let mut page = Self::blank(frame, slug)?;
        page.is_checked = true;
        page.name = find_value(pairs, "name").chars().filter(|one| !one.is_control()).take(LONGEST_NAME).collect();
        for (number, question) in page.module.questions.iter().enumerate() {
            let field = name_of(number);
            let answer = find_value(pairs, &field).parse().ok();
            let answer = answer.filter(|answer| (1..=question.answers.len()).contains(answer));
            page.chosen[number] = answer;
            if answer.is_none() {
                let says = page.frame.t.say_with("training-fault-answer", &[("n", Value::from(number + 1))]);
                page.faults.add(&field, says);
            }
        }
        Some(page)
    }

    /// Whether every answer fits.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.chosen.iter().zip(&self.module.questions).all(|(chosen, question)| *chosen == Some(question.right))
    }

    /// Adds that the certificate wants a name.
    pub fn want_name(&mut self) {
        self.faults.add("name", self.frame.t.say("training-fault-name"));
    }

    /// Why each answer fits.
    #[must_use]
    pub fn learned(&self) -> Vec<String> {
        let language = language_of(&self.frame.t);
        self.module.questions.iter().map(|question| question.because.in_language(language).to_owned()).collect()
    }

    /// The answers as they were sent, to send them again.
    #[must_use]
    pub fn sent(&self) -> Vec<(String, usize)> {
        self.chosen.iter().enumerate().filter_map(|(at, chosen)| Some((name_of(at), (*chosen)?))).collect()
    }

    fn asked(&self) -> Vec<Asked> {
        let language = language_of(&self.frame.t);
        let asked = |(at, (question, chosen)): (usize, (&houvast_library::training::Question, &Option<usize>))| {
            let answers = question.answers.iter().zip(1..).map(|(answer, number)| {
                (number.to_string(), answer.in_language(language).to_owned(), *chosen == Some(number))
            });
            let because = || question.because.in_language(language).to_owned();
            Asked {
                name: name_of(at),
                asks: question.asks.in_language(language).to_owned(),
                answers: answers.collect(),
                told: chosen.map(|chosen| (chosen == question.right, because())),
            }
        };
        self.module.questions.iter().zip(&self.chosen).enumerate().map(asked).collect()
    }

    /// Before anything is answered.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame, "training_listen").expect("the sample is there")
    }

    /// With an answer that does not fit and one left open.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        Self::sample_with(frame, &["1", "1", ""])
    }

    /// With every answer right.
    #[must_use]
    pub fn sample_fitting(frame: Frame) -> Self {
        let mut page = Self::sample_with(frame, &["2", "1", "3"]);
        page.want_name();
        page
    }

    fn sample_with(frame: Frame, answers: &[&str]) -> Self {
        let pairs: Vec<_> = answers.iter().enumerate().map(|(at, one)| (name_of(at), (*one).to_owned())).collect();
        Self::answered(frame, "training_listen", &pairs).expect("the sample is there")
    }
}

fn name_of(at: usize) -> String {
    format!("q{}", at + 1)
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    fn frame() -> Frame {
        Frame::open(Speaker::default(), "/library/training/training_listen")
    }

    #[test]
    fn a_certificate_is_offered_once_every_answer_fits() {
        let certificate = Speaker::default().say("training-certificate-act");
        assert!(TrainingPage::sample_fitting(frame()).fits());
        assert!(TrainingPage::sample_fitting(frame()).render().unwrap().contains(&certificate));
        assert!(!TrainingPage::faulty(frame()).fits());
        assert!(!TrainingPage::faulty(frame()).render().unwrap().contains(&certificate));
    }

    #[test]
    fn every_module_has_a_talk_to_practise() {
        for module in list_all() {
            let page = TrainingPage::blank(frame(), module.slug).unwrap();
            assert!(!page.practice.is_empty(), "{}", module.slug);
        }
    }

    #[test]
    fn an_answer_that_is_none_of_ours_is_left_open() {
        let page = TrainingPage::sample_with(frame(), &["9", "x", "3"]);
        assert!(page.faults.has("q1") && page.faults.has("q2") && !page.faults.has("q3"));
    }
}
