//! `cargo xtask bench search`: the library's index beside SQLite FTS5, on the same 10,000 documents and the same questions.
//!
//! The documents are made of the sentences built in, in another order each: the words are real, the pages are not.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use houvast_library::Library;
use houvast_library::names::Language;
use houvast_library::search::{Document, Index};
use sqlx::{Connection, Row, SqliteConnection};

const DOCUMENTS: usize = 10_000;
const ROUNDS: usize = 20;
const QUESTIONS: &str = include_str!("../../library/tests/questions/nl.tsv");

#[tokio::main]
async fn main() -> Result<()> {
    let documents = make_documents();
    let questions: Vec<&str> = QUESTIONS.lines().filter_map(|line| line.split('\t').next()).collect();
    ensure!(!documents.is_empty() && !questions.is_empty(), "there is nothing to search");
    println!("{} documents in Dutch, {} questions, {ROUNDS} rounds", documents.len(), questions.len());

    let begun = Instant::now();
    let index = Index::of(Language::Nl, documents.iter().cloned());
    println!("ours  built in {:.2} s, {} words", begun.elapsed().as_secs_f64(), index.count_words());
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for question in &questions {
            let begun = Instant::now();
            let asked = index.read(question);
            let found = index.rank(&asked, 10, |_| true);
            let snippets: usize = found.iter().map(|(at, _)| index.snippet(*at, &asked).len()).sum();
            times.push(begun.elapsed());
            std::hint::black_box(snippets);
        }
    }
    tell("ours", times);

    let mut database = SqliteConnection::connect("sqlite::memory:").await?;
    let begun = Instant::now();
    fill(&mut database, &documents).await?;
    println!("fts5  built in {:.2} s", begun.elapsed().as_secs_f64());
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for question in &questions {
            let begun = Instant::now();
            let rows = sqlx::query(
                "SELECT rowid, snippet(topics, 2, '[', ']', '…', 20) AS snippet FROM topics WHERE topics MATCH ? \
                 ORDER BY bm25(topics, 4.0, 2.0, 1.0) LIMIT 10",
            )
            .bind(as_match(question))
            .fetch_all(&mut database)
            .await?;
            let length: usize = rows.iter().map(|row| row.get::<String, _>("snippet").len()).sum();
            times.push(begun.elapsed());
            std::hint::black_box(length);
        }
    }
    tell("fts5", times);
    Ok(())
}

/// Pages of sentences that are built in, dealt out anew.
fn make_documents() -> Vec<Document> {
    let topics: Vec<_> = Library::embedded().list_all().iter().filter(|topic| topic.language == Language::Nl).collect();
    let blocks = topics.iter().flat_map(|topic| &topic.parts).flat_map(|part| &part.blocks);
    let lines: Vec<String> =
        blocks.flat_map(|block| block.text().lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let document = |at: usize| {
        let topic = topics[at % topics.len()];
        let body = (0..20).map(|line| lines[(at * 7919 + line * (at % 97 + 1)) % lines.len()].clone()).collect();
        Document { title: topic.about.title.clone(), summary: topic.about.summary.clone(), headings: Vec::new(), body }
    };
    if topics.is_empty() { Vec::new() } else { (0..DOCUMENTS).map(document).collect() }
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

fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1000.0;
    println!("{name}  p50 {:.3} ms, p99 {:.3} ms, most {:.3} ms", at(0.5), at(0.99), at(1.0));
}
