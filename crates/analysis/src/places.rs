//! Every place that speaks of the same thing: in the draft, in other drafts, in the corpus.

use citation::Symbol;
use draft::ParagraphId;
use knowledge::glossary::Memory;
use knowledge::{Document, DocumentParagraph, Knowledge};
use text::Span;

use crate::subject::Subject;
use crate::{Snapshot, cited};

/// Bytes of the corpus that are read for a name: what an editor waits for without impatience.
const MOST_READ: usize = 32_000_000;

/// What is looked for, in words that hold in every draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sought {
    /// An act or a document.
    Symbol(Symbol),
    /// A body, an instrument, a conference, a State, as the tables call it.
    Entity(String),
}

/// A place of the corpus.
#[derive(Clone, Copy, Debug)]
pub struct CorpusPlace<'k> {
    /// The document.
    pub document: Document<'k>,
    /// The paragraph.
    pub paragraph: DocumentParagraph<'k>,
}

/// What the word at `offset` names, when it is certain.
pub fn sought(snapshot: &Snapshot, offset: usize) -> Option<Sought> {
    match snapshot.subject_at(offset)?.1 {
        Subject::Reference(reference) => cited::symbol(reference).cloned().map(Sought::Symbol),
        Subject::Name(named) => {
            let entity = snapshot.knowledge().glossary().entity(named.entity()?)?;
            Some(Sought::Entity(entity.called().to_owned()))
        }
        Subject::Mark(_) | Subject::Note(_) | Subject::OwnParagraph(_) | Subject::Opening(_) => {
            None
        }
    }
}

/// The places of a draft that name it, in order: the numbers of citations, the names.
pub fn places(snapshot: &Snapshot, sought: &Sought) -> Vec<Span> {
    let checked = snapshot.checked();
    let mut places: Vec<Span> = match sought {
        Sought::Symbol(symbol) => {
            let same = checked.references.iter().filter(|it| cited::symbol(it) == Some(symbol));
            same.map(|it| it.number).collect()
        }
        Sought::Entity(called) => {
            let entity = snapshot.knowledge().glossary().entity_called(called);
            let id = entity.map(|entity| entity.id);
            let same = |it: &&lint::Named| it.entity().is_some() && it.entity() == id;
            checked.mentions.all.iter().filter(same).map(|it| it.span).collect()
        }
    };
    places.sort_unstable();
    places.dedup();
    places
}

/// The places of the corpus that name it, document by document, `most` at most.
pub fn places_in_corpus<'k>(
    knowledge: &'k Knowledge<'k>,
    sought: &Sought,
    most: usize,
) -> Vec<CorpusPlace<'k>> {
    let called = match sought {
        Sought::Symbol(symbol) => {
            let citing = symbol.to_string();
            let places = knowledge.citing(&citing).take(most);
            return places
                .map(|it| CorpusPlace { document: it.document, paragraph: it.paragraph })
                .collect();
        }
        Sought::Entity(called) => called,
    };
    let Some(entity) = knowledge.glossary().entity_called(called) else { return Vec::new() };
    let mut memory = Memory::default();
    let mut finder = knowledge.glossary().finder(&mut memory);
    let mut places = Vec::new();
    let mut read = 0;
    for document in knowledge.documents() {
        for paragraph in document.paragraphs() {
            read += paragraph.text.len();
            if places.len() >= most || read > MOST_READ {
                return places;
            }
            let named = finder.find(paragraph.text);
            if named.iter().any(|mention| mention.entities[..] == [entity.id]) {
                places.push(CorpusPlace { document, paragraph });
            }
        }
    }
    places
}

/// What belongs together with the word at `offset`, itself included: other citations of the same
/// act, other names of the same body, a mark and its note, a paragraph and what points at it.
pub fn highlights(snapshot: &Snapshot, offset: usize) -> Vec<Span> {
    let Some((_, subject)) = snapshot.subject_at(offset) else { return Vec::new() };
    let checked = snapshot.checked();
    let draft = &checked.draft;
    let note_and_marks = |note: usize| -> Vec<Span> {
        let label = draft.footnotes.get(note).map(|it| it.label_span);
        let marks = draft.marks.iter().filter(|it| it.note == Some(note)).map(|it| it.span);
        marks.chain(label).collect()
    };
    let pointed_at = |target: ParagraphId| -> Vec<Span> {
        let label = draft.paragraph(target).label.as_ref().map(|it| it.span);
        let own = checked.own_paragraphs.iter().filter(|it| it.target == Some(target));
        label.into_iter().chain(own.map(|it| it.span)).collect()
    };
    let mut spans = match subject {
        Subject::Mark(mark) => mark.note.map_or_else(|| vec![mark.span], note_and_marks),
        Subject::Note(note) => {
            let place = draft.footnotes.iter().position(|it| it.label_span == note.label_span);
            place.map_or_else(Vec::new, note_and_marks)
        }
        Subject::OwnParagraph(own) => own.target.map_or_else(|| vec![own.span], pointed_at),
        Subject::Opening(_) => Vec::new(),
        Subject::Reference(_) | Subject::Name(_) => {
            sought(snapshot, offset).map_or_else(Vec::new, |it| places(snapshot, &it))
        }
    };
    spans.sort_unstable();
    spans
}

/// The documents of the corpus whose symbol or title holds every word of `query`, whatever its
/// capitals; `most` at most.
pub fn titled<'k>(knowledge: &'k Knowledge<'k>, query: &str, most: usize) -> Vec<Document<'k>> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let fits = |document: &Document<'_>| {
        let title = format!("{} {}", document.symbol(), document.title()).to_lowercase();
        words.iter().all(|word| title.contains(word))
    };
    knowledge.documents().filter(fits).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{markdown, snapshot};

    fn words((snapshot, at): (Snapshot, usize)) -> Vec<String> {
        let spans = highlights(&snapshot, at);
        spans.iter().map(|span| span.of(snapshot.text()).to_owned()).collect()
    }

    // The same act, however it is cited; another number is another act.
    #[test]
    fn citations_of_one_act() {
        let text = "ссылаясь на резолюцию 58/2$008 Генеральной Ассамблеи и на резолюции 58/208 и \
                    60/227 Генеральной Ассамблеи,";
        assert_eq!(words(snapshot(text)), ["58/208", "58/208"]);
        assert!(words(snapshot("$0в целях развития")).is_empty());
    }

    #[test]
    fn names_of_one_body() {
        let text = "with the International Organization for Migration (IOM), and asks I$0OM";
        let found = words(snapshot(text));
        assert_eq!(found, ["International Organization for Migration", "IOM", "IOM"]);
    }

    #[test]
    fn a_mark_and_its_note() {
        let text = "доклад[^1$0] о миграции\r\n\r\n[^1]: A/58/98.\r\n";
        assert_eq!(words(markdown(text)).len(), 2);
    }

    #[test]
    fn the_corpus_is_asked_too() {
        let knowledge = builtin::knowledge();
        let cited = Sought::Symbol("A/RES/56/203".parse().unwrap());
        let places = places_in_corpus(knowledge, &cited, 9);
        assert!(places.iter().any(|it| it.document.symbol() == "A/58/98"), "{places:?}");
        let named = Sought::Entity("iom".to_owned());
        assert_eq!(places_in_corpus(knowledge, &named, 3).len(), 3);
        let found: Vec<&str> =
            titled(knowledge, "Миграция развитие", 9).iter().map(|it| it.symbol()).collect();
        assert!(found.contains(&"A/58/98"), "{found:?}");
    }
}
