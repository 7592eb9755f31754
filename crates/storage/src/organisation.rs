//! The prevention service, its employers, and who of the service gets a seat on every absence.

use houvast_casework::absence::Country;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, OrganisationId, ServiceId};
use serde::{Deserialize, Serialize};

use crate::error::{CommitError, ReadError};
use crate::normalisation;
use crate::plan::Plan;
use crate::seal::Columns;
use crate::statement::{Expect, Row, row, rows, values};
use crate::store::{Inner, Store};

/// A prevention service (BE) or arbodienst (NL).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Its name, as it signs letters.
    pub name: String,
    /// Where it works.
    pub country: Country,
}

/// An employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// The service it is a client of.
    pub service: ServiceId,
    /// Its name; unique per service however it is typed.
    pub name: String,
    /// The country whose work rules hold.
    pub country: Country,
    /// Mail domains of the workplace: no invitation of an employee goes there.
    pub mail_domains: Vec<String>,
}

fn name_hash(inner: &Inner, service: ServiceId, name: &str) -> [u8; 32] {
    let columns = Columns::of("organisation name").bytes(&service.bytes());
    inner.look_up(&columns.text(&normalisation::name(name)))
}

fn service_columns(id: ServiceId) -> Columns {
    Columns::of("service").bytes(&id.bytes())
}

fn organisation_columns(id: OrganisationId, service: ServiceId, name_hash: &[u8; 32]) -> Columns {
    Columns::of("organisation").bytes(&id.bytes()).bytes(&service.bytes()).bytes(name_hash)
}

fn care_hat_hash(inner: &Inner, service: ServiceId, account: AccountId, hat: Hat) -> [u8; 32] {
    let columns = Columns::of("care account").bytes(&service.bytes()).bytes(&account.bytes());
    inner.look_up(&columns.text(hat.name()))
}

fn care_account_columns(service: ServiceId, account: AccountId, hat_hash: &[u8]) -> Columns {
    Columns::of("care_account").bytes(&service.bytes()).bytes(&account.bytes()).bytes(hat_hash)
}

impl Store {
    /// The service of this installation: the oldest one.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_service(&self) -> Result<Option<Service>, ReadError> {
        if let Some(service) = self.inner.service.find(&()) {
            return Ok(Some(service));
        }
        let generation = self.inner.service.generation();
        let sql = "select id, sealed from service order by id limit 1";
        let Some(row) = row(self.readers(), sql, vec![]).await? else { return Ok(None) };
        let id = row.id("id", ServiceId::from_bytes)?;
        let clear = self.inner.keys.installation.files.open(&service_columns(id), &row.bytes("sealed")?);
        let read: Option<Service> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        let service = read.ok_or(ReadError::Tampered { table: "service" })?;
        self.inner.service.keep(generation, (), service.clone());
        Ok(Some(service))
    }

    /// An employer of a service by its name, however it is typed.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_organisation_by_name(
        &self,
        service: ServiceId,
        name: &str,
    ) -> Result<Option<Organisation>, ReadError> {
        let sql = "select id, service_id, name_hash, sealed from organisation where name_hash = $1";
        let hash = name_hash(&self.inner, service, name);
        row(self.readers(), sql, values![hash]).await?.map(|row| self.read_organisation(&row)).transpose()
    }

    /// An employer.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_organisation(&self, id: OrganisationId) -> Result<Option<Organisation>, ReadError> {
        let sql = "select id, service_id, name_hash, sealed from organisation where id = $1";
        row(self.readers(), sql, values![id]).await?.map(|row| self.read_organisation(&row)).transpose()
    }

    /// Every employer of a service, by name.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_organisations(&self, service: ServiceId) -> Result<Vec<Organisation>, ReadError> {
        let sql = "select id, service_id, name_hash, sealed from organisation where service_id = $1";
        let found = rows(self.readers(), sql, values![service]).await?;
        let mut organisations = found.iter().map(|row| self.read_organisation(row)).collect::<Result<Vec<_>, _>>()?;
        organisations.sort_by_cached_key(|one| (normalisation::name(&one.name), one.id));
        Ok(organisations)
    }

    /// Who of the service gets a seat in that hat on every imported absence.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_care_accounts(&self, service: ServiceId, hat: Hat) -> Result<Vec<AccountId>, ReadError> {
        let sql = "select account_id, hat, sealed from care_account where service_id = $1 order by account_id";
        let mut accounts = Vec::new();
        for row in rows(self.readers(), sql, values![service]).await? {
            let account = row.id("account_id", AccountId::from_bytes)?;
            let columns = care_account_columns(service, account, &row.bytes("hat")?);
            let clear = self.inner.keys.installation.files.open(&columns, &row.bytes("sealed")?);
            let clear = clear.ok_or(ReadError::Tampered { table: "care_account" })?;
            if clear.as_slice() == hat.name().as_bytes() {
                accounts.push(account);
            }
        }
        Ok(accounts)
    }

    /// The care hats of an account, in any service.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_care_hats(&self, account: AccountId) -> Result<Vec<Hat>, ReadError> {
        let sql = "select service_id, hat, sealed from care_account where account_id = $1";
        let mut hats = Vec::new();
        for row in rows(self.readers(), sql, values![account]).await? {
            let service = row.id("service_id", ServiceId::from_bytes)?;
            let columns = care_account_columns(service, account, &row.bytes("hat")?);
            let clear = self.inner.keys.installation.files.open(&columns, &row.bytes("sealed")?);
            let hat = clear.and_then(|clear| Hat::find_by_name(std::str::from_utf8(&clear).ok()?));
            hats.push(hat.ok_or(ReadError::Tampered { table: "care_account" })?);
        }
        Ok(hats)
    }

    fn read_organisation(&self, row: &Row) -> Result<Organisation, ReadError> {
        let id = row.id("id", OrganisationId::from_bytes)?;
        let service = row.id("service_id", ServiceId::from_bytes)?;
        let columns = organisation_columns(id, service, &row.hash("name_hash")?);
        let clear = self.inner.keys.installation.files.open(&columns, &row.bytes("sealed")?);
        let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        read.ok_or(ReadError::Tampered { table: "organisation" })
    }
}

