//! Two spaces where one is meant.
#![doc = include_str!("double-space.md")]

use memchr::memmem::Finder;
use text::Span;

use crate::{
    Applicability, Confidence, FixKind, Message, Page, Reading, Rule, Severity, Sink, prose,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/double-space",
    severity: Severity::Hint,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("double-space.md"), ru: include_str!("double-space.ru.md") },
    check,
};

/// More spaces than this part the columns of a table.
const MOST: usize = 3;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let spaces_in_a_row = Finder::new("  ");
    for prose in prose::paragraphs(reading) {
        let text = prose.text();
        let mut done = 0;
        for at in spaces_in_a_row.find_iter(text.as_bytes()) {
            if at < done {
                continue;
            }
            let spaces = text[at..].bytes().take_while(|byte| *byte == b' ').count();
            done = at + spaces;
            if spaces > MOST || at == 0 || done == text.len() {
                continue;
            }
            let Some(edit) = prose.edit(Span::new(at + 1, done), "") else { continue };
            let message = Message::new("double-space");
            let fix = (Message::new("one-space"), Applicability::Safe, vec![edit]);
            sink.findings.extend(prose.finding(&RULE, Span::new(at, done), message, fix));
        }
    }
}
