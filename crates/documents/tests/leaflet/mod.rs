//! A topic of the library as a leaflet: PDF/UA in every language, neutral outside, the same bytes for the same release.

use houvast_documents::leaflet::Leaflet;
use houvast_language::{Locale, Speaker};
use houvast_library::Library;
use houvast_library::names::{Country, Kind, Language};
use houvast_library::topic::{Topic, Waiting};

use crate::dense;
use crate::opened::Opened;

fn leaflet(topic: &Topic) -> Leaflet<'_> {
    Leaflet { topic, country: Country::Be, waiting: Waiting::Shown }
}

fn speaker(language: Language) -> Speaker {
    Speaker::new(Locale::all().find(|locale| locale.language.code() == language.name()).unwrap())
}

/// The first topic of a kind in a language. Every kind has one.
fn first_of(kind: Kind, language: Language) -> &'static Topic {
    let mut topics = Library::embedded().list_all().iter();
    topics.find(|topic| topic.language == language && topic.about.kind == kind).unwrap()
}

#[test]
fn a_topic_of_each_kind_is_printed_in_every_language_and_says_aloud_all_that_it_says() {
    for language in Language::ALL {
        let t = speaker(*language);
        for topic in Kind::ALL.iter().map(|kind| first_of(*kind, *language)) {
            let opened = Opened::of(leaflet(topic).sheet(&t).print().unwrap());
            opened.must_be_accessible(language.name());
            opened.must_say("Title", &t.say("library-leaflet-title"));
            let said = dense(&opened.read_aloud());
            let shown = topic.list_shown(Country::Be, Waiting::Shown).into_iter().map(|(_, block)| block.text());
            let about = [topic.about.title.clone(), topic.about.summary.clone(), t.say("library-sources-title")];
            for line in shown.chain(about).flat_map(|text| text.lines().map(dense).collect::<Vec<_>>()) {
                assert!(said.contains(&line), "`{line}` in {} in {}: {said}", topic.slug, language.name());
            }
        }
    }
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
