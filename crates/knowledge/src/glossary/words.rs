//! Words as names are made of them: runs of letters and figures, each known by its stem.

use rust_stemmers::{Algorithm, Stemmer};
use text::Span;
use xxhash_rust::xxh3::xxh3_64;

/// The words of a text in order. A hyphen, an apostrophe or a full stop parts words.
pub fn spans(text: &str) -> impl Iterator<Item = Span> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && LETTER[bytes[at] as usize] == 0 {
            at += 1;
        }
        let start = at;
        while let Some(&byte) = bytes.get(at)
            && LETTER[byte as usize] != 0
        {
            at += LETTER[byte as usize] as usize;
        }
        (start < at).then(|| Span::new(start, at))
    })
}

/// The length of the letter or figure that begins with each byte: ASCII, accented Latin, Cyrillic;
/// 0 for what is none, and for the second bytes of letters. The scripts of Arabic and Chinese have
/// no names here.
static LETTER: [u8; 256] = {
    let mut length = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        length[byte] = match byte as u8 {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => 1,
            0xC3..=0xC5 | 0xD0..=0xD1 => 2,
            _ => 0,
        };
        byte += 1;
    }
    length
};

/// Stems words: Russian and English, by the Snowball rules that the packs were made with.
pub struct Stems {
    russian: Stemmer,
    english: Stemmer,
}

impl Default for Stems {
    fn default() -> Self {
        Self {
            russian: Stemmer::create(Algorithm::Russian),
            english: Stemmer::create(Algorithm::English),
        }
    }
}

impl Stems {
    /// The stem of a word, in small letters; «ё» is «е».
    pub fn stem(&self, word: &str) -> String {
        let folded = fold(word);
        let cyrillic = folded.bytes().any(|byte| matches!(byte, 0xD0 | 0xD1));
        let stemmer = if cyrillic { &self.russian } else { &self.english };
        stemmer.stem(&folded).into_owned()
    }

    /// The stem as tables keep it.
    pub fn hash(&self, word: &str) -> u64 {
        xxh3_64(self.stem(word).as_bytes())
    }
}

/// Small letters, «ё» as «е».
pub fn fold(word: &str) -> String {
    let mut small = String::with_capacity(word.len());
    small.extend(word.chars().flat_map(folds));
    small
}

/// Whether two names are the same words: two spellings that differ in capitals, spaces and
/// quotation marks only are the same.
pub fn same(one: &str, other: &str) -> bool {
    fn words(name: &str) -> impl Iterator<Item = char> + '_ {
        spans(name).flat_map(|span| span.of(name).chars().flat_map(folds).chain([' ']))
    }
    words(one).eq(words(other))
}

/// A letter as a small one, «ё» as «е». Few letters have more than one small one.
fn folds(letter: char) -> impl Iterator<Item = char> {
    let (known, other) = match letter {
        'Ё' | 'ё' => (Some('е'), None),
        'а'..='я' | '0'..='9' | 'a'..='z' => (Some(letter), None),
        'А'..='Я' => (char::from_u32(letter as u32 + 32), None),
        _ => (None, Some(letter.to_lowercase())),
    };
    known.into_iter().chain(other.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_figures() {
        let words = |text| spans(text).map(|span| span.of(text)).collect::<Vec<_>>().join("|");
        assert_eq!(
            words("трудящихся-мигрантов, «ООН-Хабитат»"),
            "трудящихся|мигрантов|ООН|Хабитат"
        );
        assert_eq!(words("Children’s Fund (UNICEF) 2030"), "Children|s|Fund|UNICEF|2030");
        assert_eq!(words("Côte d’Ivoire — № 5"), "Côte|d|Ivoire|5");
        assert_eq!(words("—…»"), "");
    }

    #[test]
    fn names_are_compared_by_their_words() {
        assert!(same("Совет  Безопасности", "совет «безопасности»"));
        assert!(same("ПЛАН ПРИЁМА", "План приема"));
        assert!(!same("Совет по правам", "Совет по правам человека"));
        assert!(!same("все", "в се"));
    }

    // Every case of a word has one stem; «ё» does not matter.
    #[test]
    fn cases_share_a_stem() {
        let stems = Stems::default();
        for form in ["Совета", "совету", "Советом", "СОВЕТЕ"] {
            assert_eq!(stems.stem(form), stems.stem("Совет"), "{form}");
        }
        assert_eq!(stems.stem("Children"), stems.stem("children"));
    }
}
