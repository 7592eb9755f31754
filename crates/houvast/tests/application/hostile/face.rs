//! What of an answer may not differ between what is refused: everything but the address that was asked, which a page
//! repeats in its links, and the guard of the session.

use axum::http::header::CONTENT_LENGTH;

use crate::world::Answer;

/// Status, headers and body without what only repeats the question.
pub(super) fn face_of(answer: &Answer) -> String {
    let mut face = format!("{}\n", answer.status);
    // How long the page is follows from the address too.
    for (name, value) in answer.headers.iter().filter(|(name, _)| *name != CONTENT_LENGTH) {
        let value = String::from_utf8_lossy(value.as_bytes());
        let value = value.split_once("next=").map_or(&*value, |(before, _)| before);
        face.push_str(&format!("{name}: {value}\n"));
    }
    let body = String::from_utf8_lossy(&answer.body);
    let mut pieces: Vec<&str> = body.split('"').collect();
    for at in 2..pieces.len() {
        let is_another_language = pieces[at - 1].ends_with("href=") && pieces[at].contains("lang=");
        let is_repeated = pieces[at - 1] == " value=" && ["back", "csrf"].contains(&pieces[at - 2]);
        // Back to the page, or through the door to it.
        let is_way_on = pieces[at - 1] == " href=" && pieces[at - 2] == "button";
        if is_way_on && pieces[at].starts_with("/sign-in?next=") {
            pieces[at] = "/sign-in";
        } else if is_another_language || is_repeated || is_way_on {
            pieces[at] = "";
        }
    }
    face + &pieces.join("\"")
}
