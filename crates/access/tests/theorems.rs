//! The theorems hold, and each is refuted by its mutation with a counterexample in words.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;

use houvast_access::theorems::{CannotProve, MUTATIONS, Verdict, prove, prove_with, refute};

#[test]
fn every_theorem_holds_over_the_policies_of_this_release() {
    let verdicts = prove().unwrap();
    let ids: Vec<&str> = verdicts.iter().map(|verdict| verdict.id).collect();
    assert_eq!(ids, ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"]);
    for verdict in verdicts {
        println!("{verdict}");
        assert!(verdict.holds, "{} does not hold: {:?}", verdict.id, verdict.counterexample);
        assert!(verdict.environments > 0);
    }
}

#[test]
fn every_theorem_has_a_mutation() {
    for id in ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"] {
        assert!(MUTATIONS.iter().any(|mutation| mutation.theorem == id), "{id}");
    }
}

#[test]
fn every_mutation_is_refuted_in_words() {
    for mutation in MUTATIONS {
        let verdict = refute(mutation).unwrap();
        assert!(!verdict.holds, "{} survives: {}", mutation.theorem, mutation.mistake);
        let told = verdict.counterexample.unwrap();
        println!("{}: {} -> {told}", mutation.theorem, mutation.mistake);
        for word in mutation.speaks_of {
            assert!(told.contains(word), "{}: `{told}` does not speak of `{word}`", mutation.theorem);
        }
    }
}

#[test]
fn a_verdict_is_one_line_that_says_what_was_proved() {
    let verdict = |holds, counterexample| Verdict {
        id: "T6",
        sentence: "the desk opens no file",
        environments: 58,
        holds,
        counterexample,
    };
    assert_eq!(verdict(true, None).to_string(), "T6 holds: the desk opens no file (58 kinds of request)");
    let refuted = verdict(false, Some("a desk seat may `read_card`".to_owned())).to_string();
    assert_eq!(refuted, "T6 DOES NOT HOLD: the desk opens no file. Counterexample: a desk seat may `read_card`");
}

#[test]
fn without_a_solver_nothing_is_claimed() {
    let error = prove_with(Path::new("/nowhere/cvc5")).unwrap_err();
    assert!(matches!(error, CannotProve::NoSolver { .. }));
    assert!(error.to_string().contains("install cvc5 or set CVC5"), "{error}");
}
