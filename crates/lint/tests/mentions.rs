//! Every body, instrument and conference that a careful reader marked in the five documents is
//! found at its line, as what it is, in its case: `mentions.tsv`.
//!
//! A name inside a longer one («Организации Объединенных Наций» in «системы Организации …») is
//! asked for in the longer one, as a hover does. What the documents describe without naming it
//! («Комитет, который следит за осуществлением …»), or calls by words that mean other things
//! elsewhere («диалог высокого уровня», a conference that was only proposed), is not in the table.

use std::collections::BTreeMap;

use draft::{Draft, Options};
use knowledge::glossary::{Finder, Glossary, Memory, Mention};
use text::LineIndex;

const TABLE: &str = include_str!("mentions.tsv");
const DOCUMENTS: [(&str, &str); 5] = [
    ("A-58-98", include_str!("../../../seeds/documents/ru/A-58-98.txt")),
    ("A-61-515", include_str!("../../../seeds/documents/ru/A-61-515.txt")),
    ("A-68-190", include_str!("../../../seeds/documents/ru/A-68-190.txt")),
    ("A-RES-58-208", include_str!("../../../seeds/documents/ru/A-RES-58-208.txt")),
    ("A-RES-68-4", include_str!("../../../seeds/documents/ru/A-RES-68-4.txt")),
];

/// The names of a document by line: entities, words, the first letters of their cases.
type Found = BTreeMap<usize, Vec<(Vec<&'static str>, String, String)>>;

fn read(source: &str, glossary: &Glossary<'static>, finder: &mut Finder<'_, '_>) -> Found {
    let lines = LineIndex::new(source);
    let draft: Draft<'_> = draft::parse(source, &Options::default());
    let mut found = Found::new();
    for (_, paragraph) in draft.paragraphs() {
        let text = paragraph.flow.text();
        let outer = finder.find(text);
        let inner: Vec<Mention> =
            outer.iter().flat_map(|mention| finder.within(text, mention)).collect();
        for mention in outer.iter().chain(&inner) {
            let start = paragraph.flow.to_source(mention.span).start as usize;
            let entities = mention.entities.iter().filter_map(|id| glossary.entity(*id));
            found.entry(lines.line_of(start) + 1).or_default().push((
                entities.map(|entity| entity.called()).collect(),
                mention.span.of(text).to_owned(),
                mention.cases.iter().map(|case| &case.name()[..1]).collect(),
            ));
        }
    }
    found
}

#[test]
fn every_marked_name_is_found_at_its_line_in_its_case() {
    let glossary = builtin::knowledge().glossary();
    let mut memory = Memory::default();
    let mut finder = glossary.finder(&mut memory);
    let documents: BTreeMap<&str, Found> = DOCUMENTS
        .iter()
        .map(|(name, source)| (*name, read(source, &glossary, &mut finder)))
        .collect();
    let mut missing = Vec::new();
    for row in TABLE.lines().skip(1) {
        let fields: Vec<&str> = row.split('\t').collect();
        let &[document, line, entity, words, cases] = &fields[..] else { panic!("{row}") };
        let at_line = documents[document].get(&line.parse().unwrap()).into_iter().flatten();
        let mut same = at_line.filter(|(entities, surface, shown)| {
            entities.contains(&entity) && surface == words && shown == cases
        });
        if same.next().is_none() {
            missing.push(row);
        }
    }
    assert!(missing.is_empty(), "not found:\n{}", missing.join("\n"));
}
