//! From what people write to what the engine reads: read once, indexed by number.

mod circles;
pub(crate) mod conditions;
pub(crate) mod forms;
pub(crate) mod names;
mod rules;

use std::collections::BTreeMap;

use crate::calendar::{Holidays, WorkingDays};
use crate::day::Day;
use crate::fault::{Fault, PackFault, UnusablePack};
use crate::misfit;
use crate::written::clock::Clock;
use crate::written::evidence::is_verified;
use crate::written::rule::Rule;
use crate::written::{Fact, Header, Rules, ValueType};

use forms::{ClockForm, ClockRevisionForm, EventForm, FactForm, JoinForm, RuleForm};
use names::{AllNames, ClockId, EventId, Lookup, Names};

/// The file of a pack that is not a list of rules.
const HEADER: &str = "pack.yaml";

/// A pack, as written and as read by the engine.
#[derive(Debug, Clone)]
pub struct Pack {
    pub(crate) header: Header,
    pub(crate) rules: Vec<Rule>,
    pub(crate) names: AllNames,
    pub(crate) facts: Vec<FactForm>,
    pub(crate) events: Vec<EventForm>,
    pub(crate) clocks: Vec<ClockForm>,
    pub(crate) calendars: Vec<WorkingDays>,
    pub(crate) forms: Vec<RuleForm>,
    pub(crate) order: Vec<usize>,
    pub(crate) main_clock: ClockId,
}

impl Pack {
    /// Reads a pack from its files: names and texts.
    ///
    /// # Errors
    /// Everything that makes it unusable: YAML that does not fit the schema, names that lead nowhere, terms without the
    /// parts they need, rules in a circle.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, UnusablePack> {
        let mut faults = Vec::new();
        let (header, rules) = parse(files, &mut faults);
        let Some(header) = header.filter(|_| faults.is_empty()) else {
            if faults.is_empty() {
                faults.push(PackFault::at(HEADER, Fault::FileMissing));
            }
            return Err(UnusablePack { faults });
        };
        let pack = compile(header, rules, &mut faults);
        pack.filter(|_| faults.is_empty()).ok_or(UnusablePack { faults })
    }

    /// `pack.yaml`.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The rules as written, in order.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule with this id.
    #[must_use]
    pub fn find_rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

fn parse(files: &[(&str, &str)], faults: &mut Vec<PackFault>) -> (Option<Header>, Vec<Rule>) {
    let (mut header, mut rules) = (None, Vec::new());
    for (name, text) in files {
        if *name == HEADER {
            match serde_norway::from_str::<Header>(text) {
                Ok(read) => header = Some(read),
                Err(error) => {
                    let (path, fault) = misfit::read(text, &error);
                    faults.push(PackFault::at(place_at(name, None, path), fault));
                }
            }
        } else {
            match serde_norway::from_str::<Rules>(text) {
                Ok(read) => rules.extend(read.rules),
                Err(error) => {
                    let (path, fault) = misfit::read(text, &error);
                    let row = path.as_deref().and_then(|path| find_row(text, path));
                    faults.push(PackFault::at(place_at(name, row, path), fault));
                }
            }
        }
    }
    // People read the steps in the order of the law, however the files are cut.
    rules.sort_by(|one: &Rule, other: &Rule| one.id.cmp(&other.id));
    (header, rules)
}

/// Where a file does not fit: its name, the row in which the fault lies, and the keys that lead there.
fn place_at(file: &str, row: Option<String>, path: Option<String>) -> String {
    let parts = std::iter::once(file.to_owned()).chain(row).chain(path);
    parts.collect::<Vec<_>>().join(": ")
}

/// The id of the row to which these keys lead.
fn find_row(text: &str, path: &str) -> Option<String> {
    let number: usize = path.strip_prefix("rules[")?.split(']').next()?.parse().ok()?;
    let read: serde_norway::Value = serde_norway::from_str(text).ok()?;
    Some(read.get("rules")?.get(number)?.get("id")?.as_str()?.to_owned())
}

fn compile(header: Header, rules: Vec<Rule>, faults: &mut Vec<PackFault>) -> Option<Pack> {
    let names = AllNames {
        facts: Names::of("facts", &header.facts, |fact| &fact.aka, faults),
        events: Names::of("events", &header.events, |event| &event.aka, faults),
        clocks: Names::of("clocks", &header.clocks, |_| &[], faults),
        calendars: Names::of("calendars", &header.calendars, |_| &[], faults),
    };
    refuse_twins(&rules, faults);
    let facts = facts(&header, &names, faults);
    let events = header.events.values();
    let events = events.map(|event| EventForm { is_last_day: event.is_last_day, standing: event.standing }).collect();
    let clocks = clocks(&header, &names, faults)?;
    let starts: Vec<EventId> = clocks.iter().map(|clock| clock.starts).collect();
    let forms: Vec<RuleForm> =
        rules.iter().map(|rule| rules::rule(rule, &header.facts, &names, &starts, faults)).collect();
    let main_clock = Lookup::new(&names, HEADER, faults).clock(&header.main_clock)?;
    let calendars = calendars(&header, faults);
    if !faults.is_empty() {
        return None;
    }
    let order = circles::order(&rules, &forms, &facts, &names)
        .map_err(|circle| faults.push(PackFault::at("rules", circle)))
        .ok()?;
    Some(Pack { header, rules, names, facts, events, clocks, calendars, forms, order, main_clock })
}

