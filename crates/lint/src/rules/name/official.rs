//! The official name in the place of another one, in the case that the place demands.

use draft::ParagraphId;
use knowledge::glossary::{Case, Entity, EntityKind};
use text::{Language, Span};

use super::own_words::Name;
use crate::{Applicability, Fix, Message, Reading, offer};

mod ending;

/// Words of the names of States before which English has the article.
const ARTICLE: [&str; 12] = [
    "Republic",
    "Federation",
    "Kingdom",
    "Emirates",
    "United States",
    "Holy See",
    "State of",
    "Comoros",
    "Bahamas",
    "Gambia",
    "Netherlands",
    "Philippines",
];

/// The official name as it would stand in a place.
pub(super) struct Official {
    /// In the case of the place where that is certain, in the nominative otherwise.
    pub(super) text: String,
    /// Whether it may be put there as it is.
    certain: bool,
}

impl Official {
    /// The official name of `entity` for the place where another name stands.
    /// `None` where it has no name in that language.
    pub(super) fn of(
        entity: &Entity<'_>,
        language: Language,
        place: &Name<'_>,
        reading: &Reading<'_>,
    ) -> Option<Self> {
        let before = place.before(reading);
        let variant = reading.knowledge.glossary().name_of(place.mention);
        let name = entity.name(language);
        if name.is_empty() {
            return None;
        }
        let (name, certain) = match language {
            Language::Russian => in_case_of(entity, name, place, variant),
            _ => (without(name, before), true),
        };
        let begins = place.written.starts_with(char::is_uppercase) && place.opens(reading);
        let text = if begins { capitalised(name) } else { name.to_owned() };
        let official = Self { text, certain };
        match (entity.kind(), language) {
            (EntityKind::State, Language::English) => Some(official.with_article(before)),
            _ => Some(official),
        }
    }

    /// "the Republic of Korea" for "South Korea": with the article that the place lacks. Where the
    /// place has one that the name does not take, the fix is only shown.
    fn with_article(mut self, before: &str) -> Self {
        let takes =
            ARTICLE.iter().any(|words| self.text.contains(words)) && !self.text.contains('(');
        let has = before.ends_with("the ") || before.ends_with("The ");
        if takes && !has {
            self.text.insert_str(0, "the ");
        }
        self.certain &= takes || !has;
        self
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

/// The form of a Russian name in the case of the place; the nominative, not certain, where the
/// case cannot be told or asks for more than one form.
///
/// The case is told by the words that the two names share: «Экономической комиссии для Европы»
/// asks for «Европейской экономической комиссии»; or, of a single word, by its ending:
/// «Белоруссией» asks for «Беларусью».
fn in_case_of<'k>(
    entity: &Entity<'k>,
    name: &'k str,
    place: &Name<'_>,
    variant: &str,
) -> (&'k str, bool) {
    let forms: Vec<&str> =
        Case::ALL.into_iter().filter_map(|case| entity.declined(name, case)).collect();
    let Ok(forms) = <[&str; 6]>::try_from(forms) else { return (name, false) };
    let cases: Vec<usize> = match place.mention.cases.is_empty() {
        false => place.mention.cases.iter().map(|case| case as usize).collect(),
        true if variant.contains(' ') => cases_shared(name, &forms, place.written),
        true => ending::cases(variant, place.written),
    };
    let mut fitting = cases.iter().map(|case| forms[*case]);
    match fitting.next() {
        _ if forms.iter().all(|form| *form == name) => (name, true),
        Some(first) if fitting.all(|form| form == first) => (first, true),
        _ => (name, false),
    }
}

/// The cases in which most of the declined words of a name stand in `written`, its noun among
/// them.
fn cases_shared(name: &str, forms: &[&str; 6], written: &str) -> Vec<usize> {
    let written = written.to_lowercase();
    let words: Vec<&str> = written.split(|c: char| !c.is_alphanumeric()).collect();
    let forms = forms.map(str::to_lowercase);
    let forms: Vec<Vec<&str>> = forms.iter().map(|form| form.split(' ').collect()).collect();
    // The words that the cases tell apart, of which the last is the noun.
    let count = name.split(' ').count();
    let differs = |at: &usize| forms.iter().any(|form| form.get(*at) != forms[0].get(*at));
    let declined: Vec<usize> = (0..count).filter(differs).collect();
    let shared: Vec<usize> = forms
        .iter()
        .map(|form| {
            let here = |at: &usize| form.get(*at).is_some_and(|part| words.contains(part));
            let noun = declined.last().is_some_and(here);
            if noun { declined.iter().filter(|at| here(at)).count() } else { 0 }
        })
        .collect();
    let most = shared.iter().copied().max().unwrap_or(0);
    (0..forms.len()).filter(|case| most > 0 && shared[*case] == most).collect()
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
