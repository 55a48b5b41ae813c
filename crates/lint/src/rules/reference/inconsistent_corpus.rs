//! Documents of the corpus give one act different dates, and the draft follows one of them.
#![doc = include_str!("inconsistent-corpus.md")]

use citation::Act;
use jiff::civil::Date;
use rustc_hash::FxHashSet;

use crate::{
    Confidence, Evidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity,
    Sink, evidence, naming,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/inconsistent-corpus",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("inconsistent-corpus.md"),
        ru: include_str!("inconsistent-corpus.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    // Said once for an act and a date: the rest of the draft repeats it.
    let mut said: FxHashSet<(&Act, Date)> = FxHashSet::default();
    for reference in reading.references {
        let (Some(act), Some(written)) = (reference.judged_act(), reference.citation.date) else {
            continue;
        };
        let Some(written) = written.to_date() else { continue };
        // A draft with the recorded date is right, whatever other documents have.
        if evidence::is_recorded(reading, act, written) || said.contains(&(act, written)) {
            continue;
        }
        if let Some(finding) = disagreement(reading, reference, act, written) {
            said.insert((act, written));
            sink.push(finding);
        }
    }
}

fn disagreement(
    reading: &Reading<'_>,
    reference: &Reference,
    act: &Act,
    written: Date,
) -> Option<Finding> {
    let symbol = reference.judgement.as_ref()?.symbol.to_string();
    let agreeing = Documents::that(reading, &symbol, |date| date == written);
    let differing = Documents::that(reading, &symbol, |date| date != written);
    if agreeing.symbols.is_empty() || differing.symbols.is_empty() {
        return None;
    }
    let message = Message::new("inconsistent-corpus")
        .with("act", naming::act(act))
        .with("agreeing", agreeing.symbols.join(", "))
        .with("differing", differing.symbols.join(", "));
    Some(
        Finding::new(&RULE, reference.date?, message)
            .about(reference)
            .because(agreeing.quotations)
            .because(differing.quotations),
    )
}

/// Documents of the corpus, each with the first place that cites the act with such a date.
struct Documents {
    symbols: Vec<String>,
    quotations: Vec<Evidence>,
}

impl Documents {
    fn that(reading: &Reading<'_>, symbol: &str, dated: impl Fn(Date) -> bool) -> Self {
        let mut documents = Documents { symbols: Vec::new(), quotations: Vec::new() };
        for place in reading.knowledge.citing(symbol) {
            let name = place.document.symbol();
            if place.full_date().is_some_and(&dated)
                && !documents.symbols.iter().any(|symbol| symbol == name)
            {
                documents.symbols.push(name.to_owned());
                documents.quotations.push(evidence::quotation(&place));
            }
        }
        documents
    }
}
