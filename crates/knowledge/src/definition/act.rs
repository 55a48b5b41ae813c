//! The definition of a resolution, a decision or a document.

use citation::{ActKind, Symbol};
use text::Language;

use super::{Definition, DefinitionKind, Knowledge, Place, link};
use crate::Series;

impl<'k> Knowledge<'k> {
    /// What is known of exactly this act or document; of an act that is not known, how far the
    /// registry reaches there. `path` is the paragraph asked for, as [`label`] has it; empty
    /// for none.
    ///
    /// [`label`]: crate::DocumentParagraph::label
    pub fn definition_of_symbol(&self, symbol: &Symbol, path: &str) -> Definition<'k> {
        let record = self.act(symbol);
        let document = self.document_of(symbol);
        let id = symbol.to_string();
        let mut paragraphs = document.into_iter().flat_map(|document| document.paragraphs());
        let title = |language: Language| {
            let printed = document.filter(|document| document.language() == language);
            let printed =
                printed.map(|document| document.title()).filter(|title| !title.is_empty());
            let recorded = || record.and_then(|record| record.title(language));
            printed.or_else(|| recorded().map(|(title, _)| title)).map(|title| (language, title))
        };
        let coverage = match symbol {
            Symbol::Act(act) => {
                act.body.map(|body| self.coverage(body, act.kind, Series::of(act.number)))
            }
            _ => None,
        };
        let cited = self.citing(&id).map(|citing| Place {
            document: citing.document,
            paragraph: citing.paragraph,
            citing: Some(citing),
        });
        Definition {
            kind: match symbol {
                Symbol::Act(act) if act.kind == ActKind::Decision => DefinitionKind::Decision,
                Symbol::Act(act) if act.kind == ActKind::Resolution => DefinitionKind::Resolution,
                _ => DefinitionKind::Document,
            },
            symbol: Some(symbol.clone()),
            names: [Language::English, Language::Russian].into_iter().filter_map(title).collect(),
            acronyms: Vec::new(),
            texts: Vec::new(),
            facts: Vec::new(),
            paragraph: paragraphs.find(|paragraph| !path.is_empty() && paragraph.label() == path),
            record,
            document,
            coverage,
            page: link::page(&id),
            places: cited.collect(),
            id,
        }
    }
}

impl Definition<'_> {
    /// The date of an act or a document.
    pub fn date(&self) -> Option<jiff::civil::Date> {
        self.record
            .and_then(|record| record.date())
            .or_else(|| self.document.and_then(|document| document.date()))
    }
}
