//! The capital at the beginning of a subparagraph.
#![doc = include_str!("subparagraph-case.md")]

use draft::{Paragraph, ParagraphId, Role};
use rustc_hash::FxHashSet;
use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/subparagraph-case",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("subparagraph-case.md"),
        ru: include_str!("subparagraph-case.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let draft = reading.draft;
    let (capital, message) = match draft.language {
        Language::Russian => (false, "subparagraph-small"),
        Language::English => (true, "subparagraph-capital"),
        _ => return,
    };
    let mut candidates = Vec::new();
    for statement in reading.statements {
        for index in statement.subparagraphs.clone() {
            let paragraph = &draft.paragraphs[index];
            if is_candidate(paragraph, capital) {
                candidates.push((ParagraphId(index as u32), first_word(paragraph)));
            }
        }
    }
    if candidates.is_empty() {
        return;
    }
    let small = if capital { FxHashSet::default() } else { small_words(reading, &candidates) };
    for (id, word) in candidates {
        // A Russian name keeps its capital; a word that the draft also writes small is none.
        let lowered = word.to_lowercase();
        if !capital && !small.contains(lowered.as_str()) && !is_infinitive(&lowered) {
            continue;
        }
        let Some(first) = word.chars().next() else { continue };
        let letter: String =
            if capital { first.to_uppercase().collect() } else { first.to_lowercase().collect() };
        let span = Span::new(0, first.len_utf8());
        let place = reading.place(id, Span::new(0, word.len()));
        let fix = offer::text(reading, id, span, &letter, Applicability::Safe);
        let message = Message::new(message).with("word", word);
        sink.push(Finding::new(&RULE, place, message).offering(fix));
    }
}

/// Whether a subparagraph of the first level begins with the other kind of letter.
fn is_candidate(paragraph: &Paragraph<'_>, capital: bool) -> bool {
    let first = paragraph.flow.text().chars().next();
    paragraph.role == Role::Subparagraph(1)
        && paragraph.label.is_some()
        && first.is_some_and(|c| c.is_alphabetic() && c.is_uppercase() != capital)
}

fn first_word<'p>(paragraph: &'p Paragraph<'_>) -> &'p str {
    let text = paragraph.flow.text();
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(text.len());
    &text[..end]
}

/// Those of the words of `candidates` that the draft writes in small letters somewhere.
fn small_words(reading: &Reading<'_>, candidates: &[(ParagraphId, &str)]) -> FxHashSet<String> {
    let wanted: FxHashSet<String> =
        candidates.iter().map(|(_, word)| word.to_lowercase()).collect();
    let mut found = FxHashSet::default();
    for paragraph in reading.draft.paragraphs.iter().filter(|it| wording::is_prose(it)) {
        for word in paragraph.flow.text().split(|c: char| !c.is_alphanumeric() && c != '-') {
            if wanted.contains(word) {
                found.insert(word.to_owned());
            }
        }
    }
    found
}

fn is_infinitive(word: &str) -> bool {
    ["ть", "ться", "ти", "тись", "ание", "ение"].iter().any(|ending| word.ends_with(ending))
}
