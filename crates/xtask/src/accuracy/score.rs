//! Expected against found: what was recognised rightly, what was missed, what was made up, and
//! which faults were seen.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::generate::describe;
use crate::generator::{DateTruth, Expected, Generated};

use super::found::{Accusation, Found};

/// Citations of one kind.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Count {
    /// That stand in the texts.
    pub(crate) expected: usize,
    /// That were found.
    pub(crate) found: usize,
    /// That were found with the right symbol, date and pinpoint.
    pub(crate) right: usize,
}

impl Count {
    /// The share of what stands there that was found rightly.
    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.expected)
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            expected: self.expected + other.expected,
            found: self.found + other.found,
            right: self.right + other.right,
        }
    }

    /// The share of what was found that is right.
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.found)
    }
}

/// Faults of one kind.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Faults {
    /// That were put in.
    pub(crate) injected: usize,
    /// That an error or a warning points at.
    pub(crate) seen: usize,
}

/// The share of `part` in `whole`; the whole when there is none.
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// What was counted over many texts of one language.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Score {
    /// How many texts.
    pub(crate) texts: usize,
    /// By kind of citation.
    pub(crate) kinds: BTreeMap<String, Count>,
    /// By kind of fault.
    pub(crate) faults: BTreeMap<String, Faults>,
    /// Errors about citations that are as they should be.
    pub(crate) false_errors: usize,
    /// Warnings about citations that are as they should be.
    pub(crate) false_warnings: usize,
    /// Every difference in a line for people, with its place in the text.
    #[serde(skip)]
    pub(crate) notes: Vec<String>,
}

impl Score {
    /// All kinds together.
    pub(crate) fn total(&self) -> Count {
        self.kinds.values().fold(Count::default(), |sum, count| sum.plus(*count))
    }

    /// Counts one draft.
    pub(crate) fn add(&mut self, draft: &Generated, found: &[Found], against: &[Accusation]) {
        self.texts += 1;
        let mut free: Vec<&Found> = found.iter().collect();
        for expected in &draft.expected {
            let matched = take_match(expected, &mut free);
            let right = matched.is_some_and(|found| agrees(expected, found));
            let count = self.kinds.entry(expected.kind.to_owned()).or_default();
            count.expected += 1;
            count.found += usize::from(matched.is_some());
            count.right += usize::from(right);
            if !right {
                let known = describe(expected, &draft.source);
                let instead = matched.map_or("missed".to_owned(), shown);
                self.note(
                    "citation",
                    draft,
                    &expected.whole,
                    format!("{known}\n      → {instead}"),
                );
            }
            if let Some(fault) = expected.fault {
                let place = match matched {
                    Some(found) => join(&expected.whole, &found.whole),
                    None => expected.whole.clone(),
                };
                let seen = against.iter().any(|accusation| overlap(&accusation.place, &place));
                let faults = self.faults.entry(fault.name().to_owned()).or_default();
                faults.injected += 1;
                faults.seen += usize::from(seen);
                if !seen {
                    let known = describe(expected, &draft.source);
                    self.note("fault not seen", draft, &expected.whole, known);
                }
            }
        }
        for found in free {
            self.kinds.entry(found.kind.to_owned()).or_default().found += 1;
            self.note("made up", draft, &found.whole, shown(found));
        }
        for accusation in against {
            let spoilt = draft.expected.iter().filter(|expected| expected.fault.is_some());
            let mut places = spoilt.map(|expected| line_of(&draft.source, &expected.whole));
            if places.any(|place| overlap(&place, &accusation.place)) {
                continue;
            }
            let (what, counter) = match accusation.error {
                true => ("false error", &mut self.false_errors),
                false => ("false warning", &mut self.false_warnings),
            };
            *counter += 1;
            self.note(what, draft, &accusation.place, accusation.rule.to_owned());
        }
    }

    fn note(&mut self, what: &str, draft: &Generated, place: &Range<usize>, said: String) {
        let around = context(&draft.source, place);
        self.notes.push(format!("{what} [seed {}]: {said}\n      … {around} …", draft.seed));
    }
}

/// Takes what was found at the place of a citation; of several, the one that agrees with it.
fn take_match<'f>(expected: &Expected, free: &mut Vec<&'f Found>) -> Option<&'f Found> {
    let at_number = |found: &&Found| overlap(&found.number, &expected.number);
    let at_all = |found: &&Found| overlap(&found.whole, &expected.number);
    let right = |found: &&Found| at_number(found) && agrees(expected, found);
    let at =
        free.iter().position(right).or_else(|| free.iter().position(at_number)).or_else(|| {
            free.iter().position(|found| at_all(found) && found.kind == expected.kind)
        })?;
    Some(free.remove(at))
}

fn agrees(expected: &Expected, found: &Found) -> bool {
    let symbol = match expected.kind {
        "self" | "back-reference" => found.kind == expected.kind,
        _ => expected.symbol.as_ref().is_none_or(|symbol| {
            *symbol == found.symbol || Some(symbol) == found.completed.as_ref()
        }),
    };
    let date = match expected.date {
        DateTruth::None => found.date.is_none(),
        DateTruth::Exactly(date) => found.date == Some(date),
        DateTruth::Shared(date) => found.date.is_none_or(|found| found == date),
    };
    symbol && date && expected.pinpoint.eq_ignore_ascii_case(&found.pinpoint)
}

fn shown(found: &Found) -> String {
    let date = found.date.map(|(year, month, day)| format!("@{year:04}-{month:02}-{day:02}"));
    let pinpoint = match found.pinpoint.as_str() {
        "" => String::new(),
        pinpoint => format!("¶{pinpoint}"),
    };
    format!(
        "{} {}{}{pinpoint}",
        found.kind,
        found.completed.as_ref().unwrap_or(&found.symbol),
        date.unwrap_or_default()
    )
}

pub(super) fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

fn join(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// The paragraph around a place: a fault may be reported at its noun or at its neighbour.
fn line_of(source: &str, place: &Range<usize>) -> Range<usize> {
    let start = source[..place.start].rfind("\n\n").unwrap_or(0);
    let end = source[place.end..].find("\n\n").map_or(source.len(), |at| place.end + at);
    start..end
}

/// The words around a place, on one line.
pub(super) fn context(source: &str, place: &Range<usize>) -> String {
    let start = source[..place.start].char_indices().rev().nth(50).map_or(0, |(at, _)| at);
    let end =
        source[place.end..].char_indices().nth(30).map_or(source.len(), |(at, _)| place.end + at);
    source[start..end].replace("\r\n", "↵").replace('\n', "↵")
}
