//! Synthetic people: accounts without a password, seated as if they had accepted an invitation. For the demonstration
//! and for tests. No route of a real installation leads here.

use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, OrganisationId};
use houvast_storage::{Account, Factors, Plan};

use super::accept_invitation::new_seat;
use super::open_account::open_case;
use super::token::Token;
use crate::installation::{Installation, Trouble};

/// Somebody made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntheticPerson {
    /// Name.
    pub name: String,
    /// Address, under `.example`.
    pub email: String,
    /// Language of pages and mails.
    pub language: Language,
    /// Country whose words are used.
    pub country: Country,
}

/// Adds an account and its first seat in one transaction. `file` is the absence of an own or work seat, and stands for
/// the service of a care seat. Without it, somebody in an own hat starts alone and anybody else has no seat yet.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn add_synthetic_person(
    installation: &Installation,
    person: &SyntheticPerson,
    hat: Hat,
    file: Option<FileId>,
) -> Result<AccountId, Trouble> {
    let now = installation.store.now();
    let mut chance = installation.store.chance(&format!("account {}", person.email));
    let SyntheticPerson { name, email, language, country } = person.clone();
    let account = Account {
        id: AccountId::new(now.as_millisecond(), &mut *chance),
        email,
        name,
        language,
        country,
        away_until: None,
        without_ask_mails: false,
        without_duty_mails: false,
    };
    let mut plan = installation.store.plan();
    plan.add_account(&account)?;
    match (hat, file) {
        (Hat::Employee, absence) => {
            open_case(installation, &mut plan, account.id, (language, country), absence)?;
        }
        (_, Some(file)) => add_seat(installation, &mut plan, account.id, hat, file).await?,
        (_, None) => {}
    }
    installation.store.commit(plan).await?;
    Ok(account.id)
}

/// A further work seat of somebody synthetic.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn seat_synthetic_person(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    absence: FileId,
) -> Result<(), Trouble> {
    let mut plan = installation.store.plan();
    add_seat(installation, &mut plan, account, hat, absence).await?;
    Ok(installation.store.commit(plan).await?)
}

/// Signs somebody synthetic in, with every factor the hat needs: for load tests.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn sign_in_synthetic_person(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
) -> Result<Token, Trouble> {
    let factors = if hat.needs_second_factor() { Factors::Two } else { Factors::One };
    let mut plan = installation.store.plan();
    let token = super::session::begin(installation, &mut plan, account, hat, factors)?;
    installation.store.commit(plan).await?;
    Ok(token)
}

async fn add_seat(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    hat: Hat,
    file: FileId,
) -> Result<(), Trouble> {
    match hat.side() {
        Side::Work if installation.store.find_organisation(OrganisationId(file.0)).await?.is_some() => {
            crate::employer_staff::join(installation, plan, account, hat, OrganisationId(file.0)).await
        }
        Side::Desk | Side::Work => Ok(plan.add_seat(&new_seat(installation, account, file, hat), None)?),
        Side::Care => crate::care_team::join(installation, plan, account, hat, file).await,
        Side::Own | Side::Guest => Err(Trouble::NotFound),
    }
}
