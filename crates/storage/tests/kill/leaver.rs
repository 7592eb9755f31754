//! Somebody who is written down and erased again by the process that is killed: afterwards all of it is there, or nothing.

use std::path::Path;

use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::coordination::CareState;
use houvast_casework::diary::DiaryState;
use houvast_casework::ids::{AccountId, EngagementId, FileId, OrganisationId, ServiceId};
use houvast_storage::{CommitError, NewJob, Store};
use jiff::Timestamp;
use serde_json::json;
use sqlx::AnyPool;
use uuid::Uuid;

use crate::world::{Employer, an_invitation, fresh, somebody_to_be};

/// What kind of job is queued about a leaver. It names the absence, so that it can be told apart.
pub(crate) const JOB: &str = "remind";

/// How far the process said it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Everything was written.
    Written,
    /// The erasure was handed to the store.
    Erasing,
    /// The store acknowledged the erasure.
    Erased,
}

/// The ids under which something stands about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Leaver {
    pub(crate) absence: FileId,
    case: FileId,
    account: AccountId,
    engagement: EngagementId,
}

impl Leaver {
    /// Writes an employment, an absence with its card, a case, an account, an invitation and a job: in one commit.
    pub(crate) async fn write(store: &Store) -> Result<Self, CommitError> {
        let employer = Employer { service: ServiceId(Uuid::from_u128(78)), organisation: fresh(OrganisationId) };
        let email = format!("{}@thuis.example", fresh(FileId));
        let (mut plan, somebody) = somebody_to_be(store, &employer, "Bert Maes", &email, "1002");
        let leaver = Self {
            absence: somebody.absence.file,
            case: somebody.case,
            account: somebody.account.id,
            engagement: somebody.engagement.id,
        };
        plan.add_invitation(&leaver.token(), &an_invitation(store, Some(leaver.absence)))?;
        let payload = json!({"about": leaver.absence.to_string()});
        let (due, cause) = (Timestamp::UNIX_EPOCH, leaver.absence.to_string());
        plan.queue(&NewJob { kind: JOB, payload: &payload, due, cause: &cause, about: Some(leaver.case) })?;
        store.commit(plan).await?;
        Ok(leaver)
    }

    /// Erases all of it in one commit, as closing an account does.
    pub(crate) async fn erase(self, store: &Store) -> Result<(), CommitError> {
        let mut plan = store.plan();
        plan.erase_file(self.absence);
        plan.erase_file(self.case);
        plan.erase_file(FileId(self.engagement.0));
        plan.erase_account(self.account);
        store.commit(plan).await
    }

    fn token(self) -> [u8; 32] {
        let half = self.absence.bytes();
        std::array::from_fn(|at| half[at % half.len()])
    }

    fn list_ids(self) -> [Uuid; 4] {
        [self.absence.0, self.case.0, self.engagement.0, self.account.0]
    }

    /// As the process says it.
    pub(crate) fn words(self) -> String {
        self.list_ids().map(|id| id.to_string()).join(" ")
    }

    /// As it was said.
    pub(crate) fn of(words: &[&str]) -> Self {
        let ids: Vec<Uuid> = words.iter().map(|word| word.parse().unwrap()).collect();
        let [absence, case, engagement, account] = ids[..] else { panic!("{words:?}") };
        let (absence, case) = (FileId(absence), FileId(case));
        Self { absence, case, account: AccountId(account), engagement: EngagementId(engagement) }
    }

    /// All of it is there, or all of it is erased and stands in the ledger; an acknowledged erasure is one that happened.
    pub(crate) async fn check(self, store: &Store, progress: Progress, beside: &Beside) {
        let found = self.list_found(store, beside).await;
        let is_there = found[0];
        assert!(found.iter().all(|one| *one == is_there), "{self:?}, {progress:?}: half of it is left: {found:?}");
        let noted = self.list_ids().map(|id| beside.ledger.contains(&id.simple().to_string()));
        assert_eq!(noted, [!is_there; 4], "{self:?}, {progress:?}: the ledger does not say what the database says");
        assert_eq!(store.is_erased(self.case), !is_there);
        match progress {
            Progress::Written => assert!(is_there, "{self:?} was written, and nobody erased it"),
            Progress::Erasing => {}
            Progress::Erased => assert!(!is_there, "{self:?} was erased, and is there"),
        }
    }

    async fn list_found(self, store: &Store, beside: &Beside) -> [bool; 16] {
        [
            store.load::<WorkState>(self.absence).await.unwrap().is_some(),
            store.load::<CareState>(self.absence).await.unwrap().is_some(),
            store.load::<HealthState>(self.case).await.unwrap().is_some(),
            store.load::<DiaryState>(self.case).await.unwrap().is_some(),
            store.find_absence(self.absence).await.unwrap().is_some(),
            store.find_card(self.absence).await.unwrap().is_some(),
            store.find_engagement(self.engagement).await.unwrap().is_some(),
            store.find_account(self.account).await.unwrap().is_some(),
            store.find_case_of(self.account).await.unwrap().is_some(),
            !store.list_seats_on(self.case).await.unwrap().is_empty(),
            store.find_invitation(&self.token()).await.unwrap().is_some(),
            store.find_private_address(self.absence).await.unwrap().email.is_some(),
            beside.jobs.contains(&self.absence.to_string()),
            beside.count_keys(self.absence.0).await > 0,
            beside.count_keys(self.case.0).await > 0,
            beside.count_keys(self.account.0).await > 0,
        ]
    }
}

/// What stands beside the store's own answers.
pub(crate) struct Beside {
    /// The absences named by the jobs that wait.
    pub(crate) jobs: Vec<String>,
    ledger: Vec<String>,
    sql: AnyPool,
}

impl Beside {
    pub(crate) fn of(keys: &Path, sql: AnyPool, jobs: Vec<String>) -> Self {
        let ledger = std::fs::read_to_string(keys.join("erased.ledger")).unwrap();
        Self { jobs, ledger: ledger.lines().map(str::to_owned).collect(), sql }
    }

    async fn count_keys(&self, id: Uuid) -> i64 {
        let sql = "select count(*) from file_key where file_id = $1";
        let counted: (i64,) = sqlx::query_as(sql).bind(id.as_bytes().to_vec()).fetch_one(&self.sql).await.unwrap();
        counted.0
    }

    pub(crate) async fn close(self) {
        self.sql.close().await;
    }
}
