//! What back-references point at, over a draft of a few paragraphs.
//!
//! A paragraph that opens with a number and a full stop («1. …») is a note of that number.

use citation::{Antecedent, Context, Placed, Target, find, resolve};
use text::Language;

/// Every back-reference of the draft, `words → antecedent`.
fn joined(language: Language, draft: &str) -> Vec<String> {
    let mut items = Vec::new();
    for (paragraph, line) in
        draft.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate()
    {
        let note = line.split_once(". ").and_then(|(number, _)| number.parse().ok());
        for citation in find(line, language, &Context::default()) {
            items.push((line, Placed { citation, paragraph, note }));
        }
    }
    let mut placed: Vec<Placed> = items.iter().map(|(_, placed)| placed.clone()).collect();
    resolve(&mut placed);
    let shown = |index: usize| match &placed[index].citation.target {
        Target::Symbol(symbol) => symbol.to_string(),
        _ => placed[index].citation.number.of(items[index].0).to_owned(),
    };
    let mut joined = Vec::new();
    for ((line, _), placed) in items.iter().zip(&placed) {
        let Target::Back(reference) = &placed.citation.target else { continue };
        let antecedent = match reference.antecedent {
            Antecedent::Unresolved => "unresolved".to_owned(),
            Antecedent::Found(index) => shown(index),
            Antecedent::Ambiguous => "ambiguous".to_owned(),
            Antecedent::Missing => "missing".to_owned(),
        };
        joined.push(format!("{} → {antecedent}", placed.citation.span.of(line)));
    }
    joined
}

fn russian(draft: &str) -> Vec<String> {
    joined(Language::Russian, draft)
}

// The only resolution of the paragraph before.
#[test]
fn the_one_resolution_cited_before() {
    let draft = "ссылаясь на резолюцию 58/208,
        отмечая, что в той же резолюции содержится просьба";
    assert_eq!(russian(draft), ["той же резолюции → A/RES/58/208"]);
}

// Two remain: nobody can say which.
#[test]
fn two_candidates_are_ambiguous() {
    let draft = "ссылаясь на резолюции 58/208 и 59/241 и на указанную резолюцию";
    assert_eq!(russian(draft), ["указанную резолюцию → ambiguous"]);
}

// The same resolution cited twice is one.
#[test]
fn one_resolution_cited_twice_is_one() {
    let draft = "резолюция 58/208 и пункт 3 резолюции 58/208 и в этой же резолюции";
    assert_eq!(russian(draft), ["этой же резолюции → A/RES/58/208"]);
}

// A decision is no antecedent of «резолюции», and the paragraph's own act comes first.
#[test]
fn the_noun_tells_the_kind() {
    let draft = "резолюция 57/270 B,
        резолюцию 58/208 и решение 58/402, в указанном решении и в указанной резолюции";
    assert_eq!(
        russian(draft),
        ["указанном решении → A/DEC/58/402", "указанной резолюции → A/RES/58/208"]
    );
}

// A conference's own resolution 1, which nobody can check, stands in the way.
#[test]
fn what_cannot_be_checked_blocks() {
    let draft = "резолюция 58/208 и резолюция 1 конференции и в той же резолюции";
    assert_eq!(russian(draft), ["той же резолюции → ambiguous"]);
}

#[test]
fn nothing_cited_before() {
    assert_eq!(russian("в той же резолюции"), ["той же резолюции → missing"]);
}

// «Там же» is what the note before cites, through another «Там же» too.
#[test]
fn the_note_before() {
    let draft = "1. Резолюция 45/158, приложение.
        2. Там же, приложение II.
        3. Там же.
        4. Резолюции 34/180 и 44/25.
        5. Там же.";
    assert_eq!(
        russian(draft),
        ["Там же, приложение II → A/RES/45/158", "Там же → A/RES/45/158", "Там же → ambiguous"]
    );
}

// The note before cites nothing.
#[test]
fn a_note_without_citations_before() {
    let draft = "1. Имеется на английском языке.
        2. Там же.";
    assert_eq!(russian(draft), ["Там же → missing"]);
}

#[test]
fn english_notes() {
    let draft = "1. Resolution 45/158, annex.
        2. Ibid., annex II.";
    assert_eq!(joined(Language::English, draft), ["Ibid., annex II → A/RES/45/158"]);
}
