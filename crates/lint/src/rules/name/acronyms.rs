//! The acronyms of a draft: where each is introduced («Международная организация по миграции
//! (МОМ)») and where it is used.

use knowledge::glossary::Form;
use rustc_hash::FxHashSet;
use text::{Language, Span};

use super::own_words::{self, Name};
use crate::{Introduced, Reading};

/// An acronym that stands for a name.
pub(super) struct Use<'r> {
    pub(super) name: Name<'r>,
    /// Whether the draft has introduced it before.
    pub(super) introduced: bool,
}

/// Every use of an acronym in the text and its headings, in reading order.
pub(super) fn uses<'r>(reading: &Reading<'r>) -> Vec<Use<'r>> {
    let mut introductions = reading.mentions.introduced.iter().peekable();
    let mut known: FxHashSet<&str> = FxHashSet::default();
    let mut brackets: FxHashSet<Span> = FxHashSet::default();
    let mut uses = Vec::new();
    let acronyms = own_words::names(reading).filter(|name| name.form == Form::Acronym);
    for name in acronyms.filter(|name| !in_name(reading, name)) {
        while let Some(next) = introductions.next_if(|next| next.name < name.index) {
            known.insert(&next.acronym);
            brackets.insert(next.span);
        }
        if !brackets.contains(&name.source) {
            let introduced = known.contains(name.written);
            uses.push(Use { name, introduced });
        }
    }
    uses
}

/// Whether the acronym is a part of something else's name: of the symbol of a document
/// («CEDAW/C/2003/1»), of two joined by a hyphen ("UNCITRAL-UNIDROIT study"), of a title ("the
/// UNCITRAL Toolkit on Prevention", «Типовой закон ЮНСИТРАЛ»).
fn in_name(reading: &Reading<'_>, name: &Name<'_>) -> bool {
    let text = reading.text(name.paragraph);
    let (before, after) = (&text[..name.span.start as usize], &text[name.span.end as usize..]);
    let joined = before.ends_with(['/', '-', '‑']) || after.starts_with(['/', '-', '‑']);
    let called = |called: &str| name.entities(reading).any(|entity| entity.called() == called);
    let title = after.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_uppercase))
        && reading.draft.language == Language::English
        && !called("un");
    joined || title || called("uncitral")
}

/// The brackets of an introduction with the space before them, in the running text.
pub(super) fn brackets(reading: &Reading<'_>, introduced: &Introduced) -> Option<Span> {
    let start = reading.mentions.all.get(introduced.name)?.mention.span.end as usize;
    let after = reading.text(introduced.paragraph).get(start..)?;
    let plain = after.starts_with(" (");
    let end = after.find(')')? + 1;
    plain.then(|| Span::new(start, start + end))
}
