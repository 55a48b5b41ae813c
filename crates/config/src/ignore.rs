//! Findings that are agreed to stay: `[[ignore]]` with a rule, a passage and a reason.

use lint::{Finding, Selector};
use schemars::JsonSchema;
use text::Span;

use crate::{Place, schema};

/// One `[[ignore]]`. It covers the findings of its rule (of every rule, when it names none) that
/// stand in its passage (everywhere, when it quotes none).
#[derive(Clone, PartialEq, Debug, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ignore {
    /// Which findings: those of a rule or a group; of every rule when absent.
    #[schemars(default, schema_with = "schema::rule")]
    pub rule: Option<Selector>,
    /// A passage of the draft. Any white space in it stands for any white space in the draft, so
    /// that it is found in wrapped lines too.
    #[schemars(default, schema_with = "schema::string")]
    pub text: Option<String>,
    /// Why: "agreed language".
    #[schemars(default, schema_with = "schema::string")]
    pub reason: Option<String>,
    /// The line that opens it.
    #[schemars(skip)]
    pub place: Place,
}

impl Ignore {
    /// Which of `findings` it covers, in bits of the result. One pass over `source` when there is
    /// a finding to look at.
    pub(crate) fn mark(&self, source: &str, findings: &[Finding], ignored: &mut [bool]) -> bool {
        let of_rule =
            |finding: &Finding| self.rule.as_ref().is_none_or(|rule| rule.covers(finding.rule));
        if !findings.iter().any(of_rule) {
            return false;
        }
        let passages = self.text.as_deref().map(|text| passages(source, text));
        let mut matched = false;
        for (finding, ignored) in findings.iter().zip(ignored) {
            if !of_rule(finding) {
                continue;
            }
            let inside = passages.as_ref().is_none_or(|passages| touches(passages, finding.span));
            *ignored |= inside;
            matched |= inside;
        }
        matched
    }
}

/// Whether `span` stands in one of the passages, or one of them in it. Passages are in order.
fn touches(passages: &[Span], span: Span) -> bool {
    let first = passages.partition_point(|passage| passage.end < span.start);
    passages[first..]
        .iter()
        .take_while(|passage| passage.start <= span.end)
        .any(|passage| passage.covers(span) || span.covers(*passage))
}

/// Where `wanted` stands in `source`, in order, white space matching white space.
pub(crate) fn passages(source: &str, wanted: &str) -> Vec<Span> {
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let Some((first, rest)) = words.split_first() else { return Vec::new() };
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = source[from..].find(first) {
        let start = from + at;
        from = start + first.len();
        if let Some(end) = follow(source, from, rest) {
            found.push(Span::new(start, end));
        }
    }
    found
}

/// Where the text ends that continues with `words` at `from`, each after white space.
fn follow(source: &str, from: usize, words: &[&str]) -> Option<usize> {
    let mut end = from;
    for word in words {
        let rest = source[end..].trim_start();
        let blank = source.len() - end - rest.len();
        if blank == 0 || !rest.starts_with(word) {
            return None;
        }
        end += blank + word.len();
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    // A passage quoted on one line is found in a wrapped draft.
    #[test]
    fn white_space_stands_for_white_space() {
        let source = "от 21\nфевраля\u{a0}2002 года; от 21 февраля 2003 года";
        let found = passages(source, "от 21 февраля 2002 года");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].of(source), "от 21\nфевраля\u{a0}2002 года");
        assert!(passages(source, " ").is_empty());
        assert!(passages(source, "21февраля").is_empty());
    }

    // The quotation may be wider or narrower than what the rule marks, but must not only touch it.
    #[test]
    fn a_finding_is_covered_by_what_holds_it() {
        let passages = [Span::new(10, 20), Span::new(40, 42)];
        assert!(touches(&passages, Span::new(12, 15)));
        assert!(touches(&passages, Span::new(35, 50)));
        assert!(!touches(&passages, Span::new(18, 25)));
        assert!(!touches(&passages, Span::new(60, 61)));
    }
}
