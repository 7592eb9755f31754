//! Every route, one flat list, grouped by who calls it. A test asks every one of them in every hat.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, any, get, post};
use houvast_actions::installation::one_reading;
use houvast_pages::problem::ProblemKind;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::App;
use crate::problem::{self, Problem};
use crate::{
    adjustments, adjustments_at_work, briefing, brochure, calculator, calendar, care, colleague_sheet, collection,
    compare_packs, counter, demo, desk, doors, duty_mails, gestures, guide_at_work, health, help, import, letter,
    library, own, papers, policy, practice, specialist, start, steps, training, work,
};

/// Nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The most bytes of a form: long own words in four bytes a letter, percent-encoded, and room to spare.
const LARGEST_FORM: usize = 64 * 1024;

/// Who a route is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Everybody, known or not.
    Everybody,
    /// Somebody signed in, in whatever hat.
    SignedIn,
    /// The person in the own space.
    Own,
    /// A hat of the workplace.
    Work,
    /// A hat of the prevention service.
    Care,
    /// The administrator.
    Desk,
    /// The demonstration only.
    Demo,
}

type Route = (&'static str, For, fn() -> MethodRouter<App>);

/// Every route of the application.
pub const ROUTES: &[Route] = &[
    ("/", For::Everybody, || get(start::front)),
    ("/favicon.ico", For::Everybody, || get(start::icon)),
    ("/assets/{print}/{name}", For::Everybody, || get(start::asset)),
    ("/health/live", For::Everybody, || get(health::live)),
    ("/health/ready", For::Everybody, || get(health::ready)),
    ("/calm", For::Everybody, || post(start::calm)),
    ("/adjustments", For::Everybody, || get(adjustments::list)),
    ("/adjustments/{adjustment}", For::Everybody, || get(adjustments::one)),
    ("/help-now", For::Everybody, || get(help::now)),
    ("/check-in-on-paper", For::Everybody, || get(help::paper)),
    ("/library", For::Everybody, || get(library::home)),
    ("/library/ask", For::Everybody, || get(library::ask)),
    ("/library/glossary", For::Everybody, || get(library::glossary)),
    ("/library/directory", For::Everybody, || get(library::directory)),
    ("/library/calculator", For::Everybody, || get(calculator::page_of)),
    ("/library/calculator/costs.csv", For::Everybody, || get(calculator::csv)),
    ("/library/collection", For::Everybody, || get(collection::page_of).post(collection::post)),
    ("/library/collection/leaflet.pdf", For::Everybody, || get(collection::leaflet)),
    ("/library/brochure/{brochure}", For::Everybody, || get(brochure::page_of)),
    ("/library/brochure/{brochure}/paper.pdf", For::Everybody, || get(brochure::paper)),
    ("/library/colleague_sheet", For::Everybody, || get(colleague_sheet::form).post(colleague_sheet::post)),
    ("/library/counter", For::Everybody, || get(counter::page_of)),
    ("/library/counter/cards.pdf", For::Everybody, || get(counter::cards)),
    ("/library/counter/handout.pdf", For::Everybody, || get(counter::handout)),
    ("/library/letter", For::Everybody, || get(letter::form).post(letter::post)),
    ("/library/policy", For::Everybody, || get(policy::form).post(policy::post)),
    ("/library/practice", For::Everybody, || get(practice::list)),
    ("/library/practice/{practice}", For::Everybody, || get(practice::one)),
    ("/library/gestures", For::Everybody, || get(gestures::form).post(gestures::post)),
    ("/library/briefing", For::Everybody, || get(briefing::form).post(briefing::post)),
    ("/library/specialist", For::Everybody, || get(specialist::form).post(specialist::post)),
    ("/library/training", For::Everybody, || get(training::list)),
    ("/library/training/{training}", For::Everybody, || get(training::form).post(training::post)),
    ("/library/{slug}", For::Everybody, || get(library::topic)),
    ("/library/{slug}/leaflet.pdf", For::Everybody, || get(library::leaflet)),
    ("/close-person/{token}", For::Everybody, || get(doors::close_person::page_of)),
    ("/sign-in", For::Everybody, || get(doors::sign_in::form).post(doors::sign_in::post)),
    ("/sign-out", For::Everybody, || get(doors::sign_in::signed_out).post(doors::sign_in::sign_out)),
    ("/forgot", For::Everybody, || get(doors::forgot::form).post(doors::forgot::post)),
    ("/forgot/{token}", For::Everybody, || get(doors::forgot::password_form).post(doors::forgot::post_password)),
    ("/start", For::Everybody, || get(doors::start_alone::form).post(doors::start_alone::post)),
    ("/start/{token}", For::Everybody, || get(doors::start_alone::account_form).post(doors::start_alone::post_account)),
    ("/code", For::Everybody, || get(doors::code::form).post(doors::code::post)),
    ("/way-back", For::Everybody, || get(doors::way_back::form).post(doors::way_back::post)),
    ("/invitation/{token}", For::Everybody, || get(doors::invitation::form).post(doors::invitation::post)),
    ("/calendar/{token}", For::Everybody, || get(calendar::feed)),
    ("/home", For::SignedIn, || get(doors::sign_in::home)),
    ("/hats", For::SignedIn, || get(doors::hats::form).post(doors::hats::post)),
    ("/sign-in/code", For::SignedIn, || get(doors::sign_in::code_form).post(doors::sign_in::post_code)),
    ("/second-factor", For::SignedIn, || get(doors::second_factor::form).post(doors::second_factor::post)),
    ("/second-factor/codes", For::SignedIn, || post(doors::second_factor::kept)),
    ("/second-factor/codes/paper", For::SignedIn, || post(doors::second_factor::paper)),
    ("/start/done", For::Own, || get(doors::start_alone::done)),
    ("/way-back/codes", For::Own, || get(doors::way_back::codes).post(doors::way_back::make)),
    ("/way-back/codes/paper", For::Own, || post(doors::way_back::paper)),
    ("/way-back/codes/kept", For::Own, || post(doors::way_back::kept)),
    ("/account/close", For::SignedIn, || get(doors::close_account::form).post(doors::close_account::post)),
    ("/second-factor/off", For::SignedIn, || post(doors::second_factor::off)),
    ("/own", For::Own, || get(own::home::page_of)),
    ("/own/reason", For::Own, || get(own::home::reason).post(own::home::post_reason)),
    ("/own/line", For::Own, || get(own::line::page_of).post(own::line::post)),
    ("/own/line/{moment}/remove", For::Own, || post(own::line::remove)),
    ("/own/check-in", For::Own, || get(own::check_in::page_of).post(own::check_in::post)),
    ("/own/drafts", For::Own, || post(own::drafts::post)),
    ("/own/diary", For::Own, || get(own::diary::page_of).post(own::diary::post)),
    ("/own/monthly", For::Own, || get(own::monthly::page_of).post(own::monthly::post)),
    ("/own/trend", For::Own, || get(own::trend::page_of)),
    ("/own/summary", For::Own, || get(own::summary::page_of)),
    ("/own/summary/paper", For::Own, || get(own::summary::paper)),
    ("/own/rhythm", For::Own, || get(own::settings::rhythm).post(own::settings::post_rhythm)),
    ("/own/plan", For::Own, || get(own::plan::page_of).post(own::plan::adopt)),
    ("/own/plan/change", For::Own, || get(own::plan::change).post(own::plan::change_again)),
    ("/own/plan/propose", For::Own, || post(own::plan::post_wish)),
    ("/own/plan/level", For::Own, || get(own::plan::level)),
    ("/own/plan/switch", For::Own, || get(own::switch_plan::page_of).post(own::switch_plan::post)),
    ("/own/plan/calendar", For::Own, || get(own::plan::calendar)),
    ("/own/plan/compare", For::Own, || get(own::compare_plans::page_of)),
    ("/own/plan/worked", For::Own, || get(own::worked_hours::page_of).post(own::worked_hours::post)),
    ("/own/plan/hours.csv", For::Own, || get(own::plan::hours_csv)),
    ("/own/publish", For::Own, || get(own::publish::page_of).post(own::publish::post)),
    ("/own/publish/as-seen", For::Own, || get(own::publish::as_seen)),
    ("/own/publish/stop", For::Own, || get(own::publish::stop).post(own::publish::post_stop)),
    ("/own/wishes", For::Own, || get(own::wishes::page_of).post(own::wishes::post)),
    ("/own/wishes/new", For::Own, || get(own::wishes::new)),
    ("/own/wishes/{wish}", For::Own, || get(own::wishes::one).post(own::wishes::post_one)),
    ("/own/wishes/{wish}/publish", For::Own, || get(own::wishes::publish).post(own::wishes::post_publish)),
    ("/own/wishes/{wish}/withdraw", For::Own, || get(own::wishes::withdraw).post(own::wishes::post_withdraw)),
    ("/own/shares", For::Own, || get(own::shares::page_of).post(own::shares::post)),
    ("/own/shares/new", For::Own, || get(own::shares::new)),
    ("/own/shares/{share}/end", For::Own, || post(own::shares::end)),
    ("/own/who-looked", For::Own, || get(own::who_looked::page_of)),
    ("/own/changed", For::Own, || get(own::changed::page_of).post(own::changed::post)),
    ("/own/resume", For::Own, || get(own::changed::resume).post(own::changed::post_resume)),
    ("/own/talk", For::Own, || get(own::talk::page_of).post(own::talk::post)),
    ("/own/talk/withdraw", For::Own, || post(own::talk::withdraw)),
    ("/own/talk/answer", For::Own, || post(own::talk::answer)),
    ("/own/notes", For::Own, || get(own::ask_for_notes::page_of).post(own::ask_for_notes::post)),
    ("/own/notes/withdraw", For::Own, || post(own::ask_for_notes::withdraw)),
    ("/own/talks", For::Own, || get(own::talks::page_of)),
    ("/own/talks/advice/{number}", For::Own, || get(own::talks::advice)),
    ("/own/talks/follow-up", For::Own, || post(own::talks::follow_up)),
    ("/own/talks/mails", For::Own, || post(own::talks::mails)),
    ("/own/talks/question", For::Own, || get(own::talks::question).post(own::talks::post_question)),
    ("/own/talks/together", For::Own, || get(own::talks::together).post(own::talks::post_together)),
    ("/own/talks/together/end", For::Own, || post(own::talks::end)),
    ("/own/collection", For::Own, || get(own::collection::page_of).post(own::collection::post)),
    ("/own/collection/leaflet.pdf", For::Own, || get(own::collection::leaflet)),
    ("/own/close-person", For::Own, || get(own::close_person::page_of).post(own::close_person::post)),
    ("/own/settings", For::Own, || get(own::settings::page_of).post(own::settings::post)),
    ("/own/calendar", For::Own, || get(own::calendar::page_of).post(own::calendar::post)),
    ("/own/calendar/end", For::Own, || post(own::calendar::end)),
    ("/own/calendar/download", For::Own, || get(own::calendar::download)),
    ("/own/papers", For::Own, || get(papers::own::page_of).post(papers::own::post)),
    ("/own/papers/new", For::Own, || get(papers::own::new)),
    ("/own/papers/{paper}", For::Own, || get(papers::own::file)),
    ("/own/export/pdf", For::Own, || get(papers::own::export_pdf)),
    ("/own/export/json", For::Own, || get(papers::own::export_json)),
    ("/own/steps", For::Own, || get(steps::own).post(steps::post_own)),
    ("/own/partial-work", For::Own, || get(steps::partial).post(steps::post_partial)),
    ("/own/steps/map", For::Own, || get(steps::own_map)),
    ("/own/steps/mails", For::Own, || post(steps::mails)),
    ("/own/steps/{rule}", For::Own, || get(steps::own_step).post(steps::post_own_step)),
    ("/own/erase", For::Own, || get(own::erase::page_of).post(own::erase::post)),
    ("/work", For::Work, || get(work::absences)),
    ("/work/import", For::Work, || with_file(get(import::at_work).post(import::post_at_work))),
    ("/work/import/confirm", For::Work, || post(import::confirm_at_work)),
    ("/work/mails", For::Work, || get(duty_mails::page_of).post(duty_mails::post)),
    ("/work/practice", For::Work, || get(practice::list_at_work)),
    ("/work/practice/{practice}", For::Work, || get(practice::one_at_work)),
    ("/work/guide", For::Work, || get(guide_at_work::list)),
    ("/work/guide/{topic}", For::Work, || get(guide_at_work::one)),
    ("/work/guide/{topic}/leaflet.pdf", For::Work, || get(guide_at_work::leaflet)),
    ("/work/gestures", For::Work, || get(gestures::form_at_work).post(gestures::post_at_work)),
    ("/work/briefing", For::Work, || get(briefing::form_at_work).post(briefing::post_at_work)),
    ("/work/specialist", For::Work, || get(specialist::form_at_work).post(specialist::post_at_work)),
    ("/work/{address}/dates", For::Work, || get(work::dates).post(work::post_dates)),
    ("/work/{address}", For::Work, || get(work::absence)),
    ("/work/{address}/contact", For::Work, || get(work::contact).post(work::post_contact)),
    ("/work/{address}/hours", For::Work, || get(work::hours).post(work::post_hours)),
    ("/work/{address}/adjustments", For::Work, || get(adjustments_at_work::register).post(adjustments_at_work::add)),
    ("/work/{address}/adjustments/new", For::Work, || get(adjustments_at_work::new)),
    ("/work/{address}/adjustments/{number}", For::Work, || {
        get(adjustments_at_work::one).post(adjustments_at_work::post_one)
    }),
    ("/work/{address}/calendar", For::Work, || get(calendar::at_work).post(calendar::post_at_work)),
    ("/work/{address}/calendar/end", For::Work, || post(calendar::end_at_work)),
    ("/work/{address}/calendar/download", For::Work, || get(calendar::download_at_work)),
    ("/work/{address}/papers", For::Work, || get(papers::work::page_of).post(papers::work::post)),
    ("/work/{address}/papers/new", For::Work, || get(papers::work::new)),
    ("/work/{address}/papers/{paper}", For::Work, || get(papers::work::file)),
    ("/work/{address}/steps", For::Work, || get(steps::work).post(steps::post_work)),
    ("/work/{address}/steps/map", For::Work, || get(steps::work_map)),
    ("/work/{address}/steps/{rule}", For::Work, || get(steps::work_step).post(steps::post_work_step)),
    ("/care", For::Care, || get(care::caseload)),
    ("/care/deaths", For::Care, || get(care::death::list)),
    ("/care/letters", For::Care, || get(care::invitation::list)),
    ("/care/work", For::Care, || get(care::worklist::page_of)),
    ("/care/away", For::Care, || get(care::coordination::away).post(care::coordination::post_away)),
    ("/care/mails", For::Care, || get(care::ask_mails::page_of).post(care::ask_mails::post)),
    ("/care/follow-up", For::Care, || get(care::worklist::moved)),
    ("/care/specialist", For::Care, || get(specialist::form_in_care).post(specialist::post_in_care)),
    ("/care/{address}", For::Care, || get(care::file)),
    ("/care/{address}/contact", For::Care, || get(care::contact).post(care::post_contact)),
    ("/care/{address}/hours", For::Care, || get(care::hours).post(care::post_hours)),
    ("/care/{address}/item/{share}", For::Care, || get(care::item)),
    ("/care/{address}/steps", For::Care, || get(steps::care)),
    ("/care/{address}/steps/map", For::Care, || get(steps::care_map)),
    ("/care/{address}/steps/{rule}", For::Care, || get(steps::care_step)),
    ("/care/{address}/consult", For::Care, || get(care::consult::page_of).post(care::consult::post)),
    ("/care/{address}/consult/text", For::Care, || get(care::consult::text)),
    ("/care/{address}/consult/advice", For::Care, || get(care::consult::advice)),
    ("/care/{address}/consult/invitation", For::Care, || get(care::consult::invitation)),
    ("/care/{address}/consult/cancel", For::Care, || post(care::consult::cancel)),
    ("/care/{address}/invitation", For::Care, || get(care::invitation::page_of).post(care::invitation::post)),
    ("/care/{address}/invitation/letter", For::Care, || post(care::invitation::letter)),
    ("/care/{address}/talk", For::Care, || get(care::propose_talk::page_of).post(care::propose_talk::post)),
    ("/care/{address}/talk/held", For::Care, || post(care::propose_talk::held)),
    ("/care/{address}/notes", For::Care, || get(care::write_note::page_of).post(care::write_note::post)),
    ("/care/{address}/notes/hand-over", For::Care, || {
        get(care::hand_over_notes::page_of).post(care::hand_over_notes::post)
    }),
    ("/care/{address}/notes/{note}", For::Care, || get(care::write_note::one).post(care::write_note::post_one)),
    ("/care/{address}/coordination", For::Care, || get(care::coordination::page_of).post(care::coordination::post)),
    ("/care/{address}/coordination/hand-over", For::Care, || post(care::coordination::post_hand_over)),
    ("/care/{address}/death", For::Care, || get(care::death::page_of).post(care::death::post)),
    ("/care/{address}/death/undo", For::Care, || post(care::death::undo)),
    ("/desk", For::Desk, || get(desk::staff)),
    ("/desk/invite", For::Desk, || get(desk::invite).post(desk::post_invite)),
    ("/desk/staff/{person}", For::Desk, || get(desk::end).post(desk::post_end)),
    ("/desk/import", For::Desk, || with_file(get(import::at_desk).post(import::post_at_desk))),
    ("/desk/import/confirm", For::Desk, || post(import::confirm_at_desk)),
    ("/desk/packs", For::Desk, || with_file(get(compare_packs::page_of).post(compare_packs::post))),
    ("/desk/packs/counts.csv", For::Desk, || get(compare_packs::csv)),
    ("/demo", For::Demo, || get(demo::personas).post(demo::step_in)),
    ("/demo/clock", For::Demo, || post(demo::advance)),
];

/// A route that takes a file.
fn with_file(route: MethodRouter<App>) -> MethodRouter<App> {
    route.layer(DefaultBodyLimit::max(crate::uploaded::LARGEST))
}

/// The whole application.
pub fn router(app: App) -> Router {
    let mut router = Router::new();
    for (path, whom, route) in ROUTES {
        if *whom != For::Demo || app.demo.is_some() {
            // Another method finds nothing, and no header says which methods there are.
            router = router.route(path, any(nothing).merge(route()));
        }
    }
    router
        .fallback(nothing)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn(in_one_reading))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), problem::render))
        .layer(always(CONTENT_SECURITY_POLICY, POLICY))
        .layer(always(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(X_FRAME_OPTIONS, "DENY"))
        // Not `no-referrer`: browsers that do not say `Sec-Fetch-Site` would then send our own forms from the origin `null`.
        .layer(always(REFERRER_POLICY, "same-origin"))
        .with_state(app)
}

async fn nothing() -> Problem {
    Problem(ProblemKind::NotFound)
}

/// What one request asks twice is read once, until it writes.
async fn in_one_reading(request: Request, next: Next) -> Response {
    one_reading(next.run(request)).await
}

fn always(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}
