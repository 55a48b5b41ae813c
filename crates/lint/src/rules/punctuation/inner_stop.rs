//! A sentence ends inside a paragraph of a resolution.
#![doc = include_str!("inner-stop.md")]

use memchr::memmem;
use text::Span;

use crate::quoted::Quoted;
use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, Statement,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "punctuation/inner-stop",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("inner-stop.md"), ru: include_str!("inner-stop.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for statement in reading.statements.iter().filter(|it| !it.first_person) {
        sink.findings.extend(finding(reading, statement));
    }
}

/// The first stop alone: the others follow from it.
fn finding(reading: &Reading<'_>, statement: &Statement<'_>) -> Option<Finding> {
    let text = reading.text(statement.paragraph);
    let quoted = Quoted::of(text);
    let at = memmem::find_iter(text.as_bytes(), ". ")
        .find(|at| ends_sentence(text, *at) && !quoted.holds(Span::at(*at)))?;
    let place = reading.place(statement.paragraph, Span::new(at, at + 1));
    Some(Finding::new(&RULE, place, Message::new("inner-stop")))
}

/// Whether a sentence ends with the stop at `at`: a word of four small letters or more stands
/// before it, no abbreviation and no initial, and a word with a capital after it.
fn ends_sentence(text: &str, at: usize) -> bool {
    let small = text[..at].chars().rev().take_while(|c| c.is_lowercase()).count();
    let mut after = text[at + 2..].trim_start().chars();
    let capital = after.next().is_some_and(char::is_uppercase);
    small >= 4 && capital && after.next().is_some_and(|c| c.is_lowercase() || c == ' ')
}
