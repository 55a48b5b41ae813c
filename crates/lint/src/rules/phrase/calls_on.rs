//! An appeal opens with “Calls upon”.
#![doc = include_str!("calls-on.md")]

use draft::Organ;

use crate::wording::{Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/calls-on",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("calls-on.md"), ru: include_str!("calls-on.ru.md") },
    check,
};

/// The opening of an appeal.
pub(crate) const PHRASES: &[Phrase] = &[Phrase { words: "calls on", offer: "calls upon" }];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // The Security Council writes both.
    if reading.draft.organ == Some(Organ::SecurityCouncil) {
        return;
    }
    for hit in reading.phrases(Topic::CallsOn) {
        let before = reading.text(hit.paragraph)[..hit.span.start as usize].trim_end();
        if is_appeal(before) {
            sink.push(hit.finding(reading, &RULE, "calls-on", Applicability::Safe));
        }
    }
}

/// Whether a verb follows `before`, not a noun («repeated calls on all parties»): the paragraph
/// or a clause of it begins here.
fn is_appeal(before: &str) -> bool {
    let adverb = ["Also", "also", "Further", "further", "Strongly", "strongly", "and"];
    let before = adverb.iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
    before.is_empty() || before.ends_with([',', ' '])
}
