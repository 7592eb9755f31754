//! `view_steps`: the steps of the law in one absence on one day. The workplace's steps come from the `work` compartment
//! alone; the person's own come from it and from what the person said in the own case. No rule reads an answer about health.

use houvast_casework::absence::{Country, WorkState};
use houvast_casework::case::HealthState;
use houvast_casework::ids::{AccountId, FileId, PublicId};
use houvast_casework::step_notes::{StepAnswer, StepMark, StepNotes};
use houvast_language::Speaker;
use houvast_pathway::{Case, Evaluation, Literal, Mark, Pack, pack};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};
use crate::record_step::{SaidAt, StepSaid, note_of};
use crate::view_own::{OwnAbsence, list_own_absences};

/// The steps of one absence.
#[derive(Debug, Clone)]
pub struct Steps {
    /// Every step of the country's pack, asleep ones too.
    pub evaluation: Evaluation<'static>,
    /// The pack they come from.
    pub pack: &'static Pack,
    /// What was said on the side that looks, which that side can take back.
    pub notes: StepNotes,
    /// Whether anything says since when the absence lasts.
    pub has_begun: bool,
}

/// The person's own steps.
#[derive(Debug, Clone)]
pub struct OwnSteps {
    /// The steps.
    pub steps: Steps,
    /// The absence they belong to; none for who has none in the case.
    pub of: Option<OwnAbsence>,
    /// Address and employer of every absence of the case.
    pub absences: Vec<(PublicId, String)>,
}

/// The person's own steps of one absence of the case, the newest where none is named.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name that absence.
pub async fn view_own_steps(
    installation: &Installation,
    account: AccountId,
    of: Option<&PublicId>,
    on: Date,
) -> Result<OwnSteps, Trouble> {
    let case = installation.own_case(account).await?;
    let absences = list_own_absences(installation, account).await?;
    let list = absences.iter().map(|one| (one.public_id.clone(), one.employer.clone())).collect();
    let of = match of {
        Some(wanted) => Some(absences.into_iter().find(|one| one.public_id == *wanted).ok_or(Trouble::NotFound)?),
        None => absences.into_iter().next_back(),
    };
    Ok(OwnSteps { steps: Steps::own(&case.health.state, of.as_ref(), on)?, of, absences: list })
}

/// The file an address of the own case stands for.
pub(crate) async fn own_absence_at(
    installation: &Installation,
    account: AccountId,
    of: Option<&PublicId>,
) -> Result<Option<FileId>, Trouble> {
    let absences = list_own_absences(installation, account).await?;
    match of {
        None => Ok(absences.last().map(|one| one.file)),
        Some(wanted) => {
            let found = absences.iter().find(|one| one.public_id == *wanted);
            Ok(Some(found.ok_or(Trouble::NotFound)?.file))
        }
    }
}

/// The country whose law holds, where the employer reported the absence.
#[must_use]
pub fn country_of(work: Option<&WorkState>) -> Option<Country> {
    work?.report.as_ref().map(|report| report.country)
}

/// The pack of a country.
pub(crate) fn pack_of(country: Country) -> Result<&'static Pack, Trouble> {
    let found = pack(country.name()).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    found.ok_or(Trouble::NotFound)
}

/// The language of a pack's texts for a reader.
pub(crate) fn pack_language(t: &Speaker) -> houvast_pathway::Language {
    houvast_pathway::Language::find(t.code()).unwrap_or(houvast_pathway::Language::En)
}

impl Steps {
    /// The steps the workplace and the service have of an absence: from the `work` compartment alone.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] before the absence was reported.
    pub fn at_work(work: &WorkState, on: Date) -> Result<Self, Trouble> {
        Self::of(country_of(Some(work)).ok_or(Trouble::NotFound)?, Some(work), None, on)
    }

    /// The same with something supposed that nobody said; what does not fit is left out. Nothing is kept.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] before the absence was reported.
    pub fn at_work_supposing(work: &WorkState, supposed: &[StepSaid], on: Date) -> Result<Self, Trouble> {
        let country = country_of(Some(work)).ok_or(Trouble::NotFound)?;
        let mut work = work.clone();
        for said in supposed {
            if let StepSaid::Happened { event, on: first_day } = said
                && event == beginning_of(country)
            {
                suppose_first_day(&mut work, *first_day, on);
            } else if let Ok(Some(note)) = note_of(country, SaidAt::Work, said, &work.step_notes, on) {
                work.step_notes.take(note);
            }
        }
        Self::of(country, Some(&work), None, on)
    }

