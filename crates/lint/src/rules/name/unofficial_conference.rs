//! A conference, summit or forum is named otherwise than it was convened.
#![doc = include_str!("unofficial-conference.md")]

use knowledge::glossary::EntityKind;

use super::unofficial;
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/unofficial-conference",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("unofficial-conference.md"),
        ru: include_str!("unofficial-conference.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    unofficial::check(reading, sink, &RULE, EntityKind::Conference);
}
