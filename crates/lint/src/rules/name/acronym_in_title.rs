//! A title calls a body by its acronym.
#![doc = include_str!("acronym-in-title.md")]

use draft::Role;

use super::acronyms;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-in-title",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page {
        en: include_str!("acronym-in-title.md"),
        ru: include_str!("acronym-in-title.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let language = reading.draft.language;
    for used in acronyms::uses(reading) {
        let name = &used.name;
        if name.role != Role::Title {
            continue;
        }
        let message = Message::new("acronym-in-title").with("acronym", name.written);
        let fixes = name.entities(reading).map(|entity| {
            let title = Message::new("official-name").with("name", entity.name(language));
            Fix { title, applicability: Applicability::Shown, edits: Vec::new() }
        });
        let place = reading.place(name.paragraph, name.span);
        sink.push(Finding::new(&RULE, place, message).offering(fixes));
    }
}
