//! What every route answers: one line a route. Whom it is for stands here a second time on purpose, so that opening a
//! door to somebody else changes two files.

use houvast_web::routes::For::{self, Care, Demo, Desk, Everybody, Own, SignedIn, Work};

/// What a route answers to those it is for. `None`: there is no such method, and it looks like what does not exist.
pub(crate) struct Line {
    pub(crate) path: &'static str,
    pub(crate) whom: For,
    /// What is asked for beside the path.
    pub(crate) query: &'static str,
    pub(crate) get: Option<u16>,
    /// To a form with nothing in it but its guard.
    pub(crate) post: Option<u16>,
}

const fn line(path: &'static str, whom: For, get: Option<u16>, post: Option<u16>) -> Line {
    Line { path, whom, query: "", get, post }
}

impl Line {
    const fn about(self, query: &'static str) -> Self {
        Self { query, ..self }
    }

    /// Whether a file, a moment, a share or a link stands in the address.
    pub(crate) fn names_something(&self) -> bool {
        self.path.contains('{') || self.query.contains('{')
    }
}

const PAGE: Option<u16> = Some(200);
/// Leads on.
const ON: Option<u16> = Some(303);
/// The form comes back with what is to be mended.
const AGAIN: Option<u16> = Some(422);
/// No page of ours sends this.
const BAD: Option<u16> = Some(400);
/// It names nothing that is there.
const GONE: Option<u16> = Some(404);

