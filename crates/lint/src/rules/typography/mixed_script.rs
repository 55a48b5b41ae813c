//! A letter of the other alphabet inside a word.
#![doc = include_str!("mixed-script.md")]

use citation::Target;
use text::{Edit, Language, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    look_alike,
};
use look_alike::Script;

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/mixed-script",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("mixed-script.md"), ru: include_str!("mixed-script.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let source = reading.draft.source;
    // Symbols have a grammar, and a rule, of their own: `symbol-letters`. Notes may stand
    // anywhere in the text, so their symbols are put in its order.
    let symbols = reading.references.iter().filter(|reference| {
        matches!(reference.citation.target, Target::Symbol(_) | Target::Unknown)
    });
    let mut symbols: Vec<Span> = symbols.map(|reference| reference.number).collect();
    symbols.sort_unstable();
    let mut symbols = symbols.into_iter().peekable();
    for span in look_alike::mixed_words(source) {
        while symbols.next_if(|symbol| symbol.end <= span.start).is_some() {}
        if symbols.peek().is_some_and(|symbol| symbol.overlaps(span)) {
            continue;
        }
        if let Some(finding) = mixed(source, span) {
            sink.push(finding);
        }
    }
    if reading.draft.language == Language::Russian {
        for span in look_alike::latin_ordinals(source) {
            sink.push(ordinal(source, span));
        }
    }
}

/// The word with its strangers made native, when one alphabet is clearly meant.
fn mixed(source: &str, span: Span) -> Option<Finding> {
    let word = span.of(source);
    let script = look_alike::script_of(word)?;
    let native = look_alike::in_script(word, script)?;
    let strangers: String =
        word.chars().filter(|&c| Script::of(c) == Some(script.other())).collect();
    let message = Message::new("mixed-script").with("word", word).with("letters", strangers);
    Some(Finding::new(&RULE, span, message).offering([respell(span, native)]))
}

/// «25-e»: digits, a hyphen and a Latin letter for the ending.
fn ordinal(source: &str, span: Span) -> Finding {
    let word = span.of(source);
    let native: String = word.chars().map(|c| look_alike::to_cyrillic(c).unwrap_or(c)).collect();
    let message = Message::new("mixed-script-ordinal").with("word", word);
    Finding::new(&RULE, span, message).offering([respell(span, native)])
}

fn respell(span: Span, native: String) -> Fix {
    let title = Message::new("respell-word").with("word", native.as_str());
    Fix::new(title, Applicability::Safe, Edit::replace(span, native))
}
