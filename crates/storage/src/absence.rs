//! Absences and cases as rows: ids and the dates that lists page by. No column of one leads to the other.

use houvast_casework::ids::{AccountId, EngagementId, FileId, OrganisationId, PublicId, ServiceId};
use jiff::civil::{Date, date};

use crate::account::Account;
use crate::asked::{Question, once};
use crate::error::{CommitError, ReadError};
use crate::plan::Plan;
use crate::seal::{Columns, is_same};
use crate::statement::{Expect, Row, row, rows, values};
use crate::store::{Inner, Store};

/// The row of an absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsenceRow {
    /// Which file.
    pub file: FileId,
    /// The id in addresses.
    pub public_id: PublicId,
    /// Whose employment.
    pub engagement: EngagementId,
    /// At which employer.
    pub organisation: OrganisationId,
    /// In the care of which service.
    pub service: ServiceId,
    /// First day of absence.
    pub first_day: Date,
    /// The day from which it is over: the first day back, or the day after the contract.
    pub ended_on: Option<Date>,
}

const EPOCH: Date = date(1970, 1, 1);

/// A day as it is kept: days since 1970-01-01.
fn number_of(day: Date) -> i64 {
    i64::from(day.since(EPOCH).map(|span| span.get_days()).unwrap_or_default())
}

fn day_of(number: i64) -> Result<Date, ReadError> {
    let wrong = |_| ReadError::Column("day");
    let days = jiff::Span::new().try_days(number).map_err(wrong)?;
    EPOCH.checked_add(days).map_err(wrong)
}

fn public_hash(inner: &Inner, public_id: &PublicId) -> [u8; 32] {
    inner.look_up(&Columns::of("public id").text(public_id.as_str()))
}

fn columns(row: &AbsenceRow, public_hash: &[u8; 32]) -> Columns {
    Columns::of("absence")
        .bytes(&row.file.bytes())
        .bytes(public_hash)
        .bytes(&row.engagement.bytes())
        .bytes(&row.organisation.bytes())
        .bytes(&row.service.bytes())
        .int(number_of(row.first_day))
        .maybe_int(row.ended_on.map(number_of))
}

fn case_columns(file: FileId, account: AccountId) -> Columns {
    Columns::of("own_case").bytes(&file.bytes()).bytes(&account.bytes())
}

pub(crate) const ABSENCE: &str = "select file_id, public_hash, engagement_id, organisation_id, service_id, first_day,
    ended_on, sealed from absence where file_id = $1";

impl Store {
    /// The row of an absence.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_absence(&self, file: FileId) -> Result<Option<AbsenceRow>, ReadError> {
        let ask =
            async { row(self.readers(), ABSENCE, values![file]).await?.map(|row| read(&self.inner, &row)).transpose() };
        once(Question::Absence(file), ask).await
    }

    /// The absence of an address.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_absence_by_public_id(&self, public_id: &PublicId) -> Result<Option<AbsenceRow>, ReadError> {
        let sql = "select file_id, public_hash, engagement_id, organisation_id, service_id, first_day, ended_on, sealed
            from absence where public_hash = $1";
        let values = values![public_hash(&self.inner, public_id)];
        row(self.readers(), sql, values).await?.map(|row| read(&self.inner, &row)).transpose()
    }

    /// Every absence of an employment, oldest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_absences_of_engagement(&self, engagement: EngagementId) -> Result<Vec<AbsenceRow>, ReadError> {
        let sql = "select file_id, public_hash, engagement_id, organisation_id, service_id, first_day, ended_on, sealed
            from absence where engagement_id = $1 order by first_day, file_id";
        rows(self.readers(), sql, values![engagement]).await?.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// Every absence at an employer, oldest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_absences_at(&self, employer: OrganisationId) -> Result<Vec<AbsenceRow>, ReadError> {
        let sql = "select file_id, public_hash, engagement_id, organisation_id, service_id, first_day, ended_on, sealed
            from absence where organisation_id = $1 order by first_day, file_id";
        rows(self.readers(), sql, values![employer]).await?.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// Every absence a service looks after, oldest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_absences_of_service(&self, service: ServiceId) -> Result<Vec<AbsenceRow>, ReadError> {
        let sql = "select file_id, public_hash, engagement_id, organisation_id, service_id, first_day, ended_on, sealed
            from absence where service_id = $1 order by first_day, file_id";
        rows(self.readers(), sql, values![service]).await?.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// Absences behind one, or from the first on, in an order that lasts: what walks through all of them asks so.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_absence_files_after(&self, after: Option<FileId>, most: usize) -> Result<Vec<FileId>, ReadError> {
        let sql = "select file_id from absence where file_id > $1 order by file_id limit $2";
        let after = after.map_or([0; 16], |after| after.bytes());
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let found = rows(self.readers(), sql, values![after, most]).await?;
        found.iter().map(|row| row.id("file_id", FileId::from_bytes)).collect()
    }

    /// How many absences there are.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn count_absences(&self) -> Result<u64, ReadError> {
        let counted = row(self.readers(), "select count(*) as n from absence", values![]).await?;
        let counted = counted.ok_or(ReadError::Column("n"))?.int("n")?;
        Ok(u64::try_from(counted).unwrap_or_default())
    }

    /// The case of an account.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_case_of(&self, account: AccountId) -> Result<Option<FileId>, ReadError> {
        if let Some(file) = self.inner.cases.find(&account) {
            return Ok(Some(file));
        }
        let ask = async {
            let generation = self.inner.cases.generation();
            let sql = "select file_id, mac from own_case where account_id = $1";
            let Some(row) = row(self.readers(), sql, values![account]).await? else { return Ok(None) };
            let file = row.id("file_id", FileId::from_bytes)?;
            let mac = self.inner.keys.installation.mac.mac(&case_columns(file, account), &[]);
            if !is_same(&mac, &row.bytes("mac")?) {
                return Err(ReadError::Tampered { table: "own_case" });
            }
            self.inner.cases.keep(generation, account, file);
            Ok(Some(file))
        };
        once(Question::CaseOf(account), ask).await
    }

    /// The account whose case this is.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_account_of_case(&self, case: FileId) -> Result<Option<Account>, ReadError> {
        let sql = "select account_id, mac from own_case where file_id = $1";
        let Some(row) = row(self.readers(), sql, values![case]).await? else { return Ok(None) };
        let account = row.id("account_id", AccountId::from_bytes)?;
        let mac = self.inner.keys.installation.mac.mac(&case_columns(case, account), &[]);
        if !is_same(&mac, &row.bytes("mac")?) {
            return Err(ReadError::Tampered { table: "own_case" });
        }
        self.find_account(account).await
    }
}

