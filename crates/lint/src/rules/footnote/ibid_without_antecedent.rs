//! «Там же» with no note before it, or with several texts in it.
#![doc = include_str!("ibid-without-antecedent.md")]

use citation::{Antecedent, Target};
use draft::{Footnote, ParagraphId};
use rustc_hash::FxHashMap;

use crate::{
    Confidence, Finding, FixKind, Message, Page, Reading, Reference, Rule, Severity, Sink,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "footnote/ibid-without-antecedent",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::None,
    since: "0.1.0",
    page: Page {
        en: include_str!("ibid-without-antecedent.md"),
        ru: include_str!("ibid-without-antecedent.ru.md"),
    },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let notes = &reading.draft.footnotes;
    let numbers: FxHashMap<ParagraphId, usize> =
        notes.iter().enumerate().map(|(number, note)| (note.paragraph, number)).collect();
    for (index, reference) in reading.references.iter().enumerate() {
        let Some(antecedent) = ibidem(reference) else { continue };
        // «Там же» outside the notes, and after a citation in the same note, follows the
        // sentence and not the note before.
        let Some(&note) = numbers.get(&reference.paragraph) else { continue };
        let words = reading.words(reference, reference.citation.span);
        let finding = match (note, antecedent) {
            // A text whose notes begin with another number is a part of a longer one.
            (0, Antecedent::Missing | Antecedent::Unresolved) if opens(&notes[0].label) => {
                Finding::new(&RULE, reference.span, said("ibid-no-note", words))
            }
            (1.., Antecedent::Ambiguous) if several_acts(reading, index, &notes[note - 1]) => {
                Finding::new(&RULE, reference.span, said("ibid-several", words))
                    .weighed(Severity::Hint, Confidence::Low)
            }
            // The note before may cite a book, which no grammar of symbols recognises.
            _ => continue,
        };
        sink.push(finding);
    }
}

/// Whether a label is that of the first note of a text.
fn opens(label: &str) -> bool {
    label.parse::<u32>().is_ok_and(|number| number == 1)
}

/// Whether the note before cites several resolutions or decisions. A volume of records or of
/// treaties with its page is one text, however many symbols name it.
fn several_acts(reading: &Reading<'_>, index: usize, before: &Footnote) -> bool {
    let acts = reading.references[..index]
        .iter()
        .rev()
        .skip_while(|reference| reference.paragraph != before.paragraph)
        .take_while(|reference| reference.paragraph == before.paragraph)
        .map(Reference::act);
    let mut acts = acts.collect::<Vec<_>>();
    acts.dedup();
    acts.len() > 1 && acts.iter().all(Option::is_some)
}

fn ibidem(reference: &Reference) -> Option<Antecedent> {
    match &reference.citation.target {
        Target::Back(back) if back.ibidem => Some(back.antecedent),
        _ => None,
    }
}

fn said(id: &'static str, words: &str) -> Message {
    Message::new(id).with("words", words)
}