impl Plan {
    /// Adds a service.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_service(&mut self, service: &Service) -> Result<(), CommitError> {
        let clear = serde_json::to_vec(service).map_err(CommitError::unavailable)?;
        self.touched.service = true;
        let key = &self.inner.keys.installation.files;
        let sealed = self.seal("service", key, &service_columns(service.id), &clear);
        let sql = "insert into service (id, sealed) values ($1, $2)";
        self.push(sql, values![service.id, sealed], Expect::OneOrConflict);
        Ok(())
    }

    /// Adds an employer. The commit is `Taken("organisation_name")` where the service has one of that name.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_organisation(&mut self, organisation: &Organisation) -> Result<(), CommitError> {
        let Organisation { id, service, name, .. } = organisation;
        let hash = name_hash(&self.inner, *service, name);
        let clear = serde_json::to_vec(organisation).map_err(CommitError::unavailable)?;
        let key = &self.inner.keys.installation.files;
        let sealed = self.seal("organisation", key, &organisation_columns(*id, *service, &hash), &clear);
        let sql = "insert into organisation (id, service_id, name_hash, sealed) values ($1, $2, $3, $4)";
        self.push(sql, values![*id, *service, hash, sealed], Expect::OneOrConflict);
        Ok(())
    }

    /// From now on this account gets a seat in this hat on every imported absence of the service.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn add_care_account(&mut self, service: ServiceId, account: AccountId, hat: Hat) -> Result<(), CommitError> {
        self.touched.care.push(account);
        let hash = care_hat_hash(&self.inner, service, account, hat);
        let columns = care_account_columns(service, account, &hash);
        let key = &self.inner.keys.installation.files;
        let sealed = self.seal("care_account", key, &columns, hat.name().as_bytes());
        let sql = "insert into care_account (service_id, account_id, hat, sealed) values ($1, $2, $3, $4)";
        self.push(sql, values![service, account, hash, sealed], Expect::OneOrConflict);
        Ok(())
    }

    /// From now on this account gets no seat in this hat any more. `Gone` where it did not get any.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn end_care_account(&mut self, service: ServiceId, account: AccountId, hat: Hat) -> Result<(), CommitError> {
        self.touched.care.push(account);
        let hash = care_hat_hash(&self.inner, service, account, hat);
        let sql = "delete from care_account where service_id = $1 and account_id = $2 and hat = $3";
        self.push(sql, values![service, account, hash], Expect::OneOrGone);
        Ok(())
    }
}