pub(crate) fn read(inner: &Inner, row: &Row) -> Result<AbsenceRow, ReadError> {
    read_beside(inner, row, "sealed")
}

/// The same where another table has a column of that name.
pub(crate) fn read_beside(inner: &Inner, row: &Row, sealed: &'static str) -> Result<AbsenceRow, ReadError> {
    let mut absence = AbsenceRow {
        file: row.id("file_id", FileId::from_bytes)?,
        public_id: PublicId::new(&mut houvast_casework::chance::Counted(0)),
        engagement: row.id("engagement_id", EngagementId::from_bytes)?,
        organisation: row.id("organisation_id", OrganisationId::from_bytes)?,
        service: row.id("service_id", ServiceId::from_bytes)?,
        first_day: day_of(row.int("first_day")?)?,
        ended_on: row.maybe_int("ended_on")?.map(day_of).transpose()?,
    };
    let columns = columns(&absence, &row.hash("public_hash")?);
    let clear = inner.keys.installation.files.open(&columns, &row.bytes(sealed)?);
    let public_id = clear.and_then(|clear| std::str::from_utf8(&clear).ok().and_then(|text| text.parse().ok()));
    absence.public_id = public_id.ok_or(ReadError::Tampered { table: "absence" })?;
    Ok(absence)
}

impl Plan {
    /// Adds the row of an absence.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn add_absence(&mut self, absence: &AbsenceRow) -> Result<(), CommitError> {
        self.absences.push(absence.clone());
        let sql = "insert into absence
            (file_id, public_hash, engagement_id, organisation_id, service_id, first_day, ended_on, sealed)
            values ($1, $2, $3, $4, $5, $6, $7, $8)";
        self.push_absence(sql, absence);
        Ok(())
    }

    /// Changes the dates of an absence. `Gone` where it was erased.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn revise_absence(&mut self, absence: &AbsenceRow) -> Result<(), CommitError> {
        let sql = "update absence set first_day = $6, ended_on = $7, sealed = $8
            where file_id = $1 and public_hash = $2 and engagement_id = $3 and organisation_id = $4 and service_id = $5";
        self.touched.absences.push(absence.file);
        self.push_absence(sql, absence);
        Ok(())
    }

    fn push_absence(&mut self, sql: &'static str, absence: &AbsenceRow) {
        let hash = public_hash(&self.inner, &absence.public_id);
        let key = &self.inner.keys.installation.files;
        let sealed = self.seal("absence", key, &columns(absence, &hash), absence.public_id.as_str().as_bytes());
        let ids = values![absence.file, hash, absence.engagement, absence.organisation, absence.service];
        let dates = values![number_of(absence.first_day), absence.ended_on.map(number_of), sealed];
        self.push(sql, [ids, dates].concat(), Expect::OneOrGone);
    }

    /// Adds the case of an account. The commit is `Taken("own_case_account")` where it has one already.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn add_case(&mut self, file: FileId, account: AccountId) -> Result<(), CommitError> {
        let mac = self.inner.keys.installation.mac.mac(&case_columns(file, account), &[]);
        let sql = "insert into own_case (file_id, account_id, mac) values ($1, $2, $3)";
        self.push(sql, values![file, account, mac], Expect::OneOrConflict);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_back_from_its_number() {
        for day in [date(1969, 12, 31), date(1970, 1, 1), date(2024, 2, 29), date(2026, 11, 24)] {
            assert_eq!(day_of(number_of(day)).unwrap(), day);
        }
        assert_eq!(number_of(date(2026, 11, 24)), 20_781);
    }
}
