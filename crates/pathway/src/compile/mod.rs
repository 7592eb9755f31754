//! From what people write to what the engine reads: read once, indexed by number.

mod circles;
pub(crate) mod conditions;
pub(crate) mod forms;
pub(crate) mod names;
mod rules;

use std::collections::BTreeMap;

use crate::calendar::{Holidays, WorkingDays};
use crate::day::Day;
use crate::finding::{Finding, UnusablePack};
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
        let mut findings = Vec::new();
        let (header, rules) = parse(files, &mut findings);
        let Some(header) = header.filter(|_| findings.is_empty()) else {
            if findings.is_empty() {
                findings.push(Finding::error(HEADER, "the file is missing"));
            }
            return Err(UnusablePack { findings });
        };
        let pack = compile(header, rules, &mut findings);
        pack.filter(|_| findings.is_empty()).ok_or(UnusablePack { findings })
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

fn parse(files: &[(&str, &str)], findings: &mut Vec<Finding>) -> (Option<Header>, Vec<Rule>) {
    let (mut header, mut rules) = (None, Vec::new());
    for (name, text) in files {
        if *name == HEADER {
            match serde_norway::from_str::<Header>(text) {
                Ok(read) => header = Some(read),
                Err(fault) => findings.push(Finding::error(*name, fault.to_string())),
            }
        } else {
            match serde_norway::from_str::<Rules>(text) {
                Ok(read) => rules.extend(read.rules),
                Err(fault) => {
                    let says = fault.to_string();
                    findings.push(Finding::error(place_of(name, text, &says), says));
                }
            }
        }
    }
    // People read the steps in the order of the law, however the files are cut.
    rules.sort_by(|one: &Rule, other: &Rule| one.id.cmp(&other.id));
    (header, rules)
}

/// Where a file of rules does not fit: its name, and the row in which the fault lies.
fn place_of(file: &str, text: &str, says: &str) -> String {
    let number = says.strip_prefix("rules[").and_then(|rest| rest.split(']').next()?.parse::<usize>().ok());
    let row = number.and_then(|number| {
        let read: serde_norway::Value = serde_norway::from_str(text).ok()?;
        Some(read.get("rules")?.get(number)?.get("id")?.as_str()?.to_owned())
    });
    row.map_or_else(|| file.to_owned(), |row| format!("{file}: {row}"))
}

fn compile(header: Header, rules: Vec<Rule>, findings: &mut Vec<Finding>) -> Option<Pack> {
    let names = AllNames {
        facts: Names::of("facts", &header.facts, |fact| &fact.aka, findings),
        events: Names::of("events", &header.events, |event| &event.aka, findings),
        clocks: Names::of("clocks", &header.clocks, |_| &[], findings),
        calendars: Names::of("calendars", &header.calendars, |_| &[], findings),
    };
    refuse_twins(&rules, findings);
    let facts = facts(&header, &names, findings);
    let events = header.events.values();
    let events = events.map(|event| EventForm { is_last_day: event.is_last_day, standing: event.standing }).collect();
    let clocks = clocks(&header, &names, findings)?;
    let starts: Vec<EventId> = clocks.iter().map(|clock| clock.starts).collect();
    let forms: Vec<RuleForm> =
        rules.iter().map(|rule| rules::rule(rule, &header.facts, &names, &starts, findings)).collect();
    let main_clock = Lookup::new(&names, HEADER, findings).clock(&header.main_clock)?;
    let calendars = calendars(&header, findings);
    if !findings.is_empty() {
        return None;
    }
    let order = circles::order(&rules, &forms, &facts, &names).map_err(|circles| findings.extend(circles)).ok()?;
    Some(Pack { header, rules, names, facts, events, clocks, calendars, forms, order, main_clock })
}

fn refuse_twins(rules: &[Rule], findings: &mut Vec<Finding>) {
    let mut seen = BTreeMap::new();
    for rule in rules {
        if seen.insert(rule.id.as_str(), ()).is_some() {
            findings.push(Finding::error(&rule.id, "the id is taken twice"));
        }
        if rule.revisions.is_empty() {
            findings.push(Finding::error(&rule.id, "there is no revision"));
        }
        if rules.len() > usize::from(u16::MAX) || rule.revisions.len() > usize::from(u8::MAX) {
            findings.push(Finding::error(&rule.id, "too many rules or revisions"));
        }
    }
}

fn facts(header: &Header, names: &AllNames, findings: &mut Vec<Finding>) -> Vec<FactForm> {
    let form = |(name, fact): (&String, &Fact)| {
        let mut lookup = Lookup::new(names, format!("fact {name}"), findings);
        let is_switched = !fact.started_by.is_empty() || !fact.ended_by.is_empty();
        if (is_switched || fact.otherwise.is_some()) && fact.value_type != ValueType::Boolean {
            lookup.refuse("only a boolean can be switched by events");
        }
        if (fact.value_type == ValueType::Choice) == fact.values.is_empty() {
            lookup.refuse("a choice has values, and nothing else has");
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

fn clocks(header: &Header, names: &AllNames, findings: &mut Vec<Finding>) -> Option<Vec<ClockForm>> {
    let mut forms = Vec::new();
    for (name, clock) in &header.clocks {
        let mut lookup = Lookup::new(names, format!("clock {name}"), findings);
        if clock.applies_by != clock.starts {
            lookup.refuse("`applies_by` is the event that starts the clock");
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
                lookup.refuse("`join` has exactly one of `at_most` and `less_than`");
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

fn calendars(header: &Header, findings: &mut Vec<Finding>) -> Vec<WorkingDays> {
    let mut calendars = Vec::new();
    for (name, text) in &header.calendars {
        let place = format!("calendar {name}");
        if text.weekdays.is_empty() {
            findings.push(Finding::error(&place, "no day is worked"));
        }
        match Holidays::find(&text.holidays) {
            Ok(Some(holidays)) => calendars.push(WorkingDays::new(text, &holidays)),
            Ok(None) => {
                findings.push(Finding::error(&place, format!("there is no list of holidays `{}`", text.holidays)))
            }
            Err(fault) => findings.push(Finding::error(&place, fault.to_string())),
        }
    }
    calendars
}
