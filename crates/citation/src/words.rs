//! What a word means to the grammar of citations, whatever its case form: «резолюциями»,
//! "resolutions" and «резолюция» are one noun.
//!
//! A word is folded (small letters, «ё» as «е», no accents, Latin look-alikes in a Cyrillic
//! word made Cyrillic), a Russian one loses its ending, and the rest is hashed: one look-up in
//! a small table, no allocation.

use std::sync::LazyLock;

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

/// A folded word.
pub(crate) struct Folded {
    bytes: [u8; Folded::ROOM],
    len: usize,
    cyrillic: bool,
    latin: bool,
}

impl Folded {
    const ROOM: usize = 40;

    pub(crate) fn new() -> Self {
        Self { bytes: [0; Self::ROOM], len: 0, cyrillic: false, latin: false }
    }

    /// Adds a letter: Cyrillic ones as 0x80 + place in the alphabet, Latin ones as ASCII.
    pub(crate) fn push(&mut self, letter: char) {
        let code = letter as u32;
        match code {
            0x41..=0x5A => self.latin_byte((code as u8) | 0x20),
            0x61..=0x7A => self.latin_byte(code as u8),
            0x410..=0x42F => self.cyrillic_byte((code - 0x410) as u8),
            0x430..=0x44F => self.cyrillic_byte((code - 0x430) as u8),
            0x401 | 0x451 => self.cyrillic_byte(5),
            0x406 | 0x456 => self.cyrillic_byte(32),
            0xC0..=0x17F => self.latin_byte(unaccented(letter)),
            _ => {
                let mut utf8 = [0; 4];
                for &byte in letter.encode_utf8(&mut utf8).as_bytes() {
                    self.byte(byte);
                }
            }
        }
    }

    fn latin_byte(&mut self, byte: u8) {
        self.latin = true;
        self.byte(byte);
    }

    fn cyrillic_byte(&mut self, index: u8) {
        self.cyrillic = true;
        self.byte(0x80 + index);
    }

    fn byte(&mut self, byte: u8) {
        if self.len < Self::ROOM {
            self.bytes[self.len] = byte;
        }
        self.len += 1;
    }

    /// The hash of the word without its Russian ending; 0 for a word longer than any known.
    pub(crate) fn hash(mut self) -> u64 {
        if self.len > Self::ROOM || self.len == 0 {
            return 0;
        }
        if self.cyrillic && self.latin {
            for byte in &mut self.bytes[..self.len] {
                *byte = look_alike(*byte);
            }
        }
        let len = if self.cyrillic { stem(&self.bytes[..self.len]) } else { self.len };
        hash_of(self.bytes[..len].iter().copied())
    }
}

fn hash_of(folded: impl Iterator<Item = u8>) -> u64 {
    let hash = folded.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^ (hash >> 29)
}

/// As [`Folded::hash`], of a word in plain Latin letters.
pub(crate) fn hash_ascii(word: &[u8]) -> u64 {
    if word.len() > Folded::ROOM {
        return 0;
    }
    hash_of(word.iter().map(|letter| letter | 0x20))
}

fn unaccented(letter: char) -> u8 {
    match letter {
        'À'..='Å' | 'à'..='å' => b'a',
        'Ç' | 'ç' => b'c',
        'È'..='Ë' | 'è'..='ë' => b'e',
        'Ì'..='Ï' | 'ì'..='ï' => b'i',
        'Ñ' | 'ñ' => b'n',
        'Ò'..='Ö' | 'ò'..='ö' => b'o',
        'Ù'..='Ü' | 'ù'..='ü' => b'u',
        _ => b'?',
    }
}

/// A Latin letter typed in a Cyrillic word, as the Cyrillic letter it looks like.
fn look_alike(byte: u8) -> u8 {
    let index = match byte {
        b'a' => 0,
        b'b' => 2,
        b'e' => 5,
        b'k' => 10,
        b'm' => 12,
        b'h' => 13,
        b'o' => 14,
        b'p' => 16,
        b'c' => 17,
        b't' => 18,
        b'y' => 19,
        b'x' => 21,
        _ => return byte,
    };
    0x80 + index
}

/// The length of a Russian word without its ending. Words of up to four letters stay whole.
///
/// Rough on purpose: all case forms of a word that the grammar knows must fall together, and
/// the table's own test holds them apart.
fn stem(word: &[u8]) -> usize {
    const fn code(letter: char) -> u8 {
        (letter as u32 - 0x430) as u8 + 0x80
    }
    const O: u8 = code('о');
    const E: u8 = code('е');
    const I: u8 = code('и');
    const U: u8 = code('у');
    const M: u8 = code('м');
    const G: u8 = code('г');
    const V: u8 = code('в');
    const KH: u8 = code('х');
    let vowel = |byte: u8| {
        matches!(byte, O | E | I)
            || [
                code('а'),
                code('у'),
                code('ы'),
                code('э'),
                code('ю'),
                code('я'),
                code('й'),
                code('ь'),
            ]
            .contains(&byte)
    };
    if word.len() < 5 {
        return word.len();
    }
    let mut len = word.len();
    let last = |len: usize, back: usize| word[len - back];
    // «резолюциям», «резолюциях»; «резолюциями», «указанного», «указанному»; «советов».
    let one = matches!(last(len, 1), M | KH) && vowel(last(len, 2))
        || last(len, 1) == V && matches!(last(len, 2), O | E);
    let two = last(len, 1) == I && last(len, 2) == M && vowel(last(len, 3))
        || last(len, 1) == O && last(len, 2) == G && matches!(last(len, 3), O | E)
        || last(len, 1) == U && last(len, 2) == M && matches!(last(len, 3), O | E);
    if one {
        len -= 1;
    } else if two {
        len -= 2;
    }
    while len > 3 && vowel(last(len, 1)) {
        len -= 1;
    }
    len
}

/// The hash of a word as the tables hold it.
pub(crate) fn hash(word: &str) -> u64 {
    let mut folded = Folded::new();
    word.chars().for_each(|letter| folded.push(letter));
    folded.hash()
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
