//! `cargo xtask content`: checks the open library, and prints what there is and how it reads.

use std::process::ExitCode;

use anyhow::Result;
use houvast_library::Library;
use houvast_library::brochure::{self, Brochure, Reader};
use houvast_library::check::{count_kinds, list_due, list_findings, measure};
use houvast_library::glossary::Glossary;
use houvast_library::names::{Country, Language};
use houvast_library::{crisis, directory, practice};

use crate::run;

/// How many long sentences are printed without `--all`.
const SHOWN: usize = 10;

/// Prints counts, reading and findings; findings end with exit code 1.
pub(crate) fn run(words: &[&str]) -> Result<ExitCode> {
    let library = Library::embedded();
    let all = words.contains(&"--all");
    println!("{:<14}{}", "kind", Language::ALL.iter().map(|one| format!("{:>6}", one.name())).collect::<String>());
    let mut totals = [0; 4];
    for (kind, counts) in count_kinds(library) {
        println!("{:<14}{}", kind.name(), counts.iter().map(|count| format!("{count:>6}")).collect::<String>());
        totals.iter_mut().zip(counts).for_each(|(total, count)| *total += count);
    }
    println!("{:<14}{}\n", "in all", totals.iter().map(|count| format!("{count:>6}")).collect::<String>());
    let waiting = library.list_all().iter().filter(|topic| topic.waits()).count();
    let reviewed = library.list_all().iter().filter(|topic| topic.about.reviewed.is_some()).count();
    println!("{waiting} pages wait for a signature, {reviewed} were reviewed by an expert\n");
    for measured in measure(library) {
        let [easy, middling, hard] = measured.counts;
        println!(
            "{}: median {:.0} ({:?}); {easy} pages at B1, {middling} at B2, {hard} harder; {} sentences of more than 20 words",
            measured.language.name(),
            measured.median,
            measured.level,
            measured.long.len()
        );
        for long in measured.long.iter().take(if all { usize::MAX } else { SHOWN }) {
            println!("  {long}");
        }
    }
    let glossary = Glossary::embedded();
    let ease = |language: &Language| format!("{} {:.0}", language.name(), glossary.read(*language).ease(*language));
    let eases: Vec<String> = Language::ALL.iter().map(ease).collect();
    println!("\n{} words in the glossary; they read at {}", glossary.terms.len(), eases.join(", "));
    for reader in Reader::ALL {
        let ease = |language: &Language| Brochure::of(*reader).read(*language, Country::Be).ease(*language);
        let eases: Vec<String> = Language::ALL.iter().map(|one| format!("{} {:.0}", one.name(), ease(one))).collect();
        println!("the folder for {} reads at {}", reader.name(), eases.join(", "));
    }
    println!("\n{} practice conversations:", practice::list_all().len());
    for one in practice::list_all() {
        let choices: usize = one.scenes.iter().map(|scene| scene.choices.len()).sum();
        let place = if one.is_for_work() { "library and workplace" } else { "library" };
        println!("  {}: {} scenes, {choices} choices, {} ends; {place}", one.slug, one.scenes.len(), one.endings.len());
    }
    print_due(library)?;
    let mut findings = list_findings(library);
    findings.extend(practice::check::list_findings(practice::list_all(), library));
    findings.extend(glossary.list_findings(library));
    findings.extend(brochure::list_findings(library));
    for finding in &findings {
        eprintln!("{finding}");
    }
    println!("{} findings", findings.len());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What passes its date. No finding: somebody has to read, ask or call, and a number keeps a release back.
fn print_due(library: &Library) -> Result<()> {
    let today = run::today()?;
    let stale = directory::list_all().iter().filter(|one| one.is_stale_on(today)).map(|one| one.id.clone()).collect();
    let unverified = directory::list_all().iter().filter(|one| one.is_unverified()).map(|one| one.id.clone()).collect();
    let lists = [
        ("pages to be read again", list_due(library, today)),
        ("organisations to be looked at again", stale),
        ("organisations that nobody verified", unverified),
        ("numbers of \"help now\" that keep a release back", crisis::list_due(crisis::list_all(), today)),
    ];
    println!("\ndue on {today}:");
    for (what, due) in lists {
        println!("  {what}: {}", if due.is_empty() { "none".to_owned() } else { due.len().to_string() });
        due.iter().for_each(|one| println!("    {one}"));
    }
    println!();
    Ok(())
}
