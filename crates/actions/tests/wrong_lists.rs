//! Wrong lists: each gets a fault that names line and column, and no row of a faulty line is taken.
#![allow(clippy::unwrap_used, missing_docs)]

use houvast_actions::import_absences::fault::FaultKind::{self, *};
use houvast_actions::import_absences::file::{LARGEST_FILE, MOST_ROWS, read};

const HEADER: &str = "employer;personnel_number;name;private_email;postal_address;first_day;expected_end;contract_hours;language;country;manager_email";
const GOOD: &str =
    "Bakkerij Maes;1001;Ana Vermeulen;ana@thuis.example;;2026-10-26;2027-02-01;38;nl;be;tom@bakkerij.example";

/// A good line with one column replaced.
fn line_with(column: &str, value: &str) -> String {
    let place = HEADER.split(';').position(|name| name == column).unwrap();
    let mut values: Vec<&str> = GOOD.split(';').collect();
    values[place] = value;
    values.join(";")
}

fn file(lines: &[&str]) -> Vec<u8> {
    lines.join("\n").into_bytes()
}

fn check(what: &str, bytes: &[u8], line: u64, column: &str, kind: FaultKind) {
    let reading = read(bytes);
    let found =
        reading.faults.iter().any(|fault| (fault.line, fault.column.as_str(), fault.kind) == (line, column, kind));
    assert!(found, "{what}: expected {kind:?} at line {line} `{column}`, found {:?}", reading.faults);
    assert!(reading.rows.iter().all(|row| row.line != line), "{what}: the faulty line was taken");
}

#[test]
fn a_good_list_is_read_whole() {
    let reading = read(&file(&[HEADER, GOOD, &line_with("personnel_number", "1002")]));
    assert_eq!(reading.faults, vec![]);
    assert_eq!(reading.rows.len(), 2);
    assert_eq!(reading.rows[0].contract_weekly.0, 2280);
}

#[test]
fn commas_a_byte_order_mark_quotes_and_other_dates_are_read() {
    let text = format!(
        "\u{feff}{}\r\nBakkerij Maes,1,\"Ana, Vermeulen\",,\"Kerkstraat 1, 2000 Antwerpen\",26/10/2026,,\"36,5\",FR,BE,\r\n",
        HEADER.replace(';', ",")
    );
    let reading = read(text.as_bytes());
    assert_eq!(reading.faults, vec![]);
    assert_eq!(reading.rows[0].name, "Ana, Vermeulen");
    assert_eq!(reading.rows[0].contract_weekly.0, 2190);
}

#[test]
fn wrong_values_are_named_with_line_and_column() {
    let long = "x".repeat(201);
    let wrong: &[(&str, &str, FaultKind)] = &[
        ("employer", "", Missing),
        ("employer", "\u{7}Maes", Characters),
        ("employer", "...", Characters),
        ("employer", &long, TooLong),
        ("personnel_number", "", Missing),
        ("personnel_number", "10 01", Characters),
        ("personnel_number", "1'or'1'='1", Characters),
        ("personnel_number", "٣٤", Characters),
        ("name", "", Missing),
        ("name", "=cmd|' /C calc'!A0", Characters),
        ("name", "@SUM(A1)", Characters),
        ("name", "<script>alert(1)</script>", Characters),
        ("name", "Ana\u{202e}nelueмreV", Characters),
        ("name", "Ana\u{0}Vermeulen", Characters),
        ("name", &long, TooLong),
        ("private_email", "ana", NotAnEmail),
        ("private_email", "ana@", NotAnEmail),
        ("private_email", "ana@thuis", NotAnEmail),
        ("private_email", "ana@@thuis.example", NotAnEmail),
        ("private_email", "ana@thuis.example, tom@x.example", NotAnEmail),
        ("private_email", "ana vermeulen@thuis.example", NotAnEmail),
        ("private_email", "", NoAddress),
        ("first_day", "", Missing),
        ("first_day", "26-10-2026", NotADate),
        ("first_day", "10/26/2026", NotADate),
        ("first_day", "2026-13-01", NotADate),
        ("first_day", "2026-02-30", NotADate),
        ("first_day", "yesterday", NotADate),
        ("first_day", "46321", NotADate),
        ("first_day", "1899-12-31", DateOutOfRange),
        ("first_day", "9999-12-31", DateOutOfRange),
        ("expected_end", "2026-10-25", EndBeforeStart),
        ("expected_end", "soon", NotADate),
        ("contract_hours", "", Missing),
        ("contract_hours", "full", NotHours),
        ("contract_hours", "-8", Characters),
        ("contract_hours", "1e3", NotHours),
        ("contract_hours", "NaN", NotHours),
        ("contract_hours", "0", HoursOutOfRange),
        ("contract_hours", "61", HoursOutOfRange),
        ("contract_hours", "999999999999", NotHours),
        ("language", "", Missing),
        ("language", "es", NotALanguage),
        ("language", "Dutch", NotALanguage),
        ("country", "", Missing),
        ("country", "DE", NotACountry),
        ("manager_email", "tom", NotAnEmail),
    ];
    for (column, value, kind) in wrong {
        let bytes = file(&[HEADER, GOOD, &line_with(column, value)]);
        check(&format!("{column} = {value:?}"), &bytes, 3, column, *kind);
    }
}

