//! A list of acts does not follow their numbers.
#![doc = include_str!("out-of-order-series.md")]

use citation::{Act, ActNumber, Session};

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink, naming,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/out-of-order-series",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("out-of-order-series.md"),
        ru: include_str!("out-of-order-series.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let list = |reference: &Reference| reference.citation.list.map(|l| (reference.paragraph, l));
    for members in reading.references.chunk_by(|a, b| list(a).is_some() && list(a) == list(b)) {
        let breaks = || {
            members.windows(2).filter_map(|pair| {
                let (first, second) = (pair[0].act()?, pair[1].act()?);
                (!in_order(first, second)).then_some((first, second, &pair[1]))
            })
        };
        // A longer list that falls throughout is in an order of its own.
        let falls = members.len() > 2 && breaks().count() == members.len() - 1;
        // The first break of a list is enough.
        let Some((first, second, after)) = breaks().next().filter(|_| !falls) else { continue };
        let message = Message::new("out-of-order-series")
            .with("number", naming::number(second))
            .with("before", naming::number(first));
        sink.push(Finding::new(&RULE, after.number, message).about(after));
    }
}

/// Whether `second` may follow `first`; acts that are numbered in different ways may.
fn in_order(first: &Act, second: &Act) -> bool {
    if first.body != second.body || first.kind != second.kind {
        return true;
    }
    match (place(first.number), place(second.number)) {
        (Some(a), Some(b)) if a.0 == b.0 => (a, first.part) <= (b, second.part),
        _ => true,
    }
}

/// The way of numbering, then the place in it.
fn place(number: ActNumber) -> Option<(u8, u32, u32)> {
    Some(match number {
        ActNumber::InSession { session: Session::Regular(session), number } => {
            (0, session.into(), number)
        }
        ActNumber::Running { session: Session::Regular(session), number } => {
            (1, session.into(), number)
        }
        ActNumber::WithYear { number, .. } => (2, number, 0),
        ActNumber::InYear { year, number } => (3, year.into(), number),
        _ => return None,
    })
}
