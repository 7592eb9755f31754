use jiff::civil::date;

use super::*;

#[test]
fn no_country_and_language_is_without_its_numbers() {
    assert_eq!(list_missing(list_all()), []);
}

#[test]
fn a_number_taken_out_is_missed() {
    let without = |id: &str| list_all().iter().filter(|line| line.id != id).cloned().collect::<Vec<Line>>();
    assert_eq!(list_missing(&without("emergency_nl")).len(), LANGUAGES.len());
    let missing = Missing { country: "be", language: "de", kind: Kind::Listening };
    assert_eq!(list_missing(&without("telefonhilfe")), [missing]);
    // The only line of the Netherlands serves every language there, each in the end.
    assert_eq!(list_missing(&without("zelfmoordpreventie_113")).len(), LANGUAGES.len());
    // Somebody else still answers in Dutch.
    assert_eq!(list_missing(&without("tele_onthaal")), []);
}

#[test]
fn a_check_holds_for_six_months() {
    let mut line = list_all()[0].clone();
    line.checked_on = Some(date(2026, 5, 24));
    assert!(!line.is_stale_on(date(2026, 11, 24)));
    assert!(line.is_stale_on(date(2026, 11, 25)));
    line.checked_on = None;
    assert!(!line.is_stale_on(date(2030, 1, 1)));
}

#[test]
fn a_number_missing_unchecked_or_checked_too_long_ago_keeps_a_release_back() {
    let today = date(2026, 11, 24);
    let mut lines = list_all().to_vec();
    lines.iter_mut().for_each(|line| line.checked_on = Some(today));
    assert_eq!(list_due(&lines, today), Vec::<String>::new());
    lines[1].checked_on = Some(date(2026, 5, 23));
    assert_eq!(list_due(&lines, today), ["`emergency_nl` (112) was checked on 2026-05-23, over six months ago"]);
    lines[1].checked_on = None;
    assert_eq!(list_due(&lines, today), ["`emergency_nl` (112) was never checked by a person"]);
    lines.remove(1);
    assert_eq!(list_due(&lines, today).len(), LANGUAGES.len(), "its absence is told for each language");
}

#[test]
fn nothing_was_read_after_it_was_checked_or_lacks_a_source() {
    for line in list_all() {
        assert!(COUNTRIES.contains(&line.country.as_str()), "{}", line.id);
        assert!(line.languages.iter().all(|language| LANGUAGES.contains(&language.as_str())), "{}", line.id);
        assert!(!line.source.is_empty() && !line.languages.is_empty(), "{}", line.id);
        assert!(line.address().len() > "tel:11".len(), "{}", line.id);
        assert!(line.checked_on.is_none_or(|checked| checked >= line.read_on), "{}", line.id);
        assert!(line.chat.iter().all(|chat| chat.starts_with("https://")), "{}", line.id);
    }
}

#[test]
fn the_reader_sees_the_own_language_first() {
    let numbers = list_numbers("be", "de");
    assert_eq!(numbers.emergency.len(), 1);
    assert_eq!(numbers.spoken.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ["telefonhilfe"]);
    assert_eq!(numbers.elsewhere.len(), 4);
    assert_eq!(list_numbers("nl", "en").elsewhere.len(), 1);
}

#[test]
fn help_now_never_says_what_an_absence_is_about() {
    for country in COUNTRIES {
        for language in LANGUAGES {
            let numbers = list_numbers(country, language);
            for line in numbers.all() {
                let text = format!("{line:?}").to_lowercase();
                assert!(!text.contains("kanker") && !text.contains("cancer"), "{}", line.id);
            }
        }
    }
    assert_eq!(list_information("be", "fr").len(), 1);
}
