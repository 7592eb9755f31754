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
            let hits = find("112", (*language, None), Wanted::default(), waiting, 1000);
            assert!(waiting == Waiting::Shown || hits.iter().all(|hit| !hit.topic.waits()));
        }
    }
}

#[test]
fn a_filter_narrows_what_is_found() {
    let wanted = Wanted { audience: Some(crate::names::Audience::Manager), ..Wanted::default() };
    let hits = find("contact", (Language::Nl, None), wanted, Waiting::Hidden, 50);
    assert!(!hits.is_empty() && hits.iter().all(|hit| wanted.takes(hit.topic)));
}

#[test]
fn what_is_of_the_other_country_comes_last() {
    let questions = [
        (Language::Nl, "hoeveel loon krijg ik als ik ziek ben"),
        (Language::Fr, "mon salaire quand je suis malade"),
        (Language::De, "Lohn während der Krankheit"),
        (Language::En, "how much wage do I get when ill"),
    ];
    for (language, question) in questions {
        for country in Country::ALL {
            let hits = find(question, (language, Some(*country)), Wanted::default(), Waiting::Hidden, 100);
            let of_here: Vec<bool> = hits.iter().map(|hit| hit.topic.about.is_for(*country)).collect();
            assert!(of_here.contains(&true) && of_here.contains(&false), "{language:?} {country:?}");
            assert!(of_here.is_sorted_by(|one, other| one >= other), "{language:?} {country:?}: {of_here:?}");
        }
        let anywhere = find(question, (language, None), Wanted::default(), Waiting::Hidden, 100);
        assert!(anywhere.is_sorted_by(|one, other| one.score >= other.score), "{language:?}");
    }
}
