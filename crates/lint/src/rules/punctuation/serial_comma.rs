//! A comma before «и» or "and" in a list of single words.
#![doc = include_str!("serial-comma.md")]

use memchr::memmem;
use text::{Edit, Language, Span};

use crate::quoted::Quoted;
use crate::wording::is_prose;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "punctuation/serial-comma",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("serial-comma.md"), ru: include_str!("serial-comma.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let joined = match reading.draft.language {
        Language::Russian => ", и ",
        Language::English => ", and ",
        _ => return,
    };
    let finder = memmem::Finder::new(joined);
    let paragraphs = (0u32..).map(draft::ParagraphId).zip(&reading.draft.paragraphs);
    for (id, paragraph) in paragraphs.filter(|(_, paragraph)| is_prose(paragraph)) {
        let text = paragraph.flow.text();
        let quoted = Quoted::of(text);
        for at in finder.find_iter(text.as_bytes()) {
            let span = Span::new(at, at + 1);
            if !is_series(text, at, joined.len()) || quoted.holds(span) {
                continue;
            }
            let Some(place) = offer::in_source(reading, id, span) else { continue };
            let title = Message::new("drop-comma");
            let fix = Fix::new(title, Applicability::Unsafe, Edit::replace(place, ""));
            sink.push(Finding::new(&RULE, place, Message::new("serial-comma")).offering([fix]));
        }
    }
}

/// Whether the comma at `at` stands in «агентства, фонды, и программы»: single words of more than
/// three small letters on all sides, the last with a mark after it, and a comma before the first.
/// Anything longer may be a clause.
fn is_series(text: &str, at: usize, joined: usize) -> bool {
    let word_before = |text: &str| {
        let start = text.trim_end_matches(char::is_lowercase).len();
        (text[start..].chars().count() > 3).then_some(start)
    };
    let Some(second) = word_before(&text[..at]) else { return false };
    let Some(before) = text[..second].strip_suffix(", ") else { return false };
    let Some(first) = word_before(before) else { return false };
    let rest = &text[at + joined..];
    let last = rest.len() - rest.trim_start_matches(char::is_lowercase).len();
    let lone = !text[..first].ends_with(|c: char| c == ',' || c.is_alphanumeric());
    lone && rest[..last].chars().count() > 3 && rest[last..].starts_with([',', ';', '.'])
}
