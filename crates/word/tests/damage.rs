//! Damaged files are refused, never a panic; what is refused is said by one reason.

use proptest::prelude::*;
use word::{Comment, Refused, Tracked};

/// Made by LibreOffice 7.4 from `tests/word/migration.ru.fodt`.
const FILE: &[u8] = include_bytes!("../../../tests/word/migration.ru.docx");

// An archive has its list of contents at its end: every cut loses it.
#[test]
fn a_file_that_was_cut() {
    for length in (2..FILE.len()).step_by(FILE.len() / 200) {
        assert!(word::read(&FILE[..length], Tracked::Accepted).is_err(), "{length}");
    }
}

#[test]
fn other_kinds_of_files() {
    let read = |bytes: &[u8]| word::read(bytes, Tracked::Accepted).unwrap_err();
    let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    assert_eq!(read(old), Refused::OldWord);
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&[old.as_slice(), &name].concat()), Refused::Encrypted);
    assert_eq!(read(b"Resolution"), Refused::Damaged);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    // What a flipped byte leaves readable is a document whose findings can be written.
    #[test]
    fn a_flipped_byte_is_no_panic(at in 0..FILE.len(), with in 1_u8..) {
        let mut bytes = FILE.to_vec();
        bytes[at] ^= with;
        if let Ok(document) = word::read(&bytes, Tracked::Original) {
            let whole = text::Span::new(0, document.text.len());
            let comment = Comment { span: whole, lines: vec!["?".to_owned()] };
            let _ = word::annotate(&bytes, &document, &[comment]);
        }
    }
}
