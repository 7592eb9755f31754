//! What happened to one of a crowd in two years, compartment by compartment.

use houvast_actions::import_absences::IMPORT_SEAT;
use houvast_casework::absence::{Report, WorkEvent};
use houvast_casework::case::{HealthEvent, Reason};
use houvast_casework::check_in::{CheckInRhythm, PlanFit, Question, Recovered, Symptoms, WorkAnswers};
use houvast_casework::contact::{Channel, ContactAgreement, Day, Person as Contact, Rhythm, Topic};
use houvast_casework::coordination::{CareEvent, PrivateAddress};
use houvast_casework::diary::DiaryEvent;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{MomentId, SeatId};
use houvast_casework::moment::{Moment, MomentKind};
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::plan_made::PlanMade;
use houvast_storage::Seat;
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};

use super::super::seed::draw::Draw;
use super::super::seed::names;
use super::Files;
use super::workplace::Workplace;

/// So many weeks ago everything began.
pub(super) const WEEKS: i64 = 104;

/// One of the crowd, as the employer reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    /// The report.
    pub(super) report: Report,
    /// The Monday of this week.
    this_monday: Date,
    /// How many weeks ago work began again for good, where it did.
    back: Option<u32>,
}

impl Person {
    fn monday(&self, weeks_ago: i64) -> Date {
        self.this_monday.saturating_sub(weeks_ago.weeks())
    }
}

/// Draws a person.
pub(super) fn person(draw: &mut Draw, workplace: &Workplace, today: Date) -> Person {
    let language = names::language(draw, workplace.language);
    let this_monday = today.saturating_sub(i64::from(today.weekday().since(Weekday::Monday)).days());
    let report = Report {
        name: names::name(draw, language),
        employer: workplace.name.clone(),
        first_day: this_monday.saturating_sub((WEEKS + i64::from(draw.between(4, 60))).weeks()),
        expected_end: None,
        contract_weekly: Minutes(draw.one_of(&[2280, 2280, 2160, 1824, 1440, 1140])),
        language,
        country: workplace.country,
    };
    let back = draw.in_hundred(30).then(|| draw.between(2, 60));
    Person { report, this_monday, back }
}

type Happened<E> = Vec<(Timestamp, SeatId, E)>;

/// Everything that happened, oldest first.
pub(super) struct Past {
    pub(super) work: Happened<WorkEvent>,
    pub(super) care: Happened<CareEvent>,
    pub(super) health: Happened<HealthEvent>,
    pub(super) diary: Happened<DiaryEvent>,
}

/// Where everybody of the crowd is reached.
pub(super) fn address() -> PrivateAddress {
    PrivateAddress { email: Some("crowd@thuis.example".to_owned()), postal: None }
}

impl Past {
    /// Draws it.
    pub(super) fn of(
        draw: &mut Draw,
        person: &Person,
        files: &Files,
        seats: &[Seat],
        now: Timestamp,
    ) -> anyhow::Result<Self> {
        let mut past = Self { work: vec![], care: vec![], health: vec![], diary: vec![] };
        let of_hat = |hat| seats.iter().find(|seat| seat.hat == hat).map_or(IMPORT_SEAT, |seat| seat.id);
        past.report(draw, person, (of_hat(Hat::Manager), of_hat(Hat::Coordinator)), now)?;
        past.open_space(draw, person, files, now)?;
        past.plan_and_publish(draw, person, files, now)?;
        past.check_in_every_week(draw, files, now)?;
        past.work.sort_by_key(|(at, ..)| *at);
        past.care.sort_by_key(|(at, ..)| *at);
        past.health.sort_by_key(|(at, ..)| *at);
        Ok(past)
    }

    fn report(
        &mut self,
        draw: &mut Draw,
        person: &Person,
        (manager, coordinator): (SeatId, SeatId),
        now: Timestamp,
    ) -> anyhow::Result<()> {
        self.work.push((ago(now, WEEKS, 0)?, IMPORT_SEAT, WorkEvent::AbsenceReported(person.report.clone())));
        let agreement = contact(draw);
        let agreed_on = person.monday(WEEKS - 4);
        self.work.push((ago(now, WEEKS - 4, 30)?, manager, WorkEvent::ContactAgreed { agreement, agreed_on }));
        if let Some(back) = person.back {
            let event =
                WorkEvent::AbsenceDatesRevised { expected_end: None, ended_on: Some(person.monday(i64::from(back))) };
            self.work.push((ago(now, i64::from(back), 40)?, manager, event));
        }
        self.care.push((ago(now, WEEKS, 0)?, IMPORT_SEAT, CareEvent::AddressReported(address().reachable())));
        self.care.push((ago(now, WEEKS, 2)?, IMPORT_SEAT, CareEvent::InvitationSent));
        if draw.in_hundred(40) {
            self.care.push((ago(now, WEEKS - 2, 2)?, IMPORT_SEAT, CareEvent::ReminderSent));
        }
        self.care.push((ago(now, WEEKS - 3, 50)?, coordinator, CareEvent::CoordinatorNamed { seat: coordinator }));
        for weeks in (5..WEEKS - 4).step_by(16) {
            let on = person.monday(weeks);
            self.care.push((ago(now, weeks, 60)?, coordinator, CareEvent::ContactRecorded { on }));
        }
        Ok(())
    }

