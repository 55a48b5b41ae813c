//! What a word means to the grammar of citations, whatever its case form: «резолюциями»,
//! "resolutions" and «резолюция» are one noun.
//!
//! One look-up in a small table of folded words' hashes (see [`crate::folding`]).

use std::sync::LazyLock;

use crate::folding::hash;
use crate::{Body, Unit, language};

/// What a word means to the grammar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Meaning {
    /// Nothing.
    Plain,
    /// «резолюция», "decision": the noun that governs numbers.
    Noun(Noun),
    /// «проект», "draft": makes the next noun a draft.
    Draft,
    /// «свой», «ее», "its": the speaker's.
    Own,
    /// «той же», "the same": the act cited last.
    Same,
    /// «эта», "that": points back, weakly.
    That,
    /// «указанный», "above-mentioned": points back.
    Cited,
    /// «настоящий», "present": the draft itself.
    Present,
    /// «от», "of", "dated": stands before a date or a name.
    Of,
    /// «к», «в», "to", "in": joins a pinpoint and its act.
    Preposition,
    /// "the", "la".
    Article,
    /// «и», "and", "или".
    And,
    /// «также», "well": part of a longer conjunction.
    Also,
    /// "to", «по»: the middle of a range.
    To,
    /// «пункт», "annex".
    Unit(Unit),
    /// «подпункт», "subparagraph".
    Subparagraph,
    /// «преамбулы», "preambular".
    Preamble,
    /// «выше», "below": a place in the draft itself.
    Here,
    /// «озаглавленная», "entitled".
    Entitled,
    /// «включая», "including".
    Including,
    /// «Там» of «Там же», "Ibid.".
    Ibidem,
    /// «№», "No.".
    NumberSign,
    /// «ООН»: stands after the name of a body.
    UnitedNations,
    /// A word that makes a name the name of a body: «Конференция», "Committee".
    Organ,
    /// «Устав», "Charter".
    Charter,
    /// «Конвенция», "Protocol": a treaty called by its year.
    Treaty,
    /// "Treaty", "Series", «Сборник», «договоров»: the title of the Treaty Series.
    TreatySeries,
    /// "vol.", «том».
    Volume,
    /// «Совет», "Council" alone, «Ассамблея» alone.
    ShortBody(ShortBody),
}

impl Meaning {
    /// Whether a citation, a pinpoint or a back-reference may begin with the word.
    pub(crate) fn begins(self) -> bool {
        matches!(
            self,
            Meaning::Noun(_)
                | Meaning::Unit(_)
                | Meaning::Subparagraph
                | Meaning::Charter
                | Meaning::Treaty
                | Meaning::TreatySeries
                | Meaning::Volume
                | Meaning::Ibidem
        )
    }
}

/// A noun that governs numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Noun {
    /// «резолюция»
    Resolution,
    /// «решение»
    Decision,
    /// «заявление»
    Statement,
    /// «документ»
    Document,
}

/// A body called by the last word of its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ShortBody {
    /// The General Assembly.
    Assembly,
    /// A council: the number tells which.
    Council,
    /// A commission.
    Commission,
}

/// A name of a body: the hashes of its words.
pub(crate) struct Name {
    /// Its words, prepositions included.
    pub(crate) words: Vec<u64>,
    /// The body.
    pub(crate) body: Body,
}

/// All words and names of the six languages.
pub(crate) struct Vocabulary {
    slots: Vec<(u64, Meaning)>,
    /// Names, longest first, sorted by the hash of the first word.
    names: Vec<(u64, Name)>,
    /// One bit for each first word's hash: most words begin no name, and are told at once.
    first_words: [u64; Vocabulary::FILTER],
}

/// Built once from the language modules: a few hundred short words.
pub(crate) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

impl Vocabulary {
    const SLOTS: usize = 2048;
    const FILTER: usize = 128;

    fn new() -> Self {
        let mut slots = vec![(0, Meaning::Plain); Self::SLOTS];
        for (words, meaning) in language::WORDS.iter().copied().flatten() {
            for word in words.split(' ') {
                let key = hash(word);
                let mut slot = key as usize % Self::SLOTS;
                while slots[slot].0 != 0 && slots[slot].0 != key {
                    slot = (slot + 1) % Self::SLOTS;
                }
                slots[slot] = (key, *meaning);
            }
        }
        let mut names: Vec<(u64, Name)> = language::NAMES
            .iter()
            .copied()
            .flatten()
            .map(|(name, body)| {
                let words: Vec<u64> = name.split(['-', ' ', '\'', '’']).map(hash).collect();
                (words[0], Name { words, body: *body })
            })
            .collect();
        names.sort_by_key(|(first, name)| (*first, usize::MAX - name.words.len()));
        let mut first_words = [0; Self::FILTER];
        for (first, _) in &names {
            let (word, bit) = Self::place(*first);
            first_words[word] |= bit;
        }
        Self { slots, names, first_words }
    }

    /// What the word of this hash means.
    pub(crate) fn meaning(&self, key: u64) -> Meaning {
        let mut slot = key as usize % Self::SLOTS;
        loop {
            let (at, meaning) = self.slots[slot];
            if at == key {
                return meaning;
            }
            if at == 0 {
                return Meaning::Plain;
            }
            slot = (slot + 1) % Self::SLOTS;
        }
    }

    fn place(first: u64) -> (usize, u64) {
        let bit = (first >> 7) as usize % (Self::FILTER * 64);
        (bit / 64, 1 << (bit % 64))
    }

    /// Whether the word of this hash may begin a name; hardly ever a wrong yes, never a wrong no.
    pub(crate) fn may_begin_name(&self, first: u64) -> bool {
        let (word, bit) = Self::place(first);
        self.first_words[word] & bit != 0
    }

    /// The names whose first word has this hash, longest first.
    pub(crate) fn names(&self, first: u64) -> &[(u64, Name)] {
        if !self.may_begin_name(first) {
            return &[];
        }
        let start = self.names.partition_point(|(key, _)| *key < first);
        let count = self.names[start..].iter().take_while(|(key, _)| *key == first).count();
        &self.names[start..start + count]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Every case form of a noun is the same noun.
    #[test]
    fn case_forms_fall_together() {
        for forms in [
            "резолюция резолюции резолюцию резолюцией резолюциею резолюций резолюциям резолюциями резолюциях РЕЗОЛЮЦИЯ",
            "решение решения решению решением решении решений решениям решениями решениях",
            "пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах",
            "приложение приложения приложению приложением приложении приложений приложениях",
            "глава главы главе главу главой главою главам главами главах",
            "раздел раздела разделу разделом разделе разделы разделов разделах",
            "статья статьи статье статью статьей статей статьям статьями статьях",
            "Совет Совета Совету Советом Совете Cовета",
            "Генеральная Генеральной Генеральную",
            "настоящая настоящей настоящую настоящего настоящему настоящем настоящих",
            "указанный указанного указанной указанную указанных указанными указанном",
        ] {
            let hashes: Vec<u64> = forms.split(' ').map(hash).collect();
            assert!(hashes.iter().all(|&key| key == hashes[0]), "{forms}");
        }
    }

    #[test]
    fn words_have_their_meaning() {
        for (word, meaning) in [
            ("резолюциях", Meaning::Noun(Noun::Resolution)),
            ("Résolutions", Meaning::Noun(Noun::Resolution)),
            ("решения", Meaning::Noun(Noun::Decision)),
            ("революция", Meaning::Plain),
            ("пункта", Meaning::Unit(Unit::Paragraph)),
        ] {
            assert_eq!(VOCABULARY.meaning(hash(word)), meaning, "{word}");
        }
    }
}
