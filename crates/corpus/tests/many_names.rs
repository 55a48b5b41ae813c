//! A glossary of forty thousand names costs little more than one of three hundred: they are found,
//! and what they take of memory is the bytes of their pack.

use corpus::Glossary;
use knowledge::glossary::Memory;
use knowledge::{Knowledge, Pack};

const WORDS: [&str; 12] = [
    "Peace", "Water", "Trade", "Health", "Labour", "Science", "Culture", "Justice", "Energy",
    "Forest", "Ocean", "Space",
];

/// `Office 17 for Water and Justice 5`: no two alike.
fn names(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|at| {
        let word = |step: usize| WORDS[at / step % WORDS.len()];
        format!("Office {at} for {} and {} {}", word(1), word(12), at / 144)
    })
}

fn pack(count: usize) -> Vec<u8> {
    let mut glossary = Glossary::default();
    glossary.add_made_up(names(count));
    corpus::names_only(&glossary).expect("a pack")
}

#[test]
fn forty_thousand_names_are_found_and_stay_small() {
    let bytes = pack(40_000);
    // Nothing is parsed on opening, so the pack is all that the names keep in memory.
    assert!(bytes.len() < 20_000_000, "{} bytes", bytes.len());
    let knowledge = Knowledge::new(vec![Pack::open(&bytes).expect("a sound pack")]);
    let glossary = knowledge.glossary();
    let mut memory = Memory::default();
    let mut finder = glossary.finder(&mut memory);
    for name in names(40_000).step_by(997) {
        let text = format!("Invites the {name} to report;");
        let found = finder.find(&text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].span.of(&text), name);
    }
}
