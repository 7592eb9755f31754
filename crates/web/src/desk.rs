//! The administrator's desk: the staff, an invitation, the end of a role. No handler here opens a file.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::end_staff::{EndStaffError, Ending, end_staff};
use houvast_actions::invite_staff::{InviteStaffError, NewStaff, invite_staff, list_hats};
use houvast_actions::view_staff::{Role, Staff, find_staff, list_employers, list_staff};
use houvast_casework::absence::Language;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::AccountId;
use houvast_language::Speaker;
use houvast_pages::desk::end::{EVERYTHING, EndPage, RoleChoice};
use houvast_pages::desk::invite::{InviteForm, InvitePage};
use houvast_pages::desk::staff::{StaffPage, StaffRow, role_in_words};
use houvast_pages::form::Faults;
use houvast_pages::frame::Frame;
use serde::Deserialize;

use crate::app::App;
use crate::doors::fault_of_mail;
use crate::own::line::uuid_of;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::AtDesk;

/// What was just done.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    done: String,
}

async fn frame_of(app: &App, here: &AtDesk) -> Result<Frame, Problem> {
    Ok(here.frame(&name_of_service(&app.installation).await?))
}

fn words(t: &Speaker, role: &Role) -> String {
    role_in_words(t, role.hat, &role.place)
}

async fn staff_page(app: &App, here: &AtDesk, done: Option<String>) -> Result<StaffPage, Problem> {
    let staff = list_staff(&app.installation, here.account()).await?;
    let t = here.t();
    let coordinates = |staff: &Staff| staff.roles.iter().any(|role| role.hat == Hat::Coordinator);
    let without_coordinator = !staff.iter().any(coordinates);
    let row = |staff: Staff| StaffRow {
        person: staff.account.id.to_string(),
        roles: staff.roles.iter().map(|role| words(&t, role)).collect(),
        name: staff.account.name,
    };
    let rows = staff.into_iter().map(row).collect();
    Ok(StaffPage { frame: frame_of(app, here).await?, done, rows, without_coordinator })
}

/// `GET /desk`
pub async fn staff(State(app): State<App>, here: AtDesk, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let done = match asked.done.as_str() {
        "ended" => Some(here.t().say("desk-ended")),
        "sent" => Some(here.t().say("desk-sent")),
        _ => None,
    };
    let shown = staff_page(&app, &here, done).await?;
    Ok(here.visitor.spoken.remember(page(&shown)))
}

async fn invite_page(app: &App, here: &AtDesk, form: InviteForm, faults: Faults) -> Result<InvitePage, Problem> {
    let employers = list_employers(&app.installation, here.account()).await?;
    Ok(InvitePage { frame: frame_of(app, here).await?, hats: list_hats(), employers, form, faults })
}

/// `GET /desk/invite`
pub async fn invite(State(app): State<App>, here: AtDesk) -> Result<Response, Problem> {
    let language = here.t().locale.language.code().to_owned();
    let form = InviteForm { language, ..InviteForm::default() };
    let shown = invite_page(&app, &here, form, Faults::default()).await?;
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// What was filled in, or what is to be mended.
fn read(t: &Speaker, form: &InviteForm) -> Result<NewStaff, Faults> {
    let mut faults = Faults::default();
    let hat = Hat::find_by_name(&form.hat).filter(|hat| list_hats().contains(hat));
    if hat.is_none() {
        faults.add("hat", t.say("desk-hat-fault"));
    }
    let is_name = |text: &str| (1..=200).contains(&text.chars().count());
    let at_work = hat.is_some_and(|hat| hat.side() == Side::Work);
    if at_work && !is_name(&form.employer) {
        faults.add("employer", t.say("desk-employer-fault"));
    }
    if !is_name(&form.name) {
        faults.add("name", t.say("desk-name-fault"));
    }
    if let Some(says) = fault_of_mail(t, &form.mail) {
        faults.add("mail", says);
    }
    let language = Language::find_by_name(&form.language);
    if language.is_none() {
        faults.add("language", t.say("desk-language-fault"));
    }
    match (hat, language) {
        (Some(hat), Some(language)) if faults.is_empty() => {
            let InviteForm { employer, name, mail, .. } = form.clone();
            Ok(NewStaff { hat, name, email: mail, language, employer })
        }
        _ => Err(faults),
    }
}

/// `POST /desk/invite`
pub async fn post_invite(State(app): State<App>, here: AtDesk, form: Posted) -> Result<Response, Problem> {
    let typed = InviteForm::from_pairs(&form.0);
    let new = match read(&here.t(), &typed) {
        Ok(new) => new,
        Err(faults) => return Ok(refused(&invite_page(&app, &here, typed, faults).await?)),
    };
    match invite_staff(&app.installation, here.account(), &new).await {
        Ok(()) => {}
        Err(InviteStaffError::Trouble(trouble)) => return Err(trouble.into()),
        Err(_) => return Err(Problem(houvast_pages::problem::ProblemKind::InvalidForm)),
    }
    Ok(Redirect::to("/desk?done=sent").into_response())
}

async fn one(app: &App, here: &AtDesk, person: &str) -> Result<Staff, Problem> {
    let account = AccountId(uuid_of(person)?);
    Ok(find_staff(&app.installation, here.account(), account).await?)
}

fn end_page(frame: Frame, staff: &Staff, chosen: &str, faults: Faults) -> EndPage {
    let choice = |role: &Role| RoleChoice { value: role.name(), words: words(&frame.t, role) };
    EndPage {
        person: staff.account.id.to_string(),
        name: staff.account.name.clone(),
        roles: staff.roles.iter().map(choice).collect(),
        chosen: chosen.to_owned(),
        faults,
        frame,
    }
}

/// `GET /desk/staff/{person}`
pub async fn end(State(app): State<App>, here: AtDesk, Path(person): Path<String>) -> Result<Response, Problem> {
    let staff = one(&app, &here, &person).await?;
    let shown = end_page(frame_of(&app, &here).await?, &staff, "", Faults::default());
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /desk/staff/{person}`
pub async fn post_end(
    State(app): State<App>,
    here: AtDesk,
    Path(person): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let staff = one(&app, &here, &person).await?;
    let chosen = form.text("end");
    let ending = match chosen {
        EVERYTHING => Some(Ending::Everything),
        role => staff.roles.iter().any(|one| one.name() == role).then(|| Ending::Role(role.to_owned())),
    };
    let key = match ending {
        None => "desk-end-fault",
        Some(ending) => match end_staff(&app.installation, here.account(), staff.account.id, &ending).await {
            Ok(()) => return Ok(Redirect::to("/desk?done=ended").into_response()),
            Err(EndStaffError::LastAdministrator) => "desk-end-last",
            Err(EndStaffError::Trouble(trouble)) => return Err(trouble.into()),
        },
    };
    let mut faults = Faults::default();
    faults.add("end", here.t().say(key));
    Ok(refused(&end_page(frame_of(&app, &here).await?, &staff, chosen, faults)))
}
