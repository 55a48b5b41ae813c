//! A space stands before a comma, a semicolon, a stop or a note's mark.
#![doc = include_str!("space-before.md")]

use draft::Style;
use memchr::memchr_iter;
use text::{Edit, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    prose,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "punctuation/space-before",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("space-before.md"), ru: include_str!("space-before.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // French sets a space before its high marks.
    if !matches!(reading.draft.language, text::Language::Russian | text::Language::English) {
        return;
    }
    before_marks(reading, sink);
    notes(reading, sink);
}

/// «развитию ,»
fn before_marks(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for prose in prose::paragraphs(reading) {
        let text = prose.text();
        for at in memchr_iter(b' ', text.as_bytes()) {
            let mark = text.as_bytes().get(at + 1);
            if !mark.is_some_and(|mark| b",;:.".contains(mark)) || !parts_words(text, at) {
                continue;
            }
            let Some(edit) = prose.edit(Span::new(at, at + 1), "") else { continue };
            let message = Message::new("space-before");
            let fix = (Message::new("drop-space"), Applicability::Safe, vec![edit]);
            sink.findings.extend(prose.finding(&RULE, Span::new(at, at + 2), message, fix));
        }
    }
}

/// Whether a word stands before the space at `at` and nothing but a space after the mark: dots
/// that stand for words left out, and «.5», are something else.
fn parts_words(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 2..].chars().next();
    // «1965 г. ,»
    let shortened = before == Some('.') && text.as_bytes().get(at + 1) != Some(&b'.');
    shortened
        || before.is_some_and(|c| c.is_alphanumeric() || "»”\")".contains(c))
            && after.is_none_or(char::is_whitespace)
}

/// «развитии 2 ,»: the mark of a note, which belongs to its word.
fn notes(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let source = reading.draft.source;
    for mark in &reading.draft.marks {
        if !matches!(mark.style, Style::Plain | Style::Superscript) {
            continue;
        }
        let range = mark.span.range();
        let before =
            source[..range.start].len() - source[..range.start].trim_end_matches(' ').len();
        let rest = &source[range.end..];
        let after = rest.len() - rest.trim_start_matches(' ').len();
        let punctuated = rest[after..].starts_with([',', ';', ':', '.']);
        let start = range.start - before;
        let mut edits = Vec::new();
        if before > 0 && mark.spaced {
            edits.push(Edit::replace(Span::new(start, range.start), ""));
        }
        if after > 0 && punctuated {
            edits.push(Edit::replace(Span::new(range.end, range.end + after), ""));
        }
        if edits.is_empty() {
            continue;
        }
        let message = match mark.spaced {
            true => Message::new("space-before-note").with("note", mark.label.as_str()),
            false => Message::new("space-before"),
        };
        let title = Message::new("drop-space");
        let fix = Fix { title, applicability: Applicability::Safe, edits };
        // Text copied from a page often has one, and nobody typed it.
        let finding = Finding::new(&RULE, mark.span, message).offering([fix]);
        sink.push(finding.weighed(Severity::Hint, Confidence::Medium));
    }
}
