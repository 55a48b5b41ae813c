//! Signs that Word takes from fonts of signs.

/// Signs of the font Symbol that texts use, by their code in the private area.
const SIGNS: [(u32, char); 9] = [
    (0xF02A, '*'),
    (0xF02D, '−'),
    (0xF0A3, '≤'),
    (0xF0B0, '°'),
    (0xF0B1, '±'),
    (0xF0B3, '≥'),
    (0xF0B4, '×'),
    (0xF0B7, '•'),
    (0xF0B9, '≠'),
];

/// The sign of `w:sym`, whose code is hexadecimal; `None` where only the font knows it.
pub(crate) fn sign(code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let known = SIGNS.iter().find(|(private, _)| *private == code).map(|(_, sign)| *sign);
    known.or_else(|| char::from_u32(code).filter(|sign| !is_private(*sign) && !sign.is_control()))
}

/// What stands for the bullet of a list: the one that is printed, where a text can have it.
pub(crate) fn bullet(text: &str) -> String {
    let printed = text.chars().next().filter(|sign| matches!(sign, '–' | '—' | '-' | '•'));
    format!("{} ", printed.unwrap_or('•'))
}

fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}')
}
