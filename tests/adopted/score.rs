//! How much of what a text holds was found, and how much of what was found it holds.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::labels::Label;

/// A citation as resolint reports it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    /// Its symbol, completed from the registry.
    pub(crate) symbol: String,
    /// The date it was given, `2003-12-23`.
    pub(crate) date: Option<String>,
    /// The pinpoint it was given.
    pub(crate) pinpoint: String,
    /// The words of the text.
    pub(crate) text: String,
}

/// Counts of one kind of citation.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Count {
    /// In the text.
    pub(crate) held: usize,
    /// Of these found, with date and pinpoint.
    pub(crate) right: usize,
    /// Found, and not in the text.
    pub(crate) spurious: usize,
}

/// Counts by kind, and what went wrong in words.
#[derive(Default, Debug)]
pub(crate) struct Score {
    pub(crate) kinds: BTreeMap<&'static str, Count>,
    pub(crate) faults: Vec<String>,
}

impl Score {
    /// Compares what was found in the text `name` with its labels.
    pub(crate) fn add(&mut self, name: &str, labels: &[Label], found: Vec<Found>) {
        let mut rest = found;
        for label in labels.iter().filter(|label| !label.optional) {
            let count = self.kinds.entry(kind(&label.symbol)).or_default();
            count.held += 1;
            match take(&mut rest, label) {
                Ok(()) => count.right += 1,
                Err(near) => {
                    let mut fault = format!("{name}: missed {}", label.symbol);
                    let _ = write!(fault, " {:?} {:?}", label.date, label.pinpoint);
                    let _ = write!(fault, " in «{}»{near}", label.paragraph);
                    self.faults.push(fault);
                }
            }
        }
        for label in labels.iter().filter(|label| label.optional) {
            while let Some(index) = rest.iter().position(|found| found.symbol == label.symbol) {
                rest.swap_remove(index);
            }
        }
        for found in rest {
            self.kinds.entry(kind(&found.symbol)).or_default().spurious += 1;
            self.faults.push(format!(
                "{name}: found {} {:?} ¶{} in «{}»",
                found.symbol, found.date, found.pinpoint, found.text
            ));
        }
    }

    /// The sum over all kinds.
    pub(crate) fn total(&self) -> Count {
        self.kinds.values().fold(Count::default(), |sum, count| Count {
            held: sum.held + count.held,
            right: sum.right + count.right,
            spurious: sum.spurious + count.spurious,
        })
    }

    /// A table for people.
    pub(crate) fn table(&self) -> String {
        let mut table = String::from("| kind | held | recall | precision |\n|---|---|---|---|\n");
        let rows = self.kinds.iter().map(|(kind, count)| (*kind, *count));
        for (kind, count) in rows.chain([("all", self.total())]) {
            let _ = writeln!(
                table,
                "| {kind} | {} | {:.1} % | {:.1} % |",
                count.held,
                100.0 * count.recall(),
                100.0 * count.precision()
            );
        }
        table
    }
}

impl Count {
    /// The share of what the texts hold that was found.
    pub(crate) fn recall(self) -> f64 {
        if self.held == 0 { 1.0 } else { self.right as f64 / self.held as f64 }
    }

    /// The share of what was found that the texts hold.
    pub(crate) fn precision(self) -> f64 {
        let found = self.right + self.spurious;
        if found == 0 { 1.0 } else { self.right as f64 / found as f64 }
    }
}

/// Takes what answers `label` out of `rest`; otherwise says what comes near.
fn take(rest: &mut Vec<Found>, label: &Label) -> Result<(), String> {
    let fits = |found: &Found| {
        found.symbol == label.symbol
            && label.has_date(found.date.as_deref())
            && label.pinpoint.as_ref().is_none_or(|pinpoint| *pinpoint == found.pinpoint)
    };
    if let Some(index) = rest.iter().position(fits) {
        rest.swap_remove(index);
        return Ok(());
    }
    let near = rest.iter().position(|found| found.symbol == label.symbol);
    match near {
        Some(index) => {
            let near = rest.swap_remove(index);
            Err(format!(", but found {:?} ¶{} in «{}»", near.date, near.pinpoint, near.text))
        }
        None => Err(String::new()),
    }
}

/// The kind of citation that a symbol is, for the table.
fn kind(symbol: &str) -> &'static str {
    let act = |prefix: &str| symbol.starts_with(prefix);
    if symbol.contains("/DEC/") {
        "decision"
    } else if act("A/RES/") {
        "General Assembly"
    } else if act("S/RES/") || act("S/PRST/") {
        "Security Council"
    } else if act("E/RES/") {
        "Economic and Social Council"
    } else if act("A/HRC/RES/") || act("E/CN.4/RES/") {
        "human rights bodies"
    } else if symbol.contains("/RES/") || act("?/") {
        "other bodies"
    } else if act("UNTS ") || act("sales ") {
        "treaty series, sales numbers"
    } else {
        "document"
    }
}
