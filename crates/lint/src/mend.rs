//! Fixes applied in rounds, until no more can be.
//!
//! Fixes that overlap take turns: the first of them in one round, the next, if it still stands,
//! in another. A fix that would bring a finding of another rule, however mild, is not applied at all.

use rustc_hash::FxHashMap;
use text::{Edit, Span};

use crate::{Applicability, Finding};

/// Rounds of fixing: one fix may make room for another, but not for ever.
const ROUNDS: usize = 8;

/// A text with its fixes applied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mended {
    /// The text.
    pub text: String,
    /// How many fixes were applied; none when the text is as it was.
    pub applied: usize,
}

/// `source` after every fix that `least` allows. `judge` gives the findings of a text, as they
/// are to be reported; it is asked again after each round.
pub fn mend(
    source: &str,
    least: Applicability,
    mut judge: impl FnMut(&str) -> Vec<Finding>,
) -> Mended {
    let mut mended = Mended { text: source.to_owned(), applied: 0 };
    let mut findings = judge(source);
    for _ in 0..ROUNDS {
        let offers = offers(&findings, least);
        let Some(round) = round(&mended.text, &findings, offers, &mut judge) else { break };
        mended.text = round.text;
        mended.applied += round.applied;
        findings = round.findings;
    }
    mended
}

/// The fixes that do not overlap; of those that do, the first.
fn offers(findings: &[Finding], least: Applicability) -> Vec<Vec<Edit>> {
    let mut offers: Vec<Vec<Edit>> = Vec::new();
    let mut taken = Taken::default();
    for finding in findings {
        let may = |fix: &&crate::Fix| fix.applicability >= least && !fix.edits.is_empty();
        let Some(fix) = finding.fixes.iter().find(may) else { continue };
        if fix.edits.iter().all(|edit| taken.is_free(edit.span)) {
            fix.edits.iter().for_each(|edit| taken.take(edit.span));
            offers.push(fix.edits.clone());
        }
    }
    offers
}

/// The places that edits have taken, in order.
#[derive(Default)]
struct Taken(std::collections::BTreeMap<u32, u32>);

impl Taken {
    /// Whether no other edit changes a byte of `span`, or inserts where it does.
    fn is_free(&self, span: Span) -> bool {
        let before = self.0.range(..span.start).next_back();
        let after = self.0.range(span.start..).next();
        before.is_none_or(|(_, end)| *end <= span.start)
            && after.is_none_or(|(start, _)| *start >= span.end && *start != span.start)
    }

    fn take(&mut self, span: Span) {
        self.0.insert(span.start, span.end);
    }
}

/// What came of a round.
struct Round {
    text: String,
    applied: usize,
    findings: Vec<Finding>,
}

/// Applies the offers, all together if that does no harm, else those of each half that do none.
/// `None` when nothing could be applied.
fn round(
    source: &str,
    before: &[Finding],
    offers: Vec<Vec<Edit>>,
    judge: &mut impl FnMut(&str) -> Vec<Finding>,
) -> Option<Round> {
    let mut done: Option<Round> = None;
    let mut accepted: Vec<Edit> = Vec::new();
    let mut groups: Vec<&[Vec<Edit>]> = vec![&offers];
    while let Some(group) = groups.pop() {
        let mut edits = accepted.clone();
        edits.extend(group.iter().flatten().cloned());
        let text = text::apply(source, &edits).ok().filter(|text| text != source);
        let findings = text.as_deref().map(&mut *judge);
        match text.zip(findings) {
            Some((text, findings)) if !brings(before, &findings) => {
                let applied = done.map_or(0, |done| done.applied) + group.len();
                accepted = edits;
                done = Some(Round { text, applied, findings });
            }
            _ if group.len() > 1 => {
                let (first, second) = group.split_at(group.len() / 2);
                groups.extend([second, first]);
            }
            _ => {}
        }
    }
    done
}

/// Whether a rule finds more `after` than `before`.
fn brings(before: &[Finding], after: &[Finding]) -> bool {
    let mut counts: FxHashMap<&str, i64> = FxHashMap::default();
    for finding in before {
        *counts.entry(finding.rule.name).or_default() += 1;
    }
    for finding in after {
        *counts.entry(finding.rule.name).or_default() -= 1;
    }
    counts.values().any(|count| *count < 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fix, Message, rules};

    /// A finding for each `wrong` of the table in `text`, with its fix.
    fn judge(table: &'static [(&str, &str)]) -> impl Fn(&str) -> Vec<Finding> {
        |text| {
            let mut findings = Vec::new();
            for (rule, (wrong, right)) in table.iter().enumerate() {
                for (at, _) in text.match_indices(wrong) {
                    let span = Span::new(at, at + wrong.len());
                    let edit = Edit::replace(span, *right);
                    let fix = Fix::new(Message::new("one-space"), Applicability::Safe, edit);
                    let message = Message::new("double-space");
                    findings.push(Finding::new(rules::ALL[rule], span, message).offering([fix]));
                }
            }
            findings.sort_by_key(|finding| (finding.span, finding.rule.name));
            findings
        }
    }

    #[track_caller]
    fn check(table: &'static [(&str, &str)], before: &str, after: &str, applied: usize) {
        let mended = mend(before, Applicability::Safe, judge(table));
        assert_eq!((mended.text.as_str(), mended.applied), (after, applied));
    }

    // Two fixes that change the same letters take turns.
    #[test]
    fn fixes_that_overlap_take_turns() {
        check(&[("ab", "b"), ("bc", "c")], "abc abc", "c c", 4);
    }

    // The fix of «x» would bring a finding of another rule; that of «y» is applied all the same.
    #[test]
    fn a_fix_that_brings_a_finding_is_not_applied() {
        check(&[("x", "bad"), ("bad", "bad"), ("y", "z")], "x y x", "x z x", 1);
    }

    // Fixes that undo each other come to an end.
    #[test]
    fn fixes_do_not_run_for_ever() {
        check(&[("a", "b"), ("b", "a")], "a", "a", 0);
        let grown = mend("a", Applicability::Safe, judge(&[("a", "aa")]));
        assert_eq!(grown.applied, 0);
    }
}
