//! The same opener twice in a row without «также», or three times without «далее».
#![doc = include_str!("also-further.md")]

use knowledge::Adverb;

use crate::{
    Applicability, Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Rule, Severity,
    Sink, run,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "sequence/also-further",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("also-further.md"), ru: include_str!("also-further.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for (before, statement) in run::pairs(reading) {
        let Some(((before, earlier), opening)) =
            before.and_then(|it| Some((it, it.opening?))).zip(statement.opening)
        else {
            continue;
        };
        if run::is_qualified(reading, statement) || run::is_qualified(reading, before) {
            continue;
        }
        if !run::same(&earlier.opener, &opening.opener) || run::adverb(&opening).is_some() {
            continue;
        }
        // The fourth of a run begins anew.
        let missing = match run::adverb(&earlier) {
            None => Adverb::Also,
            Some(Adverb::Also) => Adverb::Further,
            Some(Adverb::Further) => continue,
        };
        let Some(expected) = run::words(reading, statement, &opening, Some(missing)) else {
            continue;
        };
        let place = reading.place(statement.paragraph, opening.span);
        let written = opening.span.of(reading.text(statement.paragraph));
        let message = Message::new("also-further")
            .with("written", written)
            .with("expected", expected.as_str());
        let fix = run::fix(reading, statement, &opening, Some(missing), Applicability::Unsafe);
        let same = reading.place(before.paragraph, earlier.span);
        sink.push(
            Finding::new(&RULE, place, message)
                .because([Evidence::here(same, Message::new("same-opener"))])
                .offering(fix),
        );
    }
}
