//! The table of planted faults, as it is printed and published.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

/// What came of the faults of one rule.
#[derive(Clone, Default, Debug)]
pub(super) struct Score {
    /// Faults put in.
    pub(super) planted: usize,
    /// Found by the rule.
    pub(super) found: usize,
    /// Found with a safe fix.
    pub(super) mended: usize,
    /// Given back byte for byte by that fix.
    pub(super) restored: usize,
    /// What was not, in words.
    pub(super) notes: Vec<String>,
}

impl Score {
    /// Found of those put in.
    pub(super) fn found_share(&self) -> f64 {
        share(self.found, self.planted)
    }

    /// Given back of those mended.
    pub(super) fn restored_share(&self) -> f64 {
        share(self.restored, self.mended)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

const README: &str = "tests/README.md";
const BEGIN: &str = "<!-- mutation: written by `cargo xtask mutate --write` -->\n";
const END: &str = "<!-- end of mutation -->\n";

/// All rules together.
pub(super) fn whole(scores: &[(&str, Score)]) -> Score {
    let mut whole = Score::default();
    for (_, score) in scores {
        whole.planted += score.planted;
        whole.found += score.found;
        whole.mended += score.mended;
        whole.restored += score.restored;
    }
    whole
}

/// The table, in Markdown. A rule for whose faults there was no place has no line.
pub(super) fn table(scores: &[(&'static str, Score)]) -> String {
    let mut out =
        String::from("| rule | faults put in | found | share | safely mended | given back |\n");
    out += "| --- | ---: | ---: | ---: | ---: | ---: |\n";
    let lines = scores.iter().map(|(name, score)| (*name, score.clone()));
    for (name, score) in lines.chain([("all", whole(scores))]) {
        if score.planted == 0 {
            continue;
        }
        let share = (score.found_share() * 1000.0).floor() / 10.0;
        let Score { planted, found, mended, restored, .. } = score;
        let (mended, restored) = match mended {
            0 => ("–".to_owned(), "–".to_owned()),
            mended => (mended.to_string(), restored.to_string()),
        };
        let _ = writeln!(
            out,
            "| {name} | {planted} | {found} | {share:.1} % | {mended} | {restored} |"
        );
    }
    out
}

/// Puts the table between its marks in `tests/README.md`.
pub(super) fn write(root: &Path, scores: &[(&'static str, Score)]) -> Result<()> {
    let readme = std::fs::read_to_string(root.join(README)).context(README)?;
    let (before, rest) = readme.split_once(BEGIN).context("no mark for the mutation table")?;
    let (_, after) = rest.split_once(END).context("no end of the mutation table")?;
    let readme = format!("{before}{BEGIN}\n{}\n{END}{after}", table(scores));
    std::fs::write(root.join(README), readme).context(README)
}

/// What does not reach `floor`, in a line each.
pub(super) fn below(scores: &[(&'static str, Score)], floor: f64) -> Vec<String> {
    let whole = whole(scores);
    let found = (whole.found_share() < floor).then(|| format!("found {:.3}", whole.found_share()));
    let restored = (whole.restored_share() < floor)
        .then(|| format!("given back {:.3}", whole.restored_share()));
    found.into_iter().chain(restored).collect()
}
