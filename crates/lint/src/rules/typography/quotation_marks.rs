//! Quotation marks of another language in a Russian text.
#![doc = include_str!("quotation-marks.md")]

use text::Language;

use crate::{
    Applicability, Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    paired::{self, Quotation},
    prose::{self, Prose, is_cyrillic},
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/quotation-marks",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("quotation-marks.md"),
        ru: include_str!("quotation-marks.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if reading.draft.language != Language::Russian {
        return;
    }
    for prose in prose::paragraphs(reading) {
        for quotation in paired::read(prose.text()).unwrap_or_default() {
            if let Some(finding) = foreign(&prose, quotation) {
                sink.push(finding);
            }
        }
    }
}

fn foreign(prose: &Prose<'_>, quotation: Quotation) -> Option<Finding> {
    let text = prose.text();
    let marks = [quotation.open.of(text), quotation.close.of(text)];
    let right = native(quotation, text)?;
    if marks == right {
        return None;
    }
    let edits = [quotation.open, quotation.close]
        .into_iter()
        .zip(right)
        .filter(|(span, mark)| span.of(text) != *mark)
        .map(|(span, mark)| prose.edit(span, mark))
        .collect::<Option<Vec<_>>>()?;
    let message = Message::new("quotation-marks")
        .with("written", format!("{}…{}", marks[0], marks[1]))
        .with("right", format!("{}…{}", right[0], right[1]));
    let title =
        Message::new("replace-quotation-marks").with("right", format!("{}…{}", right[0], right[1]));
    let finding =
        prose.finding(&RULE, quotation.open, message, (title, Applicability::Safe, edits))?;
    // Guillemets inside guillemets are a matter of taste more than a fault.
    let taste = marks == ["«", "»"];
    Some(if taste { finding.weighed(Severity::Hint, Confidence::Low) } else { finding })
}

/// The marks that Russian practice has for a quotation. A title in Latin letters keeps the curved
/// ones of its language, and only straight ones are replaced by them.
fn native(quotation: Quotation, text: &str) -> Option<[&'static str; 2]> {
    let words = quotation.words(text);
    if words.chars().any(is_cyrillic) {
        return Some(if quotation.depth == 0 { ["«", "»"] } else { ["„", "“"] });
    }
    (quotation.open.of(text) == "\"" && words.chars().any(char::is_alphabetic))
        .then_some(["“", "”"])
}
