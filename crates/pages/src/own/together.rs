//! "Filled in together": who is there while the person fills in.

use askama::Template;
use houvast_casework::consult::Presence;
use houvast_casework::hat::Hat;
use houvast_language::{Speaker, Value};

use super::navigation::in_own_space;
use super::share_form::Reader;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TogetherForm {
    /// The address of a seat.
    pub reader: String,
    /// A name of [`Presence`].
    pub presence: String,
}

impl TogetherForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        Self { reader: text("reader"), presence: text("presence") }
    }

    /// Who, and how.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self, readers: &[Reader]) -> Result<(Reader, Presence), Vec<FieldFault>> {
        let reader = readers.iter().find(|reader| reader.address == self.reader).cloned();
        let presence = Presence::find_by_name(&self.presence);
        match (reader, presence) {
            (Some(reader), Some(presence)) => Ok((reader, presence)),
            (reader, presence) => {
                let who = reader.is_none().then(|| FieldFault::of("reader", "talks-fault-reader"));
                let how = presence.is_none().then(|| FieldFault::of("presence", "talks-fault-presence"));
                Err(who.into_iter().chain(how).collect())
            }
        }
    }
}

/// "Together with Nele Wouters, nurse, by phone."
#[must_use]
pub fn say_company(t: &Speaker, name: &str, hat: Hat, presence: Presence) -> String {
    let args = [
        ("name", Value::from(name)),
        ("hat", t.hat(hat).into()),
        ("presence", t.named("talks-presence", presence.name()).into()),
    ];
    t.say_with("talks-together-now", &args)
}

/// `/own/talks/together`
#[derive(Template)]
#[template(path = "own/together.html")]
pub struct TogetherPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who is there now, in words.
    pub company: Option<String>,
    /// With whom one could.
    pub readers: Vec<Reader>,
    /// What was chosen.
    pub form: TogetherForm,
    /// What does not fit.
    pub faults: Faults,
}

impl TogetherPage {
    fn say_reader(&self, reader: &Reader) -> String {
        format!("{}, {}", reader.name, self.frame.t.hat(reader.hat))
    }

    /// The choices.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let reader = Reader { address: "s1".to_owned(), name: "Nele Wouters".to_owned(), hat: Hat::Nurse };
        Self {
            frame: in_own_space(frame),
            company: None,
            readers: vec![reader],
            form: TogetherForm::default(),
            faults: Faults::default(),
        }
    }

    /// Nothing chosen.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = say_all(&TogetherForm::default().read(&[]).err().unwrap_or_default(), &frame.t);
        Self { faults, ..Self::sample(frame) }
    }

    /// Somebody is there.
    #[must_use]
    pub fn sample_company(frame: Frame) -> Self {
        let company = Some(say_company(&frame.t, "Nele Wouters", Hat::Nurse, Presence::ByPhone));
        Self { company, ..Self::sample(frame) }
    }

    /// Nobody of a service knows the person.
    #[must_use]
    pub fn sample_nobody(frame: Frame) -> Self {
        Self { readers: Vec::new(), ..Self::sample(frame) }
    }
}
