//! A firm looks at itself in twelve questions, and takes a policy for long absence along, filled in. Nothing is kept.

use askama::Template;
use houvast_language::{Speaker, Value};

use crate::form::{Faults, find_value};
use crate::frame::Frame;
use crate::work::choice::{Choice, list_choices};

/// How many questions there are.
const QUESTIONS: usize = 12;
/// What one may answer.
const ANSWERS: [&str; 3] = ["yes", "no", "unknown"];
/// With so many yeses one no is chosen; with fewer one begins with two things.
const ENOUGH: usize = 7;
/// The longest that a place of the policy holds, in characters.
const LONGEST: usize = 80;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PolicyForm {
    /// Answers in the order of the questions; empty where left open.
    pub answers: Vec<String>,
    /// The firm.
    pub firm: String,
    /// Who sees to papers and pay.
    pub contact: String,
    /// How the occupational physician is reached.
    pub doctor: String,
    /// The confidential adviser.
    pub confidant: String,
}

impl PolicyForm {
    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name: &str| {
            find_value(pairs, name).chars().filter(|one| !one.is_control()).take(LONGEST).collect::<String>()
        };
        let answer = |number: usize| text(&format!("q{number}"));
        let known = |answer: String| if ANSWERS.contains(&answer.as_str()) { answer } else { String::new() };
        Self {
            answers: (1..=QUESTIONS).map(answer).map(known).collect(),
            firm: text("firm"),
            contact: text("contact"),
            doctor: text("doctor"),
            confidant: text("confidant"),
        }
    }

    fn count_yes(&self) -> usize {
        self.answers.iter().filter(|answer| *answer == "yes").count()
    }

    /// What can be done about each answer that is no yes.
    // keys: policy-act-*
    #[must_use]
    pub fn list_to_do(&self, t: &Speaker) -> Vec<String> {
        let open = self.answers.iter().zip(1..).filter(|(answer, _)| *answer != "yes" && !answer.is_empty());
        open.map(|(_, number): (_, usize)| t.named("policy-act", &number.to_string())).collect()
    }

    /// Everything as it was sent, to send it again.
    #[must_use]
    pub fn sent(&self) -> Vec<(String, &str)> {
        let answers = self.answers.iter().zip(1..).map(|(answer, number)| (format!("q{number}"), answer.as_str()));
        let names = [
            ("firm", &self.firm),
            ("contact", &self.contact),
            ("doctor", &self.doctor),
            ("confidant", &self.confidant),
        ];
        answers.chain(names.map(|(name, value)| (name.to_owned(), value.as_str()))).collect()
    }
}

/// `/library/policy`
#[derive(Template)]
#[template(path = "library/policy.html")]
pub struct PolicyPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was filled in.
    pub form: PolicyForm,
    /// Nothing is ever wrong here; the fields ask for it.
    pub faults: Faults,
    /// The policy as text, once asked for.
    pub document: Option<String>,
}

impl PolicyPage {
    /// Before anything is filled in.
    #[must_use]
    pub fn blank(frame: Frame) -> Self {
        Self { frame, form: PolicyForm::from_pairs(&[]), faults: Faults::default(), document: None }
    }

    /// With what was filled in and the policy made of it.
    #[must_use]
    pub fn filled(frame: Frame, form: PolicyForm, document: String) -> Self {
        Self { document: Some(document), ..Self { form, ..Self::blank(frame) } }
    }

    // keys: policy-ask-* policy-answer-*
    fn questions(&self) -> Vec<(String, String, Vec<Choice>)> {
        let t = &self.frame.t;
        let question = |(answer, number): (&String, usize)| {
            let choices = list_choices(&ANSWERS, "policy-answer", std::slice::from_ref(answer), t);
            (format!("q{number}"), t.named("policy-ask", &number.to_string()), choices)
        };
        self.form.answers.iter().zip(1..).map(question).collect()
    }

    fn tally(&self) -> String {
        let yes = self.form.count_yes();
        // keys: policy-enough, policy-begin
        let key = if yes >= ENOUGH { "policy-enough" } else { "policy-begin" };
        self.frame.t.say_with(key, &[("n", Value::from(yes))])
    }

    fn to_do(&self) -> Vec<String> {
        self.form.list_to_do(&self.frame.t)
    }

    /// Before anything is filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame)
    }

    /// With a policy made.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        let mut form = PolicyForm::from_pairs(&[("firm".to_owned(), "Drukkerij De Linde".to_owned())]);
        form.answers = ["yes", "no", "unknown"].into_iter().cycle().take(QUESTIONS).map(str::to_owned).collect();
        let document = form.list_to_do(&frame.t).join("\n");
        Self::filled(frame, form, document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(answers: &[(&str, &str)]) -> PolicyForm {
        let pairs: Vec<_> = answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        PolicyForm::from_pairs(&pairs)
    }

    #[test]
    fn what_is_no_yes_is_something_to_do_and_what_is_left_open_is_not() {
        let t = Speaker::default();
        let form = form(&[("q1", "yes"), ("q2", "no"), ("q3", "unknown"), ("q4", "maybe")]);
        assert_eq!(form.list_to_do(&t), [t.say("policy-act-2"), t.say("policy-act-3")]);
        assert_eq!((form.count_yes(), form.answers[3].as_str()), (1, ""));
    }
}
