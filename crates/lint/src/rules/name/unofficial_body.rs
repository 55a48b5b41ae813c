//! A body is named otherwise than it is officially called.
#![doc = include_str!("unofficial-body.md")]

use knowledge::glossary::EntityKind;

use super::unofficial;
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/unofficial-body",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("unofficial-body.md"),
        ru: include_str!("unofficial-body.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    unofficial::check(reading, sink, &RULE, EntityKind::Body);
}
