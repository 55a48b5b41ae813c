//! A preambular paragraph bears a number.
#![doc = include_str!("numbered-preamble.md")]

use draft::Role;
use text::{Edit, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/numbered-preamble",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("numbered-preamble.md"),
        ru: include_str!("numbered-preamble.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let preamble = reading.draft.paragraphs.iter().filter(|it| it.role == Role::Preambular);
    for paragraph in preamble {
        let Some(label) = &paragraph.label else { continue };
        if !label.value.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let text = paragraph.flow.to_source(Span::new(0, paragraph.flow.text().len()));
        let dropped = Span::new(label.span.start as usize, text.start as usize);
        let fix =
            Fix::new(Message::new("drop-number"), Applicability::Safe, Edit::replace(dropped, ""));
        let message = Message::new("numbered-preamble").with("number", label.value.as_str());
        sink.push(Finding::new(&RULE, label.span, message).offering([fix]));
    }
}
