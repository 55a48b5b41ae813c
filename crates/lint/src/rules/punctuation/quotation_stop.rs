//! The full stop stands inside the quotation marks of a title.
#![doc = include_str!("quotation-stop.md")]

use text::{Edit, Span};

use crate::wording::is_prose;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer, quoted,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "punctuation/quotation-stop",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("quotation-stop.md"), ru: include_str!("quotation-stop.ru.md") },
    check,
};

/// The longest title in bytes; what is longer is a passage, and has its own stop.
const LONGEST_TITLE: usize = 240;

const CLOSED_BADLY: [&str; 3] = [".»", ".”", ".\""];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let paragraphs = (0u32..).map(draft::ParagraphId).zip(&reading.draft.paragraphs);
    for (id, paragraph) in paragraphs.filter(|(_, paragraph)| is_prose(paragraph)) {
        let text = paragraph.flow.text().trim_end();
        let Some(closed) = CLOSED_BADLY.iter().find(|closed| text.ends_with(**closed)) else {
            continue;
        };
        let Some(quotation) = quoted::quotations(text).pop() else { continue };
        if quotation.end as usize != text.len() || !is_title(text, quotation) {
            continue;
        }
        let span = Span::new(text.len() - closed.len(), text.len());
        let Some(place) = offer::in_source(reading, id, span) else { continue };
        let swapped = format!("{}.", &closed[1..]);
        let fix = Fix::new(
            Message::new("stop-after-quotation"),
            Applicability::Safe,
            Edit::replace(place, swapped),
        );
        sink.push(Finding::new(&RULE, place, Message::new("quotation-stop")).offering([fix]));
    }
}

/// Whether a quotation is a title: one sentence, and not a passage after a colon.
fn is_title(text: &str, quotation: Span) -> bool {
    let before = text[..quotation.start as usize].trim_end();
    let inside = quotation.of(text);
    !before.is_empty()
        && !before.ends_with([':', ','])
        && inside.len() < LONGEST_TITLE
        && !inside.trim_end_matches(['.', '»', '”', '"']).contains(['.', ';', '?', '!'])
}
