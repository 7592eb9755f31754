//! Names become numbers.

use std::collections::{BTreeMap, HashMap};

use crate::fault::{Fault, Named, PackFault};

/// The number of a fact in its pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FactId(pub(crate) u16);
/// The number of an event in its pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EventId(pub(crate) u16);
/// The number of a clock in its pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ClockId(pub(crate) u16);
/// The number of a calendar in its pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CalendarId(pub(crate) u16);

/// One kind of name: every name with its number, and the other names that are taken for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    names: Vec<String>,
    numbers: HashMap<String, u16>,
}

impl Names {
    /// Numbers the keys in their order; tells names that are taken twice.
    pub(crate) fn of<'a, T: 'a>(
        place: &str,
        map: &'a BTreeMap<String, T>,
        aka: impl Fn(&'a T) -> &'a [String],
        faults: &mut Vec<PackFault>,
    ) -> Self {
        let mut names = Self::default();
        for (number, (name, item)) in (0_u16..).zip(map) {
            names.names.push(name.clone());
            for one in std::iter::once(name).chain(aka(item)) {
                let is_named = |letter: char| letter.is_ascii_alphanumeric() || letter == '.' || letter == '_';
                if one.is_empty() || !one.chars().all(is_named) {
                    faults.push(PackFault::at(place, Fault::NoName(one.clone())));
                }
                if names.numbers.insert(one.clone(), number).is_some() {
                    faults.push(PackFault::at(place, Fault::NameTwice(one.clone())));
                }
            }
        }
        names
    }

    /// The number of a name.
    pub(crate) fn find(&self, name: &str) -> Option<u16> {
        self.numbers.get(name).copied()
    }

    /// The name of a number.
    pub(crate) fn name(&self, number: u16) -> &str {
        self.names.get(usize::from(number)).map_or("", String::as_str)
    }

    /// All names, in order.
    pub(crate) fn list(&self) -> &[String] {
        &self.names
    }
}

/// Every name of a pack.
#[derive(Debug, Clone, Default)]
pub(crate) struct AllNames {
    /// Facts.
    pub(crate) facts: Names,
    /// Events.
    pub(crate) events: Names,
    /// Clocks.
    pub(crate) clocks: Names,
    /// Calendars.
    pub(crate) calendars: Names,
}

/// Looks names up and notes the ones that lead nowhere.
pub(crate) struct Lookup<'a> {
    names: &'a AllNames,
    place: String,
    faults: &'a mut Vec<PackFault>,
}

impl<'a> Lookup<'a> {
    /// A look-up for one place of a pack.
    pub(crate) fn new(names: &'a AllNames, place: impl Into<String>, faults: &'a mut Vec<PackFault>) -> Self {
        Self { names, place: place.into(), faults }
    }

    /// The number of a fact.
    pub(crate) fn fact(&mut self, name: &str) -> Option<FactId> {
        let found = self.names.facts.find(name).map(FactId);
        self.noted(found, Named::Fact, name)
    }

    /// The number of an event.
    pub(crate) fn event(&mut self, name: &str) -> Option<EventId> {
        let found = self.names.events.find(name).map(EventId);
        self.noted(found, Named::Event, name)
    }

    /// The numbers of events.
    pub(crate) fn events<'n>(&mut self, names: impl IntoIterator<Item = &'n String>) -> Vec<EventId> {
        names.into_iter().filter_map(|name| self.event(name)).collect()
    }

    /// The number of a clock.
    pub(crate) fn clock(&mut self, name: &str) -> Option<ClockId> {
        let found = self.names.clocks.find(name).map(ClockId);
        self.noted(found, Named::Clock, name)
    }

    /// The number of a calendar.
    pub(crate) fn calendar(&mut self, name: &str) -> Option<CalendarId> {
        let found = self.names.calendars.find(name).map(CalendarId);
        self.noted(found, Named::Calendar, name)
    }

    /// Notes a fault at this place.
    pub(crate) fn refuse(&mut self, fault: Fault) {
        self.faults.push(PackFault::at(self.place.clone(), fault));
    }

    fn noted<T>(&mut self, found: Option<T>, what: Named, name: &str) -> Option<T> {
        if found.is_none() {
            self.refuse(Fault::Unknown(what, name.to_owned()));
        }
        found
    }
}
