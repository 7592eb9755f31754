//! An ask for a talk in words: the same for the person who asked and for who answers.

use houvast_casework::talk::TalkAsk;
use houvast_language::{Speaker, Value};

/// What was asked, a line each; own words stand apart.
// keys: ask-way-*, ask-part-*, care-language-*
#[must_use]
pub fn list_asked(t: &Speaker, ask: &TalkAsk, with: Option<&str>) -> Vec<String> {
    let listed = |key: &str, words: Vec<String>| t.say_with(key, &[("what", Value::from(words.join(", ")))]);
    let mut lines = vec![listed("ask-line-ways", ask.ways.iter().map(|way| t.named("ask-way", way.name())).collect())];
    let days = ask.days.iter().map(|day| t.weekday(day.weekday()).to_owned());
    let parts = ask.parts.iter().map(|part| t.named("ask-part", part.name()));
    let when: Vec<String> = days.chain(parts).collect();
    lines.push(if when.is_empty() { t.say("ask-line-any-time") } else { listed("ask-line-when", when) });
    lines.extend(with.map(|name| listed("ask-line-with", vec![name.to_owned()])));
    lines.push(listed("ask-line-language", vec![t.named("care-language", ask.language.name())]));
    lines.extend(ask.interpreter.then(|| t.say("ask-line-interpreter")));
    lines.push(t.say(if ask.employer_may_know { "ask-line-employer-yes" } else { "ask-line-employer-no" }));
    lines
}
