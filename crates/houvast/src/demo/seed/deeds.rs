//! Carries out what a story says, by the actions of the product.

use anyhow::Context;
use houvast_actions::adopt_plan::Prepared;
use houvast_actions::doors::synthetic::{SyntheticPerson, add_synthetic_person, seat_synthetic_person};
use houvast_actions::import_absences::file::Row;
use houvast_actions::import_absences::{Run, import_row};
use houvast_actions::installation::{Acting, Installation};
use houvast_actions::note_in_diary::DiaryNote;
use houvast_actions::propose_plan::{propose_plan, propose_plan_b};
use houvast_actions::publish_hours::Going;
use houvast_actions::{
    add_moment, adopt_plan, agree_on_absence, ask_for_talk, begin_share, care_team, choose_rhythm, end_share,
    keep_adjustments, make_wish, note_in_diary, publish_hours, publish_wish, record_check_in, report_change,
    tell_reason, view_care, view_own, view_work, write_note,
};
use houvast_casework::absence::{Country, Language};
use houvast_casework::consult::TalkWay;
use houvast_casework::diary::{DayNote, DayQuestion};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, PublicId, ShareId};
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_b::{FallbackHours, PlanB, Trigger};
use houvast_casework::plan_made::{PlanMade, WeekReason};
use houvast_casework::plan_wish::PlanWish;
use houvast_casework::share::{Item, Purpose};
use houvast_casework::talk::{PartOfDay, TalkAsk};
use houvast_casework::wish::Wished;
use houvast_storage::Service;
use jiff::ToSpan;
use jiff::civil::Date;

use super::draw::Draw;
use super::names::{self, EMPLOYERS, SERVICE};
use super::person::{Calendar, Deed, Job, Person, Planned};
use crate::demo::people;

/// Everybody beside the absent people themselves.
pub(super) struct World {
    /// What verbs work with.
    pub(super) installation: Installation,
    calendar: Calendar,
    service: Service,
    care: Vec<(Hat, AccountId)>,
    work: Vec<AtWork>,
}

/// Who works for one employer.
struct AtWork {
    managers: [(AccountId, String); 2],
    human_resources: AccountId,
}

/// What is known of a synthetic person by now.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    account: Option<AccountId>,
    absence: Option<(FileId, PublicId)>,
    shares: Vec<(Item, Hat, ShareId)>,
}

impl Known {
    fn account(&self) -> anyhow::Result<AccountId> {
        self.account.context("the own space is not open yet")
    }

    fn absence(&self) -> anyhow::Result<(FileId, &PublicId)> {
        let (file, address) = self.absence.as_ref().context("the absence is not reported yet")?;
        Ok((*file, address))
    }
}

impl World {
    /// The service with its people, then the workplaces: nobody is absent yet.
    pub(super) async fn found(installation: Installation, calendar: Calendar) -> anyhow::Result<Self> {
        let service = care_team::add_service(&installation, SERVICE, Country::Belgium).await?;
        let mut care = Vec::new();
        for id in ["physician_noor", "coordinator_lise"] {
            let persona = people::find(id).context("a persona of the service")?;
            let who = synthetic(persona.name, persona.email, Language::Dutch, Country::Belgium);
            let place = Some(FileId(service.id.0));
            care.push((persona.hat, add_synthetic_person(&installation, &who, persona.hat, place).await?));
        }
        let mut work = Vec::new();
        for number in 0..EMPLOYERS.len() {
            work.push(found_workplace(&installation, number).await?);
        }
        Ok(Self { installation, calendar, service, care, work })
    }

    /// Human resources keep the lists of their employers from now on, and somebody administrates.
    pub(super) async fn staff_the_desk(&self) -> anyhow::Result<()> {
        for (employer, at_work) in EMPLOYERS.iter().zip(&self.work) {
            let store = &self.installation.store;
            // An employer is known by the first list.
            let Some(employer) = store.find_organisation_by_name(self.service.id, employer.name).await? else {
                continue;
            };
            let place = FileId(employer.id.0);
            seat_synthetic_person(&self.installation, at_work.human_resources, Hat::HumanResources, place).await?;
        }
        let persona = people::find("administrator_mo").context("a persona of the desk")?;
        let who = synthetic(persona.name, persona.email, Language::Dutch, Country::Belgium);
        add_synthetic_person(&self.installation, &who, persona.hat, Some(FileId(self.service.id.0))).await?;
        Ok(())
    }

