//! Every page, rendered with its sample in all languages, is a whole page that says everything it means to say.

#![allow(clippy::unwrap_used, missing_docs)]

mod table;

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_casework::share::Item;
use houvast_language::{Locale, Speaker};
use houvast_library::health_words::OF_HEALTH;
use houvast_pages::frame::Frame;
use houvast_pages::{care, own};
use table::SAMPLES;

/// A frame as rich as one can be, so that its every part is rendered with every page: with the links of the page's own place.
fn frame(name: &str, locale: Locale) -> Frame {
    let frame = rich_frame(locale);
    match name.split('/').next().unwrap_or_default() {
        "work" => frame.at_work(Hat::HumanResources, "Drukkerij De Pers").with_import(),
        "care" => frame.in_care(Hat::OccupationalPhysician, "Externe dienst De Brug"),
        "desk" => frame.at_desk(Hat::Administrator, "Externe dienst De Brug"),
        _ => frame,
    }
}

fn rich_frame(locale: Locale) -> Frame {
    let t = Speaker::new(locale);
    Frame {
        seat: Some(t.say("frame-here-as-self")),
        csrf: "sample".to_owned(),
        signed_in: true,
        may_change_hat: true,
        own_space: true,
        ask: Some("/library/ask?country=be".to_owned()),
        ..Frame::open(t, "/sample?page=1")
    }
}

/// How keys begin. `check` is missing on purpose: an English page may say check-in.
const CONCEPTS: &[&str] = &[
    "adjustments",
    "ask",
    "briefing",
    "brochure",
    "care",
    "check_in",
    "colleague_sheet",
    "collection",
    "consult",
    "contact",
    "coordination",
    "costs",
    "counter",
    "death",
    "doors",
    "follow_up",
    "frame",
    "gestures",
    "glossary",
    "guide",
    "hat",
    "help",
    "library",
    "line",
    "looked",
    "notes",
    "offers",
    "own",
    "plan",
    "policy",
    "practice",
    "problems",
    "register",
    "share",
    "situation",
    "specialist",
    "start",
    "talks",
    "work",
    "telling",
    "training",
    "wishes",
    "worklist",
];

fn check_each(check: impl Fn(&str, Locale, &str)) {
    for locale in Locale::all() {
        for (name, render) in SAMPLES {
            check(name, locale, &render(frame(name, locale)));
        }
    }
}

/// The words of a page: what stands outside its tags.
fn words(page: &str) -> String {
    let mut outside = String::new();
    let mut is_tag = false;
    for one in page.chars() {
        match one {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                outside.push(' ');
            }
            _ if !is_tag => outside.push(one),
            _ => {}
        }
    }
    outside
}

#[test]
fn every_page_template_has_a_sample() {
    let mut unused = Vec::new();
    let sources = [
        "start",
        "adjustments",
        "doors",
        "own",
        "work",
        "care",
        "help",
        "library",
        "demo",
        "problem",
        "desk",
        "list",
        "papers",
        "steps",
    ];
    let shown: Vec<&str> = SAMPLES.iter().map(|(name, _)| *name).collect();
    for folder in sources {
        let at = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(folder);
        for path in std::fs::read_dir(at).unwrap().map(|entry| entry.unwrap().path()) {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if text.starts_with("{% extends") && !shown.iter().any(|shown| is_sample_of(shown, folder, &name)) {
                unused.push(format!("{folder}/{name}"));
            }
        }
    }
    assert_eq!(unused, Vec::<String>::new());
}

/// `own/line_faulty` is a sample of `own/line`; shared items go by what is shared.
fn is_sample_of(sample: &str, folder: &str, template: &str) -> bool {
    let template = if template == "shared_item" { "item" } else { template };
    sample == folder || sample.strip_prefix(&format!("{folder}/")).is_some_and(|sample| sample.starts_with(template))
}

/// The browser tests look at every sample with axe, on paper and without a script.
#[test]
fn every_sample_is_written_for_the_browser_tests() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("samples");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    check_each(|name, locale, page| {
        let (page_name, language) = (name.replace('/', "-"), locale.language.code());
        let file = format!("{page_name}.{language}-{}.html", locale.country.code());
        std::fs::write(folder.join(file), page).unwrap();
    });
    let written = std::fs::read_dir(folder).unwrap().count();
    assert_eq!(written, SAMPLES.len() * Locale::all().count(), "no name is there twice");
}

