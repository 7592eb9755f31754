//! `houvast plan`: solves an instance of the planner's reference format, and explains the plan in words.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Subcommand;
use houvast_language::{Country, Language, Locale, Speaker, Value};
use houvast_planner::optimiser::{Conflict, LONGEST_TEXT, NoPlan, Problem, Proposal, Reason, propose, solve};

use crate::tell::{self, Outcome, Refused};
use crate::wishes;

/// What can be done with an instance.
#[derive(Subcommand)]
pub(crate) enum PlanCommand {
    /// Prints the plan of least cost: objective, hours of every day and week, time taken.
    Solve {
        /// The instance, a JSON file.
        instance: PathBuf,
        /// Prints JSON with the keys objective, days, weeks and milliseconds.
        #[arg(long)]
        json: bool,
    },
    /// Prints why every week has as many hours as it has, what limits it, and what would allow more.
    Explain {
        /// The instance, a JSON file.
        instance: PathBuf,
        /// The language: nl, fr, de or en; that of the terminal without it.
        #[arg(long, value_parser = wishes::spoken)]
        lang: Option<Language>,
    },
}

/// Does it.
pub(crate) fn run(command: &PlanCommand) -> anyhow::Result<Outcome> {
    match command {
        PlanCommand::Solve { instance, json } => {
            let problem = read(instance)?;
            let begun = Instant::now();
            let solved = solve(&problem);
            let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
            match solved {
                Ok(solution) if *json => tell::line(solution.to_json(milliseconds)),
                Ok(solution) => tell::line(solution.to_table(&problem, milliseconds)),
                Err(none) => return no_plan(none, wishes::standing_language()),
            }
            Ok(Outcome::Done)
        }
        PlanCommand::Explain { instance, lang } => {
            let (problem, language) = (read(instance)?, lang.unwrap_or_else(wishes::standing_language));
            match propose(&problem) {
                Ok(proposal) => tell::line(explained(&problem, &proposal, &speaker(language))),
                Err(none) => return no_plan(none, language),
            }
            Ok(Outcome::Done)
        }
    }
}

fn read(path: &Path) -> anyhow::Result<Problem> {
    let refuse = |what: &str| Refused::because(format_args!("`instance`: `{}` {what}", path.display()));
    let size = std::fs::metadata(path).map_err(|error| refuse(&format!("cannot be read: {error}")))?.len();
    if size > LONGEST_TEXT as u64 {
        return Err(refuse("is too long for an instance"));
    }
    let text = std::fs::read_to_string(path).map_err(|error| refuse(&format!("cannot be read: {error}")))?;
    Problem::from_json(&text).map_err(Refused::because)
}

/// A conflict is found, and told; anything else is a matter of the input.
fn no_plan(none: NoPlan, language: Language) -> anyhow::Result<Outcome> {
    match none {
        NoPlan::Conflict(conflict) => {
            tell::aside(in_conflict(&conflict, &speaker(language)));
            Ok(Outcome::FoundWrong)
        }
        other => Err(Refused::because(format_args!("`instance`: {other}"))),
    }
}

fn speaker(language: Language) -> Speaker {
    Speaker::new(Locale { language, country: Country::default() })
}

// keys: reasons-*
/// Every week in a few sentences.
fn explained(problem: &Problem, proposal: &Proposal, t: &Speaker) -> String {
    let weeks = proposal.solution.weeks();
    let told = proposal.reasons.iter().zip(&weeks).enumerate().map(|(week, (reason, units))| {
        let head = t.say_with(
            "reasons-week",
            &[
                ("week", Value::Number((week + 1) as f64)),
                ("hours", Value::Text(t.hours(units * problem.unit_minutes).into())),
                ("wish", Value::Text(t.hours(problem.goal.at(week) * problem.unit_minutes).into())),
            ],
        );
        format!("{head}\n{}", because(reason, t))
    });
    told.collect::<Vec<_>>().join("\n")
}

fn because(reason: &Reason, t: &Speaker) -> String {
    let mut lines = vec![t.named("reasons-course", reason.course.name())];
    lines.push(t.named("reasons-toward", reason.toward.name()));
    for binding in &reason.limits {
        let (limit, more) =
            (t.named("reasons-limit", binding.limit.name()), t.named("reasons-more", binding.limit.name()));
        lines.push(format!("- {limit} {more}"));
    }
    lines.iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// The wishes of which one has to give way, with the fields that state them.
fn in_conflict(conflict: &Conflict, t: &Speaker) -> String {
    let mut lines = vec![t.say_with("reasons-conflict", &[("week", Value::Number((conflict.week + 1) as f64))])];
    for limit in &conflict.limits {
        lines.push(format!("- {} ({})", t.named("reasons-limit", limit.name()), limit.fields()));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use houvast_language::Catalogue;
    use houvast_planner::optimiser::{Course, Limit, Toward};

    use super::*;

    #[test]
    fn every_reason_has_its_words_in_every_language() {
        let courses = Course::ALL.iter().map(|course| format!("reasons-course-{}", course.name()));
        let towards = Toward::ALL.iter().map(|toward| format!("reasons-toward-{}", toward.name()));
        let limits = Limit::ALL.iter().map(|limit| format!("reasons-limit-{}", limit.name()));
        let mores = Limit::ALL
            .iter()
            .filter(|limit| limit.may_be_a_reason())
            .map(|limit| format!("reasons-more-{}", limit.name()));
        let keys: Vec<String> = courses.chain(towards).chain(limits).chain(mores).collect();
        for locale in Locale::all() {
            let silent: Vec<&String> = keys.iter().filter(|key| !Catalogue::embedded().has(locale, key)).collect();
            assert!(silent.is_empty(), "{locale:?}: {silent:?}");
        }
    }

    fn instance() -> String {
        r#"{ "weeks": 2, "allowed": [1, 1, 1, 1, 1, 0, 0], "min_day": 4, "cap_day": 8, "cap_week": 24, "max_days": 3,
            "max_run": 2, "goal": [8, 24], "final": 24, "start_cap": 8, "max_up": 4, "drop_max": 0,
            "cost": { "pref": [0, 0, 0, 0, 0, 0, 0], "under": 4, "over": 6, "spread": 2, "smooth": 0, "pattern": 5,
                      "final": 20 } }"#
            .to_owned()
    }

    #[test]
    fn a_week_is_explained_in_sentences() {
        let problem = Problem::from_json(&instance()).unwrap();
        let told = explained(&problem, &propose(&problem).unwrap(), &speaker(Language::En));
        assert!(told.starts_with("Week 1: 4 hours (wish: 4 hours)\n  The plan begins here.\n"), "{told}");
        assert!(
            told.contains("- Steps are neither too small nor too large. A different step would make room"),
            "{told}"
        );
    }

    #[test]
    fn wishes_in_conflict_are_told_with_their_fields() {
        let text = instance().replace("\"drop_max\": 0", "\"drop_max\": 0, \"min_week\": 30");
        let Err(NoPlan::Conflict(conflict)) = solve(&Problem::from_json(&text).unwrap()) else { panic!("a conflict") };
        let told = in_conflict(&conflict, &speaker(Language::En));
        assert!(told.contains("(cap_week)") && told.contains("(min_week)"), "{told}");
    }
}
