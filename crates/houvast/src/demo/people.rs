//! The synthetic people one can step in for.

use houvast_casework::hat::Hat;
use houvast_web::demo::DemoPerson;

const OWN: &str = "demo-group-own";
const WORK: &str = "demo-group-work";
const CARE: &str = "demo-group-care";
const DESK: &str = "demo-group-desk";

/// Everybody, in the order shown.
pub(super) const PEOPLE: [DemoPerson; 12] = [
    person("worker_ana", "Ana Proefmans", "ana@demo.example", Hat::Employee, OWN, "demo-says-worker_ana"),
    person("worker_before", "Sofie Vanvoorbeeld", "sofie@demo.example", Hat::Employee, OWN, "demo-says-worker_before"),
    person(
        "worker_treatment",
        "Bram Steekproef",
        "bram@demo.example",
        Hat::Employee,
        OWN,
        "demo-says-worker_treatment",
    ),
    person("worker_comfort", "Jeanne Lexemple", "jeanne@demo.example", Hat::Employee, OWN, "demo-says-worker_comfort"),
    person("worker_again", "Pieter Modelaar", "pieter@demo.example", Hat::Employee, OWN, "demo-says-worker_again"),
    person(
        "worker_self_employed",
        "Yasmina Verzonnen",
        "yasmina@demo.example",
        Hat::Employee,
        OWN,
        "demo-says-worker_self_employed",
    ),
    person("worker_other", "Koen Denkbeeld", "koen@demo.example", Hat::Employee, OWN, "demo-says-worker_other"),
    person("manager_tom", "Tom Leiding", "tom@demo.example", Hat::Manager, WORK, "demo-says-manager_tom"),
    person("hr_els", "Els Personeel", "els@demo.example", Hat::HumanResources, WORK, "demo-says-hr_els"),
    person(
        "physician_noor",
        "Noor Arbeidsarts",
        "noor@demo.example",
        Hat::OccupationalPhysician,
        CARE,
        "demo-says-physician_noor",
    ),
    person(
        "coordinator_lise",
        "Lise Wegwijs",
        "lise@demo.example",
        Hat::Coordinator,
        CARE,
        "demo-says-coordinator_lise",
    ),
    person("administrator_mo", "Mo Loket", "mo@demo.example", Hat::Administrator, DESK, "demo-says-administrator_mo"),
];

const fn person(
    id: &'static str,
    name: &'static str,
    email: &'static str,
    hat: Hat,
    group: &'static str,
    says: &'static str,
) -> DemoPerson {
    DemoPerson { id, name, email, hat, group, says }
}

/// One of them, by id.
pub(super) fn find(id: &str) -> Option<&'static DemoPerson> {
    PEOPLE.iter().find(|person| person.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use houvast_language::{Catalogue, Locale};

    use super::*;

    #[test]
    fn nobody_is_there_twice() {
        let ids: BTreeSet<_> = PEOPLE.iter().map(|person| person.id).collect();
        let addresses: BTreeSet<_> = PEOPLE.iter().map(|person| person.email).collect();
        assert_eq!((ids.len(), addresses.len()), (PEOPLE.len(), PEOPLE.len()));
    }

    #[test]
    fn everybody_is_told_of_in_every_locale() {
        for locale in Locale::all() {
            for person in &PEOPLE {
                assert!(Catalogue::embedded().has(locale, person.says), "{}", person.says);
                assert!(Catalogue::embedded().has(locale, person.group), "{}", person.group);
            }
        }
    }
}
