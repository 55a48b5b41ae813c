//! The acronyms of a draft: where each is introduced («Международная организация по миграции
//! (МОМ)») and where it is used.

use knowledge::glossary::Form;
use rustc_hash::FxHashSet;
use text::Span;

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
    for name in acronyms.filter(|name| !in_symbol(reading, name)) {
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

/// «CEDAW/C/2003/1»: a part of the symbol of a document.
fn in_symbol(reading: &Reading<'_>, name: &Name<'_>) -> bool {
    let text = reading.text(name.paragraph);
    let (start, end) = (name.span.start as usize, name.span.end as usize);
    text[..start].ends_with('/') || text[end..].starts_with('/')
}

/// The brackets of an introduction with the space before them, in the running text.
pub(super) fn brackets(reading: &Reading<'_>, introduced: &Introduced) -> Option<Span> {
    let start = reading.mentions.all.get(introduced.name)?.mention.span.end as usize;
    let after = reading.text(introduced.paragraph).get(start..)?;
    let plain = after.starts_with(" (");
    let end = after.find(')')? + 1;
    plain.then(|| Span::new(start, start + end))
}
