//! An ignore names no rule that there is.
#![doc = include_str!("unknown-rule.md")]

use text::Edit;

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Selector,
    Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "ignore/unknown-rule",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("unknown-rule.md"), ru: include_str!("unknown-rule.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for ignore in &reading.ignores.comments {
        if ignore.names.is_empty() {
            sink.push(Finding::new(&RULE, ignore.span, Message::new("ignore-names-nothing")));
        }
        for name in ignore.names.iter().filter(|name| name.selector.is_none()) {
            let written = name.span.of(reading.draft.source);
            let message = Message::new("ignore-unknown-rule").with("name", written);
            let offer = Selector::nearest(written).map(|near| {
                let title = Message::new("ignore-write").with("name", near);
                Fix::new(title, Applicability::Unsafe, Edit::replace(name.span, near))
            });
            sink.push(Finding::new(&RULE, name.span, message).offering(offer));
        }
    }
}
