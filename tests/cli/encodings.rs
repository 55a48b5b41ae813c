//! Drafts in every encoding: found, said, and kept by `--fix`.

use crate::folder::{CLEAN, DRAFT, Folder};

/// Encodes as a file of that kind would be.
fn encoded(text: &str, label: &str) -> Vec<u8> {
    let utf16 = |unit: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        mark.encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
    };
    match label {
        "utf-8" => text.as_bytes().to_vec(),
        "utf-8 with a mark" => ["\u{feff}".as_bytes(), text.as_bytes()].concat(),
        "utf-16le" => utf16(u16::to_le_bytes, "\u{feff}"),
        "utf-16be" => utf16(u16::to_be_bytes, "\u{feff}"),
        "utf-16le without a mark" => utf16(u16::to_le_bytes, ""),
        _ => encoding_rs::Encoding::for_label(label.as_bytes())
            .expect("an encoding")
            .encode(text)
            .0
            .into_owned(),
    }
}

const EVERY: [&str; 9] = [
    "utf-8",
    "utf-8 with a mark",
    "utf-16le",
    "utf-16be",
    "utf-16le without a mark",
    "windows-1251",
    "koi8-r",
    "ibm866",
    "iso-8859-5",
];

// The offsets of a report count in the decoded text: they are the same in every encoding.
#[test]
fn the_same_is_found_in_every_encoding() {
    let expected =
        Folder::with_draft(DRAFT).run(&["check", "--format", "concise", "draft.txt"]).out;
    assert!(expected.contains("reference/wrong-date"), "{expected}");
    for label in EVERY {
        let run = Folder::with_draft(encoded(DRAFT, label)).run(&[
            "check",
            "--format",
            "concise",
            "draft.txt",
        ]);
        assert_eq!(run.out, expected, "{label}");
        let name = label.split(' ').next().unwrap();
        let said = if name == "utf-8" {
            String::new()
        } else {
            format!("resolint: draft.txt: read as {name}\n")
        };
        assert_eq!(run.err, said, "{label}");
    }
}

#[test]
fn the_json_names_the_encoding() {
    let folder = Folder::with_draft(encoded(CLEAN, "koi8-r"));
    let run = folder.run(&["check", "--format", "json", "--quiet", "draft.txt"]);
    assert!(run.out.contains("\"encoding\":\"koi8-r\""), "{}", run.out);
    assert_eq!(run.err, "");
}

// Only the letters of the symbol change; encoding, mark and line ends stay as they were.
#[test]
fn fixing_keeps_encoding_mark_and_line_ends() {
    for line_end in ["\n", "\r\n", "\r"] {
        let draft = DRAFT.replace('\n', line_end);
        let mended = draft.replace("А/58/98", "A/58/98");
        for label in EVERY {
            let folder = Folder::with_draft(encoded(&draft, label));
            folder.run(&["check", "--fix", "--quiet", "draft.txt"]);
            assert!(folder.read("draft.txt") == encoded(&mended, label), "{label} {line_end:?}");
        }
    }
}
