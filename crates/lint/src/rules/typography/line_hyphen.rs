//! Words broken by a hyphen at the end of a line.
#![doc = include_str!("line-hyphen.md")]

use draft::RepairKind;
use text::Edit;

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/line-hyphen",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("line-hyphen.md"), ru: include_str!("line-hyphen.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let broken =
        || reading.draft.repairs.iter().filter(|repair| repair.kind == RepairKind::HyphenJoined);
    // One finding for the text: a copied page breaks words by the hundred.
    let Some(first) = broken().next() else { return };
    let edits: Vec<Edit> = broken().map(|repair| Edit::replace(repair.span, "")).collect();
    let message = Message::new("line-hyphen").with("count", edits.len());
    let fix =
        Fix { title: Message::new("join-words"), applicability: Applicability::Unsafe, edits };
    sink.push(Finding::new(&RULE, first.span, message).offering([fix]));
}
