//! Characters that are taken for one another: look-alike letters, the many spaces, dashes and
//! slashes of a text that went through several programs.

/// The Latin capital or small letter that a Cyrillic, Greek or full-width one looks like.
/// ASCII letters are returned as they are; a letter that looks like no Latin one gives `None`.
pub(crate) fn latin(letter: char) -> Option<char> {
    if letter.is_ascii_alphabetic() {
        return Some(letter);
    }
    Some(match letter {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' | 'Ϲ' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'У' | 'Ү' | 'Υ' => 'Y',
        'Ԝ' => 'W',
        'Ԛ' => 'Q',
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'і' => 'i',
        'ј' => 'j',
        'о' => 'o',
        'р' => 'p',
        'ѕ' => 's',
        'х' => 'x',
        'у' => 'y',
        'ԁ' => 'd',
        'ѵ' => 'v',
        'Ａ'..='Ｚ' => (b'A' + (letter as u32 - 'Ａ' as u32) as u8) as char,
        _ => return None,
    })
}

/// The Cyrillic small letter that a Latin small letter looks like; others as they are.
pub(crate) fn cyrillic(letter: char) -> char {
    match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        'k' => 'к',
        'm' => 'м',
        't' => 'т',
        'b' => 'в',
        'h' => 'н',
        other => other,
    }
}

/// The value of a decimal digit: ASCII, Arabic-Indic, Persian or full-width.
pub(crate) fn digit(character: char) -> Option<u32> {
    match character {
        '0'..='9' => Some(character as u32 - '0' as u32),
        '٠'..='٩' => Some(character as u32 - '٠' as u32),
        '۰'..='۹' => Some(character as u32 - '۰' as u32),
        '０'..='９' => Some(character as u32 - '０' as u32),
        _ => None,
    }
}

/// A hyphen or a dash of any length.
pub(crate) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// A slash, or a fraction or division slash standing for one.
pub(crate) fn is_slash(character: char) -> bool {
    matches!(character, '/' | '\u{2044}' | '\u{2215}' | '\u{FF0F}')
}

/// A space of any width, tabs included; no line break.
pub(crate) fn is_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t' | '\u{A0}' | '\u{2000}'
            ..='\u{200B}' | '\u{202F}' | '\u{205F}' | '\u{2060}' | '\u{3000}' | '\u{FEFF}'
    )
}

/// A mark that takes no room: the soft hyphen, direction marks, Arabic vowel signs.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{2066}'..='\u{2069}')
}
