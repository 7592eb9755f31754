//! One rule in one case: its revision, its trigger, its steps.

use crate::compile::forms::{AppliesBy, RevisionForm, RuleForm, TermForm};
use crate::compile::names::{ClockId, EventId};
use crate::day::Day;
use crate::written::due::Bound;
use crate::written::rule::Kind;

use super::sight::{Moment, Sight};
use super::spells::{self, Stretch};
use super::standing::{Standing, Told};
use super::step::{Because, State, StepForm};
use super::terms::{Counted, Days};

/// Adds the steps of a rule, and lets happen what it makes happen by itself.
pub(crate) fn steps(sight: &mut Sight<'_>, number: u16, rule: &RuleForm, steps: &mut Vec<StepForm>) {
    let Some((at, revision, picked_by)) = pick(sight, rule) else {
        let because = if rule.revisions.is_empty() { Because::Planned } else { Because::NoRevision };
        steps.push(sleeping(number, None, because));
        return;
    };
    let Some(trigger) = trigger(sight, revision) else {
        let mut step = sleeping(number, Some((at, 0)), Because::NoTrigger);
        step.picked_by = picked_by;
        step.is_verified = revision.is_verified;
        steps.push(step);
        return;
    };
    let first = steps.len();
    for (place, term) in (0_u8..).zip(&revision.terms) {
        let mut step = step(sight, revision, term, trigger, number);
        step.rule = number;
        step.revision = Some((at, place));
        step.picked_by = picked_by;
        steps.push(step);
    }
    let made: Vec<(EventId, Day, bool)> =
        steps[first..].iter().flat_map(|step| happens(sight, revision, step)).flatten().collect();
    for (event, on, is_verified) in made {
        sight.emit(event, on, number, is_verified);
    }
}

type Picked<'r> = (u8, &'r RevisionForm, Option<(EventId, Day)>);

/// The revision that the case's dates pick.
fn pick<'r>(sight: &Sight<'_>, rule: &'r RuleForm) -> Option<Picked<'r>> {
    for (at, revision) in (0_u8..).zip(&rule.revisions) {
        let by = picked_by(sight, revision);
        let on = by.map_or(sight.on, |(_, on)| on);
        if revision.from <= on && revision.to.is_none_or(|to| on <= to) {
            return Some((at, revision, by));
        }
    }
    None
}

/// The date that picks a revision: of the first name that was recorded; none means the as-of date.
fn picked_by(sight: &Sight<'_>, revision: &RevisionForm) -> Option<(EventId, Day)> {
    let (clock, stretch) = stretch_of(sight, revision);
    let start = sight.pack.clocks.get(usize::from(clock.0)).map(|clock| clock.starts);
    let named = |by: &AppliesBy| match by {
        AppliesBy::Trigger => trigger(sight, revision).map(|moment| (moment.event, moment.on)),
        AppliesBy::Event(event) if Some(*event) == start => stretch.map(|stretch| (*event, stretch.start)),
        AppliesBy::Event(event) => {
            let from = stretch.map(|stretch| stretch.start);
            sight.newest(&[*event], from).map(|moment| (moment.event, moment.on))
        }
    };
    revision.applies_by.iter().find_map(named)
}

/// The clock of a revision, the pack's own where it names none, and the stretch the case is in by it.
fn stretch_of<'s>(sight: &'s Sight<'_>, revision: &RevisionForm) -> (ClockId, Option<&'s Stretch>) {
    let clock = revision.clock.unwrap_or(sight.pack.main_clock);
    (clock, sight.stretch(clock))
}

/// What woke the rule: the start of its clock after joining, or the newest of its events in the stretch.
fn trigger(sight: &Sight<'_>, revision: &RevisionForm) -> Option<Moment> {
    let (clock, stretch) = stretch_of(sight, revision);
    if revision.is_from_start {
        let event = sight.pack.clocks.get(usize::from(clock.0))?.starts;
        return stretch.map(|stretch| Moment { event, on: stretch.start, by: None });
    }
    sight.newest(&revision.trigger, stretch.map(|stretch| stretch.start))
}

