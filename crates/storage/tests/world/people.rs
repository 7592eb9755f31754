//! Invented people and what is written about them, through the store's own doors.

use houvast_casework::absence::{Country, Language, Report, WorkEvent, WorkState};
use houvast_casework::card::Card;
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::coordination::{CareEvent, CareState, PrivateAddress};
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{AccountId, EngagementId, FileId, OrganisationId, PublicId, SeatId, ServiceId};
use houvast_storage::{
    AbsenceRow, Account, EngagementDetails, EngagementRow, Invitation, InvitationPurpose, Organisation, Plan, Seat,
    Service, Store,
};
use jiff::SignedDuration;
use jiff::civil::date;
use uuid::Uuid;

use super::random_bytes;

/// A new id: `fresh(FileId)`.
pub(crate) fn fresh<T>(id: fn(Uuid) -> T) -> T {
    id(Uuid::from_bytes(random_bytes()))
}

/// A prevention service and one employer of it.
#[derive(Debug, Clone)]
pub(crate) struct Employer {
    pub(crate) service: ServiceId,
    pub(crate) organisation: OrganisationId,
}

/// Somebody with an account, a case and a reported absence.
#[derive(Debug, Clone)]
pub(crate) struct Somebody {
    pub(crate) account: Account,
    pub(crate) engagement: EngagementRow,
    pub(crate) absence: AbsenceRow,
    pub(crate) case: FileId,
    /// The person's seat on the case.
    pub(crate) seat: Seat,
}

pub(crate) fn service_named(name: &str) -> Service {
    Service { id: fresh(ServiceId), name: name.to_owned(), country: Country::Belgium }
}

pub(crate) fn organisation_named(service: ServiceId, name: &str) -> Organisation {
    Organisation {
        id: fresh(OrganisationId),
        service,
        name: name.to_owned(),
        country: Country::Belgium,
        mail_domains: vec!["bakkerij.example".to_owned()],
    }
}

pub(crate) fn account_named(name: &str, email: &str) -> Account {
    Account {
        id: fresh(AccountId),
        email: email.to_owned(),
        name: name.to_owned(),
        language: Language::Dutch,
        country: Country::Belgium,
        away_until: None,
        without_ask_mails: false,
        without_duty_mails: false,
    }
}

pub(crate) fn engagement_at(organisation: OrganisationId, personnel_number: &str) -> EngagementRow {
    let details = EngagementDetails {
        personnel_number: personnel_number.to_owned(),
        name: "Ana Vermeulen".to_owned(),
        contract_weekly: Minutes(2280),
        language: Language::Dutch,
        country: Country::Belgium,
        manager_email: Some("tom@bakkerij.example".to_owned()),
    };
    EngagementRow { id: fresh(EngagementId), organisation, details }
}

pub(crate) fn absence_of(engagement: &EngagementRow, service: ServiceId) -> AbsenceRow {
    AbsenceRow {
        file: fresh(FileId),
        public_id: PublicId::new(&mut houvast_storage::ambient::SystemChance),
        engagement: engagement.id,
        organisation: engagement.organisation,
        service,
        first_day: date(2026, 10, 26),
        ended_on: None,
    }
}

pub(crate) fn a_seat(store: &Store, account: AccountId, file: FileId, hat: Hat) -> Seat {
    Seat { id: fresh(SeatId), account, file, hat, since: store.now(), until: None }
}

pub(crate) fn a_report(name: &str) -> Report {
    Report {
        name: name.to_owned(),
        employer: "Bakkerij Maes".to_owned(),
        first_day: date(2026, 10, 26),
        expected_end: None,
        contract_weekly: Minutes(2280),
        language: Language::Dutch,
        country: Country::Belgium,
    }
}

pub(crate) fn reported(name: &str) -> WorkEvent {
    WorkEvent::AbsenceReported(a_report(name))
}

pub(crate) fn noted(words: &str) -> DiaryEvent {
    DiaryEvent::Noted { words: words.to_owned() }
}

