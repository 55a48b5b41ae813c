//! The list of reporters, and what a reporter is.

use lint::{Checked, Finding};
use text::{Encoding, LineIndex};

use crate::{Summary, Words, concise, framed, json, jsonl};

/// Every reporter, in the order that `--help` shows.
pub static REPORTERS: [&Reporter; 4] =
    [&framed::REPORTER, &concise::REPORTER, &json::REPORTER, &jsonl::REPORTER];

/// A way to show findings. Output is `open`, the files with `between` between those that are not
/// empty, then `close`.
pub struct Reporter {
    /// Its name on the command line.
    pub name: &'static str,
    /// What stands before the first file.
    pub open: &'static str,
    /// One file.
    pub file: fn(&File<'_>, &Words) -> String,
    /// What stands between two files.
    pub between: &'static str,
    /// What stands at the end.
    pub close: fn(&Summary, &Words) -> String,
    /// Whether `close` is a sentence for people, which `--quiet` leaves out.
    pub for_people: bool,
}

/// The reporter of a name.
pub fn reporter(name: &str) -> Option<&'static Reporter> {
    REPORTERS.into_iter().find(|reporter| reporter.name == name)
}

/// One checked file, ready to be shown.
pub struct File<'f> {
    /// Its path, as it was given.
    pub path: &'f str,
    /// How it was encoded.
    pub encoding: Encoding,
    /// What was read.
    pub checked: &'f Checked<'f>,
    /// What is to be reported, sorted.
    pub findings: &'f [Finding],
    /// Where its lines begin.
    pub lines: &'f LineIndex<'f>,
    /// The Word file that its text was taken from, where it was.
    pub word: Option<&'f word::Document>,
}

impl File<'_> {
    /// Its text.
    pub fn source(&self) -> &str {
        self.checked.draft.source
    }
}
