//! `houvast library`: searches the open library.

use clap::Subcommand;
use houvast_library::names::{Country, Language};
use houvast_library::search::{Hit, find};
use houvast_library::shelves::Wanted;
use houvast_library::topic::Waiting;
use serde_json::json;

use crate::tell::{self, Outcome};
use crate::wishes;

/// How many topics are told.
const MOST: usize = 10;

/// What can be done with the library.
#[derive(Subcommand)]
pub(crate) enum LibraryCommand {
    /// Finds the topics that answer a question best. The question is kept nowhere.
    Search {
        /// The question, in the words of the language.
        query: String,
        /// The language: nl, fr, de or en; that of the terminal without it.
        #[arg(long, value_parser = wishes::spoken)]
        lang: Option<houvast_language::Language>,
        /// The country of who asks, be or nl: pages of the other one come last. Without it they are ranked alike.
        #[arg(long, value_parser = country)]
        country: Option<Country>,
        /// Prints a list of JSON with the keys slug, title, score and snippet.
        #[arg(long)]
        json: bool,
    },
}

/// Does it. Nothing found is no fault.
pub(crate) fn run(command: &LibraryCommand) -> anyhow::Result<Outcome> {
    let LibraryCommand::Search { query, lang, country, json } = command;
    let language = lang.unwrap_or_else(wishes::standing_language);
    let language = Language::find_by_name(language.code()).unwrap_or(Language::En);
    let hits = find(query, (language, *country), Wanted::default(), Waiting::Hidden, MOST);
    if *json {
        let list: Vec<_> = hits.iter().map(described).collect();
        tell::line(serde_json::to_string_pretty(&list)?);
        return Ok(Outcome::Done);
    }
    for hit in &hits {
        tell::line(format_args!("{:6.2}  {}  {}", hit.score, hit.topic.slug, hit.topic.about.title));
    }
    tell::aside(format_args!("{} found", hits.len()));
    Ok(Outcome::Done)
}

fn country(name: &str) -> Result<Country, String> {
    Country::find_by_name(name).ok_or_else(|| format!("`{name}` is neither be nor nl"))
}

fn described(hit: &Hit) -> serde_json::Value {
    let snippet: String = hit.snippet.iter().map(|piece| piece.text.as_str()).collect();
    json!({ "slug": hit.topic.slug, "title": hit.topic.about.title, "score": hit.score, "snippet": snippet })
}
