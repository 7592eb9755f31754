//! Telling it at work: a message made from choices. Whom, when, how much, what would help, how to stay in touch, who may pass
//! it on. It shows what one need not say, and keeps nothing: the message goes out by the person's own hand.

use askama::Template;
use houvast_language::Speaker;

use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::choice::{Choice, list_choices};

/// Whom it is for.
const WHOM: [&str; 4] = ["manager", "human_resources", "colleagues", "customers"];
/// How much is said.
const WORDS: [&str; 3] = ["little", "needs", "naming"];
/// When.
const MOMENT: [&str; 3] = ["working", "leaving", "returning"];
/// What would help.
const NEEDS: [&str; 7] = ["hours", "later", "home", "quiet", "appointments", "tasks", "breaks"];
/// How to stay in touch.
const CONTACT: [&str; 4] = ["fixed", "message", "self", "unsaid"];
/// Who may pass it on.
const PASS_ON: [&str; 3] = ["nobody", "sentence", "freely"];
/// The longest name under a message, in characters.
const LONGEST_NAME: usize = 80;

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterForm {
    /// Whom it is for.
    pub whom: String,
    /// How much is said.
    pub words: String,
    /// When.
    pub moment: String,
    /// What would help.
    pub needs: Vec<String>,
    /// How to stay in touch.
    pub contact: String,
    /// Who may pass it on.
    pub pass_on: String,
    /// The name under it.
    pub name: String,
}

impl LetterForm {
    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        let needs = pairs.iter().filter(|(key, value)| key == "needs" && NEEDS.contains(&value.as_str()));
        Self {
            whom: text("whom"),
            words: text("words"),
            moment: text("moment"),
            needs: needs.map(|(_, value)| value.clone()).collect(),
            contact: text("contact"),
            pass_on: text("pass_on"),
            name: text("name").chars().filter(|one| !one.is_control()).take(LONGEST_NAME).collect(),
        }
    }

    /// What is still to be chosen.
    #[must_use]
    pub fn list_faults(&self) -> Vec<FieldFault> {
        let chosen: [(&str, &str, &[&str]); 5] = [
            ("whom", &self.whom, &WHOM),
            ("moment", &self.moment, &MOMENT),
            ("words", &self.words, &WORDS),
            ("contact", &self.contact, &CONTACT),
            ("pass_on", &self.pass_on, &PASS_ON),
        ];
        let open = chosen.into_iter().filter(|(_, value, list)| !list.contains(value));
        // keys: telling-fault-whom, telling-fault-moment, telling-fault-words, telling-fault-contact, telling-fault-pass_on
        open.map(|(field, _, _)| FieldFault::of(field, fault_of(field))).collect()
    }

    /// Whether what would help goes along: customers need not know, and who says little says no needs.
    fn tells_needs(&self) -> bool {
        self.whom != "customers" && self.words != "little" && !self.needs.is_empty()
    }
}

fn fault_of(field: &str) -> &'static str {
    match field {
        "whom" => "telling-fault-whom",
        "moment" => "telling-fault-moment",
        "words" => "telling-fault-words",
        "contact" => "telling-fault-contact",
        _ => "telling-fault-pass_on",
    }
}

/// The message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What stands above a mail: neutral.
    pub subject: String,
    /// The message.
    pub text: String,
    /// What this reader need not hear.
    pub not_needed: String,
    /// What to think of before it is sent.
    pub before: String,
}

impl Message {
    /// The message of choices that are whole.
    #[must_use]
    pub fn of(form: &LetterForm, t: &Speaker) -> Self {
        // keys: telling-open-* telling-news-* telling-when-* telling-need-* telling-touch-* telling-on-* telling-close-*
        // keys: telling-spare-* telling-before-*
        let mut paragraphs = vec![t.named("telling-open", &form.whom)];
        let when = t.named("telling-when", &form.moment);
        paragraphs.push(format!("{when} {}", t.named("telling-news", &form.words)));
        if form.tells_needs() {
            let lines = form.needs.iter().map(|need| format!("- {}", t.named("telling-need", need)));
            let lines: Vec<String> = [t.say("telling-needs-title")].into_iter().chain(lines).collect();
            paragraphs.push(lines.join("\n"));
        }
        if form.contact != "unsaid" {
            paragraphs.push(t.named("telling-touch", &form.contact));
        }
        paragraphs.push(t.named("telling-on", &form.pass_on));
        paragraphs.push(format!("{}\n{}", t.named("telling-close", &form.whom), form.name).trim_end().to_owned());
        Self {
            subject: t.say("telling-subject"),
            text: paragraphs.join("\n\n"),
            not_needed: t.named("telling-spare", &form.whom),
            before: t.named("telling-before", &form.words),
        }
    }
}

