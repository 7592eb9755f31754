//! The catalogues as they are written, read with the Fluent parser.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

pub(crate) const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

/// One message of one language.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) concept: String,
    pub(crate) variables: BTreeSet<String>,
    /// All its text, of every plural, variables left out.
    pub(crate) words: String,
    /// Messages it takes in.
    pub(crate) references: BTreeSet<String>,
}

#[derive(Default)]
pub(crate) struct Written {
    pub(crate) messages: BTreeMap<(String, String), Said>,
    pub(crate) faults: Vec<String>,
}

impl Written {
    pub(crate) fn read() -> Self {
        let mut written = Self::default();
        for language in LANGUAGES {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogues").join(language);
            for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
                if file.extension().is_some_and(|end| end == "ftl") {
                    written.add(language, &file);
                }
            }
        }
        written
    }

    pub(crate) fn concept(&self, language: &str, key: &str) -> Option<&str> {
        self.messages.get(&(language.to_owned(), key.to_owned())).map(|message| message.concept.as_str())
    }

    /// Whether any language has it; that all have it is another test.
    pub(crate) fn has(&self, key: &str) -> bool {
        LANGUAGES.iter().any(|language| self.concept(language, key).is_some())
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let keys: BTreeSet<&str> = self.messages.keys().map(|(_, key)| key.as_str()).collect();
        keys.into_iter()
    }

    pub(crate) fn refers_to(&self, key: &str) -> bool {
        self.messages.values().any(|message| message.references.contains(key))
    }

    fn add(&mut self, language: &str, file: &Path) {
        let text = fs::read_to_string(file).unwrap();
        let concept = file.file_stem().unwrap().to_string_lossy().into_owned();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            self.faults.extend(errors.iter().map(|error| format!("{language}/{concept}: {error}")));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.add_message(language, &concept, &message),
                Entry::Junk { content } => self.faults.push(format!("{language}/{concept}: `{}`", content.trim())),
                Entry::Term(term) => {
                    self.faults.push(format!("{language}/{concept}: term `{}`, use a message", term.id.name))
                }
                _ => {}
            }
        }
    }

    fn add_message(&mut self, language: &str, concept: &str, message: &Message<&str>) {
        let mut said = Said { concept: concept.to_owned(), ..Said::default() };
        match &message.value {
            Some(value) => said.pattern(value),
            None => self.faults.push(format!("{language}/{concept}: `{}` has no words", message.id.name)),
        }
        if self.messages.insert((language.to_owned(), message.id.name.to_owned()), said).is_some() {
            self.faults.push(format!("{language}/{concept}: `{}` is there twice", message.id.name));
        }
    }
}

impl Said {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}
