//! A topic of the library as a leaflet: PDF/UA in every language, neutral outside, the same bytes for the same release.

use houvast_documents::leaflet::Leaflet;
use houvast_language::{Locale, Speaker};
use houvast_library::Library;
use houvast_library::names::{Country, Kind, Language};
use houvast_library::topic::{Topic, Waiting};

use crate::opened::Opened;

fn leaflet(topic: &Topic) -> Leaflet<'_> {
    Leaflet { topic, country: Country::Be, waiting: Waiting::Shown }
}

fn speaker(language: Language) -> Speaker {
    Speaker::new(Locale::all().find(|locale| locale.language.code() == language.name()).unwrap())
}

#[test]
fn a_topic_of_each_kind_is_printed_in_one_language_after_the_other() {
    let mut printed = 0;
    for (kind, language) in Kind::ALL.iter().zip(Language::ALL.iter().cycle()) {
        let mut topics = Library::embedded().list_all().iter();
        let first = topics.find(|topic| topic.language == *language && topic.about.kind == *kind);
        let Some(topic) = first else { continue };
        let t = speaker(*language);
        let opened = Opened::of(leaflet(topic).sheet(&t).print().unwrap());
        opened.must_be_accessible(language.name());
        opened.must_say("Title", &t.say("library-leaflet-title"));
        assert!(opened.text().contains(&t.say("library-sources-title")), "{}", topic.slug);
        printed += 1;
    }
    assert!(printed > 15, "{printed} kinds");
}

#[test]
fn what_the_file_says_about_itself_is_neutral_and_the_bytes_are_the_same() {
    let topic = Library::embedded().find(Language::Nl, "fatigue_at_work").unwrap();
    let sheet = leaflet(topic).sheet(&speaker(Language::Nl));
    assert!(!sheet.about.title.to_lowercase().contains("kanker") && !sheet.about.title.contains("Moe"));
    assert_eq!(sheet.print().unwrap(), sheet.print().unwrap());
}

#[test]
fn what_waits_for_a_signature_is_printed_in_the_demonstration_only() {
    let topic = Library::embedded().find(Language::Nl, "fatigue_at_work").unwrap();
    let t = speaker(Language::Nl);
    let hidden = Leaflet { waiting: Waiting::Hidden, ..leaflet(topic) }.sheet(&t);
    let mark = houvast_documents::sheet::Block::Note(t.say("library-waits-part"));
    assert!(leaflet(topic).sheet(&t).blocks.contains(&mark) && !hidden.blocks.contains(&mark));
}