    fn open_space(&mut self, draw: &mut Draw, person: &Person, files: &Files, now: Timestamp) -> anyhow::Result<()> {
        let seat = files.own_seat;
        let Report { language, country, .. } = person.report;
        let opened = ago(now, WEEKS, 60)?;
        let reason = if draw.in_hundred(85) { Reason::Cancer } else { Reason::SomethingElse };
        let mut health = vec![
            HealthEvent::CaseOpened { language, country },
            HealthEvent::AbsenceConnected { absence: files.absence.file },
            HealthEvent::ReasonTold { reason },
            HealthEvent::RhythmChosen { rhythm: CheckInRhythm::Weekly },
        ];
        let moments = [
            (MomentKind::Diagnosis, WEEKS + 6, None),
            (MomentKind::Treatment, WEEKS + 2, Some(WEEKS - 20)),
            (MomentKind::Recovery, WEEKS - 22, None),
            (MomentKind::CheckUp, 60, None),
            (MomentKind::CheckUp, 34, None),
            (MomentKind::CheckUp, 8, None),
        ];
        for (kind, on, until) in moments {
            let id = MomentId::new(opened.as_millisecond(), draw.chance());
            let until = until.map(|weeks| person.monday(weeks));
            health.push(HealthEvent::MomentAdded(Moment { id, kind, on: person.monday(on), until, words: None }));
        }
        self.health.extend(health.into_iter().map(|event| (opened, seat, event)));
        for weeks in [90, 55, 20] {
            let words = "Een gewone dag. Even gewandeld, en daarna gerust.".to_owned();
            self.diary.push((ago(now, weeks, 70)?, seat, DiaryEvent::Noted { words }));
        }
        Ok(())
    }

    /// Three plans, each published: at work stands the newest.
    fn plan_and_publish(
        &mut self,
        draw: &mut Draw,
        person: &Person,
        files: &Files,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (seat, absence) = (files.own_seat, files.absence.file);
        for weeks in [78, 52, 26] {
            let weeks = weeks - i64::from(draw.below(8));
            let hours = ramp(person.monday(weeks - 2), person.report.contract_weekly, draw.between(2, 5))?;
            let agreed_on = person.monday(weeks);
            let at = ago(now, weeks, 61)?;
            self.health.push((at, seat, HealthEvent::PlanAdopted(Box::new(PlanMade::of_hours(hours.clone())))));
            let published = HealthEvent::HoursPublished { absence, hours: hours.clone(), agreed_on };
            self.health.push((at, seat, published));
            // At work it stands under the seat that is everybody's, at the beginning of the day.
            let day = Timestamp::from_second(at.as_second() - at.as_second().rem_euclid(24 * 60 * 60))?;
            self.work.push((day, SeatId::PERSON, WorkEvent::HoursAgreed { hours, agreed_on }));
        }
        Ok(())
    }

    fn check_in_every_week(&mut self, draw: &mut Draw, files: &Files, now: Timestamp) -> anyhow::Result<()> {
        for weeks in (1..WEEKS).rev() {
            let at = ago(now, weeks, 64 + i64::from(draw.below(30)))?;
            let plan_fit =
                draw.one_of(&[PlanFit::Fits, PlanFit::Fits, PlanFit::Fits, PlanFit::TooMuch, PlanFit::CanDoMore]);
            let recovered = draw.one_of(&[Recovered::Yes, Recovered::Yes, Recovered::Partly, Recovered::No]);
            let worked = Minutes(draw.between(4, 30) * 60);
            let is_building_up = weeks < 76;
            let answers = WorkAnswers {
                plan_fit,
                recovered_next_morning: is_building_up.then_some(recovered),
                worked: is_building_up.then_some(worked),
            };
            self.health.push((at, files.own_seat, HealthEvent::WorkAnswered(answers)));
            if weeks % 4 == 0 {
                let answers =
                    Question::ALL.iter().map(|question| (*question, u8::try_from(draw.below(11)).unwrap_or(5)));
                let symptoms = Symptoms::new(answers.collect())?;
                self.health.push((at, files.own_seat, HealthEvent::SymptomsAnswered(symptoms)));
            }
        }
        Ok(())
    }
}

/// A moment in the week that began so many weeks ago.
fn ago(now: Timestamp, weeks: i64, hours: i64) -> anyhow::Result<Timestamp> {
    Ok(now.checked_sub((weeks * 7 * 24 - hours).hours())?)
}

fn contact(draw: &mut Draw) -> ContactAgreement {
    ContactAgreement {
        rhythm: draw.one_of(&[Rhythm::Weekly, Rhythm::TwoWeekly, Rhythm::FourWeekly]),
        weekday: Some(draw.one_of(&[Day::Monday, Day::Tuesday, Day::Thursday, Day::Friday])),
        minutes: draw.one_of(&[10, 15, 20, 30]),
        people: vec![Contact::Manager],
        channel: draw.one_of(&[Channel::Phone, Channel::Phone, Channel::Video]),
        topics: vec![Topic::TeamNews, Topic::Return],
        pause_until: None,
    }
}

/// Four steps from a few hours to most of the contract.
fn ramp(starts_on: Date, contract: Minutes, days: u32) -> anyhow::Result<HoursPlan> {
    let step = |part: u32| {
        let day = contract.0 * part / 5 / days / 15 * 15;
        let mut week = [Minutes(0); 7];
        week.iter_mut().take(days as usize).for_each(|minutes| *minutes = Minutes(day));
        Step { weeks: 5, week: WeekHours(week) }
    };
    Ok(HoursPlan::new(starts_on, (1..=4).map(step).collect())?)
}
