//! Not a medical device (product rule 11): every rule is about hours, a conversation or information, and no rule reads how
//! somebody feels. Whoever reads it anew writes here what for, or this fails.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use houvast_casework::steering::Steer;

/// What a rule may be about.
#[derive(Debug, PartialEq, Eq)]
enum About {
    Hours,
    AConversation,
    Information,
}

/// Every outcome of the check-ins. No arm catches the rest: a new outcome says here what it is about.
fn about(steer: Steer) -> About {
    match steer {
        Steer::GoOn => About::Information,
        Steer::TalkAboutMore | Steer::HeavyWeek => About::AConversation,
        Steer::Hold | Steer::StepBack | Steer::StayLevel | Steer::GoDown => About::Hours,
    }
}

#[test]
fn every_outcome_of_the_check_ins_is_about_hours_a_conversation_or_information() {
    let changes = [Steer::Hold, Steer::StepBack, Steer::StayLevel, Steer::GoDown];
    assert!(changes.into_iter().all(|steer| steer.change().is_some() && about(steer) == About::Hours));
    let words = [Steer::GoOn, Steer::TalkAboutMore, Steer::HeavyWeek];
    assert!(words.into_iter().all(|steer| steer.change().is_none() && about(steer) != About::Hours));
}

/// What answers to the seven questions, the diary and the monthly check are read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum For {
    /// They are asked and kept.
    Keeping,
    /// They are shown to the person, or printed for the person.
    ThePerson,
    /// They choose which page of the open library the person is offered, and the person is told so: information.
    AnOffer,
    /// They are shown to whom the person shared them with.
    AReader,
    /// They are made up for the demonstration.
    TheDemonstration,
}

/// Words that only somebody who reads how a person feels needs.
const FEELING: [&str; 9] = [
    "symptoms",
    "Symptoms",
    "DayNote",
    "DayQuestion",
    "MonthlyAnswers",
    "MonthlyQuestion",
    "OverWeeks",
    "DiaryState",
    "nrs_",
];

/// Every source file in which one of these words stands, and what for.
const READERS: &[(&str, For)] = &[
    ("access/src/theorems/mutation.rs", For::Keeping),
    ("access/src/views/own.rs", For::ThePerson),
    ("access/src/views/sample.rs", For::TheDemonstration),
    ("access/src/views/shared_items.rs", For::AReader),
    ("actions/src/doors/open_account.rs", For::Keeping),
    ("actions/src/keep_collection.rs", For::Keeping),
    ("actions/src/note_in_diary.rs", For::Keeping),
    ("actions/src/record_check_in.rs", For::Keeping),
    ("actions/src/record_monthly_check.rs", For::Keeping),
    ("actions/src/view_own.rs", For::ThePerson),
    ("casework/src/case.rs", For::Keeping),
    ("casework/src/check_in.rs", For::Keeping),
    ("casework/src/class.rs", For::Keeping),
    ("casework/src/diary.rs", For::Keeping),
    ("casework/src/monthly_check.rs", For::Keeping),
    ("casework/src/share.rs", For::AReader),
    ("casework/src/trend.rs", For::ThePerson),
    ("documents/src/export/sheet.rs", For::ThePerson),
    ("documents/src/papers/summary.rs", For::ThePerson),
    ("houvast/src/demo/crowd/mod.rs", For::TheDemonstration),
    ("houvast/src/demo/crowd/past.rs", For::TheDemonstration),
    ("houvast/src/demo/seed/deeds.rs", For::TheDemonstration),
    ("houvast/src/demo/seed/story.rs", For::TheDemonstration),
    ("pages/src/care/file.rs", For::AReader),
    ("pages/src/care/over_time.rs", For::AReader),
    ("pages/src/care/shared_item.rs", For::AReader),
    ("pages/src/care/sheet.rs", For::AReader),
    ("pages/src/own/check_in_form.rs", For::Keeping),
    ("pages/src/own/diary.rs", For::ThePerson),
    ("pages/src/own/diary_form.rs", For::Keeping),
    ("pages/src/own/monthly.rs", For::Keeping),
    ("pages/src/own/offers.rs", For::AnOffer),
    ("pages/src/own/shares.rs", For::AReader),
    ("pages/src/own/specimen.rs", For::TheDemonstration),
    ("pages/src/own/trend.rs", For::ThePerson),
    ("storage/src/folds.rs", For::Keeping),
    ("web/src/own/check_in.rs", For::Keeping),
    ("web/src/own/monthly.rs", For::Keeping),
    ("web/src/own/summary.rs", For::ThePerson),
    ("web/src/own/trend.rs", For::ThePerson),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The part of a source file that ships: tests may say what they like.
fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

#[test]
fn who_reads_how_somebody_feels_keeps_it_or_shows_it_and_no_rule_does() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let known: BTreeMap<&str, For> = READERS.iter().copied().collect();
    let mut unknown = Vec::new();
    let mut idle: Vec<&str> = known.keys().copied().collect();
    for of in fs::read_dir(crates).unwrap() {
        let mut found = Vec::new();
        let folder = of.unwrap().path().join("src");
        if folder.is_dir() {
            sources(&folder, &mut found);
        }
        for path in found {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(crates).unwrap().display().to_string();
            let reads = FEELING.iter().any(|word| shipped(&text).contains(word));
            if reads && !known.contains_key(name.as_str()) && !name.ends_with("/tests.rs") {
                unknown.push(name.clone());
            }
            idle.retain(|one| !(reads && *one == name));
        }
    }
    assert!(unknown.is_empty(), "these read how somebody feels; say in this test what for: {unknown:?}");
    assert!(idle.is_empty(), "these do not read it any more: {idle:?}");
}

#[test]
fn the_rules_are_not_among_the_readers() {
    let rules = [
        "casework/src/steering.rs",
        "actions/src/propose_plan/",
        "planner/src/",
        "pathway/src/",
        "casework/src/worked.rs",
    ];
    for rule in rules {
        assert!(READERS.iter().all(|(path, _)| !path.starts_with(rule)), "{rule}");
    }
}
