//! A crowd for load tests: as many people as asked for, each with an absence, a case and two years of history. Everything
//! lies sealed as the verbs would have left it, and `journal verify` finds nothing wrong; it is written some people at a
//! time instead of verb by verb, because ten million verbs take a day.

mod past;
mod workplace;

use std::sync::Arc;

use anyhow::{Context, bail};
use houvast_actions::care_team::HATS;
use houvast_actions::installation::{Installation, Trouble};
use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::case::HealthState;
use houvast_casework::coordination::CareState;
use houvast_casework::diary::DiaryState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, EngagementId, FileId, PublicId, SeatId, ServiceId};
use houvast_storage::{
    AbsenceRow, Account, EngagementDetails, EngagementRow, Invitation, InvitationPurpose, Mark, Plan, Seat,
};
use jiff::{Timestamp, ToSpan};
use tokio::task::JoinSet;

use self::past::{Past, Person, person};
use self::workplace::{Workplace, find_or_found};
use super::seed::draw::Draw;
use super::seed::zone;
use crate::import::{Counts, Progress};
use crate::tell::Refused;

/// So many people are written in one transaction.
const TOGETHER: u32 = 20;
/// So many transactions are got ready side by side.
const AT_ONCE: usize = 4;
/// So many people work for one employer.
const PER_EMPLOYER: u32 = 200;

/// Everybody beside the crowd itself.
struct Around {
    installation: Installation,
    seed: u64,
    service: ServiceId,
    care: Vec<(Hat, AccountId)>,
    workplaces: Vec<Workplace>,
}

/// Makes a crowd of so many, or what is missing of it.
pub(crate) async fn fill(
    installation: &Installation,
    cases: u32,
    seed: u64,
    told: &mut (dyn FnMut(Progress) + Send),
) -> anyhow::Result<Counts> {
    if installation.store.mark() != Mark::Demo {
        let says = "this data is about real people; name a new directory for made up ones with `--data`";
        return Err(Refused::because(says));
    }
    let around = Arc::new(Around::of(installation, cases, seed).await?);
    let mut counts = Counts::default();
    let mut making = JoinSet::new();
    let mut first = 0;
    while first < cases || !making.is_empty() {
        if first < cases && making.len() < AT_ONCE {
            let numbers = first..cases.min(first + TOGETHER);
            first = numbers.end;
            let around = Arc::clone(&around);
            making.spawn(async move {
                let many = u64::from(numbers.end - numbers.start);
                let new = make(&around, numbers).await?;
                anyhow::Ok((new, many - new))
            });
            continue;
        }
        let Some(made) = making.join_next().await else { break };
        let (new, repeated) = made.context("making people stopped unexpectedly")??;
        counts.new += new;
        counts.repeated += repeated;
        told(Progress { done: counts.new + counts.repeated, all: u64::from(cases) });
    }
    Ok(counts)
}

impl Around {
    async fn of(installation: &Installation, cases: u32, seed: u64) -> anyhow::Result<Self> {
        let service = installation.store.find_service().await.map_err(Trouble::from)?;
        let service = service.context("the demonstration has no prevention service")?;
        let mut care = Vec::new();
        for hat in HATS {
            let accounts = installation.store.list_care_accounts(service.id, hat).await.map_err(Trouble::from)?;
            care.extend(accounts.into_iter().map(|account| (hat, account)));
        }
        let mut workplaces = Vec::new();
        for number in 0..cases.div_ceil(PER_EMPLOYER) {
            workplaces.push(find_or_found(installation, service.id, seed, number).await?);
        }
        Ok(Self { installation: installation.clone(), seed, service: service.id, care, workplaces })
    }

    fn email(&self, number: u32) -> String {
        format!("p{number}@crowd{}.example", self.seed)
    }
}

/// Makes those of some people who are missing, in one transaction; says how many they were.
async fn make(around: &Around, numbers: std::ops::Range<u32>) -> anyhow::Result<u64> {
    let store = &around.installation.store;
    let mut missing = Vec::new();
    for number in numbers {
        if store.find_account_by_email(&around.email(number)).await?.is_none() {
            missing.push(number);
        }
    }
    if missing.is_empty() {
        return Ok(0);
    }
    let new = missing.len() as u64;
    let mut plan = store.plan();
    for number in missing {
        let workplace = &around.workplaces[(number / PER_EMPLOYER) as usize];
        add(around, &mut plan, workplace, number)?;
    }
    store.commit(plan).await.context("the crowd cannot be written")?;
    Ok(new)
}

