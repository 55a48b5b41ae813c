//! The words by which the parts of a draft are known, language by language.

mod ar;
mod detect;
mod en;
mod es;
mod fr;
pub(crate) mod hyphens;
mod ru;
mod zh;

use text::Language;

use crate::Organ;
use crate::characters::{equals_folded, fold, starts_with_folded};

pub(crate) use detect::detect;

/// What a language says in the places that give a draft its structure. Everything is in
/// small letters; `…_stems` are compared with the beginning of a word, the rest whole.
#[derive(Debug)]
pub(crate) struct Words {
    /// The lines that name the body that speaks, without their comma.
    pub(crate) enacting: &'static [(&'static str, Organ)],
    /// Stems of the words a preambular paragraph opens with.
    pub(crate) preambular_stems: &'static [&'static str],
    /// Stems of the words an operative paragraph opens with.
    pub(crate) operative_stems: &'static [&'static str],
    /// «Мы, …» above the paragraphs of a declaration.
    pub(crate) we: &'static [&'static str],
    /// The word that heads an annex.
    pub(crate) annex_stems: &'static [&'static str],
    /// The words that head a list of notes.
    pub(crate) notes: &'static [&'static str],
    /// Stems of the words that notes open with.
    pub(crate) note_stems: &'static [&'static str],
    /// «Решение 58/401»
    pub(crate) decision_stems: &'static [&'static str],
    /// «Резолюция 1325 (2000)»
    pub(crate) resolution_stems: &'static [&'static str],
    /// What a report calls itself in its first lines.
    pub(crate) report_stems: &'static [&'static str],
    /// «пленарное заседание» in closing lines.
    pub(crate) meeting_stems: &'static [&'static str],
    /// The word before a page number.
    pub(crate) page: &'static [&'static str],
    /// Stems of nouns that a number belongs to: «резолюция 1», «пункт 3».
    pub(crate) numbered_stems: &'static [&'static str],
    /// Stems of what is counted or dated by the number before it: «3 июня», «12 стран».
    pub(crate) counted_stems: &'static [&'static str],
    /// Short words and abbreviations that a number belongs to: «том 2», «стр. 5».
    pub(crate) numbered_words: &'static [&'static str],
}

/// The words of `language`.
pub(crate) fn words(language: Language) -> &'static Words {
    match language {
        Language::Russian => &ru::WORDS,
        Language::English => &en::WORDS,
        Language::French => &fr::WORDS,
        Language::Spanish => &es::WORDS,
        Language::Arabic => &ar::WORDS,
        Language::Chinese => &zh::WORDS,
    }
}

impl Words {
    /// The body that speaks when `line` is an enacting line: its name, and a comma or a colon
    /// at most.
    pub(crate) fn organ(&self, line: &str) -> Option<Organ> {
        if line.len() > 120 {
            return None;
        }
        // Most lines end in the middle of a sentence or with its stop.
        if line.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ';' | '-' | ')')) {
            return None;
        }
        let line = line.trim_matches(|c: char| "*_ ".contains(c));
        let name = line.trim_end_matches(|c: char| ",،，:;*_ ".contains(c));
        let first = fold(name.chars().next()?);
        let known = self
            .enacting
            .iter()
            .find(|(enacting, _)| enacting.starts_with(first) && equals_folded(name, enacting));
        known.map(|(_, organ)| *organ)
    }

    /// Whether `line` heads a list of notes: «Примечания».
    pub(crate) fn heads_notes(&self, line: &str) -> bool {
        let name = line.trim_matches(|c: char| "*_#: ".contains(c));
        name.len() <= 24 && self.notes.iter().any(|notes| equals_folded(name, notes))
    }

    /// Whether a number after `word` belongs to it.
    pub(crate) fn is_numbered(&self, word: &str) -> bool {
        self.numbered_words.iter().any(|short| equals_folded(word, short))
            || begins_with_one_of(word, self.numbered_stems)
    }

    /// Whether `word` opens preambular or operative paragraphs.
    pub(crate) fn is_opener(&self, word: &str) -> bool {
        begins_with_one_of(word, self.preambular_stems)
            || begins_with_one_of(word, self.operative_stems)
    }
}

/// Whether `word` begins with one of `stems`; case aside.
pub(crate) fn begins_with_one_of(word: &str, stems: &[&str]) -> bool {
    let mut letters = word.chars();
    let mut lead = [0; 8];
    let first = letters.next().map_or(0, |letter| fold(letter).encode_utf8(&mut lead).len());
    if let Some(second) = letters.next() {
        fold(second).encode_utf8(&mut lead[first..]);
    }
    // Two bytes tell nearly all stems apart: the first letter, or the first two Latin ones.
    stems.iter().any(|stem| {
        let bytes = stem.as_bytes();
        let alike = bytes.len() < 2 || (bytes[0] == lead[0] && bytes[1] == lead[1]);
        alike && starts_with_folded(word, stem)
    })
}