    /// The person's own steps of one absence, or alone.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where no country is known.
    pub fn own(health: &HealthState, of: Option<&OwnAbsence>, on: Date) -> Result<Self, Trouble> {
        let work = of.map(|of| &of.work);
        let country = country_of(work).or(health.country).ok_or(Trouble::NotFound)?;
        Self::of(country, work, Some(health.step_notes_of(of.map(|of| of.file))), on)
    }

    fn of(country: Country, work: Option<&WorkState>, own: Option<StepNotes>, on: Date) -> Result<Self, Trouble> {
        let pack = pack_of(country)?;
        let case = told(pack, country, work, own.as_ref());
        let has_begun = case_begun(country, work, own.as_ref());
        let notes = own.or_else(|| work.map(|work| work.step_notes.clone())).unwrap_or_default();
        Ok(Self { evaluation: pack.evaluate(&case, on), pack, notes, has_begun })
    }
}

/// Supposes that the last spell began on another day. A day that does not fit between the other spells, or that nobody
/// means, is left out.
fn suppose_first_day(work: &mut WorkState, first_day: Date, on: Date) {
    let mut spells = work.list_spells();
    let Some(mut last) = spells.pop() else { return };
    let follows = spells.last().is_none_or(|before| before.ended_on.is_some_and(|back| back <= first_day));
    let lasts = last.ended_on.is_none_or(|back| first_day < back);
    let is_meant = (on.saturating_sub(10.years())..=on.saturating_add(5.years())).contains(&first_day);
    if !(follows && lasts && is_meant) {
        return;
    }
    if let Some(report) = work.report.as_mut().filter(|_| spells.is_empty()) {
        report.first_day = first_day;
    }
    last.first_day = first_day;
    spells.push(last);
    work.spells = spells;
}

/// Everything that is known: the dates of the work side, what was said there, and last what the person said, which holds
/// for the own steps.
fn told(pack: &Pack, country: Country, work: Option<&WorkState>, own: Option<&StepNotes>) -> Case {
    let mut case = pack.blank_case();
    if let Some(work) = work {
        tell_dates(pack, &mut case, country, work);
        tell_notes(pack, &mut case, &work.step_notes);
    }
    if let Some(own) = own {
        tell_notes(pack, &mut case, own);
    }
    case
}

/// The case another version of a pack is asked about: the work side, and nothing else.
pub(crate) fn case_at_work(pack: &Pack, country: Country, work: &WorkState) -> Case {
    told(pack, country, Some(work), None)
}

/// The event with which partial work begins in Belgium.
pub(crate) const PARTIAL_WORK_BEGINS: &str = "permitted_work.start";
/// The row that says by when its form has to be in.
pub const FORM_ROW: &str = "BE-E01";

/// The day partial work begins, as the person kept it.
#[must_use]
pub fn kept_start(notes: &StepNotes) -> Option<Date> {
    let begins = |(_, event): &&(Date, String)| event == PARTIAL_WORK_BEGINS;
    notes.days.iter().filter(begins).map(|(on, _)| *on).next_back()
}

/// Partial work that begins on a day.
#[derive(Debug, Clone)]
pub struct PartialWork {
    /// The person's steps, as they would stand.
    pub own: OwnSteps,
    /// The day that is looked at: the one asked for, or the one kept.
    pub start: Option<Date>,
    /// The day that was kept.
    pub kept: Option<Date>,
}

