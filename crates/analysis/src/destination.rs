//! Where a word of a draft leads: a citation to the paragraph that it cites, a mark to its note,
//! «пункт 3 выше» to that paragraph, an acronym to the place that explains it.

use citation::{Antecedent, Target};
use draft::ParagraphId;
use knowledge::DocumentParagraph;
use knowledge::glossary::Form;
use lint::{Named, Reference};
use text::Span;

use crate::subject::Subject;
use crate::{Snapshot, cited};

/// Where something leads.
#[derive(Clone, Debug)]
pub enum Destination<'s> {
    /// To another place of the draft.
    Here(Span),
    /// To a document of the corpus, by its symbol, at a paragraph where one is cited.
    Corpus(&'s str, Option<DocumentParagraph<'s>>),
}

/// Where the word at `offset` leads, and the words that lead there.
pub fn definition(snapshot: &Snapshot, offset: usize) -> Option<(Span, Destination<'_>)> {
    let (span, subject) = snapshot.subject_at(offset)?;
    let draft = &snapshot.checked().draft;
    let destination = match subject {
        Subject::Mark(mark) => Destination::Here(draft.footnotes.get(mark.note?)?.label_span),
        Subject::Note(note) => {
            let called = |index: Option<usize>| {
                index.and_then(|index| draft.footnotes.get(index)).map(|it| it.label_span)
            };
            let mark = draft.marks.iter().find(|mark| called(mark.note) == Some(note.label_span));
            Destination::Here(mark?.span)
        }
        Subject::OwnParagraph(own) => Destination::Here(beginning(snapshot, own.target?)),
        Subject::Reference(reference) => of_reference(snapshot, reference)?,
        Subject::Name(named) => Destination::Here(explained(snapshot, named)?),
        Subject::Opening(_) => return None,
    };
    Some((span, destination))
}

/// The document at hand; without one, what «той же резолюции» was said of.
fn of_reference<'s>(snapshot: &'s Snapshot, reference: &'s Reference) -> Option<Destination<'s>> {
    let symbol = cited::symbol(reference);
    if let Some(document) = symbol.and_then(|symbol| snapshot.knowledge().document_of(symbol)) {
        let paragraph = cited::paragraphs(reference, document).into_iter().next();
        return Some(Destination::Corpus(document.symbol(), paragraph));
    }
    let Target::Back(back) = &reference.citation.target else { return None };
    let Antecedent::Found(index) = back.antecedent else { return None };
    Some(Destination::Here(snapshot.checked().references.get(index)?.span))
}

/// The first words of a paragraph: its number, where it has one.
fn beginning(snapshot: &Snapshot, id: ParagraphId) -> Span {
    let paragraph = snapshot.checked().draft.paragraph(id);
    paragraph.label.as_ref().map_or(Span::at(paragraph.span.start as usize), |label| label.span)
}

/// Where an acronym or a short form is explained: the first place that gives the name in full,
/// best the one with the acronym behind it.
fn explained(snapshot: &Snapshot, named: &Named) -> Option<Span> {
    if !matches!(named.mention.form, Form::Acronym | Form::Short) {
        return None;
    }
    let entity = named.entity()?;
    let mentions = &snapshot.checked().mentions;
    let introduced = mentions.introduced.iter().find(|it| it.entity == entity);
    let introduced = introduced.and_then(|it| mentions.all.get(it.name));
    let full = |it: &&Named| {
        it.entity() == Some(entity) && !matches!(it.mention.form, Form::Acronym | Form::Short)
    };
    let place = introduced.or_else(|| mentions.all.iter().find(full))?;
    Some(place.span)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::testing::{markdown, snapshot};

    fn show((snapshot, at): (Snapshot, usize), expected: Expect) {
        let shown = match definition(&snapshot, at) {
            None => "nothing".to_owned(),
            Some((span, Destination::Here(place))) => {
                let [from, to] = [span, place].map(|span| span.of(snapshot.text()));
                format!("{from} → {to} at {}", place.start)
            }
            Some((span, Destination::Corpus(symbol, paragraph))) => {
                let place = paragraph.map_or_else(String::new, |it| it.label());
                format!("{} → {} {place}", span.of(snapshot.text()), symbol)
            }
        };
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_citation_leads_to_its_paragraph() {
        show(
            snapshot("ссылаясь на пункт 10 резолюции 58/2$008 Генеральной Ассамблеи"),
            expect!["резолюции 58/208 Генеральной Ассамблеи → A/RES/58/208 10"],
        );
        show(
            snapshot("paragraph 2 (b) of General Assembly resolution 58/208$0"),
            expect!["General Assembly resolution 58/208 → A/RES/58/208 "],
        );
        // Of a resolution that is not at hand nothing can be opened.
        show(snapshot("резолюция 60/2$027 Генеральной Ассамблеи"), expect!["nothing"]);
    }

    #[test]
    fn marks_and_notes_lead_to_each_other() {
        show(
            markdown("доклад[^1$0] о миграции\r\n\r\n[^1]: A/58/98.\r\n"),
            expect!["[^1] → [^1] at 40"],
        );
        show(
            markdown("доклад[^1] о миграции\r\n\r\n[^$01]: A/58/98.\r\n"),
            expect!["[^1] → [^1] at 12"],
        );
    }

    #[test]
    fn the_draft_s_own_paragraphs() {
        show(
            snapshot(
                "Генеральная Ассамблея,\n\n1. постановляет провести диалог;\n\n2. просит доклад \
                 о выполнении пункта $01 выше.\n",
            ),
            expect!["1 → 1. at 44"],
        );
    }

    #[test]
    fn an_acronym_leads_to_the_name() {
        show(
            snapshot("Международная организация по миграции (МОМ) и государства; М$0ОМ далее"),
            expect!["МОМ → Международная организация по миграции at 0"],
        );
        show(snapshot("$0"), expect!["nothing"]);
    }
}
