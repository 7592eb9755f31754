//! What a team makes and what the workplace reads, on paper: PDF/UA in every language, and nothing of health in it.

use houvast_documents::briefing::Briefing;
use houvast_documents::colleague_sheet::ColleagueSheet;
use houvast_documents::gestures::Gestures;
use houvast_documents::leaflet::sheet_at_work;
use houvast_documents::policy::Policy;
use houvast_documents::specialist::Request;
use houvast_documents::{Sheet, certificate::Certificate};
use houvast_language::{Locale, Speaker};
use houvast_library::Library;
use houvast_library::at_work::{GUIDE, find_topic};
use houvast_library::health_words::OF_HEALTH;
use houvast_library::names::{self, Language};
use jiff::civil::{Date, date};

use crate::opened::Opened;

const DAY: Date = date(2026, 12, 1);

/// One of each kind.
fn sheets(t: &Speaker) -> Vec<Sheet> {
    let row = ["7 december 2026", "TP", "een kaart"].map(str::to_owned);
    let free = ["14 december 2026", "", "niets"].map(str::to_owned);
    let parts = vec![("Mensen".to_owned(), vec!["Ine".to_owned(), "Karim".to_owned()])];
    vec![
        Gestures { rows: vec![row, free] }.sheet(t, DAY),
        Briefing { parts, asks: "Els".to_owned() }.sheet(t, DAY),
        Request { routes: vec![("HR".to_owned(), "Belt".to_owned())], text: "Dag,\n\nIk vraag".to_owned() }
            .sheet(t, DAY),
        Policy { to_do: vec!["Een plan B.".to_owned()], ..Policy::default() }.sheet(t, DAY),
        ColleagueSheet {
            name: "Ana".to_owned(),
            talk: "Vraag maar.".to_owned(),
            helps: vec!["Vraag hoe het werk gaat.".to_owned()],
            given_on: DAY,
            ..ColleagueSheet::default()
        }
        .sheet(t),
        Certificate {
            name: "Tom Peeters".to_owned(),
            module: "Les".to_owned(),
            learned: vec!["Wacht.".to_owned()],
            issued_on: DAY,
        }
        .sheet(t),
    ]
}

#[test]
fn every_sheet_of_the_workplace_is_tagged_in_every_language() {
    for locale in Locale::all() {
        let t = Speaker::new(locale);
        for sheet in sheets(&t) {
            let title = sheet.about.title.clone();
            let opened = Opened::of(sheet.print().unwrap());
            opened.must_be_accessible(locale.language.code());
            opened.must_say("Title", &title);
        }
    }
}

#[test]
fn a_sheet_of_the_guide_is_tagged_and_says_nothing_of_health() {
    for locale in Locale::all() {
        let t = Speaker::new(locale);
        let language = Language::find_by_name(t.code()).unwrap();
        let country = names::Country::find_by_name(locale.country.code()).unwrap();
        for slug in GUIDE {
            let topic = find_topic(Library::embedded(), language, slug).unwrap();
            let sheet = sheet_at_work(topic, country, &t);
            let written = serde_json::to_string(&sheet).unwrap().to_lowercase();
            assert!(OF_HEALTH.iter().all(|word| !written.contains(word)), "{slug} in {locale:?}: {written}");
            if slug == "guide_step_5" {
                Opened::of(sheet.print().unwrap()).must_be_accessible(t.code());
            }
        }
    }
}