fn step(sight: &Sight<'_>, revision: &RevisionForm, term: &TermForm, trigger: Moment, number: u16) -> StepForm {
    let (clock, stretch) = stretch_of(sight, revision);
    let counting = stretch.filter(|_| revision.is_from_start);
    let counted = Counted { term, revision, trigger, stretch: counting };
    let mut missing = Vec::new();
    let offset = sight.offset(counted, &mut missing);
    if let (Some(stretch), Some(form)) =
        (stretch.filter(|_| revision.clock.is_some()), sight.pack.clocks.get(usize::from(clock.0)))
        && let Some(test) = spells::unknown_condition(form, stretch)
    {
        sight.missing(test, sight.on, None, &mut missing);
    }
    let told = sight.told(revision, trigger, number);
    let keeps_late = revision.kind == Kind::Must;
    let occurrence = sight.occurrence(counted, offset, told.times_done, keeps_late);
    let days = sight.days(counted, offset, occurrence);
    let Standing { state, because } = sight.standing(counted, &days, &told, &mut missing);
    let joins = stretch.filter(|_| revision.clock.is_some());
    let is_verified = revision.is_verified
        && trigger.by.is_none_or(|(_, is_verified)| is_verified)
        && joins.is_none_or(|stretch| stretch.is_verified || stretch.uncounted.is_empty() && stretch.spells < 2);
    StepForm {
        rule: number,
        revision: None,
        state,
        because,
        trigger: Some(trigger),
        picked_by: None,
        clock: revision.clock,
        clock_rev: joins.map(|stretch| stretch.rev),
        spells: joins.map_or(0, |stretch| stretch.spells),
        remind_on: days.due.map(|due| due.plus(-term.remind_days_before)),
        days,
        is_verified,
        missing,
    }
}

/// What a step makes happen by itself: the event of its due date, and the event of a silence.
fn happens(sight: &Sight<'_>, revision: &RevisionForm, step: &StepForm) -> [Option<(EventId, Day, bool)>; 2] {
    let is_alive = !matches!(step.state, State::Asleep)
        && !matches!(step.because, Because::Stopped(..) | Because::MarkedNotApplicable(_));
    let (Some(due), true) = (step.days.due, is_alive) else { return [None, None] };
    let is_silent = step.state != State::Done && sight.on > due;
    let silence = revision.silence.filter(|_| is_silent).map(|event| (event, due.plus(1), step.is_verified));
    [revision.at_due.map(|event| (event, due, step.is_verified)), silence]
}

fn sleeping(rule: u16, revision: Option<(u8, u8)>, because: Because) -> StepForm {
    StepForm {
        rule,
        revision,
        state: State::Asleep,
        because,
        trigger: None,
        picked_by: None,
        clock: None,
        clock_rev: None,
        spells: 0,
        days: Days::default(),
        remind_on: None,
        is_verified: false,
        missing: Vec::new(),
    }
}

/// Whether a term looks back: its day lies before its trigger.
pub(super) fn looks_back(revision: &RevisionForm) -> bool {
    revision.terms.iter().any(|term| {
        let offset = match &term.offset {
            crate::compile::forms::Offset::Fixed(length) => length.value,
            _ => 0,
        };
        offset < 0 && matches!(term.bound, Bound::Latest | Bound::On)
    })
}

/// What is told of a rule in this case, whatever its terms.
impl Sight<'_> {
    fn told(&self, revision: &RevisionForm, trigger: Moment, number: u16) -> Told {
        Told {
            mark: self.case.marks.get(&number).copied(),
            done: self.done(revision, trigger),
            stopped: self.stopped(revision, trigger),
            times_done: if revision.repeats.is_some() { self.times_done(revision, trigger) } else { 0 },
        }
    }
}