/// `/library/letter`
#[derive(Template)]
#[template(path = "library/letter.html")]
pub struct LetterPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was chosen.
    pub form: LetterForm,
    /// What is still to be chosen.
    pub faults: Faults,
    /// The message, once all is chosen.
    pub message: Option<Message>,
}

impl LetterPage {
    /// Before anything is chosen.
    #[must_use]
    pub fn blank(frame: Frame) -> Self {
        Self { frame, form: LetterForm::default(), faults: Faults::default(), message: None }
    }

    /// With the message, or with what is still to be chosen.
    #[must_use]
    pub fn of(frame: Frame, form: LetterForm) -> Self {
        let faults = say_all(&form.list_faults(), &frame.t);
        let message = faults.is_empty().then(|| Message::of(&form, &frame.t));
        Self { frame, form, faults, message }
    }

    // keys: telling-whom-* telling-words-* telling-moment-* telling-contact-* telling-pass_on-*
    fn choices(&self, name: &str) -> Vec<Choice> {
        let one = |value: &String| vec![value.clone()];
        let (names, prefix, chosen): (&[&'static str], &str, Vec<String>) = match name {
            "whom" => (&WHOM, "telling-whom", one(&self.form.whom)),
            "moment" => (&MOMENT, "telling-moment", one(&self.form.moment)),
            "words" => (&WORDS, "telling-words", one(&self.form.words)),
            "needs" => (&NEEDS, "telling-need", self.form.needs.clone()),
            "contact" => (&CONTACT, "telling-contact", one(&self.form.contact)),
            _ => (&PASS_ON, "telling-pass_on", one(&self.form.pass_on)),
        };
        list_choices(names, prefix, &chosen, &self.frame.t)
    }

    /// Before anything is chosen.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame)
    }

    /// With a message to a manager.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        Self::of(frame, chosen("manager", "needs"))
    }

    /// With something left open.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        Self::of(frame, LetterForm { whom: String::new(), pass_on: "all".to_owned(), ..chosen("manager", "needs") })
    }
}

fn chosen(whom: &str, words: &str) -> LetterForm {
    let [moment, contact, pass_on, name] = ["leaving", "fixed", "sentence", "Sam"].map(str::to_owned);
    let needs = ["hours", "quiet"].map(str::to_owned).to_vec();
    LetterForm { whom: whom.to_owned(), words: words.to_owned(), moment, needs, contact, pass_on, name }
}

#[cfg(test)]
mod tests {
    use houvast_language::Locale;

    use super::*;

    /// Names of the illness in the four languages.
    const NAMES: [&str; 3] = ["kanker", "cancer", "krebs"];

    #[test]
    fn the_illness_is_named_only_where_that_was_chosen() {
        for locale in Locale::all() {
            for whom in WHOM {
                for words in WORDS {
                    let message = Message::of(&chosen(whom, words), &Speaker::new(locale));
                    let names = |text: &str| NAMES.iter().any(|name| text.to_lowercase().contains(name));
                    assert_eq!(names(&message.text), words == "naming", "{whom} {words} {locale:?}");
                    assert!(!names(&message.subject), "{locale:?}");
                }
            }
        }
    }

    #[test]
    fn customers_and_who_hears_little_hear_no_needs() {
        let t = Speaker::default();
        let quiet = t.say("telling-need-quiet");
        assert!(Message::of(&chosen("manager", "needs"), &t).text.contains(&quiet));
        assert!(!Message::of(&chosen("manager", "little"), &t).text.contains(&quiet));
        assert!(!Message::of(&chosen("customers", "needs"), &t).text.contains(&quiet));
    }

    #[test]
    fn what_is_left_open_is_named_and_a_need_of_ones_own_making_is_left_out() {
        let fields = |form: &LetterForm| form.list_faults().into_iter().map(|fault| fault.field).collect::<Vec<_>>();
        assert_eq!(fields(&LetterForm::default()), ["whom", "moment", "words", "contact", "pass_on"]);
        assert!(fields(&chosen("colleagues", "little")).is_empty());
        let pairs =
            [("needs", "quiet"), ("needs", "<b>"), ("name", "Sam\r\n")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        let form = LetterForm::from_pairs(&pairs);
        assert_eq!((form.needs, form.name.as_str()), (vec!["quiet".to_owned()], "Sam"));
    }
}
