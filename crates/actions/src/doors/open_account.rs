//! The part that accepting an invitation and starting alone have in common: an account, a password, a case.

use houvast_access::Verb;
use houvast_casework::absence::{Country, Language};
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::diary::DiaryState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId};
use houvast_storage::{Account, Credential, Plan, Seat};

use super::password::{self, WeakPassword};
use crate::installation::{Installation, Trouble};

/// What somebody fills in at the door.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// Name, as the person wants to be called.
    pub name: String,
    /// Where mails go, or a sign-in name.
    pub email: String,
    /// A password of their own choice.
    pub password: String,
    /// Language of pages and mails.
    pub language: Language,
    /// Country whose words are used.
    pub country: Country,
}

/// Why a door did not open.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    /// The link was used, has ended, or never was.
    #[error("this link does not work any more")]
    Expired,
    /// No name.
    #[error("a name is needed")]
    NoName,
    /// The password is too weak.
    #[error(transparent)]
    WeakPassword(#[from] WeakPassword),
    /// Not the address the letter went to: a seat beside an absence is for whoever got the letter, and another address
    /// would tell whether it is known here.
    #[error("the invitation went to another address")]
    OtherAddress,
    /// There is an account for this address: sign in first.
    #[error("there is an account for this address")]
    Known,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// What can be said of somebody new without looking anything up.
pub(crate) fn check(person: &NewPerson) -> Result<(), DoorError> {
    let name = person.name.trim();
    if name.is_empty() || name.chars().count() > 200 {
        return Err(DoorError::NoName);
    }
    Ok(password::check(&person.password, &person.email)?)
}

/// Adds an account with a password to a plan, and the hashes of its codes on paper.
pub(crate) async fn add_account(
    installation: &Installation,
    plan: &mut Plan,
    person: &NewPerson,
    way_back: Vec<[u8; 32]>,
) -> Result<AccountId, DoorError> {
    check(person)?;
    if installation.store.find_account_by_email(&person.email).await.map_err(Trouble::from)?.is_some() {
        return Err(DoorError::Known);
    }
    let now = installation.store.now();
    let mut chance = installation.store.chance(&format!("account {}", person.email));
    let id = AccountId::new(now.as_millisecond(), &mut *chance);
    let hash = password::hash(&person.password, &mut *chance).await;
    let hash = hash.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let (language, country) = (person.language, person.country);
    let account = Account {
        id,
        email: person.email.clone(),
        name: person.name.trim().to_owned(),
        language,
        country,
        away_until: None,
        without_ask_mails: false,
        without_duty_mails: false,
    };
    plan.add_account(&account).map_err(Trouble::from)?;
    let mut credential = Credential::default();
    credential.password_hash = Some(hash);
    credential.way_back = way_back;
    plan.set_credential(id, &credential).map_err(Trouble::from)?;
    Ok(id)
}

/// Adds a case with its compartments, the employee's seat and the first events to a plan.
pub(crate) fn open_case(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    (language, country): (Language, Country),
    absence: Option<FileId>,
) -> Result<FileId, Trouble> {
    debug_assert_eq!(Verb::OpenCase.name(), "open_case");
    let now = installation.store.now();
    let mut chance = installation.store.chance(&format!("case {account}"));
    let case = FileId::new(now.as_millisecond(), &mut *chance);
    let seat = SeatId::new(now.as_millisecond(), &mut *chance);
    plan.add_case(case, account)?;
    plan.add_seat(&Seat { id: seat, account, file: case, hat: Hat::Employee, since: now, until: None }, None)?;
    let health = plan.create::<HealthState>(case);
    plan.create::<DiaryState>(case);
    let mut events = vec![HealthEvent::CaseOpened { language, country }];
    events.extend(absence.map(|absence| HealthEvent::AbsenceConnected { absence }));
    plan.append(&health, seat, &events)?;
    Ok(case)
}
