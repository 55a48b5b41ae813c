//! A paragraph with subparagraphs does not end with a colon.
#![doc = include_str!("subparagraph-colon.md")]

use text::Language;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, Statement, ending,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/subparagraph-colon",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page {
        en: include_str!("subparagraph-colon.md"),
        ru: include_str!("subparagraph-colon.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.language, Language::Russian | Language::English) {
        return;
    }
    for statement in reading.statements {
        sink.findings.extend(finding(reading, statement));
    }
}

fn finding(reading: &Reading<'_>, statement: &Statement<'_>) -> Option<Finding> {
    let first = reading.draft.paragraphs.get(statement.subparagraphs.clone().next()?)?;
    if first.label.as_ref()?.value != "a" {
        return None;
    }
    let ending = ending::of(reading.text(statement.paragraph));
    match ending.mark {
        Some(';' | ',' | '.') => {}
        None if ending.bare => {}
        _ => return None,
    }
    let place = ending::place(reading, statement.paragraph, ending)?;
    let fix = ending::fix(reading, statement.paragraph, ending, ":");
    Some(Finding::new(&RULE, place, Message::new("subparagraph-colon")).offering(fix))
}
