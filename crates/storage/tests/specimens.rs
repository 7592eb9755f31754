//! One sealed specimen of every event version ever released is opened, read and folded by this release.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use houvast_casework::class::Compartment;
use houvast_storage::FOLDS;
use houvast_storage::specimen::Specimen;

/// Every specimen that is kept, by the name of its file: `diary/noted-v1`.
fn list_kept() -> Vec<(String, Specimen)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/specimens");
    let mut kept = Vec::new();
    for compartment in fs::read_dir(&folder).unwrap() {
        for file in fs::read_dir(compartment.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let specimen = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let name = path.strip_prefix(&folder).unwrap().with_extension("");
            kept.push((name.display().to_string(), specimen));
        }
    }
    kept
}

#[test]
fn every_version_of_every_event_has_a_specimen() {
    let kept: BTreeSet<String> = list_kept().into_iter().map(|(name, _)| name).collect();
    let mut known = BTreeSet::new();
    for fold in FOLDS {
        for (name, newest) in fold.events {
            known.extend((1..=*newest).map(|version| format!("{}/{name}-v{version}", fold.compartment.name())));
        }
    }
    let missing: Vec<_> = known.difference(&kept).collect();
    assert!(missing.is_empty(), "no specimen of {missing:?}; run `cargo xtask fixtures` and keep what it writes");
    let strange: Vec<_> = kept.difference(&known).collect();
    assert!(strange.is_empty(), "{strange:?} was released once; this release must go on reading it");
}

#[test]
fn every_specimen_is_opened_read_and_folded() {
    let kept = list_kept();
    assert!(kept.len() >= 26, "{} specimens", kept.len());
    for (name, specimen) in kept {
        let Specimen { compartment, version, .. } = &specimen;
        assert_eq!(name, format!("{}/{}-v{version}", compartment.name(), specimen.name));
        let state = specimen.fold().unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(state.is_object(), "{name}");
    }
}

#[test]
fn what_a_specimen_says_arrives_in_the_state() {
    let check = |name: &str, pointer: &str, expect: &str| {
        let (_, specimen) = list_kept().into_iter().find(|(known, _)| known == name).unwrap();
        assert_eq!(specimen.fold().unwrap().pointer(pointer).unwrap(), expect, "{name}");
    };
    check("work/absence_reported-v1", "/report/name", "Ana Vermeulen");
    check("work/contact_agreed-v1", "/contact/what/rhythm", "two_weekly");
    check("health/moment_added-v1", "/moments/0/words", "derde kuur");
    check("health/share_begun-v1", "/shares/0/purpose", "consult");
    check("care/contact_recorded-v1", "/last_contact", "2026-11-30");
    check("health/worked_hours_recorded-v1", "/worked/0/monday", "2026-11-30");
    check("diary/noted-v1", "/recent/0/1", "Het was een goede dag.");
    check("diary/day_noted-v1", "/days/0/on", "2026-11-30");
    check("diary/month_answered-v1", "/months/0/1/expectation", "six_months");
}

#[test]
fn an_address_of_the_first_version_does_not_arrive() {
    let (_, specimen) = list_kept().into_iter().find(|(known, _)| known == "care/address_reported-v1").unwrap();
    let state = specimen.fold().unwrap();
    assert_eq!(state.pointer("/reachable/email"), Some(&true.into()));
    assert!(!state.to_string().contains("thuis.example"));
}

#[test]
fn a_changed_or_misnamed_specimen_is_refused() {
    let (_, mut specimen) = list_kept().remove(0);
    let moved = if specimen.compartment.name() == "work" { Compartment::Care } else { Compartment::Work };
    let compartment = std::mem::replace(&mut specimen.compartment, moved);
    assert!(specimen.fold().is_err());
    specimen.compartment = compartment;
    specimen.version += 1;
    assert!(specimen.fold().is_err());
    specimen.version -= 1;
    let name = std::mem::replace(&mut specimen.name, "noted_down".to_owned());
    assert!(specimen.fold().is_err());
    specimen.name = name;
    specimen.fold().unwrap();
}
