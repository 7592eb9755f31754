//! What a form says when something in it does not fit: which field, and what to do.

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
