//! `record_step`: the person says something about a step of the law, in the own case. Nobody else learns of it.

use houvast_access::Verb;
use houvast_casework::absence::{Country, WorkState};
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, PublicId};
use houvast_casework::step_notes::{StepAnswer, StepNote, StepNotes};
use houvast_pathway::{KeptIn, Pack};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};
use crate::view_steps::{PARTIAL_WORK_BEGINS, country_of, kept_start, literal, own_absence_at, pack_of};

/// The longest sentence, in characters.
pub const LONGEST_WHY: usize = 300;
/// So many days can be told of one absence.
const MOST_DAYS: usize = 200;

/// What somebody says of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepSaid {
    /// An answer to a question of the law; none takes it back.
    Answer {
        /// The fact.
        fact: String,
        /// The answer.
        answer: Option<StepAnswer>,
    },
    /// Something happened on a day, or is planned for it.
    Happened {
        /// The event.
        event: String,
        /// The day.
        on: Date,
    },
    /// That was a mistake.
    DayTakenBack {
        /// The event.
        event: String,
        /// The day.
        on: Date,
    },
    /// The step of a rule is done. Where the law knows how it ends, the event says which way.
    Done {
        /// The rule.
        rule: String,
        /// The event, one of the rule's outcomes.
        outcome: Option<String>,
        /// The day.
        on: Date,
    },
    /// The step of a rule does not apply.
    NotApplicable {
        /// The rule.
        rule: String,
        /// Why, in one sentence.
        why: Option<String>,
    },
    /// What was said of a rule is taken back.
    Reopen {
        /// The rule.
        rule: String,
    },
}

/// Why something about a step is not taken.
#[derive(Debug, thiserror::Error)]
pub enum RecordStepError {
    /// No such question, event or rule on this side.
    #[error("the law of this country has nothing of that name")]
    Unknown,
    /// Nothing was chosen in the list of what can happen.
    #[error("nothing was chosen")]
    NothingChosen,
    /// An answer of another kind.
    #[error("the answer does not fit the question")]
    WrongAnswer,
    /// A day nobody means.
    #[error("the day lies too far away")]
    FarAway,
    /// More than a sentence.
    #[error("a sentence of at most {LONGEST_WHY} characters")]
    TooLong,
    /// The list of days is full.
    #[error("too many days")]
    TooMany,
    /// Something that is not about the step.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// On which side something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SaidAt {
    /// In the own case: everything the pack knows.
    Own,
    /// At work: only what may lie in the absence, and no own words.
    Work,
}

/// Keeps the day partial work begins in the place of the one kept before; none takes it back.
///
/// # Errors
/// [`RecordStepError`]; nothing is written then.
pub async fn keep_partial_work(
    installation: &Installation,
    account: AccountId,
    of: Option<&PublicId>,
    start: Option<Date>,
    today: Date,
) -> Result<(), RecordStepError> {
    let event = || PARTIAL_WORK_BEGINS.to_owned();
    record(installation, account, of, today, |notes| {
        let before = kept_start(notes).filter(|before| Some(*before) != start);
        let back = before.map(|on| StepSaid::DayTakenBack { event: event(), on });
        back.into_iter().chain(start.map(|on| StepSaid::Happened { event: event(), on })).collect()
    })
    .await
}

/// Records it.
///
/// # Errors
/// [`RecordStepError`]; nothing is written then.
pub async fn record_step(
    installation: &Installation,
    account: AccountId,
    of: Option<&PublicId>,
    said: StepSaid,
    today: Date,
) -> Result<(), RecordStepError> {
    record(installation, account, of, today, |_| vec![said.clone()]).await
}

/// Everything that is said at once, in one commit.
async fn record(
    installation: &Installation,
    account: AccountId,
    of: Option<&PublicId>,
    today: Date,
    says: impl Fn(&StepNotes) -> Vec<StepSaid>,
) -> Result<(), RecordStepError> {
    let absence = own_absence_at(installation, account, of).await?;
    let work = match absence {
        Some(file) => installation.store.load::<WorkState>(file).await.map_err(Trouble::from)?,
        None => None,
    };
    let country = country_of(work.as_ref().map(|work| work.state.as_ref()));
    installation
        .revise_own_case(account, Verb::RecordStep, |health| {
            let country = country.or(health.country).ok_or(Trouble::NotFound)?;
            let notes = health.step_notes_of(absence);
            let mut events = Vec::new();
            for said in says(&notes) {
                let note = note_of(country, SaidAt::Own, &said, &notes, today)?;
                events.extend(note.map(|note| HealthEvent::StepRecorded { absence, note }));
            }
            Ok(events)
        })
        .await
}

