//! Only the first word of a heading has a capital.
#![doc = include_str!("heading-capitals.md")]

use draft::{ParagraphId, Role};
use memchr::memmem;
use text::{Language, Span};

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/heading-capitals",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("heading-capitals.md"),
        ru: include_str!("heading-capitals.ru.md"),
    },
    check,
};

/// The most words looked up in one text.
const MOST: usize = 16;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.language, Language::Russian | Language::English) {
        return;
    }
    let mut looked_up = 0;
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        if paragraph.role != Role::SectionHeading || !is_in_small_letters(paragraph.flow.text()) {
            continue;
        }
        for (start, word) in capitals(paragraph.flow.text()) {
            looked_up += 1;
            if looked_up > MOST {
                return;
            }
            let small = word.to_lowercase();
            if !is_common(reading, word, &small) {
                continue;
            }
            let span = Span::new(start, start + word.len());
            let id = ParagraphId(index as u32);
            let message = Message::new("heading-capitals").with("right", small.as_str());
            let fix = offer::text(reading, id, span, &small, Applicability::Unsafe);
            sink.push(Finding::new(&RULE, reading.place(id, span), message).offering(fix));
        }
    }
}

/// Whether a heading is not all in capitals.
fn is_in_small_letters(heading: &str) -> bool {
    heading.chars().any(char::is_lowercase)
}

/// The words of a heading with a capital, but the first, and where they begin.
fn capitals(heading: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = heading.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.skip(1).filter_map(move |word| {
        let small_after = word.chars().skip(1).all(char::is_lowercase);
        let long = word.chars().count() > 3;
        let start = word.as_ptr() as usize - heading.as_ptr() as usize;
        (word.starts_with(char::is_uppercase) && small_after && long).then_some((start, word))
    })
}

/// Whether the running text has the word with a small letter, and never with a capital: then it
/// is no name.
fn is_common(reading: &Reading<'_>, word: &str, small: &str) -> bool {
    let mut common = false;
    for paragraph in reading.draft.paragraphs.iter().filter(|it| wording::is_prose(it)) {
        let text = paragraph.flow.text();
        if has_word(text, word) {
            return false;
        }
        common |= has_word(text, small);
    }
    common
}

fn has_word(text: &str, word: &str) -> bool {
    memmem::find_iter(text.as_bytes(), word.as_bytes()).any(|at| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphabetic) && !after.is_some_and(char::is_alphabetic)
    })
}
