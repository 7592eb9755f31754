//! Conditions become tests.

use std::collections::BTreeMap;

use crate::fault::Fault;
use crate::written::condition::{Condition, Literal};
use crate::written::{Fact, ValueType};

use super::forms::{Compare, Test, Value};
use super::names::{FactId, Lookup};

/// Compiles one condition; a fault is noted and gives none.
pub(crate) fn test(condition: &Condition, facts: &BTreeMap<String, Fact>, lookup: &mut Lookup<'_>) -> Option<Test> {
    let Condition { all, any, not, fact, happened, lasted, .. } = condition;
    let given = [all.is_some(), any.is_some(), not.is_some(), fact.is_some(), happened.is_some(), lasted.is_some()];
    if given.iter().filter(|is_given| **is_given).count() != 1 {
        lookup.refuse(Fault::ConditionParts);
        return None;
    }
    if let Some(parts) = all {
        return Some(Test::All(parts.iter().filter_map(|part| test(part, facts, lookup)).collect()));
    }
    if let Some(parts) = any {
        return Some(Test::Any(parts.iter().filter_map(|part| test(part, facts, lookup)).collect()));
    }
    if let Some(part) = not {
        return test(part, facts, lookup).map(|test| Test::Not(Box::new(test)));
    }
    if let Some(event) = happened {
        return lookup.event(event).map(Test::Happened);
    }
    if let Some(lasted) = lasted {
        return lookup.clock(&lasted.clock).map(|clock| Test::Lasted { clock, at_least: lasted.at_least });
    }
    let name = fact.as_deref()?;
    let id = lookup.fact(name)?;
    let compare = compare(condition, name, find_fact(facts, name)?, lookup)?;
    Some(Test::Fact { fact: id, compare, at: condition.at })
}

fn find_fact<'a>(facts: &'a BTreeMap<String, Fact>, name: &str) -> Option<&'a Fact> {
    facts.get(name).or_else(|| facts.values().find(|fact| fact.aka.iter().any(|one| one == name)))
}

fn compare(condition: &Condition, name: &str, fact: &Fact, lookup: &mut Lookup<'_>) -> Option<Compare> {
    let Condition { eq, gte, gt, lte, lt, .. } = condition;
    let given = [eq.is_some(), gte.is_some(), gt.is_some(), lte.is_some(), lt.is_some()];
    if given.iter().filter(|is_given| **is_given).count() != 1 {
        lookup.refuse(Fault::CompareParts(name.to_owned()));
        return None;
    }
    if let Some(literal) = eq {
        let value = value(literal, fact);
        if value.is_none() {
            lookup.refuse(Fault::WrongValue { fact: name.to_owned(), value: literal.to_string() });
        }
        return value.map(Compare::Is);
    }
    if fact.value_type != ValueType::Number {
        lookup.refuse(Fault::NoNumber(name.to_owned()));
        return None;
    }
    let by_size =
        [gte.map(Compare::AtLeast), gt.map(Compare::MoreThan), lte.map(Compare::AtMost), lt.map(Compare::LessThan)];
    by_size.into_iter().flatten().next()
}

/// The value of a literal, if it fits the fact.
pub(crate) fn value(literal: &Literal, fact: &Fact) -> Option<Value> {
    match (literal, fact.value_type) {
        (Literal::Boolean(value), ValueType::Boolean) => Some(Value::Boolean(*value)),
        (Literal::Number(value), ValueType::Number) => Some(Value::Number(*value)),
        (Literal::Choice(word), ValueType::Choice) => {
            let at = fact.values.iter().position(|value| value == word)?;
            u16::try_from(at).ok().map(Value::Choice)
        }
        _ => None,
    }
}

/// Every fact a test reads.
pub(crate) fn list_facts(test: &Test, found: &mut Vec<FactId>) {
    match test {
        Test::All(parts) | Test::Any(parts) => parts.iter().for_each(|part| list_facts(part, found)),
        Test::Not(part) => list_facts(part, found),
        Test::Fact { fact, .. } => found.push(*fact),
        Test::Happened(_) | Test::Lasted { .. } => {}
    }
}
