//! The list of reporters, and what a reporter is.

use draft::Draft;
use lint::{Finding, Fingerprint};
use text::{Encoding, LineIndex};

use crate::{
    Summary, Words, checkstyle, concise, framed, github, gitlab, json, jsonl, junit, sarif,
};

/// Every reporter, in the order that `--help` shows.
pub static REPORTERS: [&Reporter; 9] = [
    &framed::REPORTER,
    &concise::REPORTER,
    &json::REPORTER,
    &jsonl::REPORTER,
    &sarif::REPORTER,
    &github::REPORTER,
    &gitlab::REPORTER,
    &junit::REPORTER,
    &checkstyle::REPORTER,
];

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
    /// Whether `--statistics` are part of it: above that sentence, or inside `close`.
    pub counts: bool,
}

/// The reporter of a name.
pub fn reporter(name: &str) -> Option<&'static Reporter> {
    REPORTERS.into_iter().find(|reporter| reporter.name == name)
}

/// One checked file, ready to be shown.
pub struct File<'f> {
    /// Its path, as it was given.
    pub path: &'f str,
    /// Its path for programs: from the folder that resolint was run in, with slashes; absolute
    /// where it is not below that folder.
    pub address: &'f str,
    /// How it was encoded.
    pub encoding: Encoding,
    /// Its structure.
    pub draft: &'f Draft<'f>,
    /// How many references were found in it.
    pub references: usize,
    /// What is to be reported, sorted.
    pub findings: &'f [Finding],
    /// What each of `findings` is known by.
    pub fingerprints: &'f [Fingerprint],
    /// Where its lines begin.
    pub lines: &'f LineIndex<'f>,
    /// The Word file that its text was taken from, where it was.
    pub word: Option<&'f word::Document>,
}

impl File<'_> {
    /// Its text.
    pub fn source(&self) -> &str {
        self.draft.source
    }

    /// What is to be reported, each with what it is known by.
    pub fn known_by(&self) -> impl Iterator<Item = (&Finding, Fingerprint)> {
        self.findings.iter().zip(self.fingerprints.iter().copied())
    }
}
