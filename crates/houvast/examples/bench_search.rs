//! `cargo xtask bench search`: the library's index beside SQLite FTS5, on the same 10,000 documents and the same questions.
//!
//! The documents are made of the sentences built in, in another order each, and of words put together that no other document has:
//! the sentences are real, the pages are not, and the vocabulary grows with them as that of real pages would. Each question is
//! asked as people wrote it and once more with two letters of its longest word changed round: that costs most. It ends with
//! exit code 1 where an aim is not reached.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use houvast_library::Library;
use houvast_library::names::Language;
use houvast_library::search::{Document, Index};
use sqlx::{Connection, Row, SqliteConnection};

const DOCUMENTS: usize = 10_000;
const ROUNDS: usize = 20;
const QUESTIONS: &str = include_str!("../../library/tests/questions/nl.tsv");
/// The aims: building takes less, and ninety-nine of a hundred questions are answered within.
const BUILT_WITHIN: Duration = Duration::from_secs(10);
const ANSWERED_WITHIN: Duration = Duration::from_millis(5);

/// What was measured of one of the two.
struct Measured {
    name: &'static str,
    built: Duration,
    /// As people wrote it.
    plain: Vec<Duration>,
    /// With a slip of the finger.
    slipped: Vec<Duration>,
    /// How many slipped questions found anything, over all rounds.
    answered: usize,
}

#[tokio::main]
async fn main() -> Result<()> {
    let documents = make_documents();
    let plain: Vec<String> = QUESTIONS.lines().filter_map(|line| line.split('\t').next()).map(str::to_owned).collect();
    ensure!(!documents.is_empty() && !plain.is_empty(), "there is nothing to search");
    let slipped: Vec<String> = plain.iter().map(|question| slip(question)).collect();
    println!("{} documents in Dutch, twice {} questions, {ROUNDS} rounds", documents.len(), plain.len());
    let ours = measure_ours(&documents, &plain, &slipped);
    ours.tell(plain.len());
    measure_fts5(&documents, &plain, &slipped).await?.tell(plain.len());
    ensure!(ours.built < BUILT_WITHIN, "building took longer than {BUILT_WITHIN:?}");
    for times in [&ours.plain, &ours.slipped] {
        ensure!(at(times, 0.99) < ANSWERED_WITHIN, "p99 is not below {ANSWERED_WITHIN:?}");
    }
    println!("aims reached: built within {BUILT_WITHIN:?}, p99 below {ANSWERED_WITHIN:?}");
    Ok(())
}

/// Question in, ten answers with their snippets out.
fn measure_ours(documents: &[Document], plain: &[String], slipped: &[String]) -> Measured {
    let begun = Instant::now();
    let index = Index::of(Language::Nl, documents.iter().cloned());
    let built = begun.elapsed();
    println!("ours  {} different words", index.count_words());
    let ask = |question: &String| {
        let begun = Instant::now();
        let asked = index.read(question);
        let found = index.rank(&asked, 10, |_| true);
        let snippets: usize = found.iter().map(|(at, _)| index.snippet(*at, &asked).len()).sum();
        let time = begun.elapsed();
        std::hint::black_box(snippets);
        (time, !found.is_empty())
    };
    let rounds = |questions: &[String]| -> Vec<(Duration, bool)> {
        (0..ROUNDS).flat_map(|_| questions.iter().map(ask).collect::<Vec<_>>()).collect()
    };
    Measured::of("ours", built, rounds(plain), rounds(slipped))
}

/// The same of SQLite in memory: ten answers with their snippets.
async fn measure_fts5(documents: &[Document], plain: &[String], slipped: &[String]) -> Result<Measured> {
    let mut database = SqliteConnection::connect("sqlite::memory:").await?;
    let begun = Instant::now();
    fill(&mut database, documents).await?;
    let built = begun.elapsed();
    let mut measured = Vec::new();
    for questions in [plain, slipped] {
        let mut times = Vec::new();
        for question in (0..ROUNDS).flat_map(|_| questions) {
            let begun = Instant::now();
            let rows = sqlx::query(
                "SELECT rowid, snippet(topics, 2, '[', ']', '…', 20) AS snippet FROM topics WHERE topics MATCH ? \
                 ORDER BY bm25(topics, 4.0, 2.0, 1.0) LIMIT 10",
            )
            .bind(as_match(question))
            .fetch_all(&mut database)
            .await?;
            let length: usize = rows.iter().map(|row| row.get::<String, _>("snippet").len()).sum();
            times.push((begun.elapsed(), !rows.is_empty()));
            std::hint::black_box(length);
        }
        measured.push(times);
    }
    let slipped = measured.pop().unwrap_or_default();
    Ok(Measured::of("fts5", built, measured.pop().unwrap_or_default(), slipped))
}

