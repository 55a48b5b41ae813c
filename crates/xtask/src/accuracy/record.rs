//! The figures as they are kept and published, and the floors they must not fall below.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::names::Names;
use super::score::{Count, Score, share};

/// The figures, with what they must reach.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) floors: Floors,
    /// By language.
    pub(crate) scores: BTreeMap<String, Score>,
    /// About names.
    #[serde(default)]
    pub(crate) names: Names,
}

/// What every kind of citation, and every kind of fault, must reach.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Floors {
    pub(crate) recall: f64,
    pub(crate) precision: f64,
    pub(crate) faults: f64,
    /// Of errors about citations that are as they should be.
    pub(crate) false_errors: usize,
}

impl Default for Record {
    fn default() -> Self {
        let floors = Floors { recall: 0.99, precision: 0.995, faults: 0.98, false_errors: 0 };
        Self { floors, scores: BTreeMap::new(), names: Names::default() }
    }
}

const FILE: &str = "tests/accuracy.json";
const README: &str = "tests/README.md";
/// The marks around what is written into `tests/README.md`.
type Marks = (&'static str, &'static str);
const CITATIONS: Marks = (
    "<!-- accuracy: written by `cargo xtask accuracy --write` -->\n",
    "<!-- end of accuracy -->\n",
);
const NAMES: Marks =
    ("<!-- names: written by `cargo xtask names --write` -->\n", "<!-- end of names -->\n");

impl Record {
    /// The figures as published.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(FILE)).context(FILE)?;
        serde_json::from_str(&text).context(FILE)
    }

    /// Keeps the figures and puts the tables between their marks in `tests/README.md`.
    pub(crate) fn write(&self, root: &Path) -> Result<()> {
        let json = serde_json::to_string_pretty(self)? + "\n";
        std::fs::write(root.join(FILE), json).context(FILE)?;
        let mut readme = std::fs::read_to_string(root.join(README)).context(README)?;
        for ((begin, end), section) in self.sections() {
            let (before, rest) = readme.split_once(begin).context(begin)?;
            let (_, after) = rest.split_once(end).context(end)?;
            readme = format!("{before}{begin}{section}{end}{after}");
        }
        std::fs::write(root.join(README), readme).context(README)
    }

    /// Whether `tests/README.md` shows this record.
    #[cfg(test)]
    pub(crate) fn is_published(&self, root: &Path) -> Result<bool> {
        let readme = std::fs::read_to_string(root.join(README)).context(README)?;
        Ok(self
            .sections()
            .into_iter()
            .all(|((begin, end), section)| readme.contains(&format!("{begin}{section}{end}"))))
    }

    /// How many drafts of each language were measured.
    pub(crate) fn drafts(&self) -> u64 {
        self.scores.values().map(|score| score.texts as u64).max().unwrap_or(0)
    }

    /// What stands between the marks.
    fn sections(&self) -> [(Marks, String); 2] {
        let section = |table: String| format!("\n{table}\n");
        [(CITATIONS, section(self.table())), (NAMES, section(self.names.table()))]
    }

    /// Both tables, in Markdown.
    pub(crate) fn table(&self) -> String {
        let mut out = String::new();
        let drafts = self.drafts();
        let _ = writeln!(out, "{drafts} generated drafts in each language, half of them clean.\n");
        out += "| kind | language | in the drafts | found rightly | recall | precision |\n";
        out += "| --- | --- | ---: | ---: | ---: | ---: |\n";
        for kind in self.kinds() {
            for (language, score) in &self.scores {
                let count = score.kinds.get(kind).copied().unwrap_or_default();
                out += &row(kind, language, count);
            }
        }
        for (language, score) in &self.scores {
            out += &row("all", language, score.total());
        }
        out += "\n| fault put in | language | times | seen | share |\n";
        out += "| --- | --- | ---: | ---: | ---: |\n";
        for (language, score) in &self.scores {
            for (fault, faults) in &score.faults {
                let share = percent(share(faults.seen, faults.injected));
                let (injected, seen) = (faults.injected, faults.seen);
                let _ = writeln!(out, "| {fault} | {language} | {injected} | {seen} | {share} |");
            }
        }
        out += "\n| about what is as it should be | false errors | false warnings |\n";
        out += "| --- | ---: | ---: |\n";
        for (language, score) in &self.scores {
            let (errors, warnings) = (score.false_errors, score.false_warnings);
            let _ = writeln!(out, "| {language} | {errors} | {warnings} |");
        }
        out
    }

    fn kinds(&self) -> Vec<&str> {
        let kinds = self.scores.values().flat_map(|score| score.kinds.keys());
        let mut kinds: Vec<&str> = kinds.map(String::as_str).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// What does not reach the floors, in a line each.
    pub(crate) fn below_floors(&self) -> Vec<String> {
        let mut below = Vec::new();
        let floors = self.floors;
        for (language, score) in &self.scores {
            let mut fail = |what: &str, value: f64, floor: f64| {
                if value < floor {
                    let (value, floor) = (percent(value), percent(floor));
                    below.push(format!("{language}: {what} {value}, floor {floor}"));
                }
            };
            for (kind, count) in &score.kinds {
                fail(&format!("recall of {kind}"), count.recall(), floors.recall);
                fail(&format!("precision of {kind}"), count.precision(), floors.precision);
            }
            for (fault, faults) in &score.faults {
                fail(fault, share(faults.seen, faults.injected), floors.faults);
            }
            if score.false_errors > floors.false_errors {
                below.push(format!("{language}: {} false errors", score.false_errors));
            }
        }
        below
    }

    /// What was better when the record was published, in a line each.
    #[cfg(test)]
    pub(crate) fn fallen_since(&self, published: &Self) -> Vec<String> {
        let mut fallen = Vec::new();
        for (language, before) in &published.scores {
            let now = self.scores.get(language).cloned().unwrap_or_default();
            let mut fell = |what: &str, before: f64, now: f64| {
                if now < before {
                    let (before, now) = (percent(before), percent(now));
                    fallen.push(format!("{language}: {what} was {before} and is {now}"));
                }
            };
            let (total, was) = (now.total(), before.total());
            fell("recall", was.recall(), total.recall());
            fell("precision", was.precision(), total.precision());
            let seen = |score: &Score| {
                let faults = score.faults.values();
                let (seen, injected) = faults
                    .fold((0, 0), |sum, faults| (sum.0 + faults.seen, sum.1 + faults.injected));
                share(seen, injected)
            };
            fell("share of faults seen", seen(before), seen(&now));
        }
        fallen
    }
}

pub(super) fn row(kind: &str, language: &str, count: Count) -> String {
    let (recall, precision) = (percent(count.recall()), percent(count.precision()));
    let Count { expected, right, .. } = count;
    format!("| {kind} | {language} | {expected} | {right} | {recall} | {precision} |\n")
}

pub(super) fn percent(share: f64) -> String {
    format!("{:.2} %", (share * 10_000.0).floor() / 100.0)
}