fn refuse_twins(rules: &[Rule], faults: &mut Vec<PackFault>) {
    let mut seen = BTreeMap::new();
    for rule in rules {
        if seen.insert(rule.id.as_str(), ()).is_some() {
            faults.push(PackFault::at(&rule.id, Fault::IdTwice));
        }
        if rule.revisions.is_empty() {
            faults.push(PackFault::at(&rule.id, Fault::NoRevision));
        }
        if rules.len() > usize::from(u16::MAX) || rule.revisions.len() > usize::from(u8::MAX) {
            faults.push(PackFault::at(&rule.id, Fault::TooMany));
        }
    }
}

fn facts(header: &Header, names: &AllNames, faults: &mut Vec<PackFault>) -> Vec<FactForm> {
    let form = |(name, fact): (&String, &Fact)| {
        let mut lookup = Lookup::new(names, format!("facts.{name}"), faults);
        let is_switched = !fact.started_by.is_empty() || !fact.ended_by.is_empty();
        if (is_switched || fact.otherwise.is_some()) && fact.value_type != ValueType::Boolean {
            lookup.refuse(Fault::SwitchedByEvents);
        }
        if (fact.value_type == ValueType::Choice) == fact.values.is_empty() {
            lookup.refuse(Fault::ChoiceValues);
        }
        FactForm {
            started_by: lookup.events(&fact.started_by),
            ended_by: lookup.events(&fact.ended_by),
            otherwise: fact.otherwise,
            choices: fact.values.clone(),
        }
    };
    header.facts.iter().map(form).collect()
}

fn clocks(header: &Header, names: &AllNames, faults: &mut Vec<PackFault>) -> Option<Vec<ClockForm>> {
    let mut forms = Vec::new();
    for (name, clock) in &header.clocks {
        let mut lookup = Lookup::new(names, format!("clocks.{name}"), faults);
        if clock.applies_by != clock.starts {
            lookup.refuse(Fault::ClockAppliesBy);
        }
        let (starts, ends) = (lookup.event(&clock.starts)?, lookup.event(&clock.ends)?);
        let mut exclude = Vec::new();
        for one in &clock.exclude {
            exclude.push((lookup.event(&one.from)?, lookup.event(&one.to)?, is_verified(&one.confidence)));
        }
        let revisions = clock_revisions(clock, header, &mut lookup);
        forms.push(ClockForm { starts, ends, exclude, revisions });
    }
    Some(forms)
}

fn clock_revisions(clock: &Clock, header: &Header, lookup: &mut Lookup<'_>) -> Vec<ClockRevisionForm> {
    let mut forms = Vec::new();
    for revision in &clock.revisions {
        let join = match (revision.join.at_most, revision.join.less_than) {
            (Some(count), None) => JoinForm::AtMost(count, revision.join.unit),
            (None, Some(count)) => JoinForm::LessThan(count, revision.join.unit),
            _ => {
                lookup.refuse(Fault::JoinParts);
                continue;
            }
        };
        let only_if = revision.join_only_if.as_ref();
        forms.push(ClockRevisionForm {
            rev: revision.rev,
            from: Day::of(revision.valid_from),
            to: revision.valid_to.map(Day::of),
            count: revision.count,
            join,
            only_if: only_if.and_then(|condition| conditions::test(condition, &header.facts, lookup)),
            is_verified: revision.evidence.is_verified(),
        });
    }
    forms
}

fn calendars(header: &Header, faults: &mut Vec<PackFault>) -> Vec<WorkingDays> {
    let mut calendars = Vec::new();
    for (name, text) in &header.calendars {
        let place = format!("calendars.{name}");
        if text.weekdays.is_empty() {
            faults.push(PackFault::at(&place, Fault::NoWeekday));
        }
        match Holidays::find(&text.holidays) {
            Ok(Some(holidays)) => calendars.push(WorkingDays::new(text, &holidays)),
            Ok(None) | Err(_) => faults.push(PackFault::at(&place, Fault::NoHolidays(text.holidays.clone()))),
        }
    }
    calendars
}
