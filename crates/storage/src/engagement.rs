//! Engagements: one person's employment at one employer, found by the personnel number, sealed under a key of its own.

use houvast_casework::absence::{Country, Language};
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{EngagementId, OrganisationId};
use serde::{Deserialize, Serialize};

use crate::error::{CommitError, ReadError};
use crate::normalisation;
use crate::plan::{ENGAGEMENT, Plan};
use crate::seal::{Columns, SecretKey};
use crate::statement::{Expect, Row, row, values};
use crate::store::{Inner, Store};

/// An employment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngagementRow {
    /// Its id.
    pub id: EngagementId,
    /// The employer.
    pub organisation: OrganisationId,
    /// Everything else, sealed.
    pub details: EngagementDetails,
}

/// What the employer reports of an employment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngagementDetails {
    /// The number the employer knows the person by; unique per employer.
    pub personnel_number: String,
    /// The person's name as the employer knows it.
    pub name: String,
    /// Contract minutes a week.
    pub contract_weekly: Minutes,
    /// The language letters are written in.
    pub language: Language,
    /// The country whose work rules hold.
    pub country: Country,
    /// Where the manager is reached at work.
    pub manager_email: Option<String>,
}

fn identity(inner: &Inner, organisation: OrganisationId, personnel_number: &str) -> [u8; 32] {
    let columns = Columns::of("engagement identity").bytes(&organisation.bytes());
    inner.look_up(&columns.text(&normalisation::personnel_number(personnel_number)))
}

fn columns(id: EngagementId, organisation: OrganisationId, identity: &[u8; 32]) -> Columns {
    Columns::of("engagement").bytes(&id.bytes()).bytes(&organisation.bytes()).bytes(identity)
}

impl Store {
    /// An employer's employment by its personnel number.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_engagement_by_identity(
        &self,
        organisation: OrganisationId,
        personnel_number: &str,
    ) -> Result<Option<EngagementRow>, ReadError> {
        let sql = "select e.id, e.organisation_id, e.identity, e.sealed, k.epoch, k.wrapped
            from engagement e join file_key k on k.file_id = e.id and k.compartment = 'engagement'
            where e.identity = $1";
        let hash = identity(&self.inner, organisation, personnel_number);
        row(self.readers(), sql, values![hash]).await?.map(|row| self.read_engagement(&row)).transpose()
    }

    /// An employment.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_engagement(&self, id: EngagementId) -> Result<Option<EngagementRow>, ReadError> {
        let sql = "select e.id, e.organisation_id, e.identity, e.sealed, k.epoch, k.wrapped
            from engagement e join file_key k on k.file_id = e.id and k.compartment = 'engagement' where e.id = $1";
        row(self.readers(), sql, values![id]).await?.map(|row| self.read_engagement(&row)).transpose()
    }

    fn read_engagement(&self, row: &Row) -> Result<EngagementRow, ReadError> {
        let id = row.id("id", EngagementId::from_bytes)?;
        let organisation = row.id("organisation_id", OrganisationId::from_bytes)?;
        let columns = columns(id, organisation, &row.hash("identity")?);
        let key = self.inner.unwrap(&id.bytes(), ENGAGEMENT, row.int("epoch")?, &row.bytes("wrapped")?)?;
        let clear = key.open(&columns, &row.bytes("sealed")?);
        let details = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        let details = details.ok_or(ReadError::Tampered { table: "engagement" })?;
        Ok(EngagementRow { id, organisation, details })
    }
}

impl Plan {
    /// Adds an employment. The commit is `Taken("engagement_identity")` where the employer has that number already.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_engagement(&mut self, engagement: &EngagementRow) -> Result<(), CommitError> {
        let EngagementRow { id, organisation, .. } = engagement;
        let key = self.make_key(id.bytes(), ENGAGEMENT);
        let (hash, sealed) = sealed(self, &key, engagement)?;
        let sql = "insert into engagement (id, organisation_id, identity, sealed) values ($1, $2, $3, $4)";
        self.push(sql, values![*id, *organisation, hash, sealed], Expect::OneOrConflict);
        Ok(())
    }

    /// Changes what the employer reported of an employment; the personnel number stays. `Gone` where it was erased.
    ///
    /// # Errors
    /// [`CommitError::Gone`], or [`CommitError::Unavailable`] where it cannot be sealed.
    pub async fn revise_engagement(&mut self, engagement: &EngagementRow) -> Result<(), CommitError> {
        let key = self.find_key(engagement.id.bytes(), ENGAGEMENT).await?.ok_or(CommitError::Gone)?;
        let (hash, sealed) = sealed(self, &key, engagement)?;
        let sql = "update engagement set sealed = $3 where id = $1 and identity = $2";
        self.push(sql, values![engagement.id, hash, sealed], Expect::OneOrGone);
        Ok(())
    }
}

fn sealed(plan: &Plan, key: &SecretKey, engagement: &EngagementRow) -> Result<([u8; 32], Vec<u8>), CommitError> {
    let EngagementRow { id, organisation, details } = engagement;
    let hash = identity(&plan.inner, *organisation, &details.personnel_number);
    let clear = serde_json::to_vec(details).map_err(CommitError::unavailable)?;
    Ok((hash, plan.seal(ENGAGEMENT, key, &columns(*id, *organisation, &hash), &clear)))
}