impl Measured {
    fn of(name: &'static str, built: Duration, plain: Vec<(Duration, bool)>, slipped: Vec<(Duration, bool)>) -> Self {
        let answered = slipped.iter().filter(|(_, found)| *found).count();
        let in_order = |times: Vec<(Duration, bool)>| {
            let mut times: Vec<Duration> = times.into_iter().map(|(time, _)| time).collect();
            times.sort_unstable();
            times
        };
        Self { name, built, plain: in_order(plain), slipped: in_order(slipped), answered }
    }

    fn tell(&self, questions: usize) {
        let Self { name, built, .. } = self;
        println!("{name}  built in {:.2} s", built.as_secs_f64());
        for (how, times) in [("as written", &self.plain), ("with a slip", &self.slipped)] {
            let part = |part: f64| at(times, part).as_secs_f64() * 1000.0;
            println!("{name}  {how}: p50 {:.3} ms, p99 {:.3} ms, most {:.3} ms", part(0.5), part(0.99), part(1.0));
        }
        println!("{name}  {} of {questions} questions with a slip found something", self.answered / ROUNDS);
    }
}

/// The time that a part of all do not pass, of times in order.
fn at(times: &[Duration], part: f64) -> Duration {
    times.get((times.len().saturating_sub(1) as f64 * part) as usize).copied().unwrap_or_default()
}

/// Pages of sentences that are built in, dealt out anew, each with words of its own.
fn make_documents() -> Vec<Document> {
    let topics: Vec<_> = Library::embedded().list_all().iter().filter(|topic| topic.language == Language::Nl).collect();
    let blocks = topics.iter().flat_map(|topic| &topic.parts).flat_map(|part| &part.blocks);
    let lines: Vec<String> =
        blocks.flat_map(|block| block.text().lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let words: Vec<&str> = lines.iter().flat_map(|line| line.split(|one: char| !one.is_alphabetic())).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| word.chars().count() > 4).collect();
    let document = |at: usize| {
        let topic = topics[at % topics.len()];
        let mut body: Vec<String> =
            (0..20).map(|line| lines[(at * 7919 + line * (at % 97 + 1)) % lines.len()].clone()).collect();
        let word = |step: usize| words[(at * 104_729 + step) % words.len()];
        body.push((0..3).map(|step| format!("{}{} ", word(step), word(step * 31 + 7))).collect());
        Document { title: topic.about.title.clone(), summary: topic.about.summary.clone(), headings: Vec::new(), body }
    };
    if topics.is_empty() { Vec::new() } else { (0..DOCUMENTS).map(document).collect() }
}

/// The question with the two middle letters of its longest word changed round.
fn slip(question: &str) -> String {
    let longest = question.split(' ').max_by_key(|word| word.chars().count()).unwrap_or_default();
    let mut letters: Vec<char> = longest.chars().collect();
    let middle = letters.len() / 2;
    if middle > 0 {
        letters.swap(middle - 1, middle);
    }
    question.replacen(longest, &letters.into_iter().collect::<String>(), 1)
}

async fn fill(database: &mut SqliteConnection, documents: &[Document]) -> Result<()> {
    let table =
        "CREATE VIRTUAL TABLE topics USING fts5(title, summary, body, tokenize = 'unicode61 remove_diacritics 2')";
    sqlx::query(table).execute(&mut *database).await.context("this SQLite has no FTS5")?;
    let mut all = database.begin().await?;
    for document in documents {
        sqlx::query("INSERT INTO topics (title, summary, body) VALUES (?, ?, ?)")
            .bind(&document.title)
            .bind(&document.summary)
            .bind(document.body.join("\n"))
            .execute(&mut *all)
            .await?;
    }
    all.commit().await?;
    Ok(())
}

/// Any of the words, as ours asks.
fn as_match(question: &str) -> String {
    let words = question.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR ")
}
