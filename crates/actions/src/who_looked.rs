//! Who looked: every reading by another person of the own case and of the absences it names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use jiff::Timestamp;

use crate::installation::{Installation, Trouble};

/// The newest lines shown of one file.
const NEWEST: usize = 500;

/// The lines among which the newest look is found: those of one hour count once.
const OF_LATE: usize = 30;

/// Somebody read something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenLook {
    /// The reader's name; empty where the account is gone.
    pub who: String,
    /// In which hat.
    pub hat: Hat,
    /// What kinds of facts were shown.
    pub classes: Vec<Class>,
    /// When.
    pub at: Timestamp,
}

/// Who looked, newest first. The same reader seeing the same in the same hour counts once, as of the first time.
///
/// # Errors
/// [`Trouble`].
pub async fn who_looked(installation: &Installation, account: AccountId) -> Result<Vec<SeenLook>, Trouble> {
    list(installation, account, NEWEST).await
}

/// The newest look, for the first page of the own space: of the newest lines only.
///
/// # Errors
/// [`Trouble`].
pub async fn find_last_look(installation: &Installation, account: AccountId) -> Result<Option<SeenLook>, Trouble> {
    Ok(list(installation, account, OF_LATE).await?.into_iter().next())
}

/// The same without an end: for a copy of everything.
///
/// # Errors
/// [`Trouble`].
pub async fn list_all_looks(installation: &Installation, account: AccountId) -> Result<Vec<SeenLook>, Trouble> {
    list(installation, account, usize::MAX).await
}

async fn list(installation: &Installation, account: AccountId, newest: usize) -> Result<Vec<SeenLook>, Trouble> {
    let case = installation.own_case(account).await?;
    let files = std::iter::once(&case.health.file).chain(&case.health.state.absences);
    let mut names: BTreeMap<AccountId, String> = BTreeMap::new();
    let mut hours: BTreeMap<(i64, AccountId, Hat, Vec<Class>), Timestamp> = BTreeMap::new();
    for file in files {
        for look in installation.store.list_looks(*file, newest).await? {
            if look.reader == account {
                continue;
            }
            let hour = look.at.as_second().div_euclid(3600);
            let first = hours.entry((hour, look.reader, look.hat, look.classes)).or_insert(look.at);
            *first = (*first).min(look.at);
        }
    }
    let mut looks = Vec::with_capacity(hours.len());
    for ((_, reader, hat, classes), at) in hours {
        let who = match names.entry(reader) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(unknown) => {
                let account = installation.store.find_account(reader).await?;
                unknown.insert(account.map(|account| account.name).unwrap_or_default()).clone()
            }
        };
        looks.push(SeenLook { who, hat, classes, at });
    }
    looks.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.who.cmp(&other.who)));
    Ok(looks)
}
