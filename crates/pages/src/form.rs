//! What a form says when something in it does not fit: which field, and what to do.

use houvast_language::Speaker;

/// One fault of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Id of the field it is about, so that the summary leads there.
    pub field: String,
    /// What to do, in the reader's language.
    pub says: String,
}

/// Faults of a form, in the order of its fields. Empty on a fresh form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds a fault of a field.
    pub fn add(&mut self, field: &str, says: impl Into<String>) {
        self.0.push(Fault { field: field.to_owned(), says: says.into() });
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn find_of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|fault| fault.field == field).map(|fault| fault.says.as_str())
    }

    /// Whether something is wrong with a field.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.find_of(field).is_some()
    }

    /// The faults, first field first.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.0.iter()
    }
}

/// One field of a form that cannot stay as it is, before anybody is spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The id of the field, which the summary links to.
    pub field: String,
    /// The message that says what to do.
    pub key: &'static str,
}

impl FieldFault {
    /// A fault of a field.
    #[must_use]
    pub fn of(field: impl Into<String>, key: &'static str) -> Self {
        Self { field: field.into(), key }
    }
}

/// Every fault in the reader's language.
#[must_use]
pub fn say_all(faults: &[FieldFault], t: &Speaker) -> Faults {
    let mut said = Faults::default();
    for fault in faults {
        said.add(&fault.field, t.say(fault.key));
    }
    said
}

/// The value of a field as it was sent, without blanks around it; empty where it was not sent.
pub(crate) fn find_value<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_found_by_its_field() {
        let mut faults = Faults::default();
        assert!(faults.is_empty());
        faults.add("email", "Write your e-mail address.");
        assert_eq!(faults.find_of("email"), Some("Write your e-mail address."));
        assert!(!faults.has("password"));
    }
}