/// What happens with partial work that begins on the day asked for, or on the day kept: Belgium only.
///
/// # Errors
/// [`Trouble::NotFound`] for a case that is not of Belgium, or does not name that absence.
pub async fn view_partial_work(
    installation: &Installation,
    account: AccountId,
    of: Option<&PublicId>,
    asked: Option<Date>,
    today: Date,
) -> Result<PartialWork, Trouble> {
    let mut own = view_own_steps(installation, account, of, today).await?;
    let country = country_of(own.of.as_ref().map(|of| &of.work));
    let country = country.or(installation.own_case(account).await?.health.state.country);
    if country != Some(Country::Belgium) {
        return Err(Trouble::NotFound);
    }
    let kept = kept_start(&own.steps.notes);
    let start = asked.or(kept);
    let Some(day) = start else { return Ok(PartialWork { own, start, kept }) };
    let Steps { pack, notes, evaluation, .. } = &mut own.steps;
    let mut supposed = notes.clone();
    supposed.days.retain(|(_, event)| event != PARTIAL_WORK_BEGINS);
    let work = own.of.as_ref().map(|of| &of.work);
    let mut case = told(pack, Country::Belgium, work, Some(&supposed));
    pack.tell_event(&mut case, PARTIAL_WORK_BEGINS, day).unwrap_or_default();
    let form_due = pack.evaluate(&case, today).steps_of(FORM_ROW).find_map(|step| step.due());
    let was_sent = supposed.days.iter().any(|(_, event)| event == "permitted_work.form_sent");
    if !was_sent && form_due.is_some_and(|due| due < today) {
        pack.tell_fact(&mut case, "form.late", &Literal::Boolean(true)).unwrap_or_default();
    }
    *evaluation = pack.evaluate(&case, today);
    Ok(PartialWork { own, start, kept })
}

/// The event with which an absence begins, as the pack of the country calls it.
#[must_use]
pub fn beginning_of(country: Country) -> &'static str {
    match country {
        Country::Belgium => "incapacity.start",
        Country::Netherlands => "incapacity.first_day",
    }
}

fn case_begun(country: Country, work: Option<&WorkState>, own: Option<&StepNotes>) -> bool {
    let told = |notes: &StepNotes| notes.days.iter().any(|(_, event)| event == beginning_of(country));
    work.is_some_and(|work| work.report.is_some()) || own.is_some_and(told)
}

/// The dates the work side has anyway. A name the pack does not know any more tells nothing.
fn tell_dates(pack: &Pack, case: &mut Case, country: Country, work: &WorkState) {
    let mut tell = |event: &str, on: Date| pack.tell_event(case, event, on).unwrap_or_default();
    for spell in work.list_spells() {
        tell(beginning_of(country), spell.first_day);
        if let Some(back) = spell.ended_on {
            // Belgium names the last day of the incapacity, the Netherlands the first day without it.
            let end = match country {
                Country::Belgium => back.saturating_sub(1.day()),
                Country::Netherlands => back,
            };
            tell("incapacity.end", end);
            // A country that knows no such day leaves it out.
            tell("work.resumed", back);
        }
    }
    if let Some(report) = &work.report {
        // Whoever reports an absence has workers; since when is nobody's question.
        tell("organisation.active", report.first_day);
    }
    if let Some(last_day) = work.left_on {
        tell("contract.end", last_day);
    } else if work.report.is_some() {
        pack.tell_fact(case, "contract.running", &Literal::Boolean(true)).unwrap_or_default();
    }
}

/// What people said. A name of an earlier pack tells nothing, so that a step is never lost with it.
fn tell_notes(pack: &Pack, case: &mut Case, notes: &StepNotes) {
    for (fact, answer) in &notes.answers {
        pack.tell_fact(case, fact, &literal(answer)).unwrap_or_default();
    }
    for (on, event) in &notes.days {
        pack.tell_event(case, event, *on).unwrap_or_default();
    }
    for (rule, mark) in &notes.marks {
        let mark = match mark {
            StepMark::Done { on } => Mark::Done(*on),
            StepMark::NotApplicable { on, .. } => Mark::NotApplicable(*on),
        };
        pack.mark(case, rule, mark).unwrap_or_default();
    }
}

/// An answer as the engine takes it.
pub(crate) fn literal(answer: &StepAnswer) -> Literal {
    match answer {
        StepAnswer::Yes => Literal::Boolean(true),
        StepAnswer::No => Literal::Boolean(false),
        StepAnswer::Number(number) => Literal::Number(f64::from(*number)),
        StepAnswer::Choice(word) => Literal::Choice(word.clone()),
    }
}
