//! Wrong files on the page: each is told with line, column and remedy, keeps the form, and writes nothing.

use super::*;

const GOOD: &str = "Drukkerij De Pers;1;Ana Proefmans;ana@thuis.example;;2026-10-26;2027-02-01;38;nl;be;;;";

fn with(from: &str, to: &str) -> Vec<u8> {
    let other = GOOD.replace(";1;", ";2;").replace(from, to);
    list(&[GOOD.to_owned(), other])
}

/// What is sent, and what the page must say.
fn wrong_files() -> Vec<(&'static str, Vec<u8>, Vec<&'static str>)> {
    let header =
        |from: &str, to: &str| String::from_utf8(list(&[GOOD.to_owned()])).unwrap().replacen(from, to, 1).into_bytes();
    vec![
        ("empty", vec![], vec!["Regel 1", "Het bestand is leeg"]),
        ("blank", b"\xef\xbb\xbf \n \n".to_vec(), vec!["Regel 1", "Het bestand is leeg"]),
        ("header only", HEADER.into(), vec!["Regel 1", "alleen een kop"]),
        ("latin1", [HEADER.as_bytes(), b"\nMaes;1;Ren\xe9e"].concat(), vec!["Regel 2", "UTF-8"]),
        ("utf16", b"\xff\xfee\0m\0".to_vec(), vec!["Regel 1", "UTF-8"]),
        ("utf16 the other way", b"\xfe\xff\0e\0m".to_vec(), vec!["Regel 1", "UTF-8"]),
        ("binary", vec![0; 300], vec!["Regel 1"]),
        ("open quote", with("Ana", "\"Ana"), vec!["Regel 3", "aanhalingsteken"]),
        ("reason", header("manager_email", "diagnosis"), vec!["Regel 1, kolom diagnosis", "reden"]),
        ("markup", header("manager_email", "<script>alert(1)</script>"), vec!["Regel 1, kolom &#60;script&#62;"]),
        ("twice a column", header("postal_address", "name"), vec!["Regel 1, kolom name", "twee keer"]),
        ("no country", header(";country", ""), vec!["Regel 1, kolom country", "ontbreekt"]),
        ("too few", list(&[GOOD.to_owned(), "Maes;1".to_owned()]), vec!["Regel 3", "meer of minder waarden"]),
        ("too many", list(&[GOOD.to_owned(), format!("{GOOD};more")]), vec!["Regel 3", "meer of minder waarden"]),
        ("no name", with("Ana Proefmans", ""), vec!["Regel 3, kolom name", "vul ze in"]),
        ("formula", with("Ana Proefmans", "=cmd|'/C calc'!A0"), vec!["Regel 3, kolom name", "tekens"]),
        ("formula at", with("Ana Proefmans", "@SUM(A1)"), vec!["Regel 3, kolom name", "tekens"]),
        ("script", with("Ana Proefmans", "<script>alert(1)</script>"), vec!["Regel 3, kolom name", "tekens"]),
        ("hidden", with("Ana Proefmans", "Ana\u{202e}nelue"), vec!["Regel 3, kolom name", "tekens"]),
        ("nul", with("Ana Proefmans", "Ana\u{0}V"), vec!["Regel 3, kolom name", "tekens"]),
        ("long", with("Ana Proefmans", &"a".repeat(201)), vec!["Regel 3, kolom name", "200 tekens"]),
        ("number", with(";2;", ";1'or'1'='1;"), vec!["Regel 3, kolom personnel_number", "tekens"]),
        ("no number", with(";2;", ";;"), vec!["Regel 3, kolom personnel_number", "vul ze in"]),
        ("employer", with("Drukkerij De Pers", "..."), vec!["Regel 3, kolom employer", "tekens"]),
        ("other employer", with("Drukkerij De Pers", "Bakkerij Maes"), vec!["Regel 3, kolom employer", "geen regels"]),
        ("mail", with("ana@thuis.example", "ana"), vec!["Regel 3, kolom private_email", "e-mailadres"]),
        ("two mails", with("ana@thuis.example", "a@b.example, c@d.example"), vec!["Regel 3, kolom private_email"]),
        ("nowhere", with("ana@thuis.example", ""), vec!["Regel 3, kolom private_email", "postadres"]),
        ("manager", with(";be;;", ";be;tom;"), vec!["Regel 3, kolom manager_email", "e-mailadres"]),
        ("date", with("2026-10-26", "26.10.2026"), vec!["Regel 3, kolom first_day", "2026-11-30"]),
        ("american", with("2026-10-26", "10/26/2026"), vec!["Regel 3, kolom first_day", "2026-11-30"]),
        ("thirtieth", with("2026-10-26", "2026-02-30"), vec!["Regel 3, kolom first_day", "2026-11-30"]),
        ("serial", with("2026-10-26", "46321"), vec!["Regel 3, kolom first_day", "2026-11-30"]),
        ("words", with("2026-10-26", "gisteren"), vec!["Regel 3, kolom first_day", "2026-11-30"]),
        ("no date", with("2026-10-26", ""), vec!["Regel 3, kolom first_day", "vul ze in"]),
        ("year", with("2026-10-26", "1926-10-26"), vec!["Regel 3, kolom first_day", "1990"]),
        ("far", with("2026-10-26", "9999-12-31"), vec!["Regel 3, kolom first_day", "2100"]),
        ("end", with("2027-02-01", "2026-02-01"), vec!["Regel 3, kolom expected_end", "vóór de eerste dag"]),
        ("end in words", with("2027-02-01", "binnenkort"), vec!["Regel 3, kolom expected_end"]),
        ("return", with(";be;;;", ";be;;2026-10-26;"), vec!["Regel 3, kolom returned_on", "niet na de eerste dag"]),
        ("contract", with(";be;;;", ";be;;;2026-10-25"), vec!["Regel 3, kolom contract_end", "vóór de eerste dag"]),
        ("hours", with(";38;", ";vol;"), vec!["Regel 3, kolom contract_hours", "36,5"]),
        ("no hours", with(";38;", ";0;"), vec!["Regel 3, kolom contract_hours", "hoogstens 60"]),
        ("many hours", with(";38;", ";138;"), vec!["Regel 3, kolom contract_hours", "hoogstens 60"]),
        ("not a number", with(";38;", ";NaN;"), vec!["Regel 3, kolom contract_hours"]),
        ("exponent", with(";38;", ";1e3;"), vec!["Regel 3, kolom contract_hours"]),
        ("language", with(";nl;", ";es;"), vec!["Regel 3, kolom language", "nl, fr, de of en"]),
        ("no language", with(";nl;", ";;"), vec!["Regel 3, kolom language", "vul ze in"]),
        ("land", with(";be;", ";lu;"), vec!["Regel 3, kolom country", "be of nl"]),
        (
            "repeated",
            list(&[GOOD.to_owned(), GOOD.to_owned()]),
            vec!["Regel 3, kolom personnel_number", "eerdere regel"],
        ),
        ("too large", vec![b'a'; 5 * 1024 * 1024 + 1], vec!["Regel 1", "5 megabyte"]),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_wrong_file_is_told_with_its_place_and_remedy_and_writes_nothing() {
    let world = at_hand(311).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let before = world.count_entries().await;
    let files = wrong_files();
    assert!(files.len() >= 50, "{}", files.len());
    for (what, content, words) in files {
        let answer = hil.upload("/work/import", "lijst.csv", &content).await;
        assert_eq!((answer.code(), answer.list_faults()), (422, vec!["file"]), "{what}: {}", answer.text());
        for word in words {
            assert!(answer.text().contains(word), "{what}: `{word}` is not in {}", answer.text());
        }
        assert!(!answer.text().contains("<script>alert"), "{what}: markup came through");
    }
    assert_eq!(world.count_entries().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_none_or_carries_too_much_is_refused() {
    let world = at_hand(312).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let nothing = hil.upload("/work/import", "", b"").await;
    assert_eq!((nothing.code(), nothing.list_faults()), (422, vec!["file"]), "no file was chosen");
    assert_eq!(hil.upload("/work/import", "groot.csv", &vec![b'a'; 7 * 1024 * 1024]).await.code(), 413);
    assert_eq!(hil.upload_with("/work/import", "A", "lijst.csv", &list(&[])).await.code(), 403);
    let kind = "multipart/form-data; boundary=x";
    for body in [&b""[..], b"--x\r\n", b"--x\r\n\r\n\r\n", b"no form at all", b"--x--\r\n"] {
        let code = hil.post_body("/work/import", kind, body.to_vec()).await.code();
        assert!(matches!(code, 400 | 403), "{body:?}: {code}");
    }
    assert_eq!(hil.post_body("/work/import", "multipart/form-data", b"x".to_vec()).await.code(), 400);
}
