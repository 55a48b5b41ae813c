//! An annex is numbered otherwise than with a Roman figure.
#![doc = include_str!("annex-heading.md")]

use draft::ParagraphId;
use text::Span;

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/annex-heading",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("annex-heading.md"), ru: include_str!("annex-heading.ru.md") },
    check,
};

const WORDS: [&str; 2] = ["Приложение", "Annex"];
const ROMAN: [&str; 12] =
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // A report numbers its annexes in a way of its own.
    if reading.statements.is_empty() {
        return;
    }
    for (index, paragraph) in reading.draft.paragraphs.iter().enumerate() {
        let text = paragraph.flow.text().trim_end();
        let Some((word, rest)) =
            WORDS.iter().find_map(|word| Some((word, text.strip_prefix(word)?.trim_start())))
        else {
            continue;
        };
        let number = rest.trim_start_matches(['№', 'N', 'o', '.', ' ', '\u{A0}']);
        let number = number.trim_end_matches('.');
        let Some(roman) =
            number.parse().ok().and_then(|number: usize| ROMAN.get(number.checked_sub(1)?))
        else {
            continue;
        };
        let id = ParagraphId(index as u32);
        let span = Span::new(0, text.len());
        let expected = format!("{word} {roman}");
        let message = Message::new("annex-heading").with("expected", expected.as_str());
        let fix = offer::text(reading, id, span, &expected, Applicability::Unsafe);
        sink.push(Finding::new(&RULE, reading.place(id, span), message).offering(fix));
    }
}
