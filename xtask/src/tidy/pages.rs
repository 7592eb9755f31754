//! Templates hold no style and no script of their own: the content security policy of the pages refuses both.

use super::tree::{Finding, Tree};

/// Refuses `style` attributes, event attributes, `<style>`, scripts without `src`, and `javascript:` addresses.
pub(crate) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending_in(&[".html", ".svg"]) {
        // Only what the product serves; a document about the look may explain itself as it likes.
        if !path.starts_with("crates/") {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            if let Some(says) = find_fault(&line.to_ascii_lowercase()) {
                findings.push(Finding { path: path.to_owned(), line: at + 1, says: says.to_owned() });
            }
        }
    }
    findings
}

fn find_fault(line: &str) -> Option<&'static str> {
    if has_attribute(line, |name| name == "style") {
        return Some("a `style` attribute");
    }
    if has_attribute(line, |name| name.len() > 3 && name.starts_with("on")) {
        return Some("an event attribute");
    }
    if line.contains("<style") {
        return Some("a `<style>` element");
    }
    if line.contains("javascript:") {
        return Some("a `javascript:` address");
    }
    let script = line.find("<script").map(|start| &line[start..]);
    script.filter(|tag| !tag.contains(" src=")).map(|_| "a script inside the page")
}

/// Whether a word directly before `=` and after white space satisfies the test.
fn has_attribute(line: &str, is_bad: impl Fn(&str) -> bool) -> bool {
    line.match_indices("=\"").any(|(at, _)| {
        let before = &line[..at];
        let name = before.rsplit(|letter: char| letter.is_whitespace() || letter == '"').next().unwrap_or(before);
        name.chars().all(|letter| letter.is_ascii_lowercase()) && is_bad(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(line: &str) -> Option<String> {
        check(&Tree::of(&[("crates/pages/templates/a.html", line)])).pop().map(|finding| finding.says)
    }

    #[test]
    fn each_way_to_put_style_or_script_inside_a_page_is_refused() {
        for line in [
            r#"<p class="a" style="color:red">"#,
            r#"<a onclick="go()">"#,
            "<style>",
            "<script>go()</script>",
            r#"<a href="javascript:go()">"#,
        ] {
            assert!(fault(line).is_some(), "{line}");
        }
    }

    #[test]
    fn a_script_and_a_style_sheet_of_their_own_are_welcome() {
        assert_eq!(fault(r#"<script type="module" src="/assets/draft.js"></script>"#), None);
        assert_eq!(fault(r#"<link rel="stylesheet" href="/assets/tokens.css"><p data-on="x">"#), None);
    }
}
