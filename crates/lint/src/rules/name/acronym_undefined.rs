//! An acronym stands in a report that nowhere says what it means.
#![doc = include_str!("acronym-undefined.md")]

use draft::{Kind, Role};
use rustc_hash::FxHashSet;

use super::acronyms;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-undefined",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page {
        en: include_str!("acronym-undefined.md"),
        ru: include_str!("acronym-undefined.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.kind, Kind::Report | Kind::Other) {
        return;
    }
    let language = reading.draft.language;
    let mut told: FxHashSet<&str> = FxHashSet::default();
    for used in acronyms::uses(reading) {
        let name = &used.name;
        let heading = matches!(name.role, Role::Title | Role::SectionHeading);
        if heading || used.introduced || !told.insert(name.written) {
            continue;
        }
        let message = Message::new("acronym-undefined").with("acronym", name.written);
        let fixes = name.entities(reading).map(|entity| {
            let full = format!("{} ({})", entity.name(language), name.written);
            let title = Message::new("introduce-acronym").with("name", full);
            Fix { title, applicability: Applicability::Shown, edits: Vec::new() }
        });
        let place = reading.place(name.paragraph, name.span);
        sink.push(Finding::new(&RULE, place, message).offering(fixes));
    }
}
