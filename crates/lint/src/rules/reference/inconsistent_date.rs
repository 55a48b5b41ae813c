//! One act bears two dates in the same text.
#![doc = include_str!("inconsistent-date.md")]

use citation::Act;
use jiff::civil::Date;
use knowledge::Verdict;
use rustc_hash::FxHashMap;

use crate::{
    Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity,
    Sink, naming,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/inconsistent-date",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("inconsistent-date.md"),
        ru: include_str!("inconsistent-date.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut dated: FxHashMap<&Act, (&Reference, Date)> = FxHashMap::default();
    for reference in reading.references {
        let (Some(act), Some(written)) = (reference.judged_act(), reference.citation.date) else {
            continue;
        };
        let Some(date) = written.to_date() else { continue };
        let (first, first_date) = *dated.entry(act).or_insert((reference, date));
        if first_date == date || settled(first, reference) {
            continue;
        }
        let message = Message::new("inconsistent-date")
            .with("act", naming::act(act))
            .with("written", written)
            .with("other", first_date);
        let other = Message::new("evidence-other-place").with("date", first_date);
        sink.push(
            Finding::new(&RULE, reference.date.unwrap_or(reference.span), message)
                .about(reference)
                .because([Evidence::here(first.date.unwrap_or(first.span), other)]),
        );
    }
}

/// Whether what is known has settled the question: it speaks against one of the two dates (then
/// `wrong-date` says so), or knows both (an act adopted in two steps).
fn settled(first: &Reference, second: &Reference) -> bool {
    let confirmed = |reference: &Reference| {
        reference
            .judgement
            .as_ref()
            .is_some_and(|judgement| judgement.verdict == Verdict::Confirmed)
    };
    first.date_is_doubted() || second.date_is_doubted() || (confirmed(first) && confirmed(second))
}
