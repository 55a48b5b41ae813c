//! An acronym is introduced a second time.
#![doc = include_str!("acronym-redefined.md")]

use rustc_hash::FxHashMap;
use text::Span;

use crate::{Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "name/acronym-redefined",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("acronym-redefined.md"),
        ru: include_str!("acronym-redefined.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut first: FxHashMap<&str, Span> = FxHashMap::default();
    for introduced in &reading.mentions.introduced {
        let before = *first.entry(&introduced.acronym).or_insert(introduced.span);
        if before != introduced.span {
            let acronym = introduced.acronym.as_str();
            let message = Message::new("acronym-redefined").with("acronym", acronym);
            let there = Evidence::here(before, Message::new("evidence-introduced"));
            sink.push(Finding::new(&RULE, introduced.span, message).because([there]));
        }
    }
}