/// The ids of one person's files.
struct Files {
    absence: AbsenceRow,
    engagement: EngagementRow,
    case: FileId,
    own_seat: SeatId,
}

/// Adds one person with everything that happened.
fn add(around: &Around, plan: &mut Plan, workplace: &Workplace, number: u32) -> anyhow::Result<()> {
    let mut draw = Draw::of_crowd(around.seed, number);
    let now = plan.now();
    let person = person(&mut draw, workplace, now.to_zoned_datetime(zone()?).date());
    let account = Account {
        id: AccountId::new(now.as_millisecond(), draw.chance()),
        email: around.email(number),
        name: person.report.name.clone(),
        language: person.report.language,
        country: person.report.country,
        away_until: None,
        without_ask_mails: false,
        without_duty_mails: false,
    };
    let files = files_of(around, &mut draw, workplace, &person, number, now);
    let file = files.absence.file;
    let begun = now.saturating_sub((past::WEEKS * 7 * 24).hours())?;
    let mut seat = |account, file, hat| Seat {
        id: SeatId::new(now.as_millisecond(), draw.chance()),
        account,
        file,
        hat,
        since: begun,
        until: None,
    };
    let work = [(workplace.manager(number), Hat::Manager), (workplace.human_resources, Hat::HumanResources)];
    let mut seats: Vec<Seat> = work.into_iter().map(|(account, hat)| seat(account, file, hat)).collect();
    seats.extend(around.care.iter().map(|(hat, account)| seat(*account, file, *hat)));
    let past = Past::of(&mut draw, &person, &files, &seats, now)?;

    plan.add_engagement(&files.engagement)?;
    let work = plan.create_with_past::<WorkState>(file, &past.work)?;
    plan.set_private_address(file, &past::address())?;
    let care = plan.create_with_past::<CareState>(file, &past.care)?;
    plan.add_absence(&AbsenceRow { ended_on: work.state.ended_on, ..files.absence.clone() })?;
    let Some(card) = Card::of(&work.state, &care.state) else { bail!("an absence that was reported has a card") };
    plan.set_card(file, around.service, &card)?;
    plan.add_account(&account)?;
    plan.add_case(files.case, account.id)?;
    plan.create_with_past::<HealthState>(files.case, &past.health)?;
    plan.create_with_past::<DiaryState>(files.case, &past.diary)?;
    let own = Seat {
        id: files.own_seat,
        account: account.id,
        file: files.case,
        hat: Hat::Employee,
        since: begun,
        until: None,
    };
    plan.add_seat(&own, None)?;
    for seat in &seats {
        plan.add_seat(seat, None)?;
    }
    if number.is_multiple_of(10) {
        invite(plan, &mut draw, &account, file)?;
    }
    Ok(())
}

fn files_of(
    around: &Around,
    draw: &mut Draw,
    workplace: &Workplace,
    person: &Person,
    number: u32,
    now: Timestamp,
) -> Files {
    let millis = now.as_millisecond();
    let report = &person.report;
    let details = EngagementDetails {
        personnel_number: number.to_string(),
        name: report.name.clone(),
        contract_weekly: report.contract_weekly,
        language: report.language,
        country: report.country,
        manager_email: Some(workplace.manager_email(number)),
    };
    let engagement =
        EngagementRow { id: EngagementId::new(millis, draw.chance()), organisation: workplace.organisation, details };
    let absence = AbsenceRow {
        file: FileId::new(millis, draw.chance()),
        public_id: PublicId::new(draw.chance()),
        engagement: engagement.id,
        organisation: workplace.organisation,
        service: around.service,
        first_day: report.first_day,
        ended_on: None,
    };
    let (case, own_seat) = (FileId::new(millis, draw.chance()), SeatId::new(millis, draw.chance()));
    Files { absence, engagement, case, own_seat }
}

/// An invitation that nobody has answered yet: to stand in for the manager.
fn invite(plan: &mut Plan, draw: &mut Draw, person: &Account, absence: FileId) -> anyhow::Result<()> {
    let mut token = [0; 32];
    houvast_casework::chance::Chance::fill(draw.chance(), &mut token);
    let now = plan.now();
    let invitation = Invitation {
        id: FileId::new(now.as_millisecond(), draw.chance()),
        purpose: InvitationPurpose::Seat(Hat::Manager),
        file: Some(absence),
        account: None,
        email: format!("deputy.{}", person.email),
        language: person.language,
        country: person.country,
        expires_at: now.saturating_add((60 * 24).hours())?,
        used_at: None,
        replaces: None,
    };
    Ok(plan.add_invitation(&token, &invitation)?)
}
