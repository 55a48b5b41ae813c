//! Drafts that were cut, glued, doubled and sprinkled with what no draft should hold: nothing
//! makes the program fail, and fixing comes to rest.

use crate::folder::Folder;

/// What is thrown in.
const JUNK: [&str; 24] = [
    "\u{200b}",
    "\u{feff}",
    "\u{202e}",
    "e\u{301}",
    "𝔘",
    "\u{c}",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    "1111111111111111111111",
    "//////",
    "(((((",
    "«",
    "99999999999999999999/1",
    "S/RES/0",
    "[^1]",
    "<!--",
    "____\n",
    "\u{ad}",
    "\u{fffd}",
    "65535/4294967296",
    " от 31 февраля 99999 года",
    "¹²³",
];

/// Numbers that are always the same: a failure can be looked at again.
struct Numbers(u64);

impl Numbers {
    /// A number below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// A stretch of `text`, damaged.
fn damaged(text: &[char], numbers: &mut Numbers) -> String {
    let from = numbers.below(text.len());
    let to = (from + 50 + numbers.below(2000)).min(text.len());
    let mut draft: Vec<char> = text[from..to].to_vec();
    for _ in 0..numbers.below(60) {
        let at = numbers.below(draft.len() + 1);
        match numbers.below(3) {
            0 => drop(draft.splice(at..at, JUNK[numbers.below(JUNK.len())].chars())),
            1 => drop(draft.drain(at..(at + numbers.below(9)).min(draft.len()))),
            _ => {
                let copied = draft[at..(at + numbers.below(40)).min(draft.len())].to_vec();
                draft.splice(0..0, copied);
            }
        }
    }
    draft.into_iter().collect()
}

#[test]
fn damaged_drafts_are_read_and_fixing_comes_to_rest() {
    let folder = Folder::new();
    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds/documents/ru");
    let mut paths: Vec<_> =
        std::fs::read_dir(seeds).unwrap().filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let mut numbers = Numbers(0x5eed);
    for (document, path) in paths.iter().enumerate() {
        let text: Vec<char> = std::fs::read_to_string(path).unwrap().chars().collect();
        for copy in 0..40 {
            let ending = if copy % 2 == 0 { "txt" } else { "md" };
            folder.write(&format!("{document}-{copy}.{ending}"), damaged(&text, &mut numbers));
        }
    }
    for format in ["text", "json"] {
        let run = folder.run(&["check", "--format", format]);
        assert!(!run.err.contains("itself failed"), "{}", run.err);
    }
    let first = folder.run(&["check", "--fix", "--unsafe-fixes", "--format", "concise"]);
    assert!(first.err.contains("applied"), "{}", first.err);
    let second = folder.run(&["check", "--fix", "--unsafe-fixes", "--format", "concise"]);
    assert!(!second.err.contains("applied"), "{}", second.err);
    assert_eq!(first.out, second.out);
}

// A megabyte on one line, a million line ends, an alphabet of nothing but brackets.
#[test]
fn shapes_that_no_draft_has() {
    for text in [
        "резолюция 58/208, ".repeat(30_000),
        "\n".repeat(1_000_000),
        "(".repeat(200_000),
        "58/208".repeat(100_000),
        "1. ".repeat(100_000),
        "a) ".repeat(100_000),
        "[^1]".repeat(50_000),
        "«резолюция 58/208» от 23 декабря 2003 года\u{c}".repeat(10_000),
        "> ".repeat(100_000),
        "там же, ".repeat(50_000),
    ] {
        let folder = Folder::new();
        folder.write("draft.md", &text);
        let run = folder.run(&["check", "--format", "concise", "--quiet", "draft.md"]);
        assert!(run.code < 2, "{} {}", &text[..text.floor_char_boundary(20)], run.err);
    }
}
