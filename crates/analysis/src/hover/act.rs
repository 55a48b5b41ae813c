//! A cited act or document: its title and date, and the paragraph that is cited.

use citation::Symbol;
use knowledge::{Definition, Verdict};
use lint::{Message, Messages, Reference, definition};
use text::Language;

use crate::page::Page;
use crate::{Snapshot, cited};

/// Paragraphs that are read out at most.
const MOST_PARAGRAPHS: usize = 3;
/// Readings of a number that are shown at most.
const MOST_READINGS: usize = 3;

/// Writes what is known of a reference; `None` for one that names no act and no document.
pub(super) fn write(
    page: &mut Page,
    snapshot: &Snapshot,
    reference: &Reference,
    messages: &Messages,
) -> Option<()> {
    let symbol = cited::symbol(reference)?;
    let judgement = reference.judgement.as_ref();
    let ambiguous = judgement.filter(|it| it.verdict == Verdict::Ambiguous);
    if let Some(judgement) = ambiguous {
        page.line(&messages.say(&Message::new("hover-may-be")));
        for symbol in judgement.candidates.iter().take(MOST_READINGS) {
            one(page, snapshot, reference, symbol, messages);
        }
        return Some(());
    }
    one(page, snapshot, reference, symbol, messages);
    Some(())
}

fn one(
    page: &mut Page,
    snapshot: &Snapshot,
    reference: &Reference,
    symbol: &Symbol,
    messages: &Messages,
) {
    let definition = snapshot.knowledge().definition_of_symbol(symbol, "");
    page.title(&definition.id);
    let known = is_known(&definition);
    for language in languages(snapshot, messages) {
        if let Some(title) = definition.name(language) {
            page.line(title);
        }
    }
    if known {
        let lines: Vec<String> =
            definition::known(&definition).iter().map(|line| messages.say(line)).collect();
        page.line(&lines.join("; "));
    } else {
        page.line(&messages.say(&Message::new("hover-not-known")));
        if let Some(coverage) = definition.coverage {
            page.line(&messages.say(&definition::coverage(coverage)));
        }
    }
    if let Some(document) = definition.document {
        for paragraph in cited::paragraphs(reference, document).iter().take(MOST_PARAGRAPHS) {
            let place = definition::paragraph(&paragraph.label());
            let place = place.map_or_else(String::new, |place| messages.say(&place));
            page.quote(&place, paragraph.text);
        }
    }
    if !definition.places.is_empty() {
        let cited = Message::new("hover-cited").with("count", definition.places.len());
        page.line(&messages.say(&cited));
    }
    let address = knowledge::page_in(&definition.id, snapshot.checked().draft.language);
    if let Some(address) = address.filter(|_| known) {
        page.link(&address);
    }
}

/// Whether the registry or the corpus has it.
fn is_known(definition: &Definition<'_>) -> bool {
    definition.record.is_some() || definition.document.is_some()
}

/// The language of the draft, and that of its reader.
pub(super) fn languages(snapshot: &Snapshot, messages: &Messages) -> Vec<Language> {
    let own = snapshot.checked().draft.language;
    let reader = definition::language_of(messages.locale());
    let mut languages = vec![own];
    languages.extend((reader != own).then_some(reader));
    if languages.len() == 1 {
        languages.push(match own {
            Language::English => Language::Russian,
            _ => Language::English,
        });
    }
    languages
}
