//! The bytes of a file become text, and text becomes the bytes it was.
//!
//! Drafts come in whatever encoding the last machine wrote: UTF-8, UTF-16 from a word processor,
//! or one of the four Cyrillic code pages of the last century. What is read is said
//! ([`Decoded::encoding`]), whether it is certain is said too ([`Decoded::sure`]), and what cannot
//! be read as text is refused ([`Refused`]) rather than mangled. [`encode`] is the way back.

mod binary;
mod legacy;
mod utf16;

use std::borrow::Cow;

use crate::LineEnding;
pub use binary::Refused;

/// An encoding that a draft may come in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-16, the low byte first (what Windows calls "Unicode").
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// The Cyrillic code page of Windows.
    Windows1251,
    /// The Russian code page of Unix and of early mail.
    Koi8R,
    /// The Cyrillic code page of DOS, also called CP866.
    Ibm866,
    /// The Cyrillic part of ISO 8859.
    Iso8859_5,
    /// The Western code page of Windows: English drafts with typographic quotation marks.
    Windows1252,
}

impl Encoding {
    /// Its name in small letters, as the JSON output and messages give it.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1251 => "windows-1251",
            Encoding::Koi8R => "koi8-r",
            Encoding::Ibm866 => "ibm866",
            Encoding::Iso8859_5 => "iso-8859-5",
            Encoding::Windows1252 => "windows-1252",
        }
    }
}

impl std::fmt::Display for Encoding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The text of a file and how it was written there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decoded<'b> {
    /// The text without its byte order mark; borrowed when the file is UTF-8.
    pub text: Cow<'b, str>,
    /// How the bytes were read.
    pub encoding: Encoding,
    /// Whether a byte order mark stood in front.
    pub bom: bool,
    /// How most of its lines end.
    pub line_ending: LineEnding,
    /// Whether the encoding is certain. A legacy code page is told by its letters, and a short
    /// text may leave a doubt that the reader should hear of.
    pub sure: bool,
}

impl<'b> Decoded<'b> {
    fn new(text: impl Into<Cow<'b, str>>, encoding: Encoding, bom: bool, sure: bool) -> Self {
        let text = text.into();
        let line_ending = LineEnding::of(&text);
        Self { text, encoding, bom, line_ending, sure }
    }
}

/// The longest text, in bytes: spans count in 32 bits.
pub const LONGEST: usize = u32::MAX as usize;

/// Reads `bytes` as text. One pass over what is UTF-8; legacy code pages cost a few more.
///
/// # Errors
/// When they are no text that resolint can read: a word-processor or PDF file, binary data, UTF-8
/// with broken characters, or an encoding that it does not know.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Refused> {
    if bytes.len() > LONGEST {
        return Err(Refused::TooLong);
    }
    if let Some(refused) = binary::known_format(bytes) {
        return Err(refused);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return utf8(rest, true)?.ok_or_else(|| binary::broken_utf8(rest));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16::decode(rest, Encoding::Utf16Le, true);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16::decode(rest, Encoding::Utf16Be, true);
    }
    if let Some(encoding) = utf16::without_mark(bytes) {
        return utf16::decode(bytes, encoding, false);
    }
    if let Some(decoded) = utf8(bytes, false)? {
        return Ok(decoded);
    }
    if binary::has_control_bytes(bytes) {
        return Err(Refused::Binary);
    }
    if binary::is_damaged_utf8(bytes) {
        return Err(binary::broken_utf8(bytes));
    }
    let (encoding, sure) = legacy::guess(bytes).ok_or(Refused::UnknownEncoding)?;
    let text = legacy::table(encoding).decode_without_bom_handling(bytes).0;
    Ok(Decoded::new(text, encoding, false, sure))
}

/// UTF-8, or `None` when the bytes are not.
fn utf8(bytes: &[u8], bom: bool) -> Result<Option<Decoded<'_>>, Refused> {
    let Ok(text) = simdutf8::basic::from_utf8(bytes) else { return Ok(None) };
    if binary::has_control_bytes(bytes) {
        return Err(Refused::Binary);
    }
    Ok(Some(Decoded::new(text, Encoding::Utf8, bom, true)))
}

/// A character that an encoding cannot write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unencodable {
    /// The character.
    pub character: char,
    /// The encoding that lacks it.
    pub encoding: Encoding,
}

impl std::fmt::Display for Unencodable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Unencodable { character, encoding } = self;
        write!(f, "{encoding} has no «{character}» (U+{:04X})", *character as u32)
    }
}

impl std::error::Error for Unencodable {}

