//! A word in the form in which words are compared, whatever its case form and letters:
//! «РЕЗОЛЮЦИЯМИ», «резолюции» and «резолюция» with a Latin «о» are one.
//!
//! Small letters, «ё» as «е», no accents, Latin look-alikes in a Cyrillic word made Cyrillic; a
//! Russian word loses its ending. What is left is hashed; nothing is allocated.

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