pub(crate) fn an_invitation(store: &Store, file: Option<FileId>) -> Invitation {
    Invitation {
        id: fresh(FileId),
        purpose: InvitationPurpose::Seat(Hat::Employee),
        file,
        account: None,
        email: "ana@thuis.example".to_owned(),
        language: Language::Dutch,
        country: Country::Belgium,
        expires_at: store.now() + SignedDuration::from_hours(14 * 24),
        used_at: None,
        replaces: None,
    }
}

/// The service and its employer.
pub(crate) async fn an_employer(store: &Store) -> Employer {
    let service = service_named("IDEWE-achtig");
    let organisation = organisation_named(service.id, "Bakkerij Maes");
    let mut plan = store.plan();
    plan.add_service(&service).unwrap();
    plan.add_organisation(&organisation).unwrap();
    store.commit(plan).await.unwrap();
    Employer { service: service.id, organisation: organisation.id }
}

/// Another employer of the service.
pub(crate) async fn an_employer_named(store: &Store, service: ServiceId, name: &str) -> Employer {
    let organisation = organisation_named(service, name);
    let mut plan = store.plan();
    plan.add_organisation(&organisation).unwrap();
    store.commit(plan).await.unwrap();
    Employer { service, organisation: organisation.id }
}

/// Ana: reported absent by her employer, with an account, a case and a first note.
pub(crate) async fn worker_ana(store: &Store, employer: &Employer) -> Somebody {
    a_worker(store, employer, "Ana Vermeulen", "ana@thuis.example", "1001").await
}

pub(crate) async fn a_worker(
    store: &Store,
    employer: &Employer,
    name: &str,
    email: &str,
    personnel_number: &str,
) -> Somebody {
    let (plan, somebody) = somebody_to_be(store, employer, name, email, personnel_number);
    store.commit(plan).await.unwrap();
    somebody
}

/// A plan with everything of a worker, not carried out yet.
pub(crate) fn somebody_to_be(
    store: &Store,
    employer: &Employer,
    name: &str,
    email: &str,
    personnel_number: &str,
) -> (Plan, Somebody) {
    let account = account_named(name, email);
    let mut engagement = engagement_at(employer.organisation, personnel_number);
    engagement.details.name = name.to_owned();
    let absence = absence_of(&engagement, employer.service);
    let case = fresh(FileId);
    let seat = a_seat(store, account.id, case, Hat::Employee);
    let mut plan = store.plan();
    plan.add_engagement(&engagement).unwrap();
    plan.add_absence(&absence).unwrap();
    write_absence(&mut plan, &absence, name, email);
    plan.add_account(&account).unwrap();
    plan.add_case(case, account.id).unwrap();
    plan.add_seat(&seat, None).unwrap();
    let health = plan.create::<HealthState>(case);
    let opened = HealthEvent::CaseOpened { language: Language::Dutch, country: Country::Belgium };
    let connected = HealthEvent::AbsenceConnected { absence: absence.file };
    plan.append(&health, seat.id, &[opened, connected]).unwrap();
    let diary = plan.create::<DiaryState>(case);
    plan.append(&diary, seat.id, &[noted("Vandaag regent het.")]).unwrap();
    (plan, Somebody { account, engagement, absence, case, seat })
}

/// Both compartments of an absence and its card.
fn write_absence(plan: &mut Plan, absence: &AbsenceRow, name: &str, email: &str) {
    let reporter = fresh(SeatId);
    let work = plan.create::<WorkState>(absence.file);
    let work = plan.append(&work, reporter, &[reported(name)]).unwrap();
    let care = plan.create::<CareState>(absence.file);
    let address = PrivateAddress { email: Some(email.to_owned()), postal: Some("Lindelaan 3, Gent".to_owned()) };
    plan.set_private_address(absence.file, &address).unwrap();
    let care = plan.append(&care, reporter, &[CareEvent::AddressReported(address.reachable())]).unwrap();
    let card = Card::of(&work.state, &care.state).unwrap();
    plan.set_card(absence.file, absence.service, &card).unwrap();
}

/// An account without any seat.
pub(crate) async fn somebody_with_an_account(store: &Store, name: &str, email: &str) -> AccountId {
    let account = account_named(name, email);
    let mut plan = store.plan();
    plan.add_account(&account).unwrap();
    store.commit(plan).await.unwrap();
    account.id
}
