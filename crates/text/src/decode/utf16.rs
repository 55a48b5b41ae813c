//! UTF-16, with a byte order mark or told by where its zeros and its Cyrillic high bytes stand.

use super::{Decoded, Encoding, Refused};

/// Reads UTF-16 without its mark.
pub(super) fn decode(bytes: &[u8], encoding: Encoding, bom: bool) -> Result<Decoded<'_>, Refused> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(Refused::BrokenUtf16);
    }
    let unit = match encoding {
        Encoding::Utf16Be => |pair: &[u8; 2]| u16::from_be_bytes(*pair),
        _ => |pair: &[u8; 2]| u16::from_le_bytes(*pair),
    };
    let mut text = String::with_capacity(bytes.len());
    for character in char::decode_utf16(pairs.iter().map(unit)) {
        text.push(character.map_err(|_| Refused::BrokenUtf16)?);
    }
    if text.contains('\0') {
        return Err(Refused::Binary);
    }
    Ok(Decoded::new(text, encoding, bom, true))
}

/// The byte order of UTF-16 without a mark; `None` when it is no such text.
///
/// Text of the six languages in UTF-16 has high bytes of a few blocks (Latin, Cyrillic,
/// punctuation, Arabic) and, in some character, a byte that no 8-bit text holds. Chinese
/// without a mark is left to its mark.
pub(super) fn without_mark(bytes: &[u8]) -> Option<Encoding> {
    if bytes.len() < 2 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let head = &bytes[..bytes.len().min(1 << 14)];
    let pairs = head.as_chunks::<2>().0;
    let of_block = |high: u8| matches!(high, 0x00..=0x06 | 0x20..=0x22);
    let never_in_bytes = |high: u8| matches!(high, 0x00..=0x06);
    let fits = |high: usize| {
        let known = pairs.iter().filter(|pair| of_block(pair[high]) && pair[1 - high] != 0).count();
        let telling = pairs.iter().filter(|pair| never_in_bytes(pair[high])).count();
        known * 20 >= pairs.len() * 19 && telling * 2 >= pairs.len()
    };
    match (fits(1), fits(0)) {
        (true, false) => Some(Encoding::Utf16Le),
        (false, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// The units of a mark and of a text.
pub(super) fn units<'t>(mark: &'t str, text: &'t str) -> impl Iterator<Item = u16> + 't {
    mark.encode_utf16().chain(text.encode_utf16())
}

#[cfg(test)]
mod tests {
    use super::*;

    // Every byte of Russian UTF-16 is below 0x80: it would pass for plain ASCII.
    #[test]
    fn russian_without_a_mark_is_told_by_its_high_bytes() {
        let bytes: Vec<u8> = units("", "пункт 23,\r\n").flat_map(u16::to_be_bytes).collect();
        assert!(bytes.is_ascii());
        assert_eq!(without_mark(&bytes), Some(Encoding::Utf16Be));
    }

    // Numbers and zeros: a table of 16-bit integers is no draft.
    #[test]
    fn plain_text_and_zeros_are_not_utf_16() {
        assert_eq!(without_mark(b"General Assembly"), None);
        assert_eq!(without_mark(&[0; 64]), None);
        assert_eq!(without_mark(b""), None);
    }
}
