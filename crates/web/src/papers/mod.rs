//! Papers: printed apart from the requests, frozen where they are made, and handed out as files with neutral names.

mod exported;
pub mod own;
pub mod work;

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use houvast_actions::post::letter::countries_of;
use houvast_casework::paper::{Paper, PaperKind};
use houvast_documents::brochure::BrochurePaper;
use houvast_documents::counter::CounterPaper;
use houvast_documents::sheet::Block;
use houvast_documents::{Letter, NotPrinted, Sheet};
use houvast_pages::form::FieldFault;
use houvast_pages::library::space::Space;
use houvast_pages::papers::preview::Piece;
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::problem::Problem;

/// How many papers are printed at the same time; who comes later waits. A paper takes one core and some memory.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// Prints a sheet, where that holds up nobody else.
pub(crate) async fn print(sheet: Sheet) -> Result<Vec<u8>, Problem> {
    press(move || sheet.print()).await
}

/// What strangers have printed is printed one at a time, so that it never holds up the papers of people.
pub(crate) static OPEN_PRESS: Semaphore = Semaphore::const_new(1);

/// Prints a sheet that somebody asked for without an account.
pub(crate) async fn print_open(sheet: Sheet) -> Result<Vec<u8>, Problem> {
    let _press = OPEN_PRESS.acquire().await.map_err(|_| Problem(ProblemKind::Unavailable))?;
    print(sheet).await
}

/// Prints a paper for a counter, asked for without an account.
pub(crate) async fn print_counter(paper: CounterPaper) -> Result<Vec<u8>, Problem> {
    let _press = OPEN_PRESS.acquire().await.map_err(|_| Problem(ProblemKind::Unavailable))?;
    press(move || paper.print()).await
}

/// Prints a folder, asked for without an account.
pub(crate) async fn print_brochure(paper: BrochurePaper) -> Result<Vec<u8>, Problem> {
    let _press = OPEN_PRESS.acquire().await.map_err(|_| Problem(ProblemKind::Unavailable))?;
    press(move || paper.print()).await
}

/// Prints a sheet that was asked for in a space: who is signed in does not wait behind strangers.
pub(crate) async fn print_in(space: Space, sheet: Sheet) -> Result<Vec<u8>, Problem> {
    match space {
        Space::Library => print_open(sheet).await,
        Space::Work | Space::Care => print(sheet).await,
    }
}

/// Prints a letter.
pub(crate) async fn print_letter(letter: Letter) -> Result<Vec<u8>, Problem> {
    press(move || letter.print()).await
}

async fn press(job: impl FnOnce() -> Result<Vec<u8>, NotPrinted> + Send + 'static) -> Result<Vec<u8>, Problem> {
    let _press = PRESSES.acquire().await.map_err(|_| Problem(ProblemKind::Unavailable))?;
    match tokio::task::spawn_blocking(job).await {
        Ok(Ok(pdf)) => Ok(pdf),
        Ok(Err(refusal)) => {
            tracing::error!(%refusal, "a paper could not be printed");
            Err(Problem(ProblemKind::Unexpected))
        }
        Err(_) => Err(Problem(ProblemKind::Unexpected)),
    }
}

/// The frozen form of a sheet: what stands on it, and the digest of its file.
pub(crate) async fn freeze(sheet: Sheet, kind: PaperKind) -> Result<Paper, Problem> {
    let content = serde_json::to_string(&sheet).map_err(|_| Problem(ProblemKind::Unexpected))?;
    let locale = houvast_language::Locale { language: sheet.about.language, ..Default::default() };
    let (language, _) = countries_of(locale);
    let issued_on = sheet.about.issued_on;
    let digest = digest_of(&print(sheet).await?);
    Ok(Paper { kind, language, issued_on, content, digest })
}

/// The frozen form of a letter.
pub(crate) async fn freeze_letter(letter: Letter, kind: PaperKind) -> Result<Paper, Problem> {
    let content = serde_json::to_string(&letter).map_err(|_| Problem(ProblemKind::Unexpected))?;
    let locale = houvast_language::Locale { language: letter.about.language, ..Default::default() };
    let (language, _) = countries_of(locale);
    let issued_on = letter.about.issued_on;
    let digest = digest_of(&print_letter(letter).await?);
    Ok(Paper { kind, language, issued_on, content, digest })
}

/// The mark of what a preview shows: where it is another when the paper is made, something changed in between.
pub(crate) fn mark_of(sheet: &Sheet) -> Result<String, Problem> {
    Ok(digest_of(&serde_json::to_vec(sheet).map_err(|_| Problem(ProblemKind::Unexpected))?))
}

/// What a preview says that was shown before and holds no more.
pub(crate) fn changed() -> FieldFault {
    FieldFault::of("paper", "papers-changed")
}

fn digest_of(pdf: &[u8]) -> String {
    Sha256::digest(pdf).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A frozen paper as a file.
pub(crate) async fn handed_out(paper: Paper) -> Result<Response, Problem> {
    let unreadable = |_| Problem(ProblemKind::Unexpected);
    let pdf = match paper.kind {
        PaperKind::TalkLetter => print_letter(serde_json::from_str(&paper.content).map_err(unreadable)?).await?,
        _ => print(serde_json::from_str(&paper.content).map_err(unreadable)?).await?,
    };
    if digest_of(&pdf) != paper.digest {
        // The words are the same; another release of the printer sets them in other bytes.
        tracing::warn!("a paper of an earlier release is printed in other bytes");
    }
    Ok(download(pdf, "application/pdf", &name_of(paper.kind.name(), paper.issued_on, "pdf")))
}

/// A name that says nothing about health.
pub(crate) fn name_of(what: &str, day: Date, end: &str) -> String {
    format!("houvast-{what}-{day}.{end}")
}

/// A file to keep.
pub(crate) fn download(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let about = [
        (CONTENT_TYPE, media_type.to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (about, bytes).into_response()
}

/// The pieces of a sheet as a page shows them.
pub(crate) fn pieces_of(blocks: Vec<Block>) -> Vec<Piece> {
    let piece = |block| match block {
        Block::Heading(words) | Block::Subheading(words) => Piece::Heading(words),
        Block::Paragraph(words) => Piece::Words(words),
        Block::Note(words) => Piece::Note(words),
        Block::List(lines) | Block::Codes(lines) | Block::Fields(lines) => Piece::Lines(lines),
        Block::Facts(facts) => Piece::Facts(facts.into_iter().map(|fact| (fact.name, fact.value)).collect()),
        Block::Table(table) => Piece::Table(table.caption, table.head, table.rows),
        Block::Code(boxed) => Piece::Facts(vec![(boxed.label, boxed.code)]),
    };
    blocks.into_iter().map(piece).collect()
}
