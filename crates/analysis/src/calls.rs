//! Who cites whom: a draft and its citations, a document of the corpus and those that cite it.

use citation::Symbol;
use knowledge::{Citing, Document, Knowledge};
use text::{Language, Span};

use crate::subject::Subject;
use crate::{Snapshot, cited};

/// Documents that a list of citations names at most.
const MOST: usize = 200;

/// Something that is cited or cites.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cited {
    /// Its symbol.
    pub symbol: Symbol,
    /// Its title, in the draft's language or in another; empty where none is known.
    pub title: String,
    /// The words of the draft that cite it.
    pub spans: Vec<Span>,
}

/// What is cited at `offset`.
pub fn item(snapshot: &Snapshot, offset: usize) -> Option<Cited> {
    let (span, Subject::Reference(reference)) = snapshot.subject_at(offset)? else { return None };
    let symbol = cited::symbol(reference)?.clone();
    Some(Cited { title: title(snapshot, &symbol), symbol, spans: vec![span] })
}

/// What a draft cites, in the order in which it does so first.
pub fn cites(snapshot: &Snapshot) -> Vec<Cited> {
    let mut all: Vec<(&Symbol, Span)> = Vec::new();
    for reference in &snapshot.checked().references {
        let own = own_symbol(snapshot);
        let symbol = cited::symbol(reference).filter(|symbol| Some(*symbol) != own.as_ref());
        all.extend(symbol.map(|symbol| (symbol, reference.number)));
    }
    all.sort_by(|one, other| one.0.cmp(other.0).then(one.1.cmp(&other.1)));
    let mut cited: Vec<Cited> = all
        .chunk_by(|one, other| one.0 == other.0)
        .filter_map(|same| {
            let symbol = same.first()?.0.clone();
            let spans = same.iter().map(|it| it.1).collect();
            Some(Cited { title: title(snapshot, &symbol), symbol, spans })
        })
        .collect();
    cited.sort_by_key(|it| it.spans.first().copied());
    cited
}

/// The act that a text says it is: an adopted one bears its number above its title.
pub fn own_symbol(snapshot: &Snapshot) -> Option<Symbol> {
    let checked = snapshot.checked();
    let number = checked.draft.heading?.number?;
    let own = checked.references.iter().find(|it| number.overlaps(it.number))?;
    cited::symbol(own).cloned()
}

/// The documents of the corpus that cite a symbol, each with the places where it does.
pub fn cited_by<'k>(
    knowledge: &'k Knowledge<'k>,
    symbol: &Symbol,
) -> Vec<(Document<'k>, Vec<Citing<'k>>)> {
    let symbol = symbol.to_string();
    let mut documents: Vec<(Document<'k>, Vec<Citing<'k>>)> = Vec::new();
    for citing in knowledge.citing(&symbol) {
        let same = |(last, _): &&mut (Document<'_>, _)| last.symbol() == citing.document.symbol();
        match documents.last_mut().filter(same) {
            Some((_, places)) => places.push(citing),
            None => documents.push((citing.document, vec![citing])),
        }
        if documents.len() > MOST {
            break;
        }
    }
    documents.truncate(MOST);
    documents
}

/// What a document of the corpus cites, by symbol, each with the places where it does.
pub fn cites_of<'k>(document: &Document<'k>) -> Vec<(&'k str, Vec<Citing<'k>>)> {
    let mut all: Vec<(&'k str, Citing<'k>)> = document.cites().collect();
    // The places of one symbol stay in the order of the text.
    all.sort_by_key(|(symbol, _)| *symbol);
    let same = all.chunk_by(|one, other| one.0 == other.0);
    let of = |same: &[(&'k str, Citing<'k>)]| {
        Some((same.first()?.0, same.iter().map(|it| it.1).collect()))
    };
    same.filter_map(of).take(MOST).collect()
}

/// A title in the draft's language, else in one that has it.
fn title(snapshot: &Snapshot, symbol: &Symbol) -> String {
    let own = snapshot.checked().draft.language;
    let record = snapshot.knowledge().act(symbol);
    let document = snapshot.knowledge().document_of(symbol);
    let recorded = |language| record.and_then(|record| record.title(language)).map(|it| it.0);
    let title = recorded(own)
        .or_else(|| document.map(|document| document.title()))
        .or_else(|| recorded(Language::English))
        .or_else(|| recorded(Language::Russian));
    title.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::snapshot;

    #[test]
    fn a_draft_cites() {
        let (snapshot, at) = snapshot(
            "Генеральная Ассамблея,\n\nссылаясь на свои резолюции 58/2$008 и 60/227,\n\nссылаясь \
             также на доклад (A/58/98) и на резолюцию 58/208,\n",
        );
        let found = cites(&snapshot);
        let found: Vec<(String, usize)> =
            found.iter().map(|it| (it.symbol.to_string(), it.spans.len())).collect();
        let named = |symbol: &str, times| (symbol.to_owned(), times);
        assert_eq!(
            found,
            [named("A/RES/58/208", 2), named("A/RES/60/227", 1), named("A/58/98", 1)]
        );
        let under = item(&snapshot, at).unwrap();
        assert_eq!(under.title, "Международная миграция и развитие");
        assert_eq!(item(&snapshot, 0), None);
    }

    #[test]
    fn the_corpus_cites() {
        let knowledge = builtin::knowledge();
        let symbol = "A/RES/56/203".parse().unwrap();
        let by = cited_by(knowledge, &symbol);
        assert!(by.iter().any(|(document, _)| document.symbol() == "A/58/98"), "{by:?}");
        let report = knowledge.document("A/58/98").unwrap();
        let cites = cites_of(&report);
        assert!(
            cites.iter().any(|(symbol, places)| *symbol == "A/RES/56/203" && !places.is_empty())
        );
    }
}