    fn today(&self) -> Date {
        self.calendar.day(self.installation.now())
    }

    fn professional(&self, hat: Hat) -> anyhow::Result<AccountId> {
        let found = self.care.iter().find(|(own, _)| *own == hat);
        found.map(|(_, account)| *account).context("nobody of the service wears that hat")
    }

    fn manager(&self, job: &Job) -> AccountId {
        self.work[job.employer].managers[job.manager].0
    }
}

fn synthetic(name: &str, email: &str, language: Language, country: Country) -> SyntheticPerson {
    SyntheticPerson { name: name.to_owned(), email: email.to_owned(), language, country }
}

/// Two managers and somebody for the staff; those of the first employer are personas.
async fn found_workplace(installation: &Installation, number: usize) -> anyhow::Result<AtWork> {
    let place = EMPLOYERS[number];
    let mut draw = Draw::of(1_000_000 + u32::try_from(number)?);
    let mut person = |persona: Option<&str>, email: String| match persona.and_then(people::find) {
        Some(persona) => synthetic(persona.name, persona.email, place.language, place.country),
        None => synthetic(&names::name(&mut draw, place.language), &email, place.language, place.country),
    };
    let is_first = number == 0;
    let one = person(is_first.then_some("manager_tom"), format!("manager-{number}a@demo.example"));
    let other = person(None, format!("manager-{number}b@demo.example"));
    let staff = person(is_first.then_some("hr_els"), format!("hr-{number}@demo.example"));
    let add = async |who: SyntheticPerson, hat| {
        let account = add_synthetic_person(installation, &who, hat, None).await?;
        anyhow::Ok((account, who.email))
    };
    let managers = [add(one, Hat::Manager).await?, add(other, Hat::Manager).await?];
    Ok(AtWork { managers, human_resources: add(staff, Hat::HumanResources).await?.0 })
}

/// Lets one thing happen.
pub(super) async fn carry_out(world: &World, person: &Person, known: &mut Known, deed: &Deed) -> anyhow::Result<()> {
    let installation = &world.installation;
    match deed {
        Deed::Report => report(world, person, known).await,
        Deed::OpenSpace => {
            let absence = known.absence.as_ref().map(|(file, _)| *file);
            known.account = Some(add_synthetic_person(installation, &person.who, Hat::Employee, absence).await?);
            Ok(())
        }
        Deed::AgreeContact(_) | Deed::AgreeHours(_) | Deed::Keep(..) | Deed::WorkLook => {
            at_work(world, person, known, deed).await
        }
        Deed::CareLook(_) | Deed::OpenItem(..) | Deed::WriteNote(..) => in_care(world, known, deed).await,
        own => by_the_person(world, known, own).await,
    }
}

/// The employer's list brings the absence; the people at work get their seats.
async fn report(world: &World, person: &Person, known: &mut Known) -> anyhow::Result<()> {
    let job = person.job.context("somebody with an absence has an employment")?;
    let employer = EMPLOYERS[job.employer];
    let workplace = &world.work[job.employer];
    let row = Row {
        line: 0,
        employer: employer.name.to_owned(),
        personnel_number: job.number.to_string(),
        name: person.who.name.clone(),
        private_email: job.has_mail.then(|| person.who.email.clone()),
        postal_address: (!job.has_mail).then(|| "Voorbeeldstraat 1, 9999 Voorbeeldegem".to_owned()),
        first_day: job.first_day,
        expected_end: job.expected_end,
        returned_on: None,
        contract_end: None,
        contract_weekly: job.contract,
        language: person.who.language,
        country: employer.country,
        manager_email: Some(workplace.managers[job.manager].1.clone()),
    };
    let imported = import_row(&world.installation, &world.service, &row, Run::Silent).await?;
    let file = imported.absence;
    let row = world.installation.store.find_absence(file).await?.context("an absence just reported")?;
    seat_synthetic_person(&world.installation, world.manager(&job), Hat::Manager, file).await?;
    seat_synthetic_person(&world.installation, workplace.human_resources, Hat::HumanResources, file).await?;
    known.absence = Some((file, row.public_id));
    Ok(())
}

