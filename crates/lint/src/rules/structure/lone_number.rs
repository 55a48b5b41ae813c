//! The only operative paragraph bears a number.
#![doc = include_str!("lone-number.md")]

use draft::Role;
use knowledge::OpenerPart;
use text::{Edit, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/lone-number",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("lone-number.md"), ru: include_str!("lone-number.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let enacted = reading.draft.paragraphs.iter().filter(|it| it.role == Role::EnactingLine);
    let mut operative = reading.statements.iter().filter(|it| it.part == OpenerPart::Operative);
    let (Some(statement), None, 1) = (operative.next(), operative.next(), enacted.count()) else {
        return;
    };
    let paragraph = &reading.draft.paragraphs[statement.paragraph.0 as usize];
    let Some(label) = paragraph.label.as_ref().filter(|label| label.value == "1") else { return };
    let text = paragraph.flow.to_source(Span::new(0, paragraph.flow.text().len()));
    let dropped = Span::new(label.span.start as usize, text.start as usize);
    let fix =
        Fix::new(Message::new("drop-number"), Applicability::Unsafe, Edit::replace(dropped, ""));
    sink.push(Finding::new(&RULE, label.span, Message::new("lone-number")).offering([fix]));
}
