//! Reading how many tests ran from what the test runners print. A skipped test counts as a failure: it proves nothing.

use anyhow::{Context, Result, bail};

/// The number of tests in nextest's closing line, `Summary [ 0.5s] 12 tests run: 12 passed, 0 skipped`.
pub(crate) fn of_nextest(lines: &[String]) -> Result<u64> {
    let line = lines.iter().rev().find(|line| line.trim_start().starts_with("Summary [")).context("no summary line")?;
    let skipped = number_before(line, "skipped").unwrap_or(0);
    if skipped > 0 {
        bail!("{skipped} tests were skipped; a test that is skipped proves nothing");
    }
    number_before(line, "passed").with_context(|| format!("no count in `{line}`"))
}

/// The sum over the closing lines of `cargo test`, `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
pub(crate) fn of_cargo_test(lines: &[String]) -> Result<u64> {
    let mut sum = 0;
    for line in lines.iter().filter(|line| line.starts_with("test result:")) {
        let ignored = number_before(line, "ignored").unwrap_or(0);
        if ignored > 0 {
            bail!("{ignored} documentation tests were ignored; use `text` for a sample that is not Rust");
        }
        sum += number_before(line, "passed").with_context(|| format!("no count in `{line}`"))?;
    }
    Ok(sum)
}

/// The number of tests in Playwright's JSON report.
pub(crate) fn of_playwright(report: &str) -> Result<u64> {
    let report: serde_json::Value = serde_json::from_str(report).context("cannot read the browser report")?;
    let stat =
        |name: &str| report["stats"][name].as_u64().with_context(|| format!("no `{name}` in the browser report"));
    let (passed, skipped, flaky) = (stat("expected")?, stat("skipped")?, stat("flaky")?);
    if skipped > 0 || flaky > 0 {
        bail!("{skipped} browser tests were skipped and {flaky} passed only on a second try");
    }
    if passed == 0 {
        bail!("no browser test ran");
    }
    Ok(passed)
}

fn number_before(line: &str, word: &str) -> Option<u64> {
    let (before, _) = line.split_once(&format!(" {word}"))?;
    before.rsplit(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn nextest_says_how_many_passed() {
        let count =
            of_nextest(&lines("PASS x\n     Summary [   0.012s] 105 tests run: 105 passed (1 slow), 0 skipped"));
        assert_eq!(count.unwrap(), 105);
    }

    #[test]
    fn a_skipped_test_is_a_failure() {
        let error = of_nextest(&lines("     Summary [   0.012s] 4 tests run: 4 passed, 1 skipped")).unwrap_err();
        assert!(error.to_string().starts_with("1 tests were skipped"));
        assert!(of_playwright(r#"{"stats":{"expected":3,"skipped":1,"flaky":0}}"#).is_err());
        assert!(of_cargo_test(&lines("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured")).is_err());
    }

    #[test]
    fn documentation_tests_of_several_crates_are_summed() {
        let text = "test result: ok. 3 passed; 0 failed; 0 ignored\n\ntest result: ok. 4 passed; 0 failed; 0 ignored";
        assert_eq!(of_cargo_test(&lines(text)).unwrap(), 7);
    }

    #[test]
    fn a_browser_run_without_any_test_is_a_failure() {
        assert!(of_playwright(r#"{"stats":{"expected":0,"skipped":0,"flaky":0}}"#).is_err());
        assert_eq!(of_playwright(r#"{"stats":{"expected":8,"skipped":0,"flaky":0}}"#).unwrap(), 8);
    }
}