#[test]
fn every_page_names_its_language_and_has_one_heading_of_the_first_order() {
    check_each(|name, locale, page| {
        let opening = format!("<html lang=\"{}\">", locale.language.code());
        assert!(page.contains(&opening), "{name}");
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert_eq!(page.matches("<main").count(), 1, "{name}");
    });
}

#[test]
fn no_page_shows_a_key_or_an_empty_place() {
    check_each(|name, locale, page| {
        let words = words(page);
        assert!(!words.contains(['{', '}']), "{name} in {locale:?}");
        for word in words.split_whitespace() {
            let word = word.trim_matches(|one: char| !one.is_alphanumeric());
            // A key that nobody wrote comes out as itself: `doors-mail`.
            let concept = word.split_once('-').map(|(concept, _)| concept);
            assert!(!concept.is_some_and(|concept| CONCEPTS.contains(&concept)), "{name} in {locale:?}: `{word}`");
        }
    });
}

#[test]
fn no_page_carries_style_or_script_of_its_own() {
    check_each(|name, _, page| {
        assert!(!page.contains(" style="), "{name}");
        assert!(!page.contains("<style"), "{name}");
        assert!(!page.contains("javascript:"), "{name}");
        for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            assert!(
                !tag.split_whitespace().skip(1).any(|part| part.starts_with("on") && part.contains('=')),
                "{name}: <{tag}>"
            );
            assert!(!tag.starts_with("script") || tag.contains(" src="), "{name}: <{tag}>");
        }
    });
}

#[test]
fn every_page_with_style_and_script_is_at_most_sixty_kilobytes() {
    let beside: usize = houvast_pages::assets::ASSETS.iter().map(|asset| asset.bytes.len()).sum();
    check_each(|name, _, page| {
        let size = page.len() + beside;
        assert!(size <= 60 * 1024, "{name}: {size} bytes");
    });
}

#[test]
fn every_form_that_writes_carries_its_guard() {
    check_each(|name, _, page| {
        for form in page.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            assert!(
                !form.contains("method=\"post\"") || form.contains("name=\"csrf\" value=\"sample\""),
                "{name}: {form}"
            );
        }
    });
}

#[test]
fn every_id_is_there_once_and_every_label_leads_to_a_field() {
    check_each(|name, _, page| {
        let values = |attribute: &str| -> Vec<String> {
            let start = format!(" {attribute}=\"");
            page.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
        };
        let mut ids = values("id");
        ids.sort();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}: an id is there twice");
        for wanted in values("for").iter().chain(&values("aria-describedby")).chain(&values("aria-labelledby")) {
            for id in wanted.split_whitespace() {
                assert!(ids.iter().any(|there| there == id), "{name}: nothing is called `{id}`");
            }
        }
        for target in values("href").iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.iter().any(|there| there == target), "{name}: nothing is called `{target}`");
        }
    });
}

#[test]
fn pages_of_the_doors_never_name_the_illness() {
    check_each(|name, _, page| {
        if ["start", "doors", "help", "problem", "demo"].iter().any(|folder| name.starts_with(folder)) {
            let page = page.to_lowercase();
            assert!(["kanker", "cancer", "krebs"].iter().all(|word| !page.contains(word)), "{name}");
        }
    });
}

#[test]
fn pages_of_the_workplace_never_speak_of_health() {
    check_each(|name, locale, page| {
        if name.starts_with("work/") || name == "own/as_seen" {
            let page = words(page).to_lowercase();
            for word in OF_HEALTH {
                assert!(!page.contains(word), "{name} in {locale:?}: {word}");
            }
        }
    });
}

#[test]
fn pages_of_the_workplace_never_tell_whether_something_was_seen_or_waits() {
    let english = ["waiting for", "seen by", "accepted", "recorded by", "invited", "opened"];
    check_each(|name, locale, page| {
        if name.starts_with("work/") && locale.language == houvast_language::Language::En {
            let page = words(page).to_lowercase();
            for word in english {
                assert!(!page.contains(word), "{name}: {word}");
            }
        }
    });
}

#[test]
fn a_preview_is_exactly_what_its_reader_sees() {
    for locale in Locale::all() {
        for item in Item::ALL {
            let seen = care::shared_item::SharedItemView::sample(rich_frame(locale), *item).render().unwrap();
            let preview = own::new_share::NewSharePage::previewed(rich_frame(locale), *item).render().unwrap();
            let page = care::shared_item::SharedItemPage::sample(rich_frame(locale), *item).render().unwrap();
            assert!(preview.contains(&seen) && page.contains(&seen), "{} in {locale:?}", item.name());
        }
    }
}
