//! `write_note` and `correct_note`: the notes of the reader's own discipline.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::write_note::{NotesDesk, correct_note, open_notes, open_notes_for, write_note};
use houvast_casework::notes::{Note, Notes};
use houvast_pages::care::correct_note::CorrectNotePage;
use houvast_pages::care::write_note::{NoteForm, ShownNote, WriteNotePage};
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InCare;
use crate::work::address_of;

pub(super) async fn open(app: &App, here: &InCare, address: &str) -> Result<NotesDesk, Problem> {
    Ok(open_notes(&app.installation, here.account(), here.hat(), &address_of(address)?).await?)
}

async fn shown(
    app: &App,
    here: &InCare,
    (address, desk, all): (&str, &NotesDesk, bool),
    form: NoteForm,
    faults: &[FieldFault],
) -> Result<WriteNotePage, Problem> {
    let (t, notes) = (here.t(), desk.view.notes());
    Ok(WriteNotePage {
        frame: here.frame(&name_of_service(&app.installation).await?),
        address: address.to_owned(),
        name: desk.file.view.card().name.clone(),
        asked: desk.ask().is_some(),
        notes: WriteNotePage::list(notes, all, &desk.authors, &t),
        of: notes.notes.len(),
        form,
        faults: say_all(faults, &t),
    })
}

/// `GET /care/{address}/notes`
pub async fn page_of(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let all = pairs.iter().any(|(name, _)| name == "all");
    let form = NoteForm::blank(here.t().day_of(desk.file.now));
    Ok(page(&shown(&app, &here, (&address, &desk, all), form, &[]).await?))
}

/// `POST /care/{address}/notes`
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let typed = NoteForm::from_pairs(&form.0);
    match typed.read(here.t().day_of(desk.file.now)) {
        Ok((on, text)) => {
            write_note(&app.installation, &desk.file.acting, on, text).await?;
            Ok(to_notes(&address))
        }
        Err(faults) => Ok(refused(&shown(&app, &here, (&address, &desk, false), typed, &faults).await?)),
    }
}

fn to_notes(address: &str) -> Response {
    Redirect::to(&format!("/care/{address}/notes")).into_response()
}

/// A note by the number in an address; every number has one spelling.
fn find_note<'a>(notes: &'a Notes, number: &str) -> Option<&'a Note> {
    let read = number.parse::<i64>().ok().filter(|read| read.to_string() == number);
    read.and_then(|read| notes.find(read))
}

/// The notes with one of them. Where there is no such note, nothing counts as read.
async fn open_one(app: &App, here: &InCare, address: &str, number: &str) -> Result<(NotesDesk, Note), Problem> {
    let (public, holds) = (address_of(address)?, |notes: &Notes| find_note(notes, number).is_some());
    let desk = open_notes_for(&app.installation, here.account(), here.hat(), &public, holds).await?;
    let note = find_note(desk.view.notes(), number).cloned().ok_or(Problem(ProblemKind::NotFound))?;
    Ok((desk, note))
}

async fn shown_one(
    app: &App,
    here: &InCare,
    (address, desk, note): (&str, &NotesDesk, &Note),
    form: NoteForm,
    faults: &[FieldFault],
) -> Result<CorrectNotePage, Problem> {
    let t = here.t();
    let earlier = |version| ShownNote::of_version(note.number, version, false, &desk.authors, &t);
    Ok(CorrectNotePage {
        frame: here.frame(&name_of_service(&app.installation).await?),
        address: address.to_owned(),
        name: desk.file.view.card().name.clone(),
        note: ShownNote::of(note, &desk.authors, &t),
        earlier: note.earlier.iter().rev().map(earlier).collect(),
        form,
        faults: say_all(faults, &t),
    })
}

/// `GET /care/{address}/notes/{note}`
pub async fn one(
    State(app): State<App>,
    here: InCare,
    Path((address, note)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (desk, note) = open_one(&app, &here, &address, &note).await?;
    let form = NoteForm { on: note.now.on.to_string(), text: note.now.text.clone() };
    Ok(page(&shown_one(&app, &here, (&address, &desk, &note), form, &[]).await?))
}

/// `POST /care/{address}/notes/{note}`
pub async fn post_one(
    State(app): State<App>,
    here: InCare,
    Path((address, note)): Path<(String, String)>,
    form: Posted,
) -> Result<Response, Problem> {
    let (desk, note) = open_one(&app, &here, &address, &note).await?;
    let typed = NoteForm::from_pairs(&form.0);
    match typed.read(here.t().day_of(desk.file.now)) {
        Ok((on, text)) => {
            correct_note(&app.installation, &desk.file.acting, note.number, on, text).await?;
            Ok(to_notes(&address))
        }
        Err(faults) => Ok(refused(&shown_one(&app, &here, (&address, &desk, &note), typed, &faults).await?)),
    }
}