/// The bytes of `text` in `encoding`, with a byte order mark when `bom` says so.
///
/// What [`decode`] read, this writes back byte for byte.
///
/// # Errors
/// When a character has no place in that encoding; nothing is replaced silently.
pub fn encode(text: &str, encoding: Encoding, bom: bool) -> Result<Vec<u8>, Unencodable> {
    let mark = if bom { "\u{FEFF}" } else { "" };
    match encoding {
        Encoding::Utf8 => Ok([mark, text].concat().into_bytes()),
        Encoding::Utf16Le => Ok(utf16::units(mark, text).flat_map(u16::to_le_bytes).collect()),
        Encoding::Utf16Be => Ok(utf16::units(mark, text).flat_map(u16::to_be_bytes).collect()),
        _ => legacy::encode(text, encoding),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EVERY: [Encoding; 8] = [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1251,
        Encoding::Koi8R,
        Encoding::Ibm866,
        Encoding::Iso8859_5,
        Encoding::Windows1252,
    ];

    fn read(bytes: &[u8]) -> (String, Encoding, bool) {
        let decoded = decode(bytes).unwrap();
        (decoded.text.into_owned(), decoded.encoding, decoded.bom)
    }

    // What a delegate may send: one sentence is enough to tell the code page.
    #[test]
    fn a_short_russian_draft_is_read_in_every_encoding() {
        let drafts = [
            "ссылаясь на свою резолюцию 58/208 от 23 декабря 2003 года,",
            "Генеральная Ассамблея,\r\n\r\nподтверждая резолюции 56/203 и 57/270 B,",
            "ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ",
            "1. постановляет продолжить рассмотрение вопроса.",
            "Резолюция 1325 (2000)",
            "Там же.",
            "Совет Безопасности",
            "См. A/RES/58/208, пункт 10, и A/58/98.",
        ];
        for draft in drafts {
            for encoding in EVERY {
                if encoding == Encoding::Windows1252 {
                    continue;
                }
                let bytes = encode(draft, encoding, false).unwrap();
                assert_eq!(read(&bytes), (draft.to_owned(), encoding, false), "{draft}");
            }
        }
    }

    // Typographic marks of Windows sit where both code pages have them; the letters decide.
    #[test]
    fn an_english_draft_of_windows_is_western() {
        let draft = "Recalling the Council\u{2019}s resolution 1325 (2000) \u{2014} the Côte d\u{2019}Ivoire,";
        let bytes = encode(draft, Encoding::Windows1252, false).unwrap();
        assert_eq!(read(&bytes), (draft.to_owned(), Encoding::Windows1252, false));
    }

    // Plain English is UTF-8 whatever it was written in.
    #[test]
    fn ascii_is_utf_8() {
        assert_eq!(read(b"The General Assembly,\n").1, Encoding::Utf8);
        assert_eq!(read(b"").0, "");
    }

    #[test]
    fn byte_order_marks_are_no_part_of_the_text() {
        for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
            let bytes = encode("пункт 3", encoding, true).unwrap();
            assert_eq!(read(&bytes), ("пункт 3".to_owned(), encoding, true));
        }
    }

    // A character of another script is refused, not replaced by a question mark.
    #[test]
    fn what_a_code_page_lacks_is_refused() {
        let error = encode("§ 5 ≤ 6", Encoding::Windows1251, false).unwrap_err();
        assert_eq!(error.to_string(), "windows-1251 has no «≤» (U+2264)");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let refused = |bytes: &[u8]| decode(bytes).unwrap_err();
        assert_eq!(refused(b"PK\x03\x04 word/document.xml"), Refused::Archive { word: true });
        assert_eq!(refused(b"%PDF-1.7\n"), Refused::Pdf);
        assert_eq!(refused(br"{\rtf1\ansi"), Refused::Rtf);
        assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Refused::OldWord);
        assert_eq!(refused(b"\x7FELF\x02\x01\x01\0\0\0\0\0"), Refused::Binary);
        assert_eq!(refused(b"a\0b"), Refused::Binary);
        assert_eq!(refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Refused::Binary);
    }

    // Half a letter at the end of a cut file: UTF-8 with a hole, never another code page.
    #[test]
    fn broken_utf_8_is_said_with_its_place() {
        let mut bytes = "подтверждая свою резолюцию\nот 23 декабря ".as_bytes().to_vec();
        bytes.push(0xD0);
        let line = 2;
        assert_eq!(decode(&bytes).unwrap_err(), Refused::BrokenUtf8 { line });
    }

    #[test]
    fn half_a_utf_16_character_is_refused() {
        assert_eq!(decode(b"\xFF\xFE\x3f").unwrap_err(), Refused::BrokenUtf16);
        assert_eq!(decode(b"\xFF\xFE\x00\xD8").unwrap_err(), Refused::BrokenUtf16);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused_and_come_back(bytes: Vec<u8>) {
            if let Ok(decoded) = decode(&bytes) {
                let back = encode(&decoded.text, decoded.encoding, decoded.bom).unwrap();
                prop_assert_eq!(back, bytes);
            }
        }

        #[test]
        fn russian_words_come_back_from_every_encoding(
            words in prop::collection::vec("[А-Яа-я]?[а-я]{4,12}", 8..20)
        ) {
            let text = words.join(" ");
            for encoding in &EVERY[..7] {
                let bytes = encode(&text, *encoding, false).unwrap();
                if let Ok(decoded) = decode(&bytes) {
                    let back = encode(&decoded.text, decoded.encoding, decoded.bom).unwrap();
                    prop_assert_eq!(back, bytes);
                }
            }
        }
    }
}
