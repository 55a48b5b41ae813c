//! What is known beforehand of a generated draft: its citations and the faults put into them.
//!
//! While a draft is written, places are marked by characters of the private planes, which no
//! draft holds. They survive wrapping, hyphenation and page turns, and are taken out at the
//! very end, when each has become a byte offset.

use std::ops::Range;

/// A citation that stands in a generated draft.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    /// In the words of the JSON of `refs`; `self` for the draft's own.
    pub(crate) kind: &'static str,
    /// The symbol in its canonical form; `None` where the fault leaves none.
    pub(crate) symbol: Option<String>,
    pub(crate) date: DateTruth,
    /// The pinpoint as `resolint` normalises it; empty for the whole act.
    pub(crate) pinpoint: String,
    pub(crate) fault: Option<Fault>,
    /// The number or symbol, in bytes of the source.
    pub(crate) number: Range<usize>,
    /// From the number to the end of its date, in bytes of the source.
    pub(crate) whole: Range<usize>,
}

/// Year, month and day as written, whether a calendar has them or not.
pub(crate) type Written = (u16, u8, u8);

/// The date that belongs to a citation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DateTruth {
    None,
    Exactly(Written),
    /// «резолюции 3201 (S-VI) и 3202 (S-VI) от 1 мая»: a reader may give the first one the
    /// date that is written once after the last.
    Shared(Written),
}

/// What was made wrong on purpose.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Fault {
    WrongDate,
    ImpossibleDate,
    WrongYear,
    NumberOutOfRange,
    FutureSession,
    WrongBody,
    NoSuchParagraph,
    TransposedDigits,
}

impl Fault {
    pub(crate) const ALL: [Fault; 8] = [
        Fault::WrongDate,
        Fault::ImpossibleDate,
        Fault::WrongYear,
        Fault::NumberOutOfRange,
        Fault::FutureSession,
        Fault::WrongBody,
        Fault::NoSuchParagraph,
        Fault::TransposedDigits,
    ];

    /// As the table of accuracy calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Fault::WrongDate => "wrong date",
            Fault::ImpossibleDate => "impossible date",
            Fault::WrongYear => "wrong year (Security Council)",
            Fault::NumberOutOfRange => "number out of range",
            Fault::FutureSession => "future session",
            Fault::WrongBody => "wrong body",
            Fault::NoSuchParagraph => "no such paragraph",
            Fault::TransposedDigits => "transposed digits",
        }
    }
}

const FIRST_PLACE: u32 = 0xF_0000;
const FIRST_NOTE: u32 = 0x10_0000;
/// Marks of one citation: the number's start and end, the whole's start and end.
const MARKS: u32 = 4;

/// `text` marked as the number of the citation `index`.
pub(crate) fn number(index: usize, text: &str) -> String {
    around(index, 0, text)
}

/// `text` marked as the whole of the citation `index`.
pub(crate) fn whole(index: usize, text: &str) -> String {
    around(index, 2, text)
}

fn around(index: usize, mark: u32, text: &str) -> String {
    let place = |mark| char::from_u32(FIRST_PLACE + index as u32 * MARKS + mark);
    let (open, close) = (place(mark).unwrap_or_default(), place(mark + 1).unwrap_or_default());
    format!("{open}{text}{close}")
}

/// The place where the note `index` is called.
pub(crate) fn call(index: usize) -> String {
    char::from_u32(FIRST_NOTE + index as u32).map(String::from).unwrap_or_default()
}

/// The note that a character calls.
pub(crate) fn called(c: char) -> Option<usize> {
    (c as u32).checked_sub(FIRST_NOTE).map(|index| index as usize)
}

/// Whether a character is a mark, and takes no room on the line.
pub(crate) fn is_mark(c: char) -> bool {
    c as u32 >= FIRST_PLACE
}

/// Takes the marks out of a finished draft and writes their offsets into `expected`.
pub(crate) fn settle(marked: &str, expected: &mut [Expected]) -> String {
    settle_places(marked, |index, mark, offset| {
        let Some(citation) = expected.get_mut(index) else { return };
        match mark {
            0 => citation.number.start = offset,
            1 => citation.number.end = offset,
            2 => citation.whole.start = offset,
            _ => citation.whole.end = offset,
        }
    })
}

/// Takes the marks out of a finished draft and tells each one's index, which of its marks it
/// is, and its byte offset.
pub(crate) fn settle_places(marked: &str, mut tell: impl FnMut(usize, u32, usize)) -> String {
    let mut text = String::with_capacity(marked.len());
    for c in marked.chars() {
        match (c as u32).checked_sub(FIRST_PLACE) {
            None => text.push(c),
            Some(place) => tell((place / MARKS) as usize, place % MARKS, text.len()),
        }
    }
    text
}
