//! Where the crowd works: employers with somebody for the staff and ten managers each.

use anyhow::Context;
use houvast_actions::installation::Installation;
use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, OrganisationId, SeatId, ServiceId};
use houvast_storage::{Account, Organisation, Seat};

use super::super::seed::draw::Draw;
use super::super::seed::names;

/// So many managers has an employer.
const MANAGERS: u32 = 10;

/// An employer, and who looks after absences there.
pub(super) struct Workplace {
    /// The employer.
    pub(super) organisation: OrganisationId,
    /// Its name.
    pub(super) name: String,
    /// Where it is.
    pub(super) country: Country,
    /// The language most of its people speak.
    pub(super) language: Language,
    /// Who keeps the list.
    pub(super) human_resources: AccountId,
    managers: Vec<AccountId>,
    mails: String,
}

impl Workplace {
    /// The manager of somebody of the crowd.
    pub(super) fn manager(&self, number: u32) -> AccountId {
        self.managers[number as usize % self.managers.len()]
    }

    /// Where that manager is reached.
    pub(super) fn manager_email(&self, number: u32) -> String {
        format!("manager-{}@{}", number % MANAGERS, self.mails)
    }
}

fn kind(number: u32) -> (&'static str, Country, Language) {
    match number % 10 {
        0..5 => ("Voorbeeldbedrijf", Country::Belgium, Language::Dutch),
        5 | 6 => ("Entreprise Exemple", Country::Belgium, Language::French),
        7 => ("Beispielbetrieb", Country::Belgium, Language::German),
        8 => ("Voorbeeldgemeente", Country::Netherlands, Language::Dutch),
        _ => ("Example Works", Country::Netherlands, Language::English),
    }
}

/// An employer of the crowd: as it is there, or made now.
pub(super) async fn find_or_found(
    installation: &Installation,
    service: ServiceId,
    seed: u64,
    number: u32,
) -> anyhow::Result<Workplace> {
    let (word, country, language) = kind(number);
    let name = format!("{word} {seed}-{number:04}");
    let mails = format!("employer{number}.crowd{seed}.example");
    let store = &installation.store;
    let mut emails = vec![format!("hr@{mails}")];
    emails.extend((0..MANAGERS).map(|manager| format!("manager-{manager}@{mails}")));
    if let Some(known) = store.find_organisation_by_name(service, &name).await? {
        let mut accounts = Vec::new();
        for email in &emails {
            let account = store.find_account_by_email(email).await?;
            accounts.push(account.with_context(|| format!("nobody is called `{email}`"))?.id);
        }
        let managers = accounts.split_off(1);
        let human_resources = accounts[0];
        return Ok(Workplace { organisation: known.id, name, country, language, human_resources, managers, mails });
    }
    let mut draw = Draw::of_crowd(seed, u32::MAX - number);
    let mut plan = store.plan();
    let millis = plan.now().as_millisecond();
    let id = OrganisationId::new(millis, draw.chance());
    plan.add_organisation(&Organisation { id, service, name: name.clone(), country, mail_domains: Vec::new() })?;
    let mut accounts = Vec::new();
    for email in emails {
        let account = AccountId::new(millis, draw.chance());
        let person = names::name(&mut draw, language);
        plan.add_account(&Account {
            id: account,
            email,
            name: person,
            language,
            country,
            away_until: None,
            without_ask_mails: false,
            without_duty_mails: false,
        })?;
        accounts.push(account);
    }
    let managers = accounts.split_off(1);
    let human_resources = accounts[0];
    let (seat, file) = (SeatId::new(millis, draw.chance()), FileId(id.0));
    let since = plan.now();
    let at_employer = Seat { id: seat, account: human_resources, file, hat: Hat::HumanResources, since, until: None };
    plan.add_seat(&at_employer, None)?;
    store.commit(plan).await.context("an employer of the crowd cannot be written")?;
    Ok(Workplace { organisation: id, name, country, language, human_resources, managers, mails })
}
