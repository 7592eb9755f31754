//! Duties with a last day, each for its own reader: what stands on the person's line and in worklists, and what anybody is
//! reminded of. Only rows that are verified; nothing here knows an answer about health.

use std::collections::BTreeSet;

use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::coordination::CareState;
use houvast_casework::ids::{AccountId, PublicId};
use houvast_pathway::{Kind, Pack, Reader, Step};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::installation::{Installation, Trouble};
use crate::view_own::list_own_absences;
use crate::view_steps::{Steps, pack_of};

/// Duties whose day lies so far ahead are not listed yet.
pub const AHEAD_DAYS: i32 = 60;
/// A duty of which nobody said that it is done stands in lists so long after its day.
const LATE_DAYS: i32 = 60;

/// A duty with its last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// The rule.
    pub rule: &'static str,
    /// The last day.
    pub due: Date,
    /// Whether missing it costs pay or a benefit.
    pub costs_income: bool,
}

/// What one person has to do in one absence.
#[derive(Debug, Clone)]
pub struct OwnDuties {
    /// The address of the absence; none for who has none in the case.
    pub of: Option<PublicId>,
    /// The pack the rules stand in.
    pub pack: &'static Pack,
    /// The duties, the nearest day first.
    pub duties: Vec<Duty>,
}

/// On how firm ground a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// Its row is verified.
    Verified,
    /// Somebody has to confirm it first.
    ToConfirm,
}

impl Ground {
    fn is_of(self, step: &Step<'_>) -> bool {
        match self {
            Self::Verified => step.is_dated_duty(),
            Self::ToConfirm => step.is_dated_to_confirm(),
        }
    }
}

impl Steps {
    /// The person's own duties.
    #[must_use]
    pub fn own_duties(&self) -> Vec<Duty> {
        self.duties_of(Reader::Employee, Ground::Verified)
    }

    /// The duties of the workplace.
    #[must_use]
    pub fn work_duties(&self) -> Vec<Duty> {
        self.duties_of(Reader::Employer, Ground::Verified)
    }

    /// The duties of the prevention service.
    #[must_use]
    pub fn care_duties(&self) -> Vec<Duty> {
        self.duties_of(Reader::OccupationalPhysician, Ground::Verified)
    }

    /// Days of the prevention service that are not verified: shown with whom to ask, never mailed.
    #[must_use]
    pub fn care_to_confirm(&self) -> Vec<Duty> {
        self.duties_of(Reader::OccupationalPhysician, Ground::ToConfirm)
    }

    /// Duties of one reader from two months ago to two months ahead, the nearest day first.
    fn duties_of(&self, reader: Reader, ground: Ground) -> Vec<Duty> {
        let on = self.evaluation.on();
        let (from, until) = (on.saturating_sub(LATE_DAYS.days()), on.saturating_add(AHEAD_DAYS.days()));
        let mut duties = Vec::new();
        for step in self.evaluation.steps().filter(|step| ground.is_of(step) && step.is_done_by(reader)) {
            let due = step.due().filter(|due| (from..=until).contains(due));
            // The name as the pack holds it, which lasts as long as the program.
            let rule = self.pack.find_rule(step.id()).map(|rule| rule.id.as_str());
            if let (Some(rule), Some(due)) = (rule, due) {
                duties.push(Duty { rule, due, costs_income: step.costs_income() });
            }
        }
        duties.sort_by_key(|duty| (duty.due, duty.rule));
        duties.dedup();
        duties
    }
}

/// Whether a country's law has duties for the prevention service at all, verified or not.
pub(crate) fn has_care_duties(pack: &Pack) -> bool {
    let acts = |revision: &houvast_pathway::Revision| {
        let own = Reader::OccupationalPhysician.roles();
        revision.kind == Kind::Must && revision.actor.as_slice().iter().any(|actor| own.contains(actor))
    };
    pack.rules().iter().any(|rule| rule.revisions.iter().any(acts))
}

/// Whoever is absent that long is looked at again by then.
const LOOK_AHEAD_WEEKS: usize = 104;
/// A row that wakes only when an absence has lasted is found so many weeks beforehand at least.
const LOOK_EVERY_WEEKS: usize = 13;

/// The card of an absence, with the days on which the law may ask something of the service.
pub(crate) fn card_of(work: &WorkState, care: &CareState, now: Timestamp) -> Option<Card> {
    let card = Card::of(work, care)?;
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    let law_days = pack_of(card.country).ok().filter(|pack| has_care_duties(pack)).map(|_| care_days(work, today));
    Some(Card { law_days: law_days.unwrap_or_default(), ..card })
}

/// Days of duties of the service, as they stand today and as far as they can be told of days to come.
fn care_days(work: &WorkState, today: Date) -> Vec<Date> {
    let mut days = BTreeSet::new();
    for weeks in (0..=LOOK_AHEAD_WEEKS).step_by(LOOK_EVERY_WEEKS) {
        let on = today.saturating_add(i64::try_from(weeks).unwrap_or_default().weeks());
        let Ok(steps) = Steps::at_work(work, on) else { return Vec::new() };
        let is_dated = |step: &Step<'_>| step.is_dated_duty() || step.is_dated_to_confirm();
        let is_ours = |step: &Step<'_>| is_dated(step) && step.is_done_by(Reader::OccupationalPhysician);
        days.extend(steps.evaluation.steps().filter(is_ours).filter_map(|step| step.due()));
    }
    let late = today.saturating_sub(LATE_DAYS.days());
    days.into_iter().filter(|day| *day >= late).collect()
}

/// What the workplace has to do in an absence, with the pack it stands in; nothing before it was reported.
#[must_use]
pub fn list_work_duties(work: &WorkState, today: Date) -> Option<(&'static Pack, Vec<Duty>)> {
    let steps = Steps::at_work(work, today).ok()?;
    Some((steps.pack, steps.work_duties()))
}

/// What the person has to do, in every absence of the case, or alone.
///
/// # Errors
/// [`Trouble`].
pub async fn list_own_duties(
    installation: &Installation,
    account: AccountId,
    today: Date,
) -> Result<Vec<OwnDuties>, Trouble> {
    let case = installation.own_case(account).await?;
    let absences = list_own_absences(installation, account).await?;
    let health = &case.health.state;
    let mut found = Vec::new();
    let mut take = |of: Option<PublicId>, steps: Result<Steps, Trouble>| {
        // Without a country there is no law to look into.
        if let Ok(steps) = steps {
            found.push(OwnDuties { of, pack: steps.pack, duties: steps.own_duties() });
        }
    };
    for absence in absences.iter().filter(|absence| !absence.work.has_left(today)) {
        take(Some(absence.public_id.clone()), Steps::own(health, Some(absence), today));
    }
    if absences.is_empty() {
        take(None, Steps::own(health, None, today));
    }
    Ok(found)
}
