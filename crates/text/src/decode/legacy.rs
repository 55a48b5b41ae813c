//! Which 8-bit code page a text is in: the one in which its letters make Russian words.
//!
//! In a wrong code page Russian letters become other letters, in capitals where small ones
//! belong, or box drawings. Each candidate is scored by how frequent its letters are in
//! Russian, and loses for what no word holds: a capital after a small letter, a Cyrillic letter
//! beside a Latin one, letters of other languages, box drawings. One sentence of a draft, often
//! one word, is enough. chardetng is asked where no candidate convinces.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use super::{Encoding, Unencodable};

/// The candidates, the likelier first: a tie goes to the earlier.
const CANDIDATES: [Encoding; 5] = [
    Encoding::Windows1251,
    Encoding::Windows1252,
    Encoding::Ibm866,
    Encoding::Koi8R,
    Encoding::Iso8859_5,
];

/// How many bytes above ASCII are looked at: more would change nothing.
const ENOUGH: usize = 1 << 14;

/// Scores of а to я: ten times the logarithm of how much more frequent than one in 32 the letter
/// is in Russian texts, and 8 for being a letter of Russian at all.
const FREQUENCY: [i32; 32] = [
    17, 1, 12, 2, 8, 18, -4, 2, 17, -1, 9, 11, 8, 16, 21, 7, //
    12, 14, 15, 6, -15, -3, -10, 0, -7, -12, -36, 3, 2, -14, -8, 4,
];

/// What a byte is in a code page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Not above ASCII and no letter.
    Plain,
    /// An ASCII letter.
    Latin,
    /// A Russian letter: its number from а = 0, and whether it is a capital.
    Russian(u8, bool),
    /// A Latin letter with a mark.
    Accented,
    /// What texts hold between words: « » № – — … § ° and the like.
    Mark,
    /// Letters of other languages, box drawings, controls.
    Foreign,
}

/// The code page of encoding_rs.
pub(super) fn table(encoding: Encoding) -> &'static encoding_rs::Encoding {
    match encoding {
        Encoding::Windows1251 => encoding_rs::WINDOWS_1251,
        Encoding::Koi8R => encoding_rs::KOI8_R,
        Encoding::Ibm866 => encoding_rs::IBM866,
        Encoding::Iso8859_5 => encoding_rs::ISO_8859_5,
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252,
        Encoding::Utf16Le => encoding_rs::UTF_16LE,
        Encoding::Utf16Be => encoding_rs::UTF_16BE,
        Encoding::Utf8 => encoding_rs::UTF_8,
    }
}

/// The code page of `bytes` and whether it is certain; `None` when they make no sense in any.
pub(super) fn guess(bytes: &[u8]) -> Option<(Encoding, bool)> {
    let mut scores = CANDIDATES.map(|encoding| (score(bytes, &classes(encoding)), encoding));
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let [(best, encoding), (second, other), ..] = scores;
    let same_text = || {
        table(encoding).decode_without_bom_handling(bytes).0 == table(other).decode_without_bom_handling(bytes).0
    };
    if best > 0 {
        return Some((encoding, best - second >= 40 || same_text()));
    }
    let asked = ask_chardetng(bytes)?;
    Some((asked, false))
}

/// The answer of a detector that knows many languages, when it is one of ours.
fn ask_chardetng(bytes: &[u8]) -> Option<Encoding> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let answer = detector.guess(None, Utf8Detection::Deny);
    CANDIDATES.into_iter().find(|encoding| table(*encoding) == answer)
}

/// How well the bytes read: the sum over letters and their neighbours.
fn score(bytes: &[u8], classes: &[Class; 256]) -> i32 {
    let mut score = 0;
    let mut seen = 0;
    let mut before = Class::Plain;
    for byte in bytes {
        let class = classes[*byte as usize];
        score += match (before, class) {
            (_, Class::Plain | Class::Latin) => 0,
            (_, Class::Foreign) => -40,
            (_, Class::Mark) => 2,
            (Class::Latin | Class::Accented | Class::Foreign, Class::Russian(..)) => -40,
            (Class::Russian(_, false), Class::Russian(_, true)) => -40,
            (_, Class::Russian(letter, _)) => FREQUENCY[letter as usize],
            (Class::Latin, Class::Accented) => 6,
            (Class::Accented | Class::Russian(..), Class::Accented) => -20,
            (_, Class::Accented) => -2,
        };
        if matches!((before, class), (Class::Russian(..), Class::Latin)) {
            score -= 40;
        }
        seen += usize::from(*byte >= 0x80);
        if seen == ENOUGH {
            break;
        }
        before = class;
    }
    score
}

/// What each byte is in a code page.
fn classes(encoding: Encoding) -> [Class; 256] {
    std::array::from_fn(|byte| {
        let bytes = [byte as u8];
        let text = table(encoding).decode_without_bom_handling(&bytes).0;
        class(text.chars().next().unwrap_or('\u{FFFD}'))
    })
}

fn class(character: char) -> Class {
    match character {
        'A'..='Z' | 'a'..='z' => Class::Latin,
        '\0'..='\x7F' => Class::Plain,
        'а'..='я' => Class::Russian((character as u32 - 'а' as u32) as u8, false),
        'А'..='Я' => Class::Russian((character as u32 - 'А' as u32) as u8, true),
        'ё' => Class::Russian(5, false),
        'Ё' => Class::Russian(5, true),
        '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '–' | '—' | '…' | '№' | '§' | '°' | '\u{A0}' | '\u{AD}' | '•' => {
            Class::Mark
        }
        'À'..='ÿ' if character != '×' && character != '÷' => Class::Accented,
        'Œ' | 'œ' => Class::Accented,
        _ => Class::Foreign,
    }
}

/// The bytes of `text` in a legacy code page.
pub(super) fn encode(text: &str, encoding: Encoding) -> Result<Vec<u8>, Unencodable> {
    let (bytes, _, lacking) = table(encoding).encode(text);
    if !lacking {
        return Ok(bytes.into_owned());
    }
    let lacks = |character: &char| table(encoding).encode(character.encode_utf8(&mut [0; 4])).2;
    let character = text.chars().find(lacks).unwrap_or(char::REPLACEMENT_CHARACTER);
    Err(Unencodable { character, encoding })
}

#[cfg(test)]
mod tests {
    use super::*;

    // Words alone in their file. chardetng by itself takes some of these for other languages.
    #[test]
    fn one_word_tells_its_code_page() {
        for word in ["принимая", "Ассамблея", "РЕЗОЛЮЦИЯ", "пункт", "резолюции", "«Миграция»"] {
            for encoding in [Encoding::Windows1251, Encoding::Koi8R, Encoding::Ibm866, Encoding::Iso8859_5] {
                let bytes = encode(word, encoding).unwrap_or_else(|_| word.trim_matches(['«', '»']).bytes().collect());
                if bytes.len() == word.chars().count() {
                    assert_eq!(guess(&bytes).map(|(encoding, _)| encoding), Some(encoding), "{word}");
                }
            }
        }
    }

    // A few marks and no letter read the same in two code pages: nothing to doubt.
    #[test]
    fn marks_that_two_code_pages_share_are_certain() {
        let bytes = encode("the Council\u{2019}s resolution 1325 (2000) \u{2013} \u{201C}women\u{201D}", Encoding::Windows1251);
        assert_eq!(guess(&bytes.unwrap()).map(|(_, sure)| sure), Some(true));
    }
}
