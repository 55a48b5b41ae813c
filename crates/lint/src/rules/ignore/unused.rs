//! An ignore that hides nothing.
#![doc = include_str!("unused.md")]

use text::{Edit, Span};

use crate::ignores::{Ignore, Name};
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Selector,
    Severity, Sink, rules,
};

/// The rule. It is asked after all others.
pub static RULE: Rule = Rule {
    name: "ignore/unused",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("unused.md"), ru: include_str!("unused.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let unused = reading.ignores.unused(reading.draft, sink.findings);
    for (ignore, name) in unused {
        let Some(selector) = name.selector.filter(|selector| has_spoken(selector, reading, sink))
        else {
            continue;
        };
        let message = Message::new("ignore-unused").with("name", selector.name());
        let (title, span) = match ignore.names.len() {
            1 => ("ignore-delete", whole_lines(reading.draft.source, ignore.span)),
            _ => ("ignore-delete-name", in_list(ignore, name)),
        };
        let fix = Fix::new(Message::new(title), Applicability::Unsafe, Edit::replace(span, ""));
        sink.push(Finding::new(&RULE, name.span, message).offering([fix]));
    }
}

/// Whether every rule that `selector` means has looked at the draft. Those that compare language
/// versions look only when there are two.
fn has_spoken(selector: &Selector, reading: &Reading<'_>, sink: &Sink<'_>) -> bool {
    let compares = |rule: &Rule| rule.group() == "parallel" && reading.beside.is_none();
    let mut meant = rules::ALL.iter().filter(|rule| selector.covers(rule));
    meant.all(|rule| sink.ran.contains(rule) && !compares(rule))
}

/// A name of several, with what parts it from the next one or from the one before.
fn in_list(ignore: &Ignore, name: Name) -> Span {
    let at = ignore.names.iter().position(|other| other.span == name.span).unwrap_or(0);
    match (ignore.names.get(at + 1), at.checked_sub(1).and_then(|at| ignore.names.get(at))) {
        (Some(next), _) => Span { start: name.span.start, end: next.span.start },
        (None, Some(before)) => Span { start: before.span.end, end: name.span.end },
        (None, None) => name.span,
    }
}

/// A comment with its line break, when it has its lines for itself.
fn whole_lines(source: &str, comment: Span) -> Span {
    let before = &source[..comment.start as usize];
    let after = &source[comment.end as usize..];
    let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
    let alone = before[..before.len() - indent].ends_with('\n') || indent == before.len();
    let blank = after.len() - after.trim_start_matches([' ', '\t', '\r']).len();
    match after[blank..].starts_with('\n') && alone {
        true => Span::new(before.len() - indent, comment.end as usize + blank + 1),
        false => comment,
    }
}
