//! Where citations may stand: near a digit, or near a noun that can point back («той же
//! резолюции»). Only the words around such places are read.

use std::sync::LazyLock;

use memchr::memmem::Finder;
use text::{Language, Span};

/// How many bytes before an anchor are read, for the words that lead to a number.
const BEFORE: usize = 320;
/// How many bytes after an anchor are read.
const AFTER: usize = 320;

/// Pieces of nouns, long enough to be rare, free of the first letter, which may be a capital.
static RUSSIAN: LazyLock<[Finder<'static>; 5]> =
    LazyLock::new(|| ["езолюц", "ешени", "окумент", "ам же", "Устав"].map(Finder::new));
static LATIN: LazyLock<[Finder<'static>; 5]> =
    LazyLock::new(|| ["esolution", "ésolution", "ecision", "bid", "Charter"].map(Finder::new));

/// The stretches of `text` to be read: in order, apart, beginning and ending between words.
pub(crate) fn windows(text: &str, language: Language) -> Vec<Span> {
    // Arabic has digits of its own; a short text is read whole.
    if text.len() <= BEFORE + AFTER && has_anchor(text, language) || language == Language::Arabic {
        return vec![Span::new(0, text.len())];
    }
    let mut anchors = digits(text.as_bytes());
    nouns(text, language, &mut anchors);
    anchors.sort_unstable();
    let mut windows: Vec<Span> = Vec::new();
    for anchor in anchors {
        let anchor = anchor as usize;
        // Windows end with words: what reaches no further need not be looked at again.
        if windows.last().is_some_and(|last| anchor + AFTER <= last.end as usize) {
            continue;
        }
        let reach = word_end(text, anchor + AFTER);
        match windows.last_mut() {
            Some(last) if anchor <= last.end as usize + BEFORE => {
                last.end = last.end.max(reach as u32)
            }
            last => {
                let before = last.map_or(0, |last| last.end as usize);
                let start = word_start(text, anchor.saturating_sub(BEFORE), before);
                windows.push(Span::new(start, reach));
            }
        }
    }
    windows
}

fn finders(language: Language) -> &'static [Finder<'static>; 5] {
    match language {
        Language::Russian => &RUSSIAN,
        _ => &LATIN,
    }
}

fn has_anchor(text: &str, language: Language) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        || finders(language).iter().any(|finder| finder.find(text.as_bytes()).is_some())
}

/// The places of digits, at most one in 64 bytes.
fn digits(bytes: &[u8]) -> Vec<u32> {
    const BLOCK: usize = 64;
    let mut found = Vec::new();
    for (block, chunk) in bytes.chunks(BLOCK).enumerate() {
        // Without a branch, so that the compiler compares many bytes at once.
        let any = chunk.iter().fold(0, |any, byte| any | u8::from(byte.wrapping_sub(b'0') < 10));
        if any != 0 {
            found.push((block * BLOCK) as u32);
        }
    }
    found
}

fn nouns(text: &str, language: Language, anchors: &mut Vec<u32>) {
    for finder in finders(language) {
        anchors.extend(finder.find_iter(text.as_bytes()).map(|at| at as u32));
    }
}

/// The start of the word that holds byte `at`, or `least` when the word begins before it.
fn word_start(text: &str, at: usize, least: usize) -> usize {
    let bytes = text.as_bytes();
    let mut start = at.max(least);
    while start > least && !bytes[start - 1].is_ascii_whitespace() {
        start -= 1;
    }
    start
}

/// The end of the word that holds byte `at`.
fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at.min(bytes.len());
    while end < bytes.len() && !bytes[end].is_ascii_whitespace() {
        end += 1;
    }
    end
}