#[test]
fn wrong_files_are_named_with_the_line() {
    let whole = |bytes: &[u8], line, kind| check(&format!("{kind:?}"), bytes, line, "", kind);
    whole(b"", 1, Empty);
    whole(b"\xef\xbb\xbf \n \n", 1, Empty);
    whole(HEADER.as_bytes(), 1, NoRows);
    whole(&[&b"\xff\xfe"[..], HEADER.as_bytes()].concat(), 1, NotUtf8);
    whole(&[HEADER.as_bytes(), &b"\nMaes;1;Ren\xe9e"[..]].concat(), 2, NotUtf8);
    whole(&vec![b'x'; LARGEST_FILE + 1], 1, FileTooLarge);
    whole(&file(&[HEADER, &GOOD.replace("Ana", "\"Ana"), GOOD]), 2, OpenQuote);
    whole(&file(&[HEADER, "Maes;1;Ana"]), 2, ColumnCount);
    whole(&file(&[HEADER, &format!("{GOOD};more")]), 2, ColumnCount);
    let many: Vec<String> = (0..=MOST_ROWS).map(|n| line_with("personnel_number", &n.to_string())).collect();
    let lines: Vec<&str> = std::iter::once(HEADER).chain(many.iter().map(String::as_str)).collect();
    whole(&file(&lines), MOST_ROWS as u64 + 2, TooManyRows);
}

#[test]
fn a_column_for_a_reason_is_refused() {
    check("diagnosis", &file(&[&format!("{HEADER};diagnosis"), GOOD]), 1, "diagnosis", UnknownColumn);
    check("twice", &file(&[&format!("{HEADER};name"), GOOD]), 1, "name", ColumnTwice);
    check("missing", &file(&[&HEADER.replace("country;", ""), GOOD]), 1, "country", MissingColumn);
}

#[test]
fn the_same_person_twice_is_named_at_the_second_line() {
    check("twice", &file(&[HEADER, GOOD, GOOD]), 3, "personnel_number", Twice);
}

#[test]
fn an_address_at_work_is_taken_with_a_warning() {
    let reading = read(&file(&[HEADER, &line_with("private_email", "ana@bakkerij.example")]));
    assert_eq!(reading.faults, vec![]);
    assert_eq!(reading.warnings[0].kind, WorkAddress);
    assert_eq!(reading.rows.len(), 1);
}

#[test]
fn a_list_with_tabs_is_refused_at_its_header() {
    let reading = read(&file(&[&HEADER.replace(';', "\t"), GOOD]));
    assert_eq!(reading.faults[0].line, 1);
    assert_eq!(reading.faults[0].kind, UnknownColumn);
    assert!(reading.rows.is_empty());
}
