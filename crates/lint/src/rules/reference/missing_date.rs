//! An act is cited for the first time without its date.
#![doc = include_str!("missing-date.md")]

use citation::{Act, ActKind, ActNumber, Body, Kind};
use knowledge::Verdict;
use rustc_hash::FxHashSet;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink, naming,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/missing-date",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("missing-date.md"), ru: include_str!("missing-date.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    use draft::Kind::{Decision, Declaration, Resolution};
    if !matches!(reading.draft.kind, Resolution | Declaration | Decision) {
        return;
    }
    let mut seen: FxHashSet<&Act> = FxHashSet::default();
    for (index, reference) in reading.references.iter().enumerate() {
        let Some(act) = reference.judged_act() else { continue };
        let first = seen.insert(act);
        if !first || reference.citation.date.is_some() || !wants_a_date(reading, reference, act) {
            continue;
        }
        if date_may_follow(reading, reference) || is_in_undated_series(reading, index) {
            continue;
        }
        let number = naming::number(act);
        let finding = Finding::new(
            &RULE,
            reference.number,
            Message::new("missing-date").with("act", naming::act(act)),
        );
        let recorded = crate::evidence::sure_date(reading, act);
        let finding = match recorded {
            Some(date) => finding.offering(offer::added_date(reading, reference, date)).advising(
                Message::new("help-missing-date").with("number", number).with("date", date),
            ),
            None => finding,
        };
        sink.push(finding.about(reference));
    }
}

/// Acts whose number does not tell the year, cited in running text by noun and number: the
/// Security Council puts the year in brackets, a symbol in brackets is a pointer, not a
/// citation, and an article of an annexed text follows the custom of that text.
fn wants_a_date(reading: &Reading<'_>, reference: &Reference, act: &Act) -> bool {
    // What does not exist has no date to add.
    if reference.judgement.as_ref().is_some_and(|found| found.verdict == Verdict::Absent) {
        return false;
    }
    act.body != Some(Body::SecurityCouncil)
        && act.body.is_some()
        && matches!(act.kind, ActKind::Resolution | ActKind::Decision)
        && matches!(reference.citation.kind, Kind::Resolution | Kind::Decision)
        && !matches!(act.number, ActNumber::WithYear { .. })
        && reference.citation.noun.is_some()
        && reading.in_running_text(reference)
        && !reading.words(reference, reference.citation.number).contains("RES/")
}

/// Bytes after a citation in which its date may stand.
const REACH: usize = 300;

/// «резолюции 76/245 и 78/272 от 24 апреля 2024 года», "its resolutions 5/1, on …, and 5/2,
/// on …, of 18 June 2007": a date further on may be meant for this act too.
fn date_may_follow(reading: &Reading<'_>, reference: &Reference) -> bool {
    let Some(paragraph) = reading.paragraph(reference) else { return false };
    let after = paragraph.flow.text().get(reference.citation.number.end as usize..);
    let mut after = after.unwrap_or_default();
    if let Some((end, _)) = after.char_indices().find(|(at, _)| *at >= REACH) {
        after = &after[..end];
    }
    citation::date::find(after).iter().any(|date| date.is_full())
}

/// A list of three and more acts without any date is a series, not a first citation of each.
fn is_in_undated_series(reading: &Reading<'_>, index: usize) -> bool {
    let member = &reading.references[index];
    let same = |other: &&Reference| {
        member.citation.list.is_some()
            && other.paragraph == member.paragraph
            && other.citation.list == member.citation.list
    };
    let (before, after) = reading.references.split_at(index);
    let before = before.iter().rev().take_while(same).take(2).count();
    let after = after.iter().take_while(same).take(3).count();
    before + after > 2
}
