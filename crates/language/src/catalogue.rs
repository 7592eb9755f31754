//! All messages of all languages, built into the program.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::locale::{Language, Locale};
use crate::numbers;

/// (language, concept, text) of every catalogue, sorted by language and concept.
static SOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

static EMBEDDED: LazyLock<Catalogue> = LazyLock::new(Catalogue::read);

/// The messages of all languages. Safe to use from many threads.
pub struct Catalogue {
    /// In the order of [`Language::ALL`].
    bundles: [FluentBundle<FluentResource>; 4],
    /// Messages without variables as they were said, by language and country: a page says some of them for every row.
    said: [[RwLock<HashMap<String, String>>; 2]; 4],
}

impl Catalogue {
    /// The messages built into the program, read once.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The words of a message without variables.
    #[must_use]
    pub fn text(&self, locale: Locale, key: &str) -> String {
        let said = &self.said[locale.language as usize][locale.country as usize];
        if let Some(words) = said.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return words.clone();
        }
        let words = self.text_with(locale, key, &[]);
        // Only what somebody wrote is kept: keys that nobody wrote have no end.
        if self.has(locale, key) {
            said.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), words.clone());
        }
        words
    }

    /// The words of a message, its variables filled in. Numbers come out in the format of the language. The variant of the
    /// country goes before the plain message. A key nobody wrote comes out as itself; `tests/catalogues.rs` lets none through.
    #[must_use]
    pub fn text_with(&self, locale: Locale, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let bundle = &self.bundles[locale.language as usize];
        let variant = format!("{key}-{}", locale.country.code());
        let message = bundle.get_message(&variant).or_else(|| bundle.get_message(key));
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.to_fluent())).collect();
        // An error leaves `{$name}` in the text; the tests compare the variables of every message between languages.
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Whether a message, or a variant of it for this country, is there.
    #[must_use]
    pub fn has(&self, locale: Locale, key: &str) -> bool {
        let bundle = &self.bundles[locale.language as usize];
        bundle.has_message(key) || bundle.has_message(&format!("{key}-{}", locale.country.code()))
    }

    fn read() -> Self {
        Self { bundles: Language::ALL.map(bundle), said: Default::default() }
    }
}

/// The messages of one language. What does not parse or is there twice is left out here and named by `tests/catalogues.rs`.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let identifiers = language.code().parse().into_iter().collect();
    let mut bundle = FluentBundle::new_concurrent(identifiers);
    // The marks that isolate inserted text are invisible but break copying, searching and plain-text mails.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Nl => written_nl,
        Language::Fr => written_fr,
        Language::De => written_de,
        Language::En => written_en,
    }));
    if language == Language::Fr {
        bundle.set_transform(Some(kept_together));
    }
    for (_, _, text) in SOURCES.iter().filter(|(code, _, _)| *code == language.code()) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, _)| read);
        let _doubles_are_left_out = bundle.add_resource(resource);
    }
    bundle
}

/// French puts a space before `?`, `:`, `;` and inside `« »`; a line must not break there. Authors write an ordinary space.
fn kept_together(text: &str) -> Cow<'_, str> {
    const PAIRS: [(&str, &str); 5] =
        [(" ?", "\u{a0}?"), (" :", "\u{a0}:"), (" ;", "\u{a0};"), (" »", "\u{a0}»"), ("« ", "«\u{a0}")];
    if !PAIRS.iter().any(|(loose, _)| text.contains(loose)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(PAIRS.iter().fold(text.to_owned(), |text, (loose, kept)| text.replace(loose, kept)))
}

// Fluent takes a plain function without captured values, hence one for each language.
fn written_nl<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(Language::Nl, value)
}

fn written_fr<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(Language::Fr, value)
}

fn written_de<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(Language::De, value)
}

fn written_en<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    written(Language::En, value)
}

fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::decimal(language, number.value)),
        _ => None,
    }
}

/// What fills a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Words, put in as they are. Escaping for HTML is the template's work.
    Text(Cow<'a, str>),
    /// A number, written in the format of the language; chooses the plural.
    Number(f64),
}

impl Value<'_> {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

/// Numbers that fit a float without loss, and counts, which on a screen never reach 2^53.
macro_rules! numbers {
    ($($number:ty),*) => {
        $(
            impl From<$number> for Value<'_> {
                fn from(number: $number) -> Self {
                    Self::Number(number as f64)
                }
            }

            impl From<&$number> for Value<'_> {
                fn from(number: &$number) -> Self {
                    Self::Number(*number as f64)
                }
            }
        )*
    };
}

numbers!(f64, u8, u16, u32, u64, usize, i8, i16, i32, i64);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Country;

    #[test]
    fn the_catalogue_goes_to_every_thread() {
        fn check<T: Send + Sync>(_: &T) {}
        check(Catalogue::embedded());
    }

    #[test]
    fn a_message_says_the_same_the_second_time() {
        for locale in Locale::all() {
            for key in ["care-search", "hat-occupational_physician", "nobody-wrote-this"] {
                let fresh = Catalogue::embedded().text_with(locale, key, &[]);
                let twice = [(); 2].map(|()| Catalogue::embedded().text(locale, key));
                assert_eq!(twice, [fresh.clone(), fresh]);
            }
        }
    }

    #[test]
    fn a_country_variant_goes_before_the_plain_message() {
        let check = |country, expect| {
            let locale = Locale { language: Language::Nl, country };
            assert_eq!(Catalogue::embedded().text(locale, "hat-occupational_physician"), expect);
        };
        check(Country::Be, "arbeidsarts");
        check(Country::Nl, "bedrijfsarts");
    }

    #[test]
    fn inserted_words_carry_no_invisible_marks() {
        for locale in Locale::all() {
            let text =
                Catalogue::embedded().text_with(locale, "frame-here-as", &[("hat", "x".into()), ("name", "y".into())]);
            assert!(!text.contains(['\u{2068}', '\u{2069}', '{']), "{text:?}");
        }
    }

    #[test]
    fn a_french_question_mark_stays_with_its_word() {
        let locale = Locale { language: Language::Fr, country: Country::Be };
        assert!(Catalogue::embedded().text(locale, "frame-help-now").ends_with("maintenant\u{a0}?"));
    }

    #[test]
    fn a_key_nobody_wrote_comes_out_as_itself() {
        assert_eq!(Catalogue::embedded().text(Locale::default(), "nobody-wrote-this"), "nobody-wrote-this");
        assert!(!Catalogue::embedded().has(Locale::default(), "nobody-wrote-this"));
    }
}
