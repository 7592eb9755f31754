//! `import_absences`: the employer's list handed in on a page, by human resources for the own employer or by the
//! administrator for any. Tried out first; taken in when that very file is confirmed.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::import_absences::Outcome;
use houvast_actions::import_absences::fault::Fault;
use houvast_actions::import_absences::upload::{
    Importer, Report, Upload, find_importer, find_kept, forget, keep, take_in, try_out,
};
use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use houvast_pages::form::Faults;
use houvast_pages::frame::Frame;
use houvast_pages::list::handed_in::{HandedIn, Place, Stage};
use houvast_pages::list::import::ImportPage;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::uploaded::{SentFile, Uploaded};
use crate::visitor::{AtDesk, AtWork};

/// Somebody who hands in a list.
struct HandingIn {
    importer: Importer,
    frame: Frame,
    action: &'static str,
    token: houvast_actions::doors::token::Token,
}

async fn importer_of(app: &App, account: AccountId, hat: Hat) -> Result<Importer, Problem> {
    Ok(find_importer(&app.installation, account, hat).await?)
}

impl HandingIn {
    async fn at_work(app: &App, here: &AtWork) -> Result<Self, Problem> {
        let importer = importer_of(app, here.account(), here.hat()).await?;
        let employers = importer.employers().unwrap_or_default().join(", ");
        let frame = here.frame(&employers).with_import();
        Ok(Self { importer, frame, action: "/work/import", token: here.signed_in.token.clone() })
    }

    async fn at_desk(app: &App, here: &AtDesk) -> Result<Self, Problem> {
        let importer = importer_of(app, here.account(), here.hat()).await?;
        let frame = here.frame(importer.service());
        Ok(Self { importer, frame, action: "/desk/import", token: here.signed_in.token.clone() })
    }

    fn seen(&self, upload: &Upload) -> String {
        self.token.seen(&format!("import {}", upload.digest()), 0)
    }

    fn page_with(self, faults: Faults, handed_in: Option<HandedIn>) -> ImportPage {
        let service = self.importer.service().to_owned();
        let employers = self.importer.employers().map(<[String]>::to_vec);
        ImportPage { frame: self.frame, action: self.action, service, employers, faults, handed_in }
    }

    /// The form comes back with one sentence at the file.
    fn again(self, key: &str) -> Response {
        let mut faults = Faults::default();
        faults.add("file", self.frame.t.say(key));
        refused(&self.page_with(faults, None))
    }

    async fn try_out(self, app: &App, sent: Option<SentFile>) -> Result<Response, Problem> {
        let Some(SentFile { name, content }) = sent else { return Ok(self.again("list-no-file")) };
        let upload = Upload::new(&app.installation, &name, &content);
        let report = try_out(&app.installation, &self.importer, &upload).await?;
        let handed_in = told(&upload.name, Stage::Tried, &report, self.seen(&upload));
        if handed_in.may_be_confirmed() {
            keep(&app.installation, &self.importer, &upload).await?;
        } else {
            forget(&app.installation, &self.importer).await?;
        }
        if handed_in.faults.is_empty() {
            return Ok(page(&self.page_with(Faults::default(), Some(handed_in))));
        }
        let mut faults = Faults::default();
        faults.add("file", self.frame.t.say("list-faulty"));
        Ok(refused(&self.page_with(faults, Some(handed_in))))
    }

    async fn confirm(self, app: &App, form: &Posted) -> Result<Response, Problem> {
        let kept = find_kept(&app.installation, &self.importer).await?;
        let Some(upload) = kept.filter(|kept| form.text("seen") == self.seen(kept)) else {
            return Ok(self.again("list-gone"));
        };
        if form.text("act") == "forget" {
            forget(&app.installation, &self.importer).await?;
            return Ok(Redirect::to(self.action).into_response());
        }
        let report = take_in(&app.installation, &self.importer, &upload).await;
        let stage = report.stopped_at.map_or(Stage::Done, Stage::Stopped);
        if stage == Stage::Done {
            forget(&app.installation, &self.importer).await?;
        }
        let handed_in = told(&upload.name, stage, &report, String::new());
        Ok(page(&self.page_with(Faults::default(), Some(handed_in))))
    }
}

fn told(name: &str, stage: Stage, report: &Report, seen: String) -> HandedIn {
    let place = |fault: &Fault| Place { line: fault.line, column: fault.column.clone(), key: fault.kind.key() };
    HandedIn {
        name: name.to_owned(),
        stage,
        faults: report.faults.iter().map(place).collect(),
        warnings: report.warnings.iter().map(place).collect(),
        new: report.list_lines(Outcome::New),
        changed: report.list_lines(Outcome::Changed),
        repeated: report.list_lines(Outcome::Repeated),
        seen,
    }
}

/// `GET /work/import`
pub async fn at_work(State(app): State<App>, here: AtWork) -> Result<Response, Problem> {
    let handing_in = HandingIn::at_work(&app, &here).await?;
    Ok(here.visitor.spoken.remember(page(&handing_in.page_with(Faults::default(), None))))
}

/// `POST /work/import`
pub async fn post_at_work(State(app): State<App>, here: AtWork, sent: Uploaded) -> Result<Response, Problem> {
    HandingIn::at_work(&app, &here).await?.try_out(&app, sent.0).await
}

/// `POST /work/import/confirm`
pub async fn confirm_at_work(State(app): State<App>, here: AtWork, form: Posted) -> Result<Response, Problem> {
    HandingIn::at_work(&app, &here).await?.confirm(&app, &form).await
}

/// `GET /desk/import`
pub async fn at_desk(State(app): State<App>, here: AtDesk) -> Result<Response, Problem> {
    let handing_in = HandingIn::at_desk(&app, &here).await?;
    Ok(here.visitor.spoken.remember(page(&handing_in.page_with(Faults::default(), None))))
}

/// `POST /desk/import`
pub async fn post_at_desk(State(app): State<App>, here: AtDesk, sent: Uploaded) -> Result<Response, Problem> {
    HandingIn::at_desk(&app, &here).await?.try_out(&app, sent.0).await
}

/// `POST /desk/import/confirm`
pub async fn confirm_at_desk(State(app): State<App>, here: AtDesk, form: Posted) -> Result<Response, Problem> {
    HandingIn::at_desk(&app, &here).await?.confirm(&app, &form).await
}
