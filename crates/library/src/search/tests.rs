use super::*;

fn titles(question: &str) -> Vec<String> {
    let document = |title: &str, body: &str| Document {
        title: title.to_owned(),
        summary: String::new(),
        headings: Vec::new(),
        body: vec![body.to_owned()],
    };
    let documents = [
        document("Moe op het werk", "Moeheid na een behandeling. Rust alleen helpt vaak niet."),
        document("Concentratie en geheugen", "Je onthoudt minder dan vroeger."),
        document("Wie betaalt je loon", "Je werkgever betaalt de eerste weken."),
    ];
    let index = Index::of(Language::Nl, documents.clone());
    let asked = index.read(question);
    index.rank(&asked, 3, |_| true).into_iter().map(|(at, _)| documents[at].title.clone()).collect()
}

#[test]
fn a_question_finds_by_word_synonym_part_and_slip() {
    assert_eq!(titles("ik ben moe")[0], "Moe op het werk");
    assert_eq!(titles("chemobrein")[0], "Concentratie en geheugen");
    assert_eq!(titles("werkgevers")[0], "Wie betaalt je loon");
    assert_eq!(titles("concantratie")[0], "Concentratie en geheugen");
    assert!(titles("qqqqq").is_empty() && titles("").is_empty() && titles("!?").is_empty());
}

#[test]
fn the_snippet_is_the_sentence_that_answers_with_its_words_marked() {
    let body = vec!["Eerst iets anders. Rust alleen helpt vaak niet. Dan weer iets anders.".to_owned()];
    let index = Index::of(Language::Nl, [Document { body, ..Document::default() }]);
    let pieces = index.snippet(0, &index.read("rust"));
    let marked: Vec<&str> = pieces.iter().filter(|piece| piece.fits).map(|piece| piece.text.as_str()).collect();
    let all: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!((marked.as_slice(), all.as_str()), (["Rust"].as_slice(), "Rust alleen helpt vaak niet."));
}

#[test]
fn what_waits_for_a_signature_is_not_found_outside_the_demonstration() {
    for language in Language::ALL {
        for waiting in [Waiting::Hidden, Waiting::Shown] {
            let hits = find("112", *language, Wanted::default(), waiting, 1000);
            assert!(waiting == Waiting::Shown || hits.iter().all(|hit| !hit.topic.waits()));
        }
    }
}

#[test]
fn a_filter_narrows_what_is_found() {
    let wanted = Wanted { audience: Some(crate::names::Audience::Manager), ..Wanted::default() };
    let hits = find("contact", Language::Nl, wanted, Waiting::Hidden, 50);
    assert!(!hits.is_empty() && hits.iter().all(|hit| wanted.takes(hit.topic)));
}
