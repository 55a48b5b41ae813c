//! «Далее» stands before «также».
#![doc = include_str!("order.md")]

use knowledge::Adverb;

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    run,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequence/order",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("order.md"), ru: include_str!("order.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (before, statement) in run::pairs(reading) {
        let Some(((before, earlier), opening)) =
            before.and_then(|it| Some((it, it.opening?))).zip(statement.opening)
        else {
            continue;
        };
        let adverbs = (run::adverb(&earlier), run::adverb(&opening));
        if !run::same(&earlier.opener, &opening.opener)
            || adverbs != (Some(Adverb::Further), Some(Adverb::Also))
        {
            continue;
        }
        let place = reading.place(statement.paragraph, opening.span);
        let change = |it, opening, adverb| {
            run::fix(reading, it, opening, Some(adverb), Applicability::Unsafe)
        };
        let first = change(before, &earlier, Adverb::Also);
        let second = change(statement, &opening, Adverb::Further);
        let fix = first.zip(second).map(|(first, second)| Fix {
            title: Message::new("swap-adverbs"),
            applicability: Applicability::Unsafe,
            edits: first.edits.into_iter().chain(second.edits).collect(),
        });
        sink.push(Finding::new(&RULE, place, Message::new("sequence-order")).offering(fix));
    }
}
