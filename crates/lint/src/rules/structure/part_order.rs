//! A preambular paragraph stands among the operative ones.
#![doc = include_str!("part-order.md")]

use knowledge::OpenerPart;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, Statement, ending,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "structure/part-order",
    severity: Severity::Error,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("part-order.md"), ru: include_str!("part-order.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut numbered = false;
    for statement in reading.statements {
        numbered &= !statement.first;
        let label = &reading.draft.paragraphs[statement.paragraph.0 as usize].label;
        if statement.part == OpenerPart::Preambular {
            numbered = false;
        } else if label.is_some() {
            numbered = true;
        } else if numbered && is_preambular(reading, statement) {
            let opening = statement.opening.map(|opening| opening.span).unwrap_or_default();
            let place = reading.place(statement.paragraph, opening);
            sink.push(Finding::new(&RULE, place, Message::new("part-order")));
        }
    }
}

/// An unnumbered paragraph that opens and closes as those of a preamble do.
fn is_preambular(reading: &Reading<'_>, statement: &Statement<'_>) -> bool {
    let opens = statement.opening.is_some_and(|it| it.opener.part() == OpenerPart::Preambular);
    opens && ending::of(reading.text(statement.paragraph)).mark == Some(',')
}
