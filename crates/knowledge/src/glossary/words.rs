//! Words as names are made of them: runs of letters and figures, each known by its stem.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};
use text::Span;
use xxhash_rust::xxh3::xxh3_64;

/// The words of a text in order. A hyphen, an apostrophe or a full stop parts words.
pub fn spans(text: &str) -> impl Iterator<Item = Span> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && !is_letter(bytes, at) {
            at += 1;
        }
        let start = at;
        while at < bytes.len() && is_letter(bytes, at) {
            at += 1;
        }
        (start < at).then(|| Span::new(start, at))
    })
}

/// Whether the byte at `at` belongs to a letter or a figure: ASCII, accented Latin, Cyrillic. The
/// scripts of Arabic and Chinese have no names here.
fn is_letter(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0xC3..=0xC5 | 0xD0..=0xD1 => true,
        // The second byte of a letter of two.
        0x80..=0xBF => at > 0 && matches!(bytes[at - 1], 0xC3..=0xC5 | 0xD0..=0xD1),
        _ => false,
    }
}

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
pub fn fold(word: &str) -> Cow<'_, str> {
    let small = word.to_lowercase();
    if small.contains('ё') { Cow::Owned(small.replace('ё', "е")) } else { Cow::Owned(small) }
}

/// The words of a name in small letters, one space between them: two spellings that differ in
/// capitals, spaces and quotation marks only are the same.
pub fn folded(name: &str) -> String {
    let words: Vec<Cow<'_, str>> = spans(name).map(|span| fold(span.of(name))).collect();
    words.join(" ")
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
