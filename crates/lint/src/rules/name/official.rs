//! The official name in the place of another one, in the case that the place demands.

use draft::ParagraphId;
use knowledge::glossary::{Case, Entity};
use text::{Language, Span};

use super::own_words::Name;
use crate::{Applicability, Fix, Message, Reading, offer};

/// The official name as it would stand in a place.
pub(super) struct Official {
    /// In the case of the place where that is certain, in the nominative otherwise.
    pub(super) text: String,
    /// Whether it may be put there as it is.
    certain: bool,
}

impl Official {
    /// The official name of `entity` for the place where `name` stands behind the words `before`.
    /// `None` where it has no name in that language.
    pub(super) fn of(
        entity: &Entity<'_>,
        language: Language,
        place: &Name<'_>,
        before: &str,
    ) -> Option<Self> {
        let name = entity.name(language);
        if name.is_empty() {
            return None;
        }
        let (name, certain) = match language {
            Language::Russian => in_case_of(entity, name, place.written),
            _ => (without(name, before), true),
        };
        let begins = place.opens && place.written.starts_with(char::is_uppercase);
        let text = if begins { capitalised(name) } else { name.to_owned() };
        Some(Self { text, certain })
    }

    /// Puts it in the place of `span`, or shows it.
    pub(super) fn instead(
        &self,
        reading: &Reading<'_>,
        paragraph: ParagraphId,
        span: Span,
    ) -> Option<Fix> {
        if self.certain {
            return offer::text(reading, paragraph, span, &self.text, Applicability::Unsafe);
        }
        let title = Message::new("official-name").with("name", self.text.as_str());
        Some(Fix { title, applicability: Applicability::Shown, edits: Vec::new() })
    }
}

/// The form of a Russian name whose noun and adjectives stand in `written` as they do in it:
/// «Экономической комиссии для Европы» asks for «Европейской экономической комиссии». The
/// nominative, not certain, where no form or more than one fits.
fn in_case_of<'k>(entity: &Entity<'k>, name: &'k str, written: &str) -> (&'k str, bool) {
    let forms: Vec<&str> =
        Case::ALL.into_iter().filter_map(|case| entity.declined(name, case)).collect();
    let Ok(forms) = <[&str; 6]>::try_from(forms) else { return (name, false) };
    if forms.iter().all(|form| *form == name) {
        return (name, true);
    }
    let written = written.to_lowercase();
    let words: Vec<&str> = written.split(|c: char| !c.is_alphanumeric()).collect();
    // The words that the cases tell apart, of which the last is the noun.
    let declined: Vec<usize> = {
        let count = name.split(' ').count();
        let word = |form: &'k str, at| form.split(' ').nth(at);
        (0..count).filter(|&at| forms.iter().any(|form| word(form, at) != word(name, at))).collect()
    };
    let shared = |form: &str| {
        let form = form.to_lowercase();
        let parts: Vec<&str> = form.split(' ').collect();
        let here = |at: &usize| parts.get(*at).is_some_and(|part| words.contains(part));
        let noun = declined.last().is_some_and(here);
        if noun { declined.iter().filter(|at| here(at)).count() } else { 0 }
    };
    let most = forms.iter().map(|form| shared(form)).max().unwrap_or(0);
    let mut fitting = forms.iter().filter(|form| most > 0 && shared(form) == most);
    match fitting.next() {
        Some(first) if fitting.all(|form| form == first) => (first, true),
        _ => (name, false),
    }
}

/// The name without its first words where these stand before it already: "the United Nations
/// Convention on …".
fn without<'k>(name: &'k str, before: &str) -> &'k str {
    let mut words = name.match_indices(' ').map(|(at, _)| at + 1);
    let standing = words.rfind(|at| before.ends_with(&name[..*at]));
    &name[standing.unwrap_or(0)..]
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.as_str().chars()).collect()
}
