//! The fields of a JSON object, each read once and by its name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::optimiser::fault::Fault;
use crate::optimiser::problem::Weekly;

/// An object whose fields are taken one after the other.
pub(super) struct Fields {
    prefix: &'static str,
    map: Map<String, Value>,
}

impl Fields {
    /// Takes an object and refuses every name that is not known.
    pub(super) fn of(value: Value, field: &str, prefix: &'static str, known: &[&str]) -> Result<Self, Fault> {
        let Value::Object(map) = value else { return Err(Fault::new(field, "must be an object with named fields")) };
        match map.keys().find(|name| !known.contains(&name.as_str())) {
            Some(name) => {
                Err(Fault::new(format!("{prefix}{name}"), "is not a field of the model; remove it or correct its name"))
            }
            None => Ok(Self { prefix, map }),
        }
    }

    /// A field that may be absent.
    pub(super) fn find<T>(
        &mut self,
        name: &str,
        read: fn(&str, Value) -> Result<T, Fault>,
    ) -> Result<Option<T>, Fault> {
        self.map.remove(name).map(|value| read(&format!("{}{name}", self.prefix), value)).transpose()
    }

    /// A field that must be there.
    pub(super) fn need<T>(&mut self, name: &str, read: fn(&str, Value) -> Result<T, Fault>) -> Result<T, Fault> {
        self.find(name, read)?.ok_or_else(|| Fault::new(format!("{}{name}", self.prefix), "is missing; add it"))
    }

    /// Whether a field is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// Refuses fields that mean nothing without another one.
    pub(super) fn only_with(&self, names: &[&str], other: &str) -> Result<(), Fault> {
        match names.iter().find(|name| self.has(name)) {
            Some(name) if !self.has(other) => {
                Err(Fault::new(*name, format!("means nothing without `{other}`; add that")))
            }
            _ => Ok(()),
        }
    }
}

/// Anything: a comment.
pub(super) fn comment(_: &str, _: Value) -> Result<(), Fault> {
    Ok(())
}

/// Text.
pub(super) fn text(field: &str, value: Value) -> Result<String, Fault> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Fault::new(field, "must be text")),
    }
}

/// A whole number.
pub(super) fn number(field: &str, value: Value) -> Result<i64, Fault> {
    value.as_i64().ok_or_else(|| Fault::new(field, "must be a whole number"))
}

/// 0 or 1.
pub(super) fn flag(field: &str, value: Value) -> Result<bool, Fault> {
    match (value.as_i64(), value.as_bool()) {
        (Some(0), _) | (_, Some(false)) => Ok(false),
        (Some(1), _) | (_, Some(true)) => Ok(true),
        _ => Err(Fault::new(field, "must be 0 or 1")),
    }
}

fn list_of<T>(field: &str, value: Value, read: fn(&str, Value) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
    match value {
        Value::Array(list) => list.into_iter().map(|one| read(field, one)).collect(),
        _ => Err(Fault::new(field, "must be a list")),
    }
}

fn exactly<T, const N: usize>(
    field: &str,
    value: Value,
    read: fn(&str, Value) -> Result<T, Fault>,
) -> Result<[T; N], Fault> {
    let list = list_of(field, value, read)?;
    list.try_into().map_err(|_| Fault::new(field, format!("must be a list of {N}")))
}

/// A list of whole numbers.
pub(super) fn numbers(field: &str, value: Value) -> Result<Vec<i64>, Fault> {
    list_of(field, value, number)
}

/// Places from 0.
pub(super) fn places(field: &str, value: Value) -> Result<Vec<usize>, Fault> {
    list_of(field, value, place)
}

/// A number from 0, used as a place or a count.
pub(super) fn place(field: &str, value: Value) -> Result<usize, Fault> {
    usize::try_from(number(field, value)?).map_err(|_| Fault::new(field, "must be at least 0"))
}

/// Seven flags, Monday first.
pub(super) fn week_of_flags(field: &str, value: Value) -> Result<[bool; 7], Fault> {
    exactly(field, value, flag)
}

/// Seven numbers, Monday first.
pub(super) fn week_of_numbers(field: &str, value: Value) -> Result<[i64; 7], Fault> {
    exactly(field, value, number)
}

/// Seven places, Monday first.
pub(super) fn week_of_places(field: &str, value: Value) -> Result<[usize; 7], Fault> {
    exactly(field, value, place)
}

/// Two numbers.
pub(super) fn pair(field: &str, value: Value) -> Result<[i64; 2], Fault> {
    exactly(field, value, number)
}

/// Lists of two numbers.
pub(super) fn pairs(field: &str, value: Value) -> Result<Vec<(i64, i64)>, Fault> {
    let read = |field: &str, value| exactly(field, value, number).map(|[one, other]| (one, other));
    list_of(field, value, read)
}

/// Lists of four numbers.
pub(super) fn fours(field: &str, value: Value) -> Result<Vec<[i64; 4]>, Fault> {
    list_of(field, value, |field, value| exactly(field, value, number))
}

/// A number for all weeks, or a list.
pub(super) fn weekly(field: &str, value: Value) -> Result<Weekly, Fault> {
    match value {
        Value::Array(_) => numbers(field, value).map(Weekly::Each),
        _ => number(field, value)
            .map(Weekly::Same)
            .map_err(|_| Fault::new(field, "must be a whole number, or a list with one for each week")),
    }
}

/// The same for each of two jobs.
pub(super) fn weekly_of_jobs(field: &str, value: Value) -> Result<[Weekly; 2], Fault> {
    exactly(field, value, weekly)
}

/// Numbers by day, the days written as `"12"`.
pub(super) fn by_day(field: &str, value: Value) -> Result<BTreeMap<i64, i64>, Fault> {
    keyed(field, value, number)
}

/// Lists of numbers by weekday.
pub(super) fn numbers_by_weekday(field: &str, value: Value) -> Result<BTreeMap<usize, Vec<i64>>, Fault> {
    keyed(field, value, numbers)
}

/// Lists of places by weekday.
pub(super) fn places_by_weekday(field: &str, value: Value) -> Result<BTreeMap<usize, Vec<usize>>, Fault> {
    keyed(field, value, places)
}

fn keyed<K: std::str::FromStr + Ord, T>(
    field: &str,
    value: Value,
    read: fn(&str, Value) -> Result<T, Fault>,
) -> Result<BTreeMap<K, T>, Fault> {
    let Value::Object(map) = value else {
        return Err(Fault::new(field, "must be an object by day, as in {\"0\": ..}"));
    };
    let mut read_map = BTreeMap::new();
    for (key, value) in map {
        let Ok(place) = key.parse() else {
            return Err(Fault::new(field, "has a name that is not a day; write days as numbers, as in {\"0\": ..}"));
        };
        if read_map.insert(place, read(field, value)?).is_some() {
            return Err(Fault::new(field, "names a day twice; keep one"));
        }
    }
    Ok(read_map)
}