pub(crate) const TABLE: &[Line] = &[
    line("/", Everybody, PAGE, None),
    line("/favicon.ico", Everybody, PAGE, None),
    line("/assets/{print}/{name}", Everybody, PAGE, None),
    line("/health/live", Everybody, PAGE, None),
    line("/health/ready", Everybody, PAGE, None),
    line("/calm", Everybody, None, ON),
    line("/adjustments", Everybody, PAGE, None),
    line("/adjustments/{adjustment}", Everybody, PAGE, None),
    line("/help-now", Everybody, PAGE, None),
    line("/check-in-on-paper", Everybody, PAGE, None),
    line("/library", Everybody, PAGE, None),
    line("/library/directory", Everybody, PAGE, None),
    line("/library/{slug}", Everybody, PAGE, None),
    line("/library/{slug}/leaflet.pdf", Everybody, PAGE, None),
    line("/close-person/{token}", Everybody, PAGE, None),
    line("/sign-in", Everybody, PAGE, AGAIN),
    line("/sign-out", Everybody, ON, ON),
    line("/forgot", Everybody, PAGE, AGAIN),
    line("/forgot/{token}", Everybody, PAGE, AGAIN),
    line("/start", Everybody, PAGE, AGAIN),
    line("/start/{token}", Everybody, PAGE, AGAIN),
    line("/code", Everybody, PAGE, AGAIN),
    line("/way-back", Everybody, PAGE, AGAIN),
    line("/invitation/{token}", Everybody, PAGE, ON),
    line("/calendar/{token}", Everybody, PAGE, None),
    line("/home", SignedIn, ON, None),
    line("/hats", SignedIn, PAGE, BAD),
    line("/sign-in/code", SignedIn, PAGE, AGAIN),
    line("/second-factor", SignedIn, PAGE, AGAIN),
    line("/second-factor/codes", SignedIn, None, AGAIN),
    line("/second-factor/codes/paper", SignedIn, None, BAD),
    line("/start/done", Own, PAGE, None),
    line("/way-back/codes", Own, PAGE, AGAIN),
    line("/way-back/codes/paper", Own, None, BAD),
    line("/way-back/codes/kept", Own, None, BAD),
    line("/account/close", SignedIn, PAGE, AGAIN),
    line("/second-factor/off", SignedIn, None, AGAIN),
    line("/own", Own, PAGE, None),
    line("/own/reason", Own, PAGE, AGAIN),
    line("/own/line", Own, PAGE, AGAIN),
    line("/own/line/{moment}/remove", Own, None, ON),
    line("/own/check-in", Own, PAGE, AGAIN),
    line("/own/drafts", Own, None, BAD),
    line("/own/diary", Own, PAGE, ON),
    line("/own/rhythm", Own, PAGE, AGAIN),
    line("/own/plan", Own, PAGE, AGAIN),
    line("/own/plan/change", Own, PAGE, PAGE),
    line("/own/plan/propose", Own, None, AGAIN),
    line("/own/plan/level", Own, PAGE, None),
    line("/own/plan/switch", Own, PAGE, GONE),
    line("/own/plan/calendar", Own, PAGE, None),
    line("/own/plan/hours.csv", Own, PAGE, None),
    line("/own/publish", Own, PAGE, AGAIN),
    line("/own/publish/as-seen", Own, PAGE, None).about("?absence={address}"),
    line("/own/publish/stop", Own, PAGE, GONE).about("?absence={address}"),
    line("/own/wishes", Own, PAGE, AGAIN),
    line("/own/wishes/new", Own, PAGE, None),
    line("/own/wishes/{wish}", Own, PAGE, AGAIN),
    line("/own/wishes/{wish}/publish", Own, PAGE, AGAIN),
    line("/own/wishes/{wish}/withdraw", Own, PAGE, ON),
    line("/own/shares", Own, PAGE, AGAIN),
    line("/own/shares/new", Own, PAGE, None),
    line("/own/shares/{share}/end", Own, None, ON),
    line("/own/who-looked", Own, PAGE, None),
    line("/own/changed", Own, PAGE, ON),
    line("/own/resume", Own, PAGE, ON),
    line("/own/talk", Own, PAGE, AGAIN),
    line("/own/talk/withdraw", Own, None, GONE),
    line("/own/talk/answer", Own, None, BAD),
    line("/own/notes", Own, PAGE, GONE),
    line("/own/notes/withdraw", Own, None, GONE),
    line("/own/talks", Own, PAGE, None),
    line("/own/talks/advice/{number}", Own, GONE, None),
    line("/own/talks/follow-up", Own, None, BAD),
    line("/own/talks/mails", Own, None, BAD),
    line("/own/talks/question", Own, PAGE, ON),
    line("/own/talks/together", Own, PAGE, AGAIN),
    line("/own/talks/together/end", Own, None, ON),
    line("/own/close-person", Own, PAGE, ON),
    line("/own/settings", Own, PAGE, BAD),
    line("/own/calendar", Own, PAGE, AGAIN),
    line("/own/calendar/end", Own, None, ON),
    line("/own/calendar/download", Own, PAGE, None),
    line("/own/papers", Own, PAGE, BAD),
    line("/own/papers/new", Own, PAGE, None).about("?kind=plan"),
    line("/own/papers/{paper}", Own, PAGE, None),
    line("/own/export/pdf", Own, PAGE, None),
    line("/own/export/json", Own, PAGE, None),
    line("/own/steps", Own, PAGE, GONE),
    line("/own/partial-work", Own, PAGE, AGAIN),
    line("/own/steps/map", Own, PAGE, None),
    line("/own/steps/mails", Own, None, BAD),
    line("/own/steps/{rule}", Own, PAGE, GONE),
    line("/own/erase", Own, PAGE, AGAIN),
    line("/work", Work, PAGE, None),
    line("/work/import", Work, PAGE, AGAIN),
    line("/work/import/confirm", Work, None, AGAIN),
    line("/work/{address}/dates", Work, PAGE, AGAIN),
    line("/work/{address}", Work, PAGE, None),
    line("/work/{address}/contact", Work, PAGE, AGAIN),
    line("/work/{address}/hours", Work, PAGE, AGAIN),
    line("/work/{address}/adjustments", Work, PAGE, GONE),
    line("/work/{address}/adjustments/new", Work, PAGE, None),
    line("/work/{address}/adjustments/{number}", Work, PAGE, AGAIN),
    line("/work/{address}/calendar", Work, PAGE, AGAIN),
    line("/work/{address}/calendar/end", Work, None, ON),
    line("/work/{address}/calendar/download", Work, PAGE, None),
    line("/work/{address}/papers", Work, PAGE, BAD),
    line("/work/{address}/papers/new", Work, PAGE, None).about("?kind=hours"),
    line("/work/{address}/papers/{paper}", Work, PAGE, None),
    line("/work/{address}/steps", Work, PAGE, GONE),
    line("/work/{address}/steps/map", Work, PAGE, None),
    line("/work/{address}/steps/{rule}", Work, PAGE, GONE),
    line("/care", Care, PAGE, None),
    line("/care/deaths", Care, PAGE, None),
    line("/care/letters", Care, PAGE, None),
    line("/care/work", Care, PAGE, None),
    line("/care/away", Care, PAGE, ON),
    line("/care/follow-up", Care, ON, None),
    line("/care/{address}", Care, PAGE, None),
    line("/care/{address}/contact", Care, PAGE, AGAIN),
    line("/care/{address}/hours", Care, PAGE, AGAIN),
    line("/care/{address}/item/{share}", Care, PAGE, None),
    line("/care/{address}/steps", Care, PAGE, None),
    line("/care/{address}/steps/map", Care, PAGE, None),
    line("/care/{address}/steps/{rule}", Care, PAGE, None),
    line("/care/{address}/consult", Care, PAGE, AGAIN),
    line("/care/{address}/consult/text", Care, PAGE, None),
    line("/care/{address}/consult/advice", Care, GONE, None),
    line("/care/{address}/consult/invitation", Care, GONE, None),
    line("/care/{address}/consult/cancel", Care, None, ON),
    line("/care/{address}/invitation", Care, PAGE, AGAIN),
    line("/care/{address}/invitation/letter", Care, None, PAGE),
    line("/care/{address}/talk", Care, PAGE, AGAIN),
    line("/care/{address}/talk/held", Care, None, ON),
    line("/care/{address}/notes", Care, PAGE, AGAIN),
    line("/care/{address}/notes/hand-over", Care, PAGE, ON),
    line("/care/{address}/notes/{note}", Care, PAGE, AGAIN),
    line("/care/{address}/coordination", Care, PAGE, AGAIN),
    line("/care/{address}/coordination/hand-over", Care, None, AGAIN),
    line("/care/{address}/death", Care, PAGE, PAGE),
    line("/care/{address}/death/undo", Care, None, GONE),
    line("/desk", Desk, PAGE, None),
    line("/desk/invite", Desk, PAGE, AGAIN),
    line("/desk/staff/{person}", Desk, PAGE, AGAIN),
    line("/desk/import", Desk, PAGE, AGAIN),
    line("/desk/import/confirm", Desk, None, AGAIN),
    line("/demo", Demo, PAGE, GONE),
    line("/demo/clock", Demo, None, AGAIN),
];
