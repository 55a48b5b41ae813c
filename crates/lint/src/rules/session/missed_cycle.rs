//! A request that returns every two years misses its year.
#![doc = include_str!("missed-cycle.md")]

use citation::{Body, Session};

use crate::{Confidence, Finding, FixKind, Message, Page, Reading, Rule, Severity, Sink, wording};

/// The rule.
pub static RULE: Rule = Rule {
    name: "session/missed-cycle",
    severity: Severity::Hint,
    confidence: Confidence::Low,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page { en: include_str!("missed-cycle.md"), ru: include_str!("missed-cycle.ru.md") },
    check,
};

/// How far before the session the cycle may be named, in bytes.
const REACH: usize = 600;

/// How often something returns, and after how many sessions.
const CYCLES: [(&str, u16); 10] = [
    ("biennially", 2),
    ("on a biennial basis", 2),
    ("every two years", 2),
    ("triennially", 3),
    ("on a triennial basis", 3),
    ("every three years", 3),
    ("раз в два года", 2),
    ("каждые два года", 2),
    ("на двухгодичной основе", 2),
    ("раз в три года", 3),
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let Some(assembly) = reading.sitting.assembly else { return };
    for named in &reading.sitting.named {
        let Session::Regular(session) = named.mention.session else { continue };
        let text = reading.text(named.paragraph);
        let before = wording::tail(&text[..named.mention.span.start as usize], REACH);
        let cycle = CYCLES.iter().find(|(words, _)| before.contains(words));
        let Some((words, sessions)) = cycle else { continue };
        let misses = session > assembly && (session - assembly) % sessions != 0;
        if misses
            && named.is_possessive(reading)
            && named.body(reading) == Some(Body::GeneralAssembly)
        {
            let message = Message::new("missed-cycle")
                .with("words", *words)
                .with("next", u32::from(assembly + sessions))
                .with("session", u32::from(session));
            sink.push(Finding::new(
                &RULE,
                reading.place(named.paragraph, named.mention.span),
                message,
            ));
        }
    }
}
