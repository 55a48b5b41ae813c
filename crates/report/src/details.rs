//! The message of a finding, and what stands below it: what it rests on, the offers, the advice.

use lint::{Evidence, Finding};

use crate::{File, Words, place};

/// The message. Where the finding stands in a Word file, the paragraph or the note comes first: the
/// lines of its text are no lines of the file.
pub(crate) fn message(file: &File<'_>, finding: &Finding, words: &Words) -> String {
    let message = words.say(&finding.message);
    match place::in_word(file, finding.span.start, words) {
        Some(place) => format!("{place}: {message}"),
        None => message,
    }
}

/// What stands below it, a line each, with its label: `evidence: A/RES/58/208: …`.
pub(crate) fn lines(file: &File<'_>, finding: &Finding, words: &Words) -> Vec<String> {
    let evidence = finding
        .evidence
        .iter()
        .map(|it| labelled("label-evidence", &evidence(file, it, words), words));
    let fixes =
        finding.fixes.iter().map(|fix| labelled("label-offer", &words.say(&fix.title), words));
    let help = finding.help.iter().map(|help| labelled("label-help", &words.say(help), words));
    evidence.chain(fixes).chain(help).collect()
}

/// A sentence under its label.
pub(crate) fn labelled(label: &'static str, text: &str, words: &Words) -> String {
    format!("{}: {text}", words.word(label))
}

/// What a finding rests on: the act and paragraph that say it, or the place in the draft.
pub(crate) fn evidence(file: &File<'_>, evidence: &Evidence, words: &Words) -> String {
    let text = words.say(&evidence.text);
    match evidence.span {
        Some(span) => format!("{}: {text}", place::spoken(file, span.start, words)),
        None => sourced(evidence, text, words),
    }
}

/// A sentence with the act and the paragraph that it is taken from.
fn sourced(evidence: &Evidence, text: String, words: &Words) -> String {
    let paragraph = evidence.paragraph.as_deref().filter(|path| !path.is_empty());
    match (&evidence.symbol, paragraph) {
        (Some(symbol), Some(path)) => format!("{symbol}, {}: {text}", words.paragraph(path)),
        (Some(symbol), None) => format!("{symbol}: {text}"),
        _ => text,
    }
}
