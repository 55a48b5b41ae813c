//! An act is cited with its date again.
#![doc = include_str!("repeated-date.md")]

use citation::Act;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::{
    Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity,
    Sink, naming,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/repeated-date",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("repeated-date.md"), ru: include_str!("repeated-date.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut dated: FxHashMap<&Act, (&Reference, Date)> = FxHashMap::default();
    for reference in reading.references {
        let (Some(act), Some(written)) = (reference.judged_act(), reference.citation.date) else {
            continue;
        };
        let Some(date) = written.to_date().filter(|_| reading.in_running_text(reference)) else {
            continue;
        };
        // One date may serve two citations of a list; a date is never a repetition of itself.
        let (first, first_date) = *dated.entry(act).or_insert((reference, date));
        if first.date == reference.date || first_date != date || reference.date_is_doubted() {
            continue;
        }
        let message = Message::new("repeated-date").with("act", naming::act(act));
        let place = Message::new("evidence-first-dated");
        sink.push(
            Finding::new(&RULE, reference.date.unwrap_or(reference.span), message)
                .about(reference)
                .because([Evidence::here(first.date.unwrap_or(first.span), place)]),
        );
    }
}
