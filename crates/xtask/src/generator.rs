//! Drafts that nobody has seen, with every citation in them known beforehand.
//!
//! A generated draft is written paragraph by paragraph as resolutions phrase things, in
//! Russian or English, out of the acts of the registry; some acts get a fault. It is then laid
//! out as drafts come: wrapped, hyphenated, cut into pages, in Markdown. Its wording, its tables
//! of words and its reading of the registry are written apart from the code that they test.

mod documents;
mod english;
mod facts;
mod faults;
mod layout;
pub(crate) mod names;
mod random;
mod russian;
mod scribe;
mod spelling;
mod truth;

use text::Language;

pub(crate) use facts::Facts;
pub(crate) use faults::TODAY;
pub(crate) use random::Random;
pub(crate) use truth::{DateTruth, Expected, Written};

use facts::Organ;
use layout::Layout;
use scribe::Scribe;

/// A draft and what is in it.
pub(crate) struct Generated {
    pub(crate) source: String,
    /// In the order in which they were written.
    pub(crate) expected: Vec<Expected>,
    pub(crate) seed: u64,
    pub(crate) markdown: bool,
}

/// The draft of a seed. Of a hundred acts cited, `spoilt` are tried with a fault.
pub(crate) fn draft(facts: &Facts, language: Language, seed: u64, spoilt: usize) -> Generated {
    let mut random = Random::new(seed);
    let organ = match random.below(100) {
        0..60 => Organ::Assembly,
        60..75 => Organ::SecurityCouncil,
        75..88 => Organ::HumanRightsCouncil,
        _ => Organ::EconomicCouncil,
    };
    let layout = Layout::choose(&mut random, language == Language::Russian);
    let mut scribe = Scribe::new(random, facts, organ, spoilt);
    let blocks = match language {
        Language::English => english::write(&mut scribe),
        _ => russian::write(&mut scribe),
    };
    let marked = layout.render(&blocks, &scribe.notes, &mut scribe.random);
    let mut expected = scribe.expected;
    let source = truth::settle(&marked, &mut expected);
    Generated { source, expected, seed, markdown: layout.markdown }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        Facts::read(&crate::workspace::root()).unwrap()
    }

    /// The same seed gives the same draft, and another seed another one.
    #[test]
    fn a_seed_is_a_draft() {
        let facts = facts();
        let draft = |seed| draft(&facts, Language::Russian, seed, 0).source;
        assert_eq!(draft(7), draft(7));
        assert_ne!(draft(7), draft(8));
    }

    /// Every citation stands where it is said to stand, and no mark is left in the text.
    #[test]
    fn citations_stand_where_they_are_said_to() {
        let facts = facts();
        for seed in 0..100 {
            for language in [Language::Russian, Language::English] {
                let draft = draft(&facts, language, seed, 20);
                assert!(!draft.source.chars().any(truth::is_mark), "seed {seed}");
                for expected in &draft.expected {
                    let number = &draft.source[expected.number.clone()];
                    assert!(!number.is_empty(), "seed {seed}: {expected:?}");
                }
            }
        }
    }
}