async fn at_work(world: &World, person: &Person, known: &Known, deed: &Deed) -> anyhow::Result<()> {
    let installation = &world.installation;
    let job = person.job.context("somebody with an absence has an employment")?;
    let manager = world.manager(&job);
    let (file, address) = known.absence()?;
    if matches!(deed, Deed::WorkLook) {
        view_work::open_work_absence(installation, manager, Hat::Manager, address).await?;
        return Ok(());
    }
    let acting: Acting = installation.take_absence_seat(manager, Hat::Manager, file).await?;
    match deed {
        Deed::AgreeContact(agreement) => {
            agree_on_absence::record_contact_agreement(installation, &acting, agreement, world.today()).await?;
        }
        Deed::Keep(number, keeping) => {
            keep_adjustments::keep_adjustment(installation, &acting, *number, keeping, world.today()).await?;
        }
        Deed::AgreeHours(plan) => {
            agree_on_absence::record_agreed_hours(installation, &acting, plan, world.today()).await?;
        }
        _ => {}
    }
    Ok(())
}

async fn in_care(world: &World, known: &Known, deed: &Deed) -> anyhow::Result<()> {
    let installation = &world.installation;
    let (_, address) = known.absence()?;
    match deed {
        Deed::CareLook(hat) => {
            view_care::open_care_file(installation, world.professional(*hat)?, *hat, address).await?;
        }
        Deed::OpenItem(item, hat) => {
            let share = known.shares.iter().find(|(own, reader, _)| own == item && reader == hat);
            let (_, _, share) = share.context("it is not shared")?;
            view_care::open_item(installation, world.professional(*hat)?, *hat, address, *share).await?;
        }
        Deed::WriteNote(hat, words) => {
            // Whoever writes has the notes open, and that is a reading.
            let desk = write_note::open_notes(installation, world.professional(*hat)?, *hat, address).await?;
            write_note::write_note(installation, &desk.file.acting, world.today(), words).await?;
        }
        _ => {}
    }
    Ok(())
}

/// Hours with their reasons and half of them as plan B, as somebody adopts them who took all of it from a proposal.
fn with_plan_b(planned: &Planned) -> anyhow::Result<PlanMade> {
    let hours = &planned.hours;
    let wish = planned.wish.clone().unwrap_or_else(|| PlanWish::of_hours(hours));
    let when = vec![Trigger::TreatmentChange, Trigger::TwoHolds];
    let (takes_over, tells) = (String::new(), String::new());
    let wished = PlanB { when, hours: FallbackHours::Half, takes_over, tells, talk_on: None, grid: Vec::new() };
    let plan_b = propose_plan_b(hours, &wish, wished)?;
    let reasons = match &planned.wish {
        Some(wish) => propose_plan(wish)?.reasons,
        None => reasons_of_choice(hours),
    };
    Ok(PlanMade { wish: Some(wish), plan_b: Some(plan_b), reasons, ..PlanMade::of_hours(hours.clone()) })
}

/// Hours that were chosen are as they were wished, from the first week on.
fn reasons_of_choice(hours: &HoursPlan) -> Vec<WeekReason> {
    let reason = |weeks, course: &str| WeekReason {
        weeks,
        course: course.to_owned(),
        toward: "goal".to_owned(),
        limits: Vec::new(),
    };
    let later = u8::try_from(hours.weeks().count().saturating_sub(1)).unwrap_or(u8::MAX);
    vec![reason(1, "begin"), reason(later, "stay")]
}

