//! The configuration file: TOML, one line per setting, no sections. A refusal names the file, the line and the remedy.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::Setting;
use crate::tell::Refused;

/// Every setting of the file with its line.
pub(super) fn read(path: &Path) -> anyhow::Result<Vec<Line>> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Refused::because(format_args!(
            "the configuration `{}` cannot be read ({error}); run this as the user who runs Houvast, or name another \
             file with `--config FILE`",
            path.display()
        ))
    })?;
    parse(&text).map_err(|(line, says)| Refused::because(format_args!("`{}` line {line}: {says}", path.display())))
}

/// A setting, its value and its line.
type Line = (Setting, String, usize);

/// Every setting; or the line that is wrong and what to write there.
fn parse(text: &str) -> Result<Vec<Line>, (usize, String)> {
    let line_at = |place: usize| text[..place.min(text.len())].matches('\n').count() + 1;
    let table = DeTable::parse(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(span.start));
        (line, format!("this is no TOML ({}); write `name = \"value\"`", error.message().replace('\n', " ")))
    })?;
    let mut settings = Vec::new();
    for (key, value) in table.into_inner() {
        let (name, line) = (key.get_ref().to_string(), line_at(key.span().start));
        let Some(setting) = Setting::ALL.into_iter().find(|setting| setting.key() == name) else {
            let names = Setting::ALL.map(Setting::key).join(", ");
            return Err((line, format!("there is no setting `{name}`; write one of {names}")));
        };
        let DeValue::String(value) = value.into_inner() else {
            return Err((
                line,
                format!("`{name}` is a text: write it in quotes, `{name} = \"{}\"`", setting.example()),
            ));
        };
        settings.push((setting, value.into_owned(), line));
    }
    // The order of lines: the first that is wrong is told first.
    settings.sort_by_key(|(_, _, line)| *line);
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_with_their_lines() {
        let read = parse("# a remark\nlisten = \"127.0.0.1:1\"\n\nlog = 'json'\n").unwrap();
        let expect = [(Setting::Listen, "127.0.0.1:1".to_owned(), 2), (Setting::Log, "json".to_owned(), 4)];
        assert_eq!(read, expect);
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line_and_the_remedy() {
        let check = |text: &str, line: usize, says: &str| {
            let (found, said) = parse(text).unwrap_err();
            assert_eq!(found, line, "{said}");
            assert!(said.contains(says), "{said}");
        };
        check("log = \"json\"\nlisen = \"x\"", 2, "there is no setting `lisen`; write one of data, database");
        check("\nlisten = 8080", 2, "write it in quotes, `listen = \"127.0.0.1:8080\"`");
        check("[web]\nlisten = \"x\"", 1, "there is no setting `web`");
        check("log = \"json\"\nlisten 8080\n", 2, "this is no TOML");
        check("log = \"json\"\nlog = \"text\"\n", 2, "this is no TOML");
    }
}
