//! A treaty or a declaration is named otherwise than its title reads.
#![doc = include_str!("unofficial-instrument.md")]

use knowledge::glossary::EntityKind;

use super::unofficial;
use crate::{Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/unofficial-instrument",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("unofficial-instrument.md"),
        ru: include_str!("unofficial-instrument.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    unofficial::check(reading, sink, &RULE, EntityKind::Instrument);
}
