//! Makes the synthetic people: week by week with a clock that stands in the past, by the same actions that real people
//! use. Nothing is written beside them.

mod deeds;
pub(super) mod draw;
pub(super) mod names;
mod person;
mod personas;
mod situations;
mod story;

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Context;
use houvast_actions::installation::Installation;
use houvast_storage::Purpose;
use houvast_storage::ambient::FixedClock;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::place::Place;
use deeds::{Known, World};
use person::{Calendar, Hour, Person};

/// The fewest people: the personas.
pub(super) const FEWEST: u32 = personas::COUNT;
/// So many weeks before the demonstration begins, its service opens.
const WEEKS: u32 = 44;
/// How many people act at the same time: enough for full batches, too few to wait for a connection.
const AT_ONCE: usize = 32;

/// The time zone of most synthetic people. The Netherlands keep the same time.
pub(in crate::demo) fn zone() -> anyhow::Result<TimeZone> {
    TimeZone::get("Europe/Brussels").context("the time zones built in hold Brussels")
}

/// Makes so many people up to a moment, in a store of their own that is closed again.
pub(super) async fn seed(
    place: &Place,
    cases: u32,
    now: Timestamp,
    mut told: impl FnMut(u64, u64),
) -> anyhow::Result<()> {
    let calendar = Calendar::of(now, zone()?);
    let clock = Arc::new(FixedClock::at(calendar.moment(WEEKS, Hour::List)));
    let store = place.open_with(Purpose::Write, clock.clone()).await?;
    let installation = Installation { store: store.clone(), address: String::new() };
    let people = list_people(&calendar, cases);
    let hours = list_hours(&people, &calendar, now);
    let world = Arc::new(World::found(installation, calendar.clone()).await?);
    let mut known: Vec<Known> = people.iter().map(|_| Known::default()).collect();
    let people: Vec<Arc<Person>> = people.into_iter().map(Arc::new).collect();
    let all = hours.len() as u64;
    for (done, (moment, acts)) in (1..).zip(&hours) {
        clock.advance(moment.duration_since(world.installation.now()));
        live_through(&world, &people, &mut known, acts).await?;
        told(done, all);
    }
    world.staff_the_desk().await?;
    drop(world);
    store.close().await;
    Ok(())
}

/// Who acts at one moment, and which of the acts: by number of the person, by place in its story.
type Acts = BTreeMap<usize, Vec<usize>>;

/// The personas first, then as many others as it takes.
fn list_people(calendar: &Calendar, cases: u32) -> Vec<Person> {
    let mut people = personas::list(calendar);
    people.extend((0..cases.saturating_sub(personas::COUNT)).map(|number| situations::person(calendar, number)));
    people
}

/// Everything that happens before the demonstration begins, by moment.
fn list_hours(people: &[Person], calendar: &Calendar, now: Timestamp) -> BTreeMap<Timestamp, Acts> {
    let mut hours: BTreeMap<Timestamp, Acts> = BTreeMap::new();
    for (number, person) in people.iter().enumerate() {
        for (place, act) in person.acts.iter().enumerate() {
            let moment = calendar.moment(act.weeks_ago, act.deed.hour());
            if moment < now {
                hours.entry(moment).or_default().entry(number).or_default().push(place);
            }
        }
    }
    hours
}

/// Everybody who acts at this moment, side by side; the acts of one person one after the other.
async fn live_through(
    world: &Arc<World>,
    people: &[Arc<Person>],
    known: &mut [Known],
    acts: &Acts,
) -> anyhow::Result<()> {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut living = JoinSet::new();
    for (number, acts) in acts {
        let (world, person, acts) = (Arc::clone(world), Arc::clone(&people[*number]), acts.clone());
        let (mut own, number, places) = (std::mem::take(&mut known[*number]), *number, Arc::clone(&places));
        living.spawn(async move {
            let _place = places.acquire_owned().await?;
            for act in acts {
                let deed = &person.acts[act].deed;
                let done = deeds::carry_out(&world, &person, &mut own, deed).await;
                done.with_context(|| format!("synthetic person {number} cannot do what the story says: {deed:?}"))?;
            }
            anyhow::Ok((number, own))
        });
    }
    while let Some(lived) = living.join_next().await {
        let (number, own) = lived.context("a synthetic person stopped unexpectedly")??;
        known[number] = own;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_happens_within_the_weeks_told_and_before_now() {
        let now: Timestamp = "2026-11-29T08:00:00Z".parse().unwrap();
        let calendar = Calendar::of(now, zone().unwrap());
        let people = list_people(&calendar, 300);
        assert_eq!(people.len(), 300);
        let hours = list_hours(&people, &calendar, now);
        let (first, last) = (hours.keys().next().unwrap(), hours.keys().last().unwrap());
        assert!(*first > calendar.moment(WEEKS, Hour::Consult) && *last < now, "{first} {last}");
    }

    #[test]
    fn the_personas_are_there_however_few_are_asked_for() {
        let now: Timestamp = "2026-11-29T08:00:00Z".parse().unwrap();
        let people = list_people(&Calendar::of(now, zone().unwrap()), 0);
        assert_eq!(people.len(), personas::COUNT as usize);
    }
}
