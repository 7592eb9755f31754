//! The Cedar schema and policies, read and validated once.

use std::fmt::Write as _;
use std::str::FromStr;
use std::sync::LazyLock;

use cedar_policy::{Authorizer, Entities, PolicySet, Schema, ValidationMode, Validator};

/// The schema as written in `policies/schema.cedarschema`.
pub const SCHEMA: &str = include_str!("../policies/schema.cedarschema");

/// Every policy file: theme and text.
pub const THEMES: &[(&str, &str)] = &[
    ("seats", include_str!("../policies/seats.cedar")),
    ("own", include_str!("../policies/own.cedar")),
    ("workplace", include_str!("../policies/workplace.cedar")),
    ("care", include_str!("../policies/care.cedar")),
    ("sharing", include_str!("../policies/sharing.cedar")),
    ("clock", include_str!("../policies/clock.cedar")),
    ("desk", include_str!("../policies/desk.cedar")),
];

/// A schema and the policies that were validated against it.
#[derive(Debug)]
pub struct Policies {
    pub(crate) schema: Schema,
    pub(crate) set: PolicySet,
    pub(crate) authorizer: Authorizer,
    /// The actions and their groups, which every question needs.
    pub(crate) actions: Entities,
}

/// Why texts are no policies.
#[derive(Debug, thiserror::Error)]
pub enum NotPolicies {
    /// The schema cannot be read.
    #[error("schema: {0}")]
    Schema(String),
    /// A policy cannot be read.
    #[error("policies: {0}")]
    Syntax(String),
    /// A policy speaks of something the schema does not know.
    #[error("policies do not fit the schema: {0}")]
    Invalid(String),
}

impl Policies {
    /// Reads and validates policies.
    ///
    /// # Errors
    /// [`NotPolicies`] where schema or policies cannot be read or do not fit each other.
    pub fn parse(schema: &str, policies: &str) -> Result<Self, NotPolicies> {
        let read = Self::read(schema, policies)?;
        let validated = Validator::new(read.schema.clone()).validate(&read.set, ValidationMode::Strict);
        if !validated.validation_passed() {
            let mut told = String::new();
            for error in validated.validation_errors() {
                write!(told, "{error}; ").expect("writing to a string");
            }
            return Err(NotPolicies::Invalid(told));
        }
        Ok(read)
    }

    fn read(schema: &str, policies: &str) -> Result<Self, NotPolicies> {
        let (schema, _) =
            Schema::from_cedarschema_str(schema).map_err(|error| NotPolicies::Schema(error.to_string()))?;
        let set = PolicySet::from_str(policies).map_err(|error| NotPolicies::Syntax(error.to_string()))?;
        let actions = schema.action_entities().map_err(|error| NotPolicies::Schema(error.to_string()))?;
        Ok(Self { schema, set, authorizer: Authorizer::new(), actions })
    }

    /// The policies of this release. Deliberately not validated again at every start: they are part of the binary, and
    /// a test validates them.
    ///
    /// # Panics
    /// Never in a release: the texts are part of the binary, and a test reads them.
    #[must_use]
    pub fn standing() -> &'static Self {
        static STANDING: LazyLock<Policies> =
            LazyLock::new(|| Policies::read(SCHEMA, &text()).expect("the policies of this release can be read"));
        &STANDING
    }

    /// What the policy behind an answer is called by its annotation, for instance `id` or `sight`.
    pub(crate) fn annotation(&self, policy: &cedar_policy::PolicyId, key: &str) -> Option<&str> {
        self.set.annotation(policy, key)
    }
}

/// All policies of this release as one text.
#[must_use]
pub fn text() -> String {
    THEMES.iter().map(|(_, text)| *text).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policies_of_this_release_fit_their_schema() {
        Policies::parse(SCHEMA, &text()).unwrap();
    }

    #[test]
    fn every_policy_has_an_id_and_a_sentence_above_it() {
        for (theme, text) in THEMES {
            let lines: Vec<&str> = text.lines().collect();
            for (at, line) in
                lines.iter().enumerate().filter(|(_, l)| l.starts_with("permit") || l.starts_with("forbid"))
            {
                let start = (0..at).rev().find(|i| !lines[*i].starts_with('@')).unwrap();
                assert!(lines[start].starts_with("// ") && lines[start].ends_with('.'), "{theme}: {line}");
                assert!(lines[start + 1].starts_with("@id("), "{theme}: {line}");
            }
        }
    }

    #[test]
    fn a_misspelt_hat_is_refused() {
        let policy = r#"permit (principal is CareSeat, action, resource) when { principal.hat == Hat::"nurze" };"#;
        assert!(matches!(Policies::parse(SCHEMA, policy), Err(NotPolicies::Invalid(_))));
    }
}