async fn by_the_person(world: &World, known: &mut Known, deed: &Deed) -> anyhow::Result<()> {
    let installation = &world.installation;
    let account = known.account()?;
    match deed {
        Deed::Tell(reason) => tell_reason::tell_reason(installation, account, *reason).await?,
        Deed::Moment(moment) => {
            add_moment::add_moment(installation, account, moment).await?;
        }
        Deed::Rhythm(rhythm) => choose_rhythm::choose_rhythm(installation, account, *rhythm).await?,
        Deed::CheckIn(check_in) => {
            record_check_in::record_check_in(installation, account, check_in).await?;
        }
        Deed::Note(words) => {
            note_in_diary::note_in_diary(installation, account, &DiaryNote::of_words(words)).await?;
        }
        Deed::Day(numbers) => {
            let answers = DayQuestion::ALL.iter().copied().zip(*numbers).collect();
            let note = DiaryNote { day: Some(DayNote { on: world.today(), answers }), words: String::new() };
            note_in_diary::note_in_diary(installation, account, &note).await?;
        }
        Deed::Adopt(plan) => {
            let (today, made) = (world.today(), with_plan_b(plan)?);
            adopt_plan::adopt_plan(installation, account, today, &made, Prepared::No).await?;
        }
        Deed::Publish => {
            let (absence, _) = known.absence()?;
            publish_hours::publish_hours(installation, account, absence, Going::default(), world.today()).await?;
        }
        Deed::Wish(listed, priority) => {
            make_wish::make_wish(installation, account, &Wished::Listed(listed.parse()?), *priority).await?;
        }
        Deed::AskAtWork(listed) => {
            let what = Wished::Listed(listed.parse()?);
            let (absence, _) = known.absence()?;
            let own = view_own::view_own(installation, account).await?;
            let wish =
                own.view.health().wishes.iter().find(|wish| wish.what == what).context("there is no such wish")?;
            publish_wish::publish_wish(installation, account, wish.id, absence, (None, world.today())).await?;
        }
        Deed::Change => report_change::report_change(installation, account).await?,
        Deed::Share(item, hat, purpose, days) => {
            let share = share(world, account, (*item, *hat), *purpose, *days).await?;
            known.shares.push((*item, *hat, share));
        }
        Deed::EndShare(item, hat) => {
            let place = known.shares.iter().position(|(own, reader, _)| own == item && reader == hat);
            let (_, _, share) = known.shares.remove(place.context("it is not shared")?);
            end_share::end_share(installation, account, share).await?;
        }
        Deed::AskTalk(words) => ask_for_talk(world, account, known, words).await?,
        _ => {}
    }
    Ok(())
}

/// By phone, in the morning, with whoever is there.
async fn ask_for_talk(world: &World, account: AccountId, known: &Known, words: &str) -> anyhow::Result<()> {
    let (_, address) = known.absence()?;
    let ask = TalkAsk {
        on: world.today(),
        ways: vec![TalkWay::Phone],
        days: vec![],
        parts: vec![PartOfDay::Morning],
        with: None,
        language: Language::Dutch,
        interpreter: false,
        employer_may_know: false,
        words: Some(words.to_owned()),
    };
    Ok(ask_for_talk::ask_for_talk(&world.installation, account, address, &ask.check()?).await?)
}

async fn share(
    world: &World,
    account: AccountId,
    (item, hat): (Item, Hat),
    purpose: Purpose,
    days: i64,
) -> anyhow::Result<ShareId> {
    let installation = &world.installation;
    let readers = begin_share::list_readers(installation, account).await?;
    let reader = readers.iter().find(|reader| reader.seat.hat == hat).context("nobody to share with")?;
    let until = installation.now() + (24 * days).hours();
    let new = begin_share::NewShare { item, reader: reader.seat.id, purpose, until };
    Ok(begin_share::begin_share(installation, account, &new).await?)
}

#[cfg(test)]
mod tests {
    use houvast_actions::propose_plan::propose_hours;
    use houvast_casework::hours::Minutes;
    use jiff::civil::date;

    use super::super::story::level;
    use super::*;

    #[test]
    fn every_week_of_an_adopted_plan_has_its_reason() {
        let begin = date(2027, 1, 4);
        let wish = PlanWish::of_contract(Minutes(2280), begin);
        let wished = Planned { hours: propose_hours(&wish).unwrap(), wish: Some(wish) };
        for planned in [wished, level(begin, [240, 0, 240, 0, 240, 0, 0]).unwrap()] {
            let made = with_plan_b(&planned).unwrap();
            assert_eq!(made.hours, planned.hours);
            let reasoned: usize = made.reasons.iter().map(|reason| usize::from(reason.weeks)).sum();
            assert_eq!(reasoned, planned.hours.weeks().count(), "{:?}", made.reasons);
        }
    }
}