/// The note that follows from what is said; none where it stands there already.
pub(crate) fn note_of(
    country: Country,
    at: SaidAt,
    said: &StepSaid,
    notes: &StepNotes,
    today: Date,
) -> Result<Option<StepNote>, RecordStepError> {
    let pack = pack_of(country)?;
    let note = match said.clone() {
        StepSaid::Answer { fact, answer } => answered(pack, at, fact, answer)?,
        StepSaid::Happened { event, on } => happened(pack, at, event, on, today)?,
        StepSaid::DayTakenBack { event, on } => StepNote::DayTakenBack { event, on },
        StepSaid::Done { rule, outcome, on } => done(pack, at, (rule, outcome, on), today)?,
        StepSaid::NotApplicable { rule, why } => {
            known_rule(pack, &rule)?;
            let why = why.filter(|_| at == SaidAt::Own).map(|why| why.trim().to_owned()).filter(|why| !why.is_empty());
            if why.as_ref().is_some_and(|why| why.chars().count() > LONGEST_WHY) {
                return Err(RecordStepError::TooLong);
            }
            StepNote::NotApplicable { rule, on: today, why }
        }
        StepSaid::Reopen { rule } => {
            known_rule(pack, &rule)?;
            StepNote::Reopened { rule }
        }
    };
    let mut after = notes.clone();
    after.take(note.clone());
    if after.days.len() > MOST_DAYS {
        return Err(RecordStepError::TooMany);
    }
    Ok((after != *notes).then_some(note))
}

fn known_rule(pack: &Pack, rule: &str) -> Result<(), RecordStepError> {
    pack.find_rule(rule).map(|_| ()).ok_or(RecordStepError::Unknown)
}

fn answered(pack: &Pack, at: SaidAt, fact: String, answer: Option<StepAnswer>) -> Result<StepNote, RecordStepError> {
    let written = pack.header().facts.get(&fact).ok_or(RecordStepError::Unknown)?;
    if at == SaidAt::Work && written.kept_in != KeptIn::Work {
        return Err(RecordStepError::Unknown);
    }
    let Some(answer) = answer else { return Ok(StepNote::AnswerTakenBack { fact }) };
    let fits = pack.tell_fact(&mut pack.blank_case(), &fact, &literal(&answer));
    fits.map_err(|_| RecordStepError::WrongAnswer)?;
    Ok(StepNote::Answered { fact, answer })
}

fn happened(pack: &Pack, at: SaidAt, event: String, on: Date, today: Date) -> Result<StepNote, RecordStepError> {
    let written = pack.header().events.get(&event).ok_or(RecordStepError::Unknown)?;
    if at == SaidAt::Work && written.kept_in != KeptIn::Work {
        return Err(RecordStepError::Unknown);
    }
    if on < today.saturating_sub(10.years()) || on > today.saturating_add(5.years()) {
        return Err(RecordStepError::FarAway);
    }
    Ok(StepNote::Happened { event, on })
}

fn done(
    pack: &Pack,
    at: SaidAt,
    (rule, outcome, on): (String, Option<String>, Date),
    today: Date,
) -> Result<StepNote, RecordStepError> {
    let written = pack.find_rule(&rule).ok_or(RecordStepError::Unknown)?;
    match outcome {
        Some(event) => {
            let leads_there = |outcome: &houvast_pathway::Outcome| outcome.emit == event;
            let known = written.revisions.iter().any(|revision| revision.outcomes.values().any(leads_there));
            if known { happened(pack, at, event, on, today) } else { Err(RecordStepError::Unknown) }
        }
        None if on > today || on < today.saturating_sub(10.years()) => Err(RecordStepError::FarAway),
        None => Ok(StepNote::Done { rule, on }),
    }
}
