//! A resolution calls a body by its acronym.
#![doc = include_str!("acronym-in-resolution.md")]

use draft::{Kind, Organ, Role};
use text::Language;

use super::acronyms;
use super::own_words::Name;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-in-resolution",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page {
        en: include_str!("acronym-in-resolution.md"),
        ru: include_str!("acronym-in-resolution.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.kind, Kind::Resolution | Kind::Declaration | Kind::Decision) {
        return;
    }
    // The Security Council calls missions and partners by their acronyms.
    let severity = match reading.draft.organ {
        Some(Organ::SecurityCouncil) => Severity::Hint,
        _ => RULE.severity,
    };
    for used in acronyms::uses(reading) {
        let in_text = !matches!(used.name.role, Role::Title | Role::SectionHeading);
        if in_text && !used.introduced {
            sink.push(finding(reading, &used.name).weighed(severity, RULE.confidence));
        }
    }
}

fn finding(reading: &Reading<'_>, name: &Name<'_>) -> Finding {
    let language = reading.draft.language;
    let names: Vec<&str> = name.entities(reading).map(|entity| entity.name(language)).collect();
    let message = Message::new("acronym-in-resolution").with("acronym", name.written);
    let fixes = names.iter().filter(|full| !full.is_empty()).map(|full| {
        // Which case a Russian acronym stands in, its letters do not show.
        let sure = language == Language::English && names.len() == 1;
        let instead = sure
            .then(|| offer::text(reading, name.paragraph, name.span, full, Applicability::Unsafe));
        instead.flatten().unwrap_or_else(|| {
            let title = Message::new("official-name").with("name", *full);
            Fix { title, applicability: Applicability::Shown, edits: Vec::new() }
        })
    });
    Finding::new(&RULE, reading.place(name.paragraph, name.span), message).offering(fixes)
}
