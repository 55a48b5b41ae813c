//! A note's mark stands on the wrong side of a comma, semicolon or stop.
#![doc = include_str!("footnote-mark-place.md")]

use draft::{Mark, Style};
use text::{Edit, Language, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "punctuation/footnote-mark-place",
    severity: Severity::Info,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("footnote-mark-place.md"),
        ru: include_str!("footnote-mark-place.ru.md"),
    },
    check,
};

const MARKS: [char; 3] = [',', ';', '.'];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for mark in &reading.draft.marks {
        if mark.spaced || mark.style == Style::Html || mark.note.is_none() {
            continue;
        }
        sink.findings.extend(finding(reading, mark));
    }
}

fn finding(reading: &Reading<'_>, mark: &Mark) -> Option<Finding> {
    let source = reading.draft.source;
    let range = mark.span.range();
    let before = source[..range.start].chars().next_back().filter(|c| MARKS.contains(c));
    let after = source[range.end..].chars().next().filter(|c| MARKS.contains(c));
    let written = &source[range.clone()];
    let (message, span, swapped) = match (reading.draft.language, before, after) {
        (Language::Russian, Some(sign), None) => {
            let span = Span::new(range.start - 1, range.end);
            ("note-before-mark", span, format!("{written}{sign}"))
        }
        (Language::English, None, Some(sign)) => {
            let span = Span::new(range.start, range.end + 1);
            ("note-after-mark", span, format!("{sign}{written}"))
        }
        _ => return None,
    };
    let fix =
        Fix::new(Message::new("swap-note"), Applicability::Safe, Edit::replace(span, swapped));
    Some(Finding::new(&RULE, span, Message::new(message)).offering([fix]))
}
