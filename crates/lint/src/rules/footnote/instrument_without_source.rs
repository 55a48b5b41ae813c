//! A treaty is named for the first time without a note that gives its source.
#![doc = include_str!("instrument-without-source.md")]

use draft::Kind;
use knowledge::glossary::EntityId;
use rustc_hash::FxHashSet;

use crate::sources::{self, Named, Source};
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    wording,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/instrument-without-source",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page {
        en: include_str!("instrument-without-source.md"),
        ru: include_str!("instrument-without-source.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    if !matches!(reading.draft.kind, Kind::Resolution | Kind::Declaration) {
        return;
    }
    let named = sources::all(reading);
    // A draft that gives no source at all follows another custom.
    if !named.iter().any(|named| is_treaty(named) && !matches!(named.source, Source::None)) {
        return;
    }
    let mut seen: FxHashSet<EntityId> = FxHashSet::default();
    for named in named.iter().filter(|named| is_treaty(named)) {
        let paragraph = &reading.draft.paragraphs[named.paragraph.0 as usize];
        if !wording::is_prose(paragraph) || !seen.insert(named.instrument.id) {
            continue;
        }
        if matches!(named.source, Source::None) {
            sink.push(finding(reading, named));
        }
    }
}

/// Whether it is a treaty whose place in the Treaty Series is known.
fn is_treaty(named: &Named<'_>) -> bool {
    !named.instrument.fact("unts_volume").is_empty()
}

fn finding(reading: &Reading<'_>, named: &Named<'_>) -> Finding {
    let instrument = &named.instrument;
    let name = instrument.name(reading.draft.language);
    let message = Message::new("instrument-without-source").with("instrument", name);
    let title = Message::new("give-source")
        .with("volume", instrument.fact("unts_volume"))
        .with("number", instrument.fact("unts_number"));
    let fix = Fix { title, applicability: Applicability::Shown, edits: Vec::new() };
    Finding::new(&RULE, reading.place(named.paragraph, named.span), message).offering([fix])
}
