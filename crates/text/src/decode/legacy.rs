//! Which 8-bit code page a text is in: the one in which its letters make Russian words.
//!
//! In a wrong code page Russian letters become other letters, in capitals where small ones
//! belong, or box drawings. Each candidate is scored by how often its letters follow each other
//! in Russian, and loses for what no word holds: a capital after a small letter, a Cyrillic letter
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

/// How often each letter follows each other one in Russian, а to я, counted in documents of the
/// General Assembly: 6 for one time in 32, each step up or down a factor of 1.8.
const PAIRS: [&[u8; 32]; 33] = [
    b"05745557327879048770158525000056", // а
    b"70000801500935907706070007880004", // б
    b"90200804905827905626020040072006", // в
    b"90003600801702909005000200000000", // г
    b"80424900802709825629031400044005", // д
    b"23568575276779447870052533000024", // е
    b"71009900705008342101000200000000", // ж
    b"91907400701568706006000000063024", // з
    b"61683727876677625780374602000068", // и
    b"41114111111168611961114771111111", // й
    b"92500660901702918686003000000000", // к
    b"80010950900103800206000000049078", // л
    b"84000900904256840306000000061003", // м
    b"90204800903007900574405004082004", // н
    b"08878555476777567871224433000013", // о
    b"60000800500602949004000000050003", // п
    b"90273940703044910547010010053015", // р
    b"62600700707745874696250240035007", // с
    b"80903800905046908605000000068003", // т
    b"45578660006669077760021836000084", // у
    b"70000900900400945305700000000000", // ф
    b"70530400000007906903000000000000", // х
    b"40000800900000000000000000030000", // ц
    b"90000900804707006083000040001000", // ч
    b"70300900903406300374000000005000", // ш
    b"70000900900001006005000000005000", // щ
    b"22222922222222222222222222222224", // ъ
    b"02742902072783025760090240000004", // ы
    b"06214306405079100960000060000053", // ь
    b"11311111139363111591811111111111", // э
    b"00048025000546002490007809000020", // ю
    b"06826738051684012590082308000073", // я
    b"45867335806487887866413610000502", // at the start of a word
];

/// The row of [`PAIRS`] for the first letter of a word.
const WORD_START: usize = 32;

/// What a letter adds after what stands before it.
fn pair(before: Class, letter: u8) -> i32 {
    let row = match before {
        Class::Russian(before, _) => before as usize,
        _ => WORD_START,
    };
    i32::from(PAIRS[row][letter as usize] - b'0') - 5
}

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
        table(encoding).decode_without_bom_handling(bytes).0
            == table(other).decode_without_bom_handling(bytes).0
    };
    if best >= 0 {
        return Some((encoding, best - second >= 10 || same_text()));
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
            (_, Class::Foreign) => -8,
            (_, Class::Mark) => 0,
            (Class::Latin | Class::Accented | Class::Foreign, Class::Russian(..)) => -8,
            (Class::Russian(_, false), Class::Russian(_, true)) => -8,
            // Words all in capitals are the rarer ones.
            (Class::Russian(_, true), Class::Russian(letter, true)) => pair(before, letter) - 1,
            (_, Class::Russian(letter, _)) => pair(before, letter),
            (Class::Latin, Class::Accented) => 2,
            (Class::Accented | Class::Russian(..), Class::Accented) => -4,
            (_, Class::Accented) => -1,
        };
        if matches!((before, class), (Class::Russian(..), Class::Latin)) {
            score -= 8;
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
        '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '–' | '—' | '…' | '№' | '§' | '°' | '\u{A0}'
        | '\u{AD}' | '•' => Class::Mark,
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
        for word in ["принимая", "Ассамблея", "РЕЗОЛЮЦИЯ", "пункт", "резолюции", "«Миграция»"]
        {
            for encoding in
                [Encoding::Windows1251, Encoding::Koi8R, Encoding::Ibm866, Encoding::Iso8859_5]
            {
                let bytes = encode(word, encoding)
                    .unwrap_or_else(|_| word.trim_matches(['«', '»']).bytes().collect());
                if bytes.len() == word.chars().count() {
                    assert_eq!(
                        guess(&bytes).map(|(encoding, _)| encoding),
                        Some(encoding),
                        "{word}"
                    );
                }
            }
        }
    }

    // A few marks and no letter read the same in two code pages: nothing to doubt.
    #[test]
    fn marks_that_two_code_pages_share_are_certain() {
        let bytes = encode(
            "the Council\u{2019}s resolution 1325 (2000) \u{2013} \u{201C}women\u{201D}",
            Encoding::Windows1251,
        );
        assert_eq!(guess(&bytes.unwrap()).map(|(_, sure)| sure), Some(true));
    }

    // Other scripts in their own code pages are refused, or at least said to be a guess.
    #[test]
    fn other_scripts_are_not_taken_for_russian() {
        let texts = [
            (encoding_rs::GBK, "大会，回顾其2003年12月23日第58/208号决议，重申各项有关决议，"),
            (
                encoding_rs::WINDOWS_1256,
                "إن الجمعية العامة، إذ تشير إلى قرارها 58/208 المؤرخ 23 كانون الأول/ديسمبر 2003،",
            ),
            (
                encoding_rs::WINDOWS_1253,
                "Η Γενική Συνέλευση, υπενθυμίζοντας το ψήφισμά της 58/208,",
            ),
            (encoding_rs::SHIFT_JIS, "総会は、決議58/208を想起し、"),
            (
                encoding_rs::WINDOWS_1250,
                "Zgromadzenie Ogólne, powołując się na swoją rezolucję 58/208 z dnia",
            ),
            (encoding_rs::WINDOWS_1255, "העצרת הכללית, בהזכירה את החלטתה 58/208"),
        ];
        for (encoding, text) in texts {
            let bytes = encoding.encode(text).0;
            assert!(
                guess(&bytes).is_none_or(|(_, sure)| !sure),
                "{}: {:?}",
                encoding.name(),
                guess(&bytes)
            );
        }
    }

    // The Latin languages of the Organization share the Western code page.
    #[test]
    fn french_and_spanish_are_western() {
        let texts = [
            "Rappelant sa résolution 58/208 du 23 décembre 2003, et réaffirmant la nécessité d\u{2019}une coopération accrue,",
            "Recordando su resolución 58/208, de 23 de diciembre de 2003, sobre la migración internacional y el año",
            "À l\u{2019}Assemblée générale",
        ];
        for text in texts {
            let bytes = encoding_rs::WINDOWS_1252.encode(text).0;
            assert_eq!(
                guess(&bytes).map(|(encoding, _)| encoding),
                Some(Encoding::Windows1252),
                "{text}"
            );
        }
    }
}
