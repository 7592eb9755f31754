//! `record_contact_agreement` and `record_agreed_hours`: the same two forms at work and in care.

use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::agree_on_absence::{record_agreed_hours, record_contact_agreement};
use houvast_actions::doors::token::Token;
use houvast_actions::installation::Acting;
use houvast_casework::absence::{Country, WorkState};
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::frame::Frame;
use houvast_pages::work::contact::ContactPage;
use houvast_pages::work::contact_form::ContactForm;
use houvast_pages::work::hours::HoursPage;
use houvast_pages::work::hours_form::HoursForm;
use houvast_pages::work::recorder::Recorder;
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};

/// An absence open in front of somebody who may record agreements.
pub(crate) struct Desk {
    pub(crate) frame: Frame,
    pub(crate) recorder: Recorder,
    pub(crate) acting: Acting,
    pub(crate) address: String,
    pub(crate) work: WorkState,
    pub(crate) version: i64,
    pub(crate) token: Token,
    pub(crate) today: Date,
}

impl Desk {
    fn name(&self) -> String {
        self.work.report.as_ref().map(|report| report.name.clone()).unwrap_or_default()
    }

    fn country(&self) -> Country {
        self.work.report.as_ref().map_or(Country::Belgium, |report| report.country)
    }

    fn seen(&self) -> String {
        self.token.seen(&self.address, self.version)
    }

    /// Somebody else recorded something since this form was opened: it comes back as it was filled in.
    fn fault_of_seen(&self, form: &Posted) -> Option<FieldFault> {
        (form.text("seen") != self.seen()).then(|| FieldFault::of("agreed_on", "work-changed-meanwhile"))
    }

    fn contact_page(self, form: ContactForm, faults: Faults) -> ContactPage {
        let (name, country, seen) = (self.name(), self.country(), self.seen());
        let Self { frame, recorder, address, .. } = self;
        ContactPage { frame, recorder, address, name, country, form, faults, seen }
    }

    fn hours_page(self, form: HoursForm, faults: Faults) -> HoursPage {
        let (name, country, seen) = (self.name(), self.country(), self.seen());
        let Self { frame, recorder, address, .. } = self;
        HoursPage { frame, recorder, address, name, country, form, faults, seen }
    }

    /// The form of a contact agreement: what was agreed last, or nothing yet.
    pub(crate) fn contact_form(self) -> Response {
        let form = match &self.work.contact {
            Some(agreed) => ContactForm::of(&agreed.what, self.today),
            None => ContactForm::blank(self.today),
        };
        page(&self.contact_page(form, Faults::default()))
    }

    /// Records a contact agreement, or says what is to be mended.
    pub(crate) async fn post_contact(self, app: &App, form: &Posted) -> Result<Response, Problem> {
        let typed = ContactForm::from_pairs(&form.0);
        let faults = match (typed.read(self.today), self.fault_of_seen(form)) {
            (Ok((agreement, agreed_on)), None) => {
                record_contact_agreement(&app.installation, &self.acting, &agreement, agreed_on).await?;
                return Ok(Redirect::to(&self.recorder.file_path(&self.address)).into_response());
            }
            (Ok(_), Some(changed)) => vec![changed],
            (Err(faults), _) => faults,
        };
        let faults = say_all(&faults, &self.frame.t);
        Ok(refused(&self.contact_page(typed, faults)))
    }

    /// The form of agreed hours: what was agreed last, or nothing yet.
    pub(crate) fn hours_form(self) -> Response {
        let form = match &self.work.hours {
            Some(agreed) => HoursForm::of(&agreed.what, self.today, &self.frame.t),
            None => HoursForm::blank(self.today),
        };
        page(&self.hours_page(form, Faults::default()))
    }

    /// Records agreed hours, adds one more step to the form, or says what is to be mended.
    pub(crate) async fn post_hours(self, app: &App, form: &Posted) -> Result<Response, Problem> {
        let typed = HoursForm::from_pairs(&form.0);
        if typed.wants_more {
            return Ok(page(&self.hours_page(typed.with_one_more(), Faults::default())));
        }
        let faults = match (typed.read(self.today), self.fault_of_seen(form)) {
            (Ok((hours, agreed_on)), None) => {
                record_agreed_hours(&app.installation, &self.acting, &hours, agreed_on).await?;
                return Ok(Redirect::to(&self.recorder.file_path(&self.address)).into_response());
            }
            (Ok(_), Some(changed)) => vec![changed],
            (Err(faults), _) => faults,
        };
        let faults = say_all(&faults, &self.frame.t);
        Ok(refused(&self.hours_page(typed, faults)))
    }
}
